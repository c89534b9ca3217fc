import type { Command } from '../../ports/sandbox.ts'
import { GRACE_MS } from './confinement.ts'
import type { Confinement, Launch } from './confinement.ts'
import { commandEnvironment } from './environment.ts'
import { signalGroup, stopSurvivors } from './process-group.ts'

/**
 * A process group of its own, limits and an allow-listed environment: it keeps a run bounded and our secrets out of its
 * environment. The command sees the file system and the network as we do.
 */
export function noConfinement(): Confinement {
  return {
    record: { kind: 'none', network: true, reason: "asked for by name: sandbox is 'none'" },
    launch: async (command, home) => launch(command, home),
  }
}

function launch({ argv, cwd, env }: Command, home: string): Launch {
  return {
    argv,
    cwd,
    env: commandEnvironment(home, env),
    lifeline: false,
    signal: (pid, signal) => void signalGroup(pid, signal),
    release: async (pid) => (pid === null ? undefined : stopSurvivors(pid, home, GRACE_MS)),
    releaseNow: (pid) => void signalGroup(pid, 'SIGKILL'),
    read: ({ exitCode, signal }) => ({ exitCode, signal, startError: null }),
  }
}
