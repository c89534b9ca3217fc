import type { LintFinding } from '../../shared/contracts/evidence.ts'

/**
 * Findings at head that base has not: as many of one file, rule and message as there are more of. Lines do not count,
 * they move. What went with a deleted file, and is found again in a new one, was moved.
 * @param deleted files that are gone at head
 */
export function newFindings(
  base: readonly LintFinding[],
  head: readonly LintFinding[],
  deleted: ReadonlySet<string>,
): LintFinding[] {
  const here = tally(base.map(keyOf))
  const known = head.filter((finding) => !take(here, keyOf(finding)))
  const gone = tally(base.filter(({ path }) => deleted.has(path)).map(saysOf))
  return known.filter((finding) => !take(gone, saysOf(finding)))
}

function keyOf(finding: LintFinding): string {
  return `${finding.path}\0${saysOf(finding)}`
}

/** Some messages name a line of the file. */
function saysOf({ rule, message }: LintFinding): string {
  return `${rule}\0${message.replace(/\bline \d+/g, 'line')}`
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0
  if (count === 0) return false
  counts.set(key, count - 1)
  return true
}
