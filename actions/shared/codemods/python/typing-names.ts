import type { Node } from 'web-tree-sitter'
import type { Match } from '../codemod.ts'
import type { ImportStatement } from './imports.ts'
import { importStatements, soleImport, withoutNames } from './imports.ts'
import { mentionedWords } from './mentions.ts'
import type { Names } from './names.ts'
import { isBound, namesOf } from './names.ts'
import type { PythonSource } from './source.ts'
import { isSuppressed, matchOf } from './source.ts'

/** One use of a name of the `typing` module. */
export interface TypingUse {
  /** `List` or `typing.List`, as it stands. */
  node: Node
  name: string
  inAnnotation: boolean
}

export interface TypingUses {
  uses: TypingUse[]
  names: Names
  imports: readonly ImportStatement[]
}

/** Where the names of `typing` are used that the file surely means: imported once, at the top, and never bound again. */
export function typingUses(source: PythonSource, wanted: ReadonlySet<string>): TypingUses {
  const names = namesOf(source)
  const imports = importStatements(source)
  const direct = [...wanted]
    .filter((name) => soleImport(imports, { module: 'typing', name }) !== null && !isBound(names, name))
    .flatMap((name) => names.reads.get(name) ?? [])
  const dotted = isTypingModule(names, imports)
    ? (names.reads.get('typing') ?? []).flatMap((node) => attributeOf(node, wanted))
    : []
  const uses = [...direct, ...dotted].map((node) => ({
    node,
    name: node.text.split('.').at(-1)?.trim() ?? '',
    inAnnotation: isInAnnotation(node),
  }))
  return { uses: uses.filter(({ node }) => !isSuppressed(source, node)), names, imports }
}

function isTypingModule(names: Names, imports: readonly ImportStatement[]): boolean {
  return soleImport(imports, { module: null, name: 'typing' }) !== null && !isBound(names, 'typing')
}

function attributeOf(node: Node, wanted: ReadonlySet<string>): Node[] {
  const attribute = node.parent
  const label = attribute?.type === 'attribute' ? (attribute.childForFieldName('attribute')?.text ?? '') : ''
  return attribute?.type === 'attribute' && wanted.has(label) ? [attribute] : []
}

function isInAnnotation(node: Node): boolean {
  for (let at = node.parent; at !== null; at = at.parent) {
    if (at.type === 'type') return at.parent?.type !== 'type_alias_statement'
    if (at.type === 'call' || at.type.endsWith('_statement') || at.type === 'block') return false
  }
  return false
}

/** Takes names out of `from typing import …` that no use is left of once `rewritten` are gone. */
export function unneededImports(source: PythonSource, all: TypingUses, rewritten: ReadonlySet<Node>): Match[] {
  if (/(?:^|\/)__init__\.py$/.test(source.path)) return []
  const gone = new Set([...rewritten].map((node) => node.text).filter((text) => !text.includes('.')))
  const mentioned = gone.size === 0 ? new Set<string>() : mentionedWords(source)
  const unneeded = (name: string): boolean =>
    gone.has(name) && !mentioned.has(name) && (all.names.reads.get(name) ?? []).every((node) => rewritten.has(node))
  return all.imports.flatMap((statement) => {
    const names = statement.module === 'typing' && statement.topLevel ? statement.names : []
    const left = names.filter((name) => name.alias === null && unneeded(name.binds))
    const edits = left.length === 0 ? null : withoutNames(source, statement, new Set(left))
    if (edits === null) return []
    const list = left.map(({ binds }) => `\`${binds}\``).join(', ')
    return [matchOf(statement.node, `${list} of typing is no longer needed`, edits)]
  })
}
