import type { Chunks } from '../xml/bytes.ts'
import { decodeText } from '../xml/decode.ts'
import { stop } from '../xml/not-readable.ts'

/** Characters of one member. */
const MAX_LENGTH = 16 * 1024 * 1024

const [QUOTE, BACKSLASH, COMMA, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [34, 92, 44, 123, 125, 91, 93]

/**
 * Gives the members of a JSON object one after the other, and holds no more than one of them: this finds where a member
 * ends, and JSON.parse reads it.
 * @throws NotReadable where it is no JSON object, or was cut off
 */
export async function eachMember(chunks: Chunks, use: (key: string, value: unknown) => void): Promise<void> {
  const scan: Scan = { depth: 0, inString: false, escaped: false, ended: false, member: '', members: 0, blank: true }
  for await (const text of decodeText(chunks)) scanText(text, scan, use)
  if (scan.blank) stop('it is empty')
  if (!scan.ended) stop('it cannot be read as JSON: it was cut off')
}

interface Scan {
  /** Of objects and lists: 1 is directly in the outermost object. */
  depth: number
  inString: boolean
  escaped: boolean
  /** The outermost object is closed. */
  ended: boolean
  /** What there is of the member that is being read. */
  member: string
  members: number
  blank: boolean
}

function scanText(text: string, scan: Scan, use: (key: string, value: unknown) => void): void {
  let from = 0
  const finish = (end: number, last: boolean): void => {
    const member = scan.member + text.slice(from, end)
    scan.member = ''
    from = end + 1
    if (member.trim() === '' && last && scan.members === 0) return
    scan.members++
    readMember(member, use)
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (scan.inString) passString(code, scan)
    else if (code === QUOTE && scan.depth > 0) scan.inString = true
    else if (scan.depth === 0) from = outside(code, scan) ? at + 1 : from
    else if (code === COMMA && scan.depth === 1) finish(at, false)
    else if (code === OPEN || code === OPEN_LIST) scan.depth++
    else if (code === CLOSE || code === CLOSE_LIST) {
      if (scan.depth === 1) finish(at, true)
      scan.ended = --scan.depth === 0
      if (scan.ended && code === CLOSE_LIST) stop('it cannot be read as JSON: it is not one object')
    }
  }
  scan.member += scan.ended ? '' : text.slice(from)
  if (scan.member.length > MAX_LENGTH) stop(`a file in it takes more than ${MAX_LENGTH} characters`)
}

function passString(code: number, scan: Scan): void {
  if (scan.escaped) scan.escaped = false
  else if (code === BACKSLASH) scan.escaped = true
  else if (code === QUOTE) scan.inString = false
}

/** Before and behind the object there may be white space. Tells whether the object begins here. */
function outside(code: number, scan: Scan): boolean {
  if (code === 32 || (code >= 9 && code <= 13) || code === 0xfeff) return false
  scan.blank = false
  if (code !== OPEN || scan.ended) stop('it cannot be read as JSON: it is not one object')
  scan.depth = 1
  return true
}

function readMember(member: string, use: (key: string, value: unknown) => void): void {
  const entries = Object.entries(parsed(`{${member}}`))
  const [entry] = entries
  if (entry === undefined || entries.length > 1) stop('it cannot be read as JSON: an entry is missing')
  use(entry[0], entry[1])
}

function parsed(text: string): object {
  try {
    return JSON.parse(text) as object
  } catch {
    return stop('it cannot be read as JSON: an entry is malformed')
  }
}
