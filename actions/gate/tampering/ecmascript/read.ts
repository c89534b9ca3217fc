import { product } from '../cases.ts'
import type { Carrier, Case, FileFacts, HelperCall, Mark } from '../facts.ts'
import { readBody, type Dialect } from '../read-body.ts'
import type { Syntax } from '../syntax.ts'
import { fieldOf, partsOf, textOf, walk } from '../syntax.ts'
import { tokensOf } from '../tokens.ts'
import { ecmascriptClaims } from './claims.ts'
import { weightOf } from './constants.ts'
import { ecmascriptDead, unreached } from './dead.ts'
import { isHollow, localsOf } from './body.ts'
import { mark } from '../mark.ts'
import { ecmascriptMarks } from './marks.ts'
import { ecmascriptNames, memberName, type Names } from './names.ts'
import { ecmascriptRounds, parametersOf } from './tables.ts'
import { testCall, type TestCall } from './test-call.ts'

interface Reading {
  path: string
  /** Does the name of the file let the runner find it? */
  collected: boolean
  names: Names
  dialect: Dialect
  /** How often an id was given: titles may repeat. */
  counts: Map<string, number>
  /** Calls that define tests and hooks, found so far: none of them belongs to the body around it. */
  calls: Set<Syntax>
  /** What these calls run. */
  bodies: Set<Syntax>
  carriers: Carrier[]
}

interface Scope {
  names: readonly string[]
  inherited: readonly Mark[]
  cases: readonly Case[]
  /** Names by which the tests around know their context: `t` in `test('…', (t) => t.test(…))`. */
  contexts: ReadonlySet<string>
}

/** The tests of a JavaScript or TypeScript file, the functions they may call, and what else in it bears on tests. */
export function readEcmascript(root: Syntax, file: { path: string; collected: boolean }): FileFacts {
  const names = ecmascriptNames(root)
  const reading: Reading = {
    ...file,
    names,
    dialect: ecmascriptDialect(names),
    counts: new Map(),
    calls: new Set(),
    bodies: new Set(),
    carriers: [],
  }
  readTests(root, { names: [], inherited: [], cases: [], contexts: new Set() }, reading)
  readFunctions(reading)
  const owned = new Set([...reading.calls, ...names.functions.values()])
  const loose = readBody(root, file.path, { dialect: reading.dialect, skip: owned })
  return { path: file.path, carriers: reading.carriers, marks: loose.marks, imports: names.imports }
}

function ecmascriptDialect(names: Names): Dialect {
  return {
    claims: (node) => ecmascriptClaims(node, names),
    dead: (node, body) => ecmascriptDead(node, body, names),
    marks: (node, body) => ecmascriptMarks(node, body, names),
    call: (node) => helperCall(node, names),
    rounds: (node, body) => ecmascriptRounds(node, body, names),
    mayAssert: (node) => mayAssert(node, names),
  }
}

/** `check(…)`, `this.check(…)`, and `checks.check(…)` of an imported module. Methods of other objects are no helpers. */
function helperCall(node: Syntax, names: Names): Omit<HelperCall, 'line' | 'dead'> | null {
  const callee = node.kind === 'call_expression' ? fieldOf(node, 'function') : null
  if (callee === null) return null
  const given = partsOf(fieldOf(node, 'arguments')).map(tokensOf)
  const [module, exported] = (names.resolve(callee) ?? '').split('#')
  if (exported !== undefined && module !== undefined) {
    return { name: exported.replace(/^\*\./, ''), method: false, module, arguments: given }
  }
  if (callee.kind === 'identifier') return { name: textOf(callee), method: false, module: null, arguments: given }
  const own = callee.kind === 'member_expression' && fieldOf(callee, 'object')?.kind === 'this'
  return own ? { name: memberName(callee) ?? '', method: true, module: null, arguments: given } : null
}

