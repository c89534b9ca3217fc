import type { Node } from 'web-tree-sitter'
import { field, parts } from '../syntax.ts'
import { calledName } from './syntax.ts'

const logLevels = new Set(['debug', 'info', 'warn', 'warning', 'error', 'exception', 'critical', 'fatal', 'log'])
const loggers = /(^|[._])(logging|logger|log)$/i
const silentNames = new Set(['print', 'pprint', 'pp'])
const logFactories = new Set(['logging.getLogger', 'getLogger'])
const waits = new Set(['sleep', 'time.sleep', 'asyncio.sleep'])

/** Logging, printing and waiting: what a program says or how long it takes, which tests seldom look at and rightly so. */
export function isSilentCall(call: Node): boolean {
  const called = field(call, 'function')
  if (called === null) return false
  if (waits.has(called.text) || logFactories.has(called.text)) return true
  if (called.type === 'identifier') return silentNames.has(called.text)
  const logger = called.type === 'attribute' ? field(called, 'object')?.text : undefined
  return logger !== undefined && loggers.test(logger) && logLevels.has(calledName(call))
}

/** A statement that does nothing tests could see. */
export function isSilentStatement(statement: Node): boolean {
  if (statement.type === 'pass_statement') return true
  if (statement.type !== 'expression_statement') return false
  const value = parts(statement)[0]
  const call = value?.type === 'await' ? parts(value)[0] : value
  return call?.type === 'ellipsis' || (call?.type === 'call' && isSilentCall(call))
}

/** Calls that make types: their arguments speak to type checkers. */
export const typeFactories: ReadonlySet<string> = new Set([
  'TypeVar',
  'ParamSpec',
  'TypeVarTuple',
  'NewType',
  'NamedTuple',
  'TypedDict',
  'namedtuple',
  'cast',
])

/** Calls whose strings are words of a protocol (names of attributes, modes, encodings): another word is an error at once. */
export const protocolCalls: ReadonlySet<string> = new Set([
  'getattr',
  'hasattr',
  'setattr',
  'delattr',
  'open',
  'encode',
  'decode',
  'import_module',
  '__import__',
])

/** The names of what is thrown: its text is for people. */
export const errorName = /(Error|Exception|Warning)$/
