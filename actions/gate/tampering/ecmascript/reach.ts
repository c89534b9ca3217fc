import { momentWords, reachOf, reportReach, type Moment } from '../effect.ts'
import type { Reach } from '../facts.ts'
import type { Syntax } from '../syntax.ts'
import { ancestors, bare, fieldOf, partsOf, textOf, walk } from '../syntax.ts'
import { foldedString } from '../tokens.ts'
import { weightOf } from './constants.ts'
import { ecmascriptMarks } from './marks.ts'
import { ecmascriptNames, isFunction, memberName, type Names } from './names.ts'
import { importedModule, originsOf, type Origins } from './origins.ts'

const runnerCondition = /NODE_ENV|JEST|VITEST|NODE_TEST_CONTEXT|\b(jest|vitest|mocha)\b/i
const globals = /^(globalThis|global|window|self)$/
const watched = /^(expect|assert|chai|jest|vi|it|describe)(\.|$)/

interface Reading {
  root: Syntax
  path: string
  names: Names
  origins: Origins
  /** Functions that are called when the process ends. */
  hooks: ReadonlySet<string>
}

/** What a module that is no test does to its runner and its assertions, and how it ends the process. */
export function ecmascriptReaches(root: Syntax, path: string): Reach[] {
  const names = ecmascriptNames(root)
  const nodes = [...walk(root)].filter(({ named }) => named)
  const hooks = nodes.flatMap((node) => {
    const handler = exitHandler(node, names)
    return handler?.kind === 'identifier' ? [textOf(handler)] : []
  })
  const reading: Reading = { root, path, names, origins: originsOf(nodes), hooks: new Set(hooks) }
  return nodes.flatMap((node) => [
    ...importing(node),
    ...replacing(node, reading),
    ...ending(node, reading),
    ...dropping(node, reading),
  ])
}

function importing(node: Syntax): Reach[] {
  const module = importedModule(node)
  if (module === null) return []
  const key = `imports:${module.replace(/^node:|\/strict$/g, '')}`
  return [reachOf(node, { code: 'failure-hidden', how: 'imports', key, why: 'it imports it' })]
}

function replacing(node: Syntax, reading: Reading): Reach[] {
  return targetsOf(node).flatMap(({ object, member }) => {
    const name = replaced(object, member, reading)
    const why = `it replaces ${name}`
    return name === null ? [] : [reachOf(node, { code: 'failure-hidden', how: 'acts', key: `replaces:${name}`, why })]
  })
}

interface Target {
  object: Syntax
  member: string | null
}

const definers = /^(assign|defineProperty|defineProperties|set|setPrototypeOf|spyOn|method|stub|replace)$/

/** What an assignment, a `delete` or a call such as `Object.assign(assert, …)` puts something else in the place of. */
function targetsOf(node: Syntax): Target[] {
  if (/^(augmented_)?assignment_expression$/.test(node.kind)) return memberTarget(fieldOf(node, 'left'))
  if (node.kind === 'unary_expression' && node.children[0]?.kind === 'delete')
    return memberTarget(fieldOf(node, 'argument'))
  const callee = node.kind === 'call_expression' ? fieldOf(node, 'function') : null
  const [object, given] = partsOf(fieldOf(node, 'arguments'))
  if (callee === null || object === undefined || !definers.test(memberName(bare(callee)) ?? '')) return []
  if (given?.kind !== 'object') return [{ object, member: given === undefined ? null : foldedString(given) }]
  return partsOf(given).map((part) => ({
    object,
    member: textOf(fieldOf(part, 'key') ?? fieldOf(part, 'name') ?? part),
  }))
}

function memberTarget(wrapped: Syntax | null): Target[] {
  const left = wrapped === null ? null : bare(wrapped)
  if (left?.kind === 'identifier') return [{ object: left, member: null }]
  const object = left === null ? null : fieldOf(left, 'object')
  return left === null || object === null ? [] : [{ object, member: memberName(left) }]
}

/** What of the runner it is; null where it is nothing of it. */
function replaced(object: Syntax, member: string | null, { names, origins }: Reading): string | null {
  const origin = origins(object)
  const name = `${names.resolve(object) ?? ''}${member === null ? '' : `.${member}`}`
  const whole = bare(object).kind === 'identifier' && member === null
  if (origin === 'runner') return whole ? null : name
  if (origin === null || origin === 'own') return null
  const bound = globals.test(origin) ? name.replace(/^(globalThis|global|window|self)?\./, '') : name
  if (/^process\.(exit|reallyExit)$/.test(bound)) return bound
  return watched.test(bound) ? bound : null
}

