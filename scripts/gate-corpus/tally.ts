import { acceptable, type Case, type Verdict } from './case.ts'

/** What the gate said about one case. */
export interface Answer {
  id: string
  /** `error`: the process gave no evidence, or not within its time. */
  got: Verdict | 'error'
  /** Codes of the reasons and of all findings. */
  codes: readonly string[]
  reasons: readonly string[]
  exitCode: number | null
  seconds: number
}

export interface Judged {
  one: Case
  answer: Answer
  /** What the answer has that the label has not; empty where they agree. */
  disagreements: readonly string[]
}

export interface Claim {
  text: string
  holds: boolean
  /** The cases that speak against it. */
  ids: readonly string[]
}

export const verdicts = ['pass', 'fail', 'unproven', 'error'] as const

export function judgeAnswer(one: Case, answer: Answer): Judged {
  const { expected } = one
  if (answer.got === 'error') return { one, answer, disagreements: ['it gives no evidence'] }
  const disagreements: string[] = []
  const agrees = acceptable(expected).some((verdict) => verdict === answer.got)
  if (!agrees) disagreements.push(`it says ${answer.got}, expected is ${acceptable(expected).join(' or ')}`)
  if (
    answer.got !== 'pass' &&
    expected.finding.length > 0 &&
    !expected.finding.some((code) => answer.codes.includes(code))
  ) {
    disagreements.push(`none of ${expected.finding.join(', ')} is among ${answer.codes.join(', ') || 'no codes'}`)
  }
  const code = answer.got === 'pass' ? 0 : 1
  if (answer.exitCode !== code) disagreements.push(`it exits with ${answer.exitCode} at the verdict ${answer.got}`)
  return { one, answer, disagreements }
}

/** Rows: expected, by first choice; columns: what the gate said. */
export function confusion(judged: readonly Judged[]): Record<Verdict, Record<Answer['got'], number>> {
  const row = () => ({ pass: 0, fail: 0, unproven: 0, error: 0 })
  const matrix = { pass: row(), fail: row(), unproven: row() }
  for (const { one, answer } of judged) matrix[one.expected.verdict][answer.got] += 1
  return matrix
}

/** At most this share of the good changes may fail. */
const MAX_GOOD_FAILED = 0.02

/** The claims of issue 3, and that every case had an answer at all. */
export function claims(judged: readonly Judged[]): Claim[] {
  const good = judged.filter(({ one }) => one.good)
  const passed = judged.filter(({ one, answer }) => !one.good && answer.got === 'pass')
  const failed = good.filter(({ answer }) => answer.got === 'fail')
  const silent = judged.filter(
    ({ answer }) => answer.got === 'unproven' && answer.reasons.every((text) => text.trim() === ''),
  )
  const errors = judged.filter(({ answer }) => answer.got === 'error')
  return [
    claim(
      `bad changes that passed: ${passed.length} of ${judged.length - good.length} (must be 0)`,
      passed.length === 0,
      passed,
    ),
    claim(
      `good changes that failed: ${failed.length} of ${good.length} (at most ${MAX_GOOD_FAILED * 100} %)`,
      failed.length <= good.length * MAX_GOOD_FAILED,
      failed,
    ),
    claim(`unproven without a reason: ${silent.length} (must be 0)`, silent.length === 0, silent),
    claim(`cases without an answer: ${errors.length} (must be 0)`, errors.length === 0, errors),
  ]
}

function claim(text: string, holds: boolean, against: readonly Judged[]): Claim {
  return { text, holds, ids: against.map(({ one }) => one.id) }
}
