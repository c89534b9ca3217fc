import { describe, expect, it } from '@jest/globals'
import { fingerprint, type Fingerprinted } from './fingerprint.ts'

const a = { path: 'src/a.js', blob: 'a'.repeat(40) }
const b = { path: 'src/b.js', blob: 'b'.repeat(40) }
const proposal: Fingerprinted = { action: 'refactor', engine: 'codemod', codemod: 'ts-var', files: [a, b] }

describe('the fingerprint of a proposal', () => {
  it('is the codemod id and twelve hex digits, and can be an item id', () => {
    expect(fingerprint(proposal)).toMatch(/^ts-var-[0-9a-f]{12}$/)
  })

  it('is the same for the same proposal, whatever the order of its files', () => {
    expect(fingerprint({ ...proposal, files: [b, a] })).toBe(fingerprint(proposal))
  })

  it.each<[string, Partial<Fingerprinted>]>([
    ['content', { files: [a, { ...b, blob: 'c'.repeat(40) }] }],
    ['path', { files: [a, { ...b, path: 'src/c.js' }] }],
    ['number of files', { files: [a] }],
    ['action', { action: 'upgrade_runtime' }],
    ['engine', { engine: 'model' }],
  ])('changes with the %s', (_, change) => {
    expect(fingerprint({ ...proposal, ...change })).not.toBe(fingerprint(proposal))
  })

  it('tells paths apart that would read the same when run together', () => {
    const one = [{ path: 'x', blob: 'y","z' }]
    const other = [{ path: 'x","y', blob: 'z' }]
    expect(fingerprint({ ...proposal, files: one })).not.toBe(fingerprint({ ...proposal, files: other }))
  })
})
