import type { Message } from '../ports/model.ts'

/** Characters of our instructions that no answer has reason to repeat. */
const RUN = 200
/** Shorter instructions than this may be found in an answer by chance. */
const LEAST = 60

/**
 * Does an answer hold our own instructions? Any run of 2 × RUN characters of them is found, and a shorter system prompt
 * as a whole, however its white space was changed, and inside a JSON string.
 */
export function echoes(text: string, messages: readonly Message[]): boolean {
  const answer = flat(text)
  return messages.some(({ role, content }) => role === 'system' && repeats(answer, flat(content)))
}

function repeats(answer: string, instructions: string): boolean {
  if (instructions.length < LEAST) return false
  const length = Math.min(RUN, instructions.length)
  for (let start = 0; start + length <= instructions.length; start += length) {
    if (answer.includes(instructions.slice(start, start + length))) return true
  }
  return false
}

function flat(text: string): string {
  return text
    .replaceAll(/\\[nrt]/g, ' ')
    .replaceAll('\\"', '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
