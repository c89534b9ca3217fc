import type { Node } from 'web-tree-sitter'
import type { Codemod, Edit } from '../codemod.ts'
import { leastMinorVersion, mayEvaluateAnnotations, postponesAnnotations } from './python-version.ts'
import { holdsComment, isOnOneRow, isPythonModule, joinNested, matchOf, readPython } from './source.ts'
import type { TypingUse } from './typing-names.ts'
import { typingUses, unneededImports } from './typing-names.ts'

const builtinTypes = new Set(
  'None bool bytearray bytes complex dict float frozenset int list memoryview object set str tuple type'.split(' '),
)
const typeNodes = new Set([
  'identifier',
  'attribute',
  'subscript',
  'generic_type',
  'none',
  'binary_operator',
  'union_type',
])

/**
 * PEP 604. Only in annotations, and only where the file itself shows that it works: it postpones annotations (and
 * nothing in it evaluates them), or it cannot run before Python 3.10 anyway and the members are surely types.
 */
export const pep604: Codemod = {
  id: 'py-pep604',
  title: 'write unions in annotations as X | Y',
  why: 'X | None says the same as Optional[X] since Python 3.10 (PEP 604), is shorter and needs no import.',
  action: 'upgrade_runtime',
  appliesTo: isPythonModule,
  value: 2,
  risk: 'low',
  confidence: 0.93,
  group: 'file',
  async detect(file, tools) {
    const source = await readPython(file, tools, /\b(?:Optional|Union)\b/)
    if (source === null) return []
    const postponed = postponesAnnotations(source.root) && !mayEvaluateAnnotations(source)
    if (!postponed && leastMinorVersion(source) < 10) return []
    const all = typingUses(source, new Set(['Optional', 'Union']))
    const isType = postponed ? () => true : evaluates(all.names.bindings)
    const unions = all.uses.flatMap((use) => readUnion(use, isType) ?? [])
    const matches = unions.map((union) => {
      const { node, name } = union.use
      return matchOf(
        union.whole,
        `\`${name}[…]\` is \`${name === 'Optional' ? '… | None' : '… | …'}\``,
        edits(union, node),
      )
    })
    return [...unneededImports(source, all, new Set(unions.map(({ use }) => use.node))), ...joinNested(matches)]
  },
}

interface Union {
  use: TypingUse
  /** `Optional[…]`. */
  whole: Node
  members: Node[]
}

function readUnion(use: TypingUse, isType: (member: Node) => boolean): Union | null {
  const brackets = use.node.parent
  const whole = brackets?.type === 'generic_type' || brackets?.type === 'subscript' ? brackets : null
  if (!use.inAnnotation || whole === null || whole.startIndex !== use.node.startIndex) return null
  if (!isOnOneRow(whole) || holdsComment(whole)) return null
  const members = membersOf(whole)
  if (members.length === 0 || !members.every((member) => typeNodes.has(member.type) && isType(member))) return null
  const nones = members.filter(mayBeNone).length + (use.name === 'Optional' ? 1 : 0)
  // `X | None | None` is right and ugly, `None | None` an error.
  if (nones > 1 || (use.name === 'Optional' && members.length > 1)) return null
  return { use, whole, members }
}

function membersOf(whole: Node): Node[] {
  const list =
    whole.type === 'subscript' ? whole.childrenForFieldName('subscript') : whole.lastNamedChild?.namedChildren
  return (list ?? []).map((member) => (member.type === 'type' ? (member.namedChildren[0] ?? member) : member))
}

function mayBeNone(member: Node): boolean {
  if (member.type === 'none' || /^(?:\w+\.)?Optional\b/.test(member.text)) return true
  const union = /^(?:\w+\.)?Union\b/.test(member.text) || ['binary_operator', 'union_type'].includes(member.type)
  return union && /\b(?:None|Optional)\b/.test(member.text)
}

/**
 * Where the annotation is evaluated, `|` must be known to both sides: built-in types, None, and what is indexed by
 * them. A name from elsewhere may be a function or a string.
 */
function evaluates(bindings: ReadonlyMap<string, readonly Node[]>): (member: Node) => boolean {
  const isClass = (name: string): boolean => {
    const [only, more] = bindings.get(name) ?? []
    return only !== undefined && more === undefined && only.parent?.type === 'class_definition'
  }
  return (member) => {
    const head = /^\w+/.exec(member.text)?.[0] ?? ''
    if (member.type === 'identifier') return builtinTypes.has(head) ? !bindings.has(head) : isClass(head)
    if (member.type === 'none') return true
    const indexed = member.type === 'subscript' || member.type === 'generic_type'
    const known =
      builtinTypes.has(head) || /^(?:Dict|List|Set|Tuple|Type|FrozenSet|Callable|Iterable|Sequence|Mapping)$/.test(head)
    return indexed && known && !bindings.has(head)
  }
}

/** Fine enough that a union inside a union has edits of its own. */
function edits({ whole, members, use }: Union, head: Node): Edit[] {
  const first = members[0] ?? whole
  const last = members.at(-1) ?? whole
  const between = members.slice(1).map((member, at) => ({
    start: members[at]?.endIndex ?? member.startIndex,
    end: member.startIndex,
    text: ' | ',
  }))
  const tail = use.name === 'Optional' ? ' | None' : ''
  return [
    { start: head.startIndex, end: first.startIndex, text: '' },
    ...between,
    { start: last.endIndex, end: whole.endIndex, text: tail },
  ]
}
