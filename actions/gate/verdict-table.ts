import type { Evidence } from '../shared/contracts/evidence.ts'
import type { Verdict } from '../shared/contracts/plan.ts'
import type { TestRunStatus } from '../shared/contracts/test-run.ts'
import { isTestFile } from '../shared/testing/facts.ts'
import { counted } from '../shared/wording/counted.ts'
import { roleOf } from './coverage/file-role.ts'
import { hasSpoken as spoke } from './tests/sum-up.ts'
import { fault, found, joined, listed, shown } from './verdict-words.ts'

/** All that a verdict rests on: the evidence as it is written down. Not the engine, not the author, not who asks. */
export type Measured = Omit<Evidence, 'verdict' | 'reasons'>

/** What is known before anything of the change is covered or mutated. */
export type EarlyMeasured = Omit<Measured, 'coverage' | 'mutants'>

export interface VerdictRule<Known = Measured> {
  code: string
  verdict: Exclude<Verdict, 'pass'>
  /** When it applies, in words: printed in the documentation. */
  why: string
  /** What it says about this evidence; null where it does not apply. */
  applies: (measured: Known) => string | null
}

/** No coverage and no mutant can save a change that one of these fails. */
export const failRules: readonly VerdictRule<EarlyMeasured>[] = [
  {
    code: 'policy',
    verdict: 'fail',
    why: 'it touches a protected path, a file outside its plan item, a mode, a link, hides characters or holds a secret',
    applies: ({ policy }) => found(policy.findings, 'block'),
  },
  {
    code: 'tampered',
    verdict: 'fail',
    why: 'it takes tests, assertions or coverage away, makes them say nothing, or forges what they say',
    applies: ({ tampering }) => found(tampering.findings, 'block'),
  },
  {
    code: 'parse-error',
    verdict: 'fail',
    why: 'a changed file does not parse any more',
    applies: ({ lint }) =>
      joined(lint.parseErrors.map(({ path, line, message }) => `${path}:${line ?? 1}: ${message}`)),
  },
  {
    code: 'tests-regressed',
    verdict: 'fail',
    why: 'a test fails after the change that did not fail before, in every run; or a new test fails',
    applies: ({ tests }) => {
      return spoke(tests.before) && spoke(tests.after) ? listed('regressed', tests.regressed) : null
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
    why: 'a test is skipped that was there before and was not skipped',
    applies: ({ tests }) => (spoke(tests.before) ? listed('newly skipped', tests.newlySkipped) : null),
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
]

const unprovenRules: readonly VerdictRule[] = [
  {
    code: 'policy-held',
    verdict: 'unproven',
    why: 'it brings something that a person must decide on: a new host, a new dependency, an encoded blob, many deletions',
    applies: ({ policy }) => found(policy.findings, 'hold'),
  },
  {
    code: 'tampering-held',
    verdict: 'unproven',
    why: 'it changes how tests or coverage are run, adds sleeps or retries, or adds tests that assert nothing',
    applies: ({ tampering }) => found(tampering.findings, 'hold'),
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
    why: 'the tests gave no clear answer after the change: report and process record disagree, or the runs do',
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
    why: 'some tests fail before and after, and no other test killed a mutant: nobody knows whether only they ran the changed lines',
    applies: ({ tests: { after, stillFailing }, mutants }) => {
      if (stillFailing.length === 0 || after.counts.passed === 0 || mutants.counts.killed > 0) return null
      const failing = listed('failing before the change and after it', stillFailing)
      return `${failing}; whether only they ran the changed lines is not known: mend or skip them at base`
    },
  },
  {
    code: 'flaky-at-head',
    verdict: 'unproven',
    why: 'a test gives different answers after the change and gave the same in as many runs before it',
    applies: ({ tests: { flakyAtBase, flakyAtHead } }) => {
      return listed(
        'flaky after the change',
        flakyAtHead.filter((id) => !flakyAtBase.includes(id)),
      )
    },
  },
  {
    code: 'flaky-at-base',
    verdict: 'unproven',
    why: 'a test gives different answers before the change, and it failed in every run after it, or no other test killed a mutant: only it may have run the changed lines',
    applies: ({ tests: { flakyAtBase, failingFlakes }, mutants }) => {
      const failing = listed('flaky before the change and failing in every run after it', failingFlakes)
      if (failing !== null || mutants.counts.killed > 0) return failing
      const flaky = listed('flaky before the change', flakyAtBase)
      return flaky === null ? null : `${flaky}; whether only they ran the changed lines is not known`
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
    applies: ({ runtime }) => {
      if (runtime === null || runtime.matches) return null
      const { name, declared, ran } = runtime
      const what = `it declares ${name} ${declared} and the tests ran on ${ran ?? 'an unknown version'}`
      return `${what}: install ${name} ${declared}, put it first on the PATH, run again`
    },
  },
  {
    code: 'coverage-unknown',
    verdict: 'unproven',
    why: 'there is no coverage and no mutant was killed: nobody knows whether a test ran the changed lines (not asked of a declared runtime)',
    applies: ({ runtime, coverage, mutants }) => {
      if (runtime !== null || coverage.reason === null || mutants.counts.killed > 0) return null
      return `nobody knows whether a test ran the changed lines: ${coverage.reason}`
    },
  },
  {
    code: 'not-exercised',
    verdict: 'unproven',
    why: 'some changed place did not run, in full, and no mutant was killed there; or it changes a file of which no test can tell (with a declared runtime, only code is asked for)',
    applies: ({ runtime, coverage, mutants }) => {
      const known = coverage.reason === null || mutants.counts.killed > 0
      const asked = runtime === null ? coverage.unexercised : coverage.unexercised.filter(isSource)
      if (!known || asked.length === 0) return null
      return `the tests did not run every changed place of ${shown(asked)}`
    },
  },
  {
    code: 'nothing-killed',
    verdict: 'unproven',
    why: 'in some changed place faults were put in and the tests noticed none of them, or not the one that undoes the change',
    applies: ({ action, mutants: { unnoticed, mutants } }) => {
      const [first] = unnoticed
      if (action === 'add_tests' || first === undefined) return null
      const survivor = mutants.find(
        ({ path, line, outcome }) => path === first.path && line === first.line && outcome === 'survived',
      )
      const example = survivor === undefined ? `${first.path}:${first.line}` : fault(survivor)
      return `the tests notice no fault in ${counted(unnoticed.length, 'changed place')}, such as ${example}`
    },
  },
  {
    code: 'sources-changed',
    verdict: 'unproven',
    why: 'it claims to add tests and changes other code, too: name it a change',
    applies: ({ action, coverage }) => {
      const sources = coverage.changedFiles.map(({ path }) => path).filter((path) => isSource(path))
      return action === 'add_tests' && sources.length > 0 ? `beside tests it changes ${shown(sources)}` : null
    },
  },
  {
    code: 'useless-tests',
    verdict: 'unproven',
    why: 'it claims to add tests, and there are none, or they notice no fault that the old ones let live',
    applies: ({ action, tests, mutants }) => {
      if (action !== 'add_tests' || !spoke(tests.before) || !spoke(tests.after)) return null
      if (tests.added.length === 0) return 'it claims to add tests and the runs show none that is new'
      if (mutants.newlyKilled !== null) return null
      return mutants.reason ?? 'the new tests notice no fault that the old tests let live'
    },
  },
  {
    code: 'lint-worse',
    verdict: 'unproven',
    why: "the repository's own linter finds an error that it did not find before",
    applies: ({ lint }) => {
      const errors = lint.added.filter(({ level }) => level === 'error')
      return joined(errors.slice(0, 3).map(({ path, line, rule }) => `${path}:${line ?? 1}: ${rule}`))
    },
  },
  {
    code: 'low-confidence',
    verdict: 'unproven',
    why: 'its confidence lies below min-confidence; where nobody stated one, none is asked for',
    applies: ({ confidence: { status, value, minimum } }) => {
      if (status !== 'measured' || value === null || value >= minimum) return null
      return `its confidence is ${value}, below min-confidence ${minimum}`
    },
  },
]

/** Every rule is asked. One `fail` makes a fail; else one `unproven` makes it unproven; else the change passes. */
export const verdictTable: readonly VerdictRule[] = [...failRules, ...unprovenRules]

/** Code that is no test and no declaration of a Python package. */
function isSource(path: string): boolean {
  return (
    roleOf(path) === 'code' && !isTestFile(path) && !/(^|\/)(tests?|__tests__)\/|(^|\/)(conftest|setup)\.py$/.test(path)
  )
}
