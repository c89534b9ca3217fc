import type { Carrier, Case, FileFacts, Mark } from '../facts.ts'
import { quoted } from '../quote.ts'
import { readBody, type BodyFacts, type Dialect } from '../read-body.ts'
import type { Syntax } from '../syntax.ts'
import { fieldOf, partsOf, textOf, walk } from '../syntax.ts'
import { tokensOf } from '../tokens.ts'
import { isHollow, localsOf, parametersOf } from './body.ts'
import { parametrised } from './cases.ts'
import { weightOf } from './constants.ts'
import { pythonDialect } from './dialect.ts'
import { mark } from '../mark.ts'
import { decoratorMarks, pythonMarks } from './marks.ts'
import { nameOf, pythonNames, type Names } from './names.ts'
import { neverRuns, notCollected, statementMarks } from './scope-marks.ts'
import { runnerHooks, setUpMethods } from './vocabulary.ts'

interface Reading {
  path: string
  /** Does the name of the file let pytest or unittest find it? */
  collected: boolean
  names: Names
  dialect: Dialect
  /** Classes that another class of the file builds on. */
  bases: ReadonlySet<string>
}

/** Where a definition stands: the classes around it, and what they put on it. */
interface Scope {
  names: readonly string[]
  /** null outside of classes. */
  testClass: boolean | null
  unittest: boolean
  inherited: readonly Mark[]
  cases: readonly Case[]
}

/** The tests of a Python file, the functions they may call, and what else in it bears on tests. */
export function readPython(root: Syntax, file: { path: string; collected: boolean }): FileFacts {
  const names = pythonNames(root)
  const bases = new Set([...walk(root)].filter(({ kind }) => kind === 'class_definition').flatMap(baseNames))
  const reading: Reading = { ...file, names, dialect: pythonDialect(names), bases }
  const outer: Scope = { names: [], testClass: null, unittest: false, inherited: [], cases: [] }
  const loose = looseMarks(root, root, reading)
  const whole = loose.filter(({ code, why }) => isSkip(code) && why === null)
  const carriers = readBlock(root, { ...outer, inherited: whole }, reading)
  const marks = loose.filter((found) => !whole.includes(found))
  return { path: file.path, carriers: lastOnly(carriers, root), marks, imports: names.imports }
}

function isSkip(code: string): boolean {
  return code === 'test-skipped' || code === 'test-expected-failure'
}

const nested = new Set([
  'if_statement',
  'else_clause',
  'elif_clause',
  'try_statement',
  'except_clause',
  'block',
  'with_statement',
  'for_statement',
])

function readBlock(block: Syntax, scope: Scope, reading: Reading): Carrier[] {
  return partsOf(block).flatMap((statement) => {
    if (statement.kind === 'class_definition' || statement.kind === 'function_definition')
      return readDefinition(statement, [], { scope, reading })
    if (statement.kind === 'decorated_definition') {
      const definition = fieldOf(statement, 'definition')
      const decorators = partsOf(statement)
        .filter(({ kind }) => kind === 'decorator')
        .flatMap((decorator) => partsOf(decorator))
      return definition === null ? [] : readDefinition(definition, decorators, { scope, reading })
    }
    return nested.has(statement.kind) ? readBlock(statement, conditional(statement, scope, reading.path), reading) : []
  })
}

/** What stands under a condition is there only where that holds: `if False:`, `if os.environ.get(…):`. */
function conditional(statement: Syntax, scope: Scope, path: string): Scope {
  const condition = statement.kind === 'if_statement' ? fieldOf(statement, 'condition') : null
  if (condition === null) return scope
  const weight = weightOf(condition)
  if (weight === 3) return scope
  const text = `if ${textOf(condition)}:`
  const found = {
    ...mark('test-skipped', condition, { key: `skip:${text}`, why: 'it is only defined under a condition' }),
    text,
    path,
  }
  return { ...scope, inherited: [...scope.inherited, { ...found, weight: weight === 0 ? 3 : weight }] }
}

interface Context {
  scope: Scope
  reading: Reading
}

interface Decorated {
  /** What the decorators mark it with. */
  given: Mark[]
  decorators: readonly Syntax[]
}

function located(found: readonly Omit<Mark, 'path'>[], { path }: Reading): Mark[] {
  return found.map((one) => ({ ...one, path }))
}

function readDefinition(definition: Syntax, decorators: readonly Syntax[], context: Context): Carrier[] {
  const { reading } = context
  const given = located(
    decorators.flatMap((decorator) => decoratorMarks(decorator, reading.names)),
    reading,
  )
  if (definition.kind === 'class_definition') return readClass(definition, { given, decorators }, context)
  return [readFunction(definition, { given, decorators }, context)]
}

function readFunction(definition: Syntax, { given, decorators }: Decorated, { scope, reading }: Context): Carrier {
  const name = nameOf(definition)
  const parameters = parametersOf(definition)
  const table = parametrised(decorators, parameters, reading.names)
  const body = fieldOf(definition, 'body') ?? definition
  const facts = readBody(body, reading.path, { dialect: reading.dialect, skip: new Set() })
  const role = roleOf(name, decorators, scope)
  const itself = [
    ...table.marks,
    ...decoratorCalls(decorators, reading),
    ...pythonMarks(definition, definition, reading.names),
  ]
  if (role === 'test') itself.push(...neverRuns(definition, { ofUnittest: scope.testClass === true && scope.unittest }))
  return {
    role,
    id: [...scope.names, name].join(' > '),
    name,
    path: reading.path,
    line: definition.line,
    collected: role === 'test' && reading.collected && scope.testClass !== false,
    body: tokensOf(body),
    hollow: isHollow(body),
    parameters,
    assertions: facts.assertions,
    calls: facts.calls,
    cases: table.cases.length > 0 ? table.cases : scope.cases,
    locals: localsOf(definition),
    marks: [...given, ...located(itself, reading), ...facts.marks],
    inherited: scope.inherited,
    mayAssert: facts.mayAssert || callsParameter(facts, parameters),
  }
}

