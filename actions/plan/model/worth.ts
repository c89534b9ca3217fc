import type { OutlineSymbol } from '../../shared/contracts/outline.ts'
import type { FileCoverage } from '../../shared/contracts/test-run.ts'

/** How a file's tests stand: measured, by the file's row of the coverage report; or not, then one share for all of it. */
export type Covered = { measured: FileCoverage } | { share: number }

/** A symbol and what asking about it is worth. */
export interface Worthwhile {
  symbol: OutlineSymbol
  worth: number
}

/** McCabe's limit is 10; what is a little below it is read with effort, too. */
const complexFrom = 8
/** Below that there is next to nothing to test that its callers do not test. */
const branchyFrom = 4
const bestSymbols = 5
/** What one end-of-life declaration is worth: as much as a function of complexity 22 that is fully covered. */
const endOfLifeWorth = 15
/** The tree of a file that does not parse is partly a guess, and so is its complexity. */
const parseErrorFactor = 0.5

/**
 * What asking about a file is worth, before anything is spent:
 *
 * - `refactor`: the sum over its five best functions of (complexity − 7) × the share of their lines that tests run, from
 *   complexity 8 on. Untested code is not refactored: nothing could prove the change.
 * - `add_tests`: the same sum of (complexity − 1) × the share of their lines that no test runs, from complexity 4 on.
 * - `upgrade_runtime`: 15 for each end-of-life declaration, three at the most.
 *
 * The first two are halved where the file has parse errors. Complexity is McCabe's, so deep nesting counts in it. Files are
 * asked about in the order of worth divided by estimated cost (the tokens of what would be sent, and of an answer).
 */
export function worthOf(symbols: readonly Worthwhile[], parseErrors: number): number {
  const sum = symbols.slice(0, bestSymbols).reduce((total, { worth }) => total + worth, 0)
  return parseErrors === 0 ? sum : sum * parseErrorFactor
}

export function endOfLifeWorthOf(declarations: number): number {
  return endOfLifeWorth * Math.min(3, declarations)
}

/** Functions and methods worth asking about, best first. */
export function worthwhile(
  action: 'refactor' | 'add_tests',
  symbols: readonly OutlineSymbol[],
  covered: Covered,
): Worthwhile[] {
  const { from, base } = action === 'refactor' ? { from: complexFrom, base: 7 } : { from: branchyFrom, base: 1 }
  const found: Worthwhile[] = []
  for (const symbol of symbols) {
    if ((symbol.kind !== 'function' && symbol.kind !== 'method') || symbol.complexity < from) continue
    const ran = coveredShare(symbol, covered)
    if (ran === null) continue
    const worth = (symbol.complexity - base) * (action === 'refactor' ? ran : 1 - ran)
    if (worth > 0) found.push({ symbol, worth })
  }
  return found.toSorted((a, b) => b.worth - a.worth || a.symbol.startLine - b.symbol.startLine)
}

/** null where nothing in the symbol is executable. */
function coveredShare({ startLine, endLine }: OutlineSymbol, covered: Covered): number | null {
  if ('share' in covered) return covered.share
  const ran = linesWithin(covered.measured.covered, startLine, endLine)
  const total = ran + linesWithin(covered.measured.missed, startLine, endLine)
  return total === 0 ? null : ran / total
}

/** How many of the ascending line numbers lie in start..end. */
function linesWithin(lines: readonly number[], start: number, end: number): number {
  return firstFrom(lines, end + 1) - firstFrom(lines, start)
}

function firstFrom(lines: readonly number[], least: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((lines[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
