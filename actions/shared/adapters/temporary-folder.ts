import { chmod, mkdtemp, readdir, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../contracts/errors.ts'
import type { TemporaryFolder } from '../ports/workspace.ts'

/** A fresh folder by its real path, removed with its scope. `label` stands in its name, for whoever finds one. */
export async function temporaryFolder(label: string): Promise<TemporaryFolder> {
  const path = await makeTemporary(label)
  return { path, [Symbol.asyncDispose]: async () => removeTree(path) }
}

/** The same, for whoever removes it in another way. @throws UserError where the machine's place for it takes none */
export async function makeTemporary(label: string): Promise<string> {
  try {
    return await realpath(await mkdtemp(join(tmpdir(), `llm-ops-${label.replace(/[^\w-]/g, '-')}-`)))
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const advice = 'free some space there, or set TMPDIR to a folder that can be written'
    throw new UserError(`${tmpdir()}: no temporary folder can be made in it (${code}): ${advice}`, { cause })
  }
}

/** Removes a folder, and folders in it that a test left without write permission. */
export async function removeTree(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    await allowWriting(path)
    await rm(path, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function allowWriting(folder: string): Promise<void> {
  await chmod(folder, 0o700).catch(() => undefined)
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    if (entry.isDirectory()) await allowWriting(join(folder, entry.name))
  }
}
