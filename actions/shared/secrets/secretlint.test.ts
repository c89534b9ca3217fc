import { expect, test } from '@jest/globals'
import { performance } from 'node:perf_hooks'
import { secretlintHits } from './secretlint.ts'

test('looking at texts leaves nothing behind in memory, however many they are', async () => {
  await secretlintHits('const first = 1\n')
  const before = performance.getEntries().length
  for (let index = 0; index < 20; index++) await secretlintHits(`const value = ${index}\n`)
  expect(performance.getEntries()).toHaveLength(before)
})
