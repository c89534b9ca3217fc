import type { Finding } from '../contracts/finding.ts'

export interface Content {
  before: Uint8Array | null
  after: Uint8Array | null
}

interface HiddenKind {
  code: string
  what: string
  pattern: RegExp
}

/**
 * Characters that make text read differently from what it is (CVE-2021-42574, "Trojan Source"). A zero-width joiner or
 * a variation selector that follows a pictograph is part of an emoji and stays.
 */
const HIDDEN: readonly HiddenKind[] = [
  {
    code: 'bidi-control',
    what: 'a bidirectional control character',
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
  },
  {
    code: 'invisible-character',
    what: 'an invisible character',
    pattern:
      /\u034F|[\u00AD\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200C\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]|[\u{1D173}-\u{1D17A}]|(?<![\p{Extended_Pictographic}\uFE0F\p{Emoji_Modifier}])\u200D/u,
  },
  { code: 'control-character', what: 'a control character', pattern: /[\0-\x08\x0B\x0E-\x1F\x7F\x80-\x9F]/u },
  // Git and readers count lines by line feeds, Python and JavaScript by these, too: coverage would speak of other lines.
  { code: 'hidden-line-end', what: 'a line end that is none to git', pattern: /[\r\u2028\u2029]/u },
]

/** Looks only at lines that the old content does not have: what was there before is not this change's doing. */
export function hiddenCharacters(path: string, { before, after }: Content): Finding[] {
  const known = new Set(before === null ? [] : lines(before))
  const added = after === null ? [] : lines(after).map((text, at) => ({ text, line: at + 1 }))
  const news = added.filter(({ text }) => !known.has(text))
  return HIDDEN.flatMap(({ code, what, pattern }) => {
    const hit = news.find(({ text }) => pattern.test(text))
    if (hit === undefined) return []
    const point = pattern.exec(hit.text)?.[0].codePointAt(0) ?? 0
    const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
    return [finding(code, path, `${path}:${hit.line}: the added text has ${what} (${name}); write it as an escape`)]
  })
}

/** Bytes with a NUL are binary, as git has it. */
export function isBinary(content: Uint8Array | null): boolean {
  return content?.includes(0) ?? false
}

/** Only white space or line ends changed, on more than half of the lines: a review would see nothing but noise. */
export function isNoise({ before, after }: Content): boolean {
  if (before === null || after === null || before.length === 0) return false
  const [old, now] = [decode(before), decode(after)]
  if (old === now || old.replace(/\s+/g, '') !== now.replace(/\s+/g, '')) return false
  const known = new Set(now.split('\n'))
  const all = old.split('\n').filter((line) => line.trim() !== '')
  return all.length > 0 && all.filter((line) => !known.has(line)).length * 2 > all.length
}

export function lineCount(content: Uint8Array | null): number {
  return content === null ? 0 : lines(content).length
}

/** Without its end, and without the byte order mark that may open a file. */
function lines(content: Uint8Array): string[] {
  const text = decode(content).replace(/^\uFEFF/, '')
  const split = text.split(/\r?\n/)
  return split.at(-1) === '' ? split.slice(0, -1) : split
}

/** Keeps a byte order mark, and what is no UTF-8 becomes U+FFFD. */
export function decode(content: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
}

function finding(code: string, path: string, message: string): Finding {
  return { code, path, message, severity: 'block' }
}
