import type { Node } from 'web-tree-sitter'

/** Methods of list, dict and set that change it. */
const mutators = new Set(
  'add append clear difference_update discard extend insert intersection_update pop popitem remove reverse setdefault sort symmetric_difference_update update'.split(
    ' ',
  ),
)

/** Names people give to memory that is meant to last. */
const memoryWord = /^_|cache|memo|registry|state|counter|seen|visited|known|computed|calls|history|static/i

/** The function changes the value, stores it in an object, or hands it out: then a shared default leaks. */
export function isTouched(body: Node, name: string): boolean {
  return uses(body, name).some((use) => isMutation(use) || isStored(use) || isHandedOut(use))
}

/**
 * The sharing may be wanted, or the parameter is more than a plain default: a name like `cache`, a filled default that
 * changes (`count=[0]`), a lookup followed by an entry, a parameter that is assigned to or compared by identity.
 */
export function keepsState(body: Node, { name, value }: { name: string; value: Node }): boolean {
  if (memoryWord.test(name)) return true
  const all = uses(body, name)
  if (all.some((use) => isRebound(use) || isComparedByIdentity(use))) return true
  const entered = all.some((use) => isMutation(use) && use.parent?.type === 'subscript')
  const filled = value.type !== 'call' && value.namedChildCount > 0
  return (filled && all.some(isMutation)) || (entered && all.some(isLookup))
}

function uses(body: Node, name: string): Node[] {
  return body
    .descendantsOfType('identifier')
    .filter((node) => node.text === name && !(node.parent?.type === 'attribute' && isLabel(node, node.parent)))
}

function isLabel(node: Node, attribute: Node): boolean {
  return node.startIndex !== attribute.startIndex
}

/** `x.append(…)`, `x[…] = …`, `x[…] += …`, `del x[…]`. */
function isMutation(node: Node): boolean {
  const parent = node.parent
  if (parent?.type === 'attribute') {
    const method = parent.childForFieldName('attribute')?.text ?? ''
    return mutators.has(method) && parent.parent?.type === 'call' && parent.parent.startIndex === parent.startIndex
  }
  if (parent?.type !== 'subscript' || parent.startIndex !== node.startIndex) return false
  const owner = parent.parent
  if (owner?.type === 'delete_statement') return true
  const assigned = owner?.type === 'assignment' || owner?.type === 'augmented_assignment'
  return assigned && owner.childForFieldName('left')?.id === parent.id
}

/** `self.x = x`, `table[key] = x`. */
function isStored(node: Node): boolean {
  const owner = node.parent
  if (owner?.type !== 'assignment' || owner.childForFieldName('right')?.id !== node.id) return false
  const left = owner.childForFieldName('left')?.type
  return left === 'attribute' || left === 'subscript'
}

function isHandedOut(node: Node): boolean {
  return node.parent?.type === 'return_statement' || node.parent?.type === 'yield'
}

/** Any binding of the name inside the body, a nested function's parameter too: then it is not one thing any more. */
function isRebound(node: Node): boolean {
  const owner = node.parent
  switch (owner?.type) {
    case 'assignment':
    case 'augmented_assignment':
    case 'for_statement':
    case 'for_in_clause':
      return owner.childForFieldName('left')?.id === node.id
    case 'named_expression':
    case 'default_parameter':
    case 'typed_default_parameter':
    case 'function_definition':
    case 'class_definition':
      return owner.childForFieldName('name')?.id === node.id
    case 'pattern_list':
    case 'tuple_pattern':
    case 'list_pattern':
    case 'parameters':
    case 'lambda_parameters':
    case 'typed_parameter':
    case 'as_pattern_target':
    case 'global_statement':
    case 'nonlocal_statement':
    case 'delete_statement':
    case 'dotted_name':
    case 'aliased_import':
      return true
    default:
      return false
  }
}

function isComparedByIdentity(node: Node): boolean {
  const owner = node.parent
  if (owner?.type !== 'comparison_operator') return false
  return owner.children.some((child) => child.type === 'is' || child.type === 'is not' || child.type === 'none')
}

/** `key in x`, `x.get(key)`. */
function isLookup(node: Node): boolean {
  const owner = node.parent
  if (owner?.type === 'attribute') return owner.childForFieldName('attribute')?.text === 'get'
  if (owner?.type !== 'comparison_operator') return false
  const membership = owner.children.some((child) => child.type === 'in' || child.type === 'not in')
  return membership && owner.namedChildren.at(-1)?.id === node.id
}
