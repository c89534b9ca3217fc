import { MAX_CASES, product } from '../cases.ts'
import type { Case, Tokens } from '../facts.ts'
import { quoted } from '../quote.ts'
import type { Syntax } from '../syntax.ts'
import { ancestors, bare, fieldOf, partsOf, textOf, walk } from '../syntax.ts'
import { tokensOf } from '../tokens.ts'
import { truthOf } from './constants.ts'
import { nameOf, type Names } from './names.ts'
import { broadExceptions } from './vocabulary.ts'

/** Why a failure at a node would not be seen; null where it would. The way up ends at the body of the carrier. */
export function pythonDead(node: Syntax, body: Syntax, names: Names): string | null {
  let child = node
  for (const parent of [...ancestors(node, body), body]) {
    const because = deadWithin(child, parent, { node, body, names })
    if (because !== null) return because
    child = parent
  }
  return null
}

interface Within {
  node: Syntax
  body: Syntax
  names: Names
}

function deadWithin(child: Syntax, parent: Syntax, { node, body, names }: Within): string | null {
  if (parent.kind === 'block' || parent.kind === 'module') return afterEnd(child, parent)
  if (parent.kind === 'if_statement' || parent.kind === 'while_statement') return neverTrue(child, parent)
  if (parent.kind === 'for_statement') return overNothing(child, parent)
  if (parent.kind === 'boolean_operator') return shortCut(child, parent)
  if (parent.kind === 'try_statement' && child.field === 'body') return swallowedBy(parent, names)
  if (parent.kind === 'with_statement' && child.field === 'body') {
    return suppressedBy(parent, names) ?? behindRaise(node, parent, names)
  }
  if (parent.kind === 'function_definition' && parent !== body) return neverCalled(parent, body)
  return null
}

const ends = new Set(['return_statement', 'raise_statement', 'continue_statement', 'break_statement'])

