import { z } from 'zod'
import { parseJson } from './parse.ts'
import { engineName, itemAction, verdict } from './plan.ts'
import { count, fraction, instant, itemId, objectId, repoPath, runId, schemaVersion } from './primitives.ts'
import { targetRepoSchema } from './target.ts'

export const stageName = z.enum(['crawl', 'plan', 'apply', 'gate', 'report'])
export type StageName = z.infer<typeof stageName>

export const runItemSchema = z.strictObject({
  id: itemId,
  filePath: repoPath,
  action: itemAction,
  title: z.string(),
  engine: engineName,
  confidence: fraction,
  /** null where the item was refused before the gate, or the run stopped there (`--dry-run`). */
  verdict: verdict.nullable(),
  branch: z.string().nullable(),
  commit: objectId.nullable(),
  reasons: z.array(z.string()),
})
export type RunItem = z.infer<typeof runItemSchema>

/** The process that performs a run, as it can be told from all others: on which machine, since which boot, and when. */
export const runProcessSchema = z.strictObject({
  /** For a person. */
  host: z.string().max(255),
  /** Tells machines of the same name apart. */
  machine: z.string().max(64),
  /** Of the kernel, and of what can see the process; null where the system has no such thing. */
  boot: z.string().max(64).nullable(),
  namespace: z.string().max(64).nullable(),
  pid: z.number().int().min(1),
  /** As the kernel counts it; null where it cannot be asked. */
  began: z.string().max(32).nullable(),
})
export type RunProcess = z.infer<typeof runProcessSchema>

/** One pass over one target at one base commit. */
export const runSchema = z.strictObject({
  schemaVersion,
  runId,
  target: targetRepoSchema,
  base: objectId,
  startedAt: instant,
  finishedAt: instant.nullable(),
  status: z.enum(['running', 'done', 'failed']),
  dryRun: z.boolean(),
  stages: z.array(z.strictObject({ stage: stageName, seconds: z.number().min(0) })),
  totals: z.strictObject({
    files: count,
    tests: count,
    proposed: count,
    known: count,
    drafted: count,
    refused: count,
    pass: count,
    fail: count,
    unproven: count,
    branches: count,
  }),
  items: z.array(runItemSchema),
  /** What ended it, where it failed. */
  error: z.string().nullable(),
  /** While it is running: a run that is killed stays so, and its process tells. */
  process: runProcessSchema.optional(),
})
export type Run = z.infer<typeof runSchema>

/** @throws ContractError */
export function parseRun(text: string, source: string): Run {
  return parseJson(runSchema, text, source)
}
