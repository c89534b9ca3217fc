import type { RuntimeProof } from '../shared/contracts/evidence.ts'
import type { PlanItem } from '../shared/contracts/plan.ts'
import type { TestRun } from '../shared/contracts/test-run.ts'

type Declared = NonNullable<PlanItem['runtime']>

/** How many numbers name a release line: Node 24, Python 3.14. */
const lineLength: Readonly<Record<Declared['name'], number>> = { node: 1, python: 2 }

/**
 * Did the tests run on the runtime that the change declares? Where it declares one line (`24`, `3.14`), it must be the
 * same release line (Node 24.x for 24, Python 3.14.x for 3.14) and no older than what is declared (24.1 does not prove
 * 24.4): a newer line proves nothing about the declared one. Where it declares a floor (`>=22`, `>=3.11 <4`), any version
 * that satisfies it will do. null where the item declares no runtime.
 */
export function runtimeProof(declared: PlanItem['runtime'], ran: TestRun['runtime']): RuntimeProof | null {
  if (declared === null) return null
  const sameRuntime = ran !== null && ran.name === declared.name ? ran : null
  return {
    name: declared.name,
    declared: declared.to,
    ran: sameRuntime?.version ?? null,
    matches: sameRuntime !== null && satisfies(declared, sameRuntime.version),
  }
}

function satisfies(declared: Declared, ran: string): boolean {
  const actual = numbers(ran)
  if (actual.length < lineLength[declared.name]) return false
  return declared.to.startsWith('>=') ? isWithin(declared.to, actual) : isOnLine(declared, actual)
}

function isOnLine(declared: Declared, actual: readonly number[]): boolean {
  const wanted = numbers(declared.to)
  const line = lineLength[declared.name]
  if (wanted.length < line) return false
  return compare(actual.slice(0, line), wanted.slice(0, line)) === 0 && compare(actual, wanted) >= 0
}

const BOUND = /(>=|<=|<)\s*v?(\d+(?:\.\d+)*)/g

/** `<=24` lets 24.1 in, as npm reads it; a bound in another form is one that nothing satisfies. */
function isWithin(range: string, actual: readonly number[]): boolean {
  if (/\S/.test(range.replace(BOUND, ''))) return false
  return [...range.matchAll(BOUND)].every(([, operator, version = '']) => {
    const order = compare(actual, numbers(version))
    if (operator === '>=') return order >= 0
    return operator === '<' ? order < 0 : order <= 0
  })
}

/** Below zero where `actual` comes before `bound`, as far as the numbers of `bound` go; one that is missing is 0. */
function compare(actual: readonly number[], bound: readonly number[]): number {
  for (const [index, number] of bound.entries()) {
    const difference = (actual[index] ?? 0) - number
    if (difference !== 0) return difference
  }
  return 0
}

/** The first dotted number of a version: `v24.1.0` and `24.1.0` name the same. */
function numbers(version: string): number[] {
  const text = /\d+(?:\.\d+)*/.exec(version)?.[0]
  return text === undefined ? [] : text.split('.').map(Number)
}
