import type { ts } from 'ts-morph'
import type { Match } from '../codemod.ts'
import { hasComment, matchOf, syntaxCodemod, walk, type Source } from './source.ts'
import { is } from './syntax-kinds.ts'

/** ECMAScript 2019 §14.15: `catch { … }`. Only in files that use syntax of that age already. */
export const optionalCatch = syntaxCodemod({
  id: 'ts-optional-catch',
  title: 'drop catch bindings that nothing reads',
  why: 'A bound error that nobody reads looks like one that was meant to be handled; `catch {` says that it is not.',
  action: 'refactor',
  value: 1,
  risk: 'low',
  confidence: 0.98,
  find: (source) => {
    if (source.level < 2019 || source.names.dynamic) return []
    return [...walk(source.file)].flatMap((node) => unreadBinding(source, node))
  },
})

function unreadBinding(source: Source, node: ts.Node): Match[] {
  if (!is(node, 'CatchClause') || !is(node.variableDeclaration?.name, 'Identifier')) return []
  const { text: name } = node.variableDeclaration.name
  const body = node.block
  if ([...walk(body)].some((inner) => is(inner, 'Identifier') && inner.text === name)) return []
  const keyword = node.getStart(source.file)
  const edit = { start: keyword + 'catch'.length, end: body.getStart(source.file), text: ' ' }
  if (hasComment(source, edit.start, edit.end)) return []
  return [
    matchOf(source, { node, last: node.variableDeclaration }, { message: `nothing reads '${name}'`, edits: [edit] }),
  ]
}
