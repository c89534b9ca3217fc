import { z } from 'zod'
import { outlineSchema, type Outline } from '../contracts/outline.ts'
import { parseJson } from '../contracts/parse.ts'
import { objectId, schemaVersion, type Language } from '../contracts/primitives.ts'
import type { Snapshot } from '../contracts/snapshot.ts'
import type { BlobFacts, OutlineCache } from '../ports/store.ts'

/** A line of `outlines.jsonl`: what crawl knows of a content, with one outline of it. */
const outlineLineSchema = z.strictObject({
  schemaVersion,
  blob: objectId,
  skipped: z.enum(['binary', 'not-utf8']).nullable(),
  /** Not to be guessed: a cache that said `false` by default would open a file that opted out. */
  noLlm: z.boolean(),
  outline: outlineSchema,
})
export type OutlineLine = z.infer<typeof outlineLineSchema>

/** Outlines of what the snapshot lists, one a content and language: a model plans on them. */
export async function outlineLines(snapshot: Snapshot, outlines: OutlineCache): Promise<string[]> {
  const lines: string[] = []
  const outlined = snapshot.files.filter(({ outline, language }) => outline !== null && language !== null)
  for (const [language, files] of Map.groupBy(outlined, (file) => file.language as Language)) {
    const blobs = [...new Set(files.map(({ blob }) => blob))]
    const facts = await outlines.facts(blobs)
    for (const [blob, outline] of await outlines.get(blobs, language)) {
      const known = facts.get(blob)
      if (known !== undefined) lines.push(lineOf(outline, known))
    }
  }
  return lines
}

function lineOf(outline: Outline, { skipped, noLlm }: BlobFacts): string {
  const line: OutlineLine = { schemaVersion: 1, blob: outline.blob, skipped, noLlm, outline }
  return JSON.stringify(line)
}

/** Those of contents that the snapshot lists; any other is passed over. @throws ContractError */
export function parseOutlineLines(text: string, snapshot: Snapshot, source: string): OutlineLine[] {
  const listed = new Set(snapshot.files.map(({ blob }) => blob))
  const lines = text.split('\n').filter((line) => line !== '')
  const parsed = lines.map((line, index) => parseJson(outlineLineSchema, line, `${source}:${index + 1}`))
  return parsed.filter(({ blob, outline }) => listed.has(blob) && outline.blob === blob)
}

/** Puts them into the cache; what is there already is left as it is. */
export async function keepOutlines(lines: readonly OutlineLine[], outlines: OutlineCache): Promise<void> {
  const known = await outlines.facts(lines.map(({ blob }) => blob))
  const fresh = lines.filter(({ blob, outline }) => known.get(blob)?.outlines[outline.language] === undefined)
  if (fresh.length === 0) return
  const facts = new Map(fresh.map(({ blob, skipped, noLlm }) => [blob, { skipped, noLlm }]))
  await outlines.add(
    fresh.map(({ outline }) => outline),
    facts,
  )
}
