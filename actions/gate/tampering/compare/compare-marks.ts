import type { TamperingCode } from '../../../shared/sarif/tampering-rules.ts'
import type { Mark } from '../facts.ts'

/** What takes a test out of the count: compared by how surely it does, whatever it is called. */
const excusing: readonly TamperingCode[] = ['test-skipped', 'test-expected-failure', 'test-only']

export interface MarkChange {
  fresh: Mark[]
  lost: Mark[]
}

/** Marks that are there more often than before, and those that are there less often. */
export function compareMarks(before: readonly Mark[], after: readonly Mark[]): MarkChange {
  const lost = [...before]
  const fresh = after.filter((mark) => {
    const at = lost.findIndex((other) => other.key === mark.key && other.weight >= mark.weight)
    if (at >= 0) lost.splice(at, 1)
    return at < 0 && !isExcused(mark, before)
  })
  return { fresh: distinct(fresh), lost }
}

/** The test was out already, at least as surely. */
function isExcused({ code, weight }: Mark, before: readonly Mark[]): boolean {
  return excusing.includes(code) && before.some((other) => other.code === code && other.weight >= weight)
}

function distinct(marks: readonly Mark[]): Mark[] {
  return [...new Map(marks.map((mark) => [`${mark.code}:${mark.line}:${mark.key}`, mark])).values()]
}

/** Without those that only went from one place of the change to another: a sleep in a function that was extracted. */
export function withoutMoved(fresh: readonly Mark[], lost: readonly Mark[]): Mark[] {
  const left = lost.filter(({ code }) => !excusing.includes(code)).map(({ key }) => key)
  return fresh.filter(({ key }) => {
    const at = left.indexOf(key)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
