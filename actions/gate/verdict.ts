import type { Verdict } from '../shared/contracts/plan.ts'
import type { Note } from '../shared/contracts/primitives.ts'
import { counted } from '../shared/wording/counted.ts'
import { failRules, verdictTable, type EarlyMeasured, type Measured } from './verdict-table.ts'
import { fault } from './verdict-words.ts'

export { verdictTable, type Measured } from './verdict-table.ts'

/**
 * A pure function of the evidence: the same file always gives the same verdict, here or on the reader's machine.
 * Reasons stand in the order of the rules; those of a pass say what was measured.
 */
export function judge(measured: Measured): { verdict: Verdict; reasons: Note[] } {
  if (measured.stopped !== null) {
    const { verdict, ...note } = measured.stopped
    return { verdict, reasons: [note] }
  }
  const hits = verdictTable.flatMap(({ code, verdict, applies }) => {
    const message = applies(measured)
    return message === null ? [] : [{ verdict, note: { code, message } }]
  })
  for (const verdict of ['fail', 'unproven'] as const) {
    const reasons = hits.filter((hit) => hit.verdict === verdict).map(({ note }) => note)
    if (reasons.length > 0) return { verdict, reasons: [...reasons, ...reviews(measured)] }
  }
  return { verdict: 'pass', reasons: [{ code: 'proven', message: proof(measured) }, ...reviews(measured)] }
}

/** Is it failed, whatever coverage and mutants will say? */
export function failsAlready(measured: EarlyMeasured): boolean {
  return measured.stopped?.verdict === 'fail' || failRules.some(({ applies }) => applies(measured) !== null)
}

function proof(measured: Measured): string {
  const { before, after, runs } = measured.tests
  const heads = runs.filter(({ side }) => side === 'head').length
  const tally = `${counted(before.counts.passed, 'test')} passed before, ${after.counts.passed} after${heads > 1 ? `, in ${heads} runs each` : ''}`
  return [tally, ...exercise(measured), ...mutation(measured)].join('; ')
}

function exercise({ runtime, coverage }: Measured): string[] {
  if (runtime !== null) return [`they ran on ${runtime.ran}, as it declares`]
  const lines = coverage.changedLines
  if (lines === null) return []
  if (lines.total === 0) return ['it leaves no new executable line, and the tests ran the changed files']
  return [`the tests ran ${lines.covered} of ${counted(lines.total, 'changed line')}`]
}

function mutation({ action, mutants }: Measured): string[] {
  const { killed, timedOut, survived } = mutants.counts
  if (action === 'add_tests' && mutants.newlyKilled !== null) {
    return [`the new tests notice a fault that the old ones let live: ${fault(mutants.newlyKilled)}`]
  }
  const ran = killed + timedOut + survived
  return ran === 0 ? [] : [`they noticed ${killed + timedOut} of ${counted(ran, 'fault')} put into the changed lines`]
}

/** What a person should look at; none of it decides. */
function reviews({ policy, tampering }: Measured): Note[] {
  return [...policy.findings, ...tampering.findings]
    .filter(({ severity }) => severity === 'review')
    .map(({ code, message, path }) => (path === undefined ? { code, message } : { code, message, path }))
}
