import type { Assertion, Carrier, Case, HelperCall, Tokens } from '../facts.ts'

/** Finds the function that a call from a file goes to. */
export type Helpers = (call: HelperCall, path: string) => Carrier | null

const MAX_DEPTH = 3
/** Of those that come from tables, loops and helpers; what stands in the test itself is always taken. */
const MAX_EXPANDED = 300

/** Finds helpers among functions and hooks: those of the same file, and those of the module that a name comes from. */
export function helpersOf(carriers: readonly Carrier[]): Helpers {
  const functions = carriers.filter(({ role }) => role !== 'test')
  const byName = Map.groupBy(functions, ({ name }) => name)
  return ({ name, method, module }, path) => {
    const found = (byName.get(name) ?? []).filter(({ id }) => method === (id !== name))
    if (module === null) return found.find((carrier) => carrier.path === path) ?? null
    return found.find((carrier) => carrier.path !== path && stemOf(carrier.path) === stemOf(module)) ?? null
  }
}

/** `checks` of `tests/checks.py`, of `tests.checks` and of `./checks.js`. */
function stemOf(module: string): string {
  const last = module.split('/').at(-1) ?? module
  const bare = last.replace(/\.(py|[cm]?[jt]sx?)$/, '')
  return module.includes('/') ? bare : (bare.split('.').at(-1) ?? bare)
}

/**
 * Everything that a test asserts, one record a case: also through functions that it calls, with its arguments in the
 * place of their parameters, and for every row of a table of cases or of a loop.
 */
export function assertionsOf(carrier: Carrier, helpers: Helpers): Assertion[] {
  return withCases(expanded(carrier, helpers, [carrier]), carrier.cases)
}

function expanded(carrier: Carrier, helpers: Helpers, through: readonly Carrier[]): Assertion[] {
  const found: Assertion[] = []
  for (const assertion of carrier.assertions) found.push(...withCases([constant(assertion, carrier)], assertion.rounds))
  const enough = carrier.assertions.length + MAX_EXPANDED
  for (const call of through.length > MAX_DEPTH ? [] : carrier.calls) {
    if (found.length >= enough) break
    const helper = helpers(call, carrier.path)
    if (helper !== null && !through.includes(helper)) found.push(...throughHelper(call, helper, { helpers, through }))
  }
  return found.slice(0, enough)
}

interface Way {
  helpers: Helpers
  through: readonly Carrier[]
}

/** What a helper asserts, in the words of the call. */
function throughHelper(call: HelperCall, helper: Carrier, { helpers, through }: Way): Assertion[] {
  const [first] = helper.parameters
  const parameters = first === 'self' || first === 'cls' ? helper.parameters.slice(1) : helper.parameters
  const values = new Map(parameters.flatMap((name, index) => given(name, call.arguments, index)))
  return expanded(helper, helpers, [...through, helper]).map((assertion) => ({
    ...substituted(assertion, values),
    dead: assertion.dead ?? call.dead,
  }))
}

function given(name: string, args: readonly Tokens[], index: number): [string, Tokens][] {
  const named = args.find(([first, second]) => first === name && second === '=')
  const value = named?.slice(2) ?? args[index]
  return value === undefined ? [] : [[name, value]]
}

function withCases(assertions: readonly Assertion[], cases: readonly Case[]): Assertion[] {
  if (cases.length === 0) return [...assertions]
  const most = assertions.length + MAX_EXPANDED
  let count = 0
  return assertions.flatMap((assertion) => {
    // A table too large is compared in its first cases alone.
    if (count > most) return [assertion]
    const each = cases.map((values) => substituted(assertion, values))
    // What names no value of the table says the same in every case.
    const said = each.every((one) => sameOperands(one, assertion)) ? [assertion] : each
    count += said.length
    return said
  })
}

function sameOperands(first: Assertion, second: Assertion): boolean {
  return JSON.stringify(first.operands) === JSON.stringify(second.operands)
}

function substituted(assertion: Assertion, values: Case): Assertion {
  return { ...assertion, operands: assertion.operands.map((tokens) => replaced(tokens, values)) }
}

/** The tokens with names replaced by what they stand for; names of members and of keywords stay. */
export function replaced(tokens: Tokens, values: ReadonlyMap<string, Tokens | null>): Tokens {
  return tokens.flatMap((token, index) => {
    const value = values.get(token)
    return value === undefined || value === null || tokens[index - 1] === '.' || tokens[index + 1] === '='
      ? [token]
      : value
  })
}

const literal = /^("[^]*"|\d[\d_.]*|True|False|None|true|false|null|undefined)$/

/** `r = 3` and `assert r == 3`: a comparison of constants, by way of a name. */
function constant(assertion: Assertion, { locals }: Carrier): Assertion {
  if (assertion.always || (assertion.relation !== 'exact' && assertion.relation !== 'loose-equal')) return assertion
  const [first, second] = assertion.operands.map((tokens) => replaced(tokens, locals).join(' '))
  const same = first !== undefined && first === second && literal.test(first)
  return same ? { ...assertion, always: true } : assertion
}
