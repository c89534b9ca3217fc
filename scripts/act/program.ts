import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
/** Beside pytest and the others that tests need and the product does not. */
const own = join(root, '.build-venv', 'bin')
export const version = 'v0.2.87'

/** nektos/act: the one that is named in LLM_OPS_ACT, that of an earlier build, or one on the PATH; null where there is none. */
export function findAct(): string | null {
  const named = process.env['LLM_OPS_ACT']
  const candidates = [...(named === undefined ? [] : [named]), join(own, 'act'), 'act']
  return candidates.find((program) => isAct(program)) ?? null
}

function isAct(program: string): boolean {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return status === 0 && stdout.includes(version.slice(1))
}

/** Builds it from its Go module, about 30 s of CPU. @returns null where there is no Go, or no way to the module */
export function buildAct(): string | null {
  mkdirSync(own, { recursive: true })
  const { status } = spawnSync('go', ['install', `github.com/nektos/act@${version}`], {
    env: { ...process.env, GOBIN: own },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return status === 0 && existsSync(join(own, 'act')) ? findAct() : null
}

/** Runs git for a test's repository. */
export function git(dir: string, ...args: string[]): string {
  const who = ['-c', 'user.name=somebody', '-c', 'user.email=somebody@users.noreply.github.com']
  return execFileSync('git', ['-C', dir, ...who, ...args], { encoding: 'utf8' }).trim()
}
