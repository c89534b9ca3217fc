import { describe, expect, it } from '@jest/globals'
import { artifactName, batchKey, counting, readArtifactName, type ArtifactOf } from './artifact-name.ts'
import { handOverStage } from './manifest.ts'

const run = 'r-1'

describe('the name of an artifact', () => {
  it('says run, stage, batch and attempt, and is read back from them', () => {
    for (const stage of handOverStage.options) {
      for (const batch of [null, batchKey(['a-1', 'b-2'])]) {
        const of = { stage, batch, attempt: 12 }
        expect(readArtifactName(run, artifactName(run, of))).toEqual(of)
      }
    }
    expect(artifactName(run, { stage: 'gate', batch: '0123abcd', attempt: 2 })).toBe('llm-ops-r-1-gate-0123abcd-2')
  })

  it('of something else is none of ours', () => {
    const others = ['coverage', 'llm-ops-r-1-gate', 'llm-ops-r-1-gate-0', 'llm-ops-r-2-gate-1', 'llm-ops-r-1-build-1']
    for (const name of [...others, 'llm-ops-r-1-gate-x-1', 'llm-ops-r-1-apply-round-3-1', 'llm-ops-r-1-gate-1-1']) {
      expect(readArtifactName(run, name)).toBeNull()
    }
  })

  it('has the same batch for the same items, and another one for others', () => {
    expect(batchKey(['a', 'b'])).toBe(batchKey(['a', 'b']))
    expect(batchKey(['a', 'b'])).not.toBe(batchKey(['a']))
    expect(batchKey([])).toBeNull()
  })
})

describe('of several attempts', () => {
  const of = (stage: ArtifactOf['stage'], attempt: number, batch: string | null = null) => ({ stage, attempt, batch })

  it('the highest one counts, and never one after ours', () => {
    const found = [of('plan', 1), of('plan', 3), of('plan', 2), of('apply', 1, '0000000a'), of('apply', 2, '0000000b')]
    expect(counting(found, 2)).toEqual([of('plan', 2), of('apply', 1, '0000000a'), of('apply', 2, '0000000b')])
  })

  it('what was measured of an earlier draft does not count, and that of another batch does', () => {
    const found = [of('apply', 2, '0000000a'), of('gate', 1, '0000000a'), of('apply', 1, '0000000b')]
    const round2 = [of('apply-round-2', 1, '0000000a'), of('gate-round-2', 1, '0000000a'), of('gate', 1, '0000000b')]
    const counted = counting([...found, ...round2], 2)
    expect(counted).toEqual([of('apply', 2, '0000000a'), of('apply', 1, '0000000b'), of('gate', 1, '0000000b')])
  })
})
