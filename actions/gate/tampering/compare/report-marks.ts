import type { Finding, Severity } from '../../../shared/contracts/finding.ts'
import { tamperingRules, type TamperingCode } from '../../../shared/sarif/tampering-rules.ts'
import type { Carrier, Mark } from '../facts.ts'
import { finding } from '../finding.ts'
import { quoted } from '../quote.ts'

const did: Readonly<Partial<Record<TamperingCode, string>>> = {
  'test-skipped': 'is now skipped by',
  'test-expected-failure': 'is now expected to fail by',
  'test-only': 'now runs alone by',
  'retry-added': 'is now tried again by',
  'sleep-added': 'now waits, or may take longer, by',
  'exit-call': 'now ends the process by',
  'swallowed-failure': 'now drops a failure in',
  'failure-hidden': 'now hides failures by',
  'report-written': 'now writes a report by',
  'mock-of-subject-added': 'now replaces what the change edits by',
}

/** What a new mark of a test, a hook or a function says. */
export function markFinding(
  mark: Mark,
  owner: Carrier | null,
  { severity, more }: { severity: Severity; more: number },
): Finding {
  const who = owner === null ? 'the file' : `${owner.role} ${quoted(owner.name)}`
  const others = more > 0 ? ` (and ${more} more)` : ''
  const why = mark.why === null ? '' : `: ${mark.why}`
  const message = `${who}${others} ${did[mark.code] ?? 'now has'} ${quoted(mark.text)}${why}`
  return finding(mark.code, message, { path: mark.path, line: mark.line, severity })
}

/** A condition that speaks of the platform only, or that is looked at for the first time, holds where the rest blocks. */
export function severityOf(mark: Mark, { role, fresh }: { role: Carrier['role'] | null; fresh: boolean }): Severity {
  const usual = tamperingRules[mark.code].severity
  const excused = mark.code === 'test-skipped' || mark.code === 'test-expected-failure'
  if (excused && fresh && role === 'test') return 'review'
  if (mark.code === 'sleep-added' && fresh) return 'review'
  if (usual !== 'block') return usual
  if ((excused || mark.code === 'swallowed-failure') && mark.weight === 1) return 'hold'
  const newDouble = fresh && (mark.key === 'hidden:eq' || mark.code === 'swallowed-failure')
  if (newDouble) return 'hold'
  return excused && fresh && role === 'hook' && mark.weight < 3 ? 'hold' : usual
}
