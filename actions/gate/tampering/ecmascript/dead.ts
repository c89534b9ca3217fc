import { quoted } from '../quote.ts'
import type { Syntax } from '../syntax.ts'
import { ancestors, bare, fieldOf, partsOf, textOf, walk } from '../syntax.ts'
import { operatorOf, truthOf } from './constants.ts'
import { isFunction, memberName, type Names } from './names.ts'

/** Why a failure at a node would not be seen; null where it would. The way up ends at the body of the carrier. */
export function ecmascriptDead(node: Syntax, body: Syntax, names: Names): string | null {
  return floating(node, body) ?? unreached(node, body, names)
}

/** Why a node is never run, or a failure in it dropped, by what stands around it. */
export function unreached(node: Syntax, body: Syntax, names: Names): string | null {
  let child = node
  for (const parent of node === body ? [] : [...ancestors(node, body), body]) {
    const because = deadWithin(child, parent, { body, names })
    if (because !== null) return because
    child = parent
  }
  return null
}

interface Within {
  body: Syntax
  names: Names
}

function deadWithin(child: Syntax, parent: Syntax, { body, names }: Within): string | null {
  if (parent.kind === 'statement_block' || parent.kind === 'program') return afterEnd(child, parent)
  if (parent.kind === 'if_statement' || parent.kind === 'while_statement' || parent.kind === 'ternary_expression')
    return neverTrue(child, parent)
  if (parent.kind === 'for_in_statement') return overNothing(child, parent)
  if (parent.kind === 'binary_expression') return shortCut(child, parent)
  if (parent.kind === 'try_statement' && child.field === 'body') return swallowedBy(parent, names)
  if (parent.kind === 'call_expression' && child.field === 'arguments') return callback(parent, body, names)
  if (/^(generator_)?function_declaration$/.test(parent.kind)) return neverCalled(fieldOf(parent, 'name'), body)
  return parent.kind === 'variable_declarator' && isFunction(child) ? neverCalled(fieldOf(parent, 'name'), body) : null
}

const ends = new Set(['return_statement', 'throw_statement', 'continue_statement', 'break_statement'])

function afterEnd(child: Syntax, block: Syntax): string | null {
  for (const statement of block.children) {
    if (statement === child || child.kind === 'function_declaration') return null
    if (ends.has(statement.kind)) return `it stands after a \`${statement.kind.replace('_statement', '')}\``
  }
  return null
}

function neverTrue(child: Syntax, statement: Syntax): string | null {
  const condition = fieldOf(statement, 'condition')
  const truth = condition === null ? null : truthOf(condition)
  if (truth === false && (child.field === 'consequence' || child.field === 'body')) return 'its condition is never true'
  return truth === true && child.field === 'alternative' ? 'its condition is always true' : null
}

function overNothing(child: Syntax, loop: Syntax): string | null {
  const over = fieldOf(loop, 'right')
  return over?.kind === 'array' && partsOf(over).length === 0 && child.field === 'body'
    ? 'its loop runs over nothing'
    : null
}

function shortCut(child: Syntax, node: Syntax): string | null {
  const left = fieldOf(node, 'left')
  if (child.field !== 'right' || left === null) return null
  const [truth, operator] = [truthOf(left), operatorOf(node)]
  return (operator === '&&' && truth === false) || (operator === '||' && truth === true)
    ? 'it is never evaluated'
    : null
}

/** Why the `try` drops what fails in its body; null where it hands it on or looks at it. */
export function swallowedBy(statement: Syntax, names: Names): string | null {
  const finalizer = fieldOf(statement, 'finalizer')
  if (finalizer !== null && [...walk(finalizer)].some(({ kind }) => kind === 'return_statement'))
    return 'its `finally` leaves before the failure can'
  const handler = fieldOf(statement, 'handler')
  const block = fieldOf(handler, 'body')
  if (handler === null || block === null) return null
  return partsOf(block).every((part) => isIdle(part, names)) ? 'its `catch` drops its failure' : null
}

const telling = /^(console|log|logger|debug)\b/

