import type { Node } from 'web-tree-sitter'
import type { Codemod, Edit, Match } from '../codemod.ts'
import type { ImportStatement } from './imports.ts'
import { importStatements, soleImport, withoutNames } from './imports.ts'
import { isBound, namesOf } from './names.ts'
import { supportsPython2 } from './python-version.ts'
import type { PythonSource } from './source.ts'
import {
  ancestor,
  isPythonModule,
  isSuppressed,
  lineEnding,
  matchOf,
  readPython,
  rowStart,
  textAfter,
  textBefore,
} from './source.ts'

const abstract = new Set(
  `AsyncGenerator AsyncIterable AsyncIterator Awaitable ByteString Callable Collection Container Coroutine Generator
  Hashable ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping MutableSequence MutableSet Reversible
  Sequence Set Sized ValuesView`.split(/\s+/),
)

/** What's New in Python 3.10, Removed: collections. */
export const collectionsAbc: Codemod = {
  id: 'py-collections-abc',
  title: 'take abstract collections from collections.abc',
  why: 'The abstract base classes moved to collections.abc in Python 3.3 and are gone from collections in 3.10.',
  action: 'refactor',
  appliesTo: isPythonModule,
  value: 5,
  risk: 'low',
  confidence: 0.97,
  group: 'file',
  async detect(file, tools) {
    const source = await readPython(file, tools, /\bcollections\s*\.\s*[A-Z]|\bfrom\s+collections\s+import\b/)
    // A file that names collections.abc already has an arrangement of its own (a fallback, a condition).
    if (source === null || supportsPython2(source) || /\bcollections\.abc\b/.test(source.text)) return []
    const imports = importStatements(source)
    return [...imports.flatMap((statement) => fromImport(source, statement) ?? []), ...attributes(source, imports)]
  },
}

/** `from collections import Mapping, OrderedDict`: the abstract ones get a statement of their own. */
function fromImport(source: PythonSource, statement: ImportStatement): Match | null {
  const { node, module, names } = statement
  if (module !== 'collections' || isSuppressed(source, node) || ancestor(node, ['try_statement']) !== null) return null
  const moved = names.filter(({ name }) => abstract.has(name))
  if (moved.length === 0) return null
  const message = 'the abstract base classes are gone from `collections` in Python 3.10'
  const place = node.childForFieldName('module_name')
  if (moved.length === names.length && place !== null) {
    return matchOf(node, message, [{ start: place.endIndex, end: place.endIndex, text: '.abc' }])
  }
  const shrunk = withoutNames(source, statement, new Set(moved))
  if (shrunk === null) return null
  const list = moved.map((name) => name.node.text).join(', ')
  const text = `${textBefore(source, node)}from collections.abc import ${list}${lineEnding(source)}`
  const start = rowStart(source, node.startPosition.row)
  return matchOf(node, message, [{ start, end: start, text }, ...shrunk])
}

/** `collections.Mapping` below `import collections`: all of them and the import, in one rewrite. */
function attributes(source: PythonSource, imports: readonly ImportStatement[]): Match[] {
  const plain = soleImport(imports, { module: null, name: 'collections' })
  if (plain === null || isBound(namesOf(source), 'collections')) return []
  const uses = source.root.descendantsOfType('attribute').filter(isAbstract)
  const [first] = uses
  const imported = importEdit(source, plain.statement)
  // A version or name that is asked for first: someone has thought of both places.
  const careful = /\bhasattr\(\s*collections\b|\bgetattr\(\s*collections\b|\bversion_info\b/.test(source.text)
  if (first === undefined || imported === null || careful) return []
  if (uses.some((node) => isSuppressed(source, node) || ancestor(node, ['try_statement']) !== null)) return []
  const edits = uses.map((node) => {
    const at = node.startIndex + 'collections'.length
    return { start: at, end: at, text: '.abc' }
  })
  return [matchOf(first, `\`${first.text}\` is gone in Python 3.10`, [imported, ...edits])]
}

function isAbstract(node: Node): boolean {
  const object = node.childForFieldName('object')
  const name = node.childForFieldName('attribute')?.text ?? ''
  return object?.type === 'identifier' && object.text === 'collections' && abstract.has(name)
}

function importEdit(source: PythonSource, { node }: ImportStatement): Edit | null {
  if (textBefore(source, node).trim() !== '' || textAfter(source, node).trim() !== '') return null
  const at = node.endIndex
  return { start: at, end: at, text: `${lineEnding(source)}import collections.abc` }
}
