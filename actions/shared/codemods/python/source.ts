import type { Node, Tree } from 'web-tree-sitter'
import type { Language } from '../../contracts/primitives.ts'
import type { CodemodFile, CodemodTools, Edit, Match } from '../codemod.ts'

/** A Python file that parsed whole, with what every codemod asks of it. Offsets are UTF-16 units, rows 0-based. */
export interface PythonSource {
  path: string
  text: string
  root: Node
  /** Offset of the first unit of each row. */
  rows: readonly number[]
}

/**
 * Python 2 parses without an error node, so its own statements give it away. What means one thing there may mean
 * another here: no codemod speaks of such a file.
 */
const python2Statements = ['print_statement', 'exec_statement']

/** All codemods of a file share its tree, so they can share what was read from it. */
const sources = new WeakMap<Tree, PythonSource | null>()

/** Switched off for the whole file, for all rules or for some: which of ours each code means is not worth a guess. */
const fileSuppression =
  /^\s*#\s*(?:(?:flake8|ruff)\s*:\s*noqa\b|pylint\s*:\s*(?:skip-file|disable\s*=.*\bunused-import\b))/m
const lineSuppression = /#.*\b(?:noqa\b|nopycln\b|pylint\s*:\s*disable|type\s*:\s*ignore|pragma\s*:\s*no)/i

/** Stub files hold declarations for type checkers: idioms of running code do not apply to them. */
export function isPythonModule(path: string, language: Language | null): boolean {
  return language === 'python' && path.endsWith('.py')
}

/**
 * Reads a file for a codemod; null where no codemod may speak of it: a syntax error, Python 2, or linting switched off
 * for the whole file.
 * @param hint cheap test on the text: where it fails the file is not even parsed
 */
export async function readPython(file: CodemodFile, tools: CodemodTools, hint: RegExp): Promise<PythonSource | null> {
  if (!hint.test(file.text) || fileSuppression.test(file.text)) return null
  const tree = await tools.tree()
  const known = sources.get(tree)
  if (known !== undefined) return known
  const { rootNode: root } = tree
  const sound = !root.hasError && root.descendantsOfType(python2Statements).length === 0
  const source = sound ? { path: file.path, text: file.text, root, rows: rowOffsets(file.text) } : null
  sources.set(tree, source)
  return source
}

function rowOffsets(text: string): number[] {
  const rows = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) rows.push(at + 1)
  return rows
}

/** The text of a row without its line ending. Rows past the end are ''. */
export function lineText(source: PythonSource, row: number): string {
  return source.text.slice(rowStart(source, row), rowStart(source, row + 1)).replace(/\r?\n$/, '')
}

/** Offset of a row; of one past the last, the end of the text. */
export function rowStart(source: PythonSource, row: number): number {
  return source.rows[row] ?? source.text.length
}

/** A node's last row that holds text of it: some nodes end at column 0 of the row after. */
export function lastRow(node: Node): number {
  return node.endPosition.column === 0 && node.endPosition.row > node.startPosition.row
    ? node.endPosition.row - 1
    : node.endPosition.row
}

/** What stands between the start of its row and the node. */
export function textBefore(source: PythonSource, node: Node): string {
  return source.text.slice(rowStart(source, node.startPosition.row), node.startIndex)
}

/** What stands between the node and the end of its row. */
export function textAfter(source: PythonSource, node: Node): string {
  return source.text.slice(node.endIndex, rowStart(source, node.endPosition.row + 1)).replace(/\r?\n$/, '')
}

export function isOnOneRow(node: Node): boolean {
  return node.startPosition.row === node.endPosition.row
}

export function holdsComment(node: Node): boolean {
  return node.descendantsOfType('comment').length > 0
}

/** A maintainer said no on one of the node's rows: `# noqa`, `# pylint: disable`, `# type: ignore`, `# pragma: no …`. */
export function isSuppressed(source: PythonSource, node: Node): boolean {
  const until = lastRow(node)
  for (let row = node.startPosition.row; row <= until; row++) {
    if (lineSuppression.test(lineText(source, row))) return true
  }
  return false
}

/** The line ending that the file uses first. */
export function lineEnding(source: PythonSource): '\n' | '\r\n' {
  return source.text.charAt(rowStart(source, 1) - 2) === '\r' ? '\r\n' : '\n'
}

/** The nearest ancestor of one of these types, or null. */
export function ancestor(node: Node, types: readonly string[]): Node | null {
  let at = node.parent
  while (at !== null && !types.includes(at.type)) at = at.parent
  return at
}

/** Named children without comments, which the grammar puts anywhere. */
export function parts(node: Node): Node[] {
  return node.namedChildren.filter((child) => child.type !== 'comment')
}

/** The value inside any number of parentheses. */
export function unwrapped(node: Node): Node {
  const inner = node.type === 'parenthesized_expression' ? parts(node)[0] : undefined
  return inner === undefined ? node : unwrapped(inner)
}

export function matchOf(node: Node, message: string, edits: Edit[]): Match {
  return { startLine: node.startPosition.row + 1, endLine: lastRow(node) + 1, message, edits }
}

export function replacing(node: Node, text: string): Edit {
  return { start: node.startIndex, end: node.endIndex, text }
}

/** Matches inside another are part of it: one rewrite, so that nothing is left for a second pass. */
export function joinNested(matches: readonly Match[]): Match[] {
  const joined: Match[] = []
  for (const match of matches.toSorted((a, b) => firstStart(a) - firstStart(b))) {
    const last = joined.at(-1)
    if (last === undefined || firstStart(match) >= lastEnd(last)) joined.push({ ...match, edits: [...match.edits] })
    else joined[joined.length - 1] = join(last, match)
  }
  return joined
}

function join(outer: Match, inner: Match): Match {
  return {
    ...outer,
    startLine: Math.min(outer.startLine, inner.startLine),
    endLine: Math.max(outer.endLine, inner.endLine),
    edits: [...outer.edits, ...inner.edits],
  }
}

function firstStart(match: Match): number {
  return Math.min(...match.edits.map((edit) => edit.start))
}

function lastEnd(match: Match): number {
  return Math.max(...match.edits.map((edit) => edit.end))
}
