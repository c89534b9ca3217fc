import { fileStore } from '../shared/adapters/file-store.ts'
import { UserError } from '../shared/contracts/errors.ts'
import { printable } from '../shared/runtime/printable.ts'
import { rebuildIndex } from '../shared/state/proposal-index.ts'
import { examineState, rebuildState, type Problem } from '../shared/state-branch/examine.ts'
import { migrateState } from '../shared/state-branch/migrate.ts'
import { pastAt, type Past } from '../shared/state-branch/past.ts'
import { counted } from '../shared/wording/counted.ts'
import type { Call } from './call.ts'
import { EXIT } from './failure.ts'
import { localState, openState, type OpenState } from './open-state.ts'
import { openLog, type Answer } from './terminal.ts'

/** Somebody else may commit meanwhile: then what is to be written is worked out again. */
const MOST_TRIES = 5

/** `llm-ops state validate`: exit code 1 where a file does not hold its contract. */
export async function validateCommand(call: Call, branch: string | null): Promise<Answer> {
  await using opened = await openState(call.settings.target, branch)
  const found = await examineState(pastAt(opened.state, opened.tip))
  const { problems, runs, items } = found
  const lines = [
    ...problems.map(told),
    `${opened.where}: ${counted(runs, 'run')}, ${counted(items, 'item')}, ${counted(problems.length, 'problem')}`,
  ]
  const exitCode = problems.length === 0 ? EXIT.done : EXIT.failed
  return { exitCode, json: { where: opened.where, ...found }, text: lines.map(printable).join('\n') }
}

/** `llm-ops state migrate`: files of older versions as this version writes them. */
export async function migrateCommand(call: Call, branch: string | null): Promise<Answer> {
  return change(call, branch, {
    message: 'chore(state): migrate to the schema of this version\n',
    work: async (past) => {
      const { files, kept } = await migrateState(past)
      return { files, left: kept }
    },
  })
}

/**
 * `llm-ops state rebuild`: index, outcomes and audit head from the run files; of a local state folder the index, which is
 * all that is made from its runs.
 */
export async function rebuildCommand(call: Call, branch: string | null): Promise<Answer> {
  const dir = branch === null ? await localState(call.settings.target) : null
  if (dir !== null) return rebuildLocal(dir, call)
  return change(call, branch, {
    message: 'chore(state): rebuild the index from the runs\n',
    work: async (past) => {
      const { files, unreadable } = await rebuildState(past)
      return {
        files,
        left: unreadable.map((path) => ({ path, why: 'cannot be read: what it said is kept as it stands' })),
      }
    },
  })
}

async function rebuildLocal(dir: string, { terminal, flags }: Call): Promise<Answer> {
  using log = await openLog(terminal, flags)
  const { runs, items, changed, unreadable } = await rebuildIndex({ store: fileStore(dir), log })
  const left = unreadable.map((runId) => ({
    path: `runs/${runId}`,
    why: 'cannot be read: what the index says of it stays',
  }))
  const lines = [
    ...left.map(told),
    `${dir}: ${counted(runs, 'run')}, ${counted(items, 'proposal')}, ${counted(changed.length, 'row')} changed`,
  ]
  const json = { where: dir, changed: changed.toSorted(), left }
  return { exitCode: EXIT.done, json, text: lines.map(printable).join('\n') }
}

interface Changing {
  message: string
  work: (past: Past) => Promise<{ files: ReadonlyMap<string, string | null>; left: Problem[] }>
}

async function change(call: Call, branch: string | null, changing: Changing): Promise<Answer> {
  await using opened = await openState(call.settings.target, branch)
  const { files, left } = await commitChange(opened, changing)
  const changed = [...files.keys()].toSorted()
  const removed = changed.filter((path) => files.get(path) === null)
  const lines = [
    ...left.map(told),
    ...changed.map((path) => `${removed.includes(path) ? 'removed' : 'written'} ${path}`),
    `${opened.where}: ${counted(changed.length, 'file')} changed`,
  ]
  return { exitCode: EXIT.done, json: { where: opened.where, changed, left }, text: lines.map(printable).join('\n') }
}

async function commitChange({ state, where }: OpenState, { message, work }: Changing) {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const tip = await state.tip()
    const change = await work(pastAt(state, tip))
    if (change.files.size === 0) return change
    if (!('moved' in (await state.commit({ tip, message, files: change.files })))) return change
  }
  throw new UserError(`${where} was changed by others ${MOST_TRIES} times meanwhile: try again when no run is going on`)
}

function told({ path, why }: Problem): string {
  return `${path}: ${why}`
}
