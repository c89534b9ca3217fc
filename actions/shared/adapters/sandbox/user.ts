import { execFile, execFileSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Command } from '../../ports/sandbox.ts'
import type { Attempt, Confinement, Launch } from './confinement.ts'
import { ownRights, rightsBySudo } from './elevation.ts'
import type { Elevation } from './elevation.ts'
import { BUILDER_ENVIRONMENT, commandEnvironment } from './environment.ts'
import { trustGit } from './git-trust.ts'
import { heldArguments, heldEnding } from './held.ts'
import type { Identity } from './held.ts'
import { limitArguments } from './limits.ts'
import { masks } from './masks.ts'
import { endNamespace } from './namespace.ts'
import { lend, openTheWay } from './ownership.ts'
import { builders, unstartable } from './programs.ts'
import { commandView, machineView } from './visible.ts'
import type { View } from './visible.ts'

const execute = promisify(execFile)

/** Far above every user that a system makes, so that what has such a number is a command's. */
const FIRST_UID = 1_000_000_000
const UIDS = 100_000_000

/** `unshare` goes with us where we are killed, and its namespaces go with it. */
const WITH_US = ['--pdeathsig', 'KILL', '--'] as const
const NAMESPACES = [
  '--net',
  '--pid',
  '--ipc',
  '--uts',
  '--mount',
  '--fork',
  '--kill-child',
  '--mount-proc',
  '--',
] as const

/** Process 1 of the namespace. It covers the paths before `--`, then runs what stands after it. */
const SET_UP = `
ip link set lo up || exit 126
while [ "$1" != -- ]; do
  if [ -d "$1" ]; then mount -t tmpfs -o ro,size=4k,mode=755 tmpfs "$1"; else mount --bind /dev/null "$1"; fi || exit 126
  shift
done
shift
"$@"
exit $?`

interface Way {
  name: string
  rights: () => Promise<Elevation | string>
  namespaces: boolean
}

/**
 * A user without any rights, and one of its own for every command: with a network and processes of its own where the
 * system lets root make those, as most containers do not. It sees the files that everyone may read.
 */
export function userAttempts(): Attempt[] {
  const [suffix, rights] = process.getuid?.() === 0 ? ['', ownRights] : [' through sudo', rightsBySudo]
  const ways: Way[] = [
    { name: `user and namespaces${suffix}`, rights, namespaces: true },
    { name: `user${suffix}`, rights, namespaces: false },
  ]
  return ways.map((way) => ({ name: way.name, confinement: () => confinement(way) }))
}

type Programs = Record<'env' | 'setpriv' | 'chown' | 'sh', string> & Partial<Record<'unshare', string>>

interface Machine extends Way {
  programs: Programs
  elevation: Elevation
  limits: readonly string[]
  view: View
}

async function confinement(way: Way): Promise<Confinement | string> {
  const basic = await builders('env', 'setpriv', 'chown', 'sh')
  const more = way.namespaces ? await builders('unshare', 'ip', 'mount') : {}
  if (typeof basic === 'string') return basic
  if (typeof more === 'string') return more
  const elevation = await way.rights()
  if (typeof elevation === 'string') return elevation
  if (!(await linksAreProtected()))
    return 'fs.protected_hardlinks is off: files of others could be linked and given away'
  const limits = await limitArguments(FIRST_UID)
  const machine = { ...way, programs: { ...basic, ...more }, elevation, limits, view: await machineView(process.env) }
  const held = way.namespaces ? 'no network, its own processes' : 'it has the network'
  return {
    record: {
      kind: 'user',
      network: !way.namespaces,
      reason: `${way.name}: a user of its own, without rights; ${held}; it sees files that everyone may read`,
    },
    launch: (command, home) => launch(machine, command, home),
  }
}

/** proc(5): whether a user may make a hard link to a file that it does not own. */
async function linksAreProtected(): Promise<boolean> {
  return (await readFile('/proc/sys/fs/protected_hardlinks', 'utf8').catch(() => '')).trim() === '1'
}

async function launch(machine: Machine, command: Command, home: string): Promise<Launch | string> {
  const { elevation, programs } = machine
  const env = commandEnvironment(home, command.env)
  const error = await unstartable(command.argv, env, command.cwd)
  if (error !== null) return error
  await trustGit(home)
  const id = FIRST_UID + randomInt(UIDS)
  const identity = { uid: id, gid: id }
  const folders = [command.cwd, ...command.writable, home]
  const argv = await commandLine(machine, command, { env, identity, folders })
  await openTheWay(folders)
  const loan = await lend({ elevation, chown: programs.chown, folders, to: identity })
  const end = ending(machine, identity)
  return {
    argv,
    cwd: '/',
    env: BUILDER_ENVIRONMENT,
    lifeline: elevation.lifeline,
    signal: end.now,
    async release() {
      await end.soon()
      await loan.takeBack()
    },
    releaseNow(pid) {
      end.now(pid)
      loan.takeBackNow()
    },
    read: heldEnding,
  }
}

interface Inside {
  env: Record<string, string>
  identity: Identity
  /** What it may write into. */
  folders: readonly string[]
}

async function commandLine(machine: Machine, command: Command, inside: Inside): Promise<string[]> {
  const { elevation, limits, programs, view } = machine
  const { unshare, setpriv, sh } = programs
  const prefix = [...elevation.lasting, ...limits]
  const held = heldArguments({ programs, argv: command.argv, cwd: command.cwd, ...inside })
  if (unshare === undefined) return [...prefix, ...held]
  const covered = await masks(await commandView(view, command), inside.folders)
  return [...prefix, setpriv, ...WITH_US, unshare, ...NAMESPACES, sh, '-c', SET_UP, 'sh', ...covered, '--', ...held]
}

/** Ends all that a command started: its namespace, or else every process of its user, wherever it went. */
function ending({ elevation, programs }: Machine, identity: Identity) {
  if (programs.unshare !== undefined) {
    return { now: (pid: number) => endNamespace(pid, elevation), soon: async () => undefined }
  }
  const everything = [programs.sh, '-c', 'kill -KILL -1']
  const held = heldArguments({ programs, argv: everything, cwd: '/', env: {}, identity })
  const [program = '', ...args] = [...elevation.brief, ...held]
  // The shell is not among those that it kills, and fails where there are none.
  return {
    now: () => {
      try {
        execFileSync(program, args, { env: BUILDER_ENVIRONMENT, stdio: 'ignore' })
      } catch {
        // None was left.
      }
    },
    soon: async () => void (await execute(program, args, { env: BUILDER_ENVIRONMENT }).catch(() => undefined)),
  }
}
