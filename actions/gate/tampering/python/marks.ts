import { lookUp } from '../lookup.ts'
import { mark, type FoundMark } from '../mark.ts'
import { quoted } from '../quote.ts'
import { isReportPath } from '../report-paths.ts'
import type { Syntax } from '../syntax.ts'
import { ancestors, bare, fieldOf, partsOf, textOf, walk } from '../syntax.ts'
import { foldedString, tokensOf } from '../tokens.ts'
import { keyword } from './claims.ts'
import { constantOf, weightOf } from './constants.ts'
import { suppressedBy, swallowedBy } from './dead.ts'
import { nameOf, type Names } from './names.ts'
import { assertionCalls, marks, type MarkRule } from './vocabulary.ts'

/** What one node of a body, a class or a module does to tests. */
export function pythonMarks(node: Syntax, body: Syntax, names: Names): FoundMark[] {
  if (node.kind === 'call') return [...named(node, body, names), ...called(node, names)]
  if (node.kind === 'attribute' || node.kind === 'identifier') return named(node, body, names)
  if (node.kind === 'assignment') return assigned(node, names)
  if (node.kind === 'try_statement') return tried(node, body, names)
  if (node.kind === 'with_statement') return suppressing(node, names)
  if (node.kind === 'return_statement') return returned(node, body)
  return node.kind === 'function_definition' ? defined(node) : []
}

function named(node: Syntax, body: Syntax, names: Names): FoundMark[] {
  const name = nameIn(node, names)
  const rule = lookUp(marks, name)
  if (name === null || rule === undefined) return []
  const raised = name === 'SystemExit' && node.parent?.kind === 'raise_statement'
  if (rule.on !== (node.kind === 'call' ? 'call' : 'name') && !raised && !appliedByHand(node, rule)) return []
  if (!takesEffect(name, node, names)) return []
  const weight = Math.min(weightOf(conditionOf(node, rule)) || 0, weightAround(node, body))
  const key = node.kind === 'call' && rule.code === 'sleep-added' ? tokensOf(node).join(' ') : name
  return weight === 0 ? [] : [mark(rule.code, node, { key: `${rule.code}:${key}`, weight: weight as 1 | 2 | 3 })]
}

/** `unittest.skip('…')(test_x)`: a decorator without the sign. */
function appliedByHand(node: Syntax, { on }: MarkRule): boolean {
  return on === 'decorator' && node.kind === 'call' && bare(fieldOf(node, 'function') ?? node).kind === 'call'
}

function nameIn(node: Syntax, names: Names): string | null {
  if (node.kind === 'call') {
    const callee = fieldOf(node, 'function')
    return callee === null ? null : names.resolve(callee)
  }
  // The name of a longer name, of a keyword, or of an import stands for nothing itself.
  if (node.parent?.kind === 'attribute' || node.field === 'name' || node.field === 'left') return null
  return ancestors(node).some(({ kind }) => kind.startsWith('import')) ? null : names.resolve(node)
}

function takesEffect(name: string, node: Syntax, names: Names): boolean {
  const around = ancestors(node)
  const [first] = partsOf(fieldOf(node, 'arguments'))
  if (/^(sys\.exit|exit|quit|builtins\.(exit|quit)|SystemExit|pytest\.exit)$/.test(name)) {
    const code = first === undefined ? 0 : constantOf(first)
    if (typeof code === 'number' ? code !== 0 : typeof code === 'string') return false
    if (name === 'SystemExit' && node.parent?.kind !== 'raise_statement') return false
    if (/^(exit|quit)$/.test(name) && names.functions.has(name)) return false
  }
  if (name === 'os.kill' && !tokensOf(node).includes('getpid')) return false
  if (name.endsWith('.sleep') && first !== undefined && constantOf(first) === 0) return false
  if (around.some((up) => up.kind === 'if_statement' && /__name__/.test(textOf(fieldOf(up, 'condition') ?? up))))
    return false
  return !(lookUp(marks, name)?.code === 'exit-call' && around.some((up) => expectsExit(up, names)))
}

function expectsExit(node: Syntax, names: Names): boolean {
  if (node.kind !== 'with_statement') return false
  const clause = partsOf(node)[0]
  return clause !== undefined && [...walk(clause)].some((part) => names.resolve(part) === 'SystemExit')
}

function conditionOf(node: Syntax, rule: MarkRule): Syntax | null {
  if (rule.condition === undefined || node.kind !== 'call') return null
  const [first] = partsOf(fieldOf(node, 'arguments')).filter(({ kind }) => kind !== 'keyword_argument')
  return first ?? keyword(node, 'condition')
}

