import type { Node as TypeScriptNode, SourceFile } from 'ts-morph'
import type { TreeCursor } from 'web-tree-sitter'
import { UserError } from '../shared/contracts/errors.ts'
import { languageOf, type Grammar } from '../shared/languages/table.ts'
import type { Repository } from '../shared/ports/git.ts'
import type { Ports } from '../shared/ports/ports.ts'
import { openTarget } from '../shared/target/open-target.ts'
import { readContent } from './content.ts'

/** A syntax tree as JSON: a leaf has its text, any other node its children. */
export interface AstNode {
  kind: string
  /** 1-based. */
  line: number
  text?: string
  children?: AstNode[]
}

const MAX_BYTES = 5_000_000

/**
 * The syntax tree of one file at HEAD, by the compiler's own parser for TypeScript and JavaScript and by tree-sitter for
 * the others.
 * @throws UserError where there is no such file, or nothing here reads its language
 */
export async function ast(
  input: { location: string; path: string },
  ports: Pick<Ports, 'git' | 'store' | 'clock' | 'log' | 'parsers'>,
): Promise<AstNode> {
  const { language, grammar } = languageOf(input.path)
  if (grammar === null)
    throw new UserError(`${input.path}: no parser for this kind of file; name a .py, .ts or .js file`)
  const repository = await openTarget({ location: input.location, branch: null }, ports)
  const text = await readAtHead(repository, input.path)
  if (language === 'typescript') return compilerNode(await ports.parsers.typescript(input.path, text))
  return treeNode(grammar, text, ports)
}

async function readAtHead(repository: Repository, path: string): Promise<string> {
  const head = await repository.head()
  if (head === null) throw new UserError(`${repository.dir}: there is no commit yet; commit something and run again`)
  const entries = await repository.entries(head.tree)
  const entry = entries.find((entry) => entry.path === path && entry.utf8 && entry.mode.startsWith('100'))
  if (entry === undefined) {
    throw new UserError(
      `${path}: HEAD of ${repository.dir} has no such file; name it from the repository's top, with /`,
    )
  }
  if ((entry.size ?? 0) > MAX_BYTES)
    throw new UserError(`${path}: ${entry.size} bytes are too many; ${MAX_BYTES} can be read`)
  for await (const blob of repository.blobs([entry.id])) {
    const { text, facts } = readContent(blob.content)
    if (text !== null) return text
    throw new UserError(`${path}: its content is ${facts.skipped}; only UTF-8 text has a syntax tree`)
  }
  throw new UserError(`${path}: git has lost its content (${entry.id}); run "git fsck" in ${repository.dir}`)
}

function compilerNode(file: SourceFile): AstNode {
  const lineStarts = [
    0,
    ...[...file.getFullText().matchAll(/\r\n|[\r\n\u2028\u2029]/g)].map((end) => end.index + end[0].length),
  ]
  return readCompilerNode(file, lineStarts)
}

function readCompilerNode(node: TypeScriptNode, lineStarts: readonly number[]): AstNode {
  const children: AstNode[] = []
  node.forEachChild((child) => void children.push(readCompilerNode(child, lineStarts)))
  const own = { kind: node.getKindName(), line: lineAt(lineStarts, node.getStart()) }
  return children.length > 0 ? { ...own, children } : { ...own, text: node.getText() }
}

/** Number of line starts at or before the offset, by halving. */
function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0
  let high = lineStarts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}

async function treeNode(grammar: Grammar, text: string, ports: Pick<Ports, 'parsers'>): Promise<AstNode> {
  const tree = await ports.parsers.tree(grammar, text)
  const cursor = tree.walk()
  try {
    return readTreeNode(cursor)
  } finally {
    cursor.delete()
    tree.delete()
  }
}

/** Named nodes only: brackets and keywords say nothing that the kinds do not. */
function readTreeNode(cursor: TreeCursor): AstNode {
  const own = { kind: cursor.nodeType, line: cursor.startPosition.row + 1 }
  const children: AstNode[] = []
  if (cursor.gotoFirstChild()) {
    do {
      if (cursor.nodeIsNamed) children.push(readTreeNode(cursor))
    } while (cursor.gotoNextSibling())
    cursor.gotoParent()
  }
  return children.length > 0 ? { ...own, children } : { ...own, text: cursor.nodeText }
}
