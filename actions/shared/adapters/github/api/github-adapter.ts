import type { GitHub, RepositoryFacts } from '../../../ports/github.ts'
import { remoteBranches } from './branches.ts'
import { publishCheck } from './checks.ts'
import { client, type Client } from './client.ts'
import type { ClientOptions } from './connection.ts'
import { fileAt, permissionOf } from './files.ts'
import { pullRequests } from './pulls.ts'

interface RestRepository {
  id: number
  node_id: string
  full_name: string
  default_branch: string
  archived: boolean
}

/** GitHub by its REST and GraphQL API. Nothing is loaded or sent before it is asked for something. */
export function githubAdapter(options: ClientOptions): GitHub {
  return githubOn(client(options), options)
}

/** The same on a client that somebody else uses too: limits are kept for both together. */
export function githubOn(api: Client, { log }: Pick<ClientOptions, 'log'>): GitHub {
  let known: Promise<RestRepository> | null = null
  const nodeId = async (): Promise<string> => {
    known ??= api.rest<RestRepository>('repository', {})
    return (await known).node_id
  }
  return {
    async repository() {
      return factsOf(await api.rest<RestRepository>('repository', {}))
    },
    branches: remoteBranches(api, nodeId),
    pulls: pullRequests(api, log),
    checks: { publish: (check) => publishCheck(api, check) },
    file: (path, ref) => fileAt(api, path, ref),
    permission: (login) => permissionOf(api, login),
  }
}

function factsOf({ id, full_name, default_branch, archived }: RestRepository): RepositoryFacts {
  return { id, fullName: full_name, defaultBranch: default_branch, archived }
}
