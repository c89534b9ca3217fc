import type { Coverage } from '../../shared/contracts/test-run.ts'

/** Coverage of these lines, as a report would give it. */
export function coverageOf(files: Record<string, { covered: number[]; missed: number[] }>): Coverage {
  const rows = Object.entries(files).map(([path, { covered, missed }]) => {
    const lines = { covered: covered.length, total: covered.length + missed.length }
    return { path, lines, branches: null, covered, missed }
  })
  const lines = {
    covered: rows.reduce((sum, row) => sum + row.lines.covered, 0),
    total: rows.reduce((sum, row) => sum + row.lines.total, 0),
  }
  const packages = [{ name: '', lines, branches: null }]
  return { format: 'lcov', lines, branches: { covered: 1, total: 2 }, packages, files: rows }
}
