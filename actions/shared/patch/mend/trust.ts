import { PatchError } from '../patch.ts'
import type { BaseText } from './base-lines.ts'
import { indent, TYPOGRAPHY, withoutTypography } from './likeness.ts'
import type { Match, Placement } from './place.ts'

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
  const pairs = pairsOf(placement, base)
  const isIndented = isIndentedAsFile(pairs, added) && !isDedentedByOne(pairs, added, base)
  if (!isIndented) throw untrusted(path, 'indentation')
  if (pairs.some(isTypographic) && !isTypographyOfFile(pairs, added)) throw untrusted(path, 'quotes or dashes')
  if (base.end === '\n' && added.some((text) => text.endsWith('\r'))) throw untrusted(path, 'line ends')
}

interface Pair extends Pick<Match, 'kind' | 'bare'> {
  said: string
  own: string
}

function pairsOf({ matched }: Placement, base: BaseText): Pair[] {
  const full = matched.filter(({ text }) => text.trim() !== '')
  return full.map(({ text, line, ...match }) => ({ ...match, said: text, own: base.lines[line] as string }))
}

function isWrong({ said, own }: Pair): boolean {
  return indent(said) !== indent(own)
}

/** How many blanks a tab may be taken for. */
const WIDTHS = [2, 3, 4, 8]

/**
 * Is a line that is kept or removed less or more indented than the file's? Then added ones may be, in any hunk of the
 * patch. One is enough: where a level was lost only lines that are that deep tell of it, and lines at the margin never
 * do. Tabs for blanks of one width, or blanks for tabs, are no shift.
 */
export function isShifted(placement: Placement, base: BaseText): boolean {
  const pairs = pairsOf(placement, base)
  const wide = (text: string, width: number): string => indent(text).replaceAll('\t', ' '.repeat(width))
  return !WIDTHS.some((width) => pairs.every(({ said, own }) => wide(said, width) === wide(own, width)))
}

/**
 * Around tabs for blanks or blanks for tabs, have the added lines the file's, or none that could be another? Then they
 * were written apart from the others, or as they would have been anyway.
 */
function isIndentedAsFile(pairs: readonly Pair[], added: readonly string[]): boolean {
  if (!pairs.some(isWrong)) return true
  const styles = new Set<string>(pairs.map(({ own }) => styleOf(indent(own))).filter((style) => style !== 'none'))
  const isOfFile = (text: string): boolean => styleOf(indent(text)) === 'none' || styles.has(styleOf(indent(text)))
  return styles.size === 1 && added.every(isOfFile)
}

/**
 * Context that lost the blank before it looks like context that lost one of its indentation. Where another context line
 * kept it, nobody knows which. Else lines at the margin, tabs and removed lines that are indented rightly tell; without
 * them an added line must be indented as lines of the file are, and not one short of a line beside it.
 */
function isDedentedByOne(pairs: readonly Pair[], added: readonly string[], base: BaseText): boolean {
  if (!pairs.some(({ said, bare }) => bare && said.startsWith(' '))) return false
  if (pairs.some(({ kind, bare }) => kind === 'context' && !bare)) return true
  const tells = ({ said, bare }: Pair): boolean => (bare ? !said.startsWith(' ') : indent(said) !== '')
  if (pairs.some(tells)) return false
  const [beside, known] = [pairs.map(({ own }) => indent(own)), new Set(base.lines.map(indent))]
  return added.some((text) => beside.includes(` ${indent(text)}`) || !known.has(indent(text)))
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

export function untrusted(path: string, what: string): PatchError {
  return new PatchError(
    'untrusted-lines',
    `${path}: the ${what} of unchanged lines in the patch are not those of the file, so the added lines may be wrong; copy them as they are`,
  )
}
