import { lookUp } from '../lookup.ts'
import { mark, type FoundMark } from '../mark.ts'
import { quoted } from '../quote.ts'
import { isReportPath } from '../report-paths.ts'
import type { Syntax } from '../syntax.ts'
import { ancestors, bare, fieldOf, partsOf, textOf, walk } from '../syntax.ts'
import { foldedString, tokensOf } from '../tokens.ts'
import { constantOf, truthOf, weightOf } from './constants.ts'
import { isIdleHandler, swallowedBy } from './dead.ts'
import { isFunction, memberName, type Names } from './names.ts'
import { assertCalls, matchers } from './assertion-vocabulary.ts'
import { hookFunctions, markCalls, mockCalls, testFunctions, type MarkCall } from './vocabulary.ts'

/** What one node of a body or a module does to tests. */
export function ecmascriptMarks(node: Syntax, body: Syntax, names: Names): FoundMark[] {
  if (node.kind === 'call_expression') return called(node, body, names)
  if (node.kind === 'assignment_expression') return assigned(node, names)
  if (node.kind === 'try_statement') return tried(node, body, names)
  if (node.kind === 'return_statement') return returned(node, body, names)
  if (node.kind === 'new_expression') return slept(node)
  if (node.kind === 'variable_declarator' || node.kind === 'function_declaration') return shadowed(node, names)
  return []
}

function called(node: Syntax, body: Syntax, names: Names): FoundMark[] {
  const callee = fieldOf(node, 'function')
  const name = callee === null ? null : names.resolve(callee)
  const args = partsOf(fieldOf(node, 'arguments'))
  const method = callee === null ? null : memberName(callee)
  const rule = lookUp(markCalls, name)
  if (rule !== undefined && name !== null) return ruled(node, { name, rule, body })
  if (name === 'process.kill' && tokensOf(node).includes('pid'))
    return [mark('exit-call', node, { key: 'exit-call:kill' })]
  if (method === 'catch' && args[0] !== undefined && !isKept(node) && isIdleHandler(args[0], names)) {
    return [mark('swallowed-failure', node, { key: 'swallow:catch', why: 'its `catch` drops every failure' })]
  }
  if (name === 'process.on' || name === 'process.once') return handled(node, args, names)
  if (name !== null && /^(jest|vi|mock|t\.mock|vitest)\.\w+$/.test(name) && mockCalls.has(method ?? ''))
    return mocked(node, args[0])
  if (method === 'spyOn' && args[0] !== undefined) return spied(node, args, names)
  if (name === 'expect.extend') return extended(node, args[0])
  if (name === 'vi.setConfig' || name === 'jest.setConfig') return [mark('test-config-changed', node)]
  if (method === 'defineProperty' || method === 'assign') return defined(node, args, names)
  return written(node, method ?? name?.split('.').at(-1) ?? null, args)
}

/** `promise.catch(() => {})` as a statement only keeps the process quiet: whoever awaits `promise` sees it fail. */
function isKept(node: Syntax): boolean {
  const object = fieldOf(fieldOf(node, 'function'), 'object')
  return node.parent?.kind === 'expression_statement' && object?.kind === 'identifier'
}

interface Ruled {
  name: string
  rule: MarkCall
  body: Syntax
}

function ruled(node: Syntax, { name, rule, body }: Ruled): FoundMark[] {
  const [first] = partsOf(fieldOf(node, 'arguments'))
  const value = first === undefined ? undefined : constantOf(first)
  if (rule.when === 'zero-or-none' && typeof value === 'number' && value !== 0) return []
  if (rule.when === 'positive' && value === 0) return []
  if (rule.code === 'sleep-added' && value === 0 && name !== 'this.timeout' && name !== 'jest.setTimeout') return []
  const measured = rule.code === 'sleep-added' || rule.code === 'retry-added'
  const key = `${rule.code}:${measured ? tokensOf(node).join(' ') : name}`
  return [mark(rule.code, node, { key, weight: Math.max(1, weightAround(node, body)) as 1 | 2 | 3 })]
}

/** How surely what stands here is reached: the least of the conditions around it. */
function weightAround(node: Syntax, body: Syntax): number {
  const conditions = ancestors(node, body).filter(({ kind }) => kind === 'if_statement')
  return Math.min(3, ...conditions.map((statement) => weightOf(fieldOf(statement, 'condition')) || 2))
}

function handled(node: Syntax, args: readonly Syntax[], names: Names): FoundMark[] {
  const [event, handler] = args
  const name = event === undefined ? null : foldedString(event)
  if (handler === undefined || !/^(uncaughtException|unhandledRejection)$/.test(name ?? '')) return []
  return isIdleHandler(handler, names)
    ? [mark('failure-hidden', node, { why: 'it drops what nothing else caught' })]
    : []
}

