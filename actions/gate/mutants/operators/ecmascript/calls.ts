import type { Node } from 'web-tree-sitter'
import { field } from '../syntax.ts'
import { statementCall } from './syntax.ts'

const logLevels = /^(trace|debug|verbose|info|log|warn|warning|error|fatal)$/
const loggers = /(^|[._])(logger|log|pino|winston)$/i
const silentNames = new Set(['debug', 'assert', 'invariant', 'sleep', 'delay'])

/** Logging, assertions and waiting: what tests seldom look at and rightly so, or what fails wherever it runs. */
export function isSilentCall(call: Node): boolean {
  const called = field(call, 'function')
  if (called?.type !== 'member_expression') return called !== null && silentNames.has(called.text)
  const object = field(called, 'object')?.text ?? ''
  if (object === 'console' || object === 'assert') return true
  return loggers.test(object) && logLevels.test(field(called, 'property')?.text ?? '')
}

/** A statement that does nothing tests could see. */
export function isSilentStatement(statement: Node): boolean {
  if (statement.type === 'empty_statement') return true
  const call = statementCall(statement)
  return call !== null && isSilentCall(call)
}

/** Calls that load code. */
export function isLoad(value: Node): boolean {
  const called = value.type === 'call_expression' ? field(value, 'function') : null
  return called?.type === 'import' || called?.text === 'require'
}

/** The names of what is thrown: its text is for people. */
export const errorName = /(Error|Exception)$/

/** Timers: how long they take shows only when it is too long. */
export const timers: ReadonlySet<string> = new Set(['setTimeout', 'setInterval', 'timeout'])
