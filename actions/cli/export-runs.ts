import type { Run } from '../shared/contracts/run.ts'
import { printableCell } from '../shared/runtime/printable.ts'

/** One item of one run, flat. */
export interface ExportRow {
  runId: string
  startedAt: string
  target: string
  base: string
  itemId: string
  filePath: string
  action: string
  engine: string
  title: string
  confidence: number
  verdict: string
  branch: string
  commit: string
  reasons: string
}

const COLUMNS = [
  'runId',
  'startedAt',
  'target',
  'base',
  'itemId',
  'filePath',
  'action',
  'engine',
  'title',
  'confidence',
  'verdict',
  'branch',
  'commit',
  'reasons',
] as const satisfies readonly (keyof ExportRow)[]

export function exportRows({ runId, startedAt, target, base, items }: Run): ExportRow[] {
  return items.map((item) => ({
    runId,
    startedAt,
    target: target.url,
    base,
    itemId: item.id,
    filePath: item.filePath,
    action: item.action,
    engine: item.engine,
    title: item.title,
    confidence: item.confidence,
    verdict: item.verdict ?? '',
    branch: item.branch ?? '',
    commit: item.commit ?? '',
    reasons: item.reasons.join('; '),
  }))
}

/**
 * RFC 4180: a header, CRLF between records, quotes where they are needed, doubled inside. A text that a spreadsheet
 * would take for a formula gets an apostrophe before it (OWASP "CSV Injection"), and control characters are written out:
 * file names come from the target, and the table may be printed to a terminal or a job log.
 */
export function toCsv(rows: readonly ExportRow[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => csvField(row[column])).join(','))
  return [COLUMNS.join(','), ...lines].join('\r\n')
}

function csvField(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const shown = printableCell(value)
  const safe = /^[\s\0]*[=+\-@|%\t\r]/.test(value) ? `'${shown}` : shown
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
