import { languageOf } from '../../shared/languages/table.ts'
import type { Mutant } from './mutant.ts'

/**
 * The file with a comment behind its last line: another text of the same meaning. A test that fails on it reads the text
 * (a checksum, a linter) and does not run the code: what it says of a mutant proves nothing.
 */
export function withComment(path: string, content: Uint8Array): Uint8Array {
  const comment = new TextEncoder().encode(`\n${languageOf(path).language === 'python' ? '#' : '//'} .\n`)
  const changed = new Uint8Array(content.length + comment.length)
  changed.set(content)
  changed.set(comment, content.length)
  return changed
}

/**
 * The same on the very place of a mutant: more space in and around it. Where that means something after all (in a text
 * that the program prints) a test may fail for it, and is not believed where it should be: never the other way round.
 */
export function withSpaces(mutant: Mutant, text: string): Mutant {
  const { id, start, original } = mutant
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  // The space that a line of Python begins with has a meaning.
  const first = before.trim() === '' ? '' : ' '
  return { ...mutant, id: `${id}:spaces`, replacement: `${first}${original.replaceAll(/ +/g, '$&$&')} ` }
}
