import type { Node } from 'web-tree-sitter'
import type { Codemod, Match } from '../codemod.ts'
import type { Names } from './names.ts'
import { isBound, namesOf } from './names.ts'
import { supportsPython2 } from './python-version.ts'
import type { PythonSource } from './source.ts'
import { ancestor, holdsComment, isPythonModule, isSuppressed, matchOf, parts, readPython } from './source.ts'

/** Everything that runs its body in a frame of its own, where a bare `super()` looks for another first argument. */
const frames = [
  'function_definition',
  'class_definition',
  'lambda',
  'list_comprehension',
  'set_comprehension',
  'dictionary_comprehension',
  'generator_expression',
]

/** PEP 3135. */
export const superArgs: Codemod = {
  id: 'py-super-args',
  title: 'call super without arguments',
  why: '`super()` knows its class and instance since Python 3.0 (PEP 3135); naming them again breaks when the class is renamed.',
  action: 'refactor',
  appliesTo: isPythonModule,
  value: 2,
  risk: 'low',
  confidence: 0.95,
  group: 'file',
  async detect(file, tools) {
    const source = await readPython(file, tools, /\bsuper\s*\(\s*\w/)
    if (source === null || supportsPython2(source)) return []
    const names = namesOf(source)
    if (isBound(names, 'super')) return []
    return source.root.descendantsOfType('call').flatMap((node) => bareSuper(source, names, node) ?? [])
  },
}

function bareSuper(source: PythonSource, names: Names, node: Node): Match | null {
  const callee = node.childForFieldName('function')
  const given = node.childForFieldName('arguments')
  if (callee?.type !== 'identifier' || callee.text !== 'super' || given?.type !== 'argument_list') return null
  const [owner, instance, more] = parts(given)
  if (owner?.type !== 'identifier' || instance?.type !== 'identifier' || more !== undefined) return null
  if (holdsComment(given) || isSuppressed(source, node)) return null
  if (!isOwnMethod(names, node, { owner: owner.text, instance: instance.text })) return null
  return matchOf(node, `\`super(${owner.text}, ${instance.text})\` is \`super()\` here`, [
    { start: given.startIndex, end: given.endIndex, text: '()' },
  ])
}

/** The call stands directly in a method of that class, and its second argument is the method's untouched first parameter. */
function isOwnMethod(names: Names, node: Node, said: { owner: string; instance: string }): boolean {
  const method = ancestor(node, frames)
  const definition = method?.parent?.type === 'decorated_definition' ? method.parent : method
  const body = method?.childForFieldName('body')
  if (method?.type !== 'function_definition' || body === null || body === undefined) return false
  if (node.startIndex < body.startIndex || isStatic(definition)) return false
  const owner = definition?.parent?.parent
  return (
    owner?.type === 'class_definition' &&
    owner.childForFieldName('name')?.text === said.owner &&
    // A class decorator may put another class in its place (slots, six.add_metaclass): the cell then names the old one.
    owner.parent?.type !== 'decorated_definition' &&
    // The name is that class and nothing else.
    names.bindings.get(said.owner)?.length === 1 &&
    firstParameter(method) === said.instance &&
    !isRebound(names, method, said.instance)
  )
}

function isStatic(definition: Node | null | undefined): boolean {
  return definition?.namedChildren.some((child) => child.type === 'decorator' && child.text.includes('static')) === true
}

function firstParameter(method: Node): string | null {
  const first = method.childForFieldName('parameters')?.namedChildren[0]
  if (first?.type === 'identifier') return first.text
  return first?.type === 'typed_parameter' ? (first.namedChildren[0]?.text ?? null) : null
}

function isRebound(names: Names, method: Node, name: string): boolean {
  const inside = (names.bindings.get(name) ?? []).filter(
    (node) => node.startIndex >= method.startIndex && node.endIndex <= method.endIndex,
  )
  return inside.length > 1
}
