import { floorChoice, pinChoice, type Choice } from './declaration.ts'
import { lineOfPin, raisedBound, raisedPin } from './pins.ts'
import { endedRelease, floorFrom, lineOrder, type Release, type Upgrade } from './releases.ts'

export interface RaisedRange {
  /** The ended line of its lowest bound. */
  line: string
  range: string
  choice: Choice
}

const BOUNDED = /^(>=?|\^|~>?|=?)(\s*)(v?\d[\w.*]*)(\s+<=?\s*v?\d[\w.*]*)?$/

/**
 * Raises an npm range (node-semver) whose lower bound is past its end of life. Ended alternatives go; an open one (`>=18`)
 * is a floor and rises to the oldest supported line; what names one line only (`^18`, `18.x`) goes to the target of pins
 * where nothing else would be left. null where the bound is supported, where an upper bound keeps the new one out, and
 * where the range has a form that is not read.
 */
export function raiseNodeRange(upgrade: Upgrade, range: string): RaisedRange | null {
  const alternatives = range.split('||').map((part) => readAlternative(part.trim()))
  if (alternatives.includes(null)) return null
  const read = alternatives.filter((alternative) => alternative !== null)
  const lowest = read.toSorted((a, b) => lineOrder(a.line) - lineOrder(b.line))[0]
  if (lowest === undefined || endedRelease(upgrade, lowest.line) === null) return null
  const combined = combine(upgrade, read)
  return combined === null ? null : { line: lowest.line, ...combined }
}

interface Alternative {
  text: string
  operator: string
  gap: string
  bound: string
  /** `<25`, with what stands before it; empty where nothing bounds it above. */
  upper: string
  /** The first line that it lets in. */
  line: string
}

function readAlternative(text: string): Alternative | null {
  const [, operator = '', gap = '', bound = '', upper = ''] = BOUNDED.exec(text) ?? []
  const named = lineOfPin('node', bound)
  if (named === null || (operator === '' && upper !== '')) return null
  // `>16` lets 17.0.0 in and no 16; `>16.0.0` lets 16.0.1 in.
  const line = operator === '>' && /^v?\d+$/.test(bound) ? String(Number(named) + 1) : named
  return { text, operator, gap, bound, upper, line }
}

function isOpen({ operator }: Alternative): boolean {
  return operator.startsWith('>')
}

function admits(upper: string, release: Release): boolean {
  const [, operator = '', version = ''] = /(<=?)\s*v?(\d+)/.exec(upper) ?? []
  if (operator === '') return true
  const [limit, wanted] = [Number(version), Number(release.version)]
  return operator === '<' ? limit > wanted : limit >= wanted
}

type Combined = Omit<RaisedRange, 'line'>

/** What is left of an alternative. */
interface Left extends Alternative {
  /** The line it let in before. */
  from: string
  /** The line that its bound names now; null where it stays as it was. */
  raised: Release | null
}

function combine(upgrade: Upgrade, alternatives: readonly Alternative[]): Combined | null {
  const left = alternatives.flatMap((alternative) => whatIsLeft(upgrade, alternative))
  const endless = left.filter((one) => one.raised !== null && one.upper === '').toSorted(byLine)[0]
  // A raised range without an end lets in all that follows: beside it only what lies below says anything.
  const said = left.filter((one) => endless === undefined || one === endless || byLine(one, endless) < 0)
  const [lowest] = said.toSorted(byLine)
  if (lowest === undefined) return alternatives.some(isOpen) ? null : raisedLine(upgrade, alternatives.at(-1))
  const range = said.map(({ text }) => text).join(' || ')
  const upper = said.length === 1 && lowest.upper !== '' ? [lowest.upper.replace(/\s/g, '')] : []
  if (lowest.raised !== null) {
    return { range, choice: floorChoice(upgrade, lowest.raised, { line: lowest.from, upper }) }
  }
  const to = said.length === 1 && !isOpen(lowest) ? lowest.line : [`>=${lowest.line}`, ...upper].join(' ')
  return { range, choice: { to, rule: 'what is supported stays' } }
}

function byLine(a: Alternative, b: Alternative): number {
  return lineOrder(a.line) - lineOrder(b.line)
}

/** `[]` for an ended line, and for an ended floor whose upper bound keeps the new one out. */
function whatIsLeft(upgrade: Upgrade, alternative: Alternative): Left[] {
  const { gap, bound, upper, line } = alternative
  if (endedRelease(upgrade, line) === null) return [{ ...alternative, from: line, raised: null }]
  const raised = isOpen(alternative) ? floorFrom(upgrade, line) : null
  if (raised === null || !admits(upper, raised)) return []
  const text = `>=${gap}${raisedBound('node', raised, bound)}${upper}`
  return [{ ...alternative, text, line: raised.version, from: line, raised }]
}

/** One line for another; a version that is named alone must exist. */
function raisedLine(upgrade: Upgrade, alternative: Alternative | undefined): Combined | null {
  if (alternative === undefined) return null
  const { operator, gap, bound, upper } = alternative
  const isPin = operator === '' || operator === '='
  const version = isPin ? raisedPin(upgrade, bound) : raisedBound('node', upgrade.target, bound)
  if (version === null || !admits(upper, upgrade.target)) return null
  return { range: `${operator}${gap}${version}${upper}`, choice: pinChoice(upgrade) }
}
