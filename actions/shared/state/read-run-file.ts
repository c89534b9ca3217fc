import { UserError } from '../contracts/errors.ts'
import type { RunFile, Store } from '../ports/store.ts'

export interface RunFileRequest<T> {
  runId: string
  file: RunFile
  /** The stage that writes it: named where it is missing or another run's. */
  writtenBy: string
  parse: (text: string, source: string) => T
}

type Reads = Pick<Store, 'read' | 'runDir'>

/**
 * What an earlier stage of the run left.
 * @throws UserError where it is missing or another run's, with the stage to run first; ContractError where it does not
 *   hold its contract
 */
export async function readRunFile<T extends { runId: string }>(store: Reads, request: RunFileRequest<T>): Promise<T> {
  const value = await readRunFileIfThere(store, request)
  if (value !== null) return value
  const { runId, file, writtenBy } = request
  throw new UserError(`${store.runDir(runId)}/${file} is missing: run \`llm-ops ${writtenBy}\` for run ${runId} first`)
}

/** The same for a stage that may not have got there: null where it has left no file. */
export async function readRunFileIfThere<T extends { runId: string }>(
  store: Reads,
  { runId, file, writtenBy, parse }: RunFileRequest<T>,
): Promise<T | null> {
  const source = `${store.runDir(runId)}/${file}`
  const text = await store.read(runId, file)
  if (text === null) return null
  const value = parse(text, source)
  if (value.runId === runId) return value
  // A file that was copied from another run would be proof of something else.
  throw new UserError(
    `${source} is of run ${value.runId}: remove it and run \`llm-ops ${writtenBy}\` for run ${runId} again`,
  )
}
