import type { PythonSource } from './source.ts'

/** Calls that reach names by text, and names that stand for the module itself. */
const dynamicCalls = new Set(['globals', 'locals', 'vars', 'dir', 'eval', 'exec', 'execfile'])

const word = /[\p{L}_][\p{L}\p{N}_]*/gu
const doctestLine = /^\s*(?:>>>|\.\.\.)(.*)$/gm
const typeComment = /^#\s*type\s*:(.*)/

/**
 * Words in places where a name may be used without standing there as one: any string that is no docstring (string
 * annotations, `__all__`, `getattr`, mock targets), doctests, and type comments.
 */
export function mentionedWords(source: PythonSource): Set<string> {
  const texts = [...stringTexts(source), ...commentTexts(source)]
  return new Set(texts.flatMap((text) => text.match(word) ?? []))
}

function stringTexts(source: PythonSource): string[] {
  return source.root.descendantsOfType('string').flatMap((node) => {
    const text = source.text.slice(node.startIndex, node.endIndex)
    const whole = node.parent?.type === 'concatenated_string' ? node.parent : node
    if (whole.parent?.type !== 'expression_statement') return [text]
    return [...text.matchAll(doctestLine)].map((line) => line[1] ?? '')
  })
}

function commentTexts(source: PythonSource): string[] {
  if (!/#\s*type\s*:/.test(source.text)) return []
  return source.root.descendantsOfType('comment').map((node) => typeComment.exec(node.text)?.[1] ?? '')
}

/** Names may be reached in ways that reading the text cannot follow. */
export function reachesNamesByText(source: PythonSource): boolean {
  if (/\bsys\.modules\s*\[\s*__name__|\b__dict__\b.*\b__name__\b/.test(source.text)) return true
  return source.root.descendantsOfType('call').some((node) => {
    const callee = node.childForFieldName('function')
    return callee?.type === 'identifier' && dynamicCalls.has(callee.text)
  })
}

/** `__all__` is computed, so it could name anything. */
export function computesExports(source: PythonSource): boolean {
  if (!source.text.includes('__all__')) return false
  const literal = /^(?:\[|\()(?:\s|#[^\n]*\n|,|[rbuRBU]?"[^"\n]*"|[rbuRBU]?'[^'\n]*')*(?:\]|\))$/
  const strings = /^[rbuRBU]?(?:"[^"\n]*"|'[^'\n]*')(?:\s*,\s*(?:"[^"\n]*"|'[^'\n]*'))*,?$/
  return source.root.descendantsOfType('identifier').some((node) => {
    if (node.text !== '__all__') return false
    const owner = node.parent
    if (owner?.type !== 'assignment' && owner?.type !== 'augmented_assignment') return true
    const right = owner.childForFieldName('right')?.text ?? ''
    return !literal.test(right) && !strings.test(right)
  })
}
