import { describe, expect, it } from '@jest/globals'
import { isOpen, readSchedule } from './schedule.ts'

function open(entry: string, at: string): boolean {
  return isOpen(readSchedule([entry]), new Date(at))
}

describe('the schedule', () => {
  it('is always open where there is none', () => {
    expect(isOpen([], new Date('2026-11-22T03:00:00Z'))).toBe(true)
  })

  // 2026-11-23 is a Monday; Berlin is UTC+1 in winter and UTC+2 in summer.
  it.each([
    ['mon-fri 08:00-18:00 Europe/Berlin', '2026-11-23T07:00:00Z', true],
    ['mon-fri 08:00-18:00 Europe/Berlin', '2026-11-23T06:59:59Z', false],
    ['mon-fri 08:00-18:00 Europe/Berlin', '2026-11-23T16:59:59Z', true],
    ['mon-fri 08:00-18:00 Europe/Berlin', '2026-11-23T17:00:00Z', false],
    ['mon-fri 08:00-18:00 Europe/Berlin', '2026-11-22T12:00:00Z', false],
    ['mon-fri 08:00-18:00 Europe/Berlin', '2026-07-06T06:00:00Z', true],
    ['mon 00:00-24:00 Pacific/Auckland', '2026-11-22T12:00:00Z', true],
    ['fri-mon 00:00-24:00', '2026-11-22T12:00:00Z', true],
    ['fri-mon 00:00-24:00', '2026-11-24T12:00:00Z', false],
    ['sun 22:00-06:00 UTC', '2026-11-23T05:59:00Z', true],
    ['sun 22:00-06:00 UTC', '2026-11-22T05:59:00Z', false],
    ['sun 22:00-06:00 UTC', '2026-11-22T23:00:00Z', true],
    ['daily 12:00-13:00', '2026-11-24T12:30:00Z', true],
    ['SAT 00:00-24:00', '2026-11-28T00:00:00Z', true],
    // Clocks in Berlin go from 02:00 to 03:00 on 2026-03-29, and from 03:00 back to 02:00 on 2026-10-25.
    ['sun 02:00-03:00 Europe/Berlin', '2026-03-29T00:59:00Z', false],
    ['sun 02:00-03:00 Europe/Berlin', '2026-03-29T01:00:00Z', false],
    ['sun 02:00-03:00 Europe/Berlin', '2026-10-25T00:30:00Z', true],
    ['sun 02:00-03:00 Europe/Berlin', '2026-10-25T01:30:00Z', true],
    ['sun 02:00-03:00 Europe/Berlin', '2026-10-25T02:00:00Z', false],
  ])('%s at %s: %s', (entry, at, expected) => {
    expect(open(entry, at)).toBe(expected)
  })

  it.each([
    ['weekdays 08:00-18:00', 'days are mon'],
    ['mon 8-18', 'write it like'],
    ['mon 08:00-25:00', 'times are 00:00 to 24:00'],
    ['mon 08:61-09:00', 'times are'],
    ['mon 08:00-18:00 Berlin', 'no name like Europe/Berlin'],
    ['', 'write it like'],
  ])('refuses %j, and names the setting', (entry, words) => {
    expect(() => readSchedule([entry])).toThrow(`schedule: ${JSON.stringify(entry)} is no window: `)
    expect(() => readSchedule([entry])).toThrow(words)
  })
})
