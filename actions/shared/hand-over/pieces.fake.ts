import type { Change, Changes } from '../contracts/change.ts'
import type { Evidence, EvidenceFile } from '../contracts/evidence.ts'
import type { Plan } from '../contracts/plan.ts'
import type { Snapshot } from '../contracts/snapshot.ts'
import type { Spending } from '../contracts/spending.ts'
import { fakeEvidence } from '../evidence/evidence.fake.ts'
import { fixtureItem } from '../state/run-fixture.fake.ts'
import { emptyRun } from '../testing/test-run.ts'
import { batchKey } from './artifact-name.ts'
import { sha256Of } from '../digest/sha256.ts'
import type { HandOverStage, Manifest } from './manifest.ts'
import type { Piece } from './piece.ts'

export const fakeRunId = '20261126T120000Z-aaaaaaa-0001'
export const fakeBase = 'a'.repeat(40)
const target = { url: 'https://github.com/o/r', defaultBranch: 'main', language: 'typescript' } as const

export function fakeSnapshot(rest: Partial<Snapshot> = {}): Snapshot {
  return {
    schemaVersion: 1,
    runId: fakeRunId,
    createdAt: '2026-11-26T12:00:00.000Z',
    target,
    base: { commit: fakeBase, tree: 'f'.repeat(40), branch: 'main' },
    files: [],
    outlines: { parsed: 0, cached: 0, failed: 0 },
    noLlm: { repository: false, folders: [], files: [] },
    baseline: emptyRun('not-run', 'not asked for'),
    notes: [],
    ...rest,
  }
}

export function fakePlan(ids: readonly string[], rest: Partial<Plan> = {}): Plan {
  return {
    schemaVersion: 2,
    runId: fakeRunId,
    createdAt: '2026-11-26T12:00:00.000Z',
    target,
    base: fakeBase,
    engine: 'codemod',
    engineReason: 'a fixture',
    items: ids.map((id) => fixtureItem(id, [`src/${id}.ts`])),
    known: [],
    leftOut: [],
    deferred: 0,
    spending: null,
    calibration: null,
    ...rest,
  }
}

/** A draft; its tree is made of its id and round, so that two drafts of one item differ. */
export function fakeChange(itemId: string, rest: Partial<Change> = {}): Change {
  const round = rest.round ?? 1
  return {
    itemId,
    status: 'drafted',
    refusal: null,
    diff: 'a diff',
    baseTree: 'f'.repeat(40),
    tree: fakeTree(itemId, round),
    files: [],
    stat: { additions: 1, deletions: 1 },
    round,
    notes: [],
    ...rest,
  }
}

export function fakeTree(itemId: string, round = 1): string {
  return sha256Of(`${itemId} ${round}`).slice(0, 40)
}

export function fakeChanges(changes: readonly Change[], rest: Partial<Changes> = {}): Changes {
  return { schemaVersion: 2, runId: fakeRunId, base: fakeBase, changes: [...changes], spending: null, ...rest }
}

export function fakeEvidenceFile(items: readonly Partial<Evidence>[], rest: Partial<EvidenceFile> = {}): EvidenceFile {
  const judged = items.map((item) => fakeEvidence({ base: fakeBase, tree: fakeTree(item.itemId ?? ''), ...item }))
  return { schemaVersion: 2, runId: fakeRunId, base: fakeBase, items: judged, ...rest }
}

export function fakeSpending(costUsd: number, rest: Partial<Spending> = {}): Spending {
  return {
    model: 'fake-1',
    price: { input: 1, cached: 0.5, output: 2 },
    priceSource: 'table',
    requests: 2,
    cached: 1,
    tokens: { input: 100, cached: 10, output: 20 },
    estimatedUsd: costUsd * 2,
    costUsd,
    capUsd: 1,
    notAsked: 0,
    ...rest,
  }
}

export interface FakePiece extends Partial<Omit<Manifest, 'stage' | 'files'>> {
  stage: HandOverStage
  /** Objects stand as JSON. */
  files: Readonly<Record<string, object | string>>
}

export function fakePiece({ stage, files, ...rest }: FakePiece): Piece {
  const texts = new Map(Object.entries(files).map(([name, value]) => [name, textOf(value)]))
  const items = rest.items ?? []
  const manifest: Manifest = {
    schemaVersion: 1,
    runId: fakeRunId,
    attempt: 1,
    stage,
    batch: batchKey(items),
    items,
    target: 'o/r',
    base: fakeBase,
    plan: null,
    files: [...texts].map(([name, text]) => ({ name, bytes: text.length, sha256: sha256Of(text) })),
    ...rest,
  }
  return { manifest, texts }
}

export function textOf(value: object | string): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
