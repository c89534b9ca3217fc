import type { SandboxRecord } from '../contracts/evidence.ts'
import type { ProcessRecord } from '../contracts/test-run.ts'

export interface Command {
  /** No shell. `argv[0]` is looked up on the PATH of `env`. */
  argv: readonly string[]
  /** Absolute. The command may write below it. */
  cwd: string
  /** Absolute paths of further folders that it may write below. Everything else is read-only, where the sandbox can. */
  writable: readonly string[]
  /** The whole environment of the child, beside what the allow-list of the adapter gives (PATH, HOME, LANG, …). */
  env: Readonly<Record<string, string>>
  limits: Limits
  /** Both output streams go here, never to our own. */
  outputFile: string
}

export interface Limits {
  wallSeconds: number
  /** Seconds without any output; 0 is no limit. */
  idleSeconds: number
  outputBytes: number
}

/** Whatever runs code of the target runs in here. */
export interface Sandbox {
  /**
   * What holds the code: said in the evidence. Probed at the first call.
   * @throws UserError where the machine has no sandbox and `none` was not asked for by name
   */
  probe(): Promise<SandboxRecord>
  /** @throws UserError as `probe` does */
  run(command: Command): Promise<ProcessRecord>
}
