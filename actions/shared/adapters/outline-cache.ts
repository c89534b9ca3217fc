import { appendFile, mkdir, open, readFile, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { parseOutline, type Outline } from '../contracts/outline.ts'
import type { Language } from '../contracts/primitives.ts'
import { OUTLINE_VERSION } from '../outline/outline.ts'
import type { BlobFacts, KnownBlob, OutlineCache, OutlineTotals } from '../ports/store.ts'
import { machineError } from './machine-error.ts'
import { formatRow, parseIndex, type IndexRow } from './outline-index.ts'

interface Place {
  segment: string
  offset: number
  length: number
}

interface Entry extends KnownBlob {
  places: Partial<Record<Language, Place>>
}

type Index = Map<string, Entry>

interface CacheState {
  dir: string
  /** Read once, then kept up to date with what is added here. */
  index: Promise<Index> | null
  /** The segment this writer appends to; a writer never appends to another's. */
  segment: { name: string; length: number } | null
  /** Additions follow one another. */
  adding: Promise<void>
}

/** Extractor and schema version stand in the names: what another version wrote is not read, and not harmed. */
const PREFIX = `v${OUTLINE_VERSION}.1`
const INDEX = `${PREFIX}.index`

/**
 * Outlines as lines of JSON in segment files that only grow, and one index of a short line a blob, so that a warm
 * crawl reads the index and nothing else. Several writers may work at once: the index is appended to in whole lines,
 * each writer has a segment of its own. A line that a crash cut off is passed over.
 */
export function outlineCache(dir: string): OutlineCache {
  const state: CacheState = { dir, index: null, segment: null, adding: Promise.resolve() }
  return {
    totals: (blobs) => totals(state, blobs),
    facts: async (blobs) => pick(await indexOf(state), blobs),
    get: (blobs, language) => get(state, blobs, language),
    add(outlines, facts = new Map()) {
      const adding = state.adding.then(() => addOrExplain(state, outlines, facts))
      state.adding = adding.catch(() => undefined)
      return adding
    },
  }
}

async function totals(state: CacheState, blobs: readonly string[]): Promise<Map<string, OutlineTotals>> {
  const found = new Map<string, OutlineTotals>()
  for (const [blob, entry] of pick(await indexOf(state), blobs)) {
    const [first] = Object.values(entry.outlines)
    if (first !== undefined) found.set(blob, first)
  }
  return found
}

function pick(index: Index, blobs: readonly string[]): Index {
  const found: Index = new Map()
  for (const blob of blobs) {
    const entry = index.get(blob)
    if (entry !== undefined) found.set(blob, entry)
  }
  return found
}

async function indexOf(state: CacheState): Promise<Index> {
  state.index ??= readIndex(state.dir)
  return state.index
}

async function readIndex(dir: string): Promise<Index> {
  const text = await readFile(join(dir, INDEX), 'latin1').catch(() => '')
  const index: Index = new Map()
  for (const row of parseIndex(text)) takeRow(index, row)
  return index
}

function takeRow(index: Index, { blob, skipped, noLlm, outline }: IndexRow): void {
  const entry = index.get(blob) ?? { skipped, noLlm, outlines: {}, places: {} }
  index.set(blob, entry)
  if (outline === null) return
  entry.outlines[outline.language] = outline.totals
  entry.places[outline.language] = outline.place
}

async function get(
  state: CacheState,
  blobs: readonly string[],
  language: Language | undefined,
): Promise<Map<string, Outline>> {
  const bySegment = new Map<string, { blob: string; place: Place }[]>()
  for (const [blob, { places }] of pick(await indexOf(state), blobs)) {
    const place = language === undefined ? Object.values(places)[0] : places[language]
    if (place === undefined) continue
    bySegment.set(place.segment, [...(bySegment.get(place.segment) ?? []), { blob, place }])
  }
  const found = new Map<string, Outline>()
  for (const [segment, wanted] of bySegment) await readSegment(join(state.dir, segment), wanted, found)
  return found
}

async function readSegment(
  path: string,
  wanted: readonly { blob: string; place: Place }[],
  found: Map<string, Outline>,
): Promise<void> {
  const handle = await open(path, 'r').catch(() => null)
  if (handle === null) return
  await using file = handle
  for (const { blob, place } of wanted) {
    const outline = await readOutline(file, path, place)
    if (outline?.blob === blob) found.set(blob, outline)
  }
}

/** null where the bytes are not there or not whole: the cache lost it, so it is as if it had never been added. */
async function readOutline(file: FileHandle, path: string, { offset, length }: Place): Promise<Outline | null> {
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(length), position: offset })
  if (bytesRead < length) return null
  try {
    return parseOutline(buffer.toString('utf8'), path)
  } catch {
    return null
  }
}

/** @throws UserError where the machine has no room for it */
async function addOrExplain(...added: Parameters<typeof add>): Promise<void> {
  try {
    await add(...added)
  } catch (cause) {
    throw machineError(`${added[0].dir} could not be written`, cause)
  }
}

/** The segment before the index: a crash in between leaves a few lost bytes, never an entry that points at nothing. */
async function add(
  state: CacheState,
  outlines: readonly Outline[],
  facts: ReadonlyMap<string, BlobFacts>,
): Promise<void> {
  const index = await indexOf(state)
  const rows = await writeOutlines(state, outlines, facts)
  const outlined = new Set(outlines.map((outline) => outline.blob))
  for (const [blob, fact] of facts) if (!outlined.has(blob)) rows.push({ blob, ...fact, outline: null })
  if (rows.length === 0) return
  for (const row of rows) takeRow(index, row)
  await mkdir(state.dir, { recursive: true })
  // A line that a crash cut off must not swallow our first one.
  await appendFile(join(state.dir, INDEX), `\n${rows.map(formatRow).join('\n')}\n`, 'latin1')
}

async function writeOutlines(
  state: CacheState,
  outlines: readonly Outline[],
  facts: ReadonlyMap<string, BlobFacts>,
): Promise<IndexRow[]> {
  if (outlines.length === 0) return []
  await mkdir(state.dir, { recursive: true })
  state.segment ??= await newSegment(state.dir)
  const { segment } = state
  const rows: IndexRow[] = []
  const lines: Buffer[] = []
  for (const outline of outlines) {
    const line = Buffer.from(`${JSON.stringify(outline)}\n`)
    const fact = facts.get(outline.blob) ?? { skipped: null, noLlm: false }
    const place = { segment: segment.name, offset: segment.length, length: line.length - 1 }
    rows.push({
      blob: outline.blob,
      ...fact,
      outline: { language: outline.language, totals: totalsOf(outline), place },
    })
    lines.push(line)
    segment.length += line.length
  }
  await appendFile(join(state.dir, segment.name), Buffer.concat(lines))
  return rows
}

/** `wx` makes sure that it is ours alone. */
async function newSegment(dir: string): Promise<{ name: string; length: number }> {
  for (;;) {
    const name = `${PREFIX}-${process.pid.toString(36)}-${Math.random().toString(36).slice(2, 8)}.jsonl`
    try {
      await (await open(join(dir, name), 'wx')).close()
      return { name, length: 0 }
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error
    }
  }
}

function totalsOf(outline: Outline): OutlineTotals {
  const complexity = outline.symbols.reduce((sum, symbol) => sum + symbol.complexity, 0)
  return { symbols: outline.symbols.length, complexity, parseErrors: outline.parseErrors }
}
