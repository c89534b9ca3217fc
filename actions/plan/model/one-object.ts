/** Where the one JSON object of a model's answer lies in it. */
export type OneObject = { start: number; end: number } | { problem: string }

/** No answer that was asked for is longer. */
const answerLength = 1_000_000
const depthLimit = 16

interface Scan {
  found: { start: number; end: number }[]
  problem: string | null
}

/**
 * Models wrap JSON in fences and prose; both are passed over. Two objects are refused: which of them was meant, nobody
 * knows. What a model thought aloud before (`<think>…</think>`) is no part of its answer.
 */
export function oneObject(text: string): OneObject {
  if (text.length > answerLength) return { problem: `it has more than ${answerLength} characters` }
  const { found, problem } = scan(text, afterThoughts(text))
  if (problem !== null) return { problem }
  const [first, ...others] = found
  if (first === undefined) return { problem: 'there is no JSON object in it' }
  return others.length > 0 ? { problem: `it has ${found.length} JSON objects; one is asked for` } : first
}

function afterThoughts(text: string): number {
  if (!/^\s*<think>/.test(text)) return 0
  const end = text.indexOf('</think>')
  return end < 0 ? 0 : end + '</think>'.length
}

/** Outermost braces and what lies between them; braces in strings are no braces. */
function scan(text: string, from: number): Scan {
  const found: Scan['found'] = []
  let [depth, start] = [0, from]
  for (let at = from; at < text.length; at++) {
    const character = text[at]
    if (depth > 0 && character === '"') {
      at = stringEnd(text, at)
    } else if (character === '{' || (depth > 0 && character === '[')) {
      if (depth === 0) start = at
      depth += 1
      if (depth > depthLimit) return { found, problem: `it is nested more than ${depthLimit} deep` }
    } else if (depth > 0 && (character === '}' || character === ']')) {
      depth -= 1
      if (depth === 0) found.push({ start, end: at + 1 })
    }
  }
  return { found, problem: depth > 0 ? 'it ends in the middle of a JSON object' : null }
}

/** Of the quote that closes the string which opens at `at`, or of the end of the text. */
function stringEnd(text: string, at: number): number {
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] === '\\') end += 1
    else if (text[end] === '"') return end
  }
  return text.length
}
