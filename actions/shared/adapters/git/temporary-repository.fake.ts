// Real git repositories in temporary folders, for tests.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gitEnvironment } from './exec.ts'

export interface TemporaryRepository extends Disposable {
  readonly dir: string
  /** Runs git there and gives what it printed, trimmed. */
  git(...args: string[]): string
  write(files: Readonly<Record<string, string | Uint8Array>>): void
  /** Writes, adds everything and commits; gives the commit. */
  commit(files: Readonly<Record<string, string | Uint8Array>>): string
}

export function temporaryRepository(...init: string[]): TemporaryRepository {
  const dir = temporaryDirectory()
  const git = (...args: string[]): string => runGit(dir, args)
  git('init', '--quiet', '--initial-branch=main', ...init)
  const write: TemporaryRepository['write'] = (files) => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true })
      writeFileSync(join(dir, path), content)
    }
  }
  return {
    dir,
    git,
    write,
    commit(files) {
      write(files)
      git('add', '--all', '--force')
      git('commit', '--quiet', '--allow-empty', '--message', 'change')
      return git('rev-parse', 'HEAD')
    },
    [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }),
  }
}

export function temporaryDirectory(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'llm-ops-test-')))
}

export function runGit(dir: string, args: readonly string[], input?: string): string {
  const who = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@localhost',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@localhost',
  }
  const options = { cwd: dir, env: gitEnvironment(who), encoding: 'utf8' } as const
  return execFileSync('git', args, input === undefined ? options : { ...options, input }).trim()
}
