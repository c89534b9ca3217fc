const opposite: Readonly<Record<string, string>> = { d: 'D', D: 'd', s: 'S', S: 's', w: 'W', W: 'w' }

/** Faulty variants of a regular expression's source: an anchor less, or the first character class turned round. */
export function faultyPatterns(source: string): string[] {
  return [withoutStart(source), withoutEnd(source), otherClass(source)].filter(
    (variant) => variant !== null && variant !== '',
  ) as string[]
}

/** What a quantifier would then stand on is not there. */
function withoutStart(source: string): string | null {
  return /^\^(?![*+?{])/.test(source) ? source.slice(1) : null
}

function withoutEnd(source: string): string | null {
  const escapes = /(\\*)\$$/.exec(source)?.[1]
  return escapes !== undefined && escapes.length % 2 === 0 ? source.slice(0, -1) : null
}

function otherClass(source: string): string | null {
  for (const { 0: escape, index } of source.matchAll(/\\[^]/g)) {
    const other = opposite[escape.charAt(1)]
    if (other !== undefined) return `${source.slice(0, index + 1)}${other}${source.slice(index + 2)}`
  }
  return null
}
