import { constants } from 'node:fs'
import { lstat, open, readdir, realpath } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'

const PASSED_OVER = new Set(['node_modules', '.git'])

/**
 * Writes into the file that stands there, so that it stays whose it is. Hostile code may have put anything in its place:
 * no symbolic link is followed, no other name of the file (a hard link) is written to, no pipe is waited for.
 */
export async function writeInPlace(path: string, content: Uint8Array, within: string): Promise<boolean> {
  const [folder, top] = await Promise.all([realpath(dirname(path)), realpath(within)]).catch(() => ['', ' '])
  if (folder !== top && !folder?.startsWith(`${top}${sep}`)) return false
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_NOFOLLOW | constants.O_NONBLOCK
  const handle = await open(path, flags).catch(() => null)
  if (handle === null) return false
  try {
    const stat = await handle.stat()
    if (!stat.isFile() || stat.nlink !== 1) return false
    await handle.truncate(0)
    await handle.writeFile(content)
    return true
  } finally {
    await handle.close()
  }
}

/**
 * By size, time of the last change of the content, kind and rights, and identity: not by the time of the last status
 * change, which a sandbox sets when it lends the folder to another user. Code that sets its times back is not seen.
 */
export async function marks(dir: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const visit = async (folder: string): Promise<void> => {
    const entries = await readdir(join(dir, folder), { withFileTypes: true }).catch(() => [])
    await Promise.all(
      entries.map(async (entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`
        if (entry.isDirectory()) {
          if (PASSED_OVER.has(entry.name)) return
          found.set(`${path}/`, '')
          return visit(path)
        }
        const stat = await lstat(join(dir, path), { bigint: true }).catch(() => null)
        if (stat !== null) found.set(path, `${stat.ino} ${stat.mode} ${stat.size} ${stat.mtimeNs}`)
      }),
    )
  }
  await visit('')
  return found
}
