import type { RawChange } from '../../contracts/change.ts'
import { GitError } from './exec.ts'

const STATUS: Readonly<Record<string, RawChange['status']>> = {
  A: 'added',
  D: 'deleted',
  M: 'modified',
  T: 'type-changed',
}
const RECORD = /^:([0-7]{6}) ([0-7]{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])$/

/**
 * Reads `git diff-tree -r -z --raw --no-abbrev --no-renames` (the raw output format of git-diff-tree(1)).
 * @throws GitError where it has another shape
 */
export function parseRawChanges(output: Uint8Array): RawChange[] {
  const fields = splitAtNul(output)
  const changes: RawChange[] = []
  for (let at = 0; at + 1 < fields.length; at += 2) {
    changes.push(readRecord(pathText(fields[at] as Uint8Array), pathText(fields[at + 1] as Uint8Array)))
  }
  if (fields.length % 2 !== 0) throw new GitError('git diff-tree answered with half a record')
  return changes
}

function readRecord(record: string, path: string): RawChange {
  const [, oldMode = '', newMode = '', oldBlob = '', newBlob = '', letter = ''] = RECORD.exec(record) ?? []
  const status = STATUS[letter]
  if (status === undefined) throw new GitError(`git diff-tree answered with a record that is not understood: ${record}`)
  return { path, status, oldMode, newMode, oldBlob: idOrNull(oldBlob), newBlob: idOrNull(newBlob) }
}

function idOrNull(id: string): string | null {
  return /^0+$/.test(id) ? null : id
}

function splitAtNul(output: Uint8Array): Uint8Array[] {
  const fields: Uint8Array[] = []
  let start = 0
  for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
    fields.push(output.subarray(start, end))
    start = end + 1
  }
  return fields
}

/** A name that is not UTF-8 has its odd bytes as %XX, as in the snapshot. */
function pathText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return Array.from(bytes, (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    ).join('')
  }
}
