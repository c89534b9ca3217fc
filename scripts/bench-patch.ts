// npm run bench:patch: diffs of real commits, damaged as models damage them, read by this project and by others.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { damageAll, runTools } from './patch-bench/cases.ts'
import { realChanges, type RealChange } from './patch-bench/commits.ts'
import { seededRandom } from './patch-bench/random.ts'
import { report } from './patch-bench/report.ts'

const HELP = `npm run bench:patch -- [options]
  --repos <folder>  git repositories (work trees or bare) in this folder; this repository's own history without it
  --seed <n>        what is chosen and how it is damaged (1)
  --count <n>       damaged diffs in all (1100)
  --quick           110 of them
  --show <outcome>  also print every case that this project's reader calls refused or wrong`

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    repos: { type: 'string' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1100' },
    quick: { type: 'boolean', default: false },
    show: { type: 'string' },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'llm-ops-patch-bench-'))
try {
  if (values.help) console.log(HELP)
  else process.exitCode = await bench()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function bench(): Promise<number> {
  const random = seededRandom(Number(values.seed))
  const count = values.quick ? 110 : Number(values.count)
  const changes: RealChange[] = []
  const dirs = repositories()
  for (const dir of dirs) changes.push(...(await realChanges(dir, Math.ceil(count / dirs.length), random)))
  try {
    const cases = damageAll(changes, count, random)
    const tried = await runTools(cases, folder)
    console.log(
      report(tried, { seed: Number(values.seed), repositories: dirs, changes: changes.length, show: values.show }),
    )
    return tried.some(({ answers }) => answers['llm-ops']?.outcome === 'wrong') ? 1 : 0
  } finally {
    for (const scratch of new Set(changes.map((change) => change.scratch))) await scratch[Symbol.asyncDispose]()
  }
}

function repositories(): string[] {
  if (values.repos === undefined) return [resolve(import.meta.dirname, '..')]
  return readdirSync(values.repos)
    .toSorted()
    .map((name) => join(values.repos as string, name))
}
