import type { ts } from 'ts-morph'

/**
 * The compiler's node kinds by name, as plain numbers: a codemod compares kinds without loading the compiler. Every
 * number is checked against the compiler's own type, so an update of ts-morph that moves one does not compile.
 */
export interface SyntaxNodes {
  Identifier: ts.Identifier
  PrivateIdentifier: ts.PrivateIdentifier
  StringLiteral: ts.StringLiteral
  NumericLiteral: ts.NumericLiteral
  NoSubstitutionTemplateLiteral: ts.NoSubstitutionTemplateLiteral
  TemplateExpression: ts.TemplateExpression
  ArrayLiteralExpression: ts.ArrayLiteralExpression
  ObjectLiteralExpression: ts.ObjectLiteralExpression
  PropertyAccessExpression: ts.PropertyAccessExpression
  CallExpression: ts.CallExpression
  NewExpression: ts.NewExpression
  ParenthesizedExpression: ts.ParenthesizedExpression
  PrefixUnaryExpression: ts.PrefixUnaryExpression
  PostfixUnaryExpression: ts.PostfixUnaryExpression
  TypeOfExpression: ts.TypeOfExpression
  BinaryExpression: ts.BinaryExpression
  ConditionalExpression: ts.ConditionalExpression
  ArrowFunction: ts.ArrowFunction
  FunctionExpression: ts.FunctionExpression
  ClassExpression: ts.ClassExpression
  SpreadElement: ts.SpreadElement
  SpreadAssignment: ts.SpreadAssignment
  AwaitExpression: ts.AwaitExpression
  AsExpression: ts.AsExpression
  NonNullExpression: ts.NonNullExpression
  SatisfiesExpression: ts.SatisfiesExpression
  PropertyAssignment: ts.PropertyAssignment
  ShorthandPropertyAssignment: ts.ShorthandPropertyAssignment
  BindingElement: ts.BindingElement
  ObjectBindingPattern: ts.ObjectBindingPattern
  ArrayBindingPattern: ts.ArrayBindingPattern
  QualifiedName: ts.QualifiedName
  Block: ts.Block
  ModuleBlock: ts.ModuleBlock
  CaseBlock: ts.CaseBlock
  CaseClause: ts.CaseClause
  DefaultClause: ts.DefaultClause
  VariableStatement: ts.VariableStatement
  VariableDeclaration: ts.VariableDeclaration
  VariableDeclarationList: ts.VariableDeclarationList
  ExpressionStatement: ts.ExpressionStatement
  IfStatement: ts.IfStatement
  DoStatement: ts.DoStatement
  WhileStatement: ts.WhileStatement
  ForStatement: ts.ForStatement
  ForInStatement: ts.ForInStatement
  ForOfStatement: ts.ForOfStatement
  ReturnStatement: ts.ReturnStatement
  ThrowStatement: ts.ThrowStatement
  LabeledStatement: ts.LabeledStatement
  BreakStatement: ts.BreakStatement
  ContinueStatement: ts.ContinueStatement
  WithStatement: ts.WithStatement
  TryStatement: ts.TryStatement
  CatchClause: ts.CatchClause
  FunctionDeclaration: ts.FunctionDeclaration
  ClassDeclaration: ts.ClassDeclaration
  EnumDeclaration: ts.EnumDeclaration
  InterfaceDeclaration: ts.InterfaceDeclaration
  TypeAliasDeclaration: ts.TypeAliasDeclaration
  ModuleDeclaration: ts.ModuleDeclaration
  Parameter: ts.ParameterDeclaration
  TypeParameter: ts.TypeParameterDeclaration
  MethodDeclaration: ts.MethodDeclaration
  MethodSignature: ts.MethodSignature
  PropertyDeclaration: ts.PropertyDeclaration
  PropertySignature: ts.PropertySignature
  GetAccessor: ts.GetAccessorDeclaration
  SetAccessor: ts.SetAccessorDeclaration
  Constructor: ts.ConstructorDeclaration
  ClassStaticBlockDeclaration: ts.ClassStaticBlockDeclaration
  EnumMember: ts.EnumMember
  ImportDeclaration: ts.ImportDeclaration
  ImportClause: ts.ImportClause
  NamespaceImport: ts.NamespaceImport
  NamedImports: ts.NamedImports
  ImportSpecifier: ts.ImportSpecifier
  ImportEqualsDeclaration: ts.ImportEqualsDeclaration
  ExternalModuleReference: ts.ExternalModuleReference
  ImportAttributes: ts.ImportAttributes
  ImportAttribute: ts.ImportAttribute
  ExportDeclaration: ts.ExportDeclaration
  ExportSpecifier: ts.ExportSpecifier
  NamespaceExport: ts.NamespaceExport
  ExportAssignment: ts.ExportAssignment
  JsxAttribute: ts.JsxAttribute
  JsxNamespacedName: ts.JsxNamespacedName
  JsxOpeningElement: ts.JsxOpeningElement
  JsxSelfClosingElement: ts.JsxSelfClosingElement
  JsxFragment: ts.JsxFragment
  MetaProperty: ts.MetaProperty
  NamedTupleMember: ts.NamedTupleMember
  SourceFile: ts.SourceFile
  ImportType: ts.ImportTypeNode
  RegularExpressionLiteral: ts.RegularExpressionLiteral
  Decorator: ts.Decorator
  BigIntLiteral: ts.BigIntLiteral
  OmittedExpression: ts.OmittedExpression
  DeleteExpression: ts.DeleteExpression
  VoidExpression: ts.VoidExpression
}

