import type { Claim } from './facts.ts'

/** How strong each kind of assertion is: a change to a lower number lets more through than before. */
const strengths = {
  /** Equal, identical, None, true, false. */
  exact: 9,
  'raises-message': 9,
  'loose-equal': 8,
  snapshot: 8,
  'called-with': 8,
  'not-called': 8,
  /** Equal but for the order of its elements. */
  unordered: 8,
  close: 7,
  raises: 7,
  /** An exception is wanted by hand: `else: self.fail('no error')`. */
  fails: 7,
  'raises-one-of': 6,
  'called-times': 6,
  length: 6,
  /** Holds, matches, contains: a part of it is looked at. */
  part: 6,
  /** An assertion of a library that we do not know, or of a function that we do not see. */
  custom: 5,
  'not-raises': 5,
  ordered: 5,
  /** How many assertions must run. */
  planned: 4,
  'raises-any': 3,
  called: 3,
  type: 3,
  different: 2,
  present: 2,
  /** A call whose answer is taken for true or false. */
  predicate: 2,
  truthy: 1,
  'any-of': 1,
  nothing: 0,
} as const

export type Relation = keyof typeof strengths

/** What the opposite of a relation says, where that is a relation of its own. */
const opposites: Partial<Record<Relation, Relation>> = {
  exact: 'different',
  'loose-equal': 'different',
  close: 'different',
  unordered: 'different',
  called: 'not-called',
  'raises-any': 'not-raises',
  raises: 'not-raises',
  different: 'exact',
}

/** The claim that holds where this one does not. `not None` is `present`, `not (a == b)` is `different`. */
export function negatedClaim(claim: Claim): Claim {
  const opposite = opposites[claim.relation]
  if (opposite === undefined) return { ...claim, negated: !claim.negated, always: false }
  const nothing = claim.operands.some(
    (tokens) => tokens.length === 1 && /^(None|null|undefined)$/.test(tokens[0] ?? ''),
  )
  if (claim.relation === 'exact' && nothing) {
    return { ...claim, relation: 'present', operands: claim.operands.slice(0, 1), always: false }
  }
  return { ...claim, relation: opposite, precision: null, always: false }
}

const WEAK_WHEN_NEGATED: Relation[] = [
  'part',
  'length',
  'type',
  'called-with',
  'called-times',
  'snapshot',
  'raises-message',
]

export function strengthOf(claim: Claim): number {
  if (claim.always) return 0
  return claim.negated && WEAK_WHEN_NEGATED.includes(claim.relation) ? 2 : strengths[claim.relation]
}

/** Can the strengths of the two be compared, or is one of them a thing that we only know the name of? */
export function isKnown({ relation }: Claim): boolean {
  return relation !== 'custom' && relation !== 'predicate'
}
