import type { Finding } from '../contracts/finding.ts'
import type { ChangedFile } from './changed-file.ts'
import { looksLikeAscii, skeleton } from './confusables.ts'

const WORD = /[\p{ID_Start}_$][\p{ID_Continue}$]*/gu
const ASCII = /^[\x00-\x7F]*$/

const SCRIPTS = [
  'Latin', 'Cyrillic', 'Greek', 'Armenian', 'Hebrew', 'Arabic', 'Cherokee', 'Georgian', 'Coptic', 'Devanagari',
  'Bengali', 'Tamil', 'Telugu', 'Thai', 'Ethiopic', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo',
] // prettier-ignore
const scriptPatterns = SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const)

/** Mixes that people write ("highly restrictive", UTS #39, section 5.2). */
const WRITTEN_TOGETHER: readonly (readonly string[])[] = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
]

/**
 * Words that look like other words: letters of several scripts in one, or a word of another script that reads like an
 * ASCII word of the same file (UTS #39). In code it is refused; in strings, comments and documents it is shown.
 */
export function mixedScripts(file: ChangedFile): Finding[] {
  const found = new Map<Finding['severity'], Finding>()
  const disguiseOf = disguises(file.after ?? '')
  for (const { word, line, offset } of foreignWords(file)) {
    const because = disguiseOf(word)
    if (because === null) continue
    const isCode = file.syntax.kind === 'code' && file.regions()(offset) === 'code'
    const severity = isCode && because.certain ? 'block' : 'review'
    // A sign by itself, as text has them: ℹ, º.
    if (found.has(severity) || (severity === 'review' && Array.from(word).length === 1)) continue
    const message = `${file.path}:${line}: the word ${JSON.stringify(word.slice(0, 60))} ${because.why}`
    found.set(severity, { code: 'mixed-script-identifier', path: file.path, line, message, severity })
  }
  return [...found.values()]
}

/** Words with other letters than ASCII in the added lines, each with its offset in the file. */
function foreignWords({ added }: ChangedFile): { word: string; line: number; offset: number }[] {
  return added
    .filter(({ text }) => !ASCII.test(text))
    .flatMap(({ text, line, offset }) =>
      [...text.matchAll(WORD)]
        .filter(([word]) => !ASCII.test(word))
        .map(({ 0: word, index }) => ({ word, line, offset: offset + index })),
    )
}

interface Disguise {
  why: string
  certain: boolean
}

/** What is wrong with a word of this text. The same word is looked at once. */
function disguises(text: string): (word: string) => Disguise | null {
  const known = new Map<string, Disguise | null>()
  let words: ReadonlySet<string> | undefined
  const isWord = (word: string) => (words ??= new Set(text.match(/[A-Za-z_$][\w$]*/g))).has(word)
  return (word) => {
    const answer = known.has(word) ? known.get(word) : disguise(word, isWord)
    known.set(word, answer ?? null)
    return answer ?? null
  }
}

function disguise(word: string, isWord: (word: string) => boolean): Disguise | null {
  const letters = Array.from(word).filter((letter) => letter > '\x7F')
  const plain = skeleton(word)
  if (letters.some((letter) => /[\u01C0-\u01C3\u02D0]/u.test(letter)))
    return { why: 'has a letter that looks like punctuation', certain: true }
  if (ASCII.test(word.normalize('NFKC')))
    return { why: 'has letters in compatibility forms, which some languages read as ASCII', certain: true }
  if (ASCII.test(plain) && isWord(plain))
    return { why: `looks like ${plain.slice(0, 60)}, which stands in the same file`, certain: true }
  const scripts = scriptsOf(word)
  if (scripts.length < 2 || WRITTEN_TOGETHER.some((mix) => scripts.every((script) => mix.includes(script)))) return null
  // Mathematics writes Δx and σ_max: a mix in which no letter looks like another misleads nobody.
  const certain = !isMathematical(scripts) || letters.some(looksLikeAscii)
  return { why: `mixes the scripts ${scripts.join(' and ')}`, certain }
}

function isMathematical(scripts: readonly string[]): boolean {
  return scripts.every((script) => script === 'Latin' || script === 'Greek')
}

function scriptsOf(word: string): string[] {
  const letters = Array.from(word).filter((letter) => /\p{L}/u.test(letter))
  const own = letters.filter((letter) => !/\p{Script=Common}|\p{Script=Inherited}/u.test(letter))
  return scriptPatterns.filter(([, pattern]) => own.some((letter) => pattern.test(letter))).map(([script]) => script)
}
