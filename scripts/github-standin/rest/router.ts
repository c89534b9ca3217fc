import { appOf, permit, tokenOf } from '../access.ts'
import { keptOperations, type Operation } from '../kept.ts'
import { checkSent } from '../openapi/check-sent.ts'
import { complete } from '../openapi/complete.ts'
import type { Published } from '../openapi/published.ts'
import { Refusal, notFound, type Answer } from '../refusal.ts'
import { repositoryNamed, settle, type Repository, type Store } from '../records.ts'
import { appRows } from './apps.ts'
import type { Row, Urls } from './call.ts'
import { checkRows } from './checks.ts'
import { gitDataRows } from './git-data.ts'
import { issueRows } from './issues.ts'
import { pullRows } from './pulls.ts'
import { repositoryRows } from './repositories.ts'

const rows: Readonly<Record<Operation, Row>> = {
  ...appRows,
  ...repositoryRows,
  ...gitDataRows,
  ...pullRows,
  ...issueRows,
  ...checkRows,
}

export interface Routed {
  operation: Operation
  path: Readonly<Record<string, string>>
}

const MANY_SEGMENTS = new Set(['path', 'ref', 'basehead', 'branch', 'name'])

/** The most exact first: what ends with a fixed word before what ends with a name that may hold slashes. */
const patterns = keptOperations
  .map((operation) => {
    const [method = '', path = ''] = operation.split(' ')
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    const source = path.replace(/\{(\w+)\}/g, (_all, name: string) => (MANY_SEGMENTS.has(name) ? '(.+)' : '([^/]+)'))
    return {
      operation,
      method,
      names,
      pattern: new RegExp(`^${source}/?$`),
      length: path.replace(/\{\w+\}/g, '').length,
    }
  })
  .toSorted((one, other) => other.length - one.length)

export function route(method: string, pathname: string): Routed | null {
  for (const { operation, method: own, names, pattern } of patterns) {
    const found = method === own ? pattern.exec(pathname) : null
    if (found === null) continue
    const path = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]))
    return { operation, path }
  }
  return null
}

export interface RestRequest {
  routed: Routed
  query: Readonly<Record<string, string>>
  body: unknown
  secret: string | null
}

export interface Around {
  store: Store
  schemas: Published
  urls: Urls
}

/** @throws Refusal with what GitHub answers; `problems` where the request is not as its schema has it */
export async function answerRest(request: RestRequest, { store, schemas, urls }: Around): Promise<Answer> {
  const { routed, query, secret } = request
  const row = rows[routed.operation]
  const body = (request.body ?? {}) as Readonly<Record<string, unknown>>
  if (row.of === 'app') {
    const app = appOf(store, secret)
    refuseUnchecked(request, schemas)
    return completed(await row.answer({ store, app, path: routed.path, body }), routed.operation, schemas)
  }
  const token = tokenOf(store, secret)
  const call = { store, token, path: routed.path, query, body, urls }
  if (row.of === 'token') return completed(await row.answer(call), routed.operation, schemas)
  const repository = repositoryOf(store, routed)
  permit(token, repository, row.needs)
  refuseUnchecked(request, schemas)
  await settle(store, repository)
  const answer = await row.answer({ ...call, repository })
  // A branch may be gone now, and its pull request with it.
  if (!routed.operation.startsWith('GET')) await settle(store, repository)
  return completed(answer, routed.operation, schemas)
}

/** A request that the published schema does not take. */
export class NotAsPublished extends Refusal {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(422, `Invalid request.\n\n${problems.join('\n')}`)
    this.problems = problems
  }
}

function refuseUnchecked({ routed, query, body }: RestRequest, schemas: Published): void {
  const problems = checkSent(schemas, routed.operation, { path: routed.path, query, body })
  if (problems.length > 0) throw new NotAsPublished(problems)
}

function repositoryOf(store: Store, { path }: Routed): Repository {
  const found = repositoryNamed(store, `${path['owner'] ?? ''}/${path['repo'] ?? ''}`)
  if (found === undefined) throw notFound()
  return found
}

/** With what the published schema of a good answer asks for besides. */
function completed(answer: Answer, operation: Operation, schemas: Published): Answer {
  const schema = schemas.operation(operation).answers[String(answer.status)]
  if (schema === null || schema === undefined || answer.body === undefined) return answer
  return { ...answer, body: complete(schemas, schema, answer.body) }
}
