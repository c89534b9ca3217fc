const carriers = new Map()

/** A carrier makes itself known when its module is loaded. */
export function registerCarrier(name, price) {
  carriers.set(name, price)
}

export function carrierNames() {
  return [...carriers.keys()].sort()
}

export function carrierPrice(name, grams) {
  const price = carriers.get(name)
  if (price === undefined) throw new RangeError(`unknown carrier: ${name}`)
  return price(grams)
}