/** How surely what stands here is reached: the least of the conditions around it. */
function weightAround(node: Syntax, body: Syntax): number {
  const conditions = ancestors(node, body).filter(({ kind }) => kind === 'if_statement')
  return Math.min(3, ...conditions.map((statement) => weightOf(fieldOf(statement, 'condition')) || 2))
}

/** The marks that a decorator, or an element of `pytestmark`, puts on what it stands at. */
export function decoratorMarks(expression: Syntax, names: Names): FoundMark[] {
  const value = names.value(expression)
  const callee = value.kind === 'call' ? fieldOf(value, 'function') : value
  const name = names.resolve(value)
  const rule = lookUp(marks, name)
  if (rule === undefined || name === null)
    return [...replaced(expression, value), ...ownDecorator(expression, callee, names)]
  const weight = decoratorWeight(value, rule)
  return weight === 0
    ? []
    : [{ ...mark(rule.code, expression, { weight, key: `${rule.code}:${name}` }), text: textOf(value) }]
}

function decoratorWeight(value: Syntax, rule: MarkRule): 0 | 1 | 2 | 3 {
  const condition = conditionOf(value, rule)
  if (rule.condition !== 'unless' || condition === null) return weightOf(condition)
  const met = weightOf(condition)
  return met === 3 ? 0 : met === 0 ? 3 : met
}

/** `@(lambda f: None)`. */
function replaced(expression: Syntax, value: Syntax): FoundMark[] {
  if (value.kind !== 'lambda') return []
  const parameters = partsOf(fieldOf(value, 'parameters')).map(textOf)
  const used = tokensOf(fieldOf(value, 'body') ?? value)
  return parameters.some((name) => used.includes(name))
    ? []
    : [mark('failure-hidden', expression, { why: 'it drops the test' })]
}

/** A decorator of the same file: it may skip what it takes, or never call it. */
function ownDecorator(expression: Syntax, callee: Syntax | null, names: Names): FoundMark[] {
  const definition = callee?.kind === 'identifier' ? names.functions.get(textOf(callee)) : undefined
  if (definition === undefined) return []
  for (const node of walk(definition)) {
    const name = node.kind === 'attribute' || node.kind === 'identifier' ? names.resolve(node) : null
    const rule = lookUp(marks, name)
    if (rule?.code === 'test-skipped' || rule?.code === 'test-expected-failure') {
      return [mark(rule.code, expression, { weight: 2, why: `it uses ${quoted(name ?? '')}` })]
    }
  }
  const [first] = partsOf(fieldOf(definition, 'parameters')).map(textOf)
  const used = tokensOf(fieldOf(definition, 'body') ?? definition)
  if (first === undefined || used.includes(first)) return []
  return [mark('failure-hidden', expression, { why: 'its function never uses what it takes' })]
}

const writers = /(^|\.)(open|write_text|write_bytes|write|copy|copyfile|move|rename|replace)$/

function called(node: Syntax, names: Names): FoundMark[] {
  const name = nameIn(node, names) ?? ''
  const args = partsOf(fieldOf(node, 'arguments'))
  const strings = args.flatMap((argument) => foldedString(argument) ?? [])
  const last = name.split('.').at(-1) ?? name
  if (last === 'force_result' || last === 'force_exception')
    return [mark('failure-hidden', node, { why: 'it replaces an outcome' })]
  if ((last === 'add_marker' || last === 'applymarker') && args[0] !== undefined) return decoratorMarks(args[0], names)
  if (/(^|\.)(setattr|patch|object|setitem)$/.test(name)) return patched(node, args, names)
  if (!writers.test(name)) return []
  const text = textOf(node)
  const owner = fieldOf(fieldOf(node, 'function'), 'object')
  const paths = [...strings, ...(owner === null ? [] : [...walk(owner)].flatMap((part) => foldedString(part) ?? []))]
  const mode = last !== 'open' || strings.slice(1).some((string) => /[wax+]/.test(string))
  const known = paths.some(isReportPath) || /xmlpath|cov_report/.test(text)
  return known && mode && !/tmp|temp/i.test(text) ? [mark('report-written', node)] : []
}

const runners = /^(pytest|_pytest|unittest|builtins)\b/

/** `monkeypatch.setattr`, `mock.patch`, `patch.object`, `setattr`: what is replaced. */
function patched(node: Syntax, args: readonly Syntax[], names: Names): FoundMark[] {
  const [first, second] = args
  if (first === undefined) return []
  const whole = foldedString(first)
  const attribute = second === undefined ? null : foldedString(second)
  const target = whole ?? `${names.resolve(first) ?? '?'}${attribute === null ? '' : `.${attribute}`}`
  if (hidesFailure(target)) return [mark('failure-hidden', node, { why: `it replaces ${quoted(target)}` })]
  const module = target.startsWith('sys.modules.') ? target.slice('sys.modules.'.length) : target
  return [mark('mock-of-subject-added', node, { key: `mock:${module}`, target: module })]
}

