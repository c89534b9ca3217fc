import { sha256Of } from '../digest/sha256.ts'
import {
  auditEntrySchema,
  auditLineSchema,
  detailLimit,
  type AuditEntry,
  type AuditHead,
  type AuditLine,
} from '../contracts/audit.ts'
import { parseValue } from '../contracts/parse.ts'

/** Before the first line of all there is nothing. */
export const noLine = '0'.repeat(64)
/** Machines' clocks may differ by so much. Milliseconds. */
export const clockSkew = 15 * 60 * 1000

/** Where a chain goes on: the last line of the run before, or nothing. */
export type ChainEnd = Pick<AuditHead, 'path' | 'hash' | 'at'>

/** SHA-256 of a line without its line end. */
export function lineHash(line: string): string {
  return sha256Of(line)
}

/** A line as it is written: the keys in the order of the contract, `sum` over the rest. */
export function auditLine(line: Omit<AuditLine, 'sum'>): string {
  const body = inOrder(line)
  return JSON.stringify({ ...body, sum: lineHash(JSON.stringify(body)) })
}

function inOrder(line: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const keys = Object.keys(auditLineSchema.shape).filter((key) => key !== 'sum' && line[key] !== undefined)
  return Object.fromEntries(keys.map((key) => [key, line[key]]))
}

/**
 * A run's entries as lines, each holding the hash of the one before, the first one that of the last line of `end`. Time
 * never goes back in a file: a clock that was set back is held.
 */
export function chainEntries(entries: readonly AuditEntry[], end: ChainEnd | null): string[] {
  const lines: string[] = []
  let prev = end?.hash ?? noLine
  let at = 0
  for (const entry of entries) {
    at = Math.max(at, Date.parse(entry.at))
    const first = lines.length === 0 ? { previous: end?.path ?? null } : {}
    const line = auditLine({ schemaVersion: 1, prev, ...first, ...entry, at: new Date(at).toISOString() })
    lines.push(line)
    prev = lineHash(line)
  }
  return lines
}

/** What is done to the world, and to which item. */
export interface SideEffect {
  /** By name: `pull.open`, `branch.commit`, … */
  event: string
  itemId: string | null
  /** Facts about it. They are cut and escaped: text of a model or a person may be given. */
  details?: Readonly<Record<string, string | number | boolean | null>>
}

export interface EntryOf extends SideEffect {
  runId: string
  phase: AuditEntry['phase']
  at: Date
}

/** @throws ContractError for an event, a run or an item that no contract knows */
export function auditEntry({ runId, event, itemId, phase, at, details = {} }: EntryOf): AuditEntry {
  const kept = Object.entries(details).slice(0, detailLimit.entries)
  const entry: AuditEntry = {
    at: at.toISOString(),
    runId,
    event,
    phase,
    itemId,
    details: Object.fromEntries(kept.map(([name, value]) => [name, oneLine(String(value))])),
  }
  return parseValue(auditEntrySchema, entry, `audit event ${JSON.stringify(event)}`)
}

// Control characters, and those that hide or reorder text (UAX #9), line separators, lone halves of a pair.
const UNREADABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu

function oneLine(text: string): string {
  const escaped = text
    .slice(0, detailLimit.characters)
    .replaceAll(UNREADABLE, (character) => String.raw`\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
  return escaped.slice(0, detailLimit.characters)
}
