/**
 * Comments that take code out of coverage: coverage.py (`exclude_lines`), Istanbul (nyc, Jest), c8, V8 and
 * `node --test`.
 */
const marks =
  /\bpragma[:\s]\s*no\s*(?:cover|branch)\b|\b(?:istanbul|c8|v8)\s+ignore\b|\bnode:coverage\s+(?:ignore|disable)\b/i

/** Does this text take lines of its own out of coverage? */
export function hidesLinesFromCoverage(text: string): boolean {
  return marks.test(text)
}
