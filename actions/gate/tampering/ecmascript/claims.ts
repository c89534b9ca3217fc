import type { Claim } from '../facts.ts'
import { lookUp } from '../lookup.ts'
import type { Syntax } from '../syntax.ts'
import { fieldOf, partsOf, textOf } from '../syntax.ts'
import { tokensOf } from '../tokens.ts'
import { assertCalls, type AssertCall } from './assertion-vocabulary.ts'
import { chainOf } from './chain-claims.ts'
import { alwaysSame, claim, digits, expressionClaims, raisedClaim, truthClaims } from './expression-claims.ts'
import type { Names } from './names.ts'

/** What a call, a chain or a `throw` asserts; null where it is no assertion, or part of one that is read as a whole. */
export function ecmascriptClaims(node: Syntax, names: Names): Claim[] | null {
  if (node.kind === 'throw_statement') return isError(node) ? [claim('fails', [])] : null
  if (node.kind !== 'call_expression' && node.kind !== 'member_expression') return null
  const chain = chainOf(node, names)
  if (chain !== null) return chain
  return node.kind === 'call_expression' ? assertClaims(node, names) : null
}

function isError(node: Syntax): boolean {
  const [thrown] = partsOf(node)
  return (
    thrown?.kind === 'new_expression' &&
    /^(Error|AssertionError|assert\.AssertionError)$/.test(textOf(fieldOf(thrown, 'constructor') ?? thrown))
  )
}

function assertClaims(node: Syntax, names: Names): Claim[] | null {
  const callee = fieldOf(node, 'function')
  const name = callee === null ? null : names.resolve(callee)
  if (name === null) return null
  const args = partsOf(fieldOf(node, 'arguments'))
  const last = name.split('.').at(-1) ?? name
  const owner = name.slice(0, -last.length - 1)
  if (name === 'assert' || name === 'assert.strict') return args[0] === undefined ? null : expressionClaims(args[0])
  const asserts = /^(assert(\.strict)?|chai\.assert|sinon\.assert|t|t\.assert|tap|QUnit\.assert)$/.test(owner)
  const known = asserts ? lookUp(assertCalls, last) : undefined
  if (known !== undefined) return knownClaims(args, known, { strict: owner === 'assert.strict' || owner === 't', last })
  if (name === 'fail' || name === 'done.fail' || name === 'expect.fail' || name === 'expect.unreachable')
    return [claim('fails', [])]
  if (name === 'expect.assertions' || name === 'expect.hasAssertions') return [claim('planned', args.map(tokensOf))]
  return /^_?assert[A-Z_]|^_?expect[A-Z_]/.test(last) ? [claim('custom', [[last], ...args.map(tokensOf)])] : null
}

function knownClaims(
  args: readonly Syntax[],
  known: AssertCall,
  { strict, last }: { strict: boolean; last: string },
): Claim[] {
  const [first, second] = args
  if (known.expression === true && first !== undefined)
    return truthClaims(first, { holds: known.negated !== true, exactly: false })
  if ((known.value === 'true' || known.value === 'false') && first !== undefined) {
    return truthClaims(first, { holds: known.value === 'true', exactly: true })
  }
  const operands = args.slice(0, known.operands).map(tokensOf)
  if (known.value !== undefined) operands.push([known.value])
  if (known.relation === 'raises') return [raisedClaim(operands[0] ?? [], second)]
  if (known.relation === 'ordered') return [claim('ordered', [...operands, [last]])]
  if (known.relation === 'close') return [claim('close', operands, digits(args.slice(1), last))]
  const relation = strict && known.relation === 'loose-equal' ? 'exact' : known.relation
  const compares = (relation === 'exact' || relation === 'loose-equal') && known.value === undefined
  const always = compares && first !== undefined && second !== undefined && alwaysSame(first, second)
  return [{ ...claim(relation, operands), negated: known.negated === true, always }]
}
