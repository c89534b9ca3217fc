import type { AuditEntry } from '../contracts/audit.ts'
import type { Clock } from '../ports/clock.ts'
import { auditEntry, auditLine, lineHash, noLine, type SideEffect } from './audit-chain.ts'

/** One event before and one after each side effect (T-22): what was begun and never ended shows. */
export interface AuditTrail {
  /** It is kept when this resolves: only then is the effect begun. */
  before(effect: SideEffect): Promise<void>
  after(effect: SideEffect): Promise<void>
  /** What was recorded so far; `pushRun` links it to the runs before. */
  readonly entries: readonly AuditEntry[]
}

export interface AuditPorts {
  clock: Pick<Clock, 'now'>
  /** Keeps a line, such as by `Store.append`: on disk when it resolves. */
  keep: (line: string) => Promise<void>
}

/** The log of one run, chained from its first line. Lines are kept in the order in which they were asked for. */
export function auditTrail(runId: string, { clock, keep }: AuditPorts): AuditTrail {
  const entries: AuditEntry[] = []
  let prev = noLine
  let last: Promise<void> = Promise.resolve()

  async function record(phase: AuditEntry['phase'], effect: SideEffect): Promise<void> {
    const now = Math.max(clock.now().getTime(), Date.parse(entries.at(-1)?.at ?? '') || 0)
    const entry = auditEntry({ ...effect, runId, phase, at: new Date(now) })
    const first = entries.length === 0 ? { previous: null } : {}
    const line = auditLine({ schemaVersion: 1, prev, ...first, ...entry })
    entries.push(entry)
    prev = lineHash(line)
    last = last.then(() => keep(line))
    await last
  }

  return {
    before: (effect) => record('before', effect),
    after: (effect) => record('after', effect),
    entries,
  }
}
