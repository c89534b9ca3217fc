/**
 * Text of the target (paths, test names, messages, diffs) as it may stand on a page that GitHub renders: it can mention
 * nobody, link nowhere, open no HTML, and no line of it is a workflow command when the page is printed to a job log.
 */

/** Stands inside what must not be recognised; entities would not do: GitHub looks for mentions after rendering. */
const breaker = '\u200B'
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu
const invisibleInLines = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** At most `length` UTF-16 units, with an ellipsis where something was cut off; never half a character. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Prose, on one line. What Markdown would act on is escaped, and no more: the page is read as plain text, too. */
export function prose(text: string, length = 600): string {
  return visible(clip(text.replaceAll(/\s+/g, ' ').trim(), length))
    .replaceAll(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll(/[\\`*[\]<>|~$]|(?<!\w)_|_(?!\w)/g, (mark) => (mark === '<' ? '&lt;' : `\\${mark}`))
    .replace(/^(?=[-+=#])|(?<=^\d+)(?=[.)])/, '\\')
    .replaceAll(/@(?=\S)/g, `@${breaker}`)
    .replaceAll(/(?<=#)(?=\d)|(?<=\bGH-)(?=\d)/gi, breaker)
    .replaceAll('://', `:${breaker}//`)
    .replaceAll(/\bwww\./gi, (prefix) => `www${breaker}${prefix.slice(3)}`)
    .replaceAll('::', `:${breaker}:`)
    .replaceAll('##', `#${breaker}#`)
}

/** A code span, on one line; in a table too. GitHub looks for no mentions and links in there. */
export function code(text: string, length = 300): string {
  const shown = broken(visible(clip(text, length))).replaceAll('|', String.raw`\|`)
  const fence = '`'.repeat(longestRun(shown) + 1)
  const pad = shown.startsWith('`') || shown.endsWith('`') || shown.trim() === '' ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/** A fenced block. Lines keep their first character: in a diff it is the mark, and a command may follow it. */
export function block(language: string, text: string): string {
  const shown = text
    .replaceAll('\r\n', '\n')
    .replaceAll(invisibleInLines, escape)
    .split('\n')
    .map((line) => broken(line).replace(/^(.?\s*):(?=:)/u, `$1:${breaker}`))
    .join('\n')
  const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1))
  return `${fence}${language}\n${shown.replace(/\n$/, '')}\n${fence}`
}

/** The old form of a workflow command is found anywhere in a line. */
function broken(text: string): string {
  return text.replaceAll('##[', `##${breaker}[`)
}

/** Control, bidirectional and zero-width characters are written out, so that nothing is hidden from the reader. */
export function visible(text: string): string {
  return text.replaceAll(invisible, escape)
}

function escape(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
}

/** A table; cells are markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
