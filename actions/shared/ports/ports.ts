import type { Clock } from './clock.ts'
import type { Engines } from './engine.ts'
import type { Git } from './git.ts'
import type { Log } from './log.ts'
import type { Outliner } from './outliner.ts'
import type { Parsers } from './parsers.ts'
import type { Sandbox } from './sandbox.ts'
import type { Store } from './store.ts'
import type { Workspace } from './workspace.ts'

/** Everything a stage may do to the world. A stage names the ones it takes: `Pick<Ports, 'git' | 'log'>`. */
export interface Ports {
  git: Git
  sandbox: Sandbox
  workspace: Workspace
  store: Store
  outliner: Outliner
  parsers: Parsers
  clock: Clock
  log: Log
  engines: Engines
}
