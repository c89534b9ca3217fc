import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatPrice, isFree, parsePrice } from '../src/money.js'

test('a price is read as cents', () => {
  assert.equal(parsePrice('12'), 1200)
  assert.equal(parsePrice(' 12.5 '), 1250)
  assert.equal(parsePrice('0,99'), 99)
})

test('what is no price is refused', () => {
  assert.throws(() => parsePrice('twelve'), TypeError)
})

test('cents are shown with two places', () => {
  assert.equal(formatPrice(5), '0.05 EUR')
  assert.equal(formatPrice(-1250, 'CHF'), '-12.50 CHF')
})

test('only nothing is free', () => {
  assert.equal(isFree(0), true)
  assert.equal(isFree(1), false)
})
