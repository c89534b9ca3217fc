import type { ts } from 'ts-morph'
import type { Edit, Match } from '../codemod.ts'
import { mergeOverlapping } from './merge-matches.ts'
import { hasComment, matchOf, syntaxCodemod, walk, type Source } from './source.ts'
import { is, isAny } from './syntax-kinds.ts'

/** ESLint no-else-return. Only where no name of the else block would come into a scope where it means something. */
export const elseAfterReturn = syntaxCodemod({
  id: 'ts-else-after-return',
  title: 'drop else after return',
  why: 'After a return or a throw the rest runs only otherwise: without the else it stands one level less deep.',
  action: 'refactor',
  value: 2,
  risk: 'low',
  confidence: 0.97,
  find: (source) =>
    laidOut(
      source,
      [...walk(source.file)].flatMap((node) => needlessElse(source, node)),
    ),
})

interface NeedlessElse {
  node: ts.IfStatement
  edits: Edit[]
  /** Where a new line starts, and the line whose indentation it takes. */
  breaks: { start: number; end: number; like: number }[]
  /** Line starts of the block's body, and by how many characters each moves to the left. */
  lines: ReadonlyMap<number, number>
}

/** Puts the edits of all together: a line of a block inside a block moves once, by the sum. */
function laidOut(source: Source, found: readonly NeedlessElse[]): Match[] {
  const { text } = source.file
  const dedents = new Map<number, number>()
  for (const { lines } of found) for (const [at, units] of lines) dedents.set(at, (dedents.get(at) ?? 0) + units)
  const fixed = found.flatMap(({ edits, breaks }) => [...edits, ...breaks])
  const done = new Set<number>()
  const matches = found.map(({ node, edits, breaks, lines }) => {
    const starts = breaks.map(({ start, end, like }) => {
      const indent = /^[ \t]*/.exec(text.slice(like))?.[0] ?? ''
      return { start, end, text: lineBreak(text) + indent.slice(dedents.get(like) ?? 0) }
    })
    const moved: Edit[] = []
    for (const start of lines.keys()) {
      const end = start + (dedents.get(start) ?? 0)
      if (done.has(start) || fixed.some((edit) => edit.start < end && start < edit.end)) continue
      done.add(start)
      moved.push({ start, end, text: '' })
    }
    const message = 'the else is needless: the branch before it always leaves'
    return matchOf(source, { node }, { message, edits: [...edits, ...starts, ...moved] })
  })
  return mergeOverlapping(matches)
}

function needlessElse(source: Source, node: ts.Node): NeedlessElse[] {
  if (!is(node, 'IfStatement') || node.elseStatement === undefined) return []
  if (!isInList(node) || !leaves(node.thenStatement)) return []
  const { elseStatement: other } = node
  if (hasComment(source, node.thenStatement.end, other.getStart(source.file))) return []
  if (!keepsNames(source, other) || !keepsStatementsApart(source, node, other) || hasLongText(source, other)) return []
  const unwrapped = is(other, 'Block') ? unwrapBlock(source, node, other) : unwrapStatement(source, node, other)
  if (unwrapped === null) return []
  return [{ node, ...unwrapped }]
}

/** Whether statements can follow it: it stands in a block or a file, or it is an `else if` that will. */
function isInList(node: ts.IfStatement): boolean {
  const { parent } = node
  if (is(parent, 'Block') || is(parent, 'SourceFile')) return true
  return is(parent, 'IfStatement') && parent.elseStatement === node && leaves(parent.thenStatement) && isInList(parent)
}

function leaves(statement: ts.Statement): boolean {
  if (is(statement, 'ReturnStatement') || is(statement, 'ThrowStatement')) return true
  if (is(statement, 'IfStatement')) {
    return statement.elseStatement !== undefined && leaves(statement.thenStatement) && leaves(statement.elseStatement)
  }
  if (!is(statement, 'Block')) return false
  const last = statement.statements.at(-1)
  return last !== undefined && leaves(last)
}

/** `let`, `const` and `class` of the block would join the scope around it: only where that name exists nowhere else. */
function keepsNames(source: Source, other: ts.Statement): boolean {
  if (!is(other, 'Block')) return true
  return other.statements.every((statement) => {
    if (is(statement, 'VariableStatement'))
      return (statement.declarationList.flags & 7) === 0 || isPrivate(source, statement, other)
    return !isAny(statement, [
      'FunctionDeclaration',
      'ClassDeclaration',
      'EnumDeclaration',
      'InterfaceDeclaration',
      'TypeAliasDeclaration',
    ])
  })
}

