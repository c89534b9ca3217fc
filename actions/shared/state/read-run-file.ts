import { UserError } from '../contracts/errors.ts'
import type { RunFile, Store } from '../ports/store.ts'

export interface RunFileRequest<T> {
  runId: string
  file: RunFile
  /** The stage that writes it: named where it is missing. */
  writtenBy: string
  parse: (text: string, source: string) => T
}

/**
 * What an earlier stage of the run left.
 * @throws UserError where it is missing, with the stage to run first; ContractError where it does not hold its contract
 */
export async function readRunFile<T>(store: Pick<Store, 'read' | 'runDir'>, request: RunFileRequest<T>): Promise<T> {
  const { runId, file, writtenBy, parse } = request
  const source = `${store.runDir(runId)}/${file}`
  const text = await store.read(runId, file)
  if (text !== null) return parse(text, source)
  throw new UserError(`${source} is missing: run \`llm-ops ${writtenBy}\` for run ${runId} first`)
}
