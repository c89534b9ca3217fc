// npm run compliance: docs/security-compliance.md from tests/compliance/rows.ts and what the tests said. Reads
// `coverage/test-results.json` (written by scripts/jest-totals.mjs); with `--run` it runs the named files itself. `--check`
// writes nothing: it fails where a named test is not there or failed, or where the page names other rows or tests.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { complianceRows, type ComplianceRow, type NamedTest } from '../tests/compliance/rows.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const page = join(root, 'docs', 'security-compliance.md')
/** Of `npm test` and of `npm run proofs`. */
const resultsFile = join(root, 'coverage', 'test-results.json')
const kinds = ['test', 'proof'] as const

/** As the reporter writes it, and as Jest's own JSON is read. */
interface TestResult {
  file: string
  name: string
  status: string
}

/** `missing`: no test of that name. */
type Standing = 'passed' | 'failed' | 'skipped' | 'missing'

interface Shown extends NamedTest {
  standing: Standing
  /** Tests that the words find. */
  tests: number
}

const head = `# What must hold, and which test shows it

Written by \`npm run compliance\` from [the table of rows](../tests/compliance/rows.ts) and the results of the tests; \`.ci/run\` fails
where a test that is named here is gone or fails. A number is how many tests the words find. *Skipped*: this machine lacks what
the test needs. What no test shows is said.`

const { values } = parseArgs({ options: { run: { type: 'boolean' }, check: { type: 'boolean' } } })
const results = values.run === true ? runNamed() : readResults()
const shown = complianceRows.map((row) => ({ row, tests: row.tests.map((test) => standingOf(test, results)) }))
const text = pageOf(shown)
const bad = shown.flatMap(({ row, tests }) => tests.filter(isBad).map((test) => ({ row, test })))
for (const { row, test } of bad) console.error(`${row.id}: ${test.standing}: ${test.file}: ${test.name || 'all'}`)
if (values.check !== true) writeFileSync(page, text)
const isStale = values.check === true && withoutResults(readFileSync(page, 'utf8')) !== withoutResults(text)
if (isStale) console.error('docs/security-compliance.md names other rows or tests: npm run compliance, and commit it')
console.log(summary())
process.exitCode = bad.length > 0 || isStale ? 1 : 0

function isBad({ standing }: Shown): boolean {
  return standing === 'failed' || standing === 'missing'
}

function readResults(): TestResult[] {
  if (existsSync(resultsFile)) return JSON.parse(readFileSync(resultsFile, 'utf8')) as TestResult[]
  throw new Error(
    `${relative(root, resultsFile)} is missing: run npm test and npm run proofs first, or this with --run`,
  )
}

/** The named files, each once. */
function runNamed(): TestResult[] {
  const files = [...new Set(complianceRows.flatMap(({ tests }) => tests.map(({ file }) => file)))]
  return kinds.flatMap((kind) =>
    runFiles(
      kind,
      files.filter((file) => file.endsWith(`.${kind}.ts`)),
    ),
  )
}

function runFiles(kind: (typeof kinds)[number], files: readonly string[]): TestResult[] {
  const output = join(root, '.build', `named-${kind}s.json`)
  mkdirSync(dirname(output), { recursive: true })
  const jest = [join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--json', '--outputFile', output]
  const there = files.filter((file) => existsSync(join(root, file)))
  const args = ['--experimental-vm-modules', '--no-warnings', ...jest, '--runTestsByPath', ...there]
  const env = { ...process.env, LLM_OPS_PROOFS: kind === 'proof' ? '1' : '0' }
  spawnSync(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as JestJson
  return testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.map(({ fullName: name, status }) => ({ file: relative(root, file), name, status })),
  )
}

interface JestJson {
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[]
}

function standingOf(test: NamedTest, results: readonly TestResult[]): Shown {
  const found = results.filter(({ file, name }) => file === test.file && name.includes(test.name))
  const has = (status: string) => found.some((result) => result.status === status)
  const standing: Standing = has('failed')
    ? 'failed'
    : has('passed')
      ? 'passed'
      : found.length > 0
        ? 'skipped'
        : 'missing'
  return { ...test, standing, tests: found.length }
}

function pageOf(all: readonly { row: ComplianceRow; tests: readonly Shown[] }[]): string {
  const groups = [
    ['Invariants', 'I'],
    ['Threats', 'T-'],
    ['Faults', 'F-'],
  ] as const
  const tables = groups.map(([title, start]) => {
    const rows = all.filter(({ row }) => row.id.startsWith(start)).flatMap(({ row, tests }) => linesOf(row, tests))
    return [`## ${title}`, '', '| row | what | test | result |', '| --- | --- | --- | --- |', ...rows].join('\n')
  })
  return `${head}\n\n${tables.join('\n\n')}\n`
}

function linesOf({ id, what, tests, missing }: ComplianceRow, shown: readonly Shown[]): string[] {
  const lines = shown.map(({ file, name, standing, tests }) => {
    const link = `[${file.replace(/^.*\//, '')}](../${file})`
    return `${link}${name === '' ? '' : `: ${cell(name)}`} | ${tests > 1 ? `${tests} ` : ''}${standing}`
  })
  const gap = missing === undefined ? [] : [`${cell(missing)} | ${tests.length === 0 ? 'no test' : 'not shown'}`]
  return [...lines, ...gap].map((line, at) => `| ${at === 0 ? `${id} | ${cell(what)}` : ' | '} | ${line} |`)
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`)
}

/** Machines differ in what they can run, not in what there is. */
function withoutResults(text: string): string {
  return text.replaceAll(/ \| [^|]*(?:passed|skipped|failed|missing) \|$/gm, ' |')
}

function summary(): string {
  const covered = shown.filter(({ tests }) => tests.some(({ standing }) => standing === 'passed')).length
  return `${shown.length} rows: ${covered} covered and passed, ${shown.filter(({ tests }) => tests.length === 0).length} without a test`
}
