import type { CoverageComparison, PolicyFinding, RuntimeProof, TestComparison } from '../shared/contracts/evidence.ts'
import type { PlanItem, Verdict } from '../shared/contracts/plan.ts'
import type { Note } from '../shared/contracts/primitives.ts'
import type { TestRun, TestRunStatus } from '../shared/contracts/test-run.ts'
import { counted } from '../shared/wording/counted.ts'

/** All that the verdict rests on. Nothing else may: not the engine, not the title, not who asks. */
export interface Facts {
  item: Pick<PlanItem, 'action' | 'confidence' | 'runtime'>
  minConfidence: number
  policy: readonly PolicyFinding[]
  tests: TestComparison
  coverage: CoverageComparison
  /** Changed source files that the tests did not exercise (see exercised.ts). */
  unexercised: readonly string[]
  runtime: RuntimeProof | null
}

export interface VerdictRule {
  code: string
  verdict: Exclude<Verdict, 'pass'>
  /** When it applies, in words: printed in the documentation. */
  why: string
  /** What it says about these facts; null where it does not apply. */
  applies: (facts: Facts) => string | null
}

/** Before the change the tests must have spoken: only then can a comparison mean anything. */
const answered: readonly TestRunStatus[] = ['passed', 'failed']

/** Every rule is asked. One `fail` makes a fail; else one `unproven` makes it unproven; else the change passes. */
export const verdictTable: readonly VerdictRule[] = [
  {
    code: 'policy',
    verdict: 'fail',
    why: 'it touches a protected path, a file outside its plan item, a mode, a link, or hides characters',
    applies: ({ policy }) =>
      joined(policy.filter(({ severity }) => severity === 'block').map(({ message }) => message)),
  },
  {
    code: 'tests-regressed',
    verdict: 'fail',
    why: 'a test fails after the change that did not fail before',
    applies: ({ tests }) => {
      return spoke(tests.before) ? listed('regressed', tests.regressed) : null
    },
  },
  {
    code: 'tests-disappeared',
    verdict: 'fail',
    why: 'a test that ran before is gone',
    applies: ({ tests }) => {
      return spoke(tests.before) && spoke(tests.after) ? listed('disappeared', tests.removed) : null
    },
  },
  {
    code: 'tests-skipped',
    verdict: 'fail',
    why: 'a test is skipped that was not skipped before',
    applies: ({ tests }) => {
      return spoke(tests.before) ? listed('newly skipped', tests.newlySkipped) : null
    },
  },
  {
    code: 'tests-broken',
    verdict: 'fail',
    why: 'the test run times out, ends badly, finds no tests or fails as a whole, and did not before',
    applies: ({ tests: { before, after, regressed } }) => {
      if (!spoke(before) || after.status === before.status || regressed.length > 0) return null
      const worse: readonly TestRunStatus[] = ['failed', 'timed-out', 'errored', 'no-tests']
      return worse.includes(after.status) ? `before the change: ${before.reason}; after it: ${after.reason}` : null
    },
  },
  {
    code: 'no-baseline',
    verdict: 'unproven',
    why: 'the tests gave no answer before the change: none found, switched off, broken, timed out, contradictory',
    applies: ({ tests: { before } }) => (spoke(before) ? null : before.reason),
  },
  {
    code: 'tests-inconclusive',
    verdict: 'unproven',
    why: 'the tests gave no clear answer after the change: report and process record disagree',
    applies: ({ tests: { before, after } }) => {
      if (!spoke(before)) return null
      return after.status === 'inconclusive' || after.status === 'not-run' ? after.reason : null
    },
  },
  {
    code: 'nothing-passed',
    verdict: 'unproven',
    why: 'every test fails, before the change and after it: only a test that passes can speak for a change',
    applies: ({ tests: { before, after } }) => {
      if (!spoke(before) || !spoke(after) || after.counts.passed > 0) return null
      return `no test passes, before the change or after it: ${after.reason}`
    },
  },
  {
    code: 'failing-at-base',
    verdict: 'unproven',
    why: 'some tests fail before the change and after it: coverage does not say whether only they ran the changed lines',
    applies: ({ tests: { after, stillFailing } }) => {
      if (stillFailing.length === 0 || after.counts.passed === 0) return null
      const failing = listed('failing before the change and after it', stillFailing)
      return `${failing}; whether only they ran the changed lines is not known: mend or skip them at base`
    },
  },
  {
    code: 'command-changed',
    verdict: 'unproven',
    why: 'the tests ran by another command than before: the change rewrote what runs them',
    applies: ({ tests: { before, after } }) => {
      const [then, now] = [before.command, after.command]
      if (then === null || now === null || (then.runner === now.runner && then.reason === now.reason)) return null
      return `before the change: ${then.reason}; after it: ${now.reason}`
    },
  },
  {
    code: 'runtime-not-tested',
    verdict: 'unproven',
    why: 'it declares a runtime and the tests did not run on that one',
    applies: ({ item, runtime }) => {
      if (item.runtime === null || runtime === null || runtime.matches) return null
      const { name, to } = item.runtime
      const ran = runtime.ran === null ? 'an unknown version' : runtime.ran
      return `it declares ${name} ${to} and the tests ran on ${ran}: install ${name} ${to}, put it first on the PATH, run again`
    },
  },
  {
    code: 'coverage-unknown',
    verdict: 'unproven',
    why: 'there is no coverage, so nobody knows whether a test ran the changed lines (not asked of a declared runtime)',
    applies: ({ item, coverage }) => {
      if (item.runtime !== null || coverage.reason === null) return null
      return `nobody knows whether a test ran the changed lines: ${coverage.reason}`
    },
  },
  {
    code: 'not-exercised',
    verdict: 'unproven',
    why: 'there is coverage, and some changed place of some changed file did not run, or no more than half of it (not asked of a declared runtime)',
    applies: ({ item, coverage, unexercised }) => {
      if (item.runtime !== null || coverage.reason !== null || unexercised.length === 0) return null
      return `the tests did not run every changed place of ${shown(unexercised)}`
    },
  },
  {
    code: 'low-confidence',
    verdict: 'unproven',
    why: 'its confidence lies below min-confidence',
    applies: ({ item, minConfidence }) => {
      if (item.confidence >= minConfidence) return null
      return `its confidence is ${item.confidence}, below min-confidence ${minConfidence}`
    },
  },
]

