import type { Pull } from '../records.ts'
import { idOf, stamp } from '../rest/answers.ts'
import { connection, type Page } from './connection.ts'
import { commitObject, type Around } from './git-objects.ts'

export interface PullsWanted extends Page {
  states?: readonly string[] | null
  labels?: readonly string[] | null
  headRefName?: string | null
  baseRefName?: string | null
  orderBy?: { field: string; direction: 'ASC' | 'DESC' } | null
}

export function wantedPulls(
  pulls: readonly Pull[],
  { states, labels, headRefName, baseRefName, orderBy }: PullsWanted,
): Pull[] {
  const found = pulls.filter(
    (pull) =>
      (states == null || states.includes(stateOf(pull))) &&
      (labels == null || labels.some((label) => pull.labels.includes(label))) &&
      (headRefName == null || pull.branch === headRefName) &&
      (baseRefName == null || pull.base === baseRefName),
  )
  const by = orderBy?.field === 'UPDATED_AT' ? 'updatedAt' : 'createdAt'
  const sorted = found.toSorted((one, other) => one[by].getTime() - other[by].getTime() || one.number - other.number)
  return orderBy?.direction === 'DESC' ? sorted.toReversed() : sorted
}

function stateOf({ mergedAt, state }: Pull): 'MERGED' | 'OPEN' | 'CLOSED' {
  return mergedAt !== null ? 'MERGED' : state === 'open' ? 'OPEN' : 'CLOSED'
}

export function actorObject(login: string) {
  const isBot = login.endsWith('[bot]')
  // GraphQL names a bot without the ending that REST gives it.
  return {
    __typename: isBot ? 'Bot' : 'User',
    id: `U_${login}`,
    login: login.replace(/\[bot\]$/, ''),
    databaseId: idOf(login),
  }
}

const EVENTS = { closed: 'ClosedEvent', reopened: 'ReopenedEvent', merged: 'MergedEvent' } as const

export function pullObject(around: Around, pull: Pull) {
  const { git } = around.repository
  return {
    __typename: 'PullRequest',
    id: `PR_${pull.id}`,
    databaseId: pull.id,
    number: pull.number,
    title: pull.title,
    body: pull.body,
    url: `${around.web}/${around.repository.fullName}/pull/${pull.number}`,
    state: stateOf(pull),
    isDraft: pull.draft,
    isCrossRepository: false,
    merged: pull.mergedAt !== null,
    mergedAt: stamp(pull.mergedAt),
    mergedBy: pull.mergedAt !== null && pull.closedBy !== null ? actorObject(pull.closedBy) : null,
    mergeCommit: () => (pull.mergeCommit === null ? null : commitObject(around, pull.mergeCommit)),
    closed: pull.state === 'closed',
    closedAt: stamp(pull.closedAt),
    createdAt: stamp(pull.createdAt),
    updatedAt: stamp(pull.updatedAt),
    author: actorObject(pull.author),
    headRefName: pull.branch,
    headRefOid: pull.head,
    baseRefName: pull.base,
    baseRefOid: () => git.resolve(pull.base),
    ...listsOf(around, pull),
  }
}

/** What a pull request has many of. */
function listsOf(around: Around, pull: Pull) {
  const { git } = around.repository
  return {
    labels: (page: Page) => connection(pull.labels, page, (name) => ({ id: `LA_${name}`, name, color: 'ededed' })),
    timelineItems({ itemTypes, ...page }: Page & { itemTypes?: readonly string[] | null }) {
      const named = pull.events.map(({ what, actor, at }) => ({
        __typename: EVENTS[what],
        id: `EV_${pull.id}_${at.getTime()}`,
        actor: actor === '' ? null : actorObject(actor),
        createdAt: stamp(at),
      }))
      const isWanted = (name: string): boolean =>
        itemTypes == null || itemTypes.includes(name.replace(/(?<=[a-z])E/, '_E').toUpperCase())
      return connection(
        named.filter(({ __typename }) => isWanted(__typename)),
        page,
        (event) => event,
      )
    },
    async commits(page: Page) {
      const ids = (await git.commits(pull.head, await git.resolve(pull.base), 250)).toReversed()
      return connection(ids, page, (id) => ({ id: `PRC_${id}`, commit: () => commitObject(around, id) }))
    },
  }
}
