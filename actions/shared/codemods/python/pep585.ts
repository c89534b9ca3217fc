import type { Codemod } from '../codemod.ts'
import { leastMinorVersion, mayEvaluateAnnotations, postponesAnnotations } from './python-version.ts'
import type { PythonSource } from './source.ts'
import { isPythonModule, matchOf, readPython, replacing } from './source.ts'
import type { TypingUse, TypingUses } from './typing-names.ts'
import { typingUses, unneededImports } from './typing-names.ts'

const builtins: Readonly<Record<string, string>> = {
  Dict: 'dict',
  FrozenSet: 'frozenset',
  List: 'list',
  Set: 'set',
  Tuple: 'tuple',
  Type: 'type',
}

/**
 * PEP 585. Only in annotations, and only where the file itself shows that they work: it postpones annotations (and
 * nothing in it evaluates them), or it cannot run before Python 3.9 anyway.
 */
export const pep585: Codemod = {
  id: 'py-pep585',
  title: 'annotate with the built-in collection types',
  why: 'list[int] says the same as typing.List[int] since Python 3.9 (PEP 585), which deprecates the names in typing.',
  action: 'upgrade_runtime',
  appliesTo: isPythonModule,
  value: 2,
  risk: 'low',
  confidence: 0.93,
  group: 'file',
  async detect(file, tools) {
    const source = await readPython(file, tools, /\b(?:Dict|FrozenSet|List|Set|Tuple|Type)\b/)
    if (source === null || !mayUseBuiltins(source)) return []
    // Before Python 3.11 nothing looks for names in the text inside `list['Name']`.
    const evaluated = mayEvaluateAnnotations(source)
    const all = typingUses(source, new Set(Object.keys(builtins)))
    const uses = all.uses.filter((use) => use.inAnnotation && isFree(all, use) && !(evaluated && holdsText(use)))
    const matches = uses.map(({ node, name }) => {
      const becomes = builtins[name] ?? name
      return matchOf(node, `\`${node.text}\` is \`${becomes}\` since Python 3.9`, [replacing(node, becomes)])
    })
    return [...unneededImports(source, all, new Set(uses.map(({ node }) => node))), ...matches]
  },
}

function holdsText({ node }: TypingUse): boolean {
  return node.parent !== null && node.parent.descendantsOfType('string').length > 0
}

function mayUseBuiltins(source: PythonSource): boolean {
  if (leastMinorVersion(source) >= 9) return true
  return postponesAnnotations(source.root) && !mayEvaluateAnnotations(source)
}

/** The file means the built-in by its name: a method called `list` would be found first in its class. */
function isFree({ names, imports }: TypingUses, { name }: TypingUse): boolean {
  const builtin = builtins[name] ?? ''
  return (
    !names.bindings.has(builtin) && !imports.some((statement) => statement.names.some((it) => it.binds === builtin))
  )
}
