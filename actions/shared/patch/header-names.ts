import { PatchError } from './patch.ts'

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 }

/** The name in a `---` or `+++` line: C-quoted, or up to a tab; null for /dev/null. @throws PatchError */
export function nameInLine(rest: string): string | null {
  const name = rest.startsWith('"') ? wholeQuoted(rest.replace(/\t.*$/, '')) : (rest.split('\t')[0] ?? '')
  return name === '/dev/null' ? null : name
}

/** The name in a `rename from` line and its like. @throws PatchError */
export function nameInExtendedLine(rest: string): string {
  return rest.startsWith('"') ? wholeQuoted(rest) : rest
}

/**
 * Every way to read the two names of `diff --git a/x b/x`; names with blanks make more than one.
 * @throws PatchError where a quoted name is broken
 */
export function gitHeaderNames(rest: string): [string, string][] {
  if (rest.startsWith('"')) {
    const [first, end] = unquote(rest)
    return [[first, nameInExtendedLine(rest.slice(end).replace(/^ /, ''))]]
  }
  if (rest.endsWith('"')) {
    const at = rest.indexOf(' "')
    return at === -1 ? [] : [[rest.slice(0, at), wholeQuoted(rest.slice(at + 1))]]
  }
  const splits: [string, string][] = []
  for (let at = rest.indexOf(' '); at !== -1; at = rest.indexOf(' ', at + 1)) {
    splits.push([rest.slice(0, at), rest.slice(at + 1)])
  }
  return splits
}

function wholeQuoted(text: string): string {
  const [name, end] = unquote(text)
  if (end !== text.length) throw broken(text)
  return name
}

/** A C-quoted name (git-config(1), core.quotePath) and where it ends. */
function unquote(text: string): [name: string, end: number] {
  const bytes: number[] = []
  for (let at = 1; at < text.length;) {
    const char = text[at] as string
    if (char === '"') return [decode(bytes, text), at + 1]
    if (char !== '\\') {
      const point = String.fromCodePoint(text.codePointAt(at) as number)
      bytes.push(...new TextEncoder().encode(point))
      at += point.length
      continue
    }
    const octal = /^[0-3][0-7]{2}/.exec(text.slice(at + 1))?.[0]
    const value = octal === undefined ? ESCAPES[text[at + 1] ?? ''] : Number.parseInt(octal, 8)
    if (value === undefined) throw broken(text)
    bytes.push(value)
    at += octal === undefined ? 2 : 4
  }
  throw broken(text)
}

function decode(bytes: readonly number[], text: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes))
  } catch {
    throw broken(text)
  }
}

function broken(text: string): PatchError {
  return new PatchError('path-quoting', `the quoted path ${text.slice(0, 200)} cannot be read`)
}
