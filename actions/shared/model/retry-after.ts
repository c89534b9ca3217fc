/** As `Headers` has it: null where there is none. */
export type HeaderOf = (name: string) => string | null

/**
 * Milliseconds a server asks us to wait: `retry-after-ms` (Azure) or `Retry-After` in seconds or as a date (RFC 9110,
 * 10.2.3). null where it asks nothing that can be meant: no header, garbage, a negative number, a date gone by.
 */
export function retryAfter(header: HeaderOf, now: Date): number | null {
  const exact = number(header('retry-after-ms'))
  if (exact !== null) return exact
  const text = header('retry-after')
  const seconds = number(text)
  if (seconds !== null) return seconds * 1000
  return text === null ? null : untilDate(text, now)
}

function number(text: string | null): number | null {
  return text !== null && /^\s*\d{1,12}(\.\d{1,6})?\s*$/.test(text) ? Number(text) : null
}

/** Only dates with the name of a month: `Date.parse` reads a bare `-5` as a year. */
function untilDate(text: string, now: Date): number | null {
  if (!/\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text)) return null
  const wait = Date.parse(text) - now.getTime()
  return wait > 0 ? wait : null
}
