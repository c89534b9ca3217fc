/** Numbers from a seed: the same seed gives the same numbers on every machine (mulberry32, Tommy Ettinger, public domain). */
export interface Random {
  /** 0 to `below` - 1. */
  below(below: number): number
  pick<T>(from: readonly T[]): T
  shuffled<T>(from: readonly T[]): T[]
}

export function seededRandom(seed: number): Random {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
    shuffled: (from) => {
      const items = [...from]
      for (let at = items.length - 1; at > 0; at -= 1) {
        const other = below(at + 1)
        const kept = items[at] as (typeof items)[number]
        items[at] = items[other] as (typeof items)[number]
        items[other] = kept
      }
      return items
    },
  }
}
