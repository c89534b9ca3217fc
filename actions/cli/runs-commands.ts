import Table from 'cli-table3'
import { UserError } from '../shared/contracts/errors.ts'
import { parseRun, type Run } from '../shared/contracts/run.ts'
import type { Store } from '../shared/ports/store.ts'
import { printable, printableJson } from '../shared/runtime/printable.ts'
import { existingRun, type Session } from '../shared/runtime/session.ts'
import { targetFolder } from '../shared/target/open-target.ts'
import { openCall, type Call } from './call.ts'
import { compareRuns, comparisonText, type MeasuredRun } from './compare-runs.ts'
import { exportRows, toCsv } from './export-runs.ts'
import { EXIT } from './failure.ts'
import { readProof } from './proof.ts'
import { readSnapshotBaseline } from './read-baseline.ts'
import { runSummary } from './summary.ts'
import { standingOf, type Standing } from './run-status.ts'
import { nearest } from '../shared/settings/nearest.ts'
import type { Answer } from './terminal.ts'

/** `llm-ops runs list`. A run that cannot be read is listed with what is wrong with it. */
export async function listCommand(call: Call): Promise<Answer> {
  await using session = await openCall(call)
  const runs = await Promise.all((await session.ports.store.runs()).map((id) => listed(id, session.ports.store)))
  const table = new Table({
    head: ['run', 'status', 'base', 'pass', 'fail', 'unproven'],
    style: { head: [], border: [] },
  })
  for (const { runId, status, base, totals } of runs) {
    const { pass = '-', fail = '-', unproven = '-' } = totals ?? {}
    table.push([runId, status, base?.slice(0, 7) ?? '-', pass, fail, unproven])
  }
  const text = runs.length === 0 ? `no run in ${printable(session.stateDir)}` : table.toString()
  return { exitCode: EXIT.done, json: { stateDir: session.stateDir, runs }, text }
}

interface ListedRun {
  runId: string
  /**
   * `interrupted`: it was killed; `stages only`: the stages were called one by one and report has not been; `unreadable`:
   * see `error`.
   */
  status: Standing['status'] | 'stages only' | 'unreadable'
  startedAt: string | null
  base: string | null
  totals: Run['totals'] | null
  error: string | null
}

async function listed(runId: string, store: Store): Promise<ListedRun> {
  const nothing = { runId, startedAt: null, base: null, totals: null }
  try {
    const run = await readRun(runId, store)
    if (run === null) return { ...nothing, status: 'stages only', error: null }
    const { startedAt, base, totals } = run
    return { runId, startedAt, base, totals, ...(await standingOf(run)) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { ...nothing, status: 'unreadable', error: error.message }
  }
}

async function readRun(runId: string, store: Pick<Store, 'read' | 'runDir'>): Promise<Run | null> {
  const text = await store.read(runId, 'run.json')
  return text === null ? null : parseRun(text, `${store.runDir(runId)}/run.json`)
}

async function finishedRun(session: Session, call: Call, id: string): Promise<Run> {
  const runId = await existingRun(session, { ...call.settings, runId: id })
  const run = await readRun(runId, session.ports.store)
  if (run !== null) return run
  throw new UserError(`run ${runId} has no run.json yet: run "llm-ops report --run-id ${runId}" first`)
}

/** `llm-ops runs show <run>`. */
export async function showCommand(call: Call, id: string): Promise<Answer> {
  await using session = await openCall(call)
  const run = await finishedRun(session, call, id)
  const proof = await readProof(run.runId, session.ports.store)
  const reportFile = `${session.ports.store.runDir(run.runId)}/report.md`
  const { target } = call.settings
  const folder = targetFolder(target, session.ports.store)
  const summary = runSummary({ run, proof, reportFile, target, folder })
  const reasons = run.items.flatMap(({ id, reasons }) => [``, id, ...reasons.map((reason) => `  ${reason}`)])
  const { status, error } = await standingOf(run)
  const ended = error === null ? [] : [`${status}: ${error}`]
  const text = [summary, ...[...ended, ...reasons].map(printable)].join('\n')
  return { exitCode: EXIT.done, json: { ...run, status, error, stateDir: session.stateDir, reportFile }, text }
}

/** `llm-ops runs compare <before> <after>`. */
export async function compareCommand(call: Call, ids: { before: string; after: string }): Promise<Answer> {
  await using session = await openCall(call)
  const measured = async (id: string): Promise<MeasuredRun> => {
    const run = await finishedRun(session, call, id)
    return { run, baseline: await readSnapshotBaseline(run.runId, session.ports.store) }
  }
  const comparison = compareRuns(await measured(ids.before), await measured(ids.after))
  return { exitCode: EXIT.done, json: comparison, text: comparisonText(comparison) }
}

/** `llm-ops runs export`: one row an item. The document is the same whether or not `--json` is given. */
export async function exportCommand(call: Call, format: string): Promise<Answer> {
  if (format !== 'json' && format !== 'csv') {
    const near = nearest(format, ['json', 'csv'])
    throw new UserError(`--format: ${JSON.stringify(format)} is not known: write ${near ?? 'json or csv'}`)
  }
  if (format === 'csv' && call.flags.json)
    throw new UserError('--json and --format csv contradict each other: leave one out')
  await using session = await openCall(call)
  const runs: Run[] = []
  for (const id of await session.ports.store.runs()) {
    const run = await readRun(id, session.ports.store)
    if (run !== null) runs.push(run)
  }
  const rows = runs.flatMap(exportRows)
  const json = { rows }
  return { exitCode: EXIT.done, json, text: format === 'csv' ? toCsv(rows) : printableJson(json) }
}
