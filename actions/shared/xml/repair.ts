const REFERENCE = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
/** A reference, or a line end, that may go on in the next piece. */
const UNFINISHED = /(?:&(?:#[0-9a-fx]{0,8})?|\r)$/i

/**
 * Runners write control characters, raw and as references, which no XML 1.0 may hold: they become visible escapes, so
 * that one ANSI colour does not lose the whole report. Line ends become `\n`, as XML 1.0 §2.11 has it.
 */
export async function* repaired(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of pieces) {
    const text = rest + piece
    rest = UNFINISHED.exec(text.slice(-12))?.[0] ?? ''
    yield repair(rest === '' ? text : text.slice(0, -rest.length))
  }
  if (rest !== '') yield repair(rest)
}

function repair(text: string): string {
  const lines = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text
  const visible = lines.replaceAll(FORBIDDEN, (char) => escaped(char.charCodeAt(0)))
  return visible.includes('&#') ? visible.replaceAll(REFERENCE, repairReference) : visible
}

function repairReference(reference: string, hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  const allowed = (code >= 32 && code !== 0xfffe && code !== 0xffff) || code === 9 || code === 10 || code === 13
  return allowed ? reference : escaped(code)
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`
}
