import { Refusal, notFound } from '../refusal.ts'
import {
  repositoryNamed,
  type App,
  type Level,
  type Permission,
  type Permissions,
  type Store,
  type Token,
} from '../records.ts'
import { stamp, userAnswer } from './answers.ts'
import type { AppCall, Row } from './call.ts'

const HOUR_MS = 3_600_000
const LEVELS: Readonly<Record<Level, number>> = { read: 1, write: 2 }

export const appRows = {
  'GET /app': {
    of: 'app',
    answer: ({ app }) => ({
      status: 200,
      body: { id: app.id, slug: app.slug, name: app.slug, permissions: {}, events: [] },
    }),
  },
  'GET /repos/{owner}/{repo}/installation': {
    of: 'app',
    answer({ app, path }) {
      const name = `${path['owner'] ?? ''}/${path['repo'] ?? ''}`.toLowerCase()
      const found = app.installations.find(({ repository }) => repository.toLowerCase() === name)
      if (found === undefined) throw notFound()
      const { id, permissions } = found
      const body = { id, app_id: app.id, app_slug: app.slug, permissions, events: [], repository_selection: 'selected' }
      return { status: 200, body: { ...body, target_type: 'User', account: null } }
    },
  },
  'POST /app/installations/{installation_id}/access_tokens': { of: 'app', answer: mint },
  'DELETE /installation/token': {
    of: 'token',
    answer({ token }) {
      if (token.kind !== 'app') throw new Refusal(403, 'Resource not accessible by integration')
      token.revoked = true
      return { status: 204 }
    },
  },
  'GET /rate_limit': {
    of: 'token',
    answer: ({ store }) => {
      const limit = { limit: 5000, remaining: 4999, reset: Math.ceil(store.now().getTime() / 1000) + 3600, used: 1 }
      return { status: 200, body: { resources: { core: limit, search: limit, graphql: limit }, rate: limit } }
    },
  },
  'GET /user': {
    of: 'token',
    answer({ token, urls }) {
      if (token.kind !== 'user') throw new Refusal(403, 'Resource not accessible by integration')
      return { status: 200, body: { ...userAnswer(token.login, urls), user_view_type: 'public' } }
    },
  },
} as const satisfies Record<string, Row>

function mint({ store, app, path, body }: AppCall) {
  const installation = app.installations.find(({ id }) => String(id) === path['installation_id'])
  if (installation === undefined) throw notFound()
  const wanted = (body['permissions'] ?? installation.permissions) as Permissions
  refuseMore(wanted, installation.permissions)
  refuseOthers(store, installation, (body['repositories'] ?? []) as string[])
  const token: Token = {
    value: ['ghs', `${app.id}x${store.nextId()}`.padEnd(36, '0')].join('_'),
    login: `${app.slug}[bot]`,
    kind: 'app',
    repository: installation.repository,
    permissions: { metadata: 'read', ...wanted },
    expiresAt: new Date(store.now().getTime() + HOUR_MS),
    revoked: false,
    appId: app.id,
  }
  store.tokens.push(token)
  const { value, permissions, expiresAt } = token
  return {
    status: 201,
    body: { token: value, expires_at: stamp(expiresAt), permissions, repository_selection: 'selected' },
  }
}

function refuseMore(wanted: Permissions, granted: Permissions): void {
  for (const [permission, level] of Object.entries(wanted) as [Permission, Level][]) {
    const held = permission === 'metadata' ? 'read' : granted[permission]
    if (held !== undefined && LEVELS[level] <= LEVELS[held]) continue
    throw new Refusal(422, 'The permissions requested are not granted to this installation.')
  }
}

function refuseOthers(store: Store, { repository }: App['installations'][number], names: readonly string[]): void {
  const owner = repository.split('/')[0] ?? ''
  const isThere = (name: string): boolean =>
    repositoryNamed(store, `${owner}/${name}`) !== undefined &&
    repository.toLowerCase() === `${owner}/${name}`.toLowerCase()
  if (names.every(isThere)) return
  throw new Refusal(
    422,
    'There is at least one repository that does not exist or is not accessible to the parent installation.',
  )
}