function hidesFailure(target: string): boolean {
  const last = target.split('.').at(-1) ?? target
  if (target.startsWith('sys.modules.')) return runners.test(target.slice('sys.modules.'.length))
  return (
    Object.hasOwn(assertionCalls, last) ||
    /^assert|^AssertionError$/.test(last) ||
    (runners.test(target) && /raises|fail|TestCase/.test(last))
  )
}

const outcomes = /^(outcome|exitstatus|testsfailed|exitcode|wasxfail|failed|passed|shouldfail)$/

function assigned(node: Syntax, names: Names): FoundMark[] {
  const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')]
  if (left === null || right === null) return []
  const target = left.kind === 'identifier' ? textOf(left) : (names.resolve(left) ?? '')
  const last = target.split('.').at(-1) ?? target
  if (target.includes('.') && outcomes.test(last) && left.kind === 'attribute' && !target.startsWith('self.')) {
    return [mark('failure-hidden', node, { why: 'it sets what the runner reports' })]
  }
  if (/^(collect_ignore|collect_ignore_glob)$/.test(target))
    return [mark('test-skipped', node, { why: 'files are left out' })]
  if (target === 'AssertionError' || (left.kind !== 'identifier' && hidesFailure(target))) {
    return [mark('failure-hidden', node, { why: `it replaces ${quoted(target)}` })]
  }
  if (!target.startsWith('sys.modules.')) return []
  const module = target.slice('sys.modules.'.length)
  return [mark('mock-of-subject-added', node, { key: `mock:${module}`, target: module })]
}

function tried(node: Syntax, body: Syntax, names: Names): FoundMark[] {
  const because = swallowedBy(node, names)
  const loop = ancestors(node, body).find(({ kind }) => kind === 'for_statement' || kind === 'while_statement')
  const again = loop !== undefined && partsOf(node).some((clause) => clause.kind === 'except_clause' && retries(clause))
  const block = fieldOf(node, 'body')
  const calls = block !== null && [...walk(block)].some(({ kind }) => kind === 'call' || kind === 'assert_statement')
  const found: FoundMark[] = []
  if (again && calls) found.push(mark('retry-added', node, { key: 'retry:loop', why: 'a loop tries again' }))
  if (because !== null && calls && !again)
    found.push(mark('swallowed-failure', node, { key: 'swallow:try', why: because }))
  return found
}

function retries(clause: Syntax): boolean {
  const value = fieldOf(clause, 'value')
  return value === null || /\b(AssertionError|Exception|BaseException)\b/.test(textOf(value))
}

function suppressing(node: Syntax, names: Names): FoundMark[] {
  const because = suppressedBy(node, names)
  return because === null ? [] : [mark('swallowed-failure', node, { key: 'swallow:suppress', why: because })]
}

/** A way out under a condition, with assertions behind it. */
function returned(node: Syntax, body: Syntax): FoundMark[] {
  const statement = ancestors(node, body).findLast(({ kind }) => kind === 'if_statement')
  const around = ancestors(node, body).some(({ kind }) => kind === 'function_definition' || kind === 'lambda')
  if (statement === undefined || around || statement.parent !== body) return []
  const behind = body.children.slice(body.children.indexOf(statement) + 1)
  const asserts = behind.some((later) =>
    [...walk(later)].some((part) => part.kind === 'assert_statement' || textOf(part).startsWith('self.assert')),
  )
  return asserts
    ? [mark('swallowed-failure', statement, { key: 'swallow:return', weight: 1, why: 'it leaves before assertions' })]
    : []
}

/** A double that equals everything; an assertion that asserts nothing. */
function defined(node: Syntax): FoundMark[] {
  const statements = partsOf(fieldOf(node, 'body'))
  const [only] = statements
  const name = nameOf(node)
  if (name === '__eq__' && statements.length === 1 && only !== undefined && textOf(bare(only)) === 'return True') {
    return [mark('failure-hidden', node, { key: 'hidden:eq', why: 'it is equal to everything' })]
  }
  const shadows = Object.hasOwn(assertionCalls, name) || name === 'raises'
  const idle = statements.every((statement) => /^(pass|\.\.\.|return( None| True)?)$/.test(textOf(statement)))
  return shadows && idle ? [mark('failure-hidden', node, { key: `hidden:${name}`, why: 'it asserts nothing' })] : []
}
