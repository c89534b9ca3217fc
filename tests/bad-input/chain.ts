// The whole chain on a real repository, in this process and as the command line does it.
import { runChain } from '../../actions/cli/chain.ts'
import { parseEvidence, type Evidence } from '../../actions/shared/contracts/evidence.ts'
import { parsePlan, type Plan } from '../../actions/shared/contracts/plan.ts'
import { parseRun, type Run } from '../../actions/shared/contracts/run.ts'
import { parseSnapshot, type Snapshot } from '../../actions/shared/contracts/snapshot.ts'
import { recordedLog } from '../../actions/shared/ports/log.ts'
import type { RunFile } from '../../actions/shared/ports/store.ts'
import { loadCodemods } from '../../actions/shared/runtime/load-codemods.ts'
import { beginRun, openSession } from '../../actions/shared/runtime/session.ts'
import { parseSettings, type RawSettings } from '../../actions/shared/settings/parse.ts'

export interface Ran {
  run: Run
  snapshot: Snapshot
  plan: Plan
  /** Empty where the run was dry. */
  evidence: Evidence[]
  /** report.md. */
  page: string
  runDir: string
  /** What a person would have seen on the way. */
  lines: string[]
}

/** One codemod, so that a fixture proposes what it is meant to. */
export const LOOSE = 'ts-loose-equality'

/** `llm-ops run` on a folder, with what its files say afterwards, read by their own parsers. */
export async function chain(target: string, raw: RawSettings = {}, dryRun = false): Promise<Ran> {
  const settings = parseSettings({ target, select: LOOSE, sandbox: 'none', ...raw })
  const log = recordedLog()
  await using session = await openSession(settings, log)
  const { ports, location } = session
  const runId = await beginRun(session, settings)
  const codemods = await loadCodemods(settings.codemods)
  await runChain({ runId, location, settings, codemods, dryRun, signal: new AbortController().signal }, ports)
  const text = async (file: RunFile) => String(await ports.store.read(runId, file))
  return {
    run: parseRun(await text('run.json'), 'run.json'),
    snapshot: parseSnapshot(await text('snapshot.json'), 'snapshot.json'),
    plan: parsePlan(await text('plan.json'), 'plan.json'),
    evidence: dryRun ? [] : parseEvidence(await text('evidence.json'), 'evidence.json').items,
    page: await text('report.md'),
    runDir: ports.store.runDir(runId),
    lines: log.lines,
  }
}

/** A package whose tests run on node --test. */
export function withTests(tests: string, sources: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    'package.json': '{"name":"fixture","version":"1.0.0","type":"module","scripts":{"test":"node --test"}}\n',
    'src/sku.js': isSku,
    'test/sku.test.js': tests,
    ...sources,
  }
}

/** Holds one loose comparison. */
export const isSku = `export function isSku(value) {\n  return typeof value == 'string' && value.length > 3\n}\n`

/** Its test, which runs the line. */
export const testsSku = `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSku } from '../src/sku.js'

test('a SKU is long enough', () => {
  assert.equal(isSku('SHOE'), true)
  assert.equal(isSku(4), false)
})
`
