/** Longer lines are cut: a minified file is one line of a megabyte. */
const MAX_LENGTH = 1000

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Control, format and other invisible characters, and those that reorder text (UAX #9): a reader must see that they are
 * there. A zero-width joiner that follows a pictograph is part of an emoji and stays, so does a tab.
 */
const unseen =
  /(?![\t\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0]|(?<![\p{Extended_Pictographic}\ufe0f\p{Emoji_Modifier}])\u200d/gu

/** Text as it may stand between tags and in quoted attributes. */
export function escapeText(text: string): string {
  return text.replaceAll(unseen, codePoint).replaceAll(/[&<>"']/g, (mark) => entities[mark] ?? mark)
}

/** The same for a line of code: what cannot be seen is set apart, and what is too long is cut. */
export function escapeCode(text: string): string {
  const cut = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text
  const parts = cut.split(splitter).map((part, at) => {
    return at % 2 === 0 ? escapeText(part) : `<span class="point">${codePoint(part)}</span>`
  })
  const rest = text.length - cut.length
  return rest === 0 ? parts.join('') : `${parts.join('')}<span class="cut"> … ${rest} more characters</span>`
}

const splitter = new RegExp(`(${unseen.source})`, 'u')

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
