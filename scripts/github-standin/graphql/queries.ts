import type { Repository, Store, Token } from '../records.ts'
import { repositoryNamed, settle } from '../records.ts'
import { idOf, stamp } from '../rest/answers.ts'
import { sees } from '../access.ts'
import { connection, type Page } from './connection.ts'
import { failure, need } from './failure.ts'
import { commitObject, objectAt, type Around } from './git-objects.ts'
import { pullObject, wantedPulls, type PullsWanted } from './pull-objects.ts'

export interface Asked {
  store: Store
  token: Token
  web: string
}

/** @throws GraphQLError NOT_FOUND where there is none, or the token must not see it */
export async function seenRepository(
  { store, token }: Asked,
  name: string,
  followRenames = false,
): Promise<Repository> {
  const current = repositoryNamed(store, name)
  const former = followRenames ? store.repositories.find(({ formerNames }) => formerNames.includes(name)) : undefined
  const repository = current ?? former
  if (repository === undefined || !sees(token, repository) || repository.blocked) {
    throw failure('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`)
  }
  await settle(store, repository)
  return repository
}

export function queries(asked: Asked) {
  return {
    viewer: { id: `U_${asked.token.login}`, login: asked.token.login, databaseId: idOf(asked.token.login) },
    rateLimit: () => {
      const resetAt = stamp(new Date(asked.store.now().getTime() + 3_600_000))
      return { cost: 1, limit: 5000, remaining: 4999, used: 1, resetAt }
    },
    async repository({ owner, name, followRenames }: { owner: string; name: string; followRenames: boolean }) {
      return repositoryObject(asked, await seenRepository(asked, `${owner}/${name}`, followRenames))
    },
  }
}

function repositoryObject(asked: Asked, repository: Repository) {
  const around = { ...asked, repository }
  const [owner = '', name = ''] = repository.fullName.split('/')
  const heads = () => repository.git.refs('refs/heads/')
  return {
    id: `R_${repository.id}`,
    databaseId: repository.id,
    name,
    nameWithOwner: repository.fullName,
    owner: { __typename: 'User', id: `U_${owner}`, login: owner },
    isArchived: repository.archived,
    isPrivate: repository.private,
    url: `${asked.web}/${repository.fullName}`,
    defaultBranchRef: async () => refObject(around, `refs/heads/${repository.defaultBranch}`),
    ref({ qualifiedName }: { qualifiedName: string }) {
      need(around.token, 'contents:read')
      return refObject(around, qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`)
    },
    async refs({ refPrefix, query, ...page }: Page & { refPrefix: string; query?: string | null }) {
      need(around.token, 'contents:read')
      const names = [...(await heads()).keys()].filter(
        (each) => each.startsWith(refPrefix) && each.includes(query ?? ''),
      )
      return connection(names, page, (each) => refObject(around, each, refPrefix))
    },
    object(wanted: { expression?: string | null; oid?: string | null }) {
      need(around.token, 'contents:read')
      return objectAt(around, wanted)
    },
    ...pullsOf(around),
  }
}

function pullsOf(around: Around) {
  const { repository } = around
  return {
    pullRequest({ number }: { number: number }) {
      need(around.token, 'pull_requests:read')
      const pull = repository.pulls.find((each) => each.number === number)
      if (pull === undefined)
        throw failure('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
      return pullObject(around, pull)
    },
    pullRequests(wanted: PullsWanted) {
      need(around.token, 'pull_requests:read')
      return connection(wantedPulls(repository.pulls, wanted), wanted, (pull) => pullObject(around, pull))
    },
  }
}

async function refObject(around: Around, qualified: string, prefix = 'refs/heads/') {
  const head = (await around.repository.git.refs('refs/')).get(qualified)
  if (head === undefined) return null
  const name = qualified.slice(prefix.length)
  return {
    id: `REF_${around.repository.id}_${qualified}`,
    name,
    prefix,
    target: () => commitObject(around, head),
    associatedPullRequests(wanted: PullsWanted) {
      need(around.token, 'pull_requests:read')
      const own = around.repository.pulls.filter(({ branch }) => `refs/heads/${branch}` === qualified)
      return connection(wantedPulls(own, wanted), wanted, (pull) => pullObject(around, pull))
    },
  }
}
