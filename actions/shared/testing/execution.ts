import type { TestRun } from '../contracts/test-run.ts'
import type { Facts } from './facts.ts'
import type { Prepared } from './reporting.ts'
import type { TestSettings } from './settings.ts'

export interface RunTestsInput {
  /** The checked-out folder that is tested. */
  worktree: string
  /** The user's own work tree: its installed dependencies are borrowed, and never written to. */
  target: string
  settings: TestSettings
  /** Where the output of the tests goes. */
  outputFile: string
  coverage: boolean
}

/** One run of the tests: what was asked, what was decided, where it happens. */
export interface Execution {
  input: RunTestsInput
  prepared: Prepared
  facts: Facts
  /** What a command of the user's own runs on; null where it is not known, or the command is ours. */
  runtime: TestRun['runtime']
  environment: Readonly<Record<string, string>>
  folder: string
}
