import { promptVersions, replayedEngines } from '../shared/adapters/model/open-engine.ts'
import type { Ports } from '../shared/ports/ports.ts'
import { interruptible } from '../shared/runtime/interrupt.ts'
import { loadCodemods } from '../shared/runtime/load-codemods.ts'
import { printable } from '../shared/runtime/printable.ts'
import { existingRun } from '../shared/runtime/session.ts'
import type { Settings } from '../shared/settings/parse.ts'
import { targetFolder } from '../shared/target/open-target.ts'
import { openCall, type Call } from './call.ts'
import { EXIT } from './failure.ts'
import { replayRun, type Replay, type ReplayInput } from './replay-run.ts'
import type { Answer } from './terminal.ts'

/**
 * `llm-ops replay <run>`: plan and patches of a run once more, from its cassette. Exit code 1 where they came out
 * otherwise, 2 where it has no cassette.
 */
export async function replayCommand(call: Call, id: string): Promise<Answer> {
  await using session = await openCall(call)
  const ports = interruptible(session.ports, call.terminal.signal)
  const runId = await existingRun(session, { ...call.settings, runId: id })
  // A clone that the run made lies in the state; it is not fetched.
  const location = targetFolder(session.location, ports.store)
  const stages = await stagesOf({ runId, location, codemods: call.settings.codemods })
  const input = { runId, settings: call.settings, prompts: await promptVersions(), engines: replayedEngines, stages }
  const replay = await replayRun(input, ports)
  return { exitCode: replay.equal ? EXIT.done : EXIT.failed, json: replay, text: replayText(replay) }
}

interface Place {
  runId: string
  location: string
  codemods: string | null
}

async function stagesOf({ runId, location, codemods: folder }: Place): Promise<ReplayInput['stages']> {
  const [{ plan }, { apply }] = await Promise.all([import('../plan/run.ts'), import('../apply/run.ts')])
  const codemods = await loadCodemods(folder)
  const draft = (round: 1 | 2) => (ports: Ports, settings: Settings) =>
    apply({ ...settings, runId, location, codemods, items: [], round }, ports)
  return {
    plan: (ports, settings) => plan({ ...settings, runId, location, codemods }, ports),
    apply: draft(1),
    repair: draft(2),
  }
}

export function replayText({ runId, equal, files, notes }: Replay): string {
  const outcome = equal ? 'came out the same, byte for byte' : 'came out otherwise'
  const lines = [`run ${runId}: ${files.map(({ file }) => file).join(' and ')} ${outcome}`]
  for (const { file, differences } of files) {
    if (differences.length > 0) lines.push(file, ...differences.map((difference) => `  ${difference}`))
  }
  return [...lines, ...notes.map((note) => `note: ${note}`)].map(printable).join('\n')
}
