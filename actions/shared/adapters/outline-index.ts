import { language as languageSchema } from '../contracts/primitives.ts'
import type { Language } from '../contracts/primitives.ts'
import type { BlobFacts, OutlineTotals } from '../ports/store.ts'

/** One line of the cache's index. */
export interface IndexRow extends BlobFacts {
  blob: string
  outline: {
    language: Language
    totals: OutlineTotals
    place: { segment: string; offset: number; length: number }
  } | null
}

const LANGUAGES: ReadonlySet<unknown> = new Set(languageSchema.options)
const SKIPPED: ReadonlySet<unknown> = new Set([null, 'binary', 'not-utf8'] satisfies BlobFacts['skipped'][])

type Facts = readonly [blob: string, skipped: BlobFacts['skipped'], noLlm: 0 | 1]
type Columns =
  | Facts
  | readonly [
      ...Facts,
      language: Language,
      symbols: number,
      complexity: number,
      parseErrors: number,
      segment: string,
      offset: number,
      length: number,
    ]

/** One line, a JSON array: JSON is what the runtime reads fastest. */
export function formatRow({ blob, skipped, noLlm, outline }: IndexRow): string {
  const facts: Facts = [blob, skipped, noLlm ? 1 : 0]
  if (outline === null) return JSON.stringify(facts)
  const { language, totals, place } = outline
  const counts = [totals.symbols, totals.complexity, totals.parseErrors]
  return JSON.stringify([...facts, language, ...counts, place.segment, place.offset, place.length])
}

/** Rows of the whole index. Lines that are not whole, or not ours, are passed over. */
export function parseIndex(text: string): IndexRow[] {
  const rows: IndexRow[] = []
  for (const columns of readLines(text)) {
    if (isRow(columns)) rows.push(rowOf(columns))
  }
  return rows
}

/** All lines at once; one by one only where a crash cut one off. */
function readLines(text: string): unknown[] {
  const lines = text.split('\n').filter((line) => line !== '')
  try {
    return JSON.parse(`[${lines.join(',')}]`) as unknown[]
  } catch {
    return lines.flatMap((line) => {
      try {
        return [JSON.parse(line) as unknown]
      } catch {
        return []
      }
    })
  }
}

function isRow(value: unknown): value is Columns {
  if (!Array.isArray(value) || (value.length !== 3 && value.length !== 10)) return false
  const [blob, skipped, , language, symbols, complexity, parseErrors, segment, offset, length] = value as unknown[]
  if (typeof blob !== 'string' || (blob.length !== 40 && blob.length !== 64) || !SKIPPED.has(skipped)) return false
  if (value.length === 3) return true
  if (!LANGUAGES.has(language) || typeof segment !== 'string' || /[^\w.-]/.test(segment)) return false
  return isCount(symbols) && isCount(complexity) && isCount(parseErrors) && isCount(offset) && isCount(length)
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function rowOf(columns: Columns): IndexRow {
  const [blob, skipped, noLlm] = columns
  const facts = { blob, skipped, noLlm: noLlm === 1 }
  if (columns.length === 3) return { ...facts, outline: null }
  const [, , , language, symbols, complexity, parseErrors, segment, offset, length] = columns
  return {
    ...facts,
    outline: { language, totals: { symbols, complexity, parseErrors }, place: { segment, offset, length } },
  }
}
