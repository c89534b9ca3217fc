import { MAX_CASES, product } from '../cases.ts'
import type { Case, Tokens } from '../facts.ts'
import type { Syntax } from '../syntax.ts'
import { ancestors, bare, fieldOf, partsOf, textOf } from '../syntax.ts'
import { foldedString, tokensOf } from '../tokens.ts'
import { isFunction, memberName, type Names } from './names.ts'

/** What the loops around a node give to names, where they run over a table that is written down. */
export function ecmascriptRounds(node: Syntax, body: Syntax, names: Names): Case[] {
  let rounds: Case[] = []
  for (const loop of ancestors(node, body)) {
    const table =
      loop.kind === 'for_in_statement'
        ? forOf(loop, names)
        : loop.kind === 'call_expression'
          ? forEach(loop, names)
          : null
    if (table !== null) rounds = product(rounds, table)
  }
  return rounds
}

function forOf(loop: Syntax, names: Names): Case[] | null {
  const [left, right] = [fieldOf(loop, 'left'), fieldOf(loop, 'right')]
  if (left === null || right === null) return null
  return rowsOf([left], names.value(right), { spread: false })
}

function forEach(call: Syntax, names: Names): Case[] | null {
  const callee = fieldOf(call, 'function')
  const [handler] = partsOf(fieldOf(call, 'arguments'))
  const object = fieldOf(callee, 'object')
  if (callee === null || object === null || memberName(callee) !== 'forEach' || !isFunction(handler)) return null
  return rowsOf(parametersOf(handler).slice(0, 1), names.value(object), { spread: false })
}

/** The patterns that a function takes. */
export function parametersOf(definition: Syntax | null | undefined): Syntax[] {
  const single = fieldOf(definition, 'parameter')
  if (single !== null) return [single]
  return partsOf(fieldOf(definition, 'parameters')).map((part) => fieldOf(part, 'pattern') ?? part)
}

/** The rows of an array that is written down; `spread`: a row that is an array fills several parameters. */
export function rowsOf(patterns: readonly Syntax[], table: Syntax, { spread }: { spread: boolean }): Case[] {
  if (table.kind !== 'array') return []
  return partsOf(table)
    .slice(0, MAX_CASES)
    .map((wrapped) => {
      const row = bare(wrapped)
      const values = spread && row.kind === 'array' ? partsOf(row) : [row]
      return new Map(patterns.flatMap((pattern, index) => bindings(pattern, values[index])))
    })
}

function bindings(pattern: Syntax, value: Syntax | undefined): [string, Tokens][] {
  if (value === undefined) return []
  if (pattern.kind === 'identifier') return [[textOf(pattern), tokensOf(value)]]
  if (pattern.kind === 'array_pattern' && value.kind === 'array') {
    const values = partsOf(value)
    return partsOf(pattern).flatMap((part, index) => bindings(part, values[index]))
  }
  if (pattern.kind !== 'object_pattern' || value.kind !== 'object') return []
  return partsOf(value).flatMap((pair): [string, Tokens][] => {
    const [key, given] = [fieldOf(pair, 'key'), fieldOf(pair, 'value')]
    if (key === null || given === null) return []
    const name = foldedString(key) ?? textOf(key)
    return [[renamed(pattern, name), tokensOf(given)]]
  })
}

/** `{ a: b }` gives the member `a` the name `b`. */
function renamed(pattern: Syntax, name: string): string {
  const pair = partsOf(pattern).find((part) => textOf(fieldOf(part, 'key') ?? part) === name)
  const target = fieldOf(pair, 'value')
  return target?.kind === 'identifier' ? textOf(target) : name
}
