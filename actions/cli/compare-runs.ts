import type { Run, RunItem } from '../shared/contracts/run.ts'
import type { Ratio, TestRun } from '../shared/contracts/test-run.ts'
import { printable } from '../shared/runtime/printable.ts'

export interface MeasuredRun {
  run: Run
  baseline: Pick<TestRun, 'status' | 'counts' | 'coverage'> | null
}

type ItemName = Pick<RunItem, 'id' | 'title' | 'filePath' | 'verdict'>

export interface RunComparison {
  before: string
  after: string
  /** Items of the one run that the other does not have. An item whose file has changed is a new one. */
  new: ItemName[]
  gone: ItemName[]
  changed: (ItemName & { verdictBefore: RunItem['verdict'] })[]
  /** Of the baseline, that is of the target itself; null where either run has none. */
  tests: { before: TestRun['counts']; after: TestRun['counts'] } | null
  coverage: { before: Ratio; after: Ratio; /** In percentage points. */ delta: number } | null
}

/** What changed from one run to another. */
export function compareRuns(before: MeasuredRun, after: MeasuredRun): RunComparison {
  const earlier = new Map(before.run.items.map((item) => [item.id, item]))
  const later = new Set(after.run.items.map(({ id }) => id))
  const changed = after.run.items.flatMap((item) => {
    const was = earlier.get(item.id)
    return was === undefined || was.verdict === item.verdict ? [] : [{ ...named(item), verdictBefore: was.verdict }]
  })
  return {
    before: before.run.runId,
    after: after.run.runId,
    new: after.run.items.filter(({ id }) => !earlier.has(id)).map(named),
    gone: before.run.items.filter(({ id }) => !later.has(id)).map(named),
    changed,
    tests: before.baseline && after.baseline && { before: before.baseline.counts, after: after.baseline.counts },
    coverage: coverageDelta(before, after),
  }
}

function named({ id, title, filePath, verdict }: RunItem): ItemName {
  return { id, title, filePath, verdict }
}

function coverageDelta(before: MeasuredRun, after: MeasuredRun): RunComparison['coverage'] {
  const [was, is] = [before.baseline?.coverage?.lines, after.baseline?.coverage?.lines]
  if (was === undefined || is === undefined || was.total === 0 || is.total === 0) return null
  return { before: was, after: is, delta: Math.round((percent(is) - percent(was)) * 100) / 100 }
}

function percent({ covered, total }: Ratio): number {
  return (100 * covered) / total
}

export function comparisonText(comparison: RunComparison): string {
  const { before, after, tests, coverage } = comparison
  const rows = [
    ...comparison.new.map((item) => `+ ${words(item)} (${item.verdict ?? 'not judged'})`),
    ...comparison.gone.map((item) => `- ${words(item)} (${item.verdict ?? 'not judged'})`),
    ...comparison.changed.map((item) => {
      return `~ ${words(item)} (${item.verdictBefore ?? 'not judged'} → ${item.verdict ?? 'not judged'})`
    }),
  ]
  if (rows.length === 0) rows.push('the same items with the same verdicts')
  return [
    `${before} → ${after}`,
    ...rows,
    tests === null
      ? 'tests: not measured in both'
      : `tests: ${tests.before.passed} of ${tests.before.total} → ${tests.after.passed} of ${tests.after.total} passed`,
    coverage === null
      ? 'coverage: not measured in both'
      : `coverage: ${percent(coverage.before).toFixed(2)} % → ${percent(coverage.after).toFixed(2)} % of lines`,
  ].join('\n')
}

function words({ title, filePath }: ItemName): string {
  return `${printable(title)}: ${printable(filePath)}`
}
