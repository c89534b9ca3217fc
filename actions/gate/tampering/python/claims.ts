import type { Claim, Tokens } from '../facts.ts'
import { lookUp } from '../lookup.ts'
import { negatedClaim } from '../strength.ts'
import type { Syntax } from '../syntax.ts'
import { bare, fieldOf, partsOf, textOf } from '../syntax.ts'
import { tokensOf } from '../tokens.ts'
import { constantOf, operatorOf, operatorText, truthOf } from './constants.ts'
import type { Names } from './names.ts'
import { assertionCalls, broadExceptions, raisingCalls, type AssertionCall } from './vocabulary.ts'

/** What a statement or call asserts; null where it is no assertion. */
export function pythonClaims(node: Syntax, names: Names): Claim[] | null {
  if (node.kind === 'assert_statement') {
    const [condition] = partsOf(node)
    return condition === undefined ? null : expressionClaims(condition)
  }
  if (node.kind === 'raise_statement') return raised(node)
  return node.kind === 'call' ? callClaims(node, names) : null
}

function raised(node: Syntax): Claim[] | null {
  const [exception] = partsOf(node)
  if (exception === undefined) return null
  const name = textOf(fieldOf(exception, 'function') ?? exception)
  return name === 'AssertionError' || name === 'self.failureException' ? [claim('fails', [])] : null
}

export function claim(
  relation: Claim['relation'],
  operands: readonly Tokens[],
  precision: number | null = null,
): Claim {
  return { relation, negated: false, operands, precision, always: false }
}

/** What `assert <expression>` asserts: one claim for each side of an `and`. */
function expressionClaims(wrapped: Syntax): Claim[] {
  const node = bare(wrapped)
  if (node.kind === 'boolean_operator' && node.children.some(({ kind }) => kind === 'and')) {
    return partsOf(node)
      .filter(({ field }) => field !== 'operator')
      .flatMap(expressionClaims)
  }
  const always = truthOf(node) === true
  return chained(node) ?? [{ ...expressionClaim(node), always }]
}

/** `a == b == c` says two things. */
function chained(node: Syntax): Claim[] | null {
  const operands = partsOf(node).filter(({ field }) => field !== 'operators')
  if (node.kind !== 'comparison_operator' || operands.length < 3) return null
  const operators = node.children.filter(({ field }) => field === 'operators')
  return operators.flatMap((operator, index) => {
    const [left, right] = [operands[index], operands[index + 1]]
    return left === undefined || right === undefined ? [] : [compared(left, right, operatorText(operator))]
  })
}

function expressionClaim(wrapped: Syntax): Claim {
  const node = bare(wrapped)
  if (node.kind === 'not_operator') {
    const argument = fieldOf(node, 'argument')
    return argument === null ? claim('truthy', []) : negatedClaim(expressionClaim(argument))
  }
  if (node.kind === 'comparison_operator') return comparison(node)
  if (node.kind === 'boolean_operator') return claim('any-of', [tokensOf(node)])
  if (node.kind === 'call') return predicate(node)
  return claim('truthy', [tokensOf(node)])
}

const relations: Readonly<Record<string, Claim['relation']>> = {
  '==': 'exact',
  is: 'exact',
  '!=': 'different',
  'is not': 'different',
  in: 'part',
  'not in': 'part',
  '<': 'ordered',
  '<=': 'ordered',
  '>': 'ordered',
  '>=': 'ordered',
}

function comparison(node: Syntax): Claim {
  const [left, right] = partsOf(node).filter(({ field }) => field !== 'operators')
  return left === undefined || right === undefined
    ? claim('truthy', [tokensOf(node)])
    : compared(left, right, operatorOf(node))
}

function compared(left: Syntax, right: Syntax, operator: string): Claim {
  const relation = lookUp(relations, operator) ?? 'ordered'
  const both = [tokensOf(left), tokensOf(right)]
  if (relation === 'different' && constantOf(right) === null) return claim('present', both.slice(0, 1))
  if (relation === 'part') return { ...claim('part', both), negated: operator === 'not in' }
  if (relation === 'ordered') return claim('ordered', [...both, [operator]])
  if (relation !== 'exact') return claim(relation, both)
  const near = [left, right].map(approximation).find((found) => found !== null)
  if (near !== undefined) return { ...claim('close', both.map(withoutTolerance)), precision: near }
  if (isLength(both[0])) return claim('length', both)
  if (both.some((tokens) => tokens.includes('ANY') || tokens.includes('anything'))) return claim('part', both)
  return claim('exact', both)
}

function isLength(tokens: Tokens | undefined): boolean {
  return tokens !== undefined && tokens[0] === 'len' && tokens[1] === '('
}

/** The digits that `approx(…)` asks for; null for other expressions. */
function approximation(wrapped: Syntax): number | null {
  const node = bare(wrapped)
  const callee = fieldOf(node, 'function')
  if (node.kind !== 'call' || callee === null || !/(^|\.)approx$/.test(textOf(callee))) return null
  const [, second] = partsOf(fieldOf(node, 'arguments'))
  const given = [keyword(node, 'rel'), keyword(node, 'abs'), second?.kind === 'keyword_argument' ? null : second]
  const wide = given.flatMap((value) => digitsOf(value ?? null, 'difference') ?? [])
  return wide.length === 0 ? 6 : Math.min(...wide)
}

/** `approx(x, rel=1)` compares with `x`, as far as what is compared goes. */
function withoutTolerance(tokens: Tokens): Tokens {
  const at = tokens.indexOf('approx')
  if (at < 0) return tokens
  const end = tokens.findIndex((token, index) => index > at && (token === 'rel' || token === 'abs' || token === ')'))
  return tokens.slice(at + 2, end).filter((token, index, all) => index < all.length - 1 || token !== ',')
}

