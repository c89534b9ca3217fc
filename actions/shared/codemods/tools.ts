import type { SourceFile } from 'ts-morph'
import type { Tree } from 'web-tree-sitter'
import { languageOf } from '../languages/table.ts'
import type { Parsers } from '../ports/parsers.ts'
import type { CodemodFile, CodemodTools } from './codemod.ts'

/** The tools of one file; each syntax tree is made at its first use, shared by all codemods, and freed with the scope. */
export interface FileTools extends CodemodTools, AsyncDisposable {}

export interface ToolSources {
  parsers: Parsers
  today: Date
}

/** @throws Error from `tree()` for a file whose ending has no grammar: the codemod's `appliesTo` is too wide */
export function codemodTools(file: CodemodFile, { parsers, today }: ToolSources): FileTools {
  let tree: Promise<Tree> | null = null
  let source: Promise<SourceFile> | null = null
  return {
    today,
    tree: () => (tree ??= parseByEnding(file, parsers)),
    sourceFile: () => (source ??= parsers.typescript(file.path, file.text)),
    async [Symbol.asyncDispose]() {
      // A parse that failed has nothing to free, and its caller already has the error.
      const made = await tree?.catch(() => null)
      made?.delete()
    },
  }
}

async function parseByEnding(file: CodemodFile, parsers: Parsers): Promise<Tree> {
  const { grammar } = languageOf(file.path)
  if (grammar === null) throw new Error(`${file.path}: no grammar for files with this ending`)
  return parsers.tree(grammar, file.text)
}
