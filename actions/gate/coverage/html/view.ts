import type { CoverageComparison } from '../../../shared/contracts/evidence.ts'
import type { LineMarks, LineReport } from '../diff-coverage.ts'

/** What the diff view shows. */
export interface CoverageView {
  /** git's unified diff of the change, with the context lines that are to be shown. */
  diff: string
  /** The figures. */
  coverage: Omit<CoverageComparison, 'unexercised'>
  /** What ran at head, so that lines around the change have their mark too; without it only the changed lines do. */
  report?: LineReport | undefined
}

export type LineState = 'covered' | 'missed' | 'unmeasured'

/** What the tests did with each line of a file at head. */
export function lineStates({ coverage, report }: CoverageView, path: string): (line: number) => LineState {
  const marks = report?.get(path) ?? marksOf(coverage, path)
  return (line) => {
    if (marks.missed.has(line)) return 'missed'
    return marks.measured.has(line) ? 'covered' : 'unmeasured'
  }
}

function marksOf({ changedFiles }: CoverageView['coverage'], path: string): LineMarks {
  const file = changedFiles.find((changed) => changed.path === path)
  const [covered, missed] = [file?.covered ?? [], file?.missed ?? []]
  return { measured: new Set([...covered, ...missed]), missed: new Set(missed) }
}
