import { expect, test } from '@jest/globals'
import { inForce, lifted } from './scenarios.ts'

test('every file gets its item, and only the changed ones are asked about again', async () => {
  const { planned, server, baseline, second } = await lifted({ items: 64, latency: 0.01, seed: 1 })
  expect(planned).toMatchObject({ items: 64, cached: 0, questions: 8, leftOut: [] })
  expect(server.answered).toBe(8)
  expect(baseline.requests).toBe(server.requests)
  expect(second.planned).toMatchObject({ items: 64, cached: 32, leftOut: [] })
  expect(second.server.items).toBe(32)
})

test('the limiter holds on a clock that runs faster', async () => {
  const { first } = await inForce({ items: 80, latency: 1, seed: 1 }, { speed: 20, requestsPerMinute: 50 })
  expect(first.planned.items).toBe(80)
  // Ten starts have nine gaps of 1.2 s between them.
  expect(first.planned.seconds).toBeGreaterThan(9 * 1.2)
})
