import type { TestRun } from '../../shared/contracts/test-run.ts'
import type { Scratch } from '../../shared/ports/git.ts'
import type { Ports } from '../../shared/ports/ports.ts'
import { runTests, runTestsWithReach } from '../../shared/testing/run-tests.ts'
import type { TestSettings } from '../../shared/testing/settings.ts'
import type { TestReach } from '../../shared/testing/test-reach.ts'
import type { Side } from './repeat-runs.ts'

export interface SideRequest {
  scratch: Scratch
  tree: string
  /** The user's own work tree: its installed dependencies are lent. */
  target: string
  settings: TestSettings
  coverage: boolean
  /** Where the output of the n-th run goes. */
  outputFile: (run: number) => string
}

/** A side whose first run also tells which test files run which lines. */
export interface ReachingSide extends Side {
  /** null where the runner has no way to tell. */
  reach(): TestReach | null
  /** The coverage report of the first run; null where there is none, or it is too large to be kept. */
  report(): CoverageReportFile | null
}

export interface CoverageReportFile {
  bytes: Uint8Array
  /** The worktree that it was written in: absolute names in it begin with this. */
  root: string
}

type Needs = Pick<Ports, 'sandbox' | 'workspace' | 'clock' | 'log'>

/** The tests of one tree. Each run has a fresh worktree: what one leaves behind is not there in the next. */
export function sideOf(request: SideRequest, ports: Needs): ReachingSide {
  const runs: TestRun[] = []
  let reach: TestReach | null = null
  let report: CoverageReportFile | null = null
  const { scratch, tree, target, settings, coverage, outputFile } = request
  return {
    runs,
    reach: () => reach,
    report: () => report,
    async again() {
      const worktree = await scratch.checkout(tree)
      const input = { worktree, target, settings, coverage, outputFile: outputFile(runs.length + 1) }
      if (runs.length > 0) {
        // How the tests were found is said once.
        const log = { ...ports.log, info: () => undefined }
        runs.push(await runTests(input, { ...ports, log }))
        return
      }
      const onCoverageReport = (bytes: Uint8Array | null) => {
        report = bytes === null ? null : { bytes, root: worktree }
      }
      const first = await runTestsWithReach({ ...input, onCoverageReport }, ports)
      reach = first.reach
      runs.push(first.run)
    },
  }
}
