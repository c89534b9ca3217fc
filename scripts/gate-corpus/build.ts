import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Case, HostName } from './case.ts'
import { applySteps, type Files } from './files.ts'
import { readHost } from './hosts.ts'

export interface Built {
  /** A repository whose work tree is at `head`. */
  dir: string
  /** Commit ids: the same on every machine. */
  base: string
  head: string
}

/** 2021-05-04 12:00 UTC: with a fixed author it makes every commit id reproducible. */
const WHO = 'Corpus <corpus@example.invalid> 1620129600 +0000'

const root = join(import.meta.dirname, '..', '..')

/** The two trees of a case. */
export function treesOf(one: Pick<Case, 'host' | 'base' | 'edit'>): { base: Files; head: Files } {
  const base = applySteps(readHost(one.host), one.base ?? [])
  return { base, head: applySteps(base, one.edit) }
}

/** Builds a repository with two commits in `dir`, which is made. `git fast-import` takes trees as they are, links and all. */
export function buildRepository(dir: string, host: HostName, trees: { base: Files; head: Files }): Built {
  mkdirSync(dir, { recursive: true })
  git(dir, ['init', '--quiet', '--initial-branch=main'])
  const stream = [...commit('main', 'feat: as it was', trees.base), ...commit('change', 'feat: the change', trees.head)]
  git(dir, ['fast-import', '--quiet'], Buffer.concat(stream))
  git(dir, ['checkout', '--quiet', 'change'])
  if (host === 'invoice-jest') lendJest(dir)
  return { dir, base: git(dir, ['rev-parse', 'main']), head: git(dir, ['rev-parse', 'change']) }
}

function commit(branch: string, message: string, files: Files): Buffer[] {
  const head = `commit refs/heads/${branch}\nauthor ${WHO}\ncommitter ${WHO}\n`
  const from = branch === 'main' ? '' : 'from refs/heads/main\n'
  const parts = [Buffer.from(head), data(message), Buffer.from(`${from}deleteall\n`)]
  for (const [path, { mode, content }] of files) {
    if (mode === '160000') {
      parts.push(Buffer.from(`M ${mode} ${String(content)} ${path}\n`))
    } else {
      parts.push(Buffer.from(`M ${mode} inline ${path}\n`), data(content))
    }
  }
  return parts
}

function data(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content)
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')])
}

/** This project's own Jest, linked: it finds what it needs from where it really lies. */
function lendJest(dir: string): void {
  mkdirSync(join(dir, 'node_modules'))
  symlinkSync(dirname(join(root, 'node_modules/jest/package.json')), join(dir, 'node_modules/jest'))
}

function git(cwd: string, args: readonly string[], input?: Buffer): string {
  const kept = Object.entries(process.env).filter(([key]) => !key.startsWith('GIT_'))
  const env = { ...Object.fromEntries(kept), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd, env, input })
  if (status !== 0) throw new Error(`git ${args.join(' ')} in ${cwd} ended with ${status}: ${String(stderr)}`)
  return String(stdout).trim()
}
