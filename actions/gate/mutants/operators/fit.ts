import type { Edit } from '../../../shared/codemods/codemod.ts'

/** A surrogate is half of a letter as often as of anything else. */
const word = /[\p{L}\p{N}\p{M}_$\ud800-\udfff]/u
const sign = /[-+]/

/**
 * The edit as it goes into the text: with as many line breaks as what it replaces, so that all that follows keeps its
 * line, and with a blank where two words would become one (`return(x)` → `return None`).
 */
export function fit(text: string, { start, end, text: replacement }: Edit): Edit {
  const padded = withBreaks(replacement, missingBreaks(text.slice(start, end), replacement))
  const before = runsTogether(text.charAt(start - 1), padded.charAt(0)) ? ' ' : ''
  const after = runsTogether(padded.at(-1) ?? '', text.charAt(end)) ? ' ' : ''
  return { start, end, text: before + padded + after }
}

function missingBreaks(original: string, replacement: string): string {
  const breaks = original.match(/\r\n|\n|\r/g) ?? []
  const kept = replacement.match(/\r\n|\n|\r/g)?.length ?? 0
  return breaks.slice(kept).join('')
}

/** In Python a line ends a statement unless a bracket is open: inside the last one, or in one put round the value. */
function withBreaks(replacement: string, breaks: string): string {
  if (breaks === '' || /^(;|pass|)$/.test(replacement)) return replacement + breaks
  if (/[)\]}]$/.test(replacement)) return replacement.slice(0, -1) + breaks + replacement.slice(-1)
  return `(${replacement}${breaks})`
}

function runsTogether(left: string, right: string): boolean {
  return (word.test(left) && word.test(right)) || (sign.test(left) && sign.test(right))
}

/**
 * The same for two edits exactly when they give the same text: without what they leave as it is, and as far to the
 * right as it goes (to take away the first or the second `!` of `!!x` is the same).
 */
export function resultKey(text: string, edit: Edit): string {
  const { start, end, text: inserted } = withoutCommon(text, edit)
  const [removed, added] = [end - start, inserted.length]
  if (removed === 0 && added === 0) return 'unchanged'
  if (removed > 0 && added > 0) return `${start}:${removed}:${inserted}`
  const period = Math.max(removed, added)
  const pattern = removed > 0 ? text.slice(start, end) : inserted
  let shift = 0
  while (text[end + shift] === pattern[shift % period]) shift++
  const turn = shift % period
  return `${start + shift}:${removed}:${inserted.slice(turn)}${inserted.slice(0, turn)}`
}

/** Without what both begin and end with. */
function withoutCommon(text: string, { start, end, text: inserted }: Edit): Edit {
  const most = Math.min(end - start, inserted.length)
  let before = 0
  while (before < most && text[start + before] === inserted[before]) before++
  let after = 0
  while (after < most - before && text[end - 1 - after] === inserted.at(-1 - after)) after++
  return { start: start + before, end: end - after, text: inserted.slice(before, inserted.length - after) }
}
