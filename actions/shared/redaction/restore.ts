import type { Note } from '../contracts/primitives.ts'
import { hunksOf, type Hunk } from './diff-hunks.ts'
import { MARK, marksIn, type Marks } from './marks.ts'
import { writtenByLine } from './written-lines.ts'

export type Restored = { diff: string } | { refused: Note }

/**
 * The diff with what its marks stand for. Context and removed lines get the secret back; an added line only where the same
 * hunk removes a line with the same mark, and at most as often: a secret is moved nowhere. Lines outside of hunks stay.
 * @returns refused with the code `mark-misused` where a mark stands elsewhere, was never given, or was written otherwise
 */
export function restore(diff: string, marks: Marks): Restored {
  const lines = diff.split('\n')
  for (const hunk of hunksOf(lines)) {
    const restored = restoreHunk(hunk, marks)
    if (typeof restored === 'string') return refused(restored, hunk.path)
    for (const [index, text] of restored) lines[index] = `${(lines[index] as string).slice(0, 1)}${text}`
  }
  for (const line of lines) {
    const [mark] = /^[-+ ]/.test(line) ? strangers(line, marks) : []
    if (mark !== undefined) return refused(`${mark} stands outside of the lines of a hunk`, null)
  }
  return { diff: lines.join('\n') }
}

/** Marks of a line that are not the target's own text. */
function strangers(line: string, { literal }: Marks): string[] {
  return marksIn(line).filter((mark) => literal?.has(mark) !== true)
}

function refused(why: string, path: string | null): Restored {
  const message = `the diff uses a mark of a redacted secret where it cannot: ${why}; keep marks in the lines they stand in`
  return { refused: { code: 'mark-misused', message, ...(path === null ? {} : { path }) } }
}

/** The lines to be replaced, without their sign, by index; or why it is refused. */
function restoreHunk(hunk: Hunk, marks: Marks): Map<number, string> | string {
  const unknown = hunk.lines.flatMap(({ text }) => strangers(text, marks)).find((mark) => !marks.has(mark))
  if (unknown !== undefined) return `${unknown} was never given`
  const written = writtenByLine(hunk, marks)
  const restored = new Map<number, string>()
  for (const { index, kind, text } of hunk.lines) {
    if (kind === 'added' || strangers(text, marks).length === 0) continue
    const texts = written.get(index)
    if (texts === undefined)
      return `what ${strangers(text, marks)[0]} stands for is not clear from where the line stands`
    restored.set(index, filled(text, texts, marks))
  }
  return restoreAdded(hunk, { written, marks, restored })
}

interface Hand {
  written: ReadonlyMap<number, readonly string[]>
  marks: Marks
  restored: Map<number, string>
}

function restoreAdded(hunk: Hunk, { written, marks, restored }: Hand): Map<number, string> | string {
  const added = hunk.lines.filter(({ kind }) => kind === 'added')
  const asked = countBy(added.flatMap(({ text }) => strangers(text, marks)))
  const removed = removedTexts(hunk, written, marks)
  for (const [mark, times] of asked) {
    const texts = removed.get(mark) ?? []
    if (texts.length === 0) return `${mark} is added where no line with it is removed`
    if (texts.length < times) return `${mark} is added ${times} times and removed ${texts.length} times`
    if (texts.length > times && new Set(texts).size > 1)
      return `which of its ${texts.length} texts ${mark} is, is not clear`
  }
  for (const { index, text } of added) {
    if (isAlmostAMark(text, marks)) return `${JSON.stringify(text.trim().slice(0, 80))} changes how a mark is written`
    const texts = strangers(text, marks).map((mark) => removed.get(mark)?.shift() as string)
    if (texts.length > 0) restored.set(index, filled(text, texts, marks))
  }
  return restored
}

/** By mark: what it stood for in the removed lines, in order. */
function removedTexts({ lines }: Hunk, written: Hand['written'], marks: Marks): Map<string, string[]> {
  const removed = new Map<string, string[]>()
  for (const { index, kind, text } of lines) {
    if (kind !== 'removed') continue
    for (const [at, mark] of strangers(text, marks).entries()) {
      const known = removed.get(mark) ?? []
      known.push(written.get(index)?.[at] as string)
      removed.set(mark, known)
    }
  }
  return removed
}

function countBy(marks: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return counts
}

/** A mark written in another way would stand in the file as it is. */
function isAlmostAMark(text: string, { files = [] }: Marks): boolean {
  const [almost] = /SECRET_{0,2}HASH_{0,2}\s{0,3}\d+/i.exec(text.replace(MARK, '')) ?? []
  return (
    almost !== undefined && !files.some(({ lines }) => lines.some((line) => line.replace(MARK, '').includes(almost)))
  )
}

/** The text with its marks, in their order, replaced by what they stand for. */
function filled(text: string, texts: readonly string[], { literal }: Marks): string {
  let next = 0
  return text.replace(MARK, (mark) => (literal?.has(mark) === true ? mark : (texts[next++] ?? mark)))
}
