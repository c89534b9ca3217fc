const MAX_QUOTED = 100

// Control characters, the format characters that reorder or hide text (Unicode UAX #9), line separators, lone halves.
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu

/** Text of the target as it may stand in a message: on one line, bounded, with every character visible. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  // A cut through a pair of halves leaves one, which is then shown as what it is.
  const short = line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED - 1)}…` : line
  return `\`${visible(short).replaceAll('`', "'")}\``
}

/** A name or path, not shortened but bounded. */
export function visible(text: string): string {
  return text
    .slice(0, 300)
    .replaceAll(UNPRINTABLE, (character) => String.raw`\u{${character.charCodeAt(0).toString(16)}}`)
}
