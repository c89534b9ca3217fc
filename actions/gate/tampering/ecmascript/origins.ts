import type { Syntax } from '../syntax.ts'
import { bare, fieldOf, partsOf, textOf, walk } from '../syntax.ts'
import { foldedString } from '../tokens.ts'
import { isFunction } from './names.ts'

const runners =
  /^((node:)?assert(\/strict)?|node:test(\/.*)?|bun:test|@?(jest|vitest)([/-].*)?|expect|chai|mocha|ava|tap|c8|nyc|istanbul[\w-]*)$/

/**
 * Where an expression comes from: `runner`: a module that runs or judges tests; `own`: something that the file made or
 * takes from elsewhere; else the name of the global that it starts at. null: not known.
 */
export type Origins = (node: Syntax) => string | null

/** The module of a runner that a statement or call imports; types are gone when the code runs. */
export function importedModule(node: Syntax): string | null {
  const module = node.kind === 'import_statement' ? ofStatement(node) : ofCall(node)
  // How a runner is set up is read as configuration.
  return module !== null && runners.test(module) && module !== 'vitest/config' ? module : null
}

function ofStatement(node: Syntax): string | null {
  const source = fieldOf(node, 'source')
  return source === null || node.children[1]?.kind === 'type' ? null : foldedString(source)
}

function ofCall(node: Syntax): string | null {
  const callee = node.kind === 'call_expression' ? fieldOf(node, 'function') : null
  const [first] = partsOf(fieldOf(node, 'arguments'))
  return callee !== null && first !== undefined && /^(require|import)$/.test(textOf(callee))
    ? foldedString(first)
    : null
}

const MAX_STEPS = 12

export function originsOf(nodes: readonly Syntax[]): Origins {
  const bound = new Map<string, Syntax | 'runner' | 'own'>()
  for (const node of nodes) for (const [name, value] of bindings(node)) bound.set(name, value)
  const originOf = (wrapped: Syntax, steps: number): string | null => {
    const node = bare(wrapped)
    if (steps === 0) return null
    if (importedModule(node) !== null) return 'runner'
    if (node.kind === 'await_expression') return originOf(partsOf(node)[0] ?? node, steps - 1)
    const object = fieldOf(node, 'object')
    if (object !== null) return originOf(object, steps - 1)
    if (node.kind !== 'identifier') return 'own'
    const value = bound.get(textOf(node))
    return value === undefined ? textOf(node) : typeof value === 'string' ? value : originOf(value, steps - 1)
  }
  return (node) => originOf(node, MAX_STEPS)
}

type Binding = [string, Syntax | 'runner' | 'own']

function bindings(node: Syntax): Binding[] {
  if (node.kind === 'import_statement') {
    const from = importedModule(node) === null ? 'own' : 'runner'
    const clause = partsOf(node).find(({ kind }) => kind === 'import_clause')
    return clause === undefined ? [] : identifiers(clause).map((name) => [name, from])
  }
  const name = fieldOf(node, 'name')
  if (node.kind === 'variable_declarator' && name !== null) {
    const value = fieldOf(node, 'value')
    return identifiers(name).map((one) => [one, value ?? 'own'])
  }
  if (/^(generator_)?function_declaration$|^class_declaration$/.test(node.kind) || isFunction(node)) {
    const own = name === null ? [] : [textOf(name)]
    const parameters = fieldOf(node, 'parameters') ?? fieldOf(node, 'parameter')
    return [...own, ...(parameters === null ? [] : identifiers(parameters))].map((one) => [one, 'own'])
  }
  return []
}

function identifiers(node: Syntax): string[] {
  return [...walk(node)].filter(({ kind }) => /^(shorthand_property_)?identifier(_pattern)?$/.test(kind)).map(textOf)
}
