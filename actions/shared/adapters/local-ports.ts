import { noEngines, type Engines } from '../ports/engine.ts'
import type { Log } from '../ports/log.ts'
import type { Ports } from '../ports/ports.ts'
import type { Settings } from '../settings/parse.ts'
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
  /** They name the model, if any. null: none can be opened. */
  settings: Settings | null
  log: Log
}

/** Every port on this machine. Disposing them ends the parser threads. */
export function localPorts({ stateDir, workers, settings, ...options }: LocalPortsOptions): Ports & AsyncDisposable {
  const outliner = workerOutliner({ workers })
  const around = { store: fileStore(stateDir), clock: systemClock(), log: options.log }
  return {
    ...around,
    git: gitAdapter(),
    sandbox: sandbox(options.sandbox),
    workspace: workspaceAdapter(),
    outliner,
    parsers: parsersAdapter(),
    engines: settings === null ? noEngines() : enginesOf(settings, around),
    [Symbol.asyncDispose]: () => outliner[Symbol.asyncDispose](),
  }
}

/** What asks a model is loaded where one is opened: most runs have none. */
function enginesOf(settings: Settings, around: Pick<Ports, 'store' | 'clock' | 'log'>): Engines {
  return {
    configured: settings.model.name,
    open: async (request) => {
      const { modelEngines } = await import('./model/open-engine.ts')
      return modelEngines(settings, around).open(request)
    },
  }
}
