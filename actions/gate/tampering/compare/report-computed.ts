import type { Finding } from '../../../shared/contracts/finding.ts'
import type { FileFacts } from '../facts.ts'
import { finding } from '../finding.ts'
import { quoted } from '../quote.ts'
import { assertionKey, type Leftover } from './compare-assertions.ts'
import { computedBy } from './computed.ts'
import { isNobody } from './nobody.ts'

interface Around {
  after: readonly FileFacts[]
  isSubject: (target: string, testPath: string) => boolean
}

/**
 * New assertions that compare what a function gives with what it gives. The same call on both sides always holds,
 * unless the test is about just that; two calls of a function that the change edits are for a person to see.
 */
export function computedFindings({ pair }: Leftover, { after: files, isSubject }: Around): Finding[] {
  const { before, after, assertionsBefore, assertionsAfter } = pair
  const old = new Set(assertionsBefore.map(assertionKey))
  const imports = files.find(({ path }) => path === after.path)?.imports
  return assertionsAfter.flatMap((is): Finding[] => {
    if (is.always || is.dead !== null || old.has(assertionKey(is))) return []
    const computed = computedBy(is, after)
    if (computed === null) return []
    const callee = quoted(computed.callee.join(''))
    const message = `${after.role} ${quoted(after.name)} compares what ${callee} gives with what it gives itself: ${quoted(is.text)}`
    const place = { path: is.path, line: is.line }
    if (computed.how === 'same-call')
      return [
        computed.intended
          ? finding('assertion-weakened', message, { ...place, severity: 'hold' })
          : finding('assertion-always-true', message, place),
      ]
    // Where the test asserted something before, what became of it is told there.
    const module = imports?.get(computed.callee[0] ?? '')
    if (!isNobody(before) || module === undefined || !isSubject(module, after.path)) return []
    return [finding('assertion-weakened', message, { ...place, severity: 'hold' })]
  })
}
