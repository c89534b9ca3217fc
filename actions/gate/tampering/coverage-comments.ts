import type { Finding } from '../../shared/contracts/finding.ts'
import { finding } from './finding.ts'
import { quoted } from './quote.ts'
import type { ReadFile } from './read-file.ts'
import type { Comment, SourceSyntax } from './syntax.ts'

interface Exclusion {
  text: string
  /** The line of code that it stands on, or stands over, without spaces. */
  code: string
  path: string
  line: number
}

/**
 * Comments that take code out of coverage and were not there before. One that went with its code to another place is
 * no news; one that went from one line of code to another is.
 */
export function exclusionFindings(files: readonly ReadFile[]): Finding[] {
  const before = new Set(files.flatMap((file) => exclusionsOf(file, file.syntaxBefore)))
  const after = files.flatMap((file) => exclusionsOf(file, file.syntaxAfter))
  const counted = new Set(files.flatMap(({ syntaxBefore }) => linesOf(syntaxBefore)))
  const unmoved = withoutThoseIn(before, after, (one) => `${one.text} ${one.code}`)
  const onNewCode = unmoved.filter(({ code }) => !counted.has(code))
  const fresh = new Set(withoutThoseIn(before, onNewCode, ({ text }) => text))
  return unmoved.filter((one) => counted.has(one.code) || fresh.has(one)).map((one) => exclusionFinding(one))
}

/** A block for type checkers alone runs nowhere: to leave it out hides nothing. */
function exclusionFinding({ text, code, path, line }: Exclusion): Finding {
  const place = /^if([\w]+\.)?TYPE_CHECKING:/.test(code)
    ? ({ path, line, severity: 'review' } as const)
    : { path, line }
  return finding('coverage-excluded', `${quoted(text)} takes code out of coverage`, place)
}

function exclusionsOf({ path, row }: ReadFile, side: SourceSyntax | null): Exclusion[] {
  if (side === null || row === null || 'planned' in row) return []
  const lines = side.root.source.split('\n')
  return side.comments
    .filter(({ text }) => row.excludes.test(text))
    .map((comment) => ({ text: normal(comment.text), code: codeOf(lines, comment), path, line: comment.line }))
}

function codeOf(lines: readonly string[], { text, line }: Comment): string {
  const [own, next] = [lines[line - 1] ?? '', lines[line] ?? '']
  const beside = own.replace(text.split('\n')[0] ?? text, '')
  return (beside.trim() === '' ? next : beside).replaceAll(/\s+/g, '')
}

/** The lines of code that were counted: those without such a comment. */
function linesOf(side: SourceSyntax | null): string[] {
  return side === null ? [] : side.root.source.split('\n').map((line) => line.replaceAll(/\s+/g, ''))
}

/** Those that `before` does not hold under the same key; what it holds is taken from it. */
function withoutThoseIn(
  before: Set<Exclusion>,
  after: readonly Exclusion[],
  keyOf: (one: Exclusion) => string,
): Exclusion[] {
  const there = Map.groupBy(before, keyOf)
  return after.filter((one) => {
    const match = there.get(keyOf(one))?.pop()
    return match === undefined || !before.delete(match)
  })
}

function normal(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim()
}
