import { expect, it } from '@jest/globals'
import { systemClock } from './system-clock.ts'

it('goes forward while it sleeps', async () => {
  const clock = systemClock()
  const [now, before] = [clock.now(), clock.monotonic()]
  await clock.sleep(5)
  expect(clock.monotonic()).toBeGreaterThan(before)
  expect(clock.now().getTime()).toBeGreaterThanOrEqual(now.getTime())
})

it('draws letters and digits, other ones each time', () => {
  const clock = systemClock()
  const drawn = Array.from({ length: 50 }, () => clock.random(12))
  expect(new Set(drawn).size).toBe(50)
  for (const text of drawn) expect(text).toMatch(/^[0-9a-z]{12}$/)
})
