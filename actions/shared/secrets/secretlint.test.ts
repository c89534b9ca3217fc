import { expect, test } from '@jest/globals'
import { performance } from 'node:perf_hooks'
import { secretlintHits } from './secretlint.ts'

test('looking at a text leaves no marks of the profiler behind, which would fill the memory', async () => {
  for (let index = 0; index < 3; index++) await secretlintHits(`const value = ${index}\n`)
  expect(performance.getEntries().filter(({ name }) => name.includes('::start'))).toEqual([])
})
