import type { ts } from 'ts-morph'
import type { Codemod, CodemodFile, CodemodTools, Edit, Match } from '../codemod.ts'
import { languageLevel } from './language-level.ts'
import { namesOf, type Names } from './names.ts'
import { isExcused } from './suppression.ts'

/** One parsed TypeScript or JavaScript file, with what several rules ask of it. */
export interface Source {
  path: string
  file: ts.SourceFile
  /** TypeScript proper: its compiler lowers whatever syntax we write. */
  typed: boolean
  names: Names
  /** Newest ECMAScript edition that is safe to write here, see language-level.ts. */
  level: number
}

/** A codemod on a syntax tree; `syntaxCodemod` adds what all of them share. */
export interface SyntaxRule extends Omit<Codemod, 'appliesTo' | 'group' | 'detect'> {
  find: (source: Source) => Match[]
}

const sourcePath = /\.(?:[cm]?[jt]s|[jt]sx)$/i
const notWritten =
  /(?:\.d\.[cm]?ts|\.d\.[\w-]+\.ts|[.-]min\.[cm]?js|\.bundle\.js)$|(?:^|\/)(?:node_modules|vendor|third_party|bower_components)\//i
const generated = /@generated\b|\bDO NOT EDIT\b|@flow\b/i

/**
 * Makes a codemod of a rule. Files that a person did not write (declarations, minified, vendored, `@generated`), Flow
 * files and files with a syntax error are left alone: there the tree does not say what the text means. So is what a
 * maintainer excused from the linter.
 */
export function syntaxCodemod(rule: SyntaxRule): Codemod {
  const { find, ...description } = rule
  return {
    ...description,
    group: 'file',
    appliesTo: (path) => sourcePath.test(path) && !notWritten.test(path),
    detect: async (file, tools) => {
      if (generated.test(file.text.slice(0, 2000)) || isMinified(file.text)) return []
      const parsed = await parse(file, tools)
      if (parsed === null) return []
      const wanted = find(parsed.source).filter((match) => !isExcused(parsed.source.file.text, match, rule.why))
      return shifted(wanted, parsed.shift)
    },
  }
}

/** A match over `node`, or over the text from `node` to the end of `last`. */
export function matchOf(
  source: Source,
  where: { node: ts.Node; last?: ts.Node },
  what: Pick<Match, 'message' | 'edits'>,
): Match {
  const { file } = source
  return {
    startLine: file.getLineAndCharacterOfPosition(where.node.getStart(file)).line + 1,
    endLine: file.getLineAndCharacterOfPosition((where.last ?? where.node).end).line + 1,
    ...what,
  }
}

/** An edit that replaces a node, without the comments before it. */
export function replaceNode(source: Source, node: ts.Node, text: string): Edit {
  return { start: node.getStart(source.file), end: node.end, text }
}

/** Every node below `root`, `root` itself first, in the order of the text. */
export function* walk(root: ts.Node): Generator<ts.Node> {
  const open: ts.Node[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node
    const children: ts.Node[] = []
    node.forEachChild((child) => void children.push(child))
    for (const child of children.toReversed()) open.push(child)
  }
}

/** Whether a stretch of text that lies between tokens holds a comment. */
export function hasComment(source: Source, start: number, end: number): boolean {
  return /\/[/*]/.test(source.file.text.slice(start, end))
}

/** The text of a node without the comments before it. */
export function textOf(source: Source, node: ts.Node): string {
  return source.file.text.slice(node.getStart(source.file), node.end)
}

async function parse(file: CodemodFile, tools: CodemodTools): Promise<{ source: Source; shift: number } | null> {
  const root = (await tools.sourceFile()).compilerNode
  const shift = file.text.length - root.text.length
  if (file.text.slice(shift) !== root.text || (shift > 0 && file.text !== `\uFEFF${root.text}`)) return null
  if (syntaxErrors(root) > 0) return null
  const source = known.get(root) ?? read(file.path, root)
  known.set(root, source)
  return { source, shift }
}

/** What was read of a tree, for as long as the tree lives: all rules ask for the same. */
const known = new WeakMap<ts.SourceFile, Source>()

function read(path: string, file: ts.SourceFile): Source {
  const typed = /\.(?:[cm]?ts|tsx)$/i.test(path)
  return { path, file, typed, names: namesOf(file), level: typed ? Infinity : languageLevel(file) }
}

/** The parser's own errors; the property is there at run time and missing from the compiler's public types. */
function syntaxErrors(root: ts.SourceFile): number {
  return (root as ts.SourceFile & { parseDiagnostics?: unknown[] }).parseDiagnostics?.length ?? 0
}

/** The compiler drops a byte order mark, the edits are about the text that still has it. */
function shifted(matches: Match[], shift: number): Match[] {
  if (shift === 0) return matches
  return matches.map((match) => ({
    ...match,
    edits: match.edits.map(({ start, end, text }) => ({ start: start + shift, end: end + shift, text })),
  }))
}

/** Nobody writes lines of 300 characters on average. */
function isMinified(text: string): boolean {
  return text.length > 2000 && text.length / text.split('\n').length > 300
}
