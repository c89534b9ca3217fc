import type { AppToken } from '../adapters/github/tokens/app-token.ts'
import { UserError } from '../contracts/errors.ts'
import type { Clock } from '../ports/clock.ts'
import type { GitHubSettings } from '../settings/github-settings.ts'
import type { Interruption } from './interrupt.ts'
import { keptForPost } from './post.ts'

/** What GitHub is asked with. */
export interface GitHubToken extends Pick<AppToken, 'current' | 'refresh'>, AsyncDisposable {
  /** Of the App that it is of; null: it is the workflow's, or a person's. */
  readonly appSlug: string | null
}

export interface TokenPlace {
  /** `owner/name` */
  repository: string
  apiUrl: string
  clock: Clock
  /** Null where no signal is listened to. */
  interruption: Interruption | null
}

/**
 * The token that `settings` give, or one of the App that they name: masked, kept for `post`, and revoked when its scope
 * ends or a signal comes. Call it where no code of a target runs any more.
 * @throws UserError that names token, app-id or app-private-key
 */
export async function openGitHubToken(
  settings: Pick<GitHubSettings, 'token' | 'appId' | 'appPrivateKey'>,
  place: TokenPlace,
): Promise<GitHubToken> {
  const { token, appId, appPrivateKey } = settings
  if (appId === null && appPrivateKey === null) return givenToken(token)
  if (appId === null) throw new UserError('app-id: app-private-key is given, and the id of its App is not')
  if (appPrivateKey === null) throw new UserError('app-private-key: app-id is given, and the key of that App is not')
  const { appToken, reportPermissions } = await import('../adapters/github/tokens/app-token.ts')
  const onLive = await keptForPost()
  const { repository, apiUrl, clock } = place
  const asked = { appId, privateKey: appPrivateKey, repository, permissions: reportPermissions, apiUrl, clock, onLive }
  const held = await appToken(asked)
  const onStop = place.interruption?.onStop(() => held.revoke())
  return {
    appSlug: held.appSlug,
    current: () => held.current(),
    refresh: (refused) => held.refresh(refused),
    [Symbol.asyncDispose]: async () => {
      await held[Symbol.asyncDispose]()
      onStop?.[Symbol.dispose]()
    },
  }
}

function givenToken(token: string | null): GitHubToken {
  if (token === null) {
    throw new UserError('token: publish is github and there is no token: give ${{ github.token }}, or an app-id')
  }
  return {
    appSlug: null,
    current: () => token,
    refresh: async () => {
      throw new UserError('token: GitHub does not take it any more: those of a job end with it, or after 6 hours')
    },
    [Symbol.asyncDispose]: async () => undefined,
  }
}
