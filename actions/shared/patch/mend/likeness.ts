/** Kinds of typographic characters and what stands for them in ASCII. */
export const TYPOGRAPHY: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u201B]/g, "'"],
  [/[\u201C\u201D\u201E\u201F]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
]

export function withoutTypography(text: string): string {
  return TYPOGRAPHY.reduce((now, [pattern, ascii]) => now.replace(pattern, ascii), text)
}

/** The form in which lines are compared where neither white space nor typography counts. */
export function plain(text: string): string {
  return withoutTypography(text).replace(/\s+/g, ' ').trim()
}

/** Are they one line, white space and all, but for the comma, semicolon or full stop at its end? */
export function isSameButForStop(one: string, other: string): boolean {
  const stem = (text: string): string => text.trimEnd().replace(/[;,.]$/, '')
  return stem(one).trim() !== '' && stem(one) === stem(other)
}

/** Of two lines, by the pairs of characters that they share (Dice 1945), whatever quotes they are in: 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairs(one.replace(/["`]/g, "'")), pairs(other.replace(/["`]/g, "'"))]
  const left = new Map<string, number>()
  for (const pair of a) left.set(pair, (left.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of b) {
    const count = left.get(pair) ?? 0
    if (count === 0) continue
    left.set(pair, count - 1)
    shared += 1
  }
  return a.length + b.length === 0 ? 1 : (2 * shared) / (a.length + b.length)
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
}

export function indent(text: string): string {
  return /^\s*/.exec(text)?.[0] ?? ''
}
