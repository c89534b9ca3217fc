// A machine with things on it that code of a target must not reach, and a worktree of the target to run it in.
import { randomBytes } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe } from '@jest/globals'
import { runGit } from '../../actions/shared/adapters/git/temporary-repository.fake.ts'
import { openScratch } from '../../actions/shared/adapters/git/scratch.ts'
import { sandbox } from '../../actions/shared/adapters/sandbox/sandbox.ts'
import { UserError } from '../../actions/shared/contracts/errors.ts'
import type { ProcessRecord } from '../../actions/shared/contracts/test-run.ts'
import type { Command, Sandbox } from '../../actions/shared/ports/sandbox.ts'

export const root = join(import.meta.dirname, '..', '..')
export type Kind = 'bwrap' | 'user'

/** In every file that our user's rights alone protect, and in variables: it must never come out of a sandbox. */
export const canary = randomBytes(16).toString('hex')

/** Not in a temporary folder, as what lies there is hidden anyway. */
await mkdir(join(root, '.build'), { recursive: true })
export const machine = await mkdtemp(join(root, '.build', 'machine-'))
export const home = join(machine, 'home')
export const target = join(machine, 'target')
process.env['HOME'] = home
process.env['PATH'] = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter)

type Tests = (ground: Ground) => void

/** Runs its tests for each sandbox that this machine has; the others are counted as skipped, with the reason. */
export function inEach(kinds: readonly Kind[], name: string, tests: Tests): void {
  defineFor(unavailable, { kinds, name, tests })
}

/** The same for what takes namespaces, which the system may keep from `user`, as in most containers. */
export function inEachWithNamespaces(kinds: readonly Kind[], name: string, tests: Tests): void {
  const reasons = kinds.map((kind) => [
    kind,
    unavailable[kind] ?? (hasNetwork[kind] ? 'no namespaces on this machine' : null),
  ])
  defineFor(Object.fromEntries(reasons) as typeof unavailable, { kinds, name, tests })
}

interface Group {
  kinds: readonly Kind[]
  name: string
  tests: Tests
}

function defineFor(reasons: Record<Kind, string | null>, { kinds, name, tests }: Group): void {
  for (const kind of kinds) {
    const missing = reasons[kind]
    const title = missing === null ? `${kind}: ${name}` : `${kind}: ${name} (skipped: ${missing})`
    const define = missing === null ? describe : describe.skip
    define(title, () => {
      const ground: Ground = {
        kind,
        sandbox: sandboxes[kind],
        worktree: '',
        attack: attackOf(kind, () => ground.worktree),
      }
      let cleanUp = async (): Promise<void> => undefined
      beforeAll(async () => {
        const scratch = await openScratch(target)
        ground.worktree = await scratch.checkout(runGit(target, ['rev-parse', 'HEAD^{tree}']))
        cleanUp = async () => scratch[Symbol.asyncDispose]()
      })
      afterAll(() => cleanUp())
      tests(ground)
    })
  }
}

export interface Ground {
  kind: Kind
  sandbox: Sandbox
  worktree: string
  attack: (argv: string | readonly string[], more?: Partial<Command>, seconds?: number) => Promise<Attack>
}

export interface Attack {
  record: ProcessRecord
  output: string
}

let attacks = 0
function attackOf(kind: Kind, worktree: () => string): Ground['attack'] {
  return async (argv, more = {}, wallSeconds = 60) => {
    const outputFile = join(machine, `output-${attacks++}.txt`)
    const limits = { wallSeconds, idleSeconds: 0, outputBytes: 100_000 }
    const line = typeof argv === 'string' ? ['/bin/sh', '-c', argv] : argv
    const command = { argv: line, cwd: worktree(), writable: [], env: {}, limits, outputFile, ...more }
    const record = await sandboxes[kind].run(command)
    return { record, output: await readFile(outputFile, 'utf8') }
  }
}

/** Processes with these words in their command line, or with no others in it, wherever they run on this machine. */
export async function processesWith(words: string, only = false): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const files = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  const lines = files.map((file) => file.replaceAll('\0', ' ').trim())
  return pids.filter((_, at) => (only ? lines[at] === words : lines[at]?.includes(words))).map(Number)
}

export async function goneSoon(words: string): Promise<boolean> {
  for (let tries = 0; tries < 100 && (await processesWith(words)).length > 0; tries++) await sleep(20)
  return (await processesWith(words)).length === 0
}

/** A number that no other process of this machine has on its command line. */
export function mark(): string {
  return `3${randomBytes(4).readUInt32BE()}`
}

const sandboxes: Record<Kind, Sandbox> = { bwrap: sandbox('bwrap'), user: sandbox('user') }

async function reasonAgainst(kind: Kind): Promise<string | null> {
  return sandboxes[kind].probe().then(
    () => null,
    (cause: unknown) => {
      // One that is there and does not hold is no reason to skip its tests.
      if (cause instanceof UserError && !/: it (had|wrote|read|ran|kept|could)/.test(cause.message))
        return cause.message
      throw cause
    },
  )
}

await furnish()
const unavailable: Record<Kind, string | null> = {
  bwrap: await reasonAgainst('bwrap'),
  user: await reasonAgainst('user'),
}
const hasNetwork: Record<Kind, boolean> = {
  bwrap: false,
  user: unavailable.user === null && (await sandboxes.user.probe()).network,
}

async function furnish(): Promise<void> {
  const secrets = { 'home/.ssh/id_ed25519': 0o600, 'home/.netrc': 0o600, 'target/.env': 0o600 }
  await mkdir(join(home, '.ssh'), { recursive: true })
  await mkdir(target, { recursive: true })
  await chmod(machine, 0o755)
  runGit(target, ['init', '--quiet', '--initial-branch=main'])
  await writeFile(join(target, 'kept.txt'), 'kept\n')
  await writeFile(join(target, '.gitignore'), '.env\n')
  runGit(target, ['add', '--all'])
  runGit(target, ['commit', '--quiet', '--message', 'the first change'])
  // As a checkout leaves it, readable by everyone.
  runGit(target, ['config', 'http.https://localhost/.extraheader', `AUTHORIZATION: basic ${canary}`])
  for (const [path, mode] of Object.entries(secrets)) await writeFile(join(machine, path), canary, { mode })
}

// What a killed process lent to a user of sudo's stays that user's: it is in .build, and empty.
afterAll(async () => rm(machine, { recursive: true, force: true }).catch(() => undefined))
