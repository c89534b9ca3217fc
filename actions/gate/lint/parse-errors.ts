import { parse as parseJsonc, type ParseError } from 'jsonc-parser'
import { parse as parseToml, TomlError } from 'smol-toml'
import type { Node } from 'web-tree-sitter'
import { LineCounter, parseAllDocuments } from 'yaml'
import type { LintFinding } from '../../shared/contracts/evidence.ts'
import { languageOf, type Grammar } from '../../shared/languages/table.ts'
import type { Parsers } from '../../shared/ports/parsers.ts'
import type { ChangedText } from '../changed-texts.ts'

interface Problem {
  line: number
  message: string
}

/** Of one file: more would say nothing more. */
const SHOWN = 5

/** Changed files that parse at base, or are new, and do not at head. A file that had as many errors before is none. */
export async function newParseErrors(texts: readonly ChangedText[], parsers: Parsers): Promise<LintFinding[]> {
  const found: LintFinding[] = []
  for (const { path, before, after } of texts) {
    if (after === null) continue
    const problems = await problemsOf(path, after, parsers)
    if (problems.length === 0) continue
    const earlier = before === null ? [] : await problemsOf(path, before, parsers)
    if (problems.length <= earlier.length) continue
    found.push(
      ...problems.slice(0, SHOWN).map(({ line, message }): LintFinding => {
        return { path, line, rule: 'parse-error', message, level: 'error' }
      }),
    )
  }
  return found
}

async function problemsOf(path: string, text: string, parsers: Parsers): Promise<Problem[]> {
  const { grammar } = languageOf(path)
  if (grammar !== null) return syntaxErrors({ path, text, grammar }, parsers)
  if (/\.(?:json|jsonc|json5|webmanifest)$/i.test(path)) return jsonErrors(path, text)
  if (/\.ya?ml$/i.test(path)) return yamlErrors(text)
  return /\.toml$/i.test(path) ? tomlErrors(text) : []
}

interface Source {
  path: string
  text: string
  grammar: Grammar
}

async function syntaxErrors({ path, text, grammar }: Source, parsers: Parsers): Promise<Problem[]> {
  const tree = await parsers.tree(grammar, text)
  let problems: Problem[]
  try {
    problems = tree.rootNode.hasError ? brokenNodes(tree.rootNode) : []
  } finally {
    tree.delete()
  }
  if (problems.length === 0 || grammar === 'python') return problems
  // The grammar may be older than the language: TypeScript's own parser has the last word.
  const source = await parsers.typescript(path, text)
  const confirmed = source.getProject().getProgram().getSyntacticDiagnostics(source)
  return confirmed.length === 0 ? [] : problems
}

/** ERROR and MISSING nodes, the outermost of each. */
function brokenNodes(root: Node): Problem[] {
  const problems: Problem[] = []
  const nodes = [root]
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const line = node.startPosition.row + 1
    if (node.isMissing) problems.push({ line, message: `${node.type} is missing` })
    else if (node.isError) problems.push({ line, message: `cannot be parsed: ${excerpt(node.text)}` })
    else if (node.hasError) nodes.push(...node.children.filter((child) => child.hasError || child.isMissing))
  }
  return problems.toSorted((a, b) => a.line - b.line)
}

function excerpt(text: string): string {
  return JSON.stringify((text.split('\n')[0] ?? '').trim().slice(0, 60))
}

/** Files that JSON.parse must read; many other tools allow comments and trailing commas in theirs. */
const STRICT = /(?:^|\/)(?:package|package-lock|composer|manifest|lerna|app|data)\.json$/

function jsonErrors(path: string, text: string): Problem[] {
  const errors: ParseError[] = []
  const isStrict = STRICT.test(path)
  const options = { disallowComments: isStrict, allowTrailingComma: !isStrict, allowEmptyContent: !isStrict }
  if (!/\.json5$/i.test(path)) parseJsonc(text.replace(/^\uFEFF/, ''), errors, options)
  return errors.map(({ offset }) => {
    const line = text.slice(0, offset).split('\n').length
    return { line, message: `cannot be parsed: ${excerpt(text.split('\n')[line - 1] ?? '')}` }
  })
}

function yamlErrors(text: string): Problem[] {
  // A template: what it gives may be YAML, it is none itself.
  if (text.includes('{{') || text.includes('{%')) return []
  const counter = new LineCounter()
  const documents = parseAllDocuments(text, { lineCounter: counter, prettyErrors: false })
  const errors = Array.isArray(documents) ? documents.flatMap((document) => document.errors) : []
  return errors.map(({ pos: [offset], message }) => ({ line: counter.linePos(offset).line, message: oneLine(message) }))
}

function tomlErrors(text: string): Problem[] {
  try {
    parseToml(text)
    return []
  } catch (error) {
    const line = error instanceof TomlError ? error.line : 1
    return [{ line, message: oneLine((error as Error).message) }]
  }
}

function oneLine(message: string): string {
  return (message.split('\n')[0] ?? '').slice(0, 200)
}
