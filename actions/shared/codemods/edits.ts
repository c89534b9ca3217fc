import type { Edit, Match } from './codemod.ts'

/** A codemod's edits that contradict each other or the text: the codemod's bug, never silently repaired. */
export class EditError extends Error {
  override readonly name = 'EditError'
}

/** @throws EditError where an edit lies outside the text or two edits overlap */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const parts: string[] = []
  let at = 0
  for (const edit of ordered) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new EditError(`edit [${edit.start}, ${edit.end}) overlaps another or lies outside ${text.length} units`)
    }
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return parts.join('') + text.slice(at)
}

/**
 * The matches that can be rewritten together: of two that overlap the first in the file stays, the other waits for a
 * later run, when the text has settled.
 */
export function compatible(matches: readonly Match[]): Match[] {
  const kept: Match[] = []
  let free = 0
  for (const match of matches.toSorted((a, b) => firstStart(a) - firstStart(b))) {
    if (match.edits.length === 0 || firstStart(match) < free) continue
    kept.push(match)
    free = Math.max(free, ...match.edits.map((edit) => edit.end))
  }
  return kept
}

/** The text after every compatible match is rewritten. */
export function rewrite(text: string, matches: readonly Match[]): string {
  return applyEdits(
    text,
    compatible(matches).flatMap((match) => match.edits),
  )
}

function firstStart(match: Match): number {
  return Math.min(...match.edits.map((edit) => edit.start))
}
