import { beginRun } from '../shared/runtime/session.ts'
import { loadCodemods } from '../shared/runtime/load-codemods.ts'
import { targetFolder } from '../shared/target/open-target.ts'
import { openCall, type Call } from './call.ts'
import { runChain } from './chain.ts'
import { EXIT } from './failure.ts'
import { readProof } from './proof.ts'
import { runSummary } from './summary.ts'
import type { Answer } from './terminal.ts'

/** `llm-ops run`: the whole chain. What the gate refuses is a result; the exit code is 0. */
export async function runCommand(call: Call, options: { dryRun: boolean }): Promise<Answer> {
  await using session = await openCall(call)
  const codemods = await loadCodemods(call.settings.codemods)
  const { stateDir, location, ports } = session
  const runId = await beginRun(session, call.settings)
  const chain = { ...options, runId, location, settings: call.settings, codemods, signal: call.terminal.signal }
  const run = await runChain(chain, ports)
  const reportFile = `${ports.store.runDir(runId)}/${options.dryRun ? 'plan.json' : 'report.md'}`
  const proof = await readProof(runId, ports.store)
  const { target } = call.settings
  const folder = targetFolder(target, ports.store)
  const text = runSummary({ run, proof, reportFile, target, folder })
  return { exitCode: EXIT.done, json: { ...run, stateDir, reportFile }, text }
}
