import type { Evidence } from '../shared/contracts/evidence.ts'
import type { Finding } from '../shared/contracts/finding.ts'
import type { Note } from '../shared/contracts/primitives.ts'
import { emptyRun } from '../shared/testing/test-run.ts'
import type { Job } from './judge-item.ts'
import {
  confidenceSection,
  measuredSection,
  noCoverage,
  noLint,
  noMutants,
  noTampering,
  notRun,
  switchedOff,
} from './sections.ts'
import { compareTests } from './tests/compare-tests.ts'
import { judge, type Measured } from './verdict.ts'

/** A change that changes nothing is no danger, and neither is trouble of our own: nothing is proven of either. */
const unproven: readonly string[] = ['noop', 'gate-error']

export interface Stop {
  /** What stopped it. */
  refused: Note
  findings: readonly Finding[]
}

/** Evidence of a change that was stopped before anything of it ran: nothing is measured, and nothing is claimed. */
export function stoppedEvidence({ subject, bench }: Job, { refused, findings }: Stop): Evidence {
  const why = notRun(`not run: ${refused.message}`)
  const run = emptyRun('not-run', why.reason)
  const tests = compareTests({ base: [run], head: [run], sideBySide: false })
  const tree = 'tree' in subject.draft ? subject.draft.tree : (subject.draft.claimed ?? bench.base.tree)
  const measured: Measured = {
    itemId: subject.id,
    action: subject.action,
    base: bench.base.commit,
    tree,
    candidateTree: tree,
    formatting: { tool: null, status: 'none', files: [], reason: 'not formatted: it was refused first' },
    sandbox: bench.sandbox,
    policy: { ...(bench.skip.includes('policy') ? switchedOff('policy') : measuredSection), findings: [...findings] },
    tests: { ...tests, ...why, runs: [] },
    coverage: noCoverage(why),
    tampering: noTampering(why),
    mutants: noMutants(why, bench.mutantBudget),
    lint: noLint(why),
    confidence: confidenceSection(subject, bench.minConfidence, bench.skip.includes('confidence')),
    runtime: null,
    stopped: { ...refused, verdict: unproven.includes(refused.code) ? 'unproven' : 'fail' },
  }
  return { ...measured, ...judge(measured) }
}
