import type { SourceFile } from 'ts-morph'
import type { Tree } from 'web-tree-sitter'
import type { Grammar } from '../languages/table.ts'

/** Syntax trees on the main thread, for codemods. Compilers are loaded at the first call and not before. */
export interface Parsers {
  /** A tree-sitter tree. */
  tree(grammar: Grammar, text: string): Promise<Tree>
  /** A ts-morph source file in an in-memory project, without type information of other files. */
  typescript(path: string, text: string): Promise<SourceFile>
}
