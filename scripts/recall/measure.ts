import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { expectedOf, FORMS, isGone, type Expected } from '../../actions/shared/redaction/forms.fake.ts'
import { redact, type Redacted } from '../../actions/shared/redaction/redact.ts'
import { madeUpSecrets } from '../../actions/shared/secrets/made-up.fake.ts'
import type { Positive } from './positives.ts'

export interface Count {
  found: number
  of: number
}

export interface Recall {
  /** Positives whose secrets do not all stand in their text, as where a scanner joins two of them: left out. */
  unjudged: number
  rules: number
  /** The half of the rules that misses were looked at of, and the half that nobody looked at. */
  tuned: Count
  held: Count
  /** Rules of the tuned half by how many positives are missed. */
  missed: Map<string, number>
}

/**
 * Halves by rule, not by text: the texts of a rule are much alike. The seed puts detect-secrets' `keyword` into the tuned
 * half: its tests had been read before.
 */
const SEED = 'split-1'

function isHeld(corpus: string, rule: string): boolean {
  const [byte = 0] = createHash('sha256').update(`${SEED} ${corpus} ${rule}`).digest()
  return byte % 2 === 1
}

export async function recallOf(corpus: string, positives: readonly Positive[]): Promise<Recall> {
  const judged = positives.filter(({ text, secrets }) => secrets.every((secret) => text.includes(secret)))
  const recall: Recall = {
    unjudged: positives.length - judged.length,
    rules: new Set(judged.map(({ rule }) => rule)).size,
    tuned: { found: 0, of: 0 },
    held: { found: 0, of: 0 },
    missed: new Map(),
  }
  for (const positive of judged) {
    const { rule } = positive
    const half = isHeld(corpus, rule) ? recall.held : recall.tuned
    half.of += 1
    if (await isFound(positive)) half.found += 1
    else if (half === recall.tuned) recall.missed.set(rule, (recall.missed.get(rule) ?? 0) + 1)
  }
  return recall
}

/** Neither half of a secret is left anywhere; where the test names none, anything was taken out. */
async function isFound({ path, text, secrets }: Positive): Promise<boolean> {
  const { texts, redactions, dropped } = await redact([{ path: path || 'text', blob: '', text }])
  if (dropped.size > 0) return true
  if (secrets.length === 0) return redactions.length > 0
  return secrets.every((secret) => {
    const middle = Math.ceil(secret.length / 2)
    return [secret.slice(0, middle), secret.slice(middle)].every((half) => !texts[0]?.includes(half))
  })
}

/** The generated rows: every format in every form, by what must become of it. */
export async function formRows(seed: number): Promise<Record<Expected, Count>> {
  const counts: Record<Expected, Count> = {
    must_redact: { found: 0, of: 0 },
    should_flag: { found: 0, of: 0 },
    known_miss: { found: 0, of: 0 },
  }
  for (const form of FORMS) {
    for (const [format, secret] of Object.entries(madeUpSecrets(seed))) {
      const count = counts[expectedOf(form, format)]
      const written = form.write(secret)
      const rest = 'const more = 1\n'.repeat(Math.ceil(written.length / 10) + 1)
      const { texts } = await redact([{ path: form.path, blob: '', text: `${rest}${written}\n` }])
      count.of += 1
      if (isGone(written, secret, texts[0] ?? '')) count.found += 1
    }
  }
  return counts
}

export interface Touched {
  files: number
  bytes: number
  /** Bytes that a mark stands for. */
  touched: number
  /** Key files, which are not sent at all, and their bytes: not among `bytes`. */
  dropped: number
  droppedBytes: number
  /** Files of which the second redaction, or the number of lines, is not what it was. */
  unstable: string[]
  /** Seconds for one redaction. */
  seconds: number
}

/** What is redacted in a tree of sources: most of it wrongly. */
export async function touchedIn(tree: string): Promise<Touched> {
  const sum: Touched = { files: 0, bytes: 0, touched: 0, dropped: 0, droppedBytes: 0, unstable: [], seconds: 0 }
  for await (const file of sourceFiles(tree)) {
    const bytes = await readFile(file)
    if (bytes.includes(0)) continue
    const source = { path: relative(tree, file), blob: '', text: bytes.toString('utf8') }
    const started = performance.now()
    const redacted = await redact([source])
    sum.seconds += (performance.now() - started) / 1000
    if (redacted.dropped.size > 0) {
      sum.dropped += 1
      sum.droppedBytes += bytes.byteLength
      continue
    }
    sum.files += 1
    sum.bytes += bytes.byteLength
    sum.touched += touchedBytes(redacted)
    if (redacted.redactions.length > 0 && !(await isStable(source, redacted))) sum.unstable.push(source.path)
  }
  return sum
}

function touchedBytes({ marks }: Redacted): number {
  const texts = (marks.files ?? []).flatMap(({ written }) => [...written.values()].flat())
  return texts.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0)
}

async function isStable(source: { path: string; blob: string; text: string }, { texts }: Redacted): Promise<boolean> {
  const [once = ''] = texts
  const again = await redact([{ ...source, text: once }])
  return again.texts[0] === once && once.split('\n').length === source.text.split('\n').length
}

const MOST_BYTES = 1_000_000
const PASSED_OVER = new Set(['node_modules', '.git', '__pycache__', 'site-packages'])

async function* sourceFiles(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) yield* sourceFiles(path)
    else if (entry.isFile() && (await stat(path)).size <= MOST_BYTES) yield path
  }
}
