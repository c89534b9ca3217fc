import type { Assertion, Case, Claim, HelperCall, Mark } from './facts.ts'
import type { Syntax } from './syntax.ts'
import { textOf, walk } from './syntax.ts'

/** What a language says about single nodes; `body` is the carrier's, where the way up ends. */
export interface Dialect {
  /** What the node asserts; null where it is no assertion. */
  claims(node: Syntax): Claim[] | null
  /** Why a failure at the node would not be seen, as a clause. */
  dead(node: Syntax, body: Syntax): string | null
  marks(node: Syntax, body: Syntax): Omit<Mark, 'path'>[]
  /** A call to something that may hold assertions. */
  call(node: Syntax): Omit<HelperCall, 'line' | 'dead'> | null
  /** Values that the loops between the node and the body give to names. */
  rounds(node: Syntax, body: Syntax): Case[]
  /** Does the call go to something that we cannot see and that may assert? */
  mayAssert(node: Syntax): boolean
}

export interface BodyFacts {
  assertions: Assertion[]
  calls: HelperCall[]
  marks: Mark[]
  mayAssert: boolean
}

/** All that a body says; `skip` are nodes that belong to carriers of their own. */
export function readBody(
  body: Syntax,
  path: string,
  options: { dialect: Dialect; skip: ReadonlySet<Syntax> },
): BodyFacts {
  const { dialect, skip } = options
  const facts: BodyFacts = { assertions: [], calls: [], marks: [], mayAssert: false }
  for (const node of walk(body, (node) => !skip.has(node))) {
    if (!node.named || skip.has(node)) continue
    const { line } = node
    for (const mark of dialect.marks(node, body)) facts.marks.push({ ...mark, path })
    const claims = dialect.claims(node)
    if (claims !== null) {
      const place = {
        text: textOf(node),
        line,
        path,
        dead: dialect.dead(node, body),
        rounds: dialect.rounds(node, body),
      }
      facts.assertions.push(...claims.map((claim) => ({ ...claim, ...place })))
      continue
    }
    const call = dialect.call(node)
    if (call !== null) facts.calls.push({ ...call, line, dead: dialect.dead(node, body) })
    facts.mayAssert ||= dialect.mayAssert(node)
  }
  return facts
}