function mocked(node: Syntax, specifier: Syntax | undefined): FoundMark[] {
  const target = specifier === undefined ? null : (foldedString(specifier) ?? importedBy(specifier))
  return target === null ? [] : [mark('mock-of-subject-added', node, { key: `mock:${target}`, target })]
}

/** `vi.mock(import('./x.js'))`. */
function importedBy(node: Syntax): string | null {
  const [first] = partsOf(fieldOf(node, 'arguments'))
  return first === undefined ? null : foldedString(first)
}

function spied(node: Syntax, args: readonly Syntax[], names: Names): FoundMark[] {
  const [object, member] = args
  const name = object === undefined ? null : names.resolve(object)
  const method = member === undefined ? null : foldedString(member)
  const up = node.parent
  const replaces =
    up !== null &&
    /\.mock(Implementation|ReturnValue|ResolvedValue|RejectedValue)/.test(textOf(up).slice(textOf(node).length))
  if (name === null || !replaces) return []
  if (isAssertion(`${name}.${method ?? ''}`)) return [mark('failure-hidden', node, { why: 'it replaces an assertion' })]
  const target = name.includes('#') ? name.slice(0, name.indexOf('#')) : null
  return target === null ? [] : [mark('mock-of-subject-added', node, { key: `mock:${target}`, target })]
}

function isAssertion(name: string): boolean {
  const last = name.split('.').at(-1) ?? name
  if (/^(expect|assert|it|test|describe)$/.test(name)) return true
  return (
    (name.startsWith('assert.') || name.startsWith('expect.')) &&
    (Object.hasOwn(assertCalls, last) || Object.hasOwn(matchers, last))
  )
}

/** `expect.extend({ toBe() { … } })` replaces a matcher of the runner. */
function extended(node: Syntax, object: Syntax | undefined): FoundMark[] {
  for (const part of partsOf(object)) {
    const key = fieldOf(part, 'key') ?? fieldOf(part, 'name')
    const name = key === null ? textOf(part) : (foldedString(key) ?? textOf(key))
    if (Object.hasOwn(matchers, name) && name.startsWith('to'))
      return [mark('failure-hidden', node, { key: `hidden:${name}`, why: `it replaces ${quoted(name)}` })]
  }
  return []
}

/** `Object.defineProperty(globalThis, 'expect', …)`, `Object.assign(assert, { equal() {} })`. */
function defined(node: Syntax, args: readonly Syntax[], names: Names): FoundMark[] {
  const [owner, given] = args
  const name = owner === undefined ? null : names.resolve(owner)
  if (name === null || given === undefined) return []
  const keys =
    given.kind === 'object'
      ? partsOf(given).map((part) => textOf(fieldOf(part, 'key') ?? fieldOf(part, 'name') ?? part))
      : [foldedString(given) ?? '']
  const prefix = /^(globalThis|global|window)$/.test(name) ? '' : `${name}.`
  return keys.some((key) => isAssertion(prefix + key))
    ? [mark('failure-hidden', node, { why: 'it replaces an assertion' })]
    : []
}

function written(node: Syntax, method: string | null, args: readonly Syntax[]): FoundMark[] {
  if (
    method === null ||
    !/^(writeFile|writeFileSync|appendFile|appendFileSync|createWriteStream|copyFile|copyFileSync|rename|renameSync|cp|cpSync|outputFile|outputFileSync|write)$/.test(
      method,
    )
  )
    return []
  const paths = args.slice(0, 2).flatMap((argument) => [...walk(argument)].flatMap((part) => foldedString(part) ?? []))
  return paths.some(isReportPath) && !/tmp|temp/i.test(textOf(node)) ? [mark('report-written', node)] : []
}

function assigned(node: Syntax, names: Names): FoundMark[] {
  const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')]
  if (left === null || right === null) return []
  const name = names.resolve(left) ?? ''
  if (name === 'process.exitCode') {
    const value = constantOf(right)
    return typeof value === 'number' && value !== 0
      ? []
      : [mark('exit-call', node, { key: 'exit-call:process.exitCode' })]
  }
  if (/^process\.(exit|reallyExit)$/.test(name)) return [mark('failure-hidden', node, { why: 'it replaces the exit' })]
  if (left.kind !== 'identifier' && isAssertion(name))
    return [mark('failure-hidden', node, { why: `it replaces ${quoted(name)}` })]
  if (/\.prototype\.to(Be|Equal|StrictEqual)$/.test(name))
    return [mark('failure-hidden', node, { why: 'it replaces an assertion' })]
  return outcome(node, left, right)
}

