import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { recordedCallSchema } from '../../actions/shared/cassette/cassette-line.ts'
import { parseJson } from '../../actions/shared/contracts/parse.ts'
import { itemAction, planItemSchema } from '../../actions/shared/contracts/plan.ts'
import { note } from '../../actions/shared/contracts/primitives.ts'

/** A line of `tests/golden/*.jsonl`: a small target, what a model answered about it, and what must be planned of that. */
export const goldenCaseSchema = z.strictObject({
  name: z.string(),
  /** What would be wrong if it failed. */
  why: z.string(),
  action: itemAction,
  files: z.record(z.string(), z.string()),
  /** Executable lines by path; null: nothing was measured. */
  coverage: z
    .record(z.string(), z.strictObject({ covered: z.array(z.number()), missed: z.array(z.number()) }))
    .nullable(),
  today: z.iso.datetime(),
  maxItems: z.number(),
  /** Ids of earlier proposals. */
  known: z.array(z.string()),
  /** Calls, as `calls.jsonl` has them. The answers are written by hand in the manner of models, not by one. */
  cassette: z.array(recordedCallSchema),
  expected: z.strictObject({
    items: z.array(planItemSchema),
    deferred: z.number(),
    known: z.array(z.string()),
    leftOut: z.array(note),
    /** Recorded answers that were not asked for. */
    unasked: z.number(),
  }),
})
export type GoldenCase = z.infer<typeof goldenCaseSchema>
export type Planned = GoldenCase['expected']

const folder = dirname(fileURLToPath(import.meta.url))

export interface GoldenSet {
  /** Of the file. */
  path: string
  cases: GoldenCase[]
}

export async function goldenSets(): Promise<GoldenSet[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort()
  return Promise.all(names.map((name) => goldenSet(join(folder, name))))
}

async function goldenSet(path: string): Promise<GoldenSet> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '')
  return { path, cases: lines.map((line, index) => parseJson(goldenCaseSchema, line, `${path}:${index + 1}`)) }
}
