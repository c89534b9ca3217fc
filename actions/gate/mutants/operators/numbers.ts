/**
 * A number literal, one larger, in decimal: `0` → `1`, `0xff` → `256`, `1_000` → `1001`, `0.5` → `1.5`, `10n` → `11n`.
 * Numbers so large that one more is no change become `0`. Null for what is no plain number (`2j`).
 */
export function oneMore(literal: string): string | null {
  const plain = literal.replaceAll('_', '')
  if (plain.endsWith('n')) return `${BigInt(plain.slice(0, -1)) + 1n}n`
  const value = Number(plain)
  if (Number.isNaN(value)) return null
  const next = value + 1
  if (next === value || next > Number.MAX_SAFE_INTEGER) return '0'
  // A fraction stays one: `1.0.toFixed()` would not parse as `2.toFixed()`.
  return Number.isInteger(next) && plain.includes('.') ? `${next}.0` : String(next)
}
