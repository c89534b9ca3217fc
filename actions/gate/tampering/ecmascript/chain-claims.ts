import type { Claim, Tokens } from '../facts.ts'
import { lookUp } from '../lookup.ts'
import { negatedClaim } from '../strength.ts'
import type { Syntax } from '../syntax.ts'
import { bare, fieldOf, partsOf } from '../syntax.ts'
import { tokensOf } from '../tokens.ts'
import { alwaysSame, claim, digits, raisedClaim, truthClaims } from './expression-claims.ts'
import { memberName, type Names } from './names.ts'
import { matchers, type Matcher } from './assertion-vocabulary.ts'

interface Step {
  name: string
  arguments: Syntax[] | null
}

interface Chain {
  subject: Syntax
  steps: Step[]
  /** Where `expect` is a method: what it is a method of. */
  inner: Syntax | null
}

/** What a chain of `expect` or `should` asserts, as one: `expect(x).not.toBe(y)`, `x.should.equal(y)`, as one: read at its outermost node. */
export function chainOf(node: Syntax, names: Names): Claim[] | null {
  const up = node.parent
  if (up !== null && node.field === 'object' && /member_expression|subscript_expression/.test(up.kind)) return null
  if (up !== null && node.field === 'function' && up.kind === 'call_expression') return null
  const chain = readChain(node, names)
  if (chain === null) return null
  // supertest: `request(app).get('/').expect(200).expect('Content-Type', /json/)` holds two.
  const before = chain.inner === null ? null : chainOf({ ...chain.inner, field: null }, names)
  return [...(before ?? []), ...chainClaims(chain)]
}

function readChain(node: Syntax, names: Names): Chain | null {
  const steps: Step[] = []
  let at: Syntax | null = node
  while (at !== null) {
    const called: Syntax | null = at.kind === 'call_expression' ? at : null
    const callee: Syntax | null = called === null ? at : fieldOf(called, 'function')
    const args = called === null ? null : partsOf(fieldOf(called, 'arguments'))
    const name = callee === null ? null : names.resolve(callee)
    if (called !== null && args !== null && isExpect(name))
      return { subject: args[0] ?? called, steps: countedSteps(name, args, steps), inner: null }
    if (callee?.kind !== 'member_expression' && callee?.kind !== 'subscript_expression') return null
    const step = memberName(callee)
    const object: Syntax | null = fieldOf(callee, 'object')
    if (step === null || object === null) return null
    if (step === 'should') return { subject: object, steps, inner: null }
    if (step === 'expect' && args !== null && args.length > 0) {
      return { subject: requested(object), steps: [{ name: 'toEqual', arguments: args }], inner: object }
    }
    steps.unshift({ name: step, arguments: args })
    at = bare(object)
  }
  return null
}

/** What is asked, without the answers that are expected before. */
function requested(node: Syntax): Syntax {
  const callee = fieldOf(node, 'function')
  const object = fieldOf(callee, 'object')
  return callee !== null && object !== null && memberName(callee) === 'expect' ? requested(object) : node
}

function isExpect(name: string | null): boolean {
  return (
    name !== null &&
    /^(expect(\.(soft|poll|element|assertions|hasAssertions))?|should|chai\.expect|expectTypeOf|assertType)$/.test(name)
  )
}

/** `expect.assertions(2)` says how many must run; `assertType<T>(x)` is an assertion by itself. */
function countedSteps(name: string | null, args: readonly Syntax[], steps: Step[]): Step[] {
  if (name === 'assertType') return [{ name, arguments: [...args] }]
  return name === 'expect.assertions' || name === 'expect.hasAssertions'
    ? [{ name: 'planned', arguments: [...args] }]
    : steps
}

function chainClaims({ subject, steps }: Pick<Chain, 'subject' | 'steps'>): Claim[] {
  const negated = steps.some(({ name }) => name === 'not')
  const matcher = steps.findLast(({ name }) => name !== 'not' && name !== 'and')
  if (matcher === undefined) return [claim('nothing', [tokensOf(subject)])]
  if (matcher.name === 'planned') return [claim('planned', (matcher.arguments ?? []).map(tokensOf))]
  const row = lookUp(matchers, matcher.name)
  const args = matcher.arguments ?? []
  if (row === undefined) return custom({ subject, steps }, matcher, negated)
  const positive = matched(subject, row, { args, name: matcher.name })
  if (!negated) return positive
  return positive.map((one) => ({ ...negatedClaim(one), always: false }))
}

/** Steps that only make a sentence of the chain say nothing about what is asserted. */
const filler = new Set([
  'to',
  'be',
  'been',
  'is',
  'that',
  'which',
  'has',
  'have',
  'with',
  'at',
  'of',
  'same',
  'but',
  'does',
  'still',
  'also',
  'deep',
  'not',
  'and',
])

function custom({ subject, steps }: Pick<Chain, 'subject' | 'steps'>, matcher: Step, negated: boolean): Claim[] {
  if (filler.has(matcher.name) || matcher.name === 'resolves' || matcher.name === 'rejects')
    return [claim('nothing', [tokensOf(subject)])]
  const said = steps.filter(({ name }) => !filler.has(name)).map(({ name }) => name)
  return [{ ...claim('custom', [tokensOf(subject), said, ...(matcher.arguments ?? []).map(tokensOf)]), negated }]
}

interface Given {
  args: readonly Syntax[]
  name: string
}

function matched(subject: Syntax, row: Matcher, { args, name }: Given): Claim[] {
  const [first] = args
  const value = row.value === undefined ? args.map(tokensOf) : [[row.value]]
  const operands = [tokensOf(subject), ...value]
  if (row.relation === 'raises') return [raisedClaim(operands[0] ?? [], first)]
  if (row.relation === 'close') return [claim('close', operands.slice(0, 2), digits(args, name))]
  if (row.relation === 'truthy') return truthClaims(subject, { holds: row.negated !== true, exactly: false })
  const truth = row.relation === 'exact' && value.length === 1 ? value[0]?.join('') : undefined
  if (truth === 'true' || truth === 'false') return truthClaims(subject, { holds: truth === 'true', exactly: true })
  if (row.relation === 'exact') return [exactClaim(subject, row, first)]
  if (row.relation === 'ordered') return [claim('ordered', [...operands, [name]])]
  if (row.relation === 'called-with' && operands.some(isVague)) return [claim('part', operands)]
  return [{ ...claim(row.relation, operands), negated: row.negated === true }]
}

function isVague(tokens: Tokens): boolean {
  return (
    /expect \. (any|anything|objectContaining|arrayContaining|stringContaining|stringMatching)/.test(
      tokens.join(' '),
    ) || tokens.join('').startsWith('sinon.match')
  )
}

function exactClaim(subject: Syntax, row: Matcher, expected: Syntax | undefined): Claim {
  const value = row.value !== undefined ? [row.value] : expected === undefined ? [] : tokensOf(expected)
  const operands = [tokensOf(subject), value]
  if (value[0] === 'expect' && value[2] === 'anything') return claim('present', operands)
  if (value[0] === 'expect' && value[2] === 'any') return claim('type', operands)
  if (isVague(value)) return claim('part', operands)
  const subjectText = operands[0]?.join(' ') ?? ''
  const always = expected !== undefined && alwaysSame(subject, expected)
  return { ...claim(subjectText.endsWith('. length') ? 'length' : 'exact', operands), always }
}
