import { isUtf8 } from 'node:buffer'
import type { TreeEntry } from '../../ports/git.ts'

/** Reads `git ls-tree -r -z -l`: `<mode> <type> <id> <size, padded>\t<name>\0`. Names are raw bytes, any but NUL. */
export function readTreeListing(listing: Buffer): TreeEntry[] {
  if (isUtf8(listing)) return records(listing.toString('utf8')).map((record) => readEntry(record, true))
  return records(listing.toString('latin1')).map((record) => {
    const bytes = Buffer.from(record, 'latin1')
    const utf8 = isUtf8(bytes)
    return readEntry(utf8 ? bytes.toString('utf8') : record, utf8)
  })
}

function records(text: string): string[] {
  const all = text.split('\0')
  all.pop()
  return all
}

function readEntry(record: string, utf8: boolean): TreeEntry {
  const tab = record.indexOf('\t')
  const idStart = record.indexOf(' ', 7) + 1
  const idEnd = record.indexOf(' ', idStart)
  const size = record.slice(idEnd, tab).trim()
  return {
    path: record.slice(tab + 1),
    utf8,
    mode: record.slice(0, 6),
    type: record.startsWith('commit', 7) ? 'commit' : 'blob',
    id: record.slice(idStart, idEnd),
    size: size === '-' ? null : Number(size),
  }
}
