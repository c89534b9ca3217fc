import { UserError } from '../contracts/errors.ts'
import { artifactName } from './artifact-name.ts'
import type { HandOverStage, Manifest } from './manifest.ts'

/** One artifact whose files are what its manifest says. No contract has read them yet. */
export interface Piece {
  manifest: Manifest
  /** By name: those that the taking stage asked for. */
  texts: ReadonlyMap<string, string>
}

/** Something that another job should have handed over. */
export interface Lost {
  stage: HandOverStage
  /** Ids of plan items; empty where it is about the whole stage or batch. */
  items: readonly string[]
  why: string
}

/** Where a text came from, for messages. */
export function sourceOf({ manifest }: Piece, file: string): string {
  return `${artifactName(manifest.runId, manifest)}/${file}`
}

/** What a piece must be of. */
export interface Belonging {
  runId: string
  target: string
  /** null: not known yet. */
  base: string | null
  /** SHA-256 of the `plan.json` that counts; null: there is none yet. */
  plan: string | null
}

/** @throws UserError that says of what it is, and of what it should be */
export function checkBelonging(piece: Piece, wanted: Belonging): void {
  const { manifest } = piece
  const fields = [
    ['run', manifest.runId, wanted.runId],
    ['target', manifest.target, wanted.target],
    ['base', manifest.base, wanted.base],
    ['plan', manifest.plan, wanted.plan],
  ] as const
  for (const [field, is, should] of fields) {
    if (should === null || is === should) continue
    const name = artifactName(manifest.runId, manifest)
    throw new UserError(`${name}: it is of ${field} ${is} and this job works on ${should}: run all jobs again`)
  }
}

/** One line a loss; null where nothing was lost. */
export function lostText(lost: readonly Lost[]): string | null {
  if (lost.length === 0) return null
  return lost
    .map(({ stage, items, why }) => `${stage}: ${why}${items.length === 0 ? '' : ` (${items.join(', ')})`}`)
    .join('; ')
}
