import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Script } from './faults.ts'
import { people } from './people.ts'
import { settle, type Repository, type Store } from './records.ts'
import type { Serving } from './server.ts'

/**
 * The stand-in seen and steered from another process, below `/_standin/`: GET state, GET requests, POST script (a
 * fault; `match` as text), POST people (`{ do: 'merge', with: [...] }`).
 */
export async function control(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = `${request.method ?? 'GET'} ${(request.url ?? '').slice('/_standin/'.length)}`
  const row = rows[asked]
  const sent = await text(request)
  const body: unknown =
    row === undefined ? { message: `no ${asked}` } : await row(serving, sent === '' ? null : JSON.parse(sent))
  response
    .writeHead(row === undefined ? 404 : 200, { 'content-type': 'application/json' })
    .end(JSON.stringify(body ?? null))
}

const rows: Readonly<Record<string, (serving: Serving, body: unknown) => unknown>> = {
  'GET state': ({ store }) => state(store),
  'GET requests': ({ requests }) => requests,
  'POST script': ({ faults }, body) => faults.add(body as Script),
  'POST people': ({ store }, body) => {
    const { do: what, with: values } = body as { do: keyof ReturnType<typeof people>; with: unknown[] }
    const act = people(store)[what] as (...values: unknown[]) => unknown
    return act(...values)
  },
}

/** All that a test may hold against another state: no token in it. */
async function state(store: Store): Promise<unknown> {
  return { repositories: await Promise.all(store.repositories.map((each) => repositoryState(store, each))) }
}

async function repositoryState(store: Store, repository: Repository): Promise<unknown> {
  await settle(store, repository)
  const { id, fullName, defaultBranch, archived, pulls, checkRuns, labels, git } = repository
  const refs = Object.fromEntries(await git.refs('refs/'))
  return { id, fullName, defaultBranch, archived, dir: git.dir, refs, pulls, checkRuns, labels: [...labels] }
}
