import { crc32, deflateRawSync } from 'node:zlib'

export interface FakeEntry {
  /** As it stands in the archive, whatever it would do to a path. */
  name: string
  content: string | Uint8Array
  /** Of its file, with the type; a regular one where it is left out. */
  mode?: number
  /** What the archive claims of its size. */
  claimed?: number
}

/** A zip archive that no honest tool would make (APPNOTE 6.3.10: local headers, central directory, end record). */
export function fakeArchive(entries: readonly FakeEntry[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, content, mode = 0o100644, claimed } of entries) {
    const raw = Buffer.from(content as string)
    const packed = deflateRawSync(raw)
    const file = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(raw), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(claimed ?? raw.length, 18)
    fields.writeUInt16LE(file.length, 22)
    const attributes = Buffer.alloc(14)
    attributes.writeUInt32LE(mode * 0x10000, 6)
    attributes.writeUInt32LE(offset, 10)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, file, packed])
    const unix = Buffer.from([20, 3])
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), unix, fields, attributes, file]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 4)
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end])
}
