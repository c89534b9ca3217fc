import type { SymbolKind } from '../contracts/outline.ts'
import type { Language } from '../contracts/primitives.ts'

/** A grammar is a .wasm file: `tree-sitter-<name>.wasm`. */
export type Grammar = 'python' | 'typescript' | 'tsx' | 'javascript'
export type { Language }

/** How the grammar writes an import down; read by `outline/imports.ts`. */
export type ImportStyle = 'python' | 'ecmascript'
/** Python: the first statement of the body is a string. JSDoc: a block comment stands directly before. */
export type DocstringRule = 'first-string' | 'jsdoc'

/** What the outline takes from a syntax tree of one grammar. Node kinds are the grammar's own names. */
export interface OutlineRow {
  language: Language
  /** Declarations that become symbols. A function directly below a class is a method of it. */
  symbols: Readonly<Record<string, SymbolKind>>
  /** Declarations of which only those that stand directly in this kind of node count. */
  onlyIn: Readonly<Record<string, string>>
  /** What binds a name to a value: a top-level function or class by any of `values`, an exported constant otherwise. */
  bindings: readonly string[]
  values: Readonly<Record<string, SymbolKind>>
  /** Nodes that wrap a declaration and belong to it: `export`, `const`, decorators. */
  wrappers: readonly string[]
  /** Each of these nodes adds one path (McCabe 1976). Operators that may skip their right side are tokens of that name. */
  branches: readonly string[]
  docstring: DocstringRule
  imports: { style: ImportStyle; nodes: readonly string[] }
  /** Kinds that are frequent and seldom of use: looked for only where the text holds one of these words. */
  rare: Readonly<Record<string, readonly string[]>>
}

const python: OutlineRow = {
  language: 'python',
  symbols: { function_definition: 'function', class_definition: 'class', type_alias_statement: 'type' },
  onlyIn: {},
  bindings: [],
  values: {},
  wrappers: [],
  branches: [
    'if_statement',
    'elif_clause',
    'for_statement',
    'while_statement',
    'except_clause',
    'except_group_clause',
    'case_clause',
    'conditional_expression',
    'for_in_clause',
    'if_clause',
    'and',
    'or',
  ],
  docstring: 'first-string',
  imports: { style: 'python', nodes: ['import_statement', 'import_from_statement', 'future_import_statement'] },
  rare: {},
}

const javascript: OutlineRow = {
  language: 'typescript',
  symbols: {
    function_declaration: 'function',
    generator_function_declaration: 'function',
    class_declaration: 'class',
    method_definition: 'method',
  },
  onlyIn: { method_definition: 'class_body', field_definition: 'class_body' },
  bindings: ['variable_declarator', 'field_definition', 'assignment_expression', 'export_statement'],
  values: {
    arrow_function: 'function',
    function_expression: 'function',
    generator_function: 'function',
    class: 'class',
  },
  wrappers: ['export_statement', 'lexical_declaration', 'variable_declaration'],
  branches: [
    'if_statement',
    'for_statement',
    'for_in_statement',
    'while_statement',
    'do_statement',
    'switch_case',
    'catch_clause',
    'ternary_expression',
    '&&',
    '||',
    '??',
    '&&=',
    '||=',
    '??=',
  ],
  docstring: 'jsdoc',
  imports: { style: 'ecmascript', nodes: ['import_statement', 'export_statement', 'call_expression'] },
  rare: {
    call_expression: ['require', 'import('],
    assignment_expression: ['exports'],
    field_definition: ['class'],
  },
}

const typescript: OutlineRow = {
  ...javascript,
  symbols: {
    ...javascript.symbols,
    abstract_class_declaration: 'class',
    abstract_method_signature: 'method',
    method_signature: 'method',
    function_signature: 'function',
    interface_declaration: 'interface',
    type_alias_declaration: 'type',
    enum_declaration: 'enum',
    internal_module: 'namespace',
    module: 'namespace',
  },
  onlyIn: { method_definition: 'class_body', method_signature: 'class_body', public_field_definition: 'class_body' },
  bindings: ['variable_declarator', 'public_field_definition', 'assignment_expression', 'export_statement'],
  wrappers: [...javascript.wrappers, 'ambient_declaration', 'expression_statement'],
  rare: { ...javascript.rare, method_signature: ['class'], public_field_definition: ['class'] },
}

/** One row a grammar. */
export const outlineRows: Readonly<Record<Grammar, OutlineRow>> = { python, javascript, typescript, tsx: typescript }

/** One row a language: its endings, each with its grammar; null where outlines are still to come. */
export const languageTable: Readonly<Record<Language, Readonly<Record<string, Grammar | null>>>> = {
  python: { '.py': 'python', '.pyi': 'python' },
  typescript: {
    '.ts': 'typescript',
    '.mts': 'typescript',
    '.cts': 'typescript',
    '.tsx': 'tsx',
    '.js': 'javascript',
    '.mjs': 'javascript',
    '.cjs': 'javascript',
    '.jsx': 'javascript',
  },
  java: { '.java': null },
  go: { '.go': null },
  kotlin: { '.kt': null, '.kts': null },
}

const byEnding = new Map(
  Object.entries(languageTable).flatMap(([language, endings]) =>
    Object.entries(endings).map(([ending, grammar]) => [ending, { language: language as Language, grammar }] as const),
  ),
)

/** What a file is by the ending of its name; nulls where we do not know. */
export function languageOf(path: string): { language: Language | null; grammar: Grammar | null } {
  const dot = path.lastIndexOf('.')
  const known = dot > path.lastIndexOf('/') + 1 ? byEnding.get(path.slice(dot).toLowerCase()) : undefined
  return known ?? { language: null, grammar: null }
}
