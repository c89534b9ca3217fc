/**
 * A text as something would read it that runs it: without invisible characters, with string literals put together,
 * decoded. Offsets lead back to the text it was made from.
 */
export interface View {
  text: string
  /** Where the character at an offset of `text` begins in the original. */
  startAt: (offset: number) => number
  /** Where it ends there (exclusive). */
  endAt: (offset: number) => number
}

export function viewOf(text: string): View {
  return { text, startAt: (offset) => offset, endAt: (offset) => offset + 1 }
}

/** Characters that are not seen, and may split a secret: format characters, soft hyphens, joiners. */
const FOREIGN = /[^\x00-\x7F]/gu
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u

/** In compatibility form (NFKC) without what is not seen; the view itself where there is nothing to do. */
export function normalised(view: View): View {
  if (!/[^\x00-\x7F]/.test(view.text)) return view
  return rewrite(view, FOREIGN, (character) => (UNSEEN.test(character) ? '' : character.normalize('NFKC'))) ?? view
}

const ESCAPE = /\\u\{?([0-9a-fA-F]{2,4})\}?|\\x([0-9a-fA-F]{2})|\\\//g

/** Escapes of printable ASCII (`\x41`, `\u0041`, `\/`) written out. */
export function unescaped(view: View): View {
  if (!view.text.includes('\\')) return view
  const written = rewrite(view, ESCAPE, (escape) => {
    if (escape === '\\/') return '/'
    const point = Number.parseInt(escape.replace(/[^0-9a-fA-F]/g, ''), 16)
    return (point > 31 && point < 127) || point === 10 || point === 13 ? String.fromCharCode(point) : escape
  })
  return written ?? view
}

/** Between the halves of a string that is written in parts: quotes with an operator or nothing; a continued line. */
const OPERATOR = String.raw`(?:\+|\.\.?|&|<>|\|\|)`
const SPACES = String.raw`[ \t]{0,200}`
const NEXT_LINE = String.raw`\\?\r?\n${SPACES}`
const JOINTS = new RegExp(
  [
    `["'\`](?=[\\s\\\\+.&<|])${SPACES}(?:${OPERATOR}${SPACES}(?:${NEXT_LINE})?|${NEXT_LINE}(?:${OPERATOR}${SPACES})?)?[rRbBuUfF]{0,2}["'\`]`,
    String.raw`\\\r?\n${SPACES}`,
  ].join('|'),
  'g',
)

/** With adjacent and added string literals put together; null where there are none. */
export function joinedLiterals(text: string): View | null {
  return joined(viewOf(text))
}

export function joined(view: View): View | null {
  return rewrite(view, JOINTS, () => '')
}

/** After forty characters of base64, before a line that is base64 alone. */
const FOLDS =
  /(?<=[A-Za-z0-9+/_-]{40})["']?[ \t]*\r?\n[ \t]*["']?(?=[A-Za-z0-9+/_-]{0,500}={0,2}["']?[ \t]*(?:\r?\n|$))/g

/** Base64 that is wrapped at some width put into one line; null where there is none. */
export function unfolded(view: View): View | null {
  return rewrite(view, FOLDS, () => '')
}

const BREAK = /["']?[ \t]{0,100}\r?\n[ \t]{0,200}(?:#|\*|\/\/)?[ \t]{0,20}["']?/g
const TOKEN = '[\\w.=+/~:%-]'
/** As far as one looks for the beginning of a token before a break, and for its word behind it. */
const [BACK, FORTH] = [300, 320]

/**
 * Without the line breaks behind a token that holds one of these words, and with `before` those in front of one, where it
 * may go on in the other line. null where there is none.
 */
export function unwrapped(view: View, words: readonly string[], before: boolean): View | null {
  const [any, telling] = [words, words.filter((word) => word.length > 2)].map(oneOf) as [string, string]
  const [ends, begins] = [new RegExp(`${any}${TOKEN}*$`), new RegExp(`^${TOKEN}{1,40}${any}`)]
  const starts = new RegExp(`^${telling}`)
  // A line that is a token alone: other words only stand below one.
  const [last, alone] = [new RegExp(`${TOKEN}$`), new RegExp(`^${TOKEN}+["'),;]*\\s*?(?:\n|$)`)]
  return rewrite(view, BREAK, (found, at) => {
    const above = view.text.slice(Math.max(0, at - BACK), at)
    const below = view.text.slice(at + found.length, at + found.length + FORTH)
    if (!last.test(above)) return found
    // What begins with its word begins there, unless a part of it ended just above.
    if (starts.test(below) && !/[._-]$/.test(above)) return found
    return (ends.test(above) && alone.test(below)) || (before && begins.test(below)) ? '' : found
  })
}

/** Any of these words; nothing where there are none. */
function oneOf(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return escaped.length === 0 ? '(?!)' : `(?:${escaped.join('|')})`
}

/**
 * Every match replaced. A character of a replacement stands for the whole match.
 * @returns null where nothing matches
 */
export function rewrite(view: View, pattern: RegExp, replace: (match: string, at: number) => string): View | null {
  const parts: Part[] = []
  let [from, length] = [0, 0]
  const keep = (to: number): void => {
    if (to > from) parts.push({ at: length, text: view.text.slice(from, to), from, whole: null })
    length += Math.max(0, to - from)
  }
  for (const { 0: match, index } of view.text.matchAll(pattern)) {
    const text = replace(match, index)
    if (text === match) continue
    keep(index)
    const whole = { start: view.startAt(index), end: view.endAt(index + match.length - 1) }
    parts.push({ at: length, text, from: index, whole })
    length += text.length
    from = index + match.length
  }
  if (from === 0) return null
  keep(view.text.length)
  return assembled(parts, view)
}

export interface Part {
  /** Offset in the new text. */
  at: number
  text: string
  /** Offset in the old text. */
  from: number
  /** Where it is no copy: the piece of the original that it stands for. */
  whole: { start: number; end: number } | null
}

/** A view of parts that follow each other. */
export function assembled(parts: readonly Part[], view: View): View {
  const partAt = (offset: number): Part => {
    let [low, high] = [0, parts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((parts[middle] as Part).at <= offset) low = middle
      else high = middle - 1
    }
    return parts[low] as Part
  }
  return {
    text: parts.map(({ text }) => text).join(''),
    startAt: (offset) => {
      const { at, from, whole } = partAt(offset)
      return whole?.start ?? view.startAt(from + offset - at)
    },
    endAt: (offset) => {
      const { at, from, whole } = partAt(offset)
      return whole?.end ?? view.endAt(from + offset - at)
    },
  }
}
