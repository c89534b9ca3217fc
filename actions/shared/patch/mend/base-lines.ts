import { plain } from './likeness.ts'

/** A text file as its lines. */
export interface BaseText {
  /** Without their ends. */
  lines: string[]
  /** The same in the form in which lines are compared where white space and quotes do not count. */
  plain: string[]
  /** Of every line but perhaps the last. */
  end: '\n' | '\r\n'
  /** false where the last line has no end. */
  closed: boolean
}

/** null for what is not UTF-8, or has both kinds of line ends: there is no telling which an added line should have. */
export function baseText(content: Uint8Array): BaseText | null {
  const text = decode(content)
  if (text === null) return null
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n')
  const ended = text.endsWith('\n') ? lines : lines.slice(0, -1)
  const returns = ended.filter((line) => line.endsWith('\r')).length
  if (returns !== 0 && returns !== ended.length) return null
  const end = returns > 0 ? '\r\n' : '\n'
  const bare = end === '\r\n' ? lines.map((line) => line.replace(/\r$/, '')) : lines
  return { lines: bare, plain: bare.map(plain), end, closed: text === '' || text.endsWith('\n') }
}

function decode(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return null
  }
}
