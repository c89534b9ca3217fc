import type { ts } from 'ts-morph'
import type { Match } from '../codemod.ts'
import { isWritten } from './names.ts'
import { matchOf, syntaxCodemod, walk, type Source } from './source.ts'
import { is, isAny } from './syntax-kinds.ts'
import { token } from './token.ts'
import { isExported } from './use-strict.ts'
import { functionsAround, ownerOf, scopeOf, type VarScope } from './var-scope.ts'

/**
 * `var` becomes `const` or `let` where nobody can tell the difference: the name is declared once in its function, is
 * used only after the declaration and inside its block, is not captured in a loop, and no hoisted function can read it
 * too early (the temporal dead zone, ECMA-262 §9.1.1.1.6). Top-level variables of scripts are global and stay.
 */
export const noVar = syntaxCodemod({
  id: 'ts-var',
  title: 'use let and const instead of var',
  why: '`var` ignores blocks and can be read before its declaration and declared twice; `let` and `const` make these mistakes errors (ESLint no-var).',
  action: 'refactor',
  value: 2,
  risk: 'medium',
  confidence: 0.93,
  find: (source) => {
    if (source.level < 2015 || source.names.dynamic) return []
    return [...walk(source.file)].flatMap((node) => varList(source, node))
  },
})

/** A name of a `var` list, and the declaration that gives it its value. */
interface Variable {
  name: ts.Identifier
  declaration: ts.VariableDeclaration
}

function varList(source: Source, list: ts.Node): Match[] {
  if (!is(list, 'VariableDeclarationList') || (list.flags & 7) !== 0) return []
  const scope = scopeOf(source, list)
  if (scope === null) return []
  const variables = list.declarations.flatMap((declaration) => variablesOf(declaration))
  if (variables.some((variable) => !isMovable(source, variable, scope))) return []
  const start = list.getStart(source.file)
  const keyword = isConstant(source, list, variables) ? 'const' : 'let'
  const message = `${variables.map(({ name }) => `'${name.text}'`).join(', ')} can be \`${keyword}\``
  return [matchOf(source, { node: list }, { message, edits: [{ start, end: start + 'var'.length, text: keyword }] })]
}

function variablesOf(declaration: ts.VariableDeclaration): Variable[] {
  const names = (pattern: ts.BindingName): ts.Identifier[] => {
    if (is(pattern, 'Identifier')) return [pattern]
    return pattern.elements.flatMap((element) => (is(element, 'BindingElement') ? names(element.name) : []))
  }
  return names(declaration.name).map((name) => ({ name, declaration }))
}

/** Names that a function, a CommonJS module or the language gives already, or that `let` may not bind. */
const taken = new Set(['arguments', 'let', 'undefined', 'require', 'module', 'exports', '__filename', '__dirname'])

function isMovable(source: Source, variable: Variable, scope: VarScope): boolean {
  const { name, declaration } = variable
  const { names } = source
  const { region } = scope
  const valued = declaration.initializer !== undefined || is(region, 'ForInStatement') || is(region, 'ForOfStatement')
  if (taken.has(name.text) || (scope.repeated && !valued)) return false
  const rivals = (names.declared.get(name.text) ?? []).filter((one) => ownerOf(one) === scope.owner)
  if (rivals.length !== 1) return false
  return referencesOf(source, name, scope.owner).every((one) => isSafe(source, one, { variable, scope }))
}

function referencesOf({ names }: Source, name: ts.Identifier, owner: ts.Node): readonly ts.Identifier[] {
  const all = names.referenced.get(name.text) ?? []
  return all.filter((one) => one.pos >= owner.pos && one.end <= owner.end)
}

/** Whether a use means the same after the change. A use of a shadowing name is held to the same, which is safe. */
function isSafe(
  source: Source,
  use: ts.Identifier,
  { variable, scope }: { variable: Variable; scope: VarScope },
): boolean {
  const { declaration } = variable
  const { region } = scope
  const inside = is(region, 'ForInStatement') || is(region, 'ForOfStatement') ? region.statement : region
  if (use.pos < inside.pos || use.end > inside.end || is(use.parent, 'ExportSpecifier')) return false
  const around = functionsAround(use, scope.owner)
  if (around.any && scope.perTurn) return false
  if (use.pos < declaration.end) return isOwnFunction(declaration, use)
  return !around.declared || startsQuietly(source, declaration, region)
}

/** `var f = function () { f() }`: the function runs when `f` is there. */
function isOwnFunction({ initializer }: ts.VariableDeclaration, use: ts.Identifier): boolean {
  return (
    isAny(initializer, ['FunctionExpression', 'ArrowFunction']) &&
    use.pos >= initializer.pos &&
    use.end <= initializer.end
  )
}

/**
 * Whether no function declaration of the block can run before the variable has its value. To be run it must be
 * mentioned by what runs before, or be exported and reached through a cycle of imports.
 */
function startsQuietly({ file }: Source, declaration: ts.VariableDeclaration, region: VarScope['region']): boolean {
  if (!is(region, 'Block') && !is(region, 'SourceFile')) return true
  const functions = new Set<string>()
  for (const node of walk(region))
    if (is(node, 'FunctionDeclaration') && node.name !== undefined) functions.add(node.name.text)
  const imports = file.statements.some((node) => isAny(node, ['ImportDeclaration', 'ExportDeclaration']))
  if (imports && is(region, 'SourceFile') && exportsFunction(region)) return false
  const before = region.statements.filter((node) => node.pos < declaration.end && !is(node, 'FunctionDeclaration'))
  return !before.some((statement) =>
    [...walk(statement)].some(
      (node) => is(node, 'Identifier') && node.end <= declaration.end && functions.has(node.text),
    ),
  )
}

function exportsFunction(file: ts.SourceFile): boolean {
  return file.statements.some(
    (node) =>
      (is(node, 'FunctionDeclaration') && isExported(node)) || isAny(node, ['ExportDeclaration', 'ExportAssignment']),
  )
}

/**
 * Whether nothing assigns to any of the names. In TypeScript a literal stays `let`: as a `const` its type would narrow
 * to that one value, and comparisons with others would not compile.
 */
function isConstant(source: Source, list: ts.VariableDeclarationList, variables: readonly Variable[]): boolean {
  const perTurn = is(list.parent, 'ForInStatement') || is(list.parent, 'ForOfStatement')
  const valued = perTurn || list.declarations.every(({ initializer }) => initializer !== undefined)
  if (!valued || (source.typed && list.declarations.some(isNarrowing))) return false
  const owner = ownerOf(list)
  return variables.every(({ name }) => !referencesOf(source, name, owner).some(isWritten))
}

function isNarrowing({ type, initializer }: ts.VariableDeclaration): boolean {
  if (type !== undefined || initializer === undefined) return false
  if (initializer.kind === token.TrueKeyword || initializer.kind === token.FalseKeyword) return true
  return isAny(initializer, [
    'StringLiteral',
    'NumericLiteral',
    'NoSubstitutionTemplateLiteral',
    'PrefixUnaryExpression',
    'BigIntLiteral',
  ])
}
