import type { SecretFinding } from '../secrets/secrets.ts'

/** Shorter ones are words that may stand anywhere. */
const LEAST = 8

export type Place = Pick<SecretFinding, 'start' | 'end'>

/** Secrets by the text that they were written as, ready to be looked for. */
export interface KnownSecrets {
  /** By their first eight characters; the longest first. */
  byHead: ReadonlyMap<string, readonly { text: string; finding: SecretFinding }[]>
  firsts: ReadonlySet<number>
}

export function knownSecrets(byText: ReadonlyMap<string, SecretFinding>): KnownSecrets {
  const byHead = new Map<string, { text: string; finding: SecretFinding }[]>()
  const long = [...byText].filter(([text]) => text.length >= LEAST).toSorted(([a], [b]) => b.length - a.length)
  for (const [text, finding] of long) {
    const head = text.slice(0, LEAST)
    const others = byHead.get(head)
    if (others === undefined) byHead.set(head, [{ text, finding }])
    else others.push({ text, finding })
  }
  return { byHead, firsts: new Set([...byHead.keys()].map((head) => head.charCodeAt(0))) }
}

/**
 * What is a secret in one place is one wherever it stands: the places of known secrets outside of those already found, in
 * their order. One pass, however many are known.
 * @param taken in order, none overlapping another
 */
export function repeats(text: string, known: KnownSecrets, taken: readonly Place[]): SecretFinding[] {
  const found: SecretFinding[] = []
  if (known.byHead.size === 0) return found
  let next = 0
  for (let at = 0; at <= text.length - LEAST; at++) {
    while (next < taken.length && (taken[next] as Place).end <= at) next++
    const place = taken[next]
    if (place !== undefined && place.start <= at) {
      at = place.end - 1
      continue
    }
    if (!known.firsts.has(text.charCodeAt(at))) continue
    const room = (place?.start ?? text.length) - at
    const match = known.byHead.get(text.slice(at, at + LEAST))?.find((one) => fits(text, at, { one: one.text, room }))
    if (match === undefined) continue
    found.push({ ...match.finding, start: at, end: at + match.text.length })
    at += match.text.length - 1
  }
  return found
}

function fits(text: string, at: number, { one, room }: { one: string; room: number }): boolean {
  return one.length <= room && text.startsWith(one, at)
}