function isPrivate({ names }: Source, statement: ts.VariableStatement, block: ts.Block): boolean {
  if (names.dynamic) return false
  return statement.declarationList.declarations.every(({ name }) => {
    if (!is(name, 'Identifier')) return false
    const used = names.referenced.get(name.text) ?? []
    return (
      names.declared.get(name.text)?.length === 1 && used.every((one) => one.pos >= block.pos && one.end <= block.end)
    )
  })
}

/** Without the braces a line that starts like this would continue the statement before it, if that has no semicolon. */
const continues = /^\s*(?:[([`+\-*/%,.?:<>=&|^]|in\b|instanceof\b)/

function keepsStatementsApart({ file }: Source, node: ts.IfStatement, other: ts.Statement): boolean {
  const { text } = file
  const body = is(other, 'Block') ? (other.statements[0]?.getStart(file) ?? other.end) : other.getStart(file)
  if (!/[;}]$/.test(text.slice(0, node.thenStatement.end)) && continues.test(text.slice(body))) return false
  const last = is(other, 'Block') ? other.statements.at(-1) : undefined
  if (last === undefined || text[last.end - 1] === ';') return true
  const after = text.slice(other.end).replace(/^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)+/, '')
  return !continues.test(after)
}

/** Text over several lines (templates, JSX, block comments) must not be moved. */
function hasLongText({ file }: Source, other: ts.Statement): boolean {
  const text = file.text.slice(other.getStart(file), other.end)
  if (!text.includes('\n')) return false
  if (/\\\r?\n/.test(text)) return true
  return [...walk(other)].some(
    (node) =>
      (isAny(node, ['NoSubstitutionTemplateLiteral', 'TemplateExpression', 'JsxOpeningElement', 'JsxFragment']) &&
        node.getText(file).includes('\n')) ||
      (is(node, 'JsxOpeningElement') && node.parent.getText(file).includes('\n')),
  )
}

type Unwrapped = Omit<NeedlessElse, 'node'>

function unwrapStatement({ file }: Source, node: ts.IfStatement, other: ts.Statement): Unwrapped {
  const like = lineStart(file.text, listIf(node).getStart(file))
  return { edits: [], breaks: [{ start: node.thenStatement.end, end: other.getStart(file), like }], lines: new Map() }
}

function unwrapBlock({ file }: Source, node: ts.IfStatement, block: ts.Block): Unwrapped | null {
  const { text } = file
  const open = block.getStart(file) + 1
  const inside = text.slice(open, block.end - 1)
  if (!/^[ \t]*(?:\r?\n|$|\/[/*])/.test(text.slice(block.end))) return null
  if (inside.trim() === '') {
    return { edits: [{ start: node.thenStatement.end, end: block.end, text: '' }], breaks: [], lines: new Map() }
  }
  const start = open + inside.length - inside.trimStart().length
  const end = open + inside.trimEnd().length
  const like = lineStart(text, listIf(node).getStart(file))
  const outer = indentOf(text, like)
  const indent = indentOf(text, lineStart(text, start))
  const units = indent.startsWith(outer) && inside.trimStart() !== inside ? indent.length - outer.length : 0
  return {
    edits: [{ start: end, end: block.end, text: '' }],
    breaks: [{ start: node.thenStatement.end, end: start, like }],
    lines: linesBetween(text, { start, end, indent, units }),
  }
}

/** The `if` of a chain that stands in the list: its indentation is the chain's. */
function listIf(node: ts.IfStatement): ts.IfStatement {
  return is(node.parent, 'IfStatement') ? listIf(node.parent) : node
}

function linesBetween(
  text: string,
  body: { start: number; end: number; indent: string; units: number },
): Map<number, number> {
  const lines = new Map<number, number>()
  if (body.units === 0) return lines
  for (let at = lineStart(text, body.start) - 1; at !== -1 && at < body.end; at = text.indexOf('\n', at + 1)) {
    if (text.startsWith(body.indent, at + 1)) lines.set(at + 1, body.units)
  }
  return lines
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function indentOf(text: string, start: number): string {
  return /^[ \t]*/.exec(text.slice(start))?.[0] ?? ''
}

function lineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}
