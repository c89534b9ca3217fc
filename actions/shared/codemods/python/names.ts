import type { Node } from 'web-tree-sitter'
import type { PythonSource } from './source.ts'

/** Every plain name of a file by its text: reads and bindings. Attributes, keyword names and import names are neither. */
export interface Names {
  reads: ReadonlyMap<string, readonly Node[]>
  /** Assignments, parameters, definitions, loop and pattern targets, `global`, `del`: conservative, scopes are not told apart. */
  bindings: ReadonlyMap<string, readonly Node[]>
}

/** Where a name stands in a node that binds: a field, or anywhere directly below. */
const bindingPlace: Readonly<Record<string, string | null>> = {
  function_definition: 'name',
  class_definition: 'name',
  default_parameter: 'name',
  typed_default_parameter: 'name',
  named_expression: 'name',
  assignment: 'left',
  augmented_assignment: 'left',
  for_statement: 'left',
  for_in_clause: 'left',
  type_alias_statement: 'left',
  parameters: null,
  lambda_parameters: null,
  typed_parameter: null,
  list_splat_pattern: null,
  dictionary_splat_pattern: null,
  global_statement: null,
  nonlocal_statement: null,
  delete_statement: null,
  as_pattern_target: null,
  case_pattern: null,
  splat_pattern: null,
}

/** Wrappers between a name and the node that binds it. */
const targetWrappers = new Set([
  'pattern_list',
  'tuple_pattern',
  'list_pattern',
  'expression_list',
  'dotted_name',
  'type',
])

const importNodes = new Set(['import_statement', 'import_from_statement', 'future_import_statement'])

const known = new WeakMap<PythonSource, Names>()

export function namesOf(source: PythonSource): Names {
  const names = known.get(source) ?? readNames(source)
  known.set(source, names)
  return names
}

function readNames(source: PythonSource): Names {
  const reads = new Map<string, Node[]>()
  const bindings = new Map<string, Node[]>()
  for (const node of source.root.descendantsOfType('identifier')) {
    const parent = node.parent
    if (parent === null || isOnlyALabel(node, parent)) continue
    const into = binds(node, parent) ? bindings : reads
    const name = source.text.slice(node.startIndex, node.endIndex)
    const list = into.get(name)
    if (list === undefined) into.set(name, [node])
    else list.push(node)
  }
  return { reads, bindings }
}

/** The file gives this name a meaning of its own somewhere, in whatever scope (imports are not counted). */
export function isBound(names: Names, name: string): boolean {
  return names.bindings.has(name)
}

/** `a.LABEL`, `f(LABEL=1)`, `import LABEL`: no name is looked up there. */
function isOnlyALabel(node: Node, parent: Node): boolean {
  if (parent.type === 'attribute') return node.startIndex !== parent.startIndex
  if (parent.type === 'keyword_argument') return node.startIndex === parent.startIndex
  return isImported(node, parent)
}

function isImported(node: Node, parent: Node): boolean {
  if (parent.type === 'aliased_import') return true
  if (parent.type !== 'dotted_name') return false
  const owner = parent.parent
  if (owner === null) return false
  const labelled = importNodes.has(owner.type) || owner.type === 'aliased_import' || owner.type === 'relative_import'
  return labelled || node.startIndex !== parent.startIndex
}

function binds(node: Node, parent: Node): boolean {
  let at = node
  let owner: Node | null = parent
  while (owner !== null && targetWrappers.has(owner.type)) {
    at = owner
    owner = owner.parent
  }
  const place = owner === null ? undefined : bindingPlace[owner.type]
  if (owner === null || place === undefined) return false
  return place === null ? at.type !== 'type' : owner.childForFieldName(place)?.startIndex === at.startIndex
}
