// The adapter against the stand-in, for tests: a clock that waits only when slept on, and every permission.
import { githubStandin, type Standin, type StandinOptions } from '../../../../../scripts/github-standin/standin.ts'
import { fakeClock, type Clock } from '../../../ports/clock.ts'
import type { GitHub } from '../../../ports/github.ts'
import { recordedLog, type RecordedLog } from '../../../ports/log.ts'
import type { ClientOptions } from './connection.ts'
import { githubAdapter } from './github-adapter.ts'

export const WRITES = { contents: 'write', pull_requests: 'write', checks: 'write', issues: 'write' } as const
export const TOKEN = ['ghs', 'a'.repeat(36)].join('_')

export interface OnStandin extends AsyncDisposable {
  standin: Standin
  github: GitHub
  clock: Clock
  log: RecordedLog
  options: ClientOptions
  /** Head of the default branch when it began. */
  base: string
  /** Throws where something was sent that GitHub's published schema does not take. */
  [Symbol.asyncDispose](): Promise<void>
  /** Operations that came, with their statuses, without reads. */
  writes(): string[]
}

interface Made {
  repository?: Partial<StandinOptions['repositories'][number]>
  standin?: Partial<StandinOptions>
  client?: Partial<ClientOptions>
}

export async function onStandin({ repository, standin: more, client }: Made = {}): Promise<OnStandin> {
  const standin = await githubStandin({
    repositories: [{ fullName: 'o/r', files: { 'a.txt': 'a\n', 'b/c.txt': 'c\n' }, ...repository }],
    tokens: [{ token: TOKEN, permissions: WRITES }],
    ...more,
  })
  const clock = fakeClock()
  const log = recordedLog()
  const { apiUrl, graphqlUrl } = standin
  const options = { token: TOKEN, apiUrl, graphqlUrl, repository: 'o/r', clock, log, ...client }
  const base = await standin.people.repository('o/r').git.resolve('main')
  return {
    standin,
    github: githubAdapter(options),
    clock,
    log,
    options,
    base: base ?? '',
    writes: () =>
      standin.requests
        .filter(({ operation }) => /^(POST|PATCH|PUT|DELETE|createCommit|updateRefs)/.test(operation))
        .map(({ operation, status }) => `${operation.replace('/repos/{owner}/{repo}', '')} ${status}`),
    async [Symbol.asyncDispose]() {
      await standin[Symbol.asyncDispose]()
      const problems = standin.requests.flatMap(({ problems }) => problems)
      if (problems.length > 0) throw new Error(`sent what GitHub's schema does not take: ${problems.join(', ')}`)
    },
  }
}
