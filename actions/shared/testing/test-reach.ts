import type { ReachSource } from './ask-for-reach.ts'

/**
 * Test file -> source file -> lines that it runs, paths relative to the repository's top. No lines: it runs the file, and
 * which lines is not known. The test file '' stands for what no one test file answers for: imports that all of them
 * share, what is set up for a whole session.
 *
 * The code under test could have written it: it says what to run first and what can be left out, and proves nothing.
 */
export type TestReach = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>

export interface ReachReading {
  source: ReachSource
  worktree: string
  /** Test files by the run's report: no other name is taken for one. */
  testFiles: ReadonlySet<string>
}

/** null for what is no JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
