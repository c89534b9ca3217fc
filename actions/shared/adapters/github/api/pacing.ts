/** `content` notifies people (pull requests, reviews): GitHub wants it slower than other writes. */
export type Cost = 'read' | 'write' | 'content'

interface Limit {
  of: readonly Cost[]
  most: number
  milliseconds: number
}

/** GitHub's advice for integrations, and its secondary limits on content: docs, "Rate limits for the REST API". */
const limits: readonly Limit[] = [
  { of: ['write', 'content'], most: 1, milliseconds: 1000 },
  { of: ['content'], most: 1, milliseconds: 3000 },
  { of: ['write', 'content'], most: 80, milliseconds: 60_000 },
  { of: ['write', 'content'], most: 500, milliseconds: 3_600_000 },
]

export interface Past {
  cost: Cost
  /** Monotonic milliseconds. */
  at: number
}

/** Milliseconds until the next request of this cost may start. */
export function pause(past: readonly Past[], cost: Cost, now: number): number {
  const waits = limits
    .filter(({ of }) => of.includes(cost))
    .map(({ of, most, milliseconds }) => {
      const counted = past.filter((each) => of.includes(each.cost))
      const first = counted.at(-most)
      return first === undefined ? 0 : first.at + milliseconds - now
    })
  return Math.max(0, ...waits)
}

/** What no limit looks back to is let go. */
export function withPast(past: readonly Past[], one: Past): Past[] {
  const longest = Math.max(...limits.map(({ milliseconds }) => milliseconds))
  return [...past.filter(({ at }) => at > one.at - longest), one]
}
