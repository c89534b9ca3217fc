// npm run field-test: the whole chain on published packages that ship their tests; writes docs/field-report.md.
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { execute } from './field/execute.ts'
import { measure } from './field/measure.ts'
import { packages } from './field/packages.ts'
import type { FieldPackage } from './field/packages.ts'
import { NotToBeHad, prepare } from './field/prepare.ts'
import { fieldReport, findings } from './field/report.ts'
import type { FieldResult } from './field/report.ts'

const USAGE = `npm run field-test [-- options] [names]
  --quick        two small packages; the report is not written
  --work <dir>   work there and keep it; what is there is not done again (default: a temporary folder, removed)
  --source       run the source, even where dist/ is there
  names          only these packages; the report is not written`

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    source: { type: 'boolean', default: false },
    work: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

if (options.help) console.log(USAGE)
else process.exitCode = await fieldTest()

async function fieldTest(): Promise<number> {
  const wanted = packages.filter((one) => (names.length > 0 ? names.includes(one.name) : !options.quick || one.quick))
  await using work = await workFolder()
  const results: FieldResult[] = []
  for (const one of wanted) {
    const folder = join(work.path, one.name.replaceAll('/', '+'))
    const result = (await earlier(one, folder)) ?? (await test(one, folder, results.length + 1))
    results.push(result)
    say(`   ${outcome(result)}`)
  }
  if (wanted.length === packages.length) await write(results)
  return conclude(results)
}

async function test(one: FieldPackage, folder: string, number: number): Promise<FieldResult> {
  const what = { registry: one.registry, name: one.name, version: one.version }
  say(`${number}. ${one.name} ${one.version}: from ${one.registry}, with ${one.needs.join(', ')} …`)
  try {
    const prepared = await prepare(one, join(folder, 'package'))
    say('   our chain, twice, and its own runner …')
    await rm(join(folder, 'ours'), { recursive: true, force: true })
    await mkdir(join(folder, 'ours'), { recursive: true })
    const measured = await measure(one, prepared, { entry: entry(), folder: join(folder, 'ours') })
    // Where it was measured is nobody's business.
    const text = JSON.stringify({ ...what, measured }).replaceAll(`${folder}/`, '')
    await writeFile(join(folder, 'result.json'), text)
    return JSON.parse(text) as FieldResult
  } catch (error) {
    const message = (error as Error).message.replaceAll(folder, '…').replaceAll(/https?:\/\/\S+/g, '(address)')
    return error instanceof NotToBeHad ? { ...what, skipped: message } : { ...what, broken: message }
  }
}

/** The result that `--work` holds of this very version. */
async function earlier(one: FieldPackage, folder: string): Promise<FieldResult | null> {
  const file = join(folder, 'result.json')
  if (!existsSync(file)) return null
  const result = JSON.parse(await readFile(file, 'utf8')) as FieldResult
  say(`${one.name} ${one.version}: measured before`)
  return result.version === one.version ? result : null
}

function entry(): string {
  const bundled = join(root, 'dist/cli/index.js')
  return existsSync(bundled) && !options.source ? bundled : join(root, 'actions/cli/main.ts')
}

async function workFolder(): Promise<AsyncDisposable & { path: string }> {
  if (options.work !== undefined) {
    const path = resolve(options.work)
    await mkdir(path, { recursive: true })
    return { path, [Symbol.asyncDispose]: async () => undefined }
  }
  const path = await mkdtemp(join(tmpdir(), 'llm-ops-field-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) }
}

function say(line: string): void {
  console.error(line)
}

function outcome(result: FieldResult): string {
  if ('skipped' in result) return `left out: ${result.skipped}`
  if ('broken' in result) return `BROKEN: ${result.broken}`
  const { tests, coverage, totals, runner } = result.measured
  const verdicts = `${totals.pass} pass, ${totals.fail} fail, ${totals.unproven} unproven, ${totals.refused} refused`
  return `${runner}: tests ${tests.outcome}, coverage ${coverage.outcome}; ${totals.proposed} proposals: ${verdicts}`
}

function conclude(results: readonly FieldResult[]): number {
  const wrong = findings(results)
  const skipped = results.filter((result) => 'skipped' in result).length
  for (const line of wrong) console.error(`DIFFERS ${line}`)
  console.log(`${results.length - skipped} packages measured, ${wrong.length} disagreements, ${skipped} left out`)
  return wrong.length === 0 ? 0 : 1
}

async function write(results: readonly FieldResult[]): Promise<void> {
  const [python, system] = [await ask(['python3', '--version']), await systemName()]
  const machine = `${availableParallelism()} cores, ${system}, Node ${process.versions.node}, ${python}`
  const page = fieldReport(results, { date: new Date().toISOString().slice(0, 10), description: machine })
  await writeFile(join(root, 'docs', 'field-report.md'), page)
  say('docs/field-report.md is written')
}

/** `Debian GNU/Linux 12 (bookworm)` where the system says so (os-release(5)), else its kernel's name. */
async function systemName(): Promise<string> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  return /^PRETTY_NAME="?([^"\n]+)/m.exec(release)?.[1] ?? (await ask(['uname', '-s']))
}

async function ask(argv: readonly string[]): Promise<string> {
  const { stdout } = await execute({ argv, cwd: root, limit: 30 })
  return stdout.trim()
}
