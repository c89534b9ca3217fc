import type { Redaction } from '../contracts/egress.ts'
import { lineLookup } from '../secrets/line-lookup.ts'
import type { SecretFinding } from '../secrets/secrets.ts'
import { findForRedaction, isOneAnywhere } from './find.ts'
import { isKeyFile } from './key-files.ts'
import { markOf, marksIn, type Marks, type RedactedFile } from './marks.ts'
import { coverSpans, linesOf, shownLine, shownText, type Line, type Span } from './pieces.ts'
import type { FindMore, NamedSecret } from './named-secret.ts'
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

/** A mark may make a new text beside it look like a secret, so it is looked again until nothing is found; bounded, like every loop. */
const ROUNDS = 6

/** A source on its way: what it is now, and what was found in that. */
interface Draft {
  source: RedactionSource
  lines: readonly Line[]
  shown: string
  found: readonly SecretFinding[]
}

/**
 * Replaces every secret of the sources by `<SECRET_HASH_n>`, the same secret by the same mark, numbered in the order in
 * which they first stand. What is a secret in one source is one in all of them. Redacting the result changes nothing.
 * @param findMore another scanner, beside secretlint and our own rules
 */
export async function redact(sources: readonly RedactionSource[], findMore?: FindMore): Promise<Redacted> {
  const named = (await findMore?.(sources.map(({ text }) => text))) ?? []
  const numbering = numberingBeside(sources.map(({ text }) => text))
  let drafts = await Promise.all(sources.map(async (source, at) => firstDraft(source, named[at])))
  const dropped = new Set(drafts.filter(isKey).map(({ source }) => source.path))
  const redactions: Redaction[] = []
  for (let round = 0; round < ROUNDS && drafts.some(({ found }) => found.length > 0); round++) {
    const known = knownSecrets(writtenSecrets(drafts))
    const next: Draft[] = []
    for (const draft of drafts) {
      const isDropped = dropped.has(draft.source.path)
      next.push(isDropped ? { ...draft, found: [] } : await nextDraft(draft, { known, numbering, redactions }))
    }
    drafts = next
  }
  const files = drafts.filter(({ source }) => !dropped.has(source.path)).map(redactedFile)
  const texts = drafts.map(({ source, shown }) => (dropped.has(source.path) ? '' : shown))
  const marks: Marks = Object.assign(numbering.written, { files, literal: numbering.literal })
  return { texts, marks, redactions, dropped }
}

async function firstDraft(source: RedactionSource, named: readonly NamedSecret[] | undefined): Promise<Draft> {
  const { path, text } = source
  return { source, lines: linesOf(text), shown: text, found: await findForRedaction(text, path, named) }
}

function isKey({ source, found }: Draft): boolean {
  return isKeyFile(source.path, source.text, found)
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
function writtenSecrets(drafts: readonly Draft[]): Map<string, SecretFinding> {
  const byText = new Map<string, SecretFinding>()
  for (const { shown, found } of drafts) {
    for (const finding of found) {
      const written = shown.slice(finding.start, finding.end)
      if (isOneAnywhere(finding, written) && !byText.has(written)) byText.set(written, finding)
    }
  }
  return byText
}

interface Round {
  known: KnownSecrets
  numbering: Numbering
  redactions: Redaction[]
}

async function nextDraft(draft: Draft, { known, numbering, redactions }: Round): Promise<Draft> {
  const { source, shown, found } = draft
  const all = [...found, ...repeats(shown, known, found)].toSorted((a, b) => a.start - b.start)
  if (all.length === 0) return draft
  const spans = marked(all, shown, numbering)
  redactions.push(...spans.map((span) => redactionOf(source.path, span)))
  const lines = coverSpans(draft.lines, spans)
  const text = shownText(lines)
  return { source, lines, shown: text, found: await findForRedaction(text, source.path) }
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

function redactedFile({ source, lines }: Draft): RedactedFile {
  const written = new Map<number, readonly string[]>()
  for (const [at, line] of lines.entries()) {
    const texts = line.filter((piece) => piece.shown !== piece.written).map((piece) => piece.written)
    if (texts.length > 0) written.set(at, texts)
  }
  return { path: source.path, lines: lines.map(shownLine), written }
}
