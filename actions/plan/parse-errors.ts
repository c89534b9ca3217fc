import { parse as parseJsonc, type ParseError } from 'jsonc-parser'
import { parse as parseToml } from 'smol-toml'
import type { Node } from 'web-tree-sitter'
import { parseAllDocuments } from 'yaml'
import type { CodemodTools } from '../shared/codemods/codemod.ts'
import { languageOf } from '../shared/languages/table.ts'

/** Formats without a grammar of ours, by ending: how many errors their own parser finds. */
const formats: Readonly<Record<string, (text: string) => number>> = {
  json: jsonErrors,
  toml: tomlErrors,
  yml: yamlErrors,
  yaml: yamlErrors,
}

/** Syntax errors of a file's text, as its grammar or format sees them; 0 where neither is known (a Dockerfile, `.nvmrc`). */
export async function parseErrors(file: { path: string; text: string }, tools: CodemodTools): Promise<number> {
  if (languageOf(file.path).grammar !== null) return errorNodes((await tools.tree()).rootNode)
  const ending = file.path.slice(file.path.lastIndexOf('.') + 1).toLowerCase()
  return formats[ending]?.(file.text) ?? 0
}

/** ERROR and MISSING nodes; only branches that hold one are walked. */
function errorNodes(root: Node): number {
  const open: Node[] = [root]
  let errors = 0
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.isError || node.isMissing) errors++
    if (!node.hasError) continue
    for (const child of node.children) if (child?.hasError || child?.isMissing) open.push(child)
  }
  return errors
}

function jsonErrors(text: string): number {
  const errors: ParseError[] = []
  parseJsonc(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true })
  return errors.length
}

function tomlErrors(text: string): number {
  try {
    parseToml(text.replace(/^\uFEFF/, ''))
    return 0
  } catch {
    return 1
  }
}

function yamlErrors(text: string): number {
  const documents = parseAllDocuments(text, { logLevel: 'silent' })
  return 'empty' in documents ? 0 : documents.reduce((sum, document) => sum + document.errors.length, 0)
}
