import type { Claim, Tokens } from '../facts.ts'
import { lookUp } from '../lookup.ts'
import { negatedClaim } from '../strength.ts'
import type { Syntax } from '../syntax.ts'
import { bare, fieldOf, textOf } from '../syntax.ts'
import { tokensOf } from '../tokens.ts'
import { constantOf, isSame, operatorOf, truthOf } from './constants.ts'

export function claim(
  relation: Claim['relation'],
  operands: readonly Tokens[],
  precision: number | null = null,
): Claim {
  return { relation, negated: false, operands, precision, always: false }
}

/** The two are one constant, or one thing written twice. */
export function alwaysSame(first: Syntax, second: Syntax): boolean {
  const [a, b] = [constantOf(first), constantOf(second)]
  return a === undefined || b === undefined ? isSame(first, second) : a === b
}

/** Digits to which a number must fit, by the arguments behind the first. */
export function digits(args: readonly Syntax[], name: string): number {
  const second = args[1] === undefined ? undefined : constantOf(args[1])
  if (typeof second !== 'number') return 2
  return name === 'toBeCloseTo' ? second : second <= 0 ? 17 : -Math.log10(second)
}

/** How much is said of an exception that is wanted. */
export function raisedClaim(subject: Tokens, expected: Syntax | undefined): Claim {
  if (expected === undefined) return claim('raises-any', [subject])
  const operands = [subject, tokensOf(expected)]
  const text = textOf(expected)
  if (/^\/(\.\*?|\.\+|)\/\w*$/.test(text) || text === "''" || text === '""') return claim('raises-any', operands)
  if (text === 'Error') return claim('raises-any', operands)
  return claim(
    expected.kind === 'identifier' || expected.kind === 'member_expression' ? 'raises' : 'raises-message',
    operands,
  )
}

const relations: Readonly<Record<string, Claim['relation']>> = {
  '===': 'exact',
  '==': 'loose-equal',
  '!==': 'different',
  '!=': 'different',
  instanceof: 'type',
  in: 'part',
  '<': 'ordered',
  '<=': 'ordered',
  '>': 'ordered',
  '>=': 'ordered',
}

/** What `assert(<expression>)` asserts: one claim for each side of an `&&`. */
export function expressionClaims(wrapped: Syntax): Claim[] {
  const node = bare(wrapped)
  const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')]
  const always = truthOf(node) === true
  if (node.kind === 'binary_expression' && left !== null && right !== null) {
    const operator = operatorOf(node)
    if (operator === '&&') return [...expressionClaims(left), ...expressionClaims(right)]
    const relation = lookUp(relations, operator)
    if (relation === undefined) return [{ ...claim('any-of', [tokensOf(node)]), always }]
    const operands = [tokensOf(left), tokensOf(right)]
    if (relation === 'different' && constantOf(right) === null)
      return [{ ...claim('present', operands.slice(0, 1)), always }]
    return [{ ...claim(relation, relation === 'ordered' ? [...operands, [operator]] : operands), always }]
  }
  if (node.kind === 'unary_expression' && node.children[0]?.kind === '!') {
    const inner = fieldOf(node, 'argument')
    if (inner !== null) return expressionClaims(inner).map((one) => ({ ...negatedClaim(one), always }))
  }
  return [{ ...claim(node.kind === 'call_expression' ? 'predicate' : 'truthy', [tokensOf(node)]), always }]
}

/**
 * What it says that an expression holds, or does not: `expect(a === b).toBe(true)` says what `expect(a).toBe(b)` says.
 * `exactly`: nothing that is merely taken for true will do.
 */
export function truthClaims(expression: Syntax, { holds, exactly }: { holds: boolean; exactly: boolean }): Claim[] {
  const node = bare(expression)
  const always = truthOf(node) === holds
  if (exactly && node.kind !== 'binary_expression') {
    return [{ ...claim('exact', [tokensOf(node), [String(holds)]]), always: constantOf(node) === holds }]
  }
  const claims = expressionClaims(node)
  if (holds) return claims
  if (claims.length > 1) return [{ ...claim('any-of', [tokensOf(node)]), always }]
  return claims.map((one) => ({ ...negatedClaim(one), always }))
}
