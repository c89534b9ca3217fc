import type { Syntax } from '../syntax.ts'
import { bare, fieldOf, partsOf, textOf, walk } from '../syntax.ts'
import { foldedString } from '../tokens.ts'

/** What the names of a file stand for. */
export interface Names {
  /** The qualified name of what an expression names: `s` is `unittest.skip` after `from unittest import skip as s`. */
  resolve(node: Syntax): string | null
  /** What a name is bound to, followed from name to name; the node itself where it is no such name. */
  value(node: Syntax): Syntax
  /** The module from which a name was imported. */
  moduleOf(name: string): string | null
  /** The modules that names are imported from, by name. */
  imports: ReadonlyMap<string, string>
  /** The functions that the file defines, by name. */
  functions: ReadonlyMap<string, Syntax>
}

const MAX_STEPS = 12

export function pythonNames(root: Syntax): Names {
  const imported = new Map<string, { module: string; qualified: string }>()
  const bound = new Map<string, Syntax>()
  const functions = new Map<string, Syntax>()
  for (const node of walk(root)) {
    if (node.kind === 'import_statement') importsOf(node, null, imported)
    if (node.kind === 'import_from_statement') importsOf(node, moduleName(node), imported)
    if (node.kind === 'function_definition') functions.set(nameOf(node), node)
    const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')]
    if (node.kind === 'assignment' && left?.kind === 'identifier' && right !== null) bound.set(textOf(left), right)
  }
  const lookUp: LookUp = { imported, bound }
  return {
    resolve: (node) => resolved(node, lookUp, MAX_STEPS),
    value: (node) => followed(node, bound),
    moduleOf: (name) => imported.get(name)?.module ?? null,
    imports: new Map([...imported].map(([name, { qualified }]) => [name, qualified])),
    functions,
  }
}

interface LookUp {
  imported: ReadonlyMap<string, { module: string; qualified: string }>
  bound: ReadonlyMap<string, Syntax>
}

export function nameOf(definition: Syntax): string {
  const name = fieldOf(definition, 'name')
  return name === null ? '' : textOf(name)
}

function moduleName(node: Syntax): string {
  const module = fieldOf(node, 'module_name')
  return module === null ? '__future__' : textOf(module)
}

function importsOf(
  node: Syntax,
  module: string | null,
  imported: Map<string, { module: string; qualified: string }>,
): void {
  for (const part of node.children.filter(({ field }) => field === 'name')) {
    const name = textOf(fieldOf(part, 'name') ?? part)
    const alias = fieldOf(part, 'alias')
    const qualified = module === null ? name : `${module}.${name}`
    const top = name.split('.')[0] ?? name
    if (alias !== null) imported.set(textOf(alias), { module: module ?? name, qualified })
    else if (module === null) imported.set(top, { module: name, qualified: top })
    else imported.set(name, { module, qualified })
  }
}

function followed(node: Syntax, bound: ReadonlyMap<string, Syntax>): Syntax {
  let value = bare(node)
  for (let step = 0; step < MAX_STEPS && value.kind === 'identifier'; step++) {
    const next = bound.get(textOf(value))
    if (next === undefined) break
    value = bare(next)
  }
  return value
}

function resolved(wrapped: Syntax, lookUp: LookUp, steps: number): string | null {
  const node = bare(wrapped)
  if (steps === 0) return null
  if (node.kind === 'identifier') return identifier(textOf(node), lookUp, steps)
  if (node.kind === 'attribute') {
    const [object, attribute] = [fieldOf(node, 'object'), fieldOf(node, 'attribute')]
    if (object === null || attribute === null) return null
    const owner = resolved(object, lookUp, steps - 1)
    return `${owner ?? '?'}.${textOf(attribute)}`
  }
  if (node.kind === 'call') return called(node, lookUp, steps)
  if (node.kind === 'subscript') return subscripted(node, lookUp, steps)
  return null
}

function identifier(name: string, lookUp: LookUp, steps: number): string {
  const known = lookUp.imported.get(name)
  if (known !== undefined) return known.qualified
  const value = lookUp.bound.get(name)
  if (value === undefined) return name
  return resolved(value, lookUp, steps - 1) ?? name
}

/** `getattr(pytest.mark, 'skip')`, `functools.partial(pytest.skip, …)`; of other calls, what is called. */
function called(node: Syntax, lookUp: LookUp, steps: number): string | null {
  const callee = fieldOf(node, 'function')
  if (callee === null) return null
  const name = resolved(callee, lookUp, steps - 1)
  const [first, second] = partsOf(fieldOf(node, 'arguments'))
  if (name === 'getattr' && first !== undefined && second !== undefined) {
    return `${resolved(first, lookUp, steps - 1) ?? '?'}.${foldedString(second) ?? '?'}`
  }
  if ((name === 'functools.partial' || name === 'vars') && first !== undefined)
    return resolved(first, lookUp, steps - 1)
  if ((name === '__import__' || name === 'importlib.import_module') && first !== undefined) return foldedString(first)
  return name
}

/** `vars(pytest)['skip']`, `pytest.__dict__['skip']`. */
function subscripted(node: Syntax, lookUp: LookUp, steps: number): string | null {
  const [value, key] = [fieldOf(node, 'value'), fieldOf(node, 'subscript')]
  const name = key === null ? null : foldedString(key)
  if (value === null || name === null) return null
  const owner = resolved(value, lookUp, steps - 1)
  return `${owner?.replace(/\.__dict__$/, '') ?? '?'}.${name}`
}
