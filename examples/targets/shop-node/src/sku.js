/** `SHOE-042-RED`: a family, a number, a variant. */
export function family(sku) {
  return sku.substr(0, sku.indexOf('-'))
}

export function variant(sku) {
  return sku.substr(sku.lastIndexOf('-') + 1)
}

export function isSku(value) {
  return typeof value == 'string' && /^[A-Z]+-\d{3}-[A-Z]+$/.test(value)
}
