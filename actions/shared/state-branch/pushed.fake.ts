import type { KeptOutcome } from '../contracts/outcome-history.ts'
import type { Plan } from '../contracts/plan.ts'
import type { Run, RunItem } from '../contracts/run.ts'
import { auditEntry } from './audit-chain.ts'
import type { RunToPush } from './run-to-push.ts'

const base = 'b'.repeat(40)
const target = { url: 'https://example.com/shop.git', defaultBranch: 'main', language: 'typescript' } as const

export interface FakePush {
  runId: string
  startedAt?: string
  /** Ids of what it proposed. */
  items?: readonly string[]
  pulls?: Readonly<Record<string, number>>
  outcomes?: readonly KeptOutcome[]
  status?: Run['status']
  dryRun?: boolean
}

/** A run as report hands it to the state branch. */
export function fakePush(push: FakePush): RunToPush {
  const { runId, items = [], pulls = {}, outcomes = [] } = push
  const startedAt = push.startedAt ?? '2026-11-22T12:00:00.000Z'
  const audit = items.flatMap((itemId) =>
    (['before', 'after'] as const).map((phase) =>
      auditEntry({ runId, event: 'pull.open', phase, itemId, at: new Date(startedAt), details: { branch: itemId } }),
    ),
  )
  return {
    files: {
      'run.json': `${JSON.stringify(fakeStateRun({ ...push, startedAt }))}\n`,
      'plan.json': `${JSON.stringify(fakePlan(runId, startedAt, items))}\n`,
    },
    pulls: new Map(Object.entries(pulls)),
    outcomes: [...outcomes],
    audit,
  }
}

export function fakeStateRun(push: FakePush): Run {
  const items = push.items ?? []
  return {
    schemaVersion: 1,
    runId: push.runId,
    target,
    base,
    startedAt: push.startedAt ?? '2026-11-22T12:00:00.000Z',
    finishedAt: null,
    status: push.status ?? 'done',
    dryRun: push.dryRun ?? false,
    stages: [],
    totals: {
      files: 3,
      tests: 2,
      proposed: items.length,
      known: 0,
      drafted: items.length,
      refused: 0,
      pass: items.length,
      fail: 0,
      unproven: 0,
      branches: items.length,
    },
    items: items.map((id) => runItem(id)),
    error: null,
  }
}

export function runItem(id: string): RunItem {
  return {
    id,
    filePath: `src/${id}.ts`,
    action: 'refactor',
    title: `tidy up ${id}`,
    engine: 'codemod',
    confidence: 0.9,
    verdict: 'pass',
    branch: `llm-ops/${id}`,
    commit: 'c'.repeat(40),
    reasons: ['proven'],
  }
}

function fakePlan(runId: string, createdAt: string, items: readonly string[]): Plan {
  return {
    schemaVersion: 2,
    runId,
    createdAt,
    target,
    base,
    engine: 'codemod',
    engineReason: 'a fixture',
    items: items.map((id) => ({
      id,
      filePath: `src/${id}.ts`,
      action: 'refactor',
      reason: 'it reads better',
      confidence: 0.9,
      rawConfidence: 0.9,
      confidenceReasons: [],
      title: `tidy up ${id}`,
      engine: 'codemod',
      codemod: 'fixture',
      model: null,
      files: [{ path: `src/${id}.ts`, blob: 'a'.repeat(40) }],
      lines: [],
      value: 3,
      risk: 'low',
      touchedCoverage: null,
      score: 1,
      runtime: null,
    })),
    known: [],
    leftOut: [],
    deferred: 0,
    spending: null,
    calibration: null,
  }
}

export function fakeOutcome(itemId: string, kind: KeptOutcome['kind'], rest: Partial<KeptOutcome> = {}): KeptOutcome {
  return {
    itemId,
    runId: 'r1',
    action: 'refactor',
    engine: 'codemod',
    rawConfidence: 0.9,
    kind,
    at: '2026-11-23T12:00:00.000Z',
    ...rest,
  }
}
