import type { ts } from 'ts-morph'
import { is, isAny } from './syntax-kinds.ts'
import { token } from './token.ts'

/**
 * Which names a file declares and which it refers to, by spelling alone. No scopes: a rule that asks for "declared
 * once, and used only there" is right whatever the scopes are, and shadowing only ever makes it do less.
 */
export interface Names {
  declared: ReadonlyMap<string, readonly ts.Identifier[]>
  referenced: ReadonlyMap<string, readonly ts.Identifier[]>
  /** `eval(…)` or `with` can reach any name unseen. */
  dynamic: boolean
}

type Role = 'declaration' | 'reference' | 'member'

/** Reads all names of a file. Doubtful identifiers count as references: that keeps what they name alive. */
export function namesOf(file: ts.SourceFile): Names {
  const declared = new Map<string, ts.Identifier[]>()
  const referenced = new Map<string, ts.Identifier[]>()
  let dynamic = false
  const visit = (node: ts.Node): void => {
    if (is(node, 'Identifier')) note(node, declared, referenced)
    if (is(node, 'WithStatement')) dynamic = true
    node.forEachChild(visit)
  }
  visit(file)
  return { declared, referenced, dynamic: dynamic || referenced.has('eval') }
}

/** Whether the name still means what the language says it means. */
export function isGlobal(names: Names, name: string): boolean {
  return !names.declared.has(name)
}

/** Whether a reference assigns: `x = 1`, `x++`, `[x] = y`, `({ x } = y)`, `for (x of y)`. */
export function isWritten(reference: ts.Identifier): boolean {
  let node: ts.Node = reference
  for (let parent = node.parent; parent !== undefined; node = parent, parent = node.parent) {
    if (is(parent, 'PrefixUnaryExpression') || is(parent, 'PostfixUnaryExpression')) {
      return parent.operator === token.PlusPlusToken || parent.operator === token.MinusMinusToken
    }
    if (is(parent, 'ForInStatement') || is(parent, 'ForOfStatement')) return parent.initializer === node
    if (is(parent, 'BinaryExpression')) {
      if (parent.left !== node) return false
      if (isAssignment(parent)) return true
      return false
    }
    if (is(parent, 'PropertyAssignment') && parent.name === node) return false
    if (!isAny(parent, patternParts)) return false
  }
  return false
}

export function isAssignment(node: ts.BinaryExpression): boolean {
  const { kind } = node.operatorToken
  return kind >= token.FirstAssignment && kind <= token.LastAssignment
}

/** What may stand between a name and the assignment that writes to it. */
const patternParts = [
  'ParenthesizedExpression',
  'ArrayLiteralExpression',
  'ObjectLiteralExpression',
  'PropertyAssignment',
  'ShorthandPropertyAssignment',
  'SpreadElement',
  'SpreadAssignment',
  'AsExpression',
  'NonNullExpression',
  'SatisfiesExpression',
] as const

const declarations = [
  'VariableDeclaration',
  'Parameter',
  'BindingElement',
  'FunctionDeclaration',
  'FunctionExpression',
  'ClassDeclaration',
  'ClassExpression',
  'InterfaceDeclaration',
  'TypeAliasDeclaration',
  'EnumDeclaration',
  'ModuleDeclaration',
  'TypeParameter',
  'ImportClause',
  'NamespaceImport',
  'ImportSpecifier',
  'ImportEqualsDeclaration',
] as const

const members = [
  'PropertyAccessExpression',
  'PropertyAssignment',
  'MethodDeclaration',
  'MethodSignature',
  'PropertyDeclaration',
  'PropertySignature',
  'GetAccessor',
  'SetAccessor',
  'EnumMember',
  'JsxAttribute',
  'MetaProperty',
  'NamedTupleMember',
  'ImportAttribute',
] as const

function note(
  node: ts.Identifier,
  declared: Map<string, ts.Identifier[]>,
  referenced: Map<string, ts.Identifier[]>,
): void {
  const role = roleOf(node)
  if (role === 'member') return
  const list = role === 'declaration' ? declared : referenced
  const known = list.get(node.text)
  if (known === undefined) list.set(node.text, [node])
  else known.push(node)
}

function roleOf(node: ts.Identifier): Role {
  const { parent } = node
  if (isAny(parent, declarations) && parent.name === node) return 'declaration'
  if (isAny(parent, members) && parent.name === node) return 'member'
  if (is(parent, 'BindingElement') || is(parent, 'ImportSpecifier')) {
    return parent.propertyName === node ? 'member' : 'reference'
  }
  if (is(parent, 'QualifiedName')) return parent.right === node ? 'member' : 'reference'
  if (is(parent, 'ExportSpecifier')) return exportRole(parent, node)
  if (isAny(parent, ['NamespaceExport', 'JsxNamespacedName'])) return 'member'
  if (isAny(parent, ['LabeledStatement', 'BreakStatement', 'ContinueStatement']) && parent.label === node)
    return 'member'
  return 'reference'
}

/** `export { a as b }` refers to `a`; `export { a } from 'x'` to nothing of this file. */
function exportRole(specifier: ts.ExportSpecifier, node: ts.Identifier): Role {
  if (specifier.parent.parent.moduleSpecifier !== undefined) return 'member'
  return (specifier.propertyName ?? specifier.name) === node ? 'reference' : 'member'
}
