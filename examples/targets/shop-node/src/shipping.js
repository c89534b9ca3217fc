import { carrierNames, carrierPrice } from './carriers.js'
import { standard } from './standard.js'
import { express } from './express.js'

/** The cheapest way to send a parcel. */
export function cheapest(grams) {
  const offers = carrierNames().map((name) => ({ name, price: carrierPrice(name, grams) }))
  return offers.sort((a, b) => a.price - b.price)[0]
}

export function shippingCost(name, grams) {
  return carrierPrice(name, grams)
}
