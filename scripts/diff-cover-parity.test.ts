import { describe, expect, it } from '@jest/globals'
import { comparePairs } from './diff-cover-parity.ts'
import { findPeer } from './diff-cover/peer.ts'

const group = findPeer() === null ? describe.skip : describe

group('beside the real diff-cover (skipped where it is not in .build-venv)', () => {
  /** The full count is `node scripts/diff-cover-parity.ts`, and that with processes of both. */
  it('our figures are the same for random changes and reports', async () => {
    const compared = await comparePairs({ pairs: 25, processes: 0, seed: 20_261_126 })
    expect(compared.differences).toEqual([])
    expect(compared.measured).toBeGreaterThan(300)
  })
})