/** Decorators such as `@patch('package.module.name')`: what they do besides the marks of the table. */
function decoratorCalls(decorators: readonly Syntax[], { names }: Reading): Omit<Mark, 'path'>[] {
  const calls = decorators.filter(({ kind }) => kind === 'call')
  const found = calls.flatMap((decorator) => pythonMarks(decorator, decorator, names))
  return found.filter(({ code }) => !isSkip(code) && code !== 'retry-added')
}

function callsParameter({ calls }: BodyFacts, parameters: readonly string[]): boolean {
  return calls.some(({ name }) => parameters.includes(name))
}

function roleOf(name: string, decorators: readonly Syntax[], scope: Scope): Carrier['role'] {
  const fixture = decorators.some((decorator) =>
    /(^|\.)fixture$/.test(textOf(fieldOf(decorator, 'function') ?? decorator)),
  )
  if (fixture || setUpMethods.has(name) || runnerHooks.test(name)) return 'hook'
  return name.startsWith('test') && scope.testClass !== false ? 'test' : 'function'
}

function baseNames(definition: Syntax): string[] {
  return partsOf(fieldOf(definition, 'superclasses'))
    .filter(({ kind }) => kind !== 'keyword_argument')
    .map(textOf)
}

function readClass(definition: Syntax, { given, decorators }: Decorated, { scope, reading }: Context): Carrier[] {
  const name = nameOf(definition)
  const bases = baseNames(definition)
  const body = fieldOf(definition, 'body') ?? definition
  const unittest = bases.some((base) => /(^|\.)TestCase$/.test(base))
  const testClass =
    name.startsWith('Test') ||
    bases.some((base) => /test/i.test(base)) ||
    (reading.bases.has(name) && /test|mixin|base/i.test(name))
  const own = looseMarks(body, body, reading).map((found) => ({
    ...found,
    why: found.why ?? `it is in the class ${quoted(name)}`,
  }))
  const inside: Scope = {
    names: [...scope.names, name],
    testClass,
    unittest,
    inherited: [
      ...scope.inherited,
      ...given,
      ...own,
      ...located(notCollected(definition, { hasBase: bases.length > 0 }), reading),
    ],
    cases: parametrised(decorators, [], reading.names).cases,
  }
  const carriers = readBlock(body, inside, reading)
  const heir =
    testClass && !carriers.some(({ role }) => role === 'test') ? inheritor(definition, inside, reading) : null
  return heir === null ? carriers : [...carriers, heir]
}

/** A class without tests of its own runs those of the classes that it builds on. */
function inheritor(definition: Syntax, scope: Scope, reading: Reading): Carrier | null {
  const bases = baseNames(definition).filter(
    (base) => !/(^|\.)(TestCase|object)$/.test(base) && /test|mixin|base/i.test(base),
  )
  if (bases.length === 0) return null
  return {
    role: 'test',
    id: `${scope.names.join(' > ')} (inherited tests)`,
    name: nameOf(definition),
    path: reading.path,
    line: definition.line,
    collected: reading.collected,
    body: ['class', nameOf(definition), ...bases],
    hollow: false,
    parameters: [],
    assertions: [],
    calls: [],
    cases: [],
    locals: new Map(),
    marks: [],
    inherited: scope.inherited,
    mayAssert: true,
  }
}

/** Marks of the statements of a module or class that belong to no definition. */
function looseMarks(block: Syntax, body: Syntax, reading: Reading): Mark[] {
  const { names } = reading
  const found: Omit<Mark, 'path'>[] = []
  const inside = new Set(['function_definition', 'class_definition', 'decorated_definition'])
  for (const node of walk(block, ({ kind }) => !inside.has(kind))) {
    if (inside.has(node.kind) || !node.named) continue
    found.push(...statementMarks(node, names), ...pythonMarks(node, body, names))
  }
  return located(found, reading)
}

/** Of two definitions with one name only the last is there when the module has been read; `del` and `= None` end both. */
function lastOnly(carriers: readonly Carrier[], root: Syntax): Carrier[] {
  const gone = new Set<string>()
  for (const statement of partsOf(root)) {
    const [inner] = partsOf(statement)
    if (statement.kind === 'delete_statement') for (const name of partsOf(statement)) gone.add(textOf(name))
    const left = inner?.kind === 'assignment' ? fieldOf(inner, 'left') : null
    if (left?.kind === 'identifier' && fieldOf(inner, 'right') !== null) gone.add(textOf(left))
  }
  const last = new Map(carriers.map((carrier) => [carrier.id, carrier]))
  return carriers
    .filter((carrier) => last.get(carrier.id) === carrier)
    .map((carrier) => (gone.has(carrier.id) ? { ...carrier, collected: false, role: 'function' as const } : carrier))
}
