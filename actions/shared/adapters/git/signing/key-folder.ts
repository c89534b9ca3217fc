import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { UserError } from '../../../contracts/errors.ts'
import { makeTemporary, removeTree } from '../../temporary-folder.ts'
import { withPipes } from '../exec.ts'

export interface KeyFolder extends AsyncDisposable {
  /** Mode 0700. */
  readonly path: string
}

/** A folder for a private key. It goes with its scope, and also where the process is made to exit in the middle of it. */
export async function keyFolder(): Promise<KeyFolder> {
  // mkdtemp makes it 0700.
  const path = await makeTemporary('key')
  const removeNow = (): void => rmSync(path, { recursive: true, force: true })
  process.on('exit', removeNow)
  return {
    path,
    [Symbol.asyncDispose]: async () => {
      await removeTree(path)
      process.off('exit', removeNow)
    },
  }
}

export interface Answer {
  /** -1 where a signal ended it. */
  code: number
  stdout: string
  stderr: string
}

export interface KeyProgram {
  program: 'gpg' | 'gpgconf' | 'ssh-keygen'
  args: readonly string[]
  env?: Readonly<Record<string, string>>
  stdin?: string
}

const SECONDS = 30

/**
 * Runs a program that works on keys, with no terminal to ask at and none of our environment but where programs are.
 * @throws UserError where it is not installed
 */
export async function runKeyProgram({ program, args, env, stdin }: KeyProgram): Promise<Answer> {
  const environment = { PATH: process.env['PATH'], LC_ALL: 'C', ...env }
  const child = withPipes(spawn(program, args, { env: environment, stdio: 'pipe' }), program)
  const timer = setTimeout(() => child.kill('SIGKILL'), SECONDS * 1000)
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  child.stdin.on('error', () => undefined)
  child.stdin.end(stdin ?? '')
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.on('error', (cause) => reject(notStarted(program, cause)))
      child.on('close', (exit) => resolve(exit ?? -1))
    })
    return { code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8').trim() }
  } finally {
    clearTimeout(timer)
  }
}

function notStarted(program: string, cause: Error): UserError {
  const advice = 'install it on the runner, or set commit-signing to github, which needs no program and no key'
  return new UserError(`commit-signing: ${program} could not be started: ${advice}`, { cause })
}
