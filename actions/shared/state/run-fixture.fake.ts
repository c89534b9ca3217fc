import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { localPorts } from '../adapters/local-ports.ts'
import type { Changes } from '../contracts/change.ts'
import type { Plan, PlanItem } from '../contracts/plan.ts'
import type { Snapshot } from '../contracts/snapshot.ts'
import type { TestRun } from '../contracts/test-run.ts'
import { languageOf } from '../languages/table.ts'
import { recordedLog, type RecordedLog } from '../ports/log.ts'
import type { Ports } from '../ports/ports.ts'
import { emptyRun } from '../testing/test-run.ts'

/** A real git repository in a temporary folder, real adapters on it, and a state folder beside it. */
export interface RunFixture extends AsyncDisposable {
  dir: string
  ports: Ports
  log: RecordedLog
  git(...args: string[]): string
  /** Writes files and commits them. */
  commit(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>
  /** The snapshot of HEAD, as crawl would leave it, written to the run's folder. */
  snapshot(runId: string, baseline?: TestRun): Promise<Snapshot>
  /** A plan with these items on HEAD, written to the run's folder. */
  plan(runId: string, items: readonly PlanItem[]): Promise<Plan>
  /** Changes that rewrite whole files, one a plan item, written to the run's folder. */
  changes(plan: Plan, rewrites: Readonly<Record<string, Readonly<Record<string, string | null>>>>): Promise<Changes>
}

const identity = ['-c', 'user.name=A Maintainer', '-c', 'user.email=maintainer@example.com']

export async function runFixture(files: Readonly<Record<string, string | Uint8Array>>): Promise<RunFixture> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'llm-ops-fixture-')))
  const dir = join(root, 'target')
  await mkdir(dir)
  const log = recordedLog()
  const ports = localPorts({ stateDir: join(root, 'state'), workers: 1, sandbox: 'none', settings: null, log })
  const git = (...args: string[]) =>
    execFileSync('git', [...identity, ...args], { cwd: dir, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  git('init', '--quiet', '--initial-branch=main')
  const fixture: RunFixture = {
    dir,
    ports,
    log,
    git,
    commit: (more) => commitFiles(dir, git, more),
    snapshot: (runId, baseline) => writeSnapshot({ dir, ports, runId }, baseline),
    plan: (runId, items) => writePlan({ dir, ports, runId }, items),
    changes: (plan, rewrites) => writeChanges({ dir, ports, runId: plan.runId }, rewrites),
    async [Symbol.asyncDispose]() {
      await ports[Symbol.asyncDispose]()
      await rm(root, { recursive: true, force: true })
    },
  }
  await fixture.commit(files)
  return fixture
}

async function commitFiles(dir: string, git: RunFixture['git'], files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true })
    await writeFile(join(dir, path), content)
    if (path.startsWith('bin/')) await chmod(join(dir, path), 0o755)
  }
  git('add', '--all')
  git('commit', '--quiet', '--message', 'feat: a change')
}

interface Where {
  dir: string
  ports: Ports
  runId: string
}

async function headOf({ dir, ports }: Where) {
  const repository = await ports.git.open(dir)
  const head = await repository.head()
  if (head === null) throw new Error('the fixture has no commit')
  return { repository, head }
}

async function writeSnapshot(where: Where, baseline = emptyRun('not-run', 'not asked for')): Promise<Snapshot> {
  const { repository, head } = await headOf(where)
  const entries = await repository.entries(head.tree)
  const snapshot: Snapshot = {
    schemaVersion: 1,
    runId: where.runId,
    createdAt: where.ports.clock.now().toISOString(),
    target: { url: where.dir, defaultBranch: 'main', language: 'typescript' },
    base: head,
    files: entries.map(({ path, id, size, mode }) => ({
      path,
      blob: id,
      kind: mode === '120000' ? 'link' : 'file',
      executable: mode === '100755',
      size,
      language: languageOf(path).language,
      noLlm: false,
      outline: null,
      skipped: null,
    })),
    outlines: { parsed: 0, cached: 0, failed: 0 },
    noLlm: { repository: false, folders: [], files: [] },
    baseline,
    notes: [],
  }
  await where.ports.store.write(where.runId, 'snapshot.json', JSON.stringify(snapshot))
  return snapshot
}

async function writePlan(where: Where, items: readonly PlanItem[]): Promise<Plan> {
  const { head } = await headOf(where)
  const plan: Plan = {
    schemaVersion: 2,
    runId: where.runId,
    createdAt: where.ports.clock.now().toISOString(),
    target: { url: where.dir, defaultBranch: 'main', language: 'typescript' },
    base: head.commit,
    engine: 'codemod',
    engineReason: 'a fixture',
    items: [...items],
    known: [],
    leftOut: [],
    deferred: 0,
    spending: null,
    calibration: null,
  }
  await where.ports.store.write(where.runId, 'plan.json', JSON.stringify(plan))
  return plan
}

async function writeChanges(
  where: Where,
  rewrites: Readonly<Record<string, Readonly<Record<string, string | null>>>>,
): Promise<Changes> {
  const { repository, head } = await headOf(where)
  await using scratch = await repository.scratch()
  const encoder = new TextEncoder()
  const result: Changes = {
    schemaVersion: 2,
    runId: where.runId,
    base: head.commit,
    changes: [],
    spending: null,
  }
  for (const [itemId, files] of Object.entries(rewrites)) {
    const contents = Object.entries(files).map(([path, text]) => [path, text === null ? null : encoder.encode(text)] as const)
    const tree = await scratch.writeTree(head.tree, new Map(contents))
    result.changes.push({
      itemId,
      status: 'drafted',
      refusal: null,
      diff: await scratch.diff(head.tree, tree),
      baseTree: head.tree,
      tree,
      files: await scratch.changes(head.tree, tree),
      stat: { additions: 1, deletions: 1 },
      round: 1,
      notes: [],
    })
  }
  await where.ports.store.write(where.runId, 'changes.json', JSON.stringify(result))
  return result
}

/** A plan item on these files; everything else may be overridden. */
export function fixtureItem(id: string, paths: readonly string[], rest: Partial<PlanItem> = {}): PlanItem {
  return {
    id,
    filePath: paths[0] ?? 'missing',
    action: 'refactor',
    reason: 'it reads better',
    confidence: 0.95,
    rawConfidence: 0.95,
    model: null,
    confidenceReasons: ['a fixture'],
    title: 'tidy up',
    engine: 'codemod',
    codemod: 'fixture',
    files: paths.map((path) => ({ path, blob: '0'.repeat(40) })),
    lines: [],
    value: 3,
    risk: 'low',
    touchedCoverage: null,
    score: 1,
    runtime: null,
    ...rest,
  }
}
