import { readDiff, type DiffLine } from './read-diff.ts'

/** Lines of a diff that follow each other, added or removed: what a reader sees as one spot. */
export interface Place {
  /** Their numbers at base, ascending; empty where the place only adds. */
  old: readonly number[]
  /** Their numbers at head; empty where it only removes. */
  new: readonly number[]
}

export type ChangedPlaces = ReadonlyMap<string, readonly Place[]>

/**
 * The places of a unified diff, by path; those of a deleted file by the path that it had.
 * @param paths every file of the change: one of which only the mode changes has no place
 */
export function changedPlaces(diff: string, paths: readonly string[]): ChangedPlaces {
  const places = new Map<string, Place[]>(paths.map((path) => [path, []]))
  for (const { path, oldPath, hunks } of readDiff(diff)) {
    const name = path ?? oldPath ?? ''
    const known = places.get(name) ?? []
    for (const { lines } of hunks) known.push(...placesIn(lines))
    places.set(name, known)
  }
  return places
}

/** Blank lines at either end of a place say nothing: what only they make up is no place. */
function placesIn(lines: readonly DiffLine[]): Place[] {
  const groups: DiffLine[][] = [[]]
  for (const line of lines) {
    if (line.kind === 'context') groups.push([])
    else groups.at(-1)?.push(line)
  }
  return groups.filter((group) => group.some(({ text }) => text.trim() !== '')).map(placeOf)
}

function placeOf(group: readonly DiffLine[]): Place {
  return {
    old: group.flatMap(({ kind, old }) => (kind === 'removed' ? (old ?? []) : [])),
    new: group.flatMap((line) => (line.kind === 'added' ? (line.new ?? []) : [])),
  }
}