function spoke(run: Pick<TestRun, 'status'>): boolean {
  return answered.includes(run.status)
}

/** A pure function of the facts. Reasons stand in the order of the rules; those of a pass say what was measured. */
export function judge(facts: Facts): { verdict: Verdict; reasons: Note[] } {
  const hits = verdictTable.flatMap(({ code, verdict, applies }) => {
    const message = applies(facts)
    return message === null ? [] : [{ verdict, note: { code, message } }]
  })
  for (const verdict of ['fail', 'unproven'] as const) {
    const reasons = hits.filter((hit) => hit.verdict === verdict).map(({ note }) => note)
    if (reasons.length > 0) return { verdict, reasons: [...reasons, ...reviews(facts)] }
  }
  return { verdict: 'pass', reasons: [proof(facts), ...reviews(facts)] }
}

function proof({ tests: { before, after }, coverage, runtime }: Facts): Note {
  const tally = `${counted(before.counts.passed, 'test')} passed before, ${after.counts.passed} after`
  if (runtime !== null) return { code: 'proven', message: `${tally}; they ran on ${runtime.ran}, as it declares` }
  const lines = coverage.changedLines
  if (lines === null || lines.total === 0) {
    return {
      code: 'proven',
      message: `${tally}; it leaves no new executable line, and the tests ran the changed files`,
    }
  }
  return {
    code: 'proven',
    message: `${tally}; the tests ran ${lines.covered} of ${counted(lines.total, 'changed line')}`,
  }
}

function reviews({ policy }: Facts): Note[] {
  return policy
    .filter(({ severity }) => severity === 'review')
    .map(({ code, message, path }) => (path === undefined ? { code, message } : { code, message, path }))
}

function listed(what: string, ids: readonly string[]): string | null {
  return ids.length === 0 ? null : `${counted(ids.length, 'test')} ${what}: ${shown(ids)}`
}

function shown(names: readonly string[]): string {
  const rest = names.length > 3 ? ` and ${names.length - 3} more` : ''
  return `${names.slice(0, 3).join(', ')}${rest}`
}

function joined(messages: readonly string[]): string | null {
  return messages.length === 0 ? null : messages.join('; ')
}
