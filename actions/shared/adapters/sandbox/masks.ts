import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { isWithin } from './visible.ts'
import type { View } from './visible.ts'

/**
 * What a mount can cover where only whole folders and single files can be: the hidden folders in which nothing is
 * needed, and, of the others, the file in which a checkout keeps its token (actions/checkout before v6).
 */
export async function masks(view: View, writable: readonly string[]): Promise<string[]> {
  const needed = [...view.readable, ...writable]
  const isNeeded = (folder: string): boolean => needed.some((path) => isWithin(path, folder))
  const folders = view.hidden.filter((folder) => !isNeeded(folder))
  const configs = view.repositories.map((repository) => join(repository, '.git', 'config'))
  const files = configs.filter((file) => !folders.some((folder) => isWithin(file, folder)))
  return [...folders, ...(await present([...new Set(files)]))]
}

async function present(files: readonly string[]): Promise<string[]> {
  const kinds = await Promise.all(files.map(async (file) => (await lstat(file).catch(() => null))?.isFile() ?? false))
  return files.filter((_, at) => kinds[at])
}
