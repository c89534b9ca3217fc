import type { KeptOutcome } from '../contracts/outcome-history.ts'

/** Calibration is fitted on the newest outcomes; older ones stay in the run files. */
export const outcomesLimit = 5000

type Seen = Pick<KeptOutcome, 'kind' | 'at' | 'runId'>

/** A merge cannot be taken back by whoever saw less of it (a deleted branch looks `gone`): people's word comes first. */
const SAID: Readonly<Record<KeptOutcome['kind'], 'nothing' | 'something' | 'the last word'>> = {
  open: 'nothing',
  gone: 'nothing',
  edited: 'something',
  closed: 'something',
  merged: 'the last word',
  reverted: 'the last word',
}
const WEIGHT = { nothing: 0, something: 1, 'the last word': 2 } as const

/** What people did rather than nothing, then the later one. The order of the two does not matter. */
export function strongerOutcome<T extends Seen>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b
  return compareSeen(a, b) < 0 ? b : a
}

/** One row an item, the newest `outcomesLimit` of them, oldest first. The order of the two lists does not matter. */
export function mergeOutcomes(kept: readonly KeptOutcome[], added: readonly KeptOutcome[]): KeptOutcome[] {
  const rows = new Map<string, KeptOutcome>()
  for (const row of [...kept, ...added]) {
    const known = rows.get(row.itemId)
    if (known === undefined || compareSeen(known, row) < 0) rows.set(row.itemId, row)
  }
  return [...rows.values()].toSorted(byTime).slice(-outcomesLimit)
}

/** What a run has to hand on of all that it sees: the rest is known. A run that sees nothing new writes nothing. */
export function newOutcomes(known: readonly KeptOutcome[], seen: readonly KeptOutcome[]): KeptOutcome[] {
  const rows = new Map(known.map((row) => [row.itemId, row]))
  return seen.filter((row) => {
    const before = rows.get(row.itemId)
    if (before === undefined) return true
    return (before.kind !== row.kind || before.runId !== row.runId) && compareSeen(before, row) < 0
  })
}

function compareSeen(a: Seen, b: Seen): number {
  return WEIGHT[SAID[a.kind]] - WEIGHT[SAID[b.kind]] || compareTime(a, b)
}

function compareTime(a: Seen, b: Seen): number {
  return Date.parse(a.at) - Date.parse(b.at) || compareText(a.kind, b.kind) || compareText(a.runId, b.runId)
}

function byTime(a: KeptOutcome, b: KeptOutcome): number {
  return compareTime(a, b) || compareText(a.itemId, b.itemId)
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** `state/outcomes.json`, a line a row: a run that adds some changes some lines. */
export function outcomesText(outcomes: readonly KeptOutcome[]): string {
  const rows = outcomes.map((row) => `\n${JSON.stringify(row)}`).join(',')
  return `{"schemaVersion":1,"outcomes":[${rows}${rows === '' ? '' : '\n'}]}\n`
}
