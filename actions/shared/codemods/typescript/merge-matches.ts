import type { Match } from '../codemod.ts'

/**
 * Puts matches that lie inside one another into one, so that they are rewritten together. The edits themselves must
 * not overlap: an outer match edits around what an inner one edits.
 */
export function mergeOverlapping(matches: readonly Match[]): Match[] {
  const merged: Match[] = []
  let end = -1
  for (const match of matches.toSorted((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))) {
    const last = merged.at(-1)
    if (last !== undefined && startOf(match) < end) merged[merged.length - 1] = joined(last, match)
    else merged.push(match)
    end = Math.max(end, endOf(match))
  }
  return merged
}

function joined(a: Match, b: Match): Match {
  return {
    startLine: Math.min(a.startLine, b.startLine),
    endLine: Math.max(a.endLine, b.endLine),
    message: a.message === b.message ? a.message : `${a.message}; ${b.message}`,
    edits: [...a.edits, ...b.edits],
  }
}

function startOf(match: Match): number {
  return Math.min(...match.edits.map((edit) => edit.start))
}

function endOf(match: Match): number {
  return Math.max(...match.edits.map((edit) => edit.end))
}
