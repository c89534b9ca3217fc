import { endedPin, raisedBound, raisedPin, lineOfPin } from './pins.ts'
import { endedRelease, lineOrder, type Upgrade } from './releases.ts'

export interface RaisedRange {
  /** The ended line of its lowest bound. */
  line: string
  range: string
}

const BOUNDED = /^(>=?|\^|~>?|=?)(\s*)(v?\d[\w.*]*)(\s+<=?\s*v?\d[\w.*]*)?$/

/**
 * Raises an npm range (node-semver) whose lower bound is past its end of life: ended alternatives go, an open one gets
 * the target as its bound. null where the bound is supported, where an upper bound keeps the target out, and where the
 * range has a form that is not read.
 */
export function raiseNodeRange(upgrade: Upgrade, range: string): RaisedRange | null {
  const alternatives = range.split('||').map((part) => readAlternative(upgrade, part.trim()))
  if (alternatives.includes(null)) return null
  const read = alternatives.filter((alternative) => alternative !== null)
  const lowest = read.toSorted((a, b) => lineOrder(a.line) - lineOrder(b.line))[0]
  if (lowest === undefined || !lowest.ended) return null
  const result = combine(upgrade, read)
  return result === null ? null : { line: lowest.line, range: result }
}

interface Alternative {
  text: string
  operator: string
  line: string
  ended: boolean
  /** The target in its style; null where it cannot say it. */
  raised: string | null
}

function readAlternative(upgrade: Upgrade, text: string): Alternative | null {
  const [, operator = '', gap = '', bound = '', upper = ''] = BOUNDED.exec(text) ?? []
  const line = lineOfPin('node', bound)
  if (line === null || (operator === '' && upper !== '')) return null
  const value = operator === '' || operator === '=' ? raisedPin(upgrade, bound) : raisedBound(upgrade, bound)
  const raised = value === null || !admits(upper, upgrade) ? null : `${raisedOperator(operator)}${gap}${value}${upper}`
  return { text, operator, line, ended: isEnded(upgrade, operator, bound), raised }
}

/** `>16` allows 16.0.1: as a bound it means the same line as `>=16`. */
function raisedOperator(operator: string): string {
  return operator === '>' ? '>=' : operator
}

function isEnded(upgrade: Upgrade, operator: string, bound: string): boolean {
  if (operator === '>' && /^v?\d+$/.test(bound)) {
    return endedRelease(upgrade, String(Number(bound.replace('v', '')) + 1)) !== null
  }
  return endedPin(upgrade, bound) !== null
}

function admits(upper: string, { target }: Upgrade): boolean {
  const [, operator = '', version = ''] = /(<=?)\s*v?(\d+)/.exec(upper) ?? []
  if (operator === '') return true
  const [limit, wanted] = [Number(version), Number(target.version)]
  return operator === '<' ? limit > wanted : limit >= wanted
}

function combine(upgrade: Upgrade, alternatives: readonly Alternative[]): string | null {
  const kept = alternatives.filter((alternative) => !alternative.ended).map((alternative) => alternative.text)
  const open = alternatives.find((alternative) => alternative.ended && alternative.operator.startsWith('>'))
  if (open !== undefined) return open.raised === null ? null : joined(keptBelow(kept, upgrade), open.raised)
  if (kept.length > 0) return kept.join(' || ')
  return alternatives.at(-1)?.raised ?? null
}

/** Next to an open range from the target on only what lies below it says anything. */
function keptBelow(kept: readonly string[], { target }: Upgrade): string[] {
  return kept.filter((text) => lineOrder(lineOfPin('node', text.replace(/^\D+/, '')) ?? '') < lineOrder(target.version))
}

function joined(kept: readonly string[], last: string): string {
  return [...kept, last].join(' || ')
}
