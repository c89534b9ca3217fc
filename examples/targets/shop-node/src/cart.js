import { formatPrice, isFree } from './money.js'

/** Lines of `{ sku, price, quantity }`; a price is in cents. */
export function total(lines) {
  var sum = 0
  for (const { price, quantity } of lines) sum += price * quantity
  return sum
}

export function addLine(lines, line) {
  const known = lines.find(({ sku }) => sku === line.sku)
  if (known === undefined) {
    return [...lines, line]
  } else {
    const merged = { ...known, quantity: known.quantity + line.quantity }
    return lines.map((other) => (other === known ? merged : other))
  }
}

export function summary(lines) {
  const count = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  return `${count} item(s), ${formatPrice(total(lines))}`
}
