import type { Node } from 'web-tree-sitter'
import type { Codemod, Match } from '../codemod.ts'
import { importStatements, soleImport } from './imports.ts'
import type { ImportStatement } from './imports.ts'
import type { Names } from './names.ts'
import { isBound, namesOf } from './names.ts'
import { supportsPython2 } from './python-version.ts'
import { expectsWarning } from './deprecation.ts'
import type { PythonSource } from './source.ts'
import { ancestor, isPythonModule, isSuppressed, matchOf, readPython, replacing } from './source.ts'

interface Renamed {
  name: string
  /** What is said of the old name, after it. */
  fate: string
}

/** Functions and classes of the standard library whose old and new name are, or were, the same object or behave alike. */
const renamed: Readonly<Record<string, Renamed>> = {
  'base64.decodestring': { name: 'decodebytes', fate: 'is gone in Python 3.9' },
  'base64.encodestring': { name: 'encodebytes', fate: 'is gone in Python 3.9' },
  'configparser.SafeConfigParser': { name: 'ConfigParser', fate: 'is gone in Python 3.12' },
  'logging.warn': { name: 'warning', fate: 'is deprecated since Python 3.3' },
  'threading.activeCount': { name: 'active_count', fate: 'is deprecated since Python 3.10' },
  'threading.currentThread': { name: 'current_thread', fate: 'is deprecated since Python 3.10' },
}

const hint = /\b(?:decodestring|encodestring|SafeConfigParser|activeCount|currentThread|warn)\b/

/** What's New in Python 3.9, 3.10, 3.12; logging: `warn` is `warning` with a DeprecationWarning. */
export const deprecatedCalls: Codemod = {
  id: 'py-deprecated-calls',
  title: 'call the standard library by the names that stay',
  why: 'Old names of functions that behave the same were removed or are about to be: code that uses them stops at the next upgrade.',
  action: 'refactor',
  appliesTo: isPythonModule,
  value: 4,
  risk: 'low',
  confidence: 0.97,
  group: 'file',
  async detect(file, tools) {
    const source = await readPython(file, tools, hint)
    if (source === null) return []
    const names = namesOf(source)
    const imports = importStatements(source)
    const loggers = loggerNames(source)
    return source.root.descendantsOfType('attribute').flatMap((node) => {
      if (!hint.test(source.text.slice(node.startIndex, node.endIndex))) return []
      const found = ofModule(names, imports, node) ?? ofLogger(loggers, node)
      return found === null || isLeft(source, node) ? [] : [rename(node, found)]
    })
  },
}

function rename(node: Node, { name, fate }: Renamed): Match {
  const label = node.childForFieldName('attribute') ?? node
  return matchOf(node, `\`${label.text}\` ${fate}; it is \`${name}\``, [replacing(label, name)])
}

/** `base64.encodestring` where `base64` is the module and nothing else. */
function ofModule(names: Names, imports: readonly ImportStatement[], node: Node): Renamed | null {
  const module = node.childForFieldName('object')
  const text = `${module?.text}.${node.childForFieldName('attribute')?.text}`
  const found = Object.hasOwn(renamed, text) ? renamed[text] : undefined
  if (module?.type !== 'identifier' || found === undefined || isBound(names, module.text)) return null
  return soleImport(imports, { module: null, name: module.text }) === null ? null : found
}

/** `log.warn(…)` where the file itself makes `log` with `logging.getLogger`. */
function ofLogger(loggers: ReadonlySet<string>, node: Node): Renamed | null {
  if (node.childForFieldName('attribute')?.text !== 'warn' || node.parent?.type !== 'call') return null
  if (node.parent.startIndex !== node.startIndex) return null
  const receiver = node.childForFieldName('object')?.text ?? ''
  return loggers.has(receiver) ? { name: 'warning', fate: 'is deprecated since Python 3.3' } : null
}

/** Names that are only ever assigned a logger: `log`, `self.logger`. */
function loggerNames(source: PythonSource): Set<string> {
  const loggers = new Set<string>()
  const others = new Set<string>()
  for (const node of source.root.descendantsOfType('assignment')) {
    const left = node.childForFieldName('left')?.text ?? ''
    const right = node.childForFieldName('right')?.text ?? ''
    if (/^(?:logging\.)?getLogger\([^()]*\)$/.test(right)) loggers.add(left)
    else others.add(left)
  }
  return new Set([...loggers].filter((name) => !others.has(name)))
}

/** Code that asks which of two names there is, or keeps Python 2, knows what it does. */
function isLeft(source: PythonSource, node: Node): boolean {
  if (isSuppressed(source, node) || supportsPython2(source) || expectsWarning(node)) return true
  return (
    ancestor(node, ['try_statement']) !== null && /AttributeError/.test(ancestor(node, ['try_statement'])?.text ?? '')
  )
}
