/** One place of a pattern: `any` run of things, however long; or what one thing must be. */
export type Place<Thing> = 'any' | ((thing: Thing) => boolean)

/**
 * Does the pattern match all of it? Two pointers and one way back: at most `things × places` steps, whatever a hostile
 * pattern holds, where a regular expression made of it would backtrack without end.
 */
export function matchesAll<Thing>(things: readonly Thing[], places: readonly Place<Thing>[]): boolean {
  let at = 0
  let place = 0
  let retry: { at: number; place: number } | null = null
  while (at < things.length) {
    const wanted = places[place]
    if (wanted === 'any') {
      retry = { at, place }
      place += 1
    } else if (wanted?.(things[at] as Thing) === true) {
      at += 1
      place += 1
    } else if (retry === null) {
      return false
    } else {
      retry.at += 1
      at = retry.at
      place = retry.place + 1
    }
  }
  return places.slice(place).every((rest) => rest === 'any')
}
