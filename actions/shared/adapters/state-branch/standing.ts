import { UserError } from '../../contracts/errors.ts'
import type { StateCommit } from '../../ports/state-branch.ts'

/** Modes of files that are read; a link is none. */
export const REGULAR: ReadonlySet<string> = new Set(['100644', '100755'])
const FOLDER = '040000'

/** What a commit may write: git would take more, and quote it. */
const PLAIN = /^[0-9A-Za-z][0-9A-Za-z._-]*(?:\/[0-9A-Za-z][0-9A-Za-z._-]*)*$/

/**
 * A folder where a file is to be, or the other way round, was put there by somebody: writing over it would remove it.
 * @param modeOf of a path on the tip; null where there is nothing
 * @throws UserError that names it
 */
export async function refuseOdd(
  { files }: Pick<StateCommit, 'files'>,
  modeOf: (path: string) => Promise<string | null>,
): Promise<void> {
  for (const folder of parents(files.keys())) await refuseOther(folder, await modeOf(folder), true)
  for (const path of files.keys()) await refuseOther(path, await modeOf(path), false)
}

async function refuseOther(path: string, mode: string | null, folder: boolean): Promise<void> {
  if (!PLAIN.test(path)) throw new Error(`${JSON.stringify(path)} is no path of the state`)
  if (mode === null || (folder ? mode === FOLDER : REGULAR.has(mode))) return
  const stands = mode === FOLDER ? 'a folder' : folder ? 'no folder' : 'no regular file'
  throw new UserError(
    `state-branch: ${path} is ${stands}, and llm-ops keeps ${folder ? 'a folder' : 'a file'} there: remove it`,
  )
}

/** Every folder above these paths, once. */
export function parents(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>()
  for (const path of paths) {
    const parts = path.split('/')
    for (let length = 1; length < parts.length; length++) folders.add(parts.slice(0, length).join('/'))
  }
  return folders
}
