import type { Codemod } from '../codemod.ts'
import { expectsWarning } from './deprecation.ts'
import type { PythonSource } from './source.ts'
import { ancestor, isPythonModule, isSuppressed, matchOf, readPython, replacing } from './source.ts'

/** Old name to the name of the same method: removed in Python 3.12. */
const methods: Readonly<Record<string, string>> = {
  failUnless: 'assertTrue',
  failIf: 'assertFalse',
  failUnlessEqual: 'assertEqual',
  failIfEqual: 'assertNotEqual',
  failUnlessAlmostEqual: 'assertAlmostEqual',
  failIfAlmostEqual: 'assertNotAlmostEqual',
  failUnlessRaises: 'assertRaises',
  assert_: 'assertTrue',
  assertEquals: 'assertEqual',
  assertNotEquals: 'assertNotEqual',
  assertAlmostEquals: 'assertAlmostEqual',
  assertNotAlmostEquals: 'assertNotAlmostEqual',
  assertRegexpMatches: 'assertRegex',
  assertNotRegexpMatches: 'assertNotRegex',
  assertRaisesRegexp: 'assertRaisesRegex',
}
/** Python 2.7 has no other names for these. */
const withoutPython2 = new Set(['assertRegex', 'assertNotRegex', 'assertRaisesRegex'])
const hint = new RegExp(`\\bself\\s*\\.\\s*(?:${Object.keys(methods).join('|')})\\b`)

/** What's New in Python 3.12, Removed: unittest. */
export const deprecatedUnittest: Codemod = {
  id: 'py-deprecated-unittest',
  title: 'call unittest methods by the names that stay',
  why: 'The aliases of unittest (`assertEquals`, `failUnless`, …) were deprecated for ten years and are gone in Python 3.12.',
  action: 'refactor',
  appliesTo: isPythonModule,
  value: 5,
  risk: 'low',
  confidence: 0.98,
  group: 'file',
  async detect(file, tools) {
    const source = await readPython(file, tools, hint)
    if (source === null || !isUnittest(source)) return []
    const own = definedMethods(source)
    return source.root.descendantsOfType('attribute').flatMap((node) => {
      const name = node.childForFieldName('attribute')
      const becomes = name !== null && Object.hasOwn(methods, name.text) ? methods[name.text] : undefined
      if (name === null || becomes === undefined || node.childForFieldName('object')?.text !== 'self') return []
      if (own.has(name.text) || own.has(becomes) || isSuppressed(source, node)) return []
      if (node.parent?.type !== 'call' || ancestor(node, ['class_definition']) === null) return []
      if (expectsWarning(node)) return []
      if (withoutPython2.has(becomes) && /\b(?:six|PY2|__future__)\b/.test(source.text)) return []
      return [
        matchOf(node, `\`${name.text}\` is gone in Python 3.12; it is \`${becomes}\``, [replacing(name, becomes)]),
      ]
    })
  },
}

function isUnittest(source: PythonSource): boolean {
  return /^\s*(?:import|from)\b[^\n]*\b(?:unittest2?|\w*TestCase)\b|^\s*class\s+\w+\([^\n]*TestCase\b/m.test(
    source.text,
  )
}

/** A class that defines or assigns one of the names gives it a meaning of its own. */
function definedMethods(source: PythonSource): Set<string> {
  const defined = source.root
    .descendantsOfType('function_definition')
    .map((node) => node.childForFieldName('name')?.text ?? '')
  const assigned = source.root
    .descendantsOfType('assignment')
    .flatMap((node) => node.childForFieldName('left')?.text.split('.').at(-1) ?? [])
  return new Set([...defined, ...assigned])
}
