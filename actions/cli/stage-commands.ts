import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { EvidenceFile } from '../shared/contracts/evidence.ts'
import type { RunFile } from '../shared/ports/store.ts'
import { printable, printableCell } from '../shared/runtime/printable.ts'
import { countVerdicts, gateFailure } from '../shared/runtime/verdict-counts.ts'
import type { Session } from '../shared/runtime/session.ts'
import { loadCodemods } from '../shared/runtime/load-codemods.ts'
import { onNewRun, onRun, type Call } from './call.ts'
import { counted } from '../shared/wording/counted.ts'
import { EXIT } from './failure.ts'
import type { Answer } from './terminal.ts'

/** `llm-ops plan`: decides what to propose, on the snapshot of a run. */
export async function planCommand(call: Call): Promise<Answer> {
  const { plan } = await import('../plan/run.ts')
  const codemods = await loadCodemods(call.settings.codemods)
  const { learnPast } = await import('./learn-past.ts')
  const { result, session } = await onRun(call, async (on, ports) => {
    const past = await learnPast({ settings: call.settings, location: on.location, ports, env: process.env })
    return plan({ ...on, ...past, codemods }, ports)
  })
  const { items, known, deferred } = result
  const text = `${counted(items.length, 'proposal')}, ${known.length} known from earlier runs, ${deferred} for a later one`
  return told({ session, file: 'plan.json', value: result, text, next: 'apply' })
}

/** `llm-ops apply`: drafts the patch of every item. */
export async function applyCommand(call: Call): Promise<Answer> {
  const { apply } = await import('../apply/run.ts')
  const codemods = await loadCodemods(call.settings.codemods)
  const { result, session } = await onRun(call, (on, ports) => apply({ ...on, codemods }, ports))
  const drafted = result.changes.filter(({ status }) => status === 'drafted').length
  const text = `${counted(drafted, 'change')} drafted, ${result.changes.length - drafted} refused`
  return told({ session, file: 'changes.json', value: result, text, next: 'gate' })
}

/**
 * `llm-ops gate`: measures every change of a run, or the one that `--base`, `--head` or `--patch` name. Exit code 1
 * where one did not pass.
 */
export async function gateCommand(call: Call): Promise<Answer> {
  const { gate } = await import('../gate/run.ts')
  const { base, head, patch } = call.settings
  const isAlone = base !== null || head !== null || patch !== null
  const onIts = isAlone ? onNewRun : onRun
  const { result, session } = await onIts(call, (on, ports) => gate({ ...on, cores: availableParallelism() }, ports))
  const counts = countVerdicts(result.items)
  const text = isAlone
    ? verdictText(result)
    : `${counts.pass} passed, ${counts.fail} failed, ${counts.unproven} unproven`
  const answer = told({ session, file: 'evidence.json', value: result, text, next: isAlone ? null : 'report' })
  return { ...answer, exitCode: gateFailure(counts, call.settings) === null ? EXIT.done : EXIT.failed }
}

function verdictText({ items }: EvidenceFile): string {
  const lines = items.flatMap(({ verdict, reasons }) => [
    verdict,
    ...reasons.map(({ code, message }) => `  ${code}: ${printableCell(message)}`),
  ])
  return lines.join('\n')
}

/** `llm-ops report`: branches for what passed, and a page for a person. Exit code 1 where a stage did not finish. */
export async function reportCommand(call: Call): Promise<Answer> {
  const { report } = await import('../report/run.ts')
  const { earlierPart } = await import('../shared/runtime/earlier-part.ts')
  const { openPublisher } = await import('./publisher.ts')
  const { result, session } = await onRun(call, async (on, ports) => {
    const { runId, location } = on
    await using publisher = await openPublisher({ settings: call.settings, runId, location, ports, interruption: null })
    const { publish } = publisher
    const run = await report({ ...on, ...(await earlierPart(runId, ports)), dryRun: false, publish }, ports)
    await publisher.keep(run)
    return run
  })
  const text = `${counted(result.totals.branches, 'branch')} proposed`
  const answer = told({ session, file: 'report.md', value: result, text: withError(text, result.error), next: null })
  return { ...answer, exitCode: result.status === 'failed' ? EXIT.failed : EXIT.done }
}

/** What ended the run early is told first. */
function withError(text: string, error: string | null): string {
  return error === null ? text : `the run did not finish: ${error}; ${text}`
}

interface Told {
  session: Pick<Session, 'stateDir' | 'ports'>
  file: RunFile
  value: { runId: string }
  text: string
  next: string | null
}

function told({ session, file, value, text, next }: Told): Answer {
  const path = join(session.ports.store.runDir(value.runId), file)
  const lines = [`${text} (run ${value.runId})`, `written to ${printable(path)}`]
  if (next !== null) lines.push(`next: llm-ops ${next}`)
  return { exitCode: EXIT.done, json: { stateDir: session.stateDir, file: path, ...value }, text: lines.join('\n') }
}
