// npm start: the whole chain on the example targets, or (npm start -- <path> …) on a repository of your own.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sandbox } from '../actions/shared/adapters/sandbox/sandbox.ts'
import { takeSecrets } from '../actions/shared/runtime/secrets.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const demo = join(root, '.llm-ops-demo')
const bundled = join(root, 'dist/cli/index.js')
const entry = existsSync(bundled) ? bundled : join(root, 'actions/cli/main.ts')

/** What a target needs on the PATH; null where our own Node will do. */
const targets: Readonly<Record<string, { needs: string | null }>> = {
  'shop-node': { needs: null },
  'ledger-python': { needs: 'python3' },
}

const [first, ...rest] = process.argv.slice(2)
process.exitCode = first === undefined ? await startDemo() : llmOps(['run', first, ...rest])

async function startDemo(): Promise<number> {
  let exitCode = 0
  // It needs no key, and where there is no sandbox a key beside it would be refused.
  takeSecrets(process.env)
  const held = await heldBy()
  const reports: string[] = []
  for (const [name, { needs }] of Object.entries(targets)) {
    if (needs !== null && !isInstalled(needs)) {
      console.log(`\n${name}: left out, there is no ${needs} on the PATH`)
      continue
    }
    const folder = makeRepository(name)
    console.log(`\n${name}: a fresh copy in ${relative(process.cwd(), folder)}`)
    exitCode = Math.max(exitCode, llmOps(['run', relative(process.cwd(), folder), '--max-items', '20', ...held]))
    reports.push(...newestReport(folder))
  }
  console.log(`\nThe reports:\n${reports.map((report) => `  ${relative(process.cwd(), report)}`).join('\n')}`)
  console.log('Run it on a repository of yours: npm start -- <path>')
  return exitCode
}

/** The examples are our own code: they may run where the machine has no sandbox. Yours would be refused there. */
async function heldBy(): Promise<string[]> {
  try {
    await sandbox('auto').probe()
    return []
  } catch (cause) {
    console.log(`${(cause as Error).message}\nThe examples are our own code and run without one here (sandbox: none).`)
    return ['--sandbox', 'none']
  }
}

function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
}

/** A copy with one commit. Author and date are fixed, so that everybody's demo has the same commit. */
function makeRepository(name: string): string {
  const folder = join(demo, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(demo, { recursive: true })
  cpSync(join(root, 'examples/targets', name), folder, { recursive: true })
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  git(folder, ['add', '--all', '--force'])
  git(folder, ['commit', '--quiet', '--message', `feat: ${name} as it was left`])
  return folder
}

function git(cwd: string, args: readonly string[]): void {
  const who = { NAME: 'llm-ops demo', EMAIL: 'demo@llm-ops.invalid', DATE: '2021-05-04T12:00:00Z' }
  const identity = Object.entries(who).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ])
  const kept = Object.entries(process.env).filter(([key]) => !key.startsWith('GIT_'))
  const env = {
    ...Object.fromEntries([...kept, ...identity]),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  }
  const { status, error } = spawnSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd, env, stdio: 'inherit' })
  if (error !== undefined)
    throw new Error('npm start needs git on the PATH: install git 2.31 or newer', { cause: error })
  if (status !== 0) throw new Error(`git ${args[0]} in ${cwd} ended with ${status}`)
}

function llmOps(args: readonly string[]): number {
  return spawnSync(process.execPath, [entry, ...args], { stdio: 'inherit' }).status ?? 1
}

function newestReport(folder: string): string[] {
  const runs = join(folder, '.llm-ops', 'runs')
  const newest = existsSync(runs) ? readdirSync(runs).sort().at(-1) : undefined
  return newest === undefined ? [] : [join(runs, newest, 'report.md')]
}
