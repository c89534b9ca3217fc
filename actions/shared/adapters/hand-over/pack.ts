import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseChanges } from '../../contracts/change.ts'
import { UserError } from '../../contracts/errors.ts'
import { parseEvidence } from '../../contracts/evidence.ts'
import { parsePlan } from '../../contracts/plan.ts'
import { parseRun } from '../../contracts/run.ts'
import { parseSnapshot } from '../../contracts/snapshot.ts'
import { batchKey } from '../../hand-over/artifact-name.ts'
import { sha256Of } from '../../digest/sha256.ts'
import { MANIFEST, type HandOverStage, type Manifest } from '../../hand-over/manifest.ts'
import { outlineLines } from '../../hand-over/outline-line.ts'
import { handed, isLines, limitOf, type Handed, type HandedName } from '../../hand-over/stage-files.ts'
import type { Log } from '../../ports/log.ts'
import type { Store } from '../../ports/store.ts'

export interface Packing {
  stage: HandOverStage
  runId: string
  attempt: number
  target: string
  /** Of this job; empty is all. */
  items: readonly string[]
}

export interface Packed {
  manifest: Manifest
  /** Text of `manifest.json`. */
  manifestText: string
  texts: ReadonlyMap<string, string>
}

type From = { store: Store; log: Log }

/**
 * What a stage hands over, as it lies in the store, and the manifest that belongs to it.
 * @throws UserError where its main file is missing, holds no contract, or is too large
 */
export async function pack(packing: Packing, { store, log }: From): Promise<Packed> {
  const { stage, runId, attempt, target, items } = packing
  const { main } = handed[stage]
  const text = await store.read(runId, main)
  if (text === null) throw new UserError(`hand-over: ${store.runDir(runId)}/${main} is missing: ${stage} left none`)
  const meaning = mainFiles[main](text, `${store.runDir(runId)}/${main}`)
  const texts = new Map<string, string>()
  for (const [name, content] of [[main, text] as const, ...(await restOf(packing, text, store))]) {
    const bytes = Buffer.byteLength(content)
    if (bytes <= limitOf(name)) texts.set(name, content)
    else if (name === main) throw new UserError(`hand-over: ${name} has ${bytes} bytes; at most ${limitOf(name)} fit`)
    else log.warn(`hand-over: ${name} is left out: it has ${bytes} bytes, and at most ${limitOf(name)} fit`)
  }
  const plan = stage === 'crawl' ? null : await store.read(runId, 'plan.json')
  const manifest: Manifest = {
    schemaVersion: 1,
    runId,
    attempt,
    stage,
    batch: batchKey(items),
    items: [...items],
    target,
    base: meaning.base,
    plan: plan === null ? null : sha256Of(plan),
    files: [...texts].map(([name, content]) => ({
      name,
      bytes: Buffer.byteLength(content),
      sha256: sha256Of(content),
    })),
  }
  return { manifest, manifestText: `${JSON.stringify(manifest, null, 2)}\n`, texts }
}

/** What a main file is about. A file that does not hold its contract is not handed on. */
const mainFiles: Readonly<Record<Handed['main'], (text: string, source: string) => { base: string }>> = {
  'snapshot.json': (text, source) => ({ base: parseSnapshot(text, source).base.commit }),
  'plan.json': parsePlan,
  'changes.json': parseChanges,
  'evidence.json': parseEvidence,
  'run.json': parseRun,
  'evidence.md': notMain,
  'gate.sarif': notMain,
  'report.md': notMain,
}

function notMain(): never {
  throw new Error('no stage exists for this file')
}

async function restOf({ stage, runId }: Packing, main: string, store: Store): Promise<[HandedName, string][]> {
  const found: [HandedName, string][] = []
  for (const name of [...handed[stage].rest, ...pagesOf(stage, main)]) {
    const content = name === 'outlines.jsonl' ? await outlineText(main, store) : await contentOf(store, runId, name)
    if (content !== null) found.push([name, content])
  }
  return found
}

/** Pages are for a person; a manifest names a thousand files at the most. */
const MAX_PAGES = 500

function pagesOf(stage: HandOverStage, main: string): HandedName[] {
  if (handed[stage].main !== 'evidence.json') return []
  const { items } = parseEvidence(main, 'evidence.json')
  return items.slice(0, MAX_PAGES).map(({ itemId }) => `coverage-${itemId}.html` as const)
}

async function outlineText(snapshot: string, store: Store): Promise<string | null> {
  return joined(await outlineLines(parseSnapshot(snapshot, 'snapshot.json'), store.outlines))
}

async function contentOf(store: Store, runId: string, name: Exclude<HandedName, 'outlines.jsonl'>) {
  if (!isLines(name)) return store.read(runId, name)
  const lines: string[] = []
  for await (const line of store.lines(runId, name)) lines.push(line)
  return joined(lines)
}

function joined(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : `${lines.join('\n')}\n`
}

/** @returns the paths, all in `folder` */
export async function writePacked({ manifestText, texts }: Packed, folder: string): Promise<string[]> {
  const paths: string[] = []
  for (const [name, content] of [[MANIFEST, manifestText] as const, ...texts]) {
    const path = join(folder, name)
    await writeFile(path, content, { flag: 'wx' })
    paths.push(path)
  }
  return paths
}
