import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { existsSync } from 'node:fs'
import { UserError } from '../../contracts/errors.ts'
import { machineError } from '../machine-error.ts'

export interface GitCall {
  cwd: string
  /** Extra variables, such as GIT_INDEX_FILE. */
  env?: Readonly<Record<string, string>>
  stdin?: string | Uint8Array
  /** More output than this ends the call. */
  maxBytes?: number
  /** Seconds; a hanging git is ended. */
  timeout?: number
}

export interface GitAnswer {
  code: number
  stdout: Buffer
  stderr: string
}

/** git answered with an error that its caller did not expect. */
export class GitError extends Error {
  override readonly name = 'GitError'
}

const PINNED = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.attributesFile', '/dev/null'],
  ['core.quotePath', 'false'],
  ['core.autocrlf', 'false'],
  ['protocol.ext.allow', 'never'],
  ['commit.gpgSign', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['advice.detachedHead', 'false'],
  ['diff.external', ''],
  ['safe.directory', '*'],
] as const

/** The arguments and environment that every git call starts with: nothing of the machine's or the target's config decides. */
export function gitArguments(args: readonly string[]): string[] {
  return [...PINNED.flatMap(([key, value]) => ['-c', `${key}=${value}`]), ...args]
}

export function gitEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = [
    'PATH',
    'HOME',
    'TMPDIR',
    'SSH_AUTH_SOCK',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'GIT_SSL_CAINFO',
    'SYSTEMROOT',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
  ]
  const base = Object.fromEntries(kept.flatMap((key) => (process.env[key] ? [[key, process.env[key]]] : [])))
  return {
    ...base,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    // A partial clone would fetch what is missing by a program that the target's config names (remote.*.uploadpack).
    GIT_NO_LAZY_FETCH: '1',
    ...extra,
  }
}

/**
 * Runs git and gives its answer, whatever its exit code.
 * @throws UserError where there is no git on the machine, or a disk kept git from answering
 */
export async function git(args: readonly string[], call: GitCall): Promise<GitAnswer> {
  const answer = await run(args, call)
  if (answer.code !== 0) refuseMachineTrouble(answer.stderr, `git ${args[0] ?? ''} in ${call.cwd}`)
  return answer
}

async function run(args: readonly string[], call: GitCall): Promise<GitAnswer> {
  const options = { cwd: call.cwd, env: gitEnvironment(call.env), stdio: 'pipe' } as const
  const child = withPipes(spawn('git', gitArguments(args), options), `git in ${call.cwd}`)
  const timer = setTimeout(() => end(child), (call.timeout ?? 300) * 1000)
  const out: Buffer[] = []
  const err: Buffer[] = []
  let bytes = 0
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > (call.maxBytes ?? 2 ** 30)) end(child)
    else out.push(chunk)
  })
  child.stderr.on('data', (chunk: Buffer) => err.length < 1000 && err.push(chunk))
  child.stdin.on('error', () => undefined)
  child.stdin.end(call.stdin ?? '')
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.on('error', (cause) => reject(missingGit(cause, call.cwd)))
      child.on('close', (exit) => resolve(exit ?? -1))
    })
    return { code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8').trim() }
  } finally {
    clearTimeout(timer)
  }
}

/** What git itself had started may live on and hold the pipes open: they are not waited for. */
function end(child: ChildProcessWithoutNullStreams): void {
  child.kill('SIGKILL')
  child.stdout.destroy()
  child.stderr.destroy()
}

/** Runs git and gives what it printed. @throws GitError with the command and git's own words */
export async function gitText(args: readonly string[], call: GitCall): Promise<string> {
  return (await gitBytes(args, call)).toString('utf8')
}

export async function gitBytes(args: readonly string[], call: GitCall): Promise<Buffer> {
  const answer = await git(args, call)
  if (answer.code === 0) return answer.stdout
  if (answer.stderr.includes('promisor remote')) throw partialClone(call.cwd)
  const said = `git ${args[0] ?? ''} in ${call.cwd} ended with ${answer.code}: ${answer.stderr.slice(0, 2000)}`
  throw new GitError(said)
}

/** How the system's own words end a line of git's (LC_ALL is C), and what a person can do. Not those of a remote. */
const TROUBLE: readonly (readonly [RegExp, string])[] = [
  [
    /^(?!remote:|(?:fatal|error): remote ).*(?:No space left on device|quota exceeded)$/im,
    'free some space there (temporary files can be moved with TMPDIR)',
  ],
  [
    /^(?!remote:|(?:fatal|error): remote ).*: (?:Input\/output error|Invalid cross-device link)$/m,
    'the file system there is in trouble (temporary files can be moved with TMPDIR)',
  ],
  [
    /^(?!remote:|(?:fatal|error): remote ).*: Too many open files(?: in system)?$/m,
    'raise the limit of open files (ulimit -n)',
  ],
]

/** Trouble of the machine is no answer of git's: a patch that a full disk kept from being applied may be a good one. */
function refuseMachineTrouble(stderr: string, what: string): void {
  for (const [words, advice] of TROUBLE) {
    const line = words.exec(stderr)?.[0]
    if (line !== undefined) throw new UserError(`${what} failed: ${line.slice(0, 2000)}: ${advice}`)
  }
}

/**
 * Out of file handles Node makes no pipes, and says why in an event to which nobody could listen in time.
 * @throws UserError
 */
export function withPipes<Child extends ChildProcess>(child: Child, what: string): Child {
  const { stdout } = child as { stdout?: unknown }
  if (stdout !== undefined) return child
  child.on('error', () => undefined)
  throw machineError(`${what} could not be started`, Object.assign(new Error('no pipes'), { code: 'EMFILE' }))
}

function partialClone(dir: string): UserError {
  const advice = 'fetch them with "git fetch --refetch --no-filter", or name a full clone'
  return new UserError(`${dir}: this is a partial clone, and objects that are needed are missing: ${advice}`)
}

const outOfHandles: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE', 'EAGAIN'])

/** What a failed start of git means: nearly always that it is not installed. */
export function missingGit(cause: Error & { code?: string }, cwd: string): Error {
  if (outOfHandles.has(cause.code ?? '')) return machineError(`git could not be started in ${cwd}`, cause) as Error
  if (cause.code !== 'ENOENT') return cause
  if (!existsSync(cwd)) return new UserError(`${cwd}: there is no such folder`, { cause })
  return new UserError(`git could not be started in ${cwd}: install git 2.32 or newer and put it on the PATH`, {
    cause,
  })
}
