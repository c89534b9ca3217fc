import { constants } from 'node:fs'
import { lstat, open, readlink, realpath } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { UserError } from '../../contracts/errors.ts'
import { hashContents, type FileEntry } from './scratch-index.ts'

const MAX_BYTES = 64 * 2 ** 20

interface Capture {
  dir: string
  root: string
  folder: string
  only: readonly string[]
}

interface Found {
  path: string
  mode: string
  content: Uint8Array
}

/**
 * What stands at these paths now. Code of the target ran in that folder, so nothing is followed: a link is captured as
 * a link, a file that is reached through a linked folder, a pipe or a device counts as removed.
 * @throws UserError where a file is larger than 64 MiB
 */
export async function captureFiles({ dir, root, folder, only }: Capture): Promise<FileEntry[]> {
  const top = await realpath(folder)
  const found: (Found | { path: string; content: null })[] = []
  for (const path of only) found.push((await look(top, path)) ?? { path, content: null })
  const present = found.filter((file): file is Found => file.content !== null)
  const ids = await hashContents(
    dir,
    root,
    present.map((file) => file.content),
  )
  return [
    ...found.filter((file) => file.content === null).map(({ path }) => ({ path, mode: '000000', id: null })),
    ...present.map(({ path, mode }, at) => ({ path, mode, id: ids[at] as string })),
  ]
}

async function look(top: string, path: string): Promise<Found | null> {
  const full = join(top, path)
  const parent = await realpath(dirname(full)).catch(() => null)
  if (parent === null || parent !== dirname(full) || !`${parent}${sep}`.startsWith(`${top}${sep}`)) return null
  const stat = await lstat(full).catch(() => null)
  if (stat?.isSymbolicLink()) return { path, mode: '120000', content: await readlink(full, { encoding: 'buffer' }) }
  if (!stat?.isFile()) return null
  return readRegular(full, path)
}

async function readRegular(full: string, path: string): Promise<Found | null> {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
  const handle = await open(full, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  try {
    const stat = await handle.stat()
    if (!stat.isFile()) return null
    if (stat.size > MAX_BYTES) {
      throw new UserError(
        `${path}: ${stat.size} bytes after formatting, more than ${MAX_BYTES}: leave this file out with exclude-paths`,
      )
    }
    return { path, mode: stat.mode & 0o100 ? '100755' : '100644', content: await handle.readFile() }
  } finally {
    await handle.close()
  }
}
