/**
 * Text of a target (paths, names, messages) as it may stand in a terminal or a job log: control characters, invisible
 * and bidirectional ones are written as \x1b or \u{202e}, and the two marks by which a runner knows a workflow command
 * (`::` at the start of a line, `##[` anywhere) are broken.
 */
export function printable(text: string): string {
  return printableCell(text).replaceAll('::', String.raw`:\x3a`)
}

/** The same for text that never begins a line, such as a field of a table: `::` stays, names of tests are full of it. */
export function printableCell(text: string): string {
  return text.replaceAll(UNPRINTABLE, (character) => escaped(character)).replaceAll('##[', String.raw`#\x23[`)
}

/** The same for text of our own that may hold several lines: its line ends stay. */
export function printableLines(text: string): string {
  return text.split(/\r?\n/).map(printable).join('\n')
}

/**
 * One JSON document that no terminal and no runner acts on: the same escapes, by JSON's own \uXXXX, so that it reads
 * back to the same value. None of the marks can stand outside a string.
 */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replaceAll(UNPRINTABLE_IN_JSON, (character) => unicodeEscapes(character))
    .replaceAll('::', String.raw`:\u003a`)
    .replaceAll('##[', String.raw`#\u0023[`)
}

// Cc, the format characters that reorder or hide text (Unicode UAX #9 and "Trojan Source"), line separators, lone halves.
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu
const UNPRINTABLE_IN_JSON = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu

function escaped(character: string): string {
  const code = character.charCodeAt(0)
  return code < 0x100 ? String.raw`\x${code.toString(16).padStart(2, '0')}` : String.raw`\u{${code.toString(16)}}`
}

function unicodeEscapes(character: string): string {
  return String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
