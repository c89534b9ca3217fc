import type { Step } from './files.ts'

export const hostNames = [
  'ledger-pytest',
  'shelf-pytest',
  'cron-unittest',
  'cart-esm',
  'queue-cjs',
  'calc-ts',
  'invoice-jest',
] as const
export type HostName = (typeof hostNames)[number]

export type Verdict = 'pass' | 'fail' | 'unproven'

/** Every kind of change, and how many of it there are at least. */
export const kinds = {
  'good-refactor': 18,
  'good-change': 6,
  'behaviour-break': 12,
  'unasserted-break': 4,
  'deleted-test': 4,
  'skipped-test': 6,
  'renamed-away-test': 3,
  'weakened-assertion': 8,
  'emptied-test': 4,
  'swallowed-failure': 5,
  'forged-report': 5,
  'coverage-hidden': 5,
  'config-edit': 4,
  'flaky-base': 4,
  infrastructure: 4,
  'no-op': 3,
  'useless-test': 5,
  'useful-test': 6,
  'uncovered-lines': 5,
  policy: 14,
  'snapshot-rewritten': 2,
  'sleep-or-retry': 3,
} as const
export type Kind = keyof typeof kinds

export interface Expected {
  verdict: Verdict
  /** Codes of reasons or findings: one of them must appear. Empty where none is needed. */
  finding: readonly string[]
  /** All verdicts that can be defended, where there are two. `verdict` is the first choice. */
  verdicts?: readonly Verdict[]
}

/**
 * How the host's own command ends on the head. `either`: the case is about something else, or chance decides. Held
 * against the facts by the self-check, so that a label rests on what the code does and not on what its author believes.
 */
export type Suite = 'passes' | 'fails' | 'either'

/** A change with its label. The label is what should happen by the text of the issue, not what the gate does today. */
export interface Case {
  id: string
  host: HostName
  kind: Kind
  action: 'refactor' | 'upgrade_runtime' | 'add_tests' | 'change'
  /** What the base commit has that the host has not. */
  base?: readonly Step[]
  edit: readonly Step[]
  expected: Expected
  /** Would merging it be right? */
  good: boolean
  why: string
  suite: Suite
  /** A fault for a case about new tests: the old tests let it live, and the new ones kill it if the tests are useful. */
  fault?: readonly Step[]
  /** More words for the gate's command line. */
  args?: readonly string[]
}

export const passes: Expected = { verdict: 'pass', finding: [] }

export function fails(...finding: string[]): Expected {
  return { verdict: 'fail', finding }
}

export function isUnproven(...finding: string[]): Expected {
  return { verdict: 'unproven', finding }
}

/** A fail by choice; unproven, with one of the same codes, would also keep the change from being merged. */
export function doesNotPass(...finding: string[]): Expected {
  return { verdict: 'fail', finding, verdicts: ['fail', 'unproven'] }
}

export function acceptable({ verdict, verdicts }: Expected): readonly Verdict[] {
  return verdicts ?? [verdict]
}
