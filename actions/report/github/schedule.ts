import { UserError } from '../../shared/contracts/errors.ts'

/** When pull requests may be opened: some days of the week, some hours of the day, in a zone. */
export interface Window {
  /** 0 is Monday. */
  days: ReadonlySet<number>
  /** Minutes after midnight. Where `to` is not after `from`, it lasts into the next day. */
  from: number
  to: number
  /** What the zone's clocks show. */
  zone: Intl.DateTimeFormat
}

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const aDay = 24 * 60
const form = /^(?<first>[a-z]+)(?:-(?<last>[a-z]+))? +(?<from>\d\d:\d\d)-(?<to>\d\d:\d\d)(?: +(?<zone>\S+))?$/i

/**
 * Reads entries like `mon-fri 08:00-18:00 Europe/Berlin`, `sat 22:00-06:00` and `daily 00:00-24:00 UTC`. Without a zone
 * they mean UTC.
 * @throws UserError that names the setting and the entry
 */
export function readSchedule(entries: readonly string[]): Window[] {
  return entries.map((entry) => readWindow(entry.trim()))
}

/** Is any of them open? None at all is always. Summer time is the zone's own: its wall clock is what counts. */
export function isOpen(windows: readonly Window[], at: Date): boolean {
  return windows.length === 0 || windows.some((window) => contains(window, at))
}

function contains({ days, from, to, zone }: Window, at: Date): boolean {
  const { day, minute } = wallClock(zone, at)
  const yesterday = (day + 6) % 7
  if (from < to) return days.has(day) && minute >= from && minute < to
  return (days.has(day) && minute >= from) || (days.has(yesterday) && minute < to)
}

function wallClock(zone: Intl.DateTimeFormat, at: Date): { day: number; minute: number } {
  const parts = new Map(zone.formatToParts(at).map(({ type, value }) => [type, value]))
  const day = dayNames.findIndex((name) => name === parts.get('weekday')?.toLowerCase())
  return { day, minute: Number(parts.get('hour')) * 60 + Number(parts.get('minute')) }
}

function readWindow(entry: string): Window {
  const found = form.exec(entry)?.groups
  if (found === undefined) throw wrong(entry, 'write it like "mon-fri 08:00-18:00 Europe/Berlin"')
  const { first = '', last = first, from = '', to = '', zone = 'UTC' } = found
  return {
    days: readDays(entry, first.toLowerCase(), last.toLowerCase()),
    from: readTime(entry, from) % aDay,
    to: readTime(entry, to),
    zone: readZone(entry, zone),
  }
}

function readDays(entry: string, first: string, last: string): Set<number> {
  if (first === 'daily' && last === 'daily') return new Set(dayNames.keys())
  const [from, to] = [first, last].map((name) => dayNames.findIndex((day) => day === name)) as [number, number]
  if (from === -1 || to === -1) throw wrong(entry, `days are ${dayNames.join(', ')} or daily`)
  const length = ((to - from + 7) % 7) + 1
  return new Set(Array.from({ length }, (_, index) => (from + index) % 7))
}

function readTime(entry: string, time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const total = hours * 60 + minutes
  if (minutes > 59 || total > aDay) throw wrong(entry, 'times are 00:00 to 24:00')
  return total
}

function readZone(entry: string, zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
  } catch {
    throw wrong(entry, 'the zone is no name like Europe/Berlin')
  }
}

function wrong(entry: string, how: string): UserError {
  return new UserError(`schedule: ${JSON.stringify(entry)} is no window: ${how}`)
}
