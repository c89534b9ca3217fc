import { lineOfPin, raisedBound } from './pins.ts'
import { endedRelease, lineOrder, type Upgrade } from './releases.ts'

export interface RaisedSpecifier {
  line: string
  specifier: string
}

const CLAUSE = /^(\s*)(>=|~=|==|>|\^|~|<=|<|!=|)(\s*)(\d[\w.*]*)(\s*)$/

interface Clause {
  text: string
  operator: string
  version: string
  raised: string
}

/**
 * Raises a version specifier (PEP 440, and Poetry's `^` and `~`) whose lower bound is past its end of life. Exclusions
 * of versions below the new bound go. null where the bound is supported, where an upper bound keeps the target out, for
 * exact pins and for forms that are not read.
 */
export function raisePythonSpecifier(upgrade: Upgrade, specifier: string): RaisedSpecifier | null {
  const clauses = specifier.split(',').map((text) => readClause(upgrade, text))
  if (clauses.includes(null)) return null
  const read = clauses.filter((clause) => clause !== null)
  const lower = read.filter(({ operator }) => ['>=', '~=', '==', '>', '^', '~', ''].includes(operator))
  const [bound] = lower
  if (bound === undefined || lower.length > 1) return null
  const line = boundLine(bound)
  if (line === null || endedRelease(upgrade, line) === null || !read.every((clause) => admits(clause, upgrade)))
    return null
  const kept = read.filter((clause) => clause.operator !== '!=' || !isBelow(clause.version, upgrade))
  const texts = kept.map((clause) => (clause === bound ? clause.raised : clause.text))
  return { line, specifier: texts.join(',') }
}

function readClause(upgrade: Upgrade, text: string): Clause | null {
  const [, before = '', operator, gap = '', version = '', after = ''] = CLAUSE.exec(text) ?? []
  if (operator === undefined) return null
  const as = operator === '>' ? '>=' : operator
  return { text, operator, version, raised: `${before}${as}${gap}${raisedBound(upgrade, version)}${after}` }
}

/** A bare or `==` version with three numbers is a pin to one release: nobody can say which one comes next. */
function boundLine({ operator, version }: Clause): string | null {
  if ((operator === '' || operator === '==') && !/^\d\.\d+(\.\*)?$/.test(version)) return null
  if (operator === '==' && !version.endsWith('.*')) return null
  return lineOfPin('python', version) ?? (/^2(\.\d+)*$/.test(version) ? '2.7' : null)
}

function admits({ operator, version }: Clause, { target }: Upgrade): boolean {
  if (operator !== '<' && operator !== '<=') return true
  const limit = lineOrder(version.split('.').slice(0, 2).join('.').replace(/\.\*$/, ''))
  const wanted = lineOrder(target.version)
  return operator === '<' || version.split('.').length > 2 ? limit > wanted : limit >= wanted
}

function isBelow(version: string, { target }: Upgrade): boolean {
  return lineOrder(version.split('.').slice(0, 2).join('.')) < lineOrder(target.version)
}
