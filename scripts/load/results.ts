import type { Planned } from './plan-process.ts'
import { ratesOf } from './rates.ts'
import type { InForce, Lifted, Pass } from './scenarios.ts'

export interface Results {
  items: number
  latency: number
  lifted: Lifted
  inForce: InForce
  /** null where it was not measured. */
  bounded: { seconds: number; requestsPerMinute: number; pass: Pass } | null
  /** By number of items, ascending: with few of them kept, and with all (null: not measured). */
  growth: readonly { items: number; few: Planned; all: Planned | null }[]
}

/** What the project asks of itself: milliseconds of CPU an item, once there are so many that the start does not count. */
const mostOverhead = { milliseconds: 2, fromItems: 10_000 }
/** Live heap of the largest number of items ÷ that of the smallest, without what the snapshot and the plan hold. */
const mostGrowth = 1.5
/** Starts are spread evenly, so a minute may hold one more than the limit. */
const limitSlack = 1.05

type Row = readonly string[]

/** The figures as Markdown tables. */
export function tables(results: Results): string {
  return [rateTable(results), overheadTable(results), growthTable(results)].join('\n\n')
}

/** What of the targets is not met, in sentences. */
export function shortfalls(results: Results): string[] {
  return [...lostItems(results), ...overheadMissed(results), ...limitBroken(results), ...memoryGrown(results)]
}

function lostItems({ items, lifted, inForce }: Results): string[] {
  const passes = [lifted, lifted.second, inForce.first, inForce.second]
  return passes.flatMap(({ planned }, index) => {
    const lost = items - planned.items
    return lost === 0 ? [] : [`pass ${index + 1} lost ${lost} of ${items} items: ${planned.leftOut.join('; ')}`]
  })
}

function overheadMissed({ items, lifted: { overheadMilliseconds: found } }: Results): string[] {
  const { milliseconds, fromItems } = mostOverhead
  if (items < fromItems || found <= milliseconds) return []
  return [`the overhead is ${found.toFixed(2)} ms an item; at most ${milliseconds} ms is the target`]
}

function limitBroken({ inForce: { requestsPerMinute, first, second } }: Results): string[] {
  return [first, second].flatMap((pass) => {
    const minute = ratesOf(pass, requestsPerMinute).requestsPerSecond * 60
    if (minute <= requestsPerMinute * limitSlack) return []
    return [`${minute.toFixed(1)} requests a minute were sent where ${requestsPerMinute} are allowed`]
  })
}

function memoryGrown({ growth }: Results): string[] {
  const [least = 0, most = 0] = [growth[0], growth.at(-1)].map((row) => addedBytes(row?.few))
  if (most <= least * mostGrowth) return []
  return [`what planning holds grows from ${megabytes(least)} to ${megabytes(most)}: it should stay as it is`]
}

function rateTable({ lifted, inForce, bounded, items }: Results): string {
  const limit = inForce.requestsPerMinute
  const scaled = `${limit} a minute, clock × ${inForce.speed}`
  const rows: Row[] = [
    passRow('lifted', lifted, 0),
    passRow('lifted, half of the files changed', lifted.second, 0),
    passRow(scaled, inForce.first, limit),
    passRow(`${scaled}, half changed`, inForce.second, limit),
  ]
  if (bounded !== null) {
    const { seconds, requestsPerMinute, pass } = bounded
    rows.push(
      passRow(`${requestsPerMinute} a minute, the first ${seconds} s of ${items} items`, pass, requestsPerMinute),
    )
  }
  const head = ['limiter', 'items', 'requests', 'requests/s', 'items/min', 'allowed/min', 'batch', 'hit rate']
  return markdown([...head, 'p50', 'p95', 'p99'], rows)
}

function passRow(name: string, pass: Pass, requestsPerMinute: number): Row {
  const { planned, server } = pass
  const rates = ratesOf(pass, requestsPerMinute)
  const { p50, p95, p99 } = planned.milliseconds
  return [
    name,
    number(planned.items),
    number(server.requests),
    rates.requestsPerSecond.toFixed(2),
    number(rates.itemsPerMinute),
    rates.allowedItemsPerMinute === null ? '–' : number(rates.allowedItemsPerMinute),
    rates.batch.toFixed(2),
    `${(rates.hitRate * 100).toFixed(1)} %`,
    ...[p50, p95, p99].map((milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`),
  ]
}

function overheadTable({ lifted, items }: Results): string {
  const { planned, baseline, overheadMilliseconds } = lifted
  const row = (name: string, milliseconds: number): Row => [
    name,
    `${(milliseconds / 1000).toFixed(2)} s`,
    `${(milliseconds / items).toFixed(2)} ms`,
  ]
  return markdown(
    ['CPU of our process, limiter lifted', `${number(items)} items`, 'an item'],
    [
      row('planning', planned.cpuMilliseconds),
      row('baseline: the same bodies by fetch, the same source texts made', baseline.cpuMilliseconds),
      row('overhead', overheadMilliseconds * items),
    ],
  )
}

function growthTable({ growth }: Results): string {
  const rows = growth.map(({ items, few, all }) => [
    number(items),
    megabytes(few.liveHeapBytes?.before ?? 0),
    megabytes(addedBytes(few)),
    megabytes(few.peakRssBytes),
    all === null ? '–' : megabytes(addedBytes(all)),
    all === null ? '–' : megabytes(all.peakRssBytes),
    `${(few.cpuMilliseconds / items).toFixed(2)} ms`,
    number(items / few.seconds),
  ])
  const kept = ['live heap, 10 kept', 'peak RSS, 10 kept', 'live heap, all kept', 'peak RSS, all kept']
  return markdown(['items', 'live heap of the snapshot', ...kept, 'CPU an item', 'items/s'], rows)
}

/** What planning added to the live heap at the most. */
function addedBytes(planned: Planned | undefined): number {
  return planned?.liveHeapBytes == null ? 0 : planned.liveHeapBytes.most - planned.liveHeapBytes.before
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MiB`
}

function markdown(head: Row, rows: readonly Row[]): string {
  const ruler = head.map((_, index) => (index === 0 ? '---' : '---:'))
  return [head, ruler, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}
