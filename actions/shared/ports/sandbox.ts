import type { ProcessRecord } from '../contracts/test-run.ts'

export interface Command {
  /** No shell. `argv[0]` is looked up on the PATH of `env`. */
  argv: readonly string[]
  cwd: string
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
  /** What holds the code: said in the evidence. */
  readonly kind: 'process-group'
  run(command: Command): Promise<ProcessRecord>
}
