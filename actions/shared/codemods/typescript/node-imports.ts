import type { ts } from 'ts-morph'
import type { Match } from '../codemod.ts'
import { isNodeScript } from './language-level.ts'
import { isGlobal } from './names.ts'
import { builtinModules, nodeOnlyModules } from './node-builtins.ts'
import { matchOf, syntaxCodemod, walk, type Source } from './source.ts'
import { is } from './syntax-kinds.ts'
import { token } from './token.ts'

/**
 * Only in files that surely run on Node: bundlers for browsers replace `events` or `path` by packages, and stop at
 * `node:`. Files that mock modules by name are left alone, because the mock and the import must go by one name.
 */
export const nodeImports = syntaxCodemod({
  id: 'ts-node-imports',
  title: 'import builtin modules with node:',
  why: '`node:fs` can only be the builtin module; `fs` can be shadowed by a package of that name, and runtimes beside Node (Deno, Workers) refuse it. Node 16 and later know the prefix.',
  action: 'upgrade_runtime',
  value: 2,
  risk: 'low',
  confidence: 0.95,
  find: (source) => {
    const specifiers = [...walk(source.file)].flatMap((node) => specifierOf(source, node) ?? [])
    if (!runsOnNode(source, specifiers) || mocksModules(source)) return []
    return specifiers.filter((node) => builtinModules.has(node.text)).map((node) => prefixed(source, node))
  },
})

/** The module that an import, a re-export, `require('x')` or `import('x')` names. */
function specifierOf(source: Source, node: ts.Node): ts.StringLiteral | null {
  const named = namedModule(source, node)
  return is(named, 'StringLiteral') ? named : null
}

function namedModule(source: Source, node: ts.Node): ts.Node | undefined {
  if (is(node, 'ImportDeclaration') || is(node, 'ExportDeclaration')) return node.moduleSpecifier
  if (is(node, 'ExternalModuleReference')) return node.expression
  if (!is(node, 'CallExpression')) return undefined
  return node.expression.kind === token.ImportKeyword || isRequire(source, node) ? node.arguments[0] : undefined
}

/** `require('x')`, by Node's own `require`: the one every CommonJS module has, or one made by `createRequire`. */
function isRequire({ names }: Source, node: ts.CallExpression): boolean {
  if (!is(node.expression, 'Identifier') || node.expression.text !== 'require' || node.arguments.length !== 1)
    return false
  if (isGlobal(names, 'require')) return true
  const declared = names.declared.get('require') ?? []
  return declared.every(({ parent }) => {
    const value = is(parent, 'VariableDeclaration') ? parent.initializer : undefined
    return is(value, 'CallExpression') && /(?:^|\.)createRequire$/.test(value.expression.getText())
  })
}

function runsOnNode({ file, names }: Source, specifiers: readonly ts.StringLiteral[]): boolean {
  if (['window', 'document', 'navigator', 'define'].some((name) => names.referenced.has(name))) return false
  return isNodeScript(file) || specifiers.some(({ text }) => text.startsWith('node:') || nodeOnlyModules.has(text))
}

/** `jest.mock('fs')`, `proxyquire(…, { fs })`, `mockery`, `rewire`: they go by the name that the import spells. */
function mocksModules({ file }: Source): boolean {
  return /\b(?:jest|vi|vitest|mock)\.(?:\w*[mM]ock\w*|module|requireActual|importActual)\(|\b(?:proxyquire|mockery|rewire|mock-require|rewiremock|testdouble|esmock)\b/.test(
    file.text,
  )
}

function prefixed(source: Source, node: ts.StringLiteral): Match {
  const at = node.getStart(source.file) + 1
  const message = `'${node.text}' is a builtin module: 'node:${node.text}' says so`
  return matchOf(source, { node: node.parent }, { message, edits: [{ start: at, end: at, text: 'node:' }] })
}