/** A reporter or runner object that is told that all is well. */
function outcome(node: Syntax, left: Syntax, right: Syntax): FoundMark[] {
  const member = left.kind === 'member_expression' ? (memberName(left) ?? '') : ''
  const passed = foldedString(right) === 'passed' || foldedString(right) === 'pass'
  if (/^(status|state|outcome)$/.test(member) && passed)
    return [mark('failure-hidden', node, { why: 'it sets what the runner reports' })]
  const zero = /^(numFailedTests|numFailedTestSuites|failures)$/.test(member) && constantOf(right) === 0
  return zero ? [mark('failure-hidden', node, { why: 'it sets what the runner reports' })] : []
}

function tried(node: Syntax, body: Syntax, names: Names): FoundMark[] {
  const block = fieldOf(node, 'body')
  const handler = fieldOf(node, 'handler')
  if (block === null || ![...walk(block)].some(({ kind }) => kind === 'call_expression')) return []
  const loop = ancestors(node, body).find(({ kind }) => /^(for|while|do|for_in)_statement$/.test(kind))
  const leaves =
    handler !== null && [...walk(block)].some(({ kind }) => kind === 'break_statement' || kind === 'return_statement')
  if (loop !== undefined && leaves) return [mark('retry-added', node, { key: 'retry:loop', why: 'a loop tries again' })]
  const because = swallowedBy(node, names)
  return because === null ? [] : [mark('swallowed-failure', node, { key: 'swallow:try', why: because })]
}

/** A way out under a condition, with assertions behind it. */
function returned(node: Syntax, body: Syntax, names: Names): FoundMark[] {
  const around = ancestors(node, body)
  const statement = around.findLast(({ kind }) => kind === 'if_statement')
  if (
    statement === undefined ||
    statement.parent !== body ||
    around.some((up) => isFunction(up) || up.kind === 'function_declaration')
  )
    return []
  const behind = body.children.slice(body.children.indexOf(statement) + 1)
  const asserts = behind.some((later) =>
    [...walk(later)].some(
      (part) =>
        part.kind === 'call_expression' &&
        /^(expect|assert)\b/.test(names.resolve(fieldOf(part, 'function') ?? part) ?? ''),
    ),
  )
  return asserts
    ? [mark('swallowed-failure', statement, { key: 'swallow:return', weight: 1, why: 'it leaves before assertions' })]
    : []
}

/** `new Promise((resolve) => setTimeout(resolve, 100))`. */
function slept(node: Syntax): FoundMark[] {
  if (textOf(fieldOf(node, 'constructor') ?? node) !== 'Promise') return []
  for (const call of walk(node)) {
    const callee = call.kind === 'call_expression' ? fieldOf(call, 'function') : null
    const [handler, wait] = partsOf(fieldOf(call, 'arguments'))
    if (callee === null || !/(^|\.)setTimeout$/.test(textOf(callee)) || handler === undefined) continue
    // A timeout that rejects makes a test fail sooner and not later.
    if (wait !== undefined && constantOf(wait) !== 0 && !/reject|throw/.test(textOf(handler)))
      return [mark('sleep-added', node, { key: `sleep:${tokensOf(wait).join(' ')}` })]
  }
  return []
}

const wrappers = /\b(extend|each|bind|require|import|fixture|base|create\w*|wrap\w*)\b/

/** `const expect = () => ({ toBe() {} })`, `function it() {}`: not what the runner means by the name. */
function shadowed(node: Syntax, names: Names): FoundMark[] {
  const name = fieldOf(node, 'name')
  const value = node.kind === 'variable_declarator' ? fieldOf(node, 'value') : node
  if (name?.kind !== 'identifier' || value === null) return []
  const text = textOf(name)
  const watched = /^(expect|assert)$/.test(text) || Object.hasOwn(testFunctions, text) || hookFunctions.has(text)
  if (!watched || /^(context|suite|setup|before|after|teardown|fail)$/.test(text)) return []
  const made =
    node.kind !== 'variable_declarator' ||
    isFunction(bare(value)) ||
    bare(value).kind === 'object' ||
    truthOf(value) !== null
  const own = made && !wrappers.test(textOf(value)) && !isInner(node)
  return own && names.resolve(name) === text
    ? [mark('failure-hidden', node, { key: `hidden:${text}`, why: `it is not the runner's ${quoted(text)}` })]
    : []
}

function isInner(node: Syntax): boolean {
  return ancestors(node).some((up) => isFunction(up) && !/arguments/.test(up.parent?.kind ?? ''))
}
