import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cheapest, shippingCost } from '../src/shipping.js'

test('a small parcel goes by standard', () => {
  assert.deepEqual(cheapest(500), { name: 'standard', price: 490 })
})

test('express is known, though nothing calls it by name', () => {
  assert.equal(shippingCost('express', 1500), 1190)
})

test('an unknown carrier is refused', () => {
  assert.throws(() => shippingCost('pigeon', 10), RangeError)
})
