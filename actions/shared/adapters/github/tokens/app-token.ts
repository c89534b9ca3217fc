import { UserError } from '../../../contracts/errors.ts'
import type { Clock } from '../../../ports/clock.ts'
import { mintToken, revokeToken, type App, type AppPermissions, type MintedToken } from './app-installation.ts'
import { appPrivateKey } from './private-key.ts'

/** The fewest that report does its work with; `issues` is where labels live. */
export const reportPermissions: AppPermissions = {
  contents: 'write',
  pull_requests: 'write',
  checks: 'write',
  issues: 'write',
  metadata: 'read',
}

export interface AppTokenRequest {
  /** Its id, or its client id. */
  appId: string
  /** PEM; `\n` written out, one line, CRLF and base64 of the file are fine too. Kept as a key object alone. */
  privateKey: string
  /** `owner/name`: the one repository. */
  repository: string
  permissions: AppPermissions
  apiUrl: string
  clock: Clock
  /**
   * Hears every token that is not revoked yet, before anybody uses it, and none of them once they are: so that `post`
   * can revoke what this process could not.
   */
  onLive?: (tokens: readonly string[]) => void
}

export interface AppToken extends AsyncDisposable {
  /** The one to use now. */
  current(): string
  expiresAt(): Date
  /** `<slug>[bot]` is who its commits are by. */
  readonly appSlug: string
  /**
   * Another token in its place, for a 401 in the middle of a run; several that ask at once get the same.
   * @param refused the token that GitHub refused: where it is not the current one any more, the current one is given
   * @throws UserError where the App was uninstalled or lost permissions
   */
  refresh(refused: string): Promise<string>
  /** @throws UserError where GitHub cannot be asked: `post` tries again */
  revoke(): Promise<void>
}

/**
 * An installation token of a GitHub App, minted here for one repository. Disposal revokes it; one that could not be
 * revoked stays with `onLive`.
 * @throws UserError that names app-id, app-private-key, or what to click on GitHub
 */
export async function appToken({ privateKey, ...request }: AppTokenRequest): Promise<AppToken> {
  const app = { ...request, appId: appIdOf(request.appId), key: appPrivateKey(privateKey) }
  return heldToken(app, request.onLive ?? (() => undefined))
}

function appIdOf(text: string): string {
  const id = text.trim()
  if (/^(?:\d{1,18}|Iv[\w.]{4,60})$/.test(id)) return id
  throw new UserError(
    "app-id: not the id of a GitHub App: copy the number from the App's page (General, About, App ID)",
  )
}

/** A token that is younger than this and refused is no case of age: another one would be refused too. */
const YOUNG_MS = 60_000

/** What is held: the token in use, and all that are still to be revoked. */
interface Holding {
  app: App
  current: MintedToken
  mintedAt: number
  live: readonly string[]
  onLive: (tokens: readonly string[]) => void
}

async function heldToken(app: App, onLive: Holding['onLive']): Promise<AppToken> {
  const first = await mintToken(app)
  const holding: Holding = { app, current: first, mintedAt: app.clock.monotonic(), live: [], onLive }
  setLive(holding, [first.token])
  let renewing: Promise<string> | null = null
  let revoking: Promise<void> | null = null
  const revoke = (): Promise<void> => (revoking ??= revokeAll(holding, renewing))
  return {
    current: () => holding.current.token,
    expiresAt: () => holding.current.expiresAt,
    appSlug: first.appSlug,
    refresh: async (refused) => {
      if (revoking !== null) throw new UserError('the token of the GitHub App was revoked already: run again')
      if (renewing === null && refused !== holding.current.token) return holding.current.token
      renewing ??= renew(holding).finally(() => (renewing = null))
      return renewing
    },
    revoke,
    [Symbol.asyncDispose]: () => revoke().catch(() => undefined),
  }
}

function setLive(holding: Holding, tokens: readonly string[]): void {
  holding.live = tokens
  holding.onLive(tokens)
}

async function renew(holding: Holding): Promise<string> {
  const { app, mintedAt } = holding
  if (app.clock.monotonic() - mintedAt < YOUNG_MS) {
    throw new UserError(`GitHub refuses a fresh token of App ${app.appId}: is it still installed on ${app.repository}?`)
  }
  const next = await mintToken(app)
  setLive(holding, [...holding.live, next.token])
  holding.current = next
  holding.mintedAt = app.clock.monotonic()
  return next.token
}

/** Every one of them is tried. A token that is on its way is one of them; a mint that fails leaves none. */
async function revokeAll(holding: Holding, renewing: Promise<string> | null): Promise<void> {
  await renewing?.catch(() => undefined)
  const failures: unknown[] = []
  for (const token of holding.live) {
    try {
      await revokeToken(holding.app, token)
      setLive(
        holding,
        holding.live.filter((other) => other !== token),
      )
    } catch (cause) {
      failures.push(cause)
    }
  }
  if (failures.length > 0) throw failures[0]
}
