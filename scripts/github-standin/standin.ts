import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { control } from './control.ts'
import { faults, type Script } from './faults.ts'
import { published } from './openapi/published.ts'
import { madeRepository, madeToken, type RepositoryOptions, type TokenOptions } from './options.ts'
import { people, type People } from './people.ts'
import type { App, Store } from './records.ts'
import { serve, type RequestRecord, type Serving } from './server.ts'

export interface StandinOptions {
  repositories: readonly RepositoryOptions[]
  tokens?: readonly TokenOptions[]
  apps?: readonly App[]
  /** Login by e-mail address. */
  people?: Readonly<Record<string, string>>
  now?: () => Date
  /** 0, the default, takes a free one. */
  port?: number
}

export interface Standin extends AsyncDisposable {
  /** What stands for https://github.com. */
  url: string
  /** GITHUB_API_URL. */
  apiUrl: string
  /** GITHUB_GRAPHQL_URL. */
  graphqlUrl: string
  /** `${gitUrl}/owner/name.git` is cloned, with a token as the password. */
  gitUrl: string
  store: Store
  /** What people do on the site meanwhile. */
  people: People
  /** Goes wrong at a call. */
  script(script: Script): void
  /** All that came. */
  requests: RequestRecord[]
}

/** A GitHub on loopback: records in memory, repositories on disk in a temporary folder. */
export async function githubStandin(options: StandinOptions): Promise<Standin> {
  const dir = mkdtempSync(join(tmpdir(), 'llm-ops-github-'))
  const store = emptyStore(options)
  for (const each of options.repositories) store.repositories.push(await madeRepository(dir, each, store))
  const only = options.repositories[0]?.fullName ?? null
  store.tokens.push(...(options.tokens ?? []).map((each) => madeToken(each, only)))
  const serving: Serving = { store, schemas: published(), faults: faults(), requests: [], urls: { api: '', web: '' } }
  const server = createServer((request, response) => {
    const handled = request.url?.startsWith('/_standin/') ? control : serve
    handled(serving, request, response).catch((error: unknown) => response.destroy(error as Error))
  })
  const url = await listening(server, options.port ?? 0)
  Object.assign(serving.urls, { api: `${url}/api`, web: url })
  return {
    url,
    apiUrl: `${url}/api`,
    graphqlUrl: `${url}/api/graphql`,
    gitUrl: url,
    store,
    people: people(store),
    script: (script) => serving.faults.add(script),
    requests: serving.requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      rmSync(dir, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

function emptyStore({ apps = [], people: known = {}, now = () => new Date() }: StandinOptions): Store {
  let last = 1000
  return {
    repositories: [],
    tokens: [],
    apps: [...apps],
    people: new Map(Object.entries(known)),
    now,
    nextId: () => ++last,
  }
}

async function listening(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