const telling =
  /(^|[/._-])(test|tests|testing|utils?|helpers?|support|common|harness|checks?|assertions?|fixtures?|setup|fake)([/._-]|$|#)/i

function mayAssert(node: Syntax, names: Names): boolean {
  // `type verify = Expect<Equal<A, B>>`: the compiler asserts it.
  if (node.kind === 'type_alias_declaration' || node.kind === 'satisfies_expression') return true
  const callee = node.kind === 'call_expression' ? fieldOf(node, 'function') : null
  const text = callee === null ? '' : textOf(callee)
  // `expect` alone asserts nothing: what does is read as a whole.
  if (callee === null || /^expect$/.test(text)) return false
  if (/(^|\.)(check|verify|expect|assert|ensure|validate|getBy|getAllBy|findBy|findAllBy|should|fail)\w*$/i.test(text))
    return true
  return telling.test(names.resolve(callee) ?? '')
}

/** Finds the calls that define tests and reads each; what stands around them is left to the scope around. */
function readTests(block: Syntax, scope: Scope, reading: Reading): void {
  const found = new Map<Syntax, TestCall>()
  for (const node of walk(block, (node) => !found.has(node))) {
    const call = node === block ? null : testCall(node, reading.names, scope.contexts)
    if (call !== null) found.set(node, call)
  }
  for (const [node, call] of found) {
    if (call.kind !== 'group') reading.calls.add(node)
    readTest(node, call, { scope: whereReached(node, block, { scope, reading }), reading })
  }
}

/** What stands under an `if` is there only where that holds; what is never reached is not there at all. */
function whereReached(node: Syntax, block: Syntax, { scope, reading }: { scope: Scope; reading: Reading }): Scope {
  const { path } = reading
  const because = unreached(node, block, reading.names)
  if (because !== null) {
    const found = mark('test-skipped', fieldOf(node, 'function') ?? node, { key: 'skip:unreached', why: because })
    return { ...scope, inherited: [...scope.inherited, { ...found, path }] }
  }
  for (let up = node.parent; up !== null && up !== block; up = up.parent) {
    const condition = up.kind === 'if_statement' ? fieldOf(up, 'condition') : null
    const weight = condition === null ? 3 : weightOf(condition)
    if (condition === null || weight === 3) continue
    const found = mark('test-skipped', condition, {
      key: `skip:if ${textOf(condition)}`,
      weight: weight === 0 ? 3 : weight,
      why: 'it is only defined under a condition',
    })
    return { ...scope, inherited: [...scope.inherited, { ...found, text: `if ${textOf(condition)}`, path }] }
  }
  return scope
}

function readTest(node: Syntax, call: TestCall, { scope, reading }: { scope: Scope; reading: Reading }): void {
  const given = call.marks.map((found) => ({ ...found, path: reading.path }))
  const cases = product(scope.cases, call.cases)
  const names = [...scope.names, call.title]
  const body = call.run === null ? null : (fieldOf(call.run, 'body') ?? call.run)
  const contexts = new Set([...scope.contexts, ...parametersOf(call.run).slice(0, 1).map(textOf)])
  if (call.kind === 'group') {
    const inside = { names, inherited: [...scope.inherited, ...given], cases, contexts }
    if (body !== null) readTests(body, inside, reading)
    return
  }
  if (body !== null) reading.bodies.add(body)
  const nested =
    body === null || call.kind === 'hook'
      ? []
      : subtests(body, { ...scope, names, cases, contexts, inherited: [...scope.inherited, ...given] }, reading)
  const facts = carrierOf(call.run, { body, reading, skip: new Set(nested) })
  reading.carriers.push({
    ...facts,
    role: call.kind,
    id: identified(names, reading),
    name: call.title,
    line: node.line,
    collected: call.kind === 'test' && reading.collected,
    cases,
    marks: [...given, ...facts.marks, ...(call.kind === 'test' ? contextSkips(call.run, facts, reading) : [])],
    inherited: scope.inherited,
  })
}

/** `t.test(…)` within a test: tests of their own. */
function subtests(body: Syntax, scope: Scope, reading: Reading): Syntax[] {
  const before = new Set(reading.calls)
  readTests(body, scope, reading)
  return [...reading.calls].filter((call) => !before.has(call))
}

function identified(names: readonly string[], { counts }: Reading): string {
  const id = names.join(' > ')
  const times = (counts.get(id) ?? 0) + 1
  counts.set(id, times)
  return times === 1 ? id : `${id} (${times})`
}

interface Inside {
  body: Syntax | null
  reading: Reading
  skip: ReadonlySet<Syntax>
}

function carrierOf(
  definition: Syntax | null,
  { body, reading, skip }: Inside,
): Omit<Carrier, 'role' | 'id' | 'name' | 'line' | 'collected' | 'cases' | 'inherited'> {
  const facts =
    body === null
      ? { assertions: [], calls: [], marks: [], mayAssert: false }
      : readBody(body, reading.path, { dialect: reading.dialect, skip })
  const parameters = parametersOf(definition).map(textOf)
  return {
    path: reading.path,
    body: body === null ? [] : tokensOf(body),
    hollow: body === null || (isHollow(body) && skip.size === 0),
    parameters,
    assertions: facts.assertions,
    calls: facts.calls,
    locals: body === null ? new Map() : localsOf(body),
    marks: facts.marks,
    mayAssert: facts.mayAssert || skip.size > 0 || facts.calls.some(({ name }) => parameters.includes(name)),
  }
}

/** `skip()` of a context that the test takes apart: `test('…', ({ skip }) => …)`. */
function contextSkips(definition: Syntax | null, { calls }: Pick<Carrier, 'calls'>, { path }: Reading): Mark[] {
  const patterns = parametersOf(definition).filter(({ kind }) => kind === 'object_pattern')
  if (!patterns.flatMap((pattern) => partsOf(pattern).map(textOf)).includes('skip')) return []
  const found = calls.filter(({ name }) => name === 'skip')
  return found.map(({ line }) => ({
    code: 'test-skipped',
    key: 'skip()',
    text: 'skip()',
    line,
    path,
    weight: 3,
    why: null,
    target: null,
  }))
}

/** Functions of the file: tests may call them, or have been made into one. */
function readFunctions(reading: Reading): void {
  for (const [name, definition] of reading.names.functions) {
    const body = fieldOf(definition, 'body')
    if (body === null || insideTest(definition, reading)) continue
    const facts = carrierOf(definition, { body, reading, skip: reading.calls })
    const itself = ecmascriptMarks(definition, definition, reading.names).map((found) => ({
      ...found,
      path: reading.path,
    }))
    reading.carriers.push({
      ...facts,
      marks: [...facts.marks, ...itself],
      role: 'function',
      id: name,
      name,
      line: definition.line,
      collected: false,
      cases: [],
      inherited: [],
    })
  }
}

/** What a test defines for itself is read with the test. */
function insideTest(definition: Syntax, { bodies }: Reading): boolean {
  for (let up = definition.parent; up !== null; up = up.parent) if (bodies.has(up)) return true
  return false
}
