import type { Node } from 'web-tree-sitter'
import type { Codemod, Match } from '../codemod.ts'
import { importStatements } from './imports.ts'
import { isBound, namesOf } from './names.ts'
import { supportsPython2 } from './python-version.ts'
import type { PythonSource } from './source.ts'
import { holdsComment, isPythonModule, isSuppressed, matchOf, parts, readPython } from './source.ts'

/** pyupgrade, and pylint R0205 (useless-object-inheritance). */
export const objectBase: Codemod = {
  id: 'py-object-base',
  title: 'drop object as a base class',
  why: 'Every class of Python 3 derives from object; saying so is a leftover of Python 2.',
  action: 'refactor',
  appliesTo: isPythonModule,
  value: 1,
  risk: 'low',
  confidence: 0.97,
  group: 'file',
  async detect(file, tools) {
    const source = await readPython(file, tools, /\bclass\s[^\n]*\bobject\b/)
    if (source === null || supportsPython2(source)) return []
    const imported = importStatements(source).some(({ names }) => names.some(({ binds }) => binds === 'object'))
    if (imported || isBound(namesOf(source), 'object')) return []
    return source.root.descendantsOfType('class_definition').flatMap((node) => withoutObject(source, node) ?? [])
  },
}

/** `object` as the only base; beside others its place in the order of resolution could matter. */
function withoutObject(source: PythonSource, node: Node): Match | null {
  const bases = node.childForFieldName('superclasses')
  const [base, next, ...rest] = bases === null ? [] : parts(bases)
  if (bases === null || base?.type !== 'identifier' || base.text !== 'object') return null
  if ([next, ...rest].some((argument) => argument !== undefined && argument.type !== 'keyword_argument')) return null
  if (holdsComment(bases) || isSuppressed(source, bases)) return null
  const edit =
    next === undefined
      ? { start: node.childForFieldName('name')?.endIndex ?? bases.startIndex, end: bases.endIndex, text: '' }
      : { start: base.startIndex, end: next.startIndex, text: '' }
  // With type parameters (`class A[T](object)`) the name does not stand before the bases.
  if (next === undefined && node.childForFieldName('type_parameters') !== null) edit.start = bases.startIndex
  return matchOf(bases, '`object` is the base of every class', [edit])
}
