import type { TestRun } from '../contracts/test-run.ts'
import type { Ports } from '../ports/ports.ts'
import type { Command } from '../ports/sandbox.ts'
import { customPlan } from './custom.ts'
import { detect } from './detect.ts'
import type { Execution, RunTestsInput } from './execution.ts'
import { gatherFacts, runtimeBehind } from './gather-facts.ts'
import { readCoverageOf, readReport } from './read-reports.ts'
import { withReports } from './reporting.ts'
import { judge } from './status.ts'
import { emptyRun, finishedRun } from './test-run.ts'

export type { RunTestsInput } from './execution.ts'

type Needs = Pick<Ports, 'sandbox' | 'workspace' | 'clock' | 'log'>

/** Bytes of output that are kept. */
const OUTPUT_BYTES = 16 * 1024 * 1024

/**
 * Runs the tests of a checked-out folder once, in the sandbox, and says how they went. Whatever the target's code does,
 * the answer is a value: this throws only where our own machinery fails.
 */
export async function runTests(input: RunTestsInput, ports: Needs): Promise<TestRun> {
  const { settings, worktree } = input
  if (!settings.enabled) return emptyRun('not-run', "tests are switched off: set the input 'tests' to true")
  await using folder = await ports.workspace.temporary('reports')
  const toolchain = await ports.workspace.toolchain(input.target)
  const environment = await ports.workspace.provide(worktree, input.target)
  const around = { worktree, scratch: folder.path, toolchain, environment }
  const facts = await gatherFacts(around, ports)
  const found = settings.command === null ? detect(facts) : null
  if (found !== null && 'cannot' in found) {
    return emptyRun('no-tests', `${found.cannot}; or give a command that runs the tests with the input 'test-command'`)
  }
  const request = { facts, toolchain, folder: folder.path, wanted: input.coverage }
  const prepared = found === null ? customPlan(input) : withReports({ ...request, plan: found.plan })
  ports.log.info(`tests: ${prepared.reason}`)
  const runtime = found === null ? await runtimeBehind(prepared.argv, around, ports) : null
  // Awaited here: the folder of the reports goes with this scope.
  return await execute({ input, prepared, facts, runtime, environment, folder: folder.path }, ports)
}

async function execute(execution: Execution, ports: Needs): Promise<TestRun> {
  const { prepared, folder, input } = execution
  const failed = await build(execution, ports)
  if (failed !== null) return failed
  const startedAt = ports.clock.now()
  const process = await ports.sandbox.run(commandIn(execution, prepared.argv, input.outputFile))
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
    const process = await ports.sandbox.run({ ...command, env: { ...command.env, ...env } })
    if (process.exitCode === 0) continue
    const how = process.startError ?? process.stoppedBy ?? `exit code ${process.exitCode ?? process.signal}`
    const reason = `the build step '${argv.join(' ')}' before the tests failed (${how}): see the output file`
    const nothing = { report: { missing: reason }, coverage: { coverage: null, reason: 'no tests were run' } }
    return finishedRun({ execution, process, ...nothing, judgement: { status: 'errored', reason } })
  }
  return null
}

function commandIn({ input, prepared, environment }: Execution, argv: readonly string[], outputFile: string): Command {
  const { wallSeconds, idleSeconds } = input.settings
  const limits = { wallSeconds, idleSeconds, outputBytes: OUTPUT_BYTES }
  return { argv, cwd: input.worktree, env: { ...environment, ...prepared.env }, limits, outputFile }
}
