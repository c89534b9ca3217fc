import type { ExportSpecifier, Identifier, ImportDeclaration, ExportDeclaration, Node, SourceFile } from 'ts-morph'
import type { Codemod, CodemodFile, Edit, Match } from '../../../actions/shared/codemods/codemod.ts'

/** What to rename. Change these three lines. */
const from = 'slugify'
const to = 'toSlug'
/** The file that defines it first, then every file that exports it again. Paths from the repository's top. */
const modules = ['src/text.ts', 'src/index.ts']

export const codemod: Codemod = {
  id: 'rename-slugify',
  title: `rename ${from} to ${to}`,
  why: `${to} says what the function gives.`,
  action: 'refactor',
  value: 2,
  risk: 'medium',
  confidence: 0.9,
  // All files or none: half a rename does not compile.
  group: 'repository',
  appliesTo: (path) => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(path) && !path.includes('node_modules/'),
  async detect(file, tools) {
    if (!file.text.includes(from)) return []
    const source = await tools.sourceFile()
    // ts-morph leaves a byte order mark out of its count.
    const shift = file.text.startsWith('\uFEFF') ? 1 : 0
    const edits = [...definition(file, source), ...exportsOf(file, source), ...importsOf(file, source)]
    return edits.map(({ node, text }) => toMatch(node, text, shift))
  },
}

/** A place to rewrite: a name, and the text that it becomes. */
interface Place {
  node: Node
  text: string
}

function toMatch(node: Node, text: string, shift: number): Match {
  const edit: Edit = { start: node.getStart() + shift, end: node.getEnd() + shift, text }
  const message = `${from} is called ${to} now`
  return { startLine: node.getStartLineNumber(), endLine: node.getEndLineNumber(), message, edits: [edit] }
}

/** `export function slugify` or `export const slugify`, and every use in the same file. */
function definition(file: CodemodFile, source: SourceFile): Place[] {
  if (file.path !== modules[0]) return []
  const declared = source.getFunction(from) ?? source.getVariableDeclaration(from)
  const name = declared?.getNameNode()
  if (name?.getKindName() !== 'Identifier') return []
  if (taken(source)) throw new Error(`${file.path}: ${to} is taken here: choose another name`)
  return uses(name as Identifier)
}

/** `export { slugify } from './text.ts'`. */
function exportsOf(file: CodemodFile, source: SourceFile): Place[] {
  const specifiers = source.getExportDeclarations().filter((one) => comesFromModules(file, one))
  return specifiers.flatMap((one) => one.getNamedExports().flatMap((specifier) => renamedExport(file, specifier)))
}

/** What a module of the list exports goes by the new name; elsewhere the old one stays, as others may import it. */
function renamedExport(file: CodemodFile, specifier: ExportSpecifier): Place[] {
  if (specifier.getName() !== from) return []
  const keepsName = specifier.getAliasNode() !== undefined || modules.includes(file.path)
  return [{ node: specifier.getNameNode(), text: keepsName ? to : `${to} as ${from}` }]
}

/** `import { slugify } from './text.ts'` with its uses, and `text.slugify` after `import * as text`. */
function importsOf(file: CodemodFile, source: SourceFile): Place[] {
  return source.getImportDeclarations().flatMap((one) => {
    if (!comesFromModules(file, one)) return []
    const namespace = one.getNamespaceImport()
    if (namespace !== undefined) return members(namespace)
    return one.getNamedImports().flatMap((specifier) => {
      const name = specifier.getNameNode()
      if (specifier.getName() !== from) return []
      if (specifier.getAliasNode() !== undefined) return [{ node: name, text: to }]
      if (taken(source)) return [{ node: name, text: `${to} as ${from}` }]
      return uses(name as Identifier)
    })
  })
}

/** Every use of a name in its file; ts-morph knows shadowed names, and looks at no string and no comment. */
function uses(name: Identifier): Place[] {
  const found = new Map([name, ...name.findReferencesAsNodes()].map((node) => [node.getStart(), node]))
  return [...found.values()]
    .filter((node) => node.getText() === from)
    .map((node) => ({ node, text: replacement(node) }))
}

/** `{ slugify }` is a property of that name with the function in it: the property stays. */
function replacement(node: Node): string {
  const parent = node.getParentOrThrow()
  if (parent.getKindName() === 'ShorthandPropertyAssignment') return `${from}: ${to}`
  return to
}

function members(namespace: Identifier): Place[] {
  return namespace.findReferencesAsNodes().flatMap((node) => {
    const access = node.getParentOrThrow()
    const name = access.getKindName() === 'PropertyAccessExpression' ? access.getLastChild() : undefined
    return name !== undefined && name !== node && name.getText() === from ? [{ node: name, text: to }] : []
  })
}

function taken(source: SourceFile): boolean {
  return source.getDescendants().some((node) => node.getKindName() === 'Identifier' && node.getText() === to)
}

/** Whether `./text.js`, seen from the file, is one of the modules; `.js` in TypeScript stands for `.ts`. */
function comesFromModules(file: CodemodFile, declaration: ImportDeclaration | ExportDeclaration): boolean {
  const specifier = declaration.getModuleSpecifierValue()
  if (specifier === undefined || !specifier.startsWith('.')) return false
  const parts = file.path.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  const path = withoutEnding(parts.join('/'))
  return modules.some(
    (one) => withoutEnding(one) === path || withoutEnding(one) === (path === '' ? 'index' : `${path}/index`),
  )
}

function withoutEnding(path: string): string {
  return path.replace(/\.(?:[cm]?[jt]s|[jt]sx)$/, '')
}
