import type { ts } from 'ts-morph'
import type { Source } from './source.ts'
import { is, isAny } from './syntax-kinds.ts'
import { isModule } from './use-strict.ts'

/** Where a `var` list stands. */
export interface VarScope {
  /** The block or loop that `let` would bind it to. */
  region: ts.Block | ts.SourceFile | ts.ForStatement | ts.ForInStatement | ts.ForOfStatement
  /** The function or file that `var` binds it to. */
  owner: ts.Node
  /** The declaration may run again in one call of its owner. */
  repeated: boolean
  /** Each turn of a loop has a binding of its own with `let`: a function that captures it would see that. */
  perTurn: boolean
}

const functionLike = [
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunction',
  'MethodDeclaration',
  'GetAccessor',
  'SetAccessor',
  'Constructor',
  'ClassStaticBlockDeclaration',
  'PropertyDeclaration',
] as const

const loops = ['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoStatement'] as const

/** null where `let` cannot stand for it: exported, ambient, in a namespace or a `case`, or global in a script. */
export function scopeOf(source: Source, list: ts.VariableDeclarationList): VarScope | null {
  const region = regionOf(list)
  if (region === null) return null
  let repeated = false
  let node: ts.Node = region
  for (; !isAny(node, functionLike) && !is(node, 'SourceFile'); node = node.parent) {
    if (is(node, 'ModuleDeclaration')) return null
    if (node !== region && isAny(node, loops)) repeated = true
  }
  if (is(node, 'SourceFile') && !isModuleFile(source)) return null
  return { region, owner: node, repeated, perTurn: repeated || isAny(region, loops) }
}

function regionOf({ parent }: ts.VariableDeclarationList): VarScope['region'] | null {
  if (isAny(parent, ['ForStatement', 'ForInStatement', 'ForOfStatement'])) return parent
  if (!is(parent, 'VariableStatement') || parent.modifiers !== undefined) return null
  return is(parent.parent, 'Block') || is(parent.parent, 'SourceFile') ? parent.parent : null
}

/** Top-level variables of a module are its own; those of a script belong to every script of the page. */
function isModuleFile({ file, path }: Source): boolean {
  if (/\.[cm][jt]s$/.test(path) || isModule(file)) return true
  return file.statements.some((node) => {
    if (!is(node, 'ExpressionStatement') && !is(node, 'VariableStatement')) return false
    const text = node.getText(file)
    return (
      /^(?:module\.exports|exports\.\w+)\s*=[^=]/.test(text) ||
      /^(?:(?:var|let|const)\s[^=]+=\s*)?require\(\s*['"]/.test(text)
    )
  })
}

/** The function (or the file) whose variables a declaration at `node` belongs to. */
export function ownerOf(node: ts.Node): ts.Node {
  const named = isAny(node.parent, ['FunctionDeclaration', 'ClassDeclaration']) && node.parent.name === node
  let owner = named ? node.parent.parent : node.parent
  while (!isAny(owner, functionLike) && !is(owner, 'SourceFile') && !is(owner, 'ModuleDeclaration'))
    owner = owner.parent
  return owner
}

/** The function declarations, and all functions, that stand around `node` within `owner`. */
export function functionsAround(node: ts.Node, owner: ts.Node): { any: boolean; declared: boolean } {
  let any = false
  let declared = false
  for (let at = node.parent; at !== owner && at !== undefined; at = at.parent) {
    if (isAny(at, functionLike)) any = true
    if (is(at, 'FunctionDeclaration')) declared = true
  }
  return { any, declared }
}
