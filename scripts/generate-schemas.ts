// state/schema/*.json from the contracts. `--check` fails where a committed file differs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { changesSchema } from '../actions/shared/contracts/change.ts'
import { evidenceFileSchema } from '../actions/shared/contracts/evidence.ts'
import { auditHeadSchema, auditLineSchema } from '../actions/shared/contracts/audit.ts'
import { egressLineSchema } from '../actions/shared/contracts/egress.ts'
import { outcomeHistorySchema } from '../actions/shared/contracts/outcome-history.ts'
import { publishedSchema, stateItemSchema } from '../actions/shared/contracts/state-index.ts'
import { manifestSchema } from '../actions/shared/hand-over/manifest.ts'
import { outcomeSchema } from '../actions/shared/contracts/outcome.ts'
import { outlineSchema } from '../actions/shared/contracts/outline.ts'
import { planSchema } from '../actions/shared/contracts/plan.ts'
import { runSchema } from '../actions/shared/contracts/run.ts'
import { snapshotSchema } from '../actions/shared/contracts/snapshot.ts'
import { targetRepoSchema } from '../actions/shared/contracts/target.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'state', 'schema')
const schemas: Readonly<Record<string, z.ZodType>> = {
  target: targetRepoSchema,
  outline: outlineSchema,
  snapshot: snapshotSchema,
  plan: planSchema,
  changes: changesSchema,
  evidence: evidenceFileSchema,
  run: runSchema,
  outcome: outcomeSchema,
  'outcome-history': outcomeHistorySchema,
  'state-item': stateItemSchema,
  published: publishedSchema,
  'audit-line': auditLineSchema,
  'audit-head': auditHeadSchema,
  'egress-line': egressLineSchema,
  'hand-over': manifestSchema,
}

const check = process.argv.includes('--check')
const stale: string[] = []
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(schemas)) {
  const file = join(folder, `${name}.json`)
  const text = `${JSON.stringify({ title: name, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`
  if (!check) writeFileSync(file, text)
  else if (read(file) !== text) stale.push(`state/schema/${name}.json`)
}
if (stale.length > 0) {
  console.error(`out of date: ${stale.join(', ')}; run npm run generate and commit the result`)
  process.exitCode = 1
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
