import { UserError } from '../../contracts/errors.ts'

/** A repository on a server, and what opens it. */
export interface HttpRemote {
  /** `https://…`, or `http://` on loopback. */
  url: string
  token: string
}

/**
 * Variables of a git call to that server. The token goes by them alone, and to no other server: no argument, no file,
 * no redirect.
 * @throws UserError that names repository, for an address that a token must not go to
 */
export function remoteEnvironment({ url, token }: HttpRemote): Record<string, string> {
  const { origin } = trusted(url)
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  const config = [
    [`http.${origin}/.extraHeader`, `Authorization: basic ${basic}`],
    // A renamed repository answers with a redirect, and a redirect may lead anywhere.
    ['http.followRedirects', 'false'],
    ['credential.helper', ''],
    ['core.askPass', ''],
    ['push.gpgSign', 'false'],
  ]
  const entries = config.flatMap(([key = '', value = ''], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ])
  return { GIT_ALLOW_PROTOCOL: 'http:https', GIT_CONFIG_COUNT: String(config.length), ...Object.fromEntries(entries) }
}

/** Names of this machine: only there may a token go over plain http. */
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

function trusted(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : null
  const isSafe = parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && LOOPBACK.has(parsed.hostname))
  if (parsed !== null && isSafe && parsed.username === '' && parsed.password === '') return parsed
  throw new UserError('repository: the token goes to an https:// address without a user in it, and to no other')
}

/** Something a server may say, and what a person does about it. */
export type Advice = readonly [RegExp, string]

/** The same for all that is asked of a server. */
const advices: readonly Advice[] = [
  [/Authentication failed|could not read|\b401\b/i, 'token: it has ended or is none of this server'],
  [/not found|\b404\b/i, 'repository: the token does not see it'],
  [/redirect|\b30[1278]\b/i, 'repository: it has another name now'],
]

/**
 * What git said of a call that failed, in one line, and what to do about it.
 * @param own advice for this call, which goes before the common one
 */
export function serverWords(said: string, own: readonly Advice[]): string {
  const advice = [...own, ...advices].find(([pattern]) => pattern.test(said))?.[1]
  const line = said.split('\n').find((line) => /^(?:remote|fatal|error):/.test(line)) ?? 'git gave no reason'
  return `(${line.slice(0, 300)}): ${advice ?? 'the server may be in trouble: run again later'}`
}
