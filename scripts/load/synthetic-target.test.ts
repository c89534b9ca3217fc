import { expect, test } from '@jest/globals'
import { outlineSchema } from '../../actions/shared/contracts/outline.ts'
import { fileSchema } from '../../actions/shared/contracts/snapshot.ts'
import { fileOfBlob, outlineOf, snapshotFileOf, syntheticFile } from './synthetic-target.ts'

test('a blob id leads back to its file and version', () => {
  for (const [index, version] of [
    [0, 0],
    [99_999, 1],
  ] as const) {
    expect(fileOfBlob(syntheticFile(index, version).blob)).toEqual(syntheticFile(index, version))
  }
})

test('another version has another text and another blob under the same path', () => {
  const [before, after] = [syntheticFile(12, 0), syntheticFile(12, 1)]
  expect(after.path).toBe(before.path)
  expect(after.blob).not.toBe(before.blob)
  expect(after.text).not.toBe(before.text)
})

test('its entry and its outline keep the contracts, and the symbol stands where the outline says', () => {
  const file = syntheticFile(4321, 0)
  const outline = outlineSchema.parse(outlineOf(file))
  expect(fileSchema.parse(snapshotFileOf(file)).blob).toBe(outline.blob)
  const [symbol] = outline.symbols
  const lines = file.text.split('\n')
  expect(lines[(symbol?.startLine ?? 0) - 1]).toContain(`function ${file.symbol}(`)
  expect(lines[(symbol?.endLine ?? 0) - 1]).toBe('}')
})
