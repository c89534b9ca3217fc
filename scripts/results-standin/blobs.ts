import { randomBytes } from 'node:crypto'

/** One blob: written in blocks and sealed by a block list, or in one piece. */
export interface Blob {
  id: string
  /** What its signed URL carries. */
  signature: string
  blocks: Map<string, Buffer>
  /** null until it is sealed. */
  content: Buffer | null
}

export interface Blobs {
  create(): Blob
  /** null for an id that is not known, and for a signature that is not its own. */
  find(id: string, signature: string | null): Blob | null
  delete(id: string): void
}

/** The part of Azure's block blobs that the toolkit speaks. */
export function blobs(): Blobs {
  const byId = new Map<string, Blob>()
  return {
    create() {
      const id = randomBytes(8).toString('hex')
      const blob: Blob = { id, signature: randomBytes(16).toString('hex'), blocks: new Map(), content: null }
      byId.set(id, blob)
      return blob
    },
    find(id, signature) {
      const blob = byId.get(id)
      return blob?.signature === signature ? blob : null
    },
    delete: (id) => void byId.delete(id),
  }
}

/** Puts the listed blocks together. @returns false where one of them was never written */
export function commitBlocks(blob: Blob, blockList: string): boolean {
  const ids = [...blockList.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)<\//g)].map((match) => match[1] ?? '')
  const parts = ids.flatMap((id) => blob.blocks.get(id) ?? [])
  if (parts.length < ids.length) return false
  blob.content = Buffer.concat(parts)
  return true
}

/** `bytes=0-99` of a content; the whole of it where no range is asked for. */
export function rangeOf(content: Buffer, range: string | undefined): { part: Buffer; header: string | null } {
  const match = /^bytes=(\d+)-(\d*)$/.exec(range ?? '')
  if (match === null) return { part: content, header: null }
  const start = Number(match[1])
  const end = match[2] === '' ? content.length - 1 : Math.min(Number(match[2]), content.length - 1)
  return { part: content.subarray(start, end + 1), header: `bytes ${start}-${end}/${content.length}` }
}
