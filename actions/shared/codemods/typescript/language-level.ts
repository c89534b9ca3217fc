import type { ts } from 'ts-morph'
import { is, nodeKinds } from './syntax-kinds.ts'
import { token } from './token.ts'

/**
 * The newest edition of ECMAScript whose syntax a JavaScript file already uses (5 for none of the yearly ones). A
 * codemod writes nothing newer into it: we cannot see which engines and tools (browsers, bundlers, minifiers) it must
 * still please, but this much they understand.
 */
export function languageLevel(file: ts.SourceFile): number {
  let level = isNodeScript(file) ? 2015 : 5
  const visit = (node: ts.Node): void => {
    level = Math.max(level, editionOfKind.get(node.kind) ?? 5, editionOfShape(node))
    node.forEachChild(visit)
  }
  visit(file)
  return level
}

/** A `#!` line that names node: every Node that still runs knows ES2015. */
export function isNodeScript(file: ts.SourceFile): boolean {
  return /^#!.*\bnode\b/.test(file.text)
}

/** Bits of `VariableDeclarationList.flags`: `let`, `const`, and both for `using`. */
const blockScoped = 3

/** ECMA-262 editions by the year of their publication. */
const editionOfKind: ReadonlyMap<number, number> = new Map<number, number>([
  [nodeKinds.ArrowFunction, 2015],
  [nodeKinds.NoSubstitutionTemplateLiteral, 2015],
  [nodeKinds.TemplateExpression, 2015],
  [nodeKinds.ClassDeclaration, 2015],
  [nodeKinds.ClassExpression, 2015],
  [nodeKinds.ForOfStatement, 2015],
  [nodeKinds.SpreadElement, 2015],
  [nodeKinds.ObjectBindingPattern, 2015],
  [nodeKinds.ArrayBindingPattern, 2015],
  [nodeKinds.ShorthandPropertyAssignment, 2015],
  [nodeKinds.ImportDeclaration, 2015],
  [nodeKinds.ExportDeclaration, 2015],
  [nodeKinds.ExportAssignment, 2015],
  [token.ExportKeyword, 2015],
  [token.AsteriskAsteriskToken, 2016],
  [token.AsyncKeyword, 2017],
  [nodeKinds.AwaitExpression, 2017],
  [nodeKinds.SpreadAssignment, 2018],
  [nodeKinds.BigIntLiteral, 2020],
  [token.QuestionDotToken, 2020],
  [token.QuestionQuestionToken, 2020],
  [token.ImportKeyword, 2020],
  [token.QuestionQuestionEqualsToken, 2021],
  [token.BarBarEqualsToken, 2021],
  [token.AmpersandAmpersandEqualsToken, 2021],
  [nodeKinds.PropertyDeclaration, 2022],
  [nodeKinds.PrivateIdentifier, 2022],
  [nodeKinds.ClassStaticBlockDeclaration, 2022],
])

function editionOfShape(node: ts.Node): number {
  if (is(node, 'VariableDeclarationList')) return (node.flags & blockScoped) === 0 ? 5 : 2015
  if (is(node, 'CatchClause')) return node.variableDeclaration === undefined ? 2019 : 5
  return 5
}
