// npm run guards: takes the guards of tests/guards/rows.ts out, one by one, in a copy of the tree, and runs the test that
// must notice. `--quick` takes those that are marked; `--only PATTERN` those whose name it finds.
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { guardRows, type GuardRow } from '../tests/guards/rows.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
/** A guard against things that never end may be what was taken out. */
const MOST_MS = 300_000

type Result = 'noticed' | 'not noticed' | 'does not end' | 'not in the source' | 'no test runs' | 'fails with it'

type Ended = 'passed' | 'failed' | 'broken' | 'timeout'

const results: Readonly<Record<Ended, Result>> = {
  passed: 'not noticed',
  failed: 'noticed',
  // No test ran at all: that says nothing about the guard.
  broken: 'no test runs',
  timeout: 'does not end',
}

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } })
const wanted = new RegExp(values.only ?? '')
const rows = guardRows.filter(({ quick, guard }) => (!values.quick || quick === true) && wanted.test(guard))
const copy = copyOfTree()
process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
process.exitCode = (await takeOutAll(rows)) === 0 ? 0 : 1

/** What git knows and what is new, as it is now; the packages stay where they are. */
function copyOfTree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'llm-ops-guards-'))
  // Some tests look at it as a user without rights.
  chmodSync(folder, 0o755)
  const listed = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  const files = listed.split('\0').filter((file) => file !== '' && !file.startsWith('dist/'))
  for (const file of files) cpSync(join(root, file), join(folder, file), { verbatimSymlinks: true, force: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** @returns how many guards nobody would miss */
async function takeOutAll(rows: readonly GuardRow[]): Promise<number> {
  const healthy = new Map<string, boolean>()
  let missed = 0
  for (const row of rows) {
    if (!healthy.has(row.test)) healthy.set(row.test, (await runTest(row.test)) === 'passed')
    const result = healthy.get(row.test) === true ? await takeOut(row) : 'fails with it'
    if (result !== 'noticed' && result !== 'does not end') missed += 1
    console.log(`${result.padEnd(18)}${row.guard} (${row.rows}): ${row.test}`)
  }
  console.log(`${rows.length - missed} of ${rows.length} guards are missed by a test when they are gone`)
  return missed
}

async function takeOut({ file, without: [text, replacement], test }: GuardRow): Promise<Result> {
  const path = join(copy, file)
  const whole = readFileSync(path, 'utf8')
  if (whole.split(text).length !== 2) return 'not in the source'
  writeFileSync(
    path,
    whole.replace(text, () => replacement),
  )
  try {
    return results[await runTest(test)]
  } finally {
    writeFileSync(path, whole)
  }
}

async function runTest(test: string): Promise<Ended> {
  const output = join(copy, '.guards.json')
  rmSync(output, { force: true })
  const jest = join(copy, 'node_modules', 'jest', 'bin', 'jest.js')
  const flags = ['--experimental-vm-modules', '--no-warnings', jest, '--ci', '--reporters', 'summary']
  const args = [...flags, '--json', '--outputFile', output, '--runTestsByPath', test]
  const env = { ...process.env, LLM_OPS_COVERAGE: '0', LLM_OPS_PROOFS: test.endsWith('.proof.ts') ? '1' : '0' }
  const child = spawn(process.execPath, args, { cwd: copy, env, stdio: 'ignore', detached: true })
  const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), MOST_MS)
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.on('close', (code, signal) => resolve([code, signal]))
  })
  clearTimeout(timer)
  if (signal !== null) return 'timeout'
  const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(output, 'utf8')) as Record<string, number>
  if (code === 0) return (numPassedTests ?? 0) > 0 ? 'passed' : 'broken'
  return (numFailedTests ?? 0) > 0 ? 'failed' : 'broken'
}
