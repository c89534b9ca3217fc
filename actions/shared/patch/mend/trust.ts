import { PatchError } from '../patch.ts'
import type { BaseText } from './base-lines.ts'
import { indent, TYPOGRAPHY, withoutTypography } from './likeness.ts'
import type { Placement } from './place.ts'

/**
 * An added line is taken as it is written. Where the lines around it show that the answer's white space or typography
 * is not the file's, its own would be wrong, too: then the patch is refused, as nobody can tell what was meant.
 * @throws PatchError
 */
export function checkAddedLines(path: string, placement: Placement, base: BaseText): void {
  const added = placement.edits
    .flatMap((edit) => edit.added.map(({ text }) => text))
    .filter((text) => text.trim() !== '')
  if (added.length === 0) return
  const old = placement.matched.filter(({ text }) => text.trim() !== '')
  const pairs = old.map(({ text, line }) => ({ said: text, own: base.lines[line] as string }))
  if (isShifted(pairs, added)) throw untrusted(path, 'indentation')
  if (pairs.some(isTypographic) && !isTypographyOfFile(pairs, added)) throw untrusted(path, 'quotes or dashes')
  if (base.end === '\n' && added.some((text) => text.endsWith('\r'))) throw untrusted(path, 'line ends')
}

interface Pair {
  said: string
  own: string
}

/** Are the lines indented otherwise than the file's, and the added ones perhaps with them? */
function isShifted(pairs: readonly Pair[], added: readonly string[]): boolean {
  const wrong = pairs.filter(({ said, own }) => indent(said) !== indent(own))
  if (wrong.length === 0) return false
  const styles = new Set<string>(pairs.map(({ own }) => styleOf(indent(own))).filter((style) => style !== 'none'))
  const isOfFile = (text: string): boolean => styleOf(indent(text)) === 'none' || styles.has(styleOf(indent(text)))
  const swapped = wrong.every(({ said, own }) => styleOf(indent(said)) !== styleOf(indent(own)))
  // Tabs for blanks or blanks for tabs, and the added lines have the file's, or none that could be another: they were
  // written apart from the others, or as they would have been anyway.
  if (swapped && styles.size === 1 && added.every(isOfFile)) return false
  return 3 * wrong.length > pairs.length
}

/** By its first character: a comment's star may stand behind tabs and a blank. */
function styleOf(indentation: string): 'none' | 'tabs' | 'blanks' {
  if (indentation === '') return 'none'
  return indentation.startsWith('\t') ? 'tabs' : 'blanks'
}

function isTypographic({ said, own }: Pair): boolean {
  return withoutTypography(said) !== said && withoutTypography(said) === withoutTypography(own) && said !== own
}

/**
 * Is what is typographic in the added lines of kinds that the file has itself, and that the answer has as often as the
 * file wherever they can be compared? A kind that it took for another one somewhere may be wrong here, too.
 */
function isTypographyOfFile(pairs: readonly Pair[], added: readonly string[]): boolean {
  return TYPOGRAPHY.filter(([kind]) => added.some((text) => count(text, kind) > 0)).every(
    ([kind]) =>
      pairs.some(({ own }) => count(own, kind) > 0) &&
      pairs.every(({ said, own }) => count(said, kind) === count(own, kind)),
  )
}

function count(text: string, kind: RegExp): number {
  return text.match(kind)?.length ?? 0
}

function untrusted(path: string, what: string): PatchError {
  return new PatchError(
    'untrusted-lines',
    `${path}: the ${what} of unchanged lines in the patch are not those of the file, so the added lines may be wrong; copy them as they are`,
  )
}
