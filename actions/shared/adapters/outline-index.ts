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
  const rows = text.trim()
  try {
    return JSON.parse(`[${rows.replace(/\n+/g, ',')}]`) as unknown[]
  } catch {
    return rows.split('\n').flatMap((line) => {
      try {
        return [JSON.parse(line) as unknown]
      } catch {
        return []
      }
    })
  }
}

/** Columns by number: taking an array apart by names goes through its iterator, for every row of a large index. */
function isRow(value: unknown): value is Columns {
  if (!Array.isArray(value) || (value.length !== 3 && value.length !== 10)) return false
  const row = value as unknown[]
  const blob = row[0]
  if (typeof blob !== 'string' || (blob.length !== 40 && blob.length !== 64) || !SKIPPED.has(row[1])) return false
  if (row.length === 3) return true
  const segment = row[7]
  if (!LANGUAGES.has(row[3]) || typeof segment !== 'string' || /[^\w.-]/.test(segment)) return false
  return isCount(row[4]) && isCount(row[5]) && isCount(row[6]) && isCount(row[8]) && isCount(row[9])
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function rowOf(row: Columns): IndexRow {
  const noLlm = row[2] === 1
  if (row.length === 3) return { blob: row[0], skipped: row[1], noLlm, outline: null }
  const totals = { symbols: row[4], complexity: row[5], parseErrors: row[6] }
  const place = { segment: row[7], offset: row[8], length: row[9] }
  return { blob: row[0], skipped: row[1], noLlm, outline: { language: row[3], totals, place } }
}
