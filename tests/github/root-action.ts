import type { Standin } from '../../scripts/github-standin/standin.ts'

export interface Step {
  github: Standin
  token: string
  runId: number
  /** Folder of the state. */
  state: string
}

/** The root action on `o/small` of the stand-in, as a runner starts it: the whole chain in one step, published on GitHub. */
export function rootAction({ github, token, runId, state }: Step): NodeJS.ProcessEnv {
  return {
    GITHUB_REPOSITORY: 'o/small',
    GITHUB_REPOSITORY_ID: String(github.people.repository('o/small').id),
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_RUN_ID: String(runId),
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_ACTOR: 'ann',
    INPUT_PUBLISH: 'github',
    INPUT_TOKEN: token,
    INPUT_SANDBOX: 'none',
    'INPUT_UNSAFE-NO-SANDBOX': 'true',
    INPUT_SELECT: 'ts-loose-equality',
    INPUT_REPOSITORY: 'o/small',
    INPUT_RERUNS: '1',
    INPUT_STATE: state,
  }
}
