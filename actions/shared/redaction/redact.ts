import type { Redaction } from '../contracts/egress.ts'
import { lineLookup } from '../secrets/line-lookup.ts'
import type { SecretFinding } from '../secrets/secrets.ts'
import { findForRedaction, isOneAnywhere } from './find.ts'
import { isKeyFile } from './key-files.ts'
import { markOf, marksIn, type Marks, type RedactedFile } from './marks.ts'
import { coverSpans, linesOf, shownLine, shownText, type Line, type Span } from './pieces.ts'
import type { FindMore } from './named-secret.ts'
import { knownSecrets, repeats, type KnownSecrets } from './repeats.ts'
import { severityOf } from './severity.ts'

export interface RedactionSource {
  path: string
  blob: string
  text: string
}

export interface Redacted {
  /** In the order of the sources; '' for a file that was dropped. Lines and every other byte are as they were. */
  texts: string[]
  /** Kept in memory alone: it goes into no state, log or artifact. */
  marks: Marks
  redactions: Redaction[]
  /** Paths of key files: nothing of them may be sent. */
  dropped: ReadonlySet<string>
}

/** A mark may make a new text beside it look like a secret, so it is looked again; it has not been seen to take three. */
const ROUNDS = 5

/**
 * Replaces every secret of the sources by `<SECRET_HASH_n>`, the same secret by the same mark, numbered in the order in
 * which they first stand. What is a secret in one source is one in all of them. Redacting the result changes nothing.
 * @param findMore another scanner, beside secretlint and our own rules
 */
export async function redact(sources: readonly RedactionSource[], findMore?: FindMore): Promise<Redacted> {
  const named = (await findMore?.(sources.map(({ text }) => text))) ?? []
  const numbering = numberingBeside(sources.map(({ text }) => text))
  const first = await Promise.all(sources.map(({ path, text }, at) => findForRedaction(text, path, named[at])))
  const dropped = new Set(
    sources.filter(({ path, text }, at) => isKeyFile(path, text, first[at] ?? [])).map(({ path }) => path),
  )
  const known = knownSecrets(writtenSecrets(sources, first))
  const [texts, files, redactions]: [string[], RedactedFile[], Redaction[]] = [[], [], []]
  for (const [at, source] of sources.entries()) {
    if (dropped.has(source.path)) {
      texts.push('')
      continue
    }
    const { text, file, found } = await redactOne(source, { first: first[at] ?? [], known, numbering })
    texts.push(text)
    files.push(file)
    redactions.push(...found)
  }
  const marks: Marks = Object.assign(numbering.written, { files, literal: numbering.literal })
  return { texts, marks, redactions, dropped }
}

interface Numbering {
  /** The mark of a secret: the one it has, or the next that no source writes itself. */
  markFor: (finding: SecretFinding, written: string) => string
  /** What every mark stood for first. */
  written: Map<string, string>
  literal: ReadonlySet<string>
}

function numberingBeside(texts: readonly string[]): Numbering {
  const literal = new Set(texts.flatMap((text) => marksIn(text.normalize('NFKC'))))
  const [byHash, byText, written] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()]
  let last = 0
  const next = (): string => {
    do last += 1
    while (literal.has(markOf(last)))
    return markOf(last)
  }
  return {
    literal,
    written,
    markFor: ({ hash }, text) => {
      const mark = byHash.get(hash) ?? byText.get(text) ?? next()
      byHash.set(hash, mark)
      byText.set(text, mark)
      if (!written.has(mark)) written.set(mark, text)
      return mark
    },
  }
}

/** Secrets by what they are written as, where that alone says that they are secrets. */
function writtenSecrets(
  sources: readonly RedactionSource[],
  found: readonly (readonly SecretFinding[])[],
): Map<string, SecretFinding> {
  const byText = new Map<string, SecretFinding>()
  for (const [at, { text }] of sources.entries()) {
    for (const finding of found[at] ?? []) {
      const written = text.slice(finding.start, finding.end)
      if (isOneAnywhere(finding, written) && !byText.has(written)) byText.set(written, finding)
    }
  }
  return byText
}

interface Search {
  first: readonly SecretFinding[]
  known: KnownSecrets
  numbering: Numbering
}

interface RedactedOne {
  text: string
  file: RedactedFile
  found: Redaction[]
}

async function redactOne({ path, text }: RedactionSource, { first, known, numbering }: Search): Promise<RedactedOne> {
  const redactions: Redaction[] = []
  let lines = linesOf(text)
  let [shown, found] = [text, first]
  for (let round = 0; round < ROUNDS; round++) {
    const all = [...found, ...repeats(shown, known, found)].toSorted((a, b) => a.start - b.start)
    if (all.length === 0) break
    const spans = marked(all, shown, numbering)
    redactions.push(...spans.map((span) => redactionOf(path, span)))
    lines = coverSpans(lines, spans)
    shown = shownText(lines)
    found = await findForRedaction(shown, path)
  }
  return { text: shown, file: redactedFile(path, lines), found: redactions }
}

type MarkedFinding = SecretFinding & Span

function marked(found: readonly SecretFinding[], text: string, numbering: Numbering): MarkedFinding[] {
  const lineAt = lineLookup(text)
  return found.map((finding) => {
    const { start, end } = finding
    return { ...finding, line: lineAt(start), mark: numbering.markFor(finding, text.slice(start, end)) }
  })
}

function redactionOf(path: string, { type, confidence, line, mark }: MarkedFinding): Redaction {
  return { schemaVersion: 1, kind: 'redaction', path, line, type, severity: severityOf(type, confidence), mark }
}

function redactedFile(path: string, lines: readonly Line[]): RedactedFile {
  const written = new Map<number, readonly string[]>()
  for (const [at, line] of lines.entries()) {
    const texts = line.filter((piece) => piece.shown !== piece.written).map((piece) => piece.written)
    if (texts.length > 0) written.set(at, texts)
  }
  return { path, lines: lines.map(shownLine), written }
}
