import pLimit from 'p-limit'
import { UserError } from '../../contracts/errors.ts'
import { artifactName, batchKey, counting, readArtifactName, type ArtifactOf } from '../../hand-over/artifact-name.ts'
import { assemble, type Assembled } from '../../hand-over/assemble.ts'
import { MANIFEST, MAX_MANIFEST_BYTES, type HandOverStage } from '../../hand-over/manifest.ts'
import { keepOutlines } from '../../hand-over/outline-line.ts'
import { lostText, type Lost, type Piece } from '../../hand-over/piece.ts'
import { handed, taken, type Take } from '../../hand-over/stage-files.ts'
import type { Log } from '../../ports/log.ts'
import type { RunLines, Store } from '../../ports/store.ts'
import { counted } from '../../wording/counted.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { openArchive } from './archive.ts'
import type { ArtifactEntry, ArtifactService } from './artifact-service.ts'
import { pack, writePacked, type Packed } from './pack.ts'
import { unpack } from './unpack.ts'

export interface HandOverOptions {
  store: Store
  log: Log
  service: ArtifactService
  runId: string
  /** `owner/name`, or a URL without credentials: the same in all jobs of the run. */
  target: string
  /** Where the job knows it; null: that of what crawl, or plan, left. */
  base: string | null
  /** `GITHUB_RUN_ATTEMPT`. */
  attempt: number
}

/** How the files of a run reach the job of the next stage. */
export interface HandOver {
  /**
   * Hands on what a stage left in the store. Done twice in one attempt with the same files it is done once.
   * @param items of this job; empty is all
   */
  upload(stage: HandOverStage, items?: readonly string[]): Promise<void>
  /**
   * Writes into the store what a stage begins with, checked and with all batches merged.
   * @returns what should have come and did not
   * @throws UserError where there is nothing to begin with
   */
  download(stage: HandOverStage, items?: readonly string[]): Promise<readonly Lost[]>
}

/** By artifacts of this workflow run. */
export function handOver(options: HandOverOptions): HandOver {
  return {
    upload: async (stage, items = []) => upload(options, stage, items),
    download: async (stage, items = []) => download(options, stage, items),
  }
}

async function upload(options: HandOverOptions, stage: HandOverStage, items: readonly string[]): Promise<void> {
  const { service, log, runId, attempt, target } = options
  const packed = await pack({ stage, runId, attempt, target, items }, options)
  const name = artifactName(runId, packed.manifest)
  await using folder = await temporaryFolder('hand-over')
  const paths = await writePacked(packed, folder.path)
  try {
    await service.upload(name, paths, folder.path)
  } catch (error) {
    // An answer that was lost on its way may have been a yes.
    if (!(await isThere(service, name, packed))) throw error
  }
  log.info(`hand-over: ${name} with ${counted(packed.texts.size, 'file')}`)
}

async function isThere(service: ArtifactService, name: string, { manifestText }: Packed): Promise<boolean> {
  try {
    const entry = (await service.list()).find((each) => each.name === name)
    if (entry === undefined) return false
    await using folder = await temporaryFolder('hand-over')
    using archive = await openArchive(await service.download(entry, folder.path), name)
    const manifest = await archive.read(MANIFEST, MAX_MANIFEST_BYTES)
    return manifest !== null && Buffer.from(manifest).toString('utf8') === manifestText
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}

async function download(
  options: HandOverOptions,
  stage: HandOverStage,
  items: readonly string[],
): Promise<readonly Lost[]> {
  const { store, log, runId, target, base } = options
  const wanted = await wantedArtifacts(options, stage, items)
  const limit = pLimit(4)
  const results = await Promise.all(wanted.map((each) => limit(async () => fetchOne(options, each))))
  const pieces = results.flatMap((result) => ('manifest' in result ? [result] : []))
  const refused = results.flatMap((result) => ('manifest' in result ? [] : [result]))
  const assembled = assemble({ stage, runId, target, base, items }, pieces, refused)
  await refuseLeftovers(stage, assembled, { store, runId })
  await land(assembled, { store, runId })
  for (const each of assembled.lost) log.warn(`hand-over: ${lostText([each])}`)
  log.info(`hand-over: ${stage} begins with ${counted(pieces.length, 'artifact')} of run ${runId}`)
  return assembled.lost
}

interface Wanted {
  entry: ArtifactEntry
  of: ArtifactOf
  take: Take
}

async function wantedArtifacts(
  { service, runId, attempt }: HandOverOptions,
  stage: HandOverStage,
  items: readonly string[],
): Promise<Wanted[]> {
  if (taken[stage].length === 0) return []
  const entries = await service.list()
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  const ours = counting(
    entries.flatMap(({ name }) => readArtifactName(runId, name) ?? []),
    attempt,
  )
  return taken[stage].flatMap((take) =>
    ofBatch(
      ours.filter((of) => of.stage === take.from),
      batchKey(items),
    ).flatMap((of) => {
      const entry = byName.get(artifactName(runId, of))
      return entry === undefined ? [] : [{ entry, of, take }]
    }),
  )
}

/** A job of one batch takes that of its batch, or of a job that did all; a job of all takes all. */
function ofBatch(artifacts: readonly ArtifactOf[], batch: string | null): ArtifactOf[] {
  if (batch === null) return [...artifacts]
  const own = artifacts.filter((of) => of.batch === batch)
  return own.length > 0 ? own : artifacts.filter((of) => of.batch === null)
}

/** No artifact of ours comes near it. */
const MAX_ARCHIVE_BYTES = 256 * 1024 * 1024

/** Into a fresh folder, which goes at once: what counts is in memory, and has been checked. */
async function fetchOne({ service, runId }: HandOverOptions, { entry, of, take }: Wanted): Promise<Piece | Lost> {
  try {
    if (entry.bytes > MAX_ARCHIVE_BYTES) {
      throw new UserError(`${entry.name}: it has ${entry.bytes} bytes; at most ${MAX_ARCHIVE_BYTES} are taken`)
    }
    await using folder = await temporaryFolder('hand-over')
    const path = await service.download(entry, folder.path)
    return await unpack({ path, runId, of, files: take.files })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { stage: of.stage, items: [], why: error.message }
  }
}

type Into = { store: Store; runId: string }

/** On a machine that keeps its folders: what an earlier job left there must not stand in for what is missing now. */
async function refuseLeftovers(stage: HandOverStage, { files }: Assembled, { store, runId }: Into): Promise<void> {
  for (const file of new Set(taken[stage].map(({ from }) => handed[from].main))) {
    if (files.has(file) || (await store.read(runId, file)) === null) continue
    const path = `${store.runDir(runId)}/${file}`
    throw new UserError(`hand-over: ${path} is left over from an earlier job, and none was handed over now: remove it`)
  }
}

async function land({ files, lines, outlines }: Assembled, { store, runId }: Into): Promise<void> {
  for (const [name, text] of files) await store.write(runId, name, text)
  for (const [name, wanted] of lines) await appendMissing(store, { runId, name, wanted })
  await keepOutlines(outlines, store.outlines)
}

/** A job that is done again in the same folder finds its lines there, or the first of them. */
async function appendMissing(
  store: Store,
  { runId, name, wanted }: { runId: string; name: RunLines; wanted: readonly string[] },
): Promise<void> {
  let there = 0
  for await (const line of store.lines(runId, name)) {
    if (line === wanted[there]) there += 1
  }
  for (const line of wanted.slice(there)) await store.append(runId, name, line)
}
