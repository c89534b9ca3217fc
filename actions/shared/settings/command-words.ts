import { UserError } from '../contracts/errors.ts'

const HOW =
  'no shell is used; write the words of one program, put them in single quotes where they hold such characters, or give a JSON array like ["npm","test"]; for more than one program write a script and name it'

/** What a shell would act on. `*` and `?` are not among them: test runners take globs and expand them themselves. */
const SHELL_ONLY = new Set(['|', '&', ';', '<', '>', '(', ')', '$', '`', '\\', '\n', '\r'])

/**
 * A command as an argument vector: a JSON array of strings, or words as one writes them in a shell, with '…' and "…".
 * @throws UserError where a shell would have had to act on it (`&&`, `$HOME`, `> file`): silently dropping that would
 *   run something else than what was written
 */
export function commandWords(text: string, name: string): string[] {
  const trimmed = text.trim()
  const words = trimmed.startsWith('[') ? jsonWords(trimmed, name) : splitWords(trimmed, name)
  if (words[0] === undefined || words[0] === '') throw new UserError(`${name}: the program is missing: ${HOW}`)
  if (words.some((word) => word.includes('\0'))) throw new UserError(`${name}: a NUL character cannot be part of it`)
  return words
}

function jsonWords(text: string, name: string): string[] {
  const value = parse(text, name)
  if (Array.isArray(value) && value.every((word) => typeof word === 'string')) return value
  throw new UserError(`${name}: a JSON array of strings is expected, like ["npm","test"]`)
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UserError(`${name}: not a JSON array (${(cause as Error).message}): write it like ["npm","test"]`, {
      cause,
    })
  }
}

interface Reading {
  words: string[]
  /** The word that is being read; null between words. */
  word: string | null
  quote: '"' | "'" | null
}

function splitWords(text: string, name: string): string[] {
  const reading: Reading = { words: [], word: null, quote: null }
  for (const character of text) {
    if (reading.quote === null) readPlain(reading, character, name)
    else readQuoted(reading, character, name)
  }
  if (reading.quote !== null) throw new UserError(`${name}: a ${reading.quote} is never closed`)
  endWord(reading)
  const assignment = reading.words[0] !== undefined && /^[A-Za-z_]\w*=/.exec(reading.words[0])
  if (assignment) throw new UserError(`${name}: ${assignment[0]}… sets a variable, and that takes a shell: ${HOW}`)
  return reading.words
}

function readPlain(reading: Reading, character: string, name: string): void {
  const first = reading.word === null
  if (SHELL_ONLY.has(character) || (first && (character === '~' || character === '#'))) refuse(character, name)
  if (character === '"' || character === "'") {
    reading.quote = character
    reading.word ??= ''
    return
  }
  if (/\s/.test(character)) endWord(reading)
  else reading.word = (reading.word ?? '') + character
}

function readQuoted(reading: Reading, character: string, name: string): void {
  if (character === reading.quote) {
    reading.quote = null
    return
  }
  if (reading.quote === '"' && (character === '$' || character === '`' || character === '\\')) refuse(character, name)
  reading.word = (reading.word ?? '') + character
}

function endWord(reading: Reading): void {
  if (reading.word !== null) reading.words.push(reading.word)
  reading.word = null
}

function refuse(character: string, name: string): never {
  throw new UserError(`${name}: ${JSON.stringify(character)} has a meaning only in a shell: ${HOW}`)
}
