import type { Outline } from '../shared/contracts/outline.ts'
import type { Grammar, Language } from '../shared/languages/table.ts'
import type { Repository } from '../shared/ports/git.ts'
import type { Outliner, OutlineJob } from '../shared/ports/outliner.ts'
import type { Ports } from '../shared/ports/ports.ts'
import type { BlobFacts, KnownBlob } from '../shared/ports/store.ts'
import { readContent } from './content.ts'
import type { ListedFile } from './file-list.ts'

/** UTF-16 units of text that are outlined together. */
const BATCH = 2_000_000
/** Batches under way at once: one is parsed while the next is read. */
const UNDER_WAY = 2

export interface Outlined {
  /** By blob id. */
  blobs: ReadonlyMap<string, KnownBlob>
  failed: ReadonlySet<string>
  /** Files, not contents: a content that stands twice counts twice. */
  counts: { parsed: number; cached: number; failed: number }
}

/** What is still to be looked at: contents, each with the grammars it is to be read by. */
type Wanted = Map<string, Map<Language, Grammar>>

interface Batch {
  jobs: OutlineJob[]
  facts: Map<string, BlobFacts>
  size: number
}

/** Learns of every readable file what its content says, from the cache where an earlier crawl did. */
export async function outlineFiles(
  files: readonly ListedFile[],
  repository: Pick<Repository, 'blobs'>,
  ports: Pick<Ports, 'outliner' | 'store' | 'log'>,
): Promise<Outlined> {
  const readable = files.filter((file) => file.readable)
  const blobs = new Map(await ports.store.outlines.facts(readable.map(({ entry }) => entry.id)))
  const cached = readable.filter((file) => outlinedIn(blobs, file)).length
  const wanted = wantedOf(readable, blobs)
  if (wanted.size > 0) prepare(readable, wanted, ports.outliner)
  const failed = new Set<string>()
  const state: Progress = { blobs: new Map(blobs), failed, done: 0, total: wanted.size }
  await outlineWanted(wanted, repository, { ports, state })
  const counted = readable.filter((file) => file.grammar !== null)
  const all = counted.filter((file) => outlinedIn(state.blobs, file)).length
  const failures = counted.filter(({ entry }) => failed.has(entry.id)).length
  return { blobs: state.blobs, failed, counts: { parsed: all - cached, cached, failed: failures } }
}

function outlinedIn(blobs: ReadonlyMap<string, KnownBlob>, { entry, language, grammar }: ListedFile): boolean {
  return grammar !== null && language !== null && blobs.get(entry.id)?.outlines[language] !== undefined
}

function wantedOf(files: readonly ListedFile[], blobs: ReadonlyMap<string, KnownBlob>): Wanted {
  const wanted: Wanted = new Map()
  for (const file of files) {
    const known = blobs.get(file.entry.id)
    const { language, grammar } = file
    const outlines = language !== null && grammar !== null && !known?.skipped && !outlinedIn(blobs, file)
    if (known !== undefined && !outlines) continue
    const grammars = wanted.get(file.entry.id) ?? new Map<Language, Grammar>()
    if (outlines) grammars.set(language, grammar)
    wanted.set(file.entry.id, grammars)
  }
  return wanted
}

/** Parsers load, and threads start, while git looks for the first content. */
function prepare(files: readonly ListedFile[], wanted: Wanted, outliner: Pick<Outliner, 'prepare'>): void {
  let bytes = 0
  for (const { entry, grammar } of files) {
    if (grammar !== null && (wanted.get(entry.id)?.size ?? 0) > 0) bytes += entry.size ?? 0
  }
  outliner.prepare?.(new Set([...wanted.values()].flatMap((by) => [...by.values()])), bytes)
}

interface Progress {
  blobs: Map<string, KnownBlob>
  failed: Set<string>
  done: number
  total: number
}

interface Work {
  ports: Pick<Ports, 'outliner' | 'store' | 'log'>
  state: Progress
}

/** Reads at the pace of the parsers: never more than a few batches are in memory. */
async function outlineWanted(wanted: Wanted, repository: Pick<Repository, 'blobs'>, work: Work): Promise<void> {
  const underWay = new Set<Promise<void>>()
  const start = (batch: Batch): void => {
    const running = outlineBatch(batch, work).finally(() => underWay.delete(running))
    running.catch(() => undefined)
    underWay.add(running)
  }
  let batch = emptyBatch()
  for await (const { id, content } of repository.blobs([...wanted.keys()])) {
    const { facts, text } = readContent(content)
    batch.facts.set(id, facts)
    if (text !== null) {
      for (const grammar of wanted.get(id)?.values() ?? []) batch.jobs.push({ blob: id, grammar, text })
      batch.size += text.length
    }
    if (batch.size < BATCH) continue
    start(batch)
    batch = emptyBatch()
    while (underWay.size >= UNDER_WAY) await Promise.race(underWay)
  }
  start(batch)
  await Promise.all(underWay)
  // What git could not give us (damaged, or never fetched) was not read, and that must show.
  for (const id of wanted.keys()) if (!work.state.blobs.has(id)) work.state.failed.add(id)
}

function emptyBatch(): Batch {
  return { jobs: [], facts: new Map(), size: 0 }
}

async function outlineBatch(batch: Batch, { ports, state }: Work): Promise<void> {
  for (const [blob, facts] of batch.facts)
    state.blobs.set(blob, { ...facts, outlines: { ...state.blobs.get(blob)?.outlines } })
  const outlines: Outline[] = []
  for await (const answer of ports.outliner.outline(batch.jobs)) {
    if ('failure' in answer) state.failed.add(answer.blob)
    else outlines.push(answer.outline)
  }
  await ports.store.outlines.add(outlines, batch.facts)
  for (const outline of outlines) {
    const known = state.blobs.get(outline.blob)
    if (known !== undefined) known.outlines[outline.language] = totalsOf(outline)
  }
  state.done += batch.facts.size
  ports.log.progress(state.done, state.total, 'files')
}

function totalsOf({ symbols, parseErrors }: Outline): NonNullable<KnownBlob['outlines'][Language]> {
  const complexity = symbols.reduce((sum, symbol) => sum + symbol.complexity, 0)
  return { symbols: symbols.length, complexity, parseErrors }
}
