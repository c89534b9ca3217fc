import type { RuntimeProof } from '../shared/contracts/evidence.ts'
import type { PlanItem } from '../shared/contracts/plan.ts'
import type { TestRun } from '../shared/contracts/test-run.ts'

type Declared = NonNullable<PlanItem['runtime']>

/** How many numbers name a release line: Node 24, Python 3.14. */
const lineLength: Readonly<Record<Declared['name'], number>> = { node: 1, python: 2 }

/**
 * Did the tests run on the runtime that the change declares? It must be the same release line (Node 24.x for 24, Python
 * 3.14.x for 3.14) and no older than what is declared (24.1 does not prove 24.4). A newer line proves nothing about the
 * declared one. null where the item declares no runtime.
 */
export function runtimeProof(declared: PlanItem['runtime'], ran: TestRun['runtime']): RuntimeProof | null {
  if (declared === null) return null
  const sameRuntime = ran !== null && ran.name === declared.name ? ran : null
  return {
    declared: declared.to,
    ran: sameRuntime?.version ?? null,
    matches: sameRuntime !== null && satisfies(declared, sameRuntime.version),
  }
}

function satisfies(declared: Declared, ran: string): boolean {
  const wanted = numbers(declared.to)
  const actual = numbers(ran)
  const line = lineLength[declared.name]
  if (wanted.length < line || actual.length < line) return false
  for (const [index, number] of wanted.entries()) {
    const have = actual[index] ?? 0
    if (have === number) continue
    return index >= line && have > number
  }
  return true
}

/** The first dotted number of a declaration: `>=24`, `v24.1.0` and `24` all name one. */
function numbers(version: string): number[] {
  const text = /\d+(?:\.\d+)*/.exec(version)?.[0]
  return text === undefined ? [] : text.split('.').map(Number)
}
