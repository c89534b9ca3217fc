import { printable } from '../shared/runtime/printable.ts'
import { existingRun } from '../shared/runtime/session.ts'
import { targetFolder } from '../shared/target/open-target.ts'
import { openCall, type Call } from './call.ts'
import { EXIT } from './failure.ts'
import { replayRun, type Replay, type ReplayInput, type ReplayPorts } from './replay-run.ts'
import type { Settings } from '../shared/settings/parse.ts'
import type { Answer } from './terminal.ts'

/** Where the run worked: a clone that it made lies in the state, and is not fetched. */
export interface ReplayPlace {
  runId: string
  location: string
}

export interface ReplayWiring extends Pick<ReplayInput, 'prompts'> {
  stages: Readonly<
    Record<keyof ReplayInput['stages'], (on: Settings & ReplayPlace, ports: ReplayPorts) => Promise<unknown>>
  >
}

/**
 * `llm-ops replay <run>`: plan and patches of a run once more, from its cassette. Exit code 1 where they came out
 * otherwise, 2 where it has no cassette.
 */
export async function replayCommand(call: Call, id: string, { prompts, stages }: ReplayWiring): Promise<Answer> {
  await using session = await openCall(call)
  const { ports, location } = session
  const runId = await existingRun(session, { ...call.settings, runId: id })
  const place: ReplayPlace = { runId, location: targetFolder(location, ports.store) }
  const on = (stage: keyof typeof stages) => (past: ReplayPorts, settings: Settings) =>
    stages[stage]({ ...settings, ...place }, past)
  const input = { runId, settings: call.settings, prompts }
  const replay = await replayRun(
    { ...input, stages: { plan: on('plan'), apply: on('apply'), repair: on('repair') } },
    ports,
  )
  return { exitCode: replay.equal ? EXIT.done : EXIT.failed, json: replay, text: replayText(replay) }
}

export function replayText({ runId, equal, files, notes }: Replay): string {
  const outcome = equal ? 'came out the same, byte for byte' : 'came out otherwise'
  const lines = [`run ${runId}: ${files.map(({ file }) => file).join(' and ')} ${outcome}`]
  for (const { file, differences } of files) {
    if (differences.length > 0) lines.push(file, ...differences.map((difference) => `  ${difference}`))
  }
  return [...lines, ...notes.map((note) => `note: ${note}`)].map(printable).join('\n')
}
