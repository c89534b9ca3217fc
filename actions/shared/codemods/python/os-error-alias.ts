import type { Node } from 'web-tree-sitter'
import type { Codemod, Match } from '../codemod.ts'
import { importStatements } from './imports.ts'
import { isBound, namesOf } from './names.ts'
import { supportsPython2 } from './python-version.ts'
import type { PythonSource } from './source.ts'
import {
  ancestor,
  holdsComment,
  isPythonModule,
  isSuppressed,
  matchOf,
  parts,
  readPython,
  replacing,
} from './source.ts'

const aliases = ['IOError', 'EnvironmentError']
const clauseTypes = ['except_clause']

/** PEP 3151. */
export const osErrorAlias: Codemod = {
  id: 'py-os-error-alias',
  title: 'name OSError by its name',
  why: 'IOError and EnvironmentError have been other names of OSError since Python 3.3 (PEP 3151); two names suggest two errors.',
  action: 'refactor',
  appliesTo: isPythonModule,
  value: 2,
  risk: 'low',
  confidence: 0.97,
  group: 'file',
  async detect(file, tools) {
    const source = await readPython(file, tools, /\b(?:IOError|EnvironmentError)\b/)
    if (source === null || supportsPython2(source)) return []
    const names = namesOf(source)
    const imported = new Set(importStatements(source).flatMap((statement) => statement.names.map(({ binds }) => binds)))
    if ([...aliases, 'OSError'].some((name) => isBound(names, name) || imported.has(name))) return []
    const reads = aliases.flatMap((alias) => names.reads.get(alias) ?? [])
    return onePerStatement(source, reads)
  },
}

function onePerStatement(source: PythonSource, reads: readonly Node[]): Match[] {
  const done = new Set<number>()
  const matches: Match[] = []
  for (const node of reads) {
    const tuple = exceptionTuple(node)
    const place = tuple ?? node
    if (done.has(place.id) || isSuppressed(source, place) || isShadowedClause(node) || isCompared(node)) continue
    done.add(place.id)
    const match = tuple === null ? single(node) : inTuple(tuple)
    if (match !== null) matches.push(match)
  }
  return matches
}

function single(node: Node): Match {
  return matchOf(node, `\`${node.text}\` is OSError`, [replacing(node, 'OSError')])
}

/** The tuple of `except (…)` or of a call's argument that the name stands in. */
function exceptionTuple(node: Node): Node | null {
  return node.parent?.type === 'tuple' ? node.parent : null
}

/** A tuple would name OSError twice: the names after the first go. */
function inTuple(tuple: Node): Match | null {
  const members = parts(tuple)
  const kept = members.filter((member, at) => !isOsError(member) || members.findIndex(isOsError) === at)
  const [first] = kept
  if (first === undefined) return null
  const message = 'IOError and EnvironmentError are OSError'
  if (kept.length === members.length) {
    return matchOf(
      tuple,
      message,
      members.filter(isAlias).map((member) => replacing(member, 'OSError')),
    )
  }
  if (holdsComment(tuple)) return null
  const text = (member: Node): string => (isAlias(member) ? 'OSError' : member.text)
  if (kept.length === 1 && isCaught(tuple))
    return matchOf(tuple, message, [replacing(tuple, spaced(tuple, text(first)))])
  return matchOf(tuple, message, removals(members, kept))
}

function removals(members: readonly Node[], kept: readonly Node[]): Match['edits'] {
  return members.flatMap((member, at) => {
    if (kept.includes(member)) return isAlias(member) ? [replacing(member, 'OSError')] : []
    const before = members[at - 1]
    return before === undefined ? [] : [{ start: before.endIndex, end: member.endIndex, text: '' }]
  })
}

/** `except(IOError, OSError):` is legal, `exceptOSError:` is not. */
function spaced(tuple: Node, text: string): string {
  const before = tuple.previousSibling ?? tuple.parent?.previousSibling
  const touches = before !== null && before !== undefined && before.endIndex === tuple.startIndex && before.type !== '*'
  return touches ? ` ${text}` : text
}

function isCaught(tuple: Node): boolean {
  const parent = tuple.parent?.type === 'as_pattern' ? tuple.parent.parent : tuple.parent
  return parent !== null && parent !== undefined && clauseTypes.includes(parent.type)
}

function isAlias(node: Node): boolean {
  return node.type === 'identifier' && aliases.includes(node.text)
}

function isOsError(node: Node): boolean {
  return isAlias(node) || (node.type === 'identifier' && node.text === 'OSError')
}

/** `assertIs(IOError, OSError)` and `IOError is OSError` speak of the names themselves. */
function isCompared(node: Node): boolean {
  const owner = node.parent
  if (owner?.type !== 'argument_list' && owner?.type !== 'comparison_operator') return false
  return owner.namedChildren.some((other) => other.id !== node.id && isOsError(other))
}

/** Another clause of the same `try` catches OSError under one of its names: which of them runs is for a person to see. */
function isShadowedClause(node: Node): boolean {
  const clause = ancestor(node, clauseTypes)
  const header = clause?.childForFieldName('value')
  if (clause === null || header === null || header === undefined || node.startIndex > header.endIndex) return false
  return (clause.parent?.namedChildren ?? []).some(
    (other) =>
      other.type === 'except_clause' &&
      other.id !== clause.id &&
      /\b(?:IOError|EnvironmentError|OSError)\b/.test(other.childForFieldName('value')?.text ?? ''),
  )
}
