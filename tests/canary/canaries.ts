import { randomBytes } from 'node:crypto'

/** A mark that stands in one place and must not be found in another. */
export interface Canary {
  /** Where it stands, as a test says it. */
  place: string
  text: string
  /** What may hold it: nothing; anything but what is sent to a model; or a commit of the file that it stands in anyway. */
  mayBeIn: 'nothing' | 'all but models' | 'commits of its file'
}

/** Another one in every run: 24 letters and digits, lower case, so that nothing that changes case hides it. */
export function canary(place: string, mayBeIn: Canary['mayBeIn'] = 'nothing'): Canary {
  const text = `c${BigInt(`0x${randomBytes(20).toString('hex')}`)
    .toString(36)
    .padStart(31, '0')
    .slice(-23)}`
  return { place, text, mayBeIn }
}

/** Places whose canary is in these bytes: plain, in base64, hex, percent or escapes (nested, too), backwards, or half of it. */
export function sightings(bytes: Uint8Array, canaries: readonly Canary[]): string[] {
  const buffer = Buffer.from(bytes)
  const texts = [squeezed(buffer.toString('utf8').normalize('NFKC')), ...views(buffer.toString('latin1'), 3)]
  const holds = (part: string) => texts.some((text) => text.includes(part) || text.includes(reversed(part)))
  return canaries.filter(({ text }) => halves(text).some(holds)).map(({ place }) => place)
}

/** Of the last 24 letters and digits: the beginning of a token is the same in all of its kind. */
function halves(text: string): [string, string] {
  const end = squeezed(text).slice(-24)
  return [end.slice(0, 12), end.slice(12)]
}

/** The text without what may stand between its letters, and what is encoded in it. */
function views(text: string, depth: number): string[] {
  const here = [squeezed(text)]
  if (depth === 0) return here
  const written = unescaped(text)
  if (written !== text) here.push(...views(written, depth - 1))
  for (const decoded of [...hexRuns(text), ...base64Runs(text)]) here.push(...views(decoded, depth - 1))
  return here
}

function squeezed(text: string): string {
  return text.replaceAll(/[^0-9A-Za-z]/g, '').toLowerCase()
}

function reversed(text: string): string {
  return Array.from(text).toReversed().join('')
}

function unescaped(text: string): string {
  return text.replaceAll(/(?:%|\\x|\\u00)([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

function hexRuns(text: string): string[] {
  const runs = text.match(/(?:[0-9a-f]{2}){12,}/gi) ?? []
  return runs.map((run) => Buffer.from(run, 'hex').toString('latin1'))
}

/** From each of four places, as nobody knows where in a run of letters it begins. */
function base64Runs(text: string): string[] {
  const runs = text.match(/[0-9A-Za-z+/_-]{16,}/g) ?? []
  return runs.flatMap((run) => [0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64').toString('latin1')))
}
