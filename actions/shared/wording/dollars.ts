/** `$1.20`, `$0.0042`, `$0`: two digits after the point, or the first two that are not 0. */
export function dollars(usd: number): string {
  if (usd === 0) return '$0'
  const digits = usd >= 0.1 ? 2 : Math.min(9, 1 - Math.floor(Math.log10(usd)))
  return `$${usd.toFixed(digits)}`
}
