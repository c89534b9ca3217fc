import { z } from 'zod'
import { UserError } from '../../../contracts/errors.ts'
import { appJwt, type AppIdentity } from './app-jwt.ts'
import { ask, type Place, type Question, type Refusal } from './ask.ts'

export type PermissionName = 'contents' | 'pull_requests' | 'checks' | 'issues' | 'metadata'
export type AppPermissions = Readonly<Partial<Record<PermissionName, 'read' | 'write'>>>

export interface MintedToken {
  token: string
  expiresAt: Date
  /** Of the App: its commits and pull requests are by `<slug>[bot]`. */
  appSlug: string
}

export interface App extends AppIdentity, Place {
  /** `owner/name` */
  repository: string
  permissions: AppPermissions
}

const installation = z.object({
  id: z.int().positive(),
  app_slug: z.string().regex(/^[\w-]{1,100}$/),
  suspended_at: z.string().nullish(),
  permissions: z.record(z.string(), z.string()),
})

const minted = z.object({
  // What goes into a header and into a file of the runner: no blank, no line end.
  token: z.string().regex(/^[\w.-]{1,1000}$/),
  expires_at: z.coerce.date(),
  permissions: z.record(z.string(), z.string()).default({}),
  repositories: z.array(z.object({ full_name: z.string() })).optional(),
})

/**
 * A token for one repository with no more than these permissions.
 * @throws UserError that names the setting, or what to click on GitHub
 */
export async function mintToken(app: App): Promise<MintedToken> {
  const found = await findInstallation(app)
  refuseMissing(app, found.permissions)
  const name = app.repository.slice(app.repository.indexOf('/') + 1)
  const parameters = { installation_id: found.id, repositories: [name], permissions: app.permissions }
  const route = 'POST /app/installations/{installation_id}/access_tokens'
  const answer = answerAs(minted, await asApp(app, { route, parameters }), app)
  if (isWider(app, answer)) {
    await revokeToken(app, answer.token)
    throw new UserError(`app-id: GitHub gave a token for more than was asked for ${app.repository}: it was not used`)
  }
  return { token: answer.token, expiresAt: answer.expires_at, appSlug: found.app_slug }
}

/** Ends a token. @throws UserError where GitHub could not be asked; one that has ended already is fine */
export async function revokeToken(place: Place, token: string): Promise<void> {
  try {
    await ask(place, { route: 'DELETE /installation/token', credential: token, retries: 1 })
  } catch (cause) {
    const { status, message } = cause as Refusal
    if (status === 401 || status === 404) return
    const advice = 'it ends by itself within the hour; "Suspend" on the page of the installation ends it now'
    throw new UserError(`the token of the GitHub App could not be revoked (${status} ${message}): ${advice}`, { cause })
  }
}

async function findInstallation(app: App): Promise<z.infer<typeof installation>> {
  const [owner, repo] = app.repository.split('/')
  const route = 'GET /repos/{owner}/{repo}/installation'
  const found = answerAs(installation, await asApp(app, { route, parameters: { owner, repo } }), app)
  if (!found.suspended_at) return found
  throw new UserError(`app-id: the installation of App ${app.appId} on ${app.repository} is suspended: unsuspend it`)
}

/** What is no answer of GitHub's is not shown: a token could be in it. */
function answerAs<Answer>(schema: z.ZodType<Answer>, answer: unknown, { apiUrl }: Place): Answer {
  const read = schema.safeParse(answer)
  if (read.success) return read.data
  throw new UserError(`${apiUrl} does not answer as GitHub does: is it GITHUB_API_URL of your server, or a proxy?`)
}

/** GitHub dates tokens by its own clock: where ours is wrong, the date of its refusal tells by how much. */
async function asApp(app: App, question: Omit<Question, 'credential'>): Promise<unknown> {
  const askAt = (now: Date) => ask(app, { ...question, credential: appJwt(app, now) })
  try {
    return await askAt(app.clock.now()).catch((cause: Refusal) => {
      if (cause.status !== 401 || cause.date === null) throw cause
      return askAt(cause.date)
    })
  } catch (cause) {
    throw refused(app, cause as Refusal)
  }
}

/** What a person does about each status that GitHub has for this. */
const advices: Readonly<Record<number, (app: App) => string>> = {
  0: ({ apiUrl }) => `${apiUrl} cannot be reached: is there a proxy, or GITHUB_API_URL of another server?`,
  401: ({ appId }) =>
    `app-private-key is no key of the App ${appId}, or app-id is not its id: compare both with its page`,
  403: () => 'the installation is suspended, or an IP allow list of the organisation keeps this runner out',
  404: ({ appId, repository }) => `install the App on ${repository} (or is app-id ${appId} not its id?)`,
  422: ({ repository }) => `install the App on ${repository}, and accept the permissions that it asks for`,
}

function refused(app: App, cause: Refusal): UserError {
  const advice = advices[cause.status]?.(app) ?? 'GitHub is in trouble: run again later'
  const said = cause.status === 0 ? cause.message : `${cause.status} ${cause.message}`
  return new UserError(`no token of App ${app.appId} for ${app.repository} (${said.slice(0, 200)}): ${advice}`, {
    cause,
  })
}

function refuseMissing(app: App, granted: Readonly<Record<string, string>>): void {
  const missing = Object.entries(app.permissions).filter(
    ([name, level]) => granted[name] !== level && granted[name] !== 'write' && granted[name] !== 'admin',
  )
  if (missing.length === 0) return
  const wanted = missing.map(([name, level]) => `${name}: ${level}`).join(', ')
  const advice = "give them on the App's page (Permissions & events), then accept them on that of its installation"
  throw new UserError(`app-id: App ${app.appId} lacks permissions on ${app.repository} (${wanted}): ${advice}`)
}

function isWider({ repository, permissions }: App, answer: z.infer<typeof minted>): boolean {
  const asked: Readonly<Record<string, string>> = { metadata: 'read', ...permissions }
  const more = Object.entries(answer.permissions).some(
    ([name, level]) => asked[name] !== level && !(asked[name] === 'write' && level === 'read'),
  )
  const names = answer.repositories?.map(({ full_name }) => full_name.toLowerCase()) ?? [repository.toLowerCase()]
  return more || names.length !== 1 || names[0] !== repository.toLowerCase()
}
