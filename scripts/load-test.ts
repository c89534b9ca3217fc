// npm run load-test: plan items by the thousand through the planner, against a model server on this machine.
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, release, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { shortfalls, tables, type Results } from './load/results.ts'
import { bounded, growth, inForce, lifted, type Size } from './load/scenarios.ts'

const USAGE = `npm run load-test [-- options]
  --items <n>     plan items (default: 10000)
  --latency <f>   times the latency of a hosted model, p50 0.8 s and p99 4 s (default: 1)
  --seed <n>      of latencies and failures (default: 1)
  --quick         1,000 items, a twentieth of the latency; memory up to 10,000 items; about two minutes
  --write         also put the result into docs/load-test.md (about 25 minutes)`

const page = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'load-test.md')
const requestsPerMinute = 50
/** With more items than that no run is measured that keeps all of them: it would take minutes to show the same. */
const mostKept = 10_000
const { values: options } = parseArgs({
  options: {
    items: { type: 'string' },
    latency: { type: 'string' },
    seed: { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (options.help) console.log(USAGE)
else process.exitCode = await loadTest()

async function loadTest(): Promise<number> {
  const size: Size = {
    items: Number(options.items ?? (options.quick ? 1000 : 10_000)),
    latency: Number(options.latency ?? (options.quick ? 0.05 : 1)),
    seed: Number(options.seed),
  }
  const machine = machineOf()
  const results = await measure(size)
  const text = `${machine}\n\n${tables(results)}`
  console.log(`\n${text}\n`)
  if (options.write) write(text)
  const missed = shortfalls(results)
  for (const sentence of missed) console.log(sentence)
  return missed.length === 0 ? 0 : 1
}

async function measure(size: Size): Promise<Results> {
  const { items, latency } = size
  say(`${items} items, limiter lifted: once, once without us, once more with half of the files changed …`)
  const free = await lifted(size)
  say(`   overhead ${free.overheadMilliseconds.toFixed(2)} ms an item`)
  const speed = 10
  say(`${items} items, ${requestsPerMinute} requests a minute on a clock that runs ${speed} times as fast, twice …`)
  const limited = await inForce(size, { speed, requestsPerMinute })
  const seconds = 90
  if (!options.quick) say(`${requestsPerMinute} requests a minute on the machine's clock, for ${seconds} s …`)
  const start = options.quick ? null : await bounded(size, { seconds, requestsPerMinute })
  return {
    items,
    latency,
    lifted: free,
    inForce: limited,
    bounded: start === null ? null : { seconds, requestsPerMinute, pass: start },
    growth: await growths(options.quick ? [1000, 10_000] : [1000, 10_000, 100_000]),
  }
}

async function growths(sizes: readonly number[]): Promise<Results['growth']> {
  const rows: Results['growth'][number][] = []
  for (const items of sizes) {
    say(`${items} items without latency, for memory …`)
    const few = await growth(items, 10)
    say(`   ${Math.round(few.peakRssBytes / 2 ** 20)} MiB at the peak`)
    rows.push({ items, few, all: items > mostKept ? null : await growth(items, items) })
  }
  return rows
}

function machineOf(): string {
  const cores = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`
  const system = `Linux ${release().split('.').slice(0, 2).join('.')}, Node ${process.versions.node}`
  const load = (loadavg()[0] ?? 0).toFixed(1)
  return `Measured on ${new Date().toISOString().slice(0, 10)}: ${cores}, ${system}, load ${load} before it began.`
}

function say(sentence: string): void {
  console.error(sentence)
}

function write(text: string): void {
  const before = readFileSync(page, 'utf8')
  const block = `<!-- figures -->\n${text}\n<!-- /figures -->`
  writeFileSync(
    page,
    before.replace(/<!-- figures -->[\s\S]*<!-- \/figures -->/, () => block),
  )
}
