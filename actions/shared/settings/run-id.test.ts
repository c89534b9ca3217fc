import { expect, it } from '@jest/globals'
import { fakeClock } from '../ports/clock.ts'
import { newRunId, runTime } from './run-id.ts'

it('names the time, the base and a chance', () => {
  expect(newRunId('1a2b3c4d5e', fakeClock('2026-11-22T12:00:05.678Z'))).toBe('20261122T120005Z-1a2b3c4-0000')
})

it('tells when a run began', () => {
  expect(runTime('20261122T120005Z-1a2b3c4-0000')).toBe(Date.parse('2026-11-22T12:00:05Z'))
})

it.each(['my-run', '20261199T120005Z-1a2b3c4-0000', ''])('cannot tell it from %j', (id) => {
  expect(runTime(id)).toBeNull()
})
