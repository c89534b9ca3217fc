import { z } from 'zod'
import { parseJson } from './parse.ts'
import { count, language, objectId, schemaVersion } from './primitives.ts'

export const symbolKind = z.enum(['function', 'method', 'class', 'interface', 'type', 'enum', 'namespace', 'variable'])
export type SymbolKind = z.infer<typeof symbolKind>

export const symbolSchema = z.strictObject({
  kind: symbolKind,
  name: z.string(),
  /** The symbol it lies in, dotted (`Outer.inner`), or null at the top of the file. */
  parent: z.string().nullable(),
  /** The declaration without its body, white space folded. */
  signature: z.string(),
  /** 1-based, inclusive. */
  startLine: z.number().int().min(1),
  endLine: z.number().int().min(1),
  /** Cyclomatic complexity (McCabe 1976): 1 + branch points of its own body; 1 where there is no body. */
  complexity: z.number().int().min(1),
  docstring: z.boolean(),
})
export type OutlineSymbol = z.infer<typeof symbolSchema>

export const importSchema = z.strictObject({
  module: z.string(),
  /** Imported names; `*` for all; empty where only the module is loaded or bound. */
  names: z.array(z.string()),
  line: z.number().int().min(1),
})

/** What one file's content holds. Keyed by blob id, so it is valid wherever that content stands. */
export const outlineSchema = z.strictObject({
  schemaVersion,
  blob: objectId,
  language,
  lines: count,
  symbols: z.array(symbolSchema),
  imports: z.array(importSchema),
  /** ERROR and MISSING nodes the grammar reported. */
  parseErrors: count,
})
export type Outline = z.infer<typeof outlineSchema>

/** @throws ContractError */
export function parseOutline(text: string, source: string): Outline {
  return parseJson(outlineSchema, text, source)
}
