import { z } from 'zod'
import { parseJson } from '../contracts/parse.ts'
import { instant } from '../contracts/primitives.ts'

const rowSchema = z.strictObject({
  /** Semantic: major where answers change their shape, minor where they change, patch where they should not. */
  version: z.string().regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, 'expected a version like 1.2.3'),
  /** Of the template's bytes, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hex'),
  /** Of this version. */
  created_at: instant,
})
export type RegistryRow = z.infer<typeof rowSchema>

/** By the name of the prompt. */
export type Registry = Readonly<Record<string, RegistryRow>>

/** `prompts/registry.json`. @throws ContractError */
export function parseRegistry(text: string, source: string): Registry {
  return parseJson(z.record(z.string(), rowSchema), text, source)
}
