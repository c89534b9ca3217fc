import { dirname } from 'node:path/posix'
import type { ProcessRecord, TestRun } from '../contracts/test-run.ts'
import type { Ports } from '../ports/ports.ts'
import type { Command } from '../ports/sandbox.ts'
import { askForReach } from './ask-for-reach.ts'
import type { ReachSource } from './ask-for-reach.ts'
import { customPlan } from './custom.ts'
import type { Execution, RunRequest, RunTestsInput, TestBench } from './execution.ts'
import { nameFailure } from './name-places.ts'
import { prepareTests } from './prepare-tests.ts'
import { readReach } from './read-reach.ts'
import { readCoverageOf, readReport } from './read-reports.ts'
import { withReports } from './reporting.ts'
import type { Prepared } from './reporting.ts'
import { selectFiles } from './select-files.ts'
import { judge } from './status.ts'
import type { TestReach } from './test-reach.ts'
import { finishedRun } from './test-run.ts'

export type { RunTestsInput } from './execution.ts'

type Needs = Pick<Ports, 'sandbox' | 'workspace' | 'clock' | 'log'>

/** Bytes of output that are kept. */
const OUTPUT_BYTES = 16 * 1024 * 1024

/**
 * Runs the tests of a checked-out folder once, in the sandbox, and says how they went. Whatever the target's code does,
 * the answer is a value: this throws only where our own machinery fails.
 */
export async function runTests(input: RunTestsInput, ports: Needs): Promise<TestRun> {
  return (await runOnce(input, false, ports)).run
}

/** The same, and which test files run which lines; null where the runner has no way to tell, or measures no coverage. */
export async function runTestsWithReach(
  input: RunTestsInput,
  ports: Needs,
): Promise<{ run: TestRun; reach: TestReach | null }> {
  return runOnce(input, true, ports)
}

async function runOnce(input: RunTestsInput, withReach: boolean, ports: Needs) {
  const prepared = await prepareTests(input, ports)
  if ('cannot' in prepared) return { run: prepared.cannot, reach: null }
  await using bench = prepared
  const { outputFile, coverage, only, failFast, onCoverageReport } = input
  const announce = (reason: string) => ports.log.info(`tests: ${reason}`)
  const request = { outputFile, coverage, only, failFast, onCoverageReport, withReach, announce }
  const { run, reach } = await runPrepared(bench, request, ports)
  return { run, reach }
}

export interface PreparedRun extends RunRequest {
  withReach?: boolean
  /** Takes the place of the setting. */
  wallSeconds?: number
  /** Told how the tests are run, before they are. */
  announce?: (reason: string) => void
}

/** One run on what `prepareTests` found out: the repository is not looked at again. */
export async function runPrepared(
  bench: TestBench,
  request: PreparedRun,
  ports: Needs,
): Promise<{ run: TestRun; reach: TestReach | null; buildFailed: boolean }> {
  await using folder = await ports.workspace.temporary('reports')
  const { place, facts, environment, runtime, cache } = bench
  const wallSeconds = request.wallSeconds ?? place.settings.wallSeconds
  const input = { ...place, ...request, settings: { ...place.settings, wallSeconds } }
  const { prepared, source } = commandOf(bench, input, folder.path)
  request.announce?.(prepared.reason)
  const assets = dirname(bench.toolchain.asset('unittest_junit.py'))
  const execution = { input, prepared, facts, runtime, environment, folder: folder.path, cache, assets }
  const failed = await build(execution, ports)
  const run = failed ?? (await execute(execution, ports))
  const buildFailed = failed !== null
  if (source === null || buildFailed) return { run, reach: null, buildFailed }
  const testFiles = new Set(run.cases.flatMap(({ file }) => file ?? []))
  const reach = await readReach({ source, worktree: place.worktree, testFiles }, ports.workspace)
  return { run, reach, buildFailed }
}

function commandOf(
  { plan, facts, toolchain, environment, cache }: TestBench,
  input: RunTestsInput & PreparedRun,
  folder: string,
): { prepared: Prepared; source: ReachSource | null } {
  if (plan === null) return { prepared: customPlan(input), source: null }
  const { only, failFast = false, withReach = false, coverage } = input
  const selected = selectFiles(plan, { files: only?.files ?? null, failFast, cache: failFast ? cache : null }, facts)
  const asset = (name: string) => toolchain.asset(name)
  const asked =
    withReach && coverage
      ? askForReach({ plan: selected, facts, folder, environment, asset })
      : { plan: selected, source: null }
  const prepared = withReports({ plan: asked.plan, facts, toolchain, folder, wanted: coverage })
  return { prepared, source: asked.source }
}

async function execute(execution: Execution, ports: Needs): Promise<TestRun> {
  const { prepared, folder, input } = execution
  const startedAt = ports.clock.now()
  const process = named(await ports.sandbox.run(commandIn(execution, prepared.argv, input.outputFile)), execution)
  for (const [index, argv] of prepared.after.entries()) {
    await ports.sandbox.run(commandIn(execution, argv, `${folder}/after-${index}.txt`))
  }
  const report = await readReport(execution, startedAt, ports.workspace)
  const coverage = await readCoverageOf(execution, startedAt, ports.workspace)
  const judgement = judge({ runner: prepared.runner, program: prepared.argv[0] ?? '', process, report })
  return finishedRun({ execution, process, report, coverage, judgement })
}

/** Runs the build steps. Gives the run that a failed one makes, or null: the tests can begin. */
async function build(execution: Execution, ports: Needs): Promise<TestRun | null> {
  for (const { argv, env } of execution.prepared.before) {
    const command = commandIn(execution, argv, execution.input.outputFile)
    const process = named(await ports.sandbox.run({ ...command, env: { ...command.env, ...env } }), execution)
    if (process.exitCode === 0) continue
    const how = process.startError ?? process.stoppedBy ?? `exit code ${process.exitCode ?? process.signal}`
    const reason = `the build step '${argv.join(' ')}' before the tests failed (${how}): see the output file`
    const nothing = { report: { missing: reason }, coverage: { coverage: null, reason: 'no tests were run' } }
    return finishedRun({ execution, process, ...nothing, judgement: { status: 'errored', reason } })
  }
  return null
}

function named(process: ProcessRecord, execution: Execution): ProcessRecord {
  const { startError } = process
  return startError === null ? process : { ...process, startError: nameFailure(startError, execution) }
}

function commandIn(execution: Execution, argv: readonly string[], outputFile: string): Command {
  const { input, prepared, environment, folder, cache } = execution
  const { wallSeconds, idleSeconds } = input.settings
  const limits = { wallSeconds, idleSeconds, outputBytes: OUTPUT_BYTES }
  const env = { ...environment, ...prepared.env }
  return { argv, cwd: input.worktree, writable: [folder, cache], env, limits, outputFile }
}
