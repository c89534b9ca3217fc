const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g

/**
 * Text that code under test wrote, made safe to show: one line, control characters escaped (an ANSI escape becomes
 * `\u001b`), at most `limit` characters.
 */
export function visibleText(text: string, limit: number): string {
  const cut = text.length > limit * 2 ? text.slice(0, limit * 2) : text
  const visible = cut.replaceAll('\r\n', '\n').replaceAll(CONTROL, escapeControl)
  return visible.length > limit ? `${visible.slice(0, limit - 1)}…` : visible
}

function escapeControl(char: string): string {
  if (char === '\n') return ' ⏎ '
  if (char === '\t') return ' '
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}