function digitsOf(value: Syntax | null, unit: 'digits' | 'difference'): number | null {
  const number = value === null ? undefined : constantOf(value)
  if (typeof number !== 'number') return null
  if (unit === 'digits') return number
  return number <= 0 ? 17 : -Math.log10(number)
}

export function keyword(call: Syntax, name: string): Syntax | null {
  const found = partsOf(fieldOf(call, 'arguments')).find(
    (argument) => argument.kind === 'keyword_argument' && textOf(fieldOf(argument, 'name') ?? argument) === name,
  )
  return fieldOf(found, 'value')
}

/** `assert f(x)`: an answer taken for true or false, unless we know what it asks. */
function predicate(node: Syntax): Claim {
  const callee = textOf(fieldOf(node, 'function') ?? node)
  const args = partsOf(fieldOf(node, 'arguments')).map(tokensOf)
  if (callee === 'isinstance') return claim('type', args)
  if (callee === 'hasattr') return claim('present', args)
  if (callee === 'bool' || callee === 'callable') return claim('truthy', args)
  return claim('predicate', [tokensOf(node)])
}

function callClaims(node: Syntax, names: Names): Claim[] | null {
  const callee = fieldOf(node, 'function')
  const name = callee === null ? null : names.resolve(callee)
  if (name === null) return null
  const last = name.split('.').at(-1) ?? name
  const raising = lookUp(raisingCalls, name) ?? (name.includes('.') ? lookUp(raisingCalls, last) : undefined)
  if (raising !== undefined) return [raises(node, raising.message, names)]
  const known = lookUp(assertionCalls, last)
  if (last === 'fail' && !/^(pytest|self|cls)\.fail$/.test(name)) return null
  if (known !== undefined && (name.includes('.') || last.startsWith('assert_'))) return knownClaims(node, known)
  return /^_*assert(?!ionError)/i.test(last) ? [claim('custom', [[last], ...positional(node).map(tokensOf)])] : null
}

function positional(node: Syntax): Syntax[] {
  return partsOf(fieldOf(node, 'arguments')).filter(({ kind }) => kind !== 'keyword_argument')
}

function raises(node: Syntax, message: 'match' | 'second' | null, names: Names): Claim {
  const [exception, second] = positional(node)
  const said = message === 'match' ? keyword(node, 'match') : message === 'second' ? (second ?? null) : null
  if (exception === undefined)
    return claim(said === null ? 'raises' : 'raises-message', said === null ? [] : [tokensOf(said)])
  const operands = [tokensOf(exception)]
  const vague = said !== null && /^["'](\.\*?|\.\+|)["']$/.test(textOf(said).replace(/^r/, ''))
  if (said !== null && !vague) return claim('raises-message', [...operands, tokensOf(said)])
  if (exception.kind === 'tuple' && partsOf(exception).length > 1) return claim('raises-one-of', operands)
  const broad = broadExceptions.has(names.resolve(exception) ?? '')
  return claim(broad ? 'raises-any' : 'raises', operands)
}

function knownClaims(node: Syntax, known: AssertionCall): Claim[] {
  const given = positional(node)
  const [first, second] = given
  if (known.expression === true && first !== undefined) return truthClaims(first, known.negated === true)
  const compared = known.operands === 99 ? partsOf(fieldOf(node, 'arguments')) : given.slice(0, known.operands)
  const operands = compared.map(tokensOf)
  if (known.relation === 'called-with') return [calledWith(node, operands)]
  if (/^(called|not-called)/.test(known.relation)) return [claim(known.relation, [ownerOf(node)])]
  if (known.relation === 'exact' && known.operands === 1) return [claim('exact', [...operands, ['None']])]
  const same = first !== undefined && second !== undefined && isSame(first, second)
  const always = known.relation === 'exact' && same
  const length = known.relation === 'exact' && isLength(operands[0])
  const relation = length ? 'length' : known.relation
  if (known.operator !== undefined) operands.push([known.operator])
  return [{ ...claim(relation, operands, precisionOf(node, known)), negated: known.negated === true, always }]
}

function truthClaims(expression: Syntax, negated: boolean): Claim[] {
  if (!negated) return expressionClaims(expression)
  return [{ ...negatedClaim(expressionClaim(expression)), always: truthOf(expression) === false }]
}

function ownerOf(node: Syntax): Tokens {
  const object = fieldOf(fieldOf(node, 'function'), 'object')
  return object === null ? [] : tokensOf(object)
}

function calledWith(node: Syntax, operands: Tokens[]): Claim {
  const any = operands.some((tokens) => tokens.includes('ANY'))
  return claim(any ? 'part' : 'called-with', [ownerOf(node), ...operands])
}

function isSame(first: Syntax, second: Syntax): boolean {
  const constants = [constantOf(first), constantOf(second)]
  if (!constants.includes(undefined)) return constants[0] === constants[1]
  const calls = [first, second].some((node) => tokensOf(node).includes('('))
  return !calls && tokensOf(first).join(' ') === tokensOf(second).join(' ')
}

function precisionOf(node: Syntax, known: AssertionCall): number | null {
  if (known.precision === undefined) return null
  const given = Object.entries(known.precision).flatMap(([name, unit]) => digitsOf(keyword(node, name), unit) ?? [])
  const third = positional(node)[2]
  if (third !== undefined && known.relation === 'close') {
    const unit = Object.values(known.precision)[0] ?? 'digits'
    given.push(digitsOf(third, unit) ?? known.digits ?? 7)
  }
  return given.length === 0 ? (known.digits ?? null) : Math.min(...given)
}
