// Ours beside what was printed. Pure.
import type { Coverage, TestRun } from '../../actions/shared/contracts/test-run.ts'
import type { CoverageFigures, CoverageFormat, TestFigures } from './printed.ts'

export interface Comparison<Figures> {
  printed: Figures | null
  ours: Figures | null
  /** `no-figure`: one side has none, and `why` says why. */
  outcome: 'equal' | 'different' | 'no-figure'
  why: string | null
}

/** Our counts in the terms in which every runner counts. */
export function ourTests({ counts }: Pick<TestRun, 'counts'>): TestFigures {
  return { total: counts.total, broken: counts.failed + counts.errored, skipped: counts.skipped }
}

/** Our coverage as the tool would have shown it. */
export function ourCoverage(format: CoverageFormat, { lines, branches }: Pick<Coverage, 'lines' | 'branches'>) {
  return renderers[format](lines, branches)
}

type Ratio = Coverage['lines']

const renderers: Readonly<Record<CoverageFormat, (lines: Ratio, branches: Ratio | null) => CoverageFigures>> = {
  'coverage.py': (lines, branches) => ({
    lines: `${lines.covered}/${lines.total}`,
    ...(branches === null ? {} : { 'branches in all': String(branches.total) }),
    cover: coverOf(lines, branches ?? { covered: 0, total: 0 }),
  }),
  istanbul: (lines, branches) => ({
    lines: `${lines.covered}/${lines.total}`,
    branches: `${branches?.covered ?? 0}/${branches?.total ?? 0}`,
  }),
  'node-test': (lines, branches) => ({
    lines: percent(lines),
    branches: percent(branches ?? { covered: 0, total: 0 }),
  }),
}

function percent({ covered, total }: Ratio): string {
  return `${(total === 0 ? 100 : (covered / total) * 100).toFixed(2)}%`
}

/** coverage.py counts lines and branches in one, and shows 0 and 100 only where they are exact. */
function coverOf(lines: Ratio, branches: Ratio): string {
  const [covered, total] = [lines.covered + branches.covered, lines.total + branches.total]
  const exact = total === 0 ? 100 : (covered / total) * 100
  if (exact > 0 && exact < 0.01) return '0.01%'
  if (exact > 99.99 && exact < 100) return '99.99%'
  return `${exact.toFixed(2)}%`
}

/** Equal in every figure that both have, and both have the same ones. */
export function compare<Figures extends object>(
  printed: Figures | null,
  ours: Figures | null,
  why: string | null,
): Comparison<Figures> {
  if (printed === null || ours === null) return { printed, ours, outcome: 'no-figure', why }
  const outcome = JSON.stringify(sorted(printed)) === JSON.stringify(sorted(ours)) ? 'equal' : 'different'
  return { printed, ours, outcome, why: null }
}

function sorted(figures: object): [string, unknown][] {
  return Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1))
}
