import type { ts } from 'ts-morph'
import type { Match } from '../codemod.ts'
import { hasComment, matchOf, syntaxCodemod, walk, type Source } from './source.ts'
import { is, isAny } from './syntax-kinds.ts'

/** `{ a as a }` in imports and exports, `{ a: a }` in destructuring (ESLint no-useless-rename). */
export const uselessRename = syntaxCodemod({
  id: 'ts-useless-rename',
  title: 'drop renames of a name to itself',
  why: 'A name that is renamed to itself is most often left over from an earlier rename, and reads as if it mattered.',
  action: 'refactor',
  value: 1,
  risk: 'low',
  confidence: 0.99,
  find: (source) => [...walk(source.file)].flatMap((node) => renameToItself(source, node)),
})

function renameToItself(source: Source, node: ts.Node): Match[] {
  if (!isAny(node, ['ImportSpecifier', 'ExportSpecifier', 'BindingElement'])) return []
  const { name, propertyName } = node
  if (!is(name, 'Identifier') || !is(propertyName, 'Identifier') || name.text !== propertyName.text) return []
  const edit = { start: propertyName.getStart(source.file), end: name.getStart(source.file), text: '' }
  if (hasComment(source, edit.start, edit.end)) return []
  return [matchOf(source, { node }, { message: `'${name.text}' is renamed to itself`, edits: [edit] })]
}
