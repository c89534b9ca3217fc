import { client } from '../shared/adapters/github/api/client.ts'
import { githubOn } from '../shared/adapters/github/api/github-adapter.ts'
import { plainApi } from '../shared/adapters/github/api/plain-api.ts'
import type { WorkflowContext } from '../shared/adapters/github/context.ts'
import { stateBranchOnGitHub } from '../shared/adapters/state-branch/github.ts'
import type { GitHub } from '../shared/ports/github.ts'
import type { Ports } from '../shared/ports/ports.ts'
import type { StateBranch } from '../shared/ports/state-branch.ts'
import type { GitHubToken } from '../shared/runtime/github-token.ts'
import type { Settings } from '../shared/settings/parse.ts'

/** One repository on GitHub, and its state branch: they share one token and its limits. */
export interface Connection {
  github: GitHub
  state: StateBranch
  /** Name of the App that the token is of; null: the workflow's own. */
  appSlug: string | null
}

export interface ConnectionRequest {
  context: Pick<WorkflowContext, 'apiUrl' | 'graphqlUrl'>
  repository: string
  token: Pick<GitHubToken, 'current' | 'refresh' | 'appSlug'>
  settings: Pick<Settings, 'github'>
}

export async function openConnection(
  { context, repository, token, settings }: ConnectionRequest,
  { clock, log }: Pick<Ports, 'clock' | 'log'>,
): Promise<Connection> {
  const { apiUrl, graphqlUrl } = context
  const refresh = () => token.refresh(token.current())
  const api = client({ token: token.current(), refresh, apiUrl, graphqlUrl, repository, clock, log })
  const state = stateBranchOnGitHub({
    ...plainApi(api, { graphqlUrl }),
    repository,
    branch: settings.github.stateBranch,
  })
  return { github: githubOn(api, { log }), state, appSlug: token.appSlug }
}
