import { createHash } from 'node:crypto'
import { z } from 'zod'
import { visible } from '../wording/markdown.ts'
import { contents, quoted } from './variables.ts'

/** The lines around data. The mark is in none of the texts between them, so none of them can close its fence. */
export interface Fence {
  data_begins: string
  data_ends: string
}

/** The same texts have the same fence, on every machine and in every run: caches and replays hold. */
export function fenceFor(texts: readonly string[]): Fence {
  const hash = createHash('sha256')
  // With its length before it, no text can pass for the end of one and the start of another.
  for (const text of texts) hash.update(`${text.length}:${text}`)
  const mark = unusedMark(hash.digest('hex').slice(0, 16), texts)
  return { data_begins: `BEGIN DATA ${mark}`, data_ends: `END DATA ${mark}` }
}

/** The first of `candidate`, its hash, the hash of that, …, that no text has, however it is written. */
export function unusedMark(candidate: string, texts: readonly string[]): string {
  const folded = texts.map(fold)
  let mark = candidate
  while (folded.some((text) => text.includes(mark))) {
    mark = createHash('sha256').update(mark).digest('hex').slice(0, 16)
  }
  return mark
}

/** What a model may take for the same: full-width and other compatible forms, capitals, invisible characters between. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase()
}

export interface Shown {
  /** As the template sees it: what is the target's is written so that it stays in its place. */
  values: unknown
  /** Every text of the target, as it was, in order. */
  texts: string[]
}

export function shown(schema: z.ZodType, value: unknown): Shown {
  const texts: string[] = []
  const values = mapTarget(schema, value, (kind, text) => {
    texts.push(text)
    return kind === contents ? lines(text) : quote(text)
  })
  return { values, texts }
}

/** Without its last line break: the template ends the line. Not a byte of it is changed. */
function lines(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text
}

/** `visible` for what JSON leaves as it is. */
function quote(text: string): string {
  return visible(JSON.stringify(text))
}

type OfTarget = (schema: z.ZodType, text: string) => string

function mapTarget(schema: z.ZodType, value: unknown, map: OfTarget): unknown {
  if (schema === contents || schema === quoted) return map(schema, value as string)
  if (schema instanceof z.ZodNullable) return value === null ? null : mapTarget(inner(schema), value, map)
  if (schema instanceof z.ZodArray) return (value as unknown[]).map((one) => mapTarget(item(schema), one, map))
  if (!(schema instanceof z.ZodObject)) return value
  const members = Object.entries<z.ZodType>(schema.shape)
  const record = value as Record<string, unknown>
  return Object.fromEntries(members.map(([name, member]) => [name, mapTarget(member, record[name], map)]))
}

function inner(schema: z.ZodNullable): z.ZodType {
  return schema.unwrap() as z.ZodType
}

function item(schema: z.ZodArray): z.ZodType {
  return schema.element as z.ZodType
}
