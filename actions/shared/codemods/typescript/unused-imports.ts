import type { ts } from 'ts-morph'
import type { Edit, Match } from '../codemod.ts'
import { hasComment, matchOf, syntaxCodemod, walk, type Source } from './source.ts'
import { is, isAny } from './syntax-kinds.ts'
import { isExported } from './use-strict.ts'

/**
 * Imported names that nothing in the file mentions. An import that is left without names goes as a whole, as it does
 * in TypeScript's own output and in the fixes of ESLint and Biome; one whose module sounds as if loading it did
 * something (`./register`, `./styles.css`) stays, and so does the last one that makes the file a module.
 */
export const unusedImports = syntaxCodemod({
  id: 'ts-unused-imports',
  title: 'remove unused imports',
  why: 'An import that nothing uses costs reading and loading time, and ties two files together for nothing.',
  action: 'refactor',
  value: 3,
  risk: 'low',
  confidence: 0.97,
  find: (source) => {
    const imports = source.file.statements.filter((node) => is(node, 'ImportDeclaration'))
    const kept = keptNames(source)
    const found = imports.map((node) => unusedIn(source, node, kept)).filter((one) => one !== null)
    return staysModule(source, found)
      ? found.map(({ match }) => match)
      : found.filter((one) => !one.whole).map(({ match }) => match)
  },
})

type Named = ts.ImportSpecifier | ts.NamespaceImport | ts.ImportClause

interface Unused {
  match: Match
  /** The whole statement goes. */
  whole: boolean
}

/** A file that loses its last import or export would be a script from then on, with other rules. */
function staysModule({ file, path }: Source, found: readonly Unused[]): boolean {
  if (/\.m[jt]s$/.test(path)) return true
  const syntax = file.statements.filter(
    (node) => isAny(node, ['ImportDeclaration', 'ExportDeclaration', 'ExportAssignment']) || isExported(node),
  )
  return syntax.length > found.filter((one) => one.whole).length
}

/** Names that something beside an identifier may use: JSX's factory, JSDoc, eval. */
function keptNames({ file, names }: Source): (name: string) => boolean {
  const documentation = file.text.match(/\/\*\*[\s\S]*?\*\/|\/[*/].*@jsx.*/g)?.join('\n') ?? ''
  const documented = new Set(documentation.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu))
  const jsx = [...walk(file)].some((node) => isAny(node, ['JsxOpeningElement', 'JsxSelfClosingElement', 'JsxFragment']))
  return (name) =>
    names.dynamic || names.referenced.has(name) || documented.has(name) || (jsx && jsxFactories.has(name))
}

/** What the JSX of React, Preact, Inferno, Vue, … turns into, unseen. */
const jsxFactories: ReadonlySet<string> = new Set(
  'React Preact preact Inferno h Fragment jsx jsxs createElement createVNode m dom'.split(' '),
)

function unusedIn(source: Source, node: ts.ImportDeclaration, kept: (name: string) => boolean): Unused | null {
  const clause = node.importClause
  if (clause === undefined) return null
  const all = namedBy(clause)
  const unused = all.filter(({ name }) => name !== undefined && !kept(name.text))
  if (unused.length === 0 || isSpokenOf(source, node)) return null
  const whole = unused.length === all.length
  if (whole && doesThings(source, node)) return null
  const edits = whole ? [statementEdit(source, node)] : trimmed(source, clause, new Set(unused))
  const words = unused.map(({ name }) => `'${name?.text}'`).join(', ')
  const message = `${words} ${unused.length === 1 ? 'is' : 'are'} imported and never used`
  return { whole, match: matchOf(source, { node }, { message, edits }) }
}

/** A comment in the statement or behind it, or a directive to a tool in the line before it. */
function isSpokenOf(source: Source, node: ts.ImportDeclaration): boolean {
  const { text } = source.file
  const start = node.getStart(source.file)
  const lineEnd = /$/m.exec(text.slice(node.end))
  if (hasComment(source, start, node.moduleSpecifier.getStart(source.file))) return true
  if (hasComment(source, node.moduleSpecifier.end, node.end + (lineEnd?.index ?? 0))) return true
  const before = text.slice(0, start).trimEnd().split('\n').at(-1) ?? ''
  return /\/[/*].*(?:@ts-|-disable|-ignore|ignore |prettier|webpack)/.test(before)
}

const sideEffects =
  /polyfill|register|setup|shim|side-?effect|init|bootstrap|global|instrument|patch|reflect-metadata|\.\w*(?:css|less|sass|scss|styl)\b/i

/** Whether loading the module may be the point of the import, or a `declare module` for it stands in the file. */
function doesThings({ file }: Source, { moduleSpecifier }: ts.ImportDeclaration): boolean {
  if (!is(moduleSpecifier, 'StringLiteral')) return true
  const name = moduleSpecifier.text
  const augmented = file.statements.some((node) => is(node, 'ModuleDeclaration') && node.name.text === name)
  return augmented || sideEffects.test(name)
}

/** The statement with its line break, where it has its lines to itself. */
function statementEdit({ file }: Source, node: ts.Node): Edit {
  const start = node.getStart(file)
  const alone = /(?:^|\n)[ \t]*$/.test(file.text.slice(0, start))
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(file.text.slice(node.end))
  if (!alone || rest === null) return { start, end: node.end, text: '' }
  return { start: file.text.lastIndexOf('\n', start - 1) + 1, end: node.end + rest[0].length, text: '' }
}

/** Takes some names out of a clause and leaves the layout of the others as it is. */
function trimmed(source: Source, clause: ts.ImportClause, unused: ReadonlySet<Named>): Edit[] {
  const { name, namedBindings } = clause
  const edits: Edit[] = []
  if (name !== undefined && namedBindings !== undefined) {
    const start = name.getStart(source.file)
    if (unused.has(clause)) edits.push({ start, end: namedBindings.getStart(source.file), text: '' })
    const rest = is(namedBindings, 'NamespaceImport') ? [namedBindings] : namedBindings.elements
    if (rest.every((one) => unused.has(one))) return [...edits, { start: name.end, end: clause.end, text: '' }]
  }
  return is(namedBindings, 'NamedImports') ? [...edits, ...trimmedList(source, namedBindings.elements, unused)] : edits
}

function trimmedList(source: Source, elements: readonly ts.ImportSpecifier[], unused: ReadonlySet<Named>): Edit[] {
  const last = elements.findLastIndex((one) => !unused.has(one))
  const edits: Edit[] = []
  for (const [index, element] of elements.slice(0, last).entries()) {
    const next = elements[index + 1]
    if (!unused.has(element) || next === undefined) continue
    edits.push({ start: element.getStart(source.file), end: next.getStart(source.file), text: '' })
  }
  const lastKept = elements[last]
  const end = elements.at(-1)?.end
  if (lastKept === undefined || end === undefined || end === lastKept.end) return edits
  return [...edits, { start: lastKept.end, end, text: '' }]
}

/** Everything an import clause gives a name to. `import {} from 'x'` gives none. */
function namedBy(clause: ts.ImportClause): Named[] {
  const bindings = clause.namedBindings
  const own: Named[] = clause.name === undefined ? [] : [clause]
  if (bindings === undefined) return own
  return is(bindings, 'NamespaceImport') ? [...own, bindings] : [...own, ...bindings.elements]
}
