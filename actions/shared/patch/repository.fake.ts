import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface TestRepository extends AsyncDisposable {
  readonly dir: string
  git(...args: string[]): string
  write(path: string, content: string | Uint8Array): void
  executable(path: string): void
  link(path: string, to: string): void
  /** Commits all that is there and gives the commit's id. */
  commit(): string
}

const ENVIRONMENT = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
}

/** A real repository in a temporary folder, for tests. */
export function testRepository(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  init: readonly string[] = [],
): TestRepository {
  const dir = mkdtempSync(join(tmpdir(), 'llm-ops-test-'))
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: dir,
      env: ENVIRONMENT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  const place = (path: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    return join(dir, path)
  }
  const repository: TestRepository = {
    dir,
    git,
    write: (path, content) => writeFileSync(place(path), content),
    executable: (path) => chmodSync(join(dir, path), 0o755),
    link: (path, to) => symlinkSync(to, place(path)),
    commit: () => {
      git('add', '--all', '--force')
      git('commit', '--quiet', '--allow-empty', '--message', 'state')
      return git('rev-parse', 'HEAD')
    },
    [Symbol.asyncDispose]: async () => rmSync(dir, { recursive: true, force: true }),
  }
  git('init', '--quiet', '--initial-branch=main', ...init)
  for (const [path, content] of Object.entries(files)) repository.write(path, content)
  repository.commit()
  return repository
}
