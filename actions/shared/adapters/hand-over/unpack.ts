import { UserError } from '../../contracts/errors.ts'
import { artifactName, batchKey, type ArtifactOf } from '../../hand-over/artifact-name.ts'
import { sha256Of } from '../../digest/sha256.ts'
import {
  MANIFEST,
  MAX_MANIFEST_BYTES,
  parseManifest,
  type HandedFile,
  type Manifest,
} from '../../hand-over/manifest.ts'
import type { Piece } from '../../hand-over/piece.ts'
import { limitOf, type HandedName } from '../../hand-over/stage-files.ts'
import { openArchive, type Archive } from './archive.ts'

export interface Unpacking {
  /** The archive. */
  path: string
  runId: string
  /** As its name says. */
  of: ArtifactOf
  /** What the stage takes; anything else in it is not read. */
  files: readonly HandedName[]
}

/**
 * Reads an artifact by its manifest: every file has the size and the SHA-256 that stand there, or nothing counts. It says
 * nothing yet about what the files mean: their contracts are read afterwards.
 * @throws UserError that names the artifact and what is wrong with it
 */
export async function unpack({ path, runId, of, files }: Unpacking): Promise<Piece> {
  const source = artifactName(runId, of)
  using archive = await openArchive(path, source)
  const manifest = await readManifest(archive, source)
  checkName(manifest, { runId, of, source })
  const texts = new Map<string, string>()
  for (const file of manifest.files) {
    const name = files.find((wanted) => wanted === file.name)
    if (name !== undefined) texts.set(name, await readFile(archive, file, source))
  }
  return { manifest, texts }
}

async function readManifest(archive: Archive, source: string): Promise<Manifest> {
  const content = await archive.read(MANIFEST, MAX_MANIFEST_BYTES)
  if (content === null) throw new UserError(`${source}: it has no ${MANIFEST}: llm-ops did not make it`)
  return parseManifest(utf8(content, `${source}/${MANIFEST}`), `${source}/${MANIFEST}`)
}

/** Anybody may give an artifact a name: the manifest says the same, or it is not believed. */
function checkName(
  manifest: Manifest,
  { runId, of, source }: Pick<Unpacking, 'runId' | 'of'> & { source: string },
): void {
  const isSame = artifactName(manifest.runId, manifest) === artifactName(runId, of)
  if (isSame && batchKey(manifest.items) === manifest.batch) return
  throw new UserError(`${source}: its ${MANIFEST} is that of another artifact`)
}

async function readFile(archive: Archive, { name, bytes, sha256 }: HandedFile, source: string): Promise<string> {
  const content = await archive.read(name, Math.min(bytes, limitOf(name)))
  if (content === null) throw new UserError(`${source}/${name}: its ${MANIFEST} names it and it is not there`)
  if (content.length === bytes && sha256Of(content) === sha256) return utf8(content, `${source}/${name}`)
  throw new UserError(`${source}/${name}: it is not the file that its ${MANIFEST} names (size or SHA-256 differ)`)
}

function utf8(content: Uint8Array, source: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch (cause) {
    throw new UserError(`${source}: it is not UTF-8`, { cause })
  }
}
