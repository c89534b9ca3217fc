// The golden plans: `npm run golden` tells what differs, `npm run golden -- --update` takes it as it is now. A new case
// is a new line with its files and replies; what `--update` makes of it wants to be read before it is committed.
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { differencesOf } from '../actions/shared/cassette/differences.ts'
import { goldenSets, type GoldenCase, type GoldenSet } from '../tests/golden/golden-case.ts'
import { planCase, renewedCase } from '../tests/golden/plan-case.ts'

const isUpdate = process.argv.includes('--update')
let different = 0
for (const set of await goldenSets()) different += isUpdate ? await update(set) : await check(set)
console.log(`golden: ${different} cases ${isUpdate ? 'renewed' : 'differ'}`)
process.exitCode = different > 0 && !isUpdate ? 1 : 0

async function check({ path, cases }: GoldenSet): Promise<number> {
  let count = 0
  for (const golden of cases) count += told(path, golden, differencesOf(golden.expected, await planCase(golden)))
  return count
}

async function update({ path, cases }: GoldenSet): Promise<number> {
  const renewed: GoldenCase[] = []
  let count = 0
  for (const golden of cases) {
    const now = await renewedCase(golden)
    count += told(path, golden, differencesOf(golden, now))
    renewed.push(now)
  }
  await writeFile(path, renewed.map((golden) => `${JSON.stringify(golden)}\n`).join(''))
  return count
}

function told(path: string, { name }: GoldenCase, differences: readonly string[]): number {
  if (differences.length > 0) console.log([`${basename(path)}: ${name}`, ...differences].join('\n  '))
  return differences.length > 0 ? 1 : 0
}
