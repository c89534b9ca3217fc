import type { z } from 'zod'
import { UserError } from './errors.ts'

/** A file or an input that does not have the shape its contract asks for. The user can mend it; it is not our bug. */
export class ContractError extends UserError {
  override readonly name = 'ContractError'
}

/**
 * Reads one JSON text by one contract.
 * @param source where the text came from: it stands first in the message, so that a person can open it
 * @throws ContractError that names the source, the field and what was expected of it
 */
export function parseJson<T>(schema: z.ZodType<T>, text: string, source: string): T {
  return parseValue(schema, readJson(text, source), source)
}

/** The same for a value that is already in memory. */
export function parseValue<T>(schema: z.ZodType<T>, value: unknown, source: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const problems = result.error.issues.slice(0, 3).map((issue) => `${fieldPath(issue.path)}: ${issue.message}`)
  throw new ContractError(`${source}: ${problems.join('; ')}${hint(value, result.error.issues)}`)
}

function readJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const why = text.trim() === '' ? 'the file is empty' : `not JSON (${(cause as Error).message})`
    throw new ContractError(`${source}: ${why}`, { cause })
  }
}

function fieldPath(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return text.replace(/^\./, '') || 'the whole document'
}

/** A file of another version is not damaged: the advice is another one. */
function hint(value: unknown, issues: readonly z.core.$ZodIssue[]): string {
  const issue = issues.find(({ path, code }) => path[0] === 'schemaVersion' && code === 'invalid_value')
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion
  if (issue?.code !== 'invalid_value' || typeof version !== 'number') return ''
  const reads = Number(issue.values[0])
  const has = `; it has schemaVersion ${version} and this version of llm-ops reads ${reads}`
  return version > reads ? `${has}: update llm-ops` : `${has}: run the stage that wrote it again`
}
