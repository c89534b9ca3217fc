import type { Log } from '../ports/log.ts'
import type { Ports } from '../ports/ports.ts'
import { fileStore } from './file-store.ts'
import { gitAdapter } from './git/git.ts'
import { parsersAdapter } from './parsers.ts'
import { sandbox, type SandboxChoice } from './sandbox/sandbox.ts'
import { systemClock } from './system-clock.ts'
import { workerOutliner } from './worker-outliner.ts'
import { workspaceAdapter } from './workspace.ts'

export interface LocalPortsOptions {
  stateDir: string
  /** Parser threads; 0 is one a core. */
  workers: number
  sandbox: SandboxChoice
  log: Log
}

/** Every port on this machine. Disposing them ends the parser threads. */
export function localPorts(options: LocalPortsOptions): Ports & AsyncDisposable {
  const outliner = workerOutliner({ workers: options.workers })
  return {
    git: gitAdapter(),
    sandbox: sandbox(options.sandbox),
    workspace: workspaceAdapter(),
    store: fileStore(options.stateDir),
    outliner,
    parsers: parsersAdapter(),
    clock: systemClock(),
    log: options.log,
    [Symbol.asyncDispose]: () => outliner[Symbol.asyncDispose](),
  }
}
