import { UserError } from '../../../contracts/errors.ts'
import { git, type GitAnswer } from '../exec.ts'

export interface PushRequest {
  /** Of the repository: `https://…`, or `http://` on loopback. */
  url: string
  token: string
  branch: string
  /** Where the branch must still be; null: it must not exist. */
  expected: string | null
  commit: string
}

/** `moved`: it stands elsewhere, and nothing was written. */
export type Pushed = 'pushed' | 'same' | 'moved'

/**
 * Compare and swap of a branch by `git push --force-with-lease`. The token goes by the environment of git alone, to
 * this server and no other: no argument, no file, no redirect.
 * @param dir the repository that has the commit
 * @throws UserError that names token, or what refused it
 */
export async function pushCommit(dir: string, request: PushRequest): Promise<Pushed> {
  const { branch, expected, commit } = request
  const ref = `refs/heads/${branch}`
  const lease = `--force-with-lease=${ref}:${expected ?? ''}`
  const remote = remoteCall(dir, request)
  const pushed = await git(['push', '--porcelain', '--no-verify', lease, remote.url, `${commit}:${ref}`], remote.call)
  const [, flag] = /^([ +*=!-])\t/m.exec(pushed.stdout.toString('utf8')) ?? []
  if (pushed.code === 0) return flag === '=' ? 'same' : 'pushed'
  // A broken connection does not tell whether the server took it, and a refusal not by whom the branch was moved.
  const now = await headOf(ref, remote)
  if (now === commit) return 'pushed'
  if (now !== undefined && now !== expected) return 'moved'
  throw refused(request, pushed)
}

interface Remote {
  url: string
  call: { cwd: string; env: Record<string, string>; timeout: number }
}

const SECONDS = 120

function remoteCall(dir: string, { url, token }: PushRequest): Remote {
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
  const settings = { GIT_CONFIG_COUNT: String(config.length), ...Object.fromEntries(entries) }
  const env = { GIT_DIR: dir, GIT_ALLOW_PROTOCOL: 'http:https', ...settings }
  return { url, call: { cwd: dir, env, timeout: SECONDS } }
}

/** Names of this machine: only there may a token go over plain http. */
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

function trusted(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : null
  const isSafe = parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && LOOPBACK.has(parsed.hostname))
  if (parsed !== null && isSafe && parsed.username === '' && parsed.password === '') return parsed
  throw new UserError('repository: commits are pushed to an https:// address without a user in it, and to no other')
}

/** Null: there is no such branch; undefined: it could not be asked. */
async function headOf(ref: string, { url, call }: Remote): Promise<string | null | undefined> {
  const answer = await git(['ls-remote', '--refs', url, ref], call)
  if (answer.code !== 0) return undefined
  return /^([0-9a-f]{40,64})\t/.exec(answer.stdout.toString('utf8'))?.[1] ?? null
}

/** What servers say, and what a person does about it. The first that fits. */
const advices: readonly (readonly [RegExp, string])[] = [
  [/without `?workflows?`? permission/i, 'the change is to a workflow file, and the token has no such permission'],
  [
    /GH006|GH013|protected branch|rule violations|hook declined/i,
    'a rule of the repository keeps this branch: exempt llm-ops/*',
  ],
  [/Authentication failed|could not read|401/i, 'token: it has ended or is none of this server'],
  [/403|denied|write access/i, 'token: it needs contents: write'],
  [/not found|404/i, 'repository: the token does not see it'],
  [/redirect|30[1278]/i, 'repository: it has another name now'],
]

function refused({ url, branch }: PushRequest, { code, stdout, stderr }: GitAnswer): UserError {
  const said = `${stderr}\n${stdout.toString('utf8')}`
  const advice = advices.find(([pattern]) => pattern.test(said))?.[1] ?? 'the server may be in trouble: run again later'
  const line = stderr.split('\n').find((line) => /^(?:remote|fatal|error):/.test(line)) ?? `git ended with ${code}`
  return new UserError(`${branch} could not be pushed to ${url} (${line.slice(0, 300)}): ${advice}`)
}
