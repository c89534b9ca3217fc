import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readCatalogue } from '../src/catalogue.js'

test('a catalogue is read from its folder', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'shop-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'catalogue.json'), '{"products":[{"sku":"SHOE-042-RED","price":4990}]}')
  assert.equal(readCatalogue(folder).products.length, 1)
})

test('a shop without a catalogue sells nothing', () => {
  assert.deepEqual(readCatalogue(join(tmpdir(), 'no-such-shop')), { products: [] })
})
