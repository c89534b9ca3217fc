import type { Node } from 'web-tree-sitter'
import type { Codemod, Match } from '../codemod.ts'
import { isBound, namesOf } from './names.ts'
import type { PythonSource } from './source.ts'
import { isPythonModule, isSuppressed, matchOf, parts, readPython, replacing } from './source.ts'

/** pyflakes F901. */
export const raiseNotImplemented: Codemod = {
  id: 'py-raise-not-implemented',
  title: 'raise NotImplementedError',
  why: '`NotImplemented` is a value for operators and no exception: raising it gives a TypeError that hides what was meant.',
  action: 'refactor',
  appliesTo: isPythonModule,
  value: 5,
  risk: 'low',
  confidence: 0.95,
  group: 'file',
  async detect(file, tools) {
    const source = await readPython(file, tools, /\braise\s+NotImplemented\b/)
    if (source === null) return []
    const names = namesOf(source)
    if (isBound(names, 'NotImplemented') || isBound(names, 'NotImplementedError')) return []
    return source.root.descendantsOfType('raise_statement').flatMap((node) => raised(source, node) ?? [])
  },
}

function raised(source: PythonSource, node: Node): Match | null {
  const value = parts(node)[0]
  const name = value?.type === 'call' ? value.childForFieldName('function') : value
  if (name?.type !== 'identifier' || name.text !== 'NotImplemented' || isSuppressed(source, node)) return null
  return matchOf(node, '`NotImplemented` cannot be raised', [replacing(name, 'NotImplementedError')])
}
