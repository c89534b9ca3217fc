import type { TestComparison } from '../shared/contracts/evidence.ts'
import type { CaseStatus, TestRun } from '../shared/contracts/test-run.ts'

/**
 * Test by test, by case id. `regressed`: fails now and did not before (a new test that fails counts, too);
 * `removed`: the id is gone; `newlySkipped`: it ran before, or is new, and is skipped now.
 */
export function compareTests(before: TestRun, after: TestRun): TestComparison {
  const then = statuses(before)
  const now = statuses(after)
  const ids = [...now.keys()]
  return {
    before,
    after,
    regressed: ids.filter((id) => fails(now.get(id)) && !fails(then.get(id))),
    fixed: ids.filter((id) => now.get(id) === 'passed' && fails(then.get(id))),
    stillFailing: ids.filter((id) => fails(now.get(id)) && fails(then.get(id))),
    added: ids.filter((id) => !then.has(id)),
    removed: [...then.keys()].filter((id) => !now.has(id)),
    newlySkipped: ids.filter((id) => now.get(id) === 'skipped' && then.get(id) !== 'skipped'),
  }
}

function statuses(run: TestRun): Map<string, CaseStatus> {
  return new Map(run.cases.map(({ id, status }) => [id, status]))
}

function fails(status: CaseStatus | undefined): boolean {
  return status === 'failed' || status === 'errored'
}

/**
 * The same comparison for the evidence file: of the cases only those that it names, of the coverage only the changed
 * files. The counts still speak of all; a run of 20,000 tests and ten items would be a file of hundreds of megabytes.
 */
export function condense(comparison: TestComparison, changedPaths: readonly string[]): TestComparison {
  const { regressed, fixed, stillFailing, added, removed, newlySkipped } = comparison
  const named = new Set([...regressed, ...fixed, ...stillFailing, ...added, ...removed, ...newlySkipped])
  const paths = new Set(changedPaths)
  return {
    ...comparison,
    before: condenseRun(comparison.before, named, paths),
    after: condenseRun(comparison.after, named, paths),
  }
}

function condenseRun(run: TestRun, named: ReadonlySet<string>, paths: ReadonlySet<string>): TestRun {
  const { coverage } = run
  const files = coverage?.files.filter(({ path }) => paths.has(path)) ?? []
  return {
    ...run,
    cases: run.cases.filter(({ id }) => named.has(id)),
    coverage: coverage === null ? null : { ...coverage, packages: [], files },
  }
}