function isIdle(statement: Syntax, names: Names): boolean {
  if (/^(empty|continue|break)_statement$/.test(statement.kind)) return true
  const [expression] = partsOf(statement)
  if (statement.kind === 'return_statement') return expression === undefined || truthOf(expression) !== null
  const callee = expression?.kind === 'call_expression' ? fieldOf(expression, 'function') : null
  return callee !== null && telling.test(names.resolve(callee) ?? '')
}

/** A function that takes a failure and does nothing with it: `() => {}`, `() => null`, `noop`. */
export function isIdleHandler(wrapped: Syntax, names: Names): boolean {
  const node = names.value(wrapped)
  if (node.kind === 'identifier' && names.functions.has(textOf(node))) {
    return isIdleBody(fieldOf(names.functions.get(textOf(node)), 'body'), names)
  }
  if (node.kind === 'identifier') return /^noop$/i.test(textOf(node))
  return isFunction(node) && isIdleBody(fieldOf(node, 'body'), names)
}

function isIdleBody(body: Syntax | null, names: Names): boolean {
  if (body === null) return false
  if (body.kind === 'statement_block') return partsOf(body).every((part) => isIdle(part, names))
  return (
    truthOf(body) !== null ||
    bare(body).kind === 'undefined' ||
    textOf(body).startsWith('console.') ||
    /^void 0$/.test(textOf(body))
  )
}

const detached = /^(setTimeout|setImmediate|setInterval|queueMicrotask|process\.nextTick)$/

/** The function stands in a call: what becomes of it when it throws? */
function callback(call: Syntax, body: Syntax, names: Names): string | null {
  const callee = fieldOf(call, 'function')
  if (callee === null) return null
  const within = ancestors(call, body)
  const waited = within.some(
    (node) => node.kind === 'new_expression' && textOf(fieldOf(node, 'constructor') ?? node).endsWith('Promise'),
  )
  if (detached.test(textOf(callee)) && !waited && !takesDone(body))
    return `${quoted(textOf(callee))} runs it when the test is over`
  const method = memberName(callee)
  if (method !== 'then' && method !== 'catch' && method !== 'finally') return null
  const top = topOfChain(call)
  if (catches(call, top, names)) return 'a `catch` drops its failure'
  return isFloating(top) && !takesDone(body) ? 'nothing waits for its promise' : null
}

/** A test that is given `done` says itself when it is over. */
function takesDone(body: Syntax): boolean {
  const parameters = fieldOf(body.parent, 'parameters') ?? fieldOf(body.parent, 'parameter')
  return parameters !== null && /\b(done|cb|callback|end|next|resolve)\b/.test(textOf(parameters))
}

function topOfChain(node: Syntax): Syntax {
  const up = node.parent
  if (up !== null && (up.kind === 'member_expression' || (up.kind === 'call_expression' && node.field === 'function')))
    return topOfChain(up)
  return node
}

function isFloating(top: Syntax): boolean {
  return (
    top.parent?.kind === 'expression_statement' ||
    (top.parent?.kind === 'unary_expression' && textOf(top.parent).startsWith('void'))
  )
}

/** Between the call and the end of its chain stands a `catch` that drops what it gets. */
function catches(call: Syntax, top: Syntax, names: Names): boolean {
  for (let node = call; node !== top && node.parent !== null; node = node.parent) {
    const outer = node.parent.parent
    if (node.parent.kind !== 'member_expression' || outer?.kind !== 'call_expression') continue
    const [handler] = partsOf(fieldOf(outer, 'arguments'))
    if (memberName(node.parent) === 'catch' && handler !== undefined && isIdleHandler(handler, names)) return true
  }
  return false
}

/** `expect(promise).resolves…` that nothing awaits. */
function floating(node: Syntax, body: Syntax): string | null {
  if (!/\.(resolves|rejects)\b|^assert\.(rejects|doesNotReject)\(/.test(textOf(node).replaceAll(/\s+/g, '')))
    return null
  return isFloating(topOfChain(node)) && !takesDone(body) ? 'nothing waits for its promise' : null
}

function neverCalled(name: Syntax | null, body: Syntax): string | null {
  if (name === null) return null
  const uses = [...walk(body)].filter((node) => node.kind.endsWith('identifier') && textOf(node) === textOf(name))
  return uses.length > 1 ? null : `it stands in ${quoted(textOf(name))}, which is never called`
}
