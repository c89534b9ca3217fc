/** What a suite's attributes say about the cases in it. null where it says nothing. */
export interface Claims {
  tests: number | null
  failures: number | null
  errors: number | null
}

export interface Shown {
  cases: number
  /** `<failure>` and `<error>` elements: one case may have several. */
  broken: number
  /** pytest adds subtests that passed to `tests`, and shows no case for them. */
  hidesSubtests: boolean
}

/** The attributes of a suite, read. A count that is no count is a problem of its own. */
export function readClaims(attributes: Readonly<Record<string, unknown>>): Claims | { problem: string } {
  const claims: Record<keyof Claims, number | null> = { tests: null, failures: null, errors: null }
  for (const name of ['tests', 'failures', 'errors'] as const) {
    const value = attributes[name]
    if (typeof value !== 'string' || value === '') continue
    if (!/^\d{1,9}$/.test(value)) return { problem: `${name}="${value.slice(0, 40)}" is not a count` }
    claims[name] = Number(value)
  }
  return claims
}

/**
 * Why the claims and the cases cannot both be true; null where they can. Some slack is real: pytest counts a test that
 * passed and then failed in its teardown twice, and Mocha shows a failed hook that it does not count as a test.
 */
export function disagreement(claims: Claims, shown: Shown): string | null {
  if (claims.tests !== null) {
    const lost = claims.tests > shown.cases + shown.broken && !shown.hidesSubtests
    const extra = claims.tests < shown.cases - shown.broken
    if (lost || extra) return `it says tests="${claims.tests}" and shows ${shown.cases}`
  }
  if (claims.failures === null && claims.errors === null) return null
  const claimed = (claims.failures ?? 0) + (claims.errors ?? 0)
  if (claimed === shown.broken) return null
  return `it says ${claimed} failures and errors and shows ${shown.broken}`
}
