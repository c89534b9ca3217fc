import type { TestComparison } from '../../shared/contracts/evidence.ts'
import type { CaseStatus, TestRun } from '../../shared/contracts/test-run.ts'
import { differing, isFailing, sumUp } from './sum-up.ts'

type Lists = Pick<TestComparison, 'regressed' | 'fixed' | 'stillFailing' | 'added' | 'removed' | 'newlySkipped'>
type Runs = readonly [TestRun, ...TestRun[]]

export interface Sides {
  base: Runs
  head: Runs
  sideBySide: boolean
}

/** The tests of both sides, test by test. A flaky one is in a list of its own and in no other. */
export function compareTests({ base, head, sideBySide }: Sides): TestComparison {
  const [before, after] = [sumUp(base, differing(head)), sumUp(head, differing(base))]
  const off = before.run.status === 'not-run'
  const alwaysFails = (id: string) => head.every(({ cases }) => cases.some((one) => one.id === id && isFailing(one)))
  return {
    status: off ? 'off' : 'measured',
    reason: off ? before.run.reason : null,
    before: before.run,
    after: after.run,
    ...listChanges(before.run, after.run, new Set([...before.flaky, ...after.flaky])),
    flakyAtBase: before.flaky,
    flakyAtHead: after.flaky,
    failingFlakes: before.flaky.filter(alwaysFails),
    runs: [...recordsOf('base', base), ...recordsOf('head', head)],
    sideBySide,
  }
}

function recordsOf(side: 'base' | 'head', runs: Runs): TestComparison['runs'] {
  return runs.map(({ status, process, cases }) => {
    return { side, status, seconds: process?.seconds ?? 0, failing: cases.filter(isFailing).length }
  })
}

/**
 * By case id. `regressed`: fails now and did not before (a new test that fails counts, too); `removed`: the id is gone, and
 * no new one of the same name stands in another file; `newlySkipped`: it ran before and is skipped now.
 */
function listChanges(before: TestRun, after: TestRun, flaky: ReadonlySet<string>): Lists {
  const then = statuses(before, flaky)
  const now = statuses(after, flaky)
  const ids = [...now.keys()]
  const added = ids.filter((id) => !then.has(id))
  return {
    regressed: ids.filter((id) => fails(now.get(id)) && !fails(then.get(id))),
    fixed: ids.filter((id) => now.get(id) === 'passed' && fails(then.get(id))),
    stillFailing: ids.filter((id) => fails(now.get(id)) && fails(then.get(id))),
    added,
    removed: withoutMoved(
      [...then.keys()].filter((id) => !now.has(id)),
      { added, before, after },
    ),
    newlySkipped: ids.filter((id) => now.get(id) === 'skipped' && then.has(id) && then.get(id) !== 'skipped'),
  }
}

/**
 * A test that went to another file is not gone: one of its name is new there, and passes. Whether it still asserts what
 * it did is not asked here (see tampering).
 */
function withoutMoved(
  removed: readonly string[],
  { added, before, after }: { added: readonly string[]; before: TestRun; after: TestRun },
): string[] {
  const nameOf = (run: TestRun) => new Map(run.cases.map((one) => [one.id, one]))
  const [then, now] = [nameOf(before), nameOf(after)]
  const arrivals = added.flatMap((id) => now.get(id) ?? []).filter(({ status }) => status === 'passed')
  return removed.filter((id) => {
    const gone = then.get(id)
    const at = arrivals.findIndex(({ name, file }) => name === gone?.name && file !== gone.file)
    if (at < 0) return true
    arrivals.splice(at, 1)
    return false
  })
}

function statuses({ cases }: TestRun, flaky: ReadonlySet<string>): Map<string, CaseStatus> {
  return new Map(cases.filter(({ id }) => !flaky.has(id)).map(({ id, status }) => [id, status]))
}

function fails(status: CaseStatus | undefined): boolean {
  return status !== undefined && isFailing({ status })
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
