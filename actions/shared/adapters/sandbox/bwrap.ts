import type { Command } from '../../ports/sandbox.ts'
import { bubblewrapArguments } from './bwrap-arguments.ts'
import type { Attempt, Confinement, Launch } from './confinement.ts'
import { ownRights, rightsBySudo } from './elevation.ts'
import type { Elevation } from './elevation.ts'
import { BUILDER_ENVIRONMENT, commandEnvironment } from './environment.ts'
import { trustGit } from './git-trust.ts'
import { heldArguments, heldEnding } from './held.ts'
import type { Identity } from './held.ts'
import { limitArguments } from './limits.ts'
import { endNamespace } from './namespace.ts'
import { lend } from './ownership.ts'
import { builders, said, unstartable } from './programs.ts'
import { commandView, machineView } from './visible.ts'
import type { View } from './visible.ts'

/** The user nobody, by its number on every Linux. */
const NOBODY = { uid: 65534, gid: 65534 }

interface Way {
  name: string
  rights: () => Promise<Elevation | string>
  /** Whom the command runs as; null: ourselves, in a user namespace. */
  identity: Identity | null
}

/**
 * bubblewrap (https://github.com/containers/bubblewrap): in namespaces that an unprivileged user may make; as root, the
 * command then being nobody's; and through sudo, which helps on Ubuntu from 23.10, where AppArmor lets few programs make
 * user namespaces.
 */
export function bubblewrapAttempts(): Attempt[] {
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0]
  const asRoot: Way = { name: 'bwrap as root', rights: ownRights, identity: NOBODY }
  const asUser: Way = { name: 'bwrap', rights: ownRights, identity: null }
  const bySudo: Way = { name: 'bwrap through sudo', rights: rightsBySudo, identity: { uid, gid } }
  const ways = uid === 0 ? [asRoot] : [asUser, bySudo]
  return ways.map((way) => ({ name: way.name, confinement: () => confinement(way) }))
}

interface Machine extends Way {
  programs: Record<'bwrap' | 'env' | 'setpriv' | 'chown', string>
  /** What this version of bubblewrap prints for --help: the options that it has. */
  help: string
  elevation: Elevation
  limits: readonly string[]
  view: View
}

async function confinement(way: Way): Promise<Confinement | string> {
  const programs = await builders('bwrap', 'env', 'setpriv', 'chown')
  if (typeof programs === 'string') return programs
  const elevation = await way.rights()
  if (typeof elevation === 'string') return elevation
  const version = await said([programs.bwrap, '--version'])
  const help = (await said([programs.bwrap, '--help'])) ?? ''
  const limits = await limitArguments((way.identity ?? { uid: process.getuid?.() ?? 0 }).uid)
  const machine = { ...way, programs, help, elevation, limits, view: await machineView(process.env) }
  const held = 'no network, its own processes and temporary files, read-only outside of the worktree'
  return {
    record: { kind: 'bwrap', network: false, reason: `${way.name} (${version}): ${held}` },
    launch: (command, home) => launch(machine, command, home),
  }
}

async function launch(machine: Machine, command: Command, home: string): Promise<Launch | string> {
  const { elevation, identity, limits, programs } = machine
  const env = commandEnvironment(home, command.env)
  const error = await unstartable(command.argv, env, command.cwd)
  if (error !== null) return error
  await trustGit(home)
  const writable = [command.cwd, ...command.writable, home]
  const view = await commandView(machine.view, command)
  const options = bubblewrapArguments({ help: machine.help, view, writable, isRoot: identity !== null })
  const held = heldArguments({ programs, argv: command.argv, cwd: command.cwd, env, identity })
  const prefix = [...elevation.lasting, ...limits]
  const argv = [...prefix, programs.bwrap, ...options, '--', ...held]
  const loan =
    identity === NOBODY ? await lend({ elevation, chown: programs.chown, folders: writable, to: NOBODY }) : null
  return {
    argv,
    cwd: '/',
    env: BUILDER_ENVIRONMENT,
    lifeline: elevation.lifeline,
    signal: (pid) => endNamespace(pid, elevation),
    release: async () => loan?.takeBack(),
    releaseNow(pid) {
      endNamespace(pid, elevation)
      loan?.takeBackNow()
    },
    read: heldEnding,
  }
}
