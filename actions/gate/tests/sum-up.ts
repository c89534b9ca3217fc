import type { CaseStatus, TestCase, TestRun } from '../../shared/contracts/test-run.ts'
import { countsOf } from '../../shared/testing/test-run.ts'
import { counted } from '../../shared/wording/counted.ts'

/** Several runs of the same tests on the same code, as one. */
export interface SummedUp {
  run: TestRun
  /** Ids of tests that did not give the same answer in every run, or were not in all of them. */
  flaky: string[]
}

/**
 * What several runs on the same code say together. Tests that differ, here or on the other side, are flaky and are left
 * out of the cases, so that they count neither for nor against a change; a run that broke where another did not makes
 * the whole inconclusive, and then no case of it counts. Process record, command and coverage are those of the first run.
 * @param flakyElsewhere ids that are flaky on the other side
 */
export function sumUp(runs: readonly [TestRun, ...TestRun[]], flakyElsewhere: ReadonlySet<string>): SummedUp {
  const [first] = runs
  const broken = runs.find((run) => !hasSpoken(run))
  if (broken !== undefined) return { run: ofBroken(runs, broken), flaky: [] }
  const own = differing(runs)
  const flaky = new Set([...own, ...first.cases.map(({ id }) => id).filter((id) => flakyElsewhere.has(id))])
  if (flaky.size === 0) return { run: first, flaky: [] }
  const cases = first.cases.filter(({ id }) => !flaky.has(id))
  const failing = cases.filter(isFailing).length
  const others = failing === 0 ? 'all others pass' : `${failing} of the others fail`
  const reason = `${others}; ${counted(flaky.size, 'test')} gave different answers on the same code`
  const run = { ...first, status: failing === 0 ? 'passed' : 'failed', reason, cases, ...countsOf(cases) } as const
  return { run, flaky: [...own].toSorted() }
}

/** All broke in the same way: so did the tests. Otherwise nobody knows. */
function ofBroken(runs: readonly [TestRun, ...TestRun[]], broken: TestRun): TestRun {
  if (runs.every(({ status }) => status === broken.status)) return runs[0]
  const answers = runs.map(({ status }) => status).join(', ')
  const reason = `on the same code the runs ended ${answers}: ${broken.reason}`
  return { ...runs[0], status: 'inconclusive', reason, cases: [], ...countsOf([]) }
}

/** Ids whose status differs between these runs, or that are missing in some of them. */
export function differing(runs: readonly TestRun[]): Set<string> {
  const answers = new Map<string, Set<CaseStatus | 'missing'>>()
  const tables = runs.map(({ cases }) => new Map(cases.map(({ id, status }) => [id, status])))
  for (const id of new Set(tables.flatMap((table) => [...table.keys()]))) {
    answers.set(id, new Set(tables.map((table) => table.get(id) ?? 'missing')))
  }
  return new Set([...answers].filter(([, seen]) => seen.size > 1).map(([id]) => id))
}

export function isFailing({ status }: Pick<TestCase, 'status'>): boolean {
  return status === 'failed' || status === 'errored'
}

/** Did the tests give an answer? */
export function hasSpoken({ status }: Pick<TestRun, 'status'>): boolean {
  return status === 'passed' || status === 'failed'
}
