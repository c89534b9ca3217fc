// npm run bench: every figure beside its peer, both measured in this run. `--write` puts them into docs/benchmarks.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, release, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BenchRow, benchCrawl } from './bench/crawl.ts'
import { benchCoverage } from './bench/coverage.ts'
import { benchGate } from './bench/gate.ts'
import { benchMutants } from './bench/mutants.ts'
import { benchStart } from './bench/start.ts'

const page = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'benchmarks.md')

const parts: Readonly<Record<string, () => Promise<BenchRow[]> | BenchRow[] | null>> = {
  start: benchStart,
  crawl: benchCrawl,
  gate: benchGate,
  mutants: benchMutants,
  coverage: benchCoverage,
}

const help = `npm run bench                  measure and print; takes about 15 minutes
npm run bench -- gate mutants  only these: ${Object.keys(parts).join(', ')}
npm run bench -- --write       also put the result into docs/benchmarks.md`

if (process.argv.includes('--help')) console.log(help)
else await bench(process.argv.slice(2).filter((word) => word !== '--write'))

async function bench(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => parts[name] === undefined)
  if (unknown !== undefined) throw new Error(`there is no bench ${JSON.stringify(unknown)}\n${help}`)
  const rows: BenchRow[] = []
  for (const [name, measure] of Object.entries(parts)) {
    if (names.length > 0 && !names.includes(name)) continue
    console.error(`${name} …`)
    const measured = await measure()
    if (measured === null) console.error(`${name} was left out: its peer is not installed`)
    else rows.push(...measured)
  }
  const text = table(rows)
  console.log(text)
  if (process.argv.includes('--write')) write(text)
}

function table(rows: readonly BenchRow[]): string {
  const cells = rows.map((row) => [
    row.name,
    `${round(row.ours)} ${row.unit}`,
    `${round(row.peer)} ${row.unit}`,
    row.ratio.toFixed(2),
    row.note,
  ])
  return [['figure', 'ours', 'peer', 'ours ÷ peer', 'how'], ['---', '---:', '---:', '---:', '---'], ...cells]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n')
}

function round(value: number): string {
  return value < 10 ? value.toFixed(1) : String(Math.round(value))
}

function write(text: string): void {
  const before = readFileSync(page, 'utf8')
  const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release().split('.').slice(0, 2).join('.')}, Node ${process.versions.node}`
  const block = `<!-- figures -->\nMeasured on ${new Date().toISOString().slice(0, 10)}: ${machine}.\n\n${text}\n<!-- /figures -->`
  writeFileSync(page, before.replace(/<!-- figures -->[\s\S]*<!-- \/figures -->/, block))
}
