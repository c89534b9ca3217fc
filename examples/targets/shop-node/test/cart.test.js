import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addLine, summary, total } from '../src/cart.js'

const shoe = { sku: 'SHOE-042-RED', price: 4990, quantity: 1 }

test('a total is price times quantity', () => {
  assert.equal(total([shoe, { ...shoe, sku: 'SOCK-001-BLUE', price: 500, quantity: 3 }]), 6490)
})

test('the same article is one line', () => {
  assert.deepEqual(addLine([shoe], shoe), [{ ...shoe, quantity: 2 }])
})

test('another article is a new line', () => {
  assert.equal(addLine([shoe], { ...shoe, sku: 'SOCK-001-BLUE' }).length, 2)
})

test('a summary counts items', () => {
  assert.equal(summary([{ ...shoe, quantity: 2 }]), '2 item(s), 99.80 EUR')
})
