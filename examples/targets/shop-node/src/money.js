import { inspect } from 'util'

/** Amounts are whole cents: 0.1 + 0.2 must be 0.3 in a shop. */
export function parsePrice(text) {
  var match = /^\s*(\d+)(?:[.,](\d{1,2}))?\s*$/.exec(text)
  if (match === null) {
    throw new TypeError(`not a price: ${text}`)
  } else {
    var cents = (match[2] ?? '').padEnd(2, '0')
    return Number(match[1]) * 100 + Number(cents)
  }
}

export function formatPrice(cents, currency = 'EUR') {
  const sign = cents < 0 ? '-' : ''
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)} ${currency}`
}

export function isFree(cents) {
  return cents === 0 ? true : false
}
