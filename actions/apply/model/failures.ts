import type { Evidence, LintFinding } from '../../shared/contracts/evidence.ts'
import type { Failure } from './patch-question.ts'

/** More would bury the cause, and each costs money. */
const MAX_FAILURES = 10

/**
 * What failed on a change, for the model that drafted it: files that do not parse first, then tests that failed, then
 * what the linter newly found; ten at the most. Texts come from running the target, and are cleaned here; their secrets
 * and their length are seen to where the question is made.
 */
export function failuresOf({ lint, tests, stopped }: Evidence): Failure[] {
  const failures = [
    ...(stopped === null ? [] : [{ test: 'the patch', message: stopped.message }]),
    ...lint.parseErrors.map(finding),
    ...tests.regressed.map((id) => ({ test: id, message: messageOf(tests.after.cases, id) })),
    ...(tests.regressed.length > 0 || stopped !== null ? [] : [{ test: 'the test run', message: tests.after.reason }]),
    ...lint.added.filter(({ level }) => level === 'error').map(finding),
  ]
  return failures
    .slice(0, MAX_FAILURES)
    .map(({ test, message }) => ({ test: cleaned(test), message: cleaned(message) }))
}

function messageOf(cases: Evidence['tests']['after']['cases'], id: string): string {
  return cases.find((testCase) => testCase.id === id)?.message ?? 'it failed without a message'
}

function finding({ path, line, rule, message }: LintFinding): Failure {
  return { test: `${path}:${line ?? 1} (${rule})`, message }
}

/** Colours of a terminal (ECMA-48), as they are and as our reader of reports writes them. */
const COLOURS = /(?:\x1B|\\u001b|\\x1b)\[[0-?]*[ -/]*[@-~]/gi
const CONTROLS = /[\x00-\x08\x0B-\x1F\x7F-\x9F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|\\u00[01][0-9a-f]/gi

function cleaned(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(COLOURS, '').replaceAll(CONTROLS, '')
}
