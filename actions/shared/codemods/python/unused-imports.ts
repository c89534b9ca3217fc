import type { Node } from 'web-tree-sitter'
import type { Codemod, Match } from '../codemod.ts'
import type { ImportStatement, ImportedName } from './imports.ts'
import { importStatements, withoutNames } from './imports.ts'
import { computesExports, mentionedWords, reachesNamesByText } from './mentions.ts'
import { namesOf } from './names.ts'
import type { PythonSource } from './source.ts'
import { isPythonModule, isSuppressed, matchOf, parts, readPython } from './source.ts'
import { isQuietStandardModule } from './standard-library.ts'

/** Files whose imports are there for others to find. */
const facade = /(?:^|\/)(?:__init__|conftest|compat|_compat|[a-z_]*compat|six|api|__main__|setup|settings)\.py$/

const testModule = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/

/**
 * pyflakes F401. It looks at statements of the module and of function bodies; imports under a condition or in `try`
 * probe for something. A name counts as used wherever a text could mean it, and an import that may be made for its
 * effect (another package's module, without an alias) stays.
 */
export const unusedImports: Codemod = {
  id: 'py-unused-imports',
  title: 'remove unused imports',
  why: 'An import that nothing uses costs start-up time, invites circular imports and tells readers of a dependency that is not there.',
  action: 'refactor',
  appliesTo: (path, language) => isPythonModule(path, language) && !facade.test(path),
  value: 3,
  risk: 'low',
  confidence: 0.93,
  group: 'file',
  async detect(file, tools) {
    const source = await readPython(file, tools, /\bimport\b/)
    if (source === null || facade.test(file.path)) return []
    if (isOnlyImports(source) || computesExports(source) || reachesNamesByText(source)) return []
    const { reads, bindings } = namesOf(source)
    const mentioned = mentionedWords(source)
    const isUsed = (name: string): boolean => reads.has(name) || bindings.has(name) || mentioned.has(name)
    return importStatements(source).flatMap((statement) => unusedNames(source, statement, isUsed) ?? [])
  },
}

/** A module that only imports, and perhaps gives old names to what it imported, is a list of names for others. */
function isOnlyImports(source: PythonSource): boolean {
  return parts(source.root).every((statement) => {
    if (statement.type.includes('import')) return true
    const inner = statement.type === 'expression_statement' ? statement.namedChildren[0] : undefined
    if (inner?.type === 'assignment' || inner?.type === 'augmented_assignment')
      return /^(?:__\w+__\b|[A-Z]\w*\s*=\s*[A-Z]\w*$)/.test(inner.text)
    return inner?.type === 'string' || inner?.type === 'concatenated_string'
  })
}

function unusedNames(
  source: PythonSource,
  statement: ImportStatement,
  isUsed: (name: string) => boolean,
): Match | null {
  if (isSuppressed(source, statement.node) || !standsPlainly(statement)) return null
  if (mayReExport(source, statement)) return null
  const unused = statement.names.filter((name) => !isUsed(name.binds) && !isReExport(name))
  const gone =
    unused.length === statement.names.length ? unused : unused.filter((name) => staysImported(statement, name))
  if (gone.length === 0) return null
  if (gone.length === statement.names.length && !gone.every((name) => isQuiet(statement, name))) return null
  const edits = withoutNames(source, statement, new Set(gone))
  if (edits === null) return null
  const list = gone.map(({ binds }) => `\`${binds}\``).join(', ')
  return matchOf(statement.node, `${list} ${gone.length === 1 ? 'is' : 'are'} imported and never used`, edits)
}

/** In the module's body, or in a function that does more than import. */
function standsPlainly({ node, topLevel }: ImportStatement): boolean {
  const block = node.parent
  if (topLevel) return true
  if (block?.type !== 'block' || block.parent?.type !== 'function_definition') return false
  return parts(block).some((statement) => !statement.type.includes('import') && !isDocstring(statement))
}

function isDocstring(statement: Node): boolean {
  return statement.type === 'expression_statement' && statement.namedChildren[0]?.type === 'string'
}

/** `import x as x`, `from m import x as x`: the form that says `for others` (PEP 484). */
function isReExport({ name, alias }: ImportedName): boolean {
  return alias !== null && alias === name
}

/**
 * Without `__all__` a module may hand on what it takes from its own package or from a private module (`ssl` does so
 * with `_ssl`); a test module hands nothing on.
 */
function mayReExport(source: PythonSource, { module, names }: ImportStatement): boolean {
  if (source.text.includes('__all__') || testModule.test(source.path)) return false
  return names.some(({ name }) => {
    const segments = (module ?? name).split('.')
    const top = segments[0] ?? ''
    return top === '' || segments.some((segment) => segment.startsWith('_')) || source.path.split('/').includes(top)
  })
}

/** Of `import a, b` each name is an import of its own; of `from m import a, b` the module stays imported. */
function staysImported(statement: ImportStatement, name: ImportedName): boolean {
  return statement.module !== null || isQuiet(statement, name)
}

/** Nothing but the name is lost: the module is quiet, or the way it is imported shows that the name was wanted. */
function isQuiet({ module, topLevel }: ImportStatement, { name, alias }: ImportedName): boolean {
  if (isQuietStandardModule(module ?? name)) return true
  // In a function, the import of another package may ask whether it is installed.
  if (module === null) return topLevel && alias !== null && !/^(?:readline|rlcompleter|this|antigravity)$/.test(name)
  // A lower-case name may be a submodule that registers something; a class or constant is not.
  return /^[A-Z]/.test(name)
}
