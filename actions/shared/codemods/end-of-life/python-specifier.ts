import { floorChoice, pinChoice, type Choice } from './declaration.ts'
import { lineOfPin, raisedBound } from './pins.ts'
import { endedRelease, floorFrom, lineOrder, type Release, type Upgrade } from './releases.ts'

export interface RaisedSpecifier {
  /** The ended line of its lower bound. */
  line: string
  specifier: string
  /** The line that the bound names now. */
  release: Release
  choice: Choice
}

const CLAUSE = /^(\s*)(>=|~=|==|>|\^|~|<=|<|!=|)(\s*)(\d[\w.*]*)(\s*)$/

interface Clause {
  text: string
  operator: string
  version: string
  /** It with another version. */
  raisedTo(release: Release): string
}

/**
 * Raises a version specifier (PEP 440, and Poetry's `^` and `~`) whose lower bound is past its end of life: a floor to the
 * oldest supported line, what names one line only (`==3.8.*`, `~3.8`) to the target of pins. Exclusions of versions below
 * the new bound go. null where the bound is supported, where an upper bound keeps the new one out, for exact pins and for
 * forms that are not read.
 */
export function raisePythonSpecifier(upgrade: Upgrade, specifier: string): RaisedSpecifier | null {
  const clauses = specifier.split(',').map(readClause)
  if (clauses.includes(null)) return null
  const read = clauses.filter((clause) => clause !== null)
  const lower = read.filter(({ operator }) => ['>=', '~=', '==', '>', '^', '~', ''].includes(operator))
  const [bound] = lower
  if (bound === undefined || lower.length > 1) return null
  const line = boundLine(bound)
  if (line === null || endedRelease(upgrade, line) === null) return null
  const release = isFloor(bound) ? floorFrom(upgrade, line) : upgrade.target
  if (release === null || !read.every((clause) => admits(clause, release))) return null
  const kept = read.filter((clause) => clause.operator !== '!=' || !isBelow(clause.version, release))
  const texts = kept.map((clause) => (clause === bound ? clause.raisedTo(release) : clause.text))
  const upper = read.filter(isUpper).map(({ operator, version }) => `${operator}${version}`)
  const choice = isFloor(bound) ? floorChoice(upgrade, release, { line, upper }) : pinChoice(upgrade)
  return { line, specifier: texts.join(','), release, choice }
}

function readClause(text: string): Clause | null {
  const [, before = '', operator, gap = '', version = '', after = ''] = CLAUSE.exec(text) ?? []
  if (operator === undefined) return null
  const as = operator === '>' ? '>=' : operator
  const raisedTo = (release: Release) => `${before}${as}${gap}${raisedBound('python', release, version)}${after}`
  return { text, operator, version, raisedTo }
}

/** Does it let later lines in? `~=3.8` allows 3.9, `~=3.8.1` does not (PEP 440), and neither does Poetry's `~3.8`. */
function isFloor({ operator, version }: Clause): boolean {
  return operator === '~=' ? version.split('.').length === 2 : ['>=', '>', '^'].includes(operator)
}

/** A bare or `==` version with three numbers is a pin to one release: nobody can say which one comes next. */
function boundLine({ operator, version }: Clause): string | null {
  if ((operator === '' || operator === '==') && !/^\d\.\d+(\.\*)?$/.test(version)) return null
  if (operator === '==' && !version.endsWith('.*')) return null
  return lineOfPin('python', version) ?? (/^2(\.\d+)*$/.test(version) ? '2.7' : null)
}

function isUpper({ operator }: Clause): boolean {
  return operator === '<' || operator === '<='
}

function admits(clause: Clause, release: Release): boolean {
  if (!isUpper(clause)) return true
  const { operator, version } = clause
  const limit = lineOrder(version.split('.').slice(0, 2).join('.').replace(/\.\*$/, ''))
  const wanted = lineOrder(release.version)
  return operator === '<' || version.split('.').length > 2 ? limit > wanted : limit >= wanted
}

function isBelow(version: string, release: Release): boolean {
  return lineOrder(version.split('.').slice(0, 2).join('.')) < lineOrder(release.version)
}
