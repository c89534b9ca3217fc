import type { Edit } from '../../shared/codemods/codemod.ts'
import { languageOf } from '../../shared/languages/table.ts'
import type { Parsers } from '../../shared/ports/parsers.ts'
import type { Mutant } from './mutant.ts'
import type { FoundFault, HasWantedRow } from './operators/collect-faults.ts'
import { collectFaults } from './operators/collect-faults.ts'
import { fit, resultKey } from './operators/fit.ts'
import type { LanguageOperators } from './operators/operator.ts'
import { countErrors, thatParse } from './operators/parsing.ts'
import { firstAtLeast } from './operators/sorted.ts'
import { operatorTable } from './operators/table.ts'

export interface GenerateRequest {
  /** Relative to the root of the target; its ending tells the grammar. */
  path: string
  text: string
  /** Lines (1-based) on which mutants are wanted: those that start there. null = all. */
  lines: ReadonlySet<number> | null
}

/** Has the file's language a row of operators, and is it no test, no support of tests, and no file of declarations? */
export function canMutate(path: string): boolean {
  return operatorsFor(path) !== null
}

/**
 * The mutants of a text: in the order of its lines and, within a line, the most telling ones first. Deterministic; each
 * differs from the text and from the others, parses as well as it, and keeps its number of lines.
 * [] for languages without operators and for test files.
 */
export async function generateMutants(
  { path, text, lines }: GenerateRequest,
  parsers: Pick<Parsers, 'tree'>,
): Promise<Mutant[]> {
  const language = operatorsFor(path)
  const { grammar } = languageOf(path)
  if (language === null || grammar === null) return []
  const tree = await parsers.tree(grammar, text)
  const found = collectFaults(tree.rootNode, language, wantedRows(lines))
  tree.delete()
  const candidates = distinct(
    text,
    inOrder(text, found).filter((candidate) => isWanted(candidate, lines)),
  )
  const sound = await thatParse(text, candidates, async (changed) => {
    const tree = await parsers.tree(grammar, changed)
    const errors = countErrors(tree.rootNode)
    tree.delete()
    return errors
  })
  return toMutants(
    path,
    text,
    candidates.filter((candidate) => sound.has(candidate)),
  )
}

function operatorsFor(path: string): LanguageOperators | null {
  const { language, grammar } = languageOf(path)
  const row = language === null || grammar === null ? undefined : operatorTable[language]
  return row === undefined || 'planned' in row || row.isLeft(path) ? null : row
}

function wantedRows(lines: ReadonlySet<number> | null): HasWantedRow {
  if (lines === null) return () => true
  const rows = [...lines].map((line) => line - 1).sort((a, b) => a - b)
  return (first, last) => (rows[firstAtLeast(rows, first)] ?? Infinity) <= last
}

function isWanted({ rows }: Candidate, lines: ReadonlySet<number> | null): boolean {
  return lines === null || rows.every((row) => lines.has(row + 1))
}

interface Candidate extends Edit {
  row: number
  /** All rows that must be wanted. */
  rows: readonly number[]
  rank: number
  operator: string
}

function inOrder(text: string, found: readonly FoundFault[]): Candidate[] {
  const starts = rowStarts(text)
  const candidates = found.map(({ fault, operator, rank }): Candidate => {
    const row = firstAtLeast(starts, fault.start + 1) - 1
    return { ...fit(text, fault), row, rows: fault.rows ?? [row], rank, operator: operator.id }
  })
  return candidates.sort((a, b) => a.row - b.row || a.rank - b.rank || a.start - b.start)
}

function distinct(text: string, candidates: readonly Candidate[]): Candidate[] {
  const known = new Set(['unchanged'])
  return candidates.filter((candidate) => {
    const key = resultKey(text, candidate)
    return !known.has(key) && known.add(key)
  })
}

/** Offset of the first unit of each row. */
function rowStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
}

function toMutants(path: string, text: string, candidates: readonly Candidate[]): Mutant[] {
  const starts = rowStarts(text)
  const used = new Map<string, number>()
  return candidates.map(({ start, end, text: replacement, row, operator }) => {
    const place = `${path}:${row + 1}:${start - (starts[row] ?? 0) + 1}:${operator}`
    const n = (used.get(place) ?? 0) + 1
    used.set(place, n)
    const endLine = firstAtLeast(starts, Math.max(end, start + 1)) || 1
    return {
      id: `${place}:${n}`,
      path,
      line: row + 1,
      endLine,
      operator,
      original: text.slice(start, end),
      replacement,
      start,
      end,
    }
  })
}