export const nodeKinds: { readonly [K in keyof SyntaxNodes]: SyntaxNodes[K]['kind'] } = {
  Identifier: 80,
  PrivateIdentifier: 81,
  StringLiteral: 11,
  NumericLiteral: 9,
  NoSubstitutionTemplateLiteral: 15,
  TemplateExpression: 229,
  ArrayLiteralExpression: 210,
  ObjectLiteralExpression: 211,
  PropertyAccessExpression: 212,
  CallExpression: 214,
  NewExpression: 215,
  ParenthesizedExpression: 218,
  PrefixUnaryExpression: 225,
  PostfixUnaryExpression: 226,
  TypeOfExpression: 222,
  BinaryExpression: 227,
  ConditionalExpression: 228,
  ArrowFunction: 220,
  FunctionExpression: 219,
  ClassExpression: 232,
  SpreadElement: 231,
  SpreadAssignment: 306,
  AwaitExpression: 224,
  AsExpression: 235,
  NonNullExpression: 236,
  SatisfiesExpression: 239,
  PropertyAssignment: 304,
  ShorthandPropertyAssignment: 305,
  BindingElement: 209,
  ObjectBindingPattern: 207,
  ArrayBindingPattern: 208,
  QualifiedName: 167,
  Block: 242,
  ModuleBlock: 269,
  CaseBlock: 270,
  CaseClause: 297,
  DefaultClause: 298,
  VariableStatement: 244,
  VariableDeclaration: 261,
  VariableDeclarationList: 262,
  ExpressionStatement: 245,
  IfStatement: 246,
  DoStatement: 247,
  WhileStatement: 248,
  ForStatement: 249,
  ForInStatement: 250,
  ForOfStatement: 251,
  ReturnStatement: 254,
  ThrowStatement: 258,
  LabeledStatement: 257,
  BreakStatement: 253,
  ContinueStatement: 252,
  WithStatement: 255,
  TryStatement: 259,
  CatchClause: 300,
  FunctionDeclaration: 263,
  ClassDeclaration: 264,
  EnumDeclaration: 267,
  InterfaceDeclaration: 265,
  TypeAliasDeclaration: 266,
  ModuleDeclaration: 268,
  Parameter: 170,
  TypeParameter: 169,
  MethodDeclaration: 175,
  MethodSignature: 174,
  PropertyDeclaration: 173,
  PropertySignature: 172,
  GetAccessor: 178,
  SetAccessor: 179,
  Constructor: 177,
  ClassStaticBlockDeclaration: 176,
  EnumMember: 307,
  ImportDeclaration: 273,
  ImportClause: 274,
  NamespaceImport: 275,
  NamedImports: 276,
  ImportSpecifier: 277,
  ImportEqualsDeclaration: 272,
  ExternalModuleReference: 284,
  ImportAttributes: 301,
  ImportAttribute: 302,
  ExportDeclaration: 279,
  ExportSpecifier: 282,
  NamespaceExport: 281,
  ExportAssignment: 278,
  JsxAttribute: 292,
  JsxNamespacedName: 296,
  JsxOpeningElement: 287,
  JsxSelfClosingElement: 286,
  JsxFragment: 289,
  MetaProperty: 237,
  NamedTupleMember: 203,
  SourceFile: 308,
  ImportType: 206,
  RegularExpressionLiteral: 14,
  Decorator: 171,
  BigIntLiteral: 10,
  OmittedExpression: 233,
  DeleteExpression: 221,
  VoidExpression: 223,
}

/** Whether `node` is there and of this kind. */
export function is<K extends keyof SyntaxNodes>(node: ts.Node | undefined, kind: K): node is SyntaxNodes[K] {
  return node !== undefined && node.kind === nodeKinds[kind]
}

/** Whether `node` is there and of one of these kinds. */
export function isAny<K extends keyof SyntaxNodes>(
  node: ts.Node | undefined,
  kinds: readonly K[],
): node is SyntaxNodes[K] {
  return node !== undefined && kinds.some((kind) => node.kind === nodeKinds[kind])
}