/** `process.on('exit', …)`: what is called. */
function exitHandler(node: Syntax, names: Names): Syntax | null {
  const callee = node.kind === 'call_expression' ? fieldOf(node, 'function') : null
  if (callee === null || !/^process\.(on|once|addListener|prependListener)$/.test(names.resolve(callee) ?? ''))
    return null
  const [event, handler] = partsOf(fieldOf(node, 'arguments'))
  const name = event === undefined ? null : foldedString(event)
  return name === 'exit' || name === 'beforeExit' ? (handler ?? null) : null
}

/** Ends of the process and reports: what a program may do when it is called, it may not do when it is imported. */
function ending(node: Syntax, reading: Reading): Reach[] {
  return ecmascriptMarks(node, reading.root, reading.names).flatMap(({ code, key }) => {
    if (code !== 'report-written' && code !== 'exit-call') return []
    const moment = momentOf(node, reading)
    if (code === 'report-written') return [reportReach(node, key, moment)]
    // A program that is run by its name ends by itself, and may set its exit code.
    const usual = key.endsWith('exitCode') || isProgram(reading) || hasArgument(node, reading)
    if (moment === null || (moment === 'on-import' && usual)) return []
    return [reachOf(node, { code, how: 'acts', key, why: momentWords[moment] })]
  })
}

/** `process.exit(main())`: its code is the program's to say. */
function hasArgument(node: Syntax, { names }: Reading): boolean {
  const [first] = partsOf(fieldOf(node, 'arguments'))
  const zero = first === undefined || names.value(first).kind === 'number'
  return !zero
}

function isProgram({ root, path }: Reading): boolean {
  if (root.source.startsWith('#!')) return true
  const exports = [...walk(root)].some(
    (node) => node.kind === 'export_statement' || /^(module\.)?exports\b/.test(node.named ? textOf(node) : ''),
  )
  return !exports && /(^|\/)(bin|scripts?|tools?|cli|main)(\/|\.|$)/.test(path)
}

/** Why what stands here takes effect without being called by the program; null where it does not. */
function momentOf(node: Syntax, { root, names, hooks }: Reading): Moment | null {
  const around = ancestors(node, root)
  const conditions = around.flatMap((up) => (up.kind === 'if_statement' ? (fieldOf(up, 'condition') ?? []) : []))
  if (conditions.some((condition) => runnerCondition.test(textOf(condition)))) return 'under-tests'
  const hooked = around.some((up) => exitHandler(up, names) !== null || isHook(up, hooks))
  if (hooked) return 'at-exit'
  const inside = around.some((up) => /function_declaration|method_definition/.test(up.kind) || isLater(up))
  return !inside && conditions.every((condition) => weightOf(condition) === 3) ? 'on-import' : null
}

function isHook(node: Syntax, hooks: ReadonlySet<string>): boolean {
  const name = fieldOf(node, 'name')
  return name !== null && hooks.has(textOf(name))
}

/** A function that is not called where it stands. */
function isLater(node: Syntax): boolean {
  if (!isFunction(node)) return false
  const called = node.parent?.kind === 'parenthesized_expression' ? node.parent : node
  return !(called.parent?.kind === 'call_expression' && called.field === 'function')
}

/** `expect.extend({ toBe })` and handlers that drop what nothing else caught. */
function dropping(node: Syntax, { root, names, origins }: Reading): Reach[] {
  const callee = node.kind === 'call_expression' ? fieldOf(node, 'function') : null
  const name = callee === null ? '' : (names.resolve(callee) ?? '')
  if (callee === null || !/^(expect\.extend|process\.(on|once))$/.test(name) || origins(callee) === 'own') return []
  const found = ecmascriptMarks(node, root, names).filter(({ code }) => code === 'failure-hidden')
  return found.map(({ key, why }) =>
    reachOf(node, {
      code: 'failure-hidden',
      how: name === 'expect.extend' ? 'acts' : 'may-act',
      key,
      why: why ?? 'it hides failures',
    }),
  )
}
