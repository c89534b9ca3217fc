import type { ChangedLines } from './changed-lines.ts'
import { unquotePath } from './quoted-path.ts'
import { unixPath } from './unix-path.ts'

/** Two names behind `diff --git`, either of them quoted where it must be. The last ` b/` decides, as with diff-cover. */
const fileHeader = /^diff --git (?:"a\/(?:[^"\\]|\\.)*"|a\/[^"\\]*) ("b\/(?:[^"\\]|\\.)*"|b\/.*)$/s
const mergeHeader = /^diff --cc (.*)$/s
const hunkStart = /^@@[^+]*\+(\d+)/

/**
 * The changed lines as diff-cover 11 numbers them: what its figures are made of. It differs from `changedLines` where
 * diff-cover's reading differs from git's: the mark `\ No newline at end of file` counts as a line, so that lines added
 * behind one have a number too high; counts in hunk headers are not looked at; a path is taken from the `diff --git`
 * line. A figure that people compare has to be the same; what decides a verdict rests on `changedLines`.
 * @param paths files that are listed in any case, also where the diff only takes lines from them
 */
export function countedLines(diff: string, paths: readonly string[] = []): ChangedLines {
  const counted: ChangedLines = new Map(paths.map((path) => [path, []]))
  let lines: number[] | null = null
  let next: number | null = null
  for (const text of diff.split('\n')) {
    if (text.startsWith('diff --git') || text.startsWith('diff --cc')) {
      lines = linesOf(pathOf(text.trimEnd()), counted)
      next = null
    } else if (text.startsWith('@@')) next = startOf(text)
    else if (lines === null || next === null || text.startsWith('-')) continue
    else if (text.startsWith('+')) lines.push(next++)
    else next++
  }
  for (const [path, numbers] of counted)
    counted.set(
      path,
      [...new Set(numbers)].sort((a, b) => a - b),
    )
  return counted
}

function linesOf(path: string | null, counted: ChangedLines): number[] | null {
  if (path === null) return null
  const known = counted.get(path)
  if (known !== undefined) return known
  const lines: number[] = []
  counted.set(path, lines)
  return lines
}

function pathOf(header: string): string | null {
  const git = fileHeader.exec(header)?.[1]
  if (git !== undefined) return unixPath(unquotePath(git).slice('b/'.length))
  const merge = mergeHeader.exec(header)?.[1]
  return merge === undefined ? null : unixPath(unquotePath(merge))
}

function startOf(header: string): number | null {
  const start = hunkStart.exec(header)?.[1]
  return start === undefined ? null : Number(start)
}