function afterEnd(child: Syntax, block: Syntax): string | null {
  for (const statement of block.children) {
    if (statement === child) return null
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
  const empty = over !== null && ['list', 'tuple', 'dictionary'].includes(over.kind) && partsOf(over).length === 0
  return empty && child.field === 'body' ? 'its loop runs over nothing' : null
}

function shortCut(child: Syntax, operator: Syntax): string | null {
  const left = fieldOf(operator, 'left')
  if (child.field !== 'right' || left === null) return null
  const truth = truthOf(left)
  return truth !== null && truth === operator.children.some(({ kind }) => kind === 'or')
    ? 'it is never evaluated'
    : null
}

/** Why the `try` drops what fails in its body; null where it hands it on, looks at it, or catches nothing that broad. */
export function swallowedBy(statement: Syntax, names: Names): string | null {
  const leaves = partsOf(statement).find(({ kind }) => kind === 'finally_clause')
  if (
    leaves !== undefined &&
    [...walk(leaves)].some(({ kind }) => kind === 'return_statement' || kind === 'break_statement')
  ) {
    return 'its `finally` leaves before the failure can'
  }
  if (partsOf(statement).some(({ kind }) => kind === 'else_clause')) return null
  for (const clause of partsOf(statement).filter(
    ({ kind }) => kind === 'except_clause' || kind === 'except_group_clause',
  )) {
    if (!isBroad(fieldOf(clause, 'value'), names)) continue
    return drops(clause, names) ? `${quoted(textOf(clause).split('\n')[0] ?? '')} drops its failure` : null
  }
  return null
}

function isBroad(value: Syntax | null, names: Names): boolean {
  if (value === null) return true
  const classes = value.kind === 'as_pattern' ? partsOf(value).slice(0, 1) : [value]
  const all = classes.flatMap((node) => (bare(node).kind === 'tuple' ? partsOf(bare(node)) : [node]))
  return all.some((node) => broadExceptions.has(names.resolve(node) ?? ''))
}

const idle = new Set(['pass_statement', 'continue_statement', 'break_statement', 'return_statement'])
const telling = /^(print|log|logger|logging|warnings|traceback|LOG|_log|sys\.stderr|time\.sleep|asyncio\.sleep)\b/

/** Nothing in the handler could make the test fail. */
function drops(clause: Syntax, names: Names): boolean {
  const block = partsOf(clause).find(({ kind }) => kind === 'block')
  return partsOf(block).every((statement) => isIdle(statement, names))
}

function isIdle(statement: Syntax, names: Names): boolean {
  if (idle.has(statement.kind)) return true
  const [expression] = partsOf(statement)
  if (statement.kind !== 'expression_statement' || expression === undefined) return false
  if (expression.kind === 'ellipsis' || expression.kind === 'string') return true
  if (expression.kind === 'assignment') return truthOf(fieldOf(expression, 'right') ?? expression) !== null
  const callee = fieldOf(expression, 'function')
  return callee !== null && telling.test(names.resolve(callee) ?? '')
}

/** Why a `with` drops what fails in it. */
export function suppressedBy(statement: Syntax, names: Names): string | null {
  for (const node of walk(statement, ({ kind }) => kind !== 'block')) {
    const callee = node.kind === 'call' ? fieldOf(node, 'function') : null
    if (callee === null || !/(^|\.)suppress$/.test(names.resolve(callee) ?? '')) continue
    const broad = partsOf(fieldOf(node, 'arguments')).some((argument) => isBroad(argument, names))
    if (broad) return `${quoted(textOf(node))} drops its failure`
  }
  return null
}

/** Behind a call in a block that wants an exception: the call raises, or the test fails before it gets there. */
function behindRaise(node: Syntax, statement: Syntax, names: Names): string | null {
  const [clause, block] = [partsOf(statement)[0], fieldOf(statement, 'body')]
  if (clause === undefined || block === null || node.kind !== 'assert_statement') return null
  const calls = [...walk(clause)].filter(({ kind }) => kind === 'call')
  const raising = calls.find((call) => /(^|\.)(raises|assertRaises(Regex)?)$/.test(names.resolve(call) ?? ''))
  if (raising === undefined || textOf(raising).includes('AssertionError')) return null
  const [first] = partsOf(block)
  const behind = first !== undefined && first.end <= node.start && [...walk(first)].some(({ kind }) => kind === 'call')
  return behind ? 'it stands behind what must raise' : null
}

function neverCalled(definition: Syntax, body: Syntax): string | null {
  // A method, and a function that a decorator takes, may be called by others.
  if (definition.parent?.kind === 'decorated_definition' || definition.parent?.parent?.kind === 'class_definition')
    return null
  const name = nameOf(definition)
  const uses = [...walk(body)].filter((node) => node.kind === 'identifier' && textOf(node) === name)
  return uses.length > 1 ? null : `it stands in ${quoted(name)}, which is never called`
}

/** What the loops around a node give to names, where they run over a table that is written down. */
export function pythonRounds(node: Syntax, body: Syntax, names: Names): Case[] {
  let rounds: Case[] = []
  for (const loop of ancestors(node, body).filter(({ kind }) => kind === 'for_statement')) {
    const [left, right] = [fieldOf(loop, 'left'), fieldOf(loop, 'right')]
    if (left === null || right === null) continue
    rounds = product(rounds, rowsOf(targets(left), names.value(right)))
  }
  return rounds
}

function targets(left: Syntax): string[] {
  return (left.kind === 'identifier' ? [left] : partsOf(left)).map(textOf)
}

/** The rows of a list or tuple that is written down, each with its values by name. */
export function rowsOf(parameters: readonly string[], table: Syntax): Case[] {
  if (table.kind !== 'list' && table.kind !== 'tuple' && table.kind !== 'set') return []
  return partsOf(table)
    .slice(0, MAX_CASES)
    .map((row) => rowOf(parameters, row))
}

function rowOf(parameters: readonly string[], row: Syntax): Case {
  const values = parameters.length === 1 ? [row] : partsOf(bare(row))
  return new Map(
    parameters.flatMap((name, index): [string, Tokens][] => {
      const value = values[index]
      return value === undefined ? [] : [[name, tokensOf(value)]]
    }),
  )
}
