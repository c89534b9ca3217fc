import type { TestRun } from '../contracts/test-run.ts'
import type { Toolchain } from '../ports/workspace.ts'
import type { Facts, Plan } from './facts.ts'
import type { Prepared } from './reporting.ts'
import type { TestSettings } from './settings.ts'

/** Where tests are run. */
export interface TestPlace {
  /** The checked-out folder that is tested. */
  worktree: string
  /** The user's own work tree: its installed dependencies are borrowed, and never written to. */
  target: string
  settings: TestSettings
}

/** What one run of the tests is to do. */
export interface RunRequest {
  /** Where the output of the tests goes. */
  outputFile: string
  coverage: boolean
  /**
   * Only these test files, relative to the repository's top. A command of the user's own cannot be told: all of it runs,
   * and the run's `command.reason` says so.
   */
  only?: { files: readonly string[] } | undefined
  /** End at the first failure and start no more processes than needed, where the runner can. */
  failFast?: boolean | undefined
  /** Given the bytes of a coverage report that could be read; null for one that is too large to be kept. */
  onCoverageReport?: ((report: Uint8Array | null) => void) | undefined
}

export interface RunTestsInput extends TestPlace, RunRequest {}

/** How the tests of a worktree are run: found out once, good for any number of runs, which may not overlap. */
export interface TestBench extends AsyncDisposable {
  place: TestPlace
  /** null: the command of the user's own. */
  plan: Plan | null
  facts: Facts
  toolchain: Toolchain
  /** What goes with the dependencies that were provided. */
  environment: Readonly<Record<string, string>>
  /** What a command of the user's own runs on; null where it is not known, or the command is ours. */
  runtime: TestRun['runtime']
  /** A folder of ours that the runs share. */
  cache: string
}

/** One run of the tests: what was asked, what was decided, where it happens. */
export interface Execution {
  input: RunTestsInput
  prepared: Prepared
  facts: Facts
  runtime: TestRun['runtime']
  environment: Readonly<Record<string, string>>
  /** Fresh: where the reports of this run go. */
  folder: string
  cache: string
  /** Where the scripts of ours lie that run inside the target's test runner. */
  assets: string
}
