import assert from 'node:assert/strict'
import { test } from 'node:test'
import { family, isSku, variant } from '../src/sku.js'

test('the family stands before the first dash', () => {
  assert.equal(family('SHOE-042-RED'), 'SHOE')
})

test('the variant stands after the last dash', () => {
  assert.equal(variant('SHOE-042-RED'), 'RED')
})

test('a SKU has three parts', () => {
  assert.equal(isSku('SHOE-042-RED'), true)
  assert.equal(isSku('SHOE'), false)
  assert.equal(isSku(42), false)
})
