const escapes: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** git's C-style quoting of names with quotes, backslashes or control characters; octal escapes are UTF-8 bytes. */
export function unquotePath(name: string): string {
  if (!name.startsWith('"') || !name.endsWith('"')) return name
  const bytes: number[] = []
  const encoder = new TextEncoder()
  for (const [part, octal, letter] of name.slice(1, -1).matchAll(/\\([0-3][0-7]{2})|\\(.)|[^\\]+/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8))
    else bytes.push(...encoder.encode(letter === undefined ? part : (escapes[letter] ?? letter)))
  }
  return new TextDecoder().decode(new Uint8Array(bytes))
}
