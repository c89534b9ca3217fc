import type { PullRequest, PullState } from '../../../ports/github.ts'
import type { Log } from '../../../ports/log.ts'
import type { Client } from './client.ts'

const query = `query Pulls($owner: String!, $name: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(first: $size, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes {
        number url state isDraft title body headRefName headRefOid baseRefName isCrossRepository createdAt closedAt
        author { kind: __typename login }
        labels(first: 50) { nodes { name } }
        mergeCommit { oid }
        mergedBy { kind: __typename login }
        timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { actor { kind: __typename login } } } }
      }
      pageInfo { endCursor hasNextPage }
    }
  }
}`

const PAGE = 50
/** How far back is looked: 2,000 pull requests of whomever. */
const MOST_PAGES = 40

interface Actor {
  kind: string
  login: string
}

interface Node {
  number: number
  url: string
  state: 'OPEN' | 'CLOSED' | 'MERGED'
  isDraft: boolean
  title: string
  body: string
  headRefName: string
  headRefOid: string
  baseRefName: string
  isCrossRepository: boolean
  createdAt: string
  closedAt: string | null
  author: Actor | null
  labels: { nodes: { name: string }[] } | null
  mergeCommit: { oid: string } | null
  mergedBy: Actor | null
  timelineItems: { nodes: { actor?: Actor | null }[] }
}

interface Page {
  data: {
    repository: { pullRequests: { nodes: Node[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } }
  }
}

/** Through GraphQL, which alone says in one go who closed them. Forks may call a branch as we do: theirs are left out. */
export async function listPulls(
  client: Client,
  log: Log,
  { prefix, limit }: { prefix: string; limit: number },
): Promise<PullRequest[]> {
  const found: PullRequest[] = []
  let after: string | null = null
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const [owner, name] = client.repository().split('/')
    const variables: Record<string, unknown> = { owner, name, size: PAGE, after }
    const answer: Page = await client.graphql<Page>('pullsOfBranches', { query, variables })
    const { nodes, pageInfo } = answer.data.repository.pullRequests
    const ours = nodes.filter(
      ({ headRefName, isCrossRepository }) => headRefName.startsWith(prefix) && !isCrossRepository,
    )
    found.push(...ours.map(pullOf))
    if (found.length >= limit || !pageInfo.hasNextPage) return found.slice(0, limit)
    after = pageInfo.endCursor
  }
  log.warn(`${client.repository()}: only the newest ${MOST_PAGES * PAGE} pull requests were looked through`)
  return found.slice(0, limit)
}

const STATES: Readonly<Record<Node['state'], PullState>> = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' }

function pullOf(node: Node): PullRequest {
  const closer = node.mergedBy ?? node.timelineItems.nodes[0]?.actor ?? null
  return {
    number: node.number,
    url: node.url,
    state: STATES[node.state],
    draft: node.isDraft,
    title: node.title,
    body: node.body,
    branch: node.headRefName,
    head: node.headRefOid,
    base: node.baseRefName,
    author: login(node.author) ?? '',
    labels: (node.labels?.nodes ?? []).map(({ name }) => name),
    createdAt: new Date(node.createdAt),
    closedAt: node.closedAt === null ? null : new Date(node.closedAt),
    closedBy: node.state === 'OPEN' ? null : login(closer),
    mergeCommit: node.state === 'MERGED' ? (node.mergeCommit?.oid ?? null) : null,
  }
}

/** As REST has it: GraphQL leaves the ending of bots away. */
function login(actor: Actor | null): string | null {
  if (actor === null) return null
  return actor.kind === 'Bot' && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login
}
