import type { ErrorObject } from 'ajv'
import type { Operation } from '../kept.ts'
import type { Json } from './json.ts'
import type { Published } from './published.ts'

export interface Sent {
  path: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  /** undefined: none was sent. */
  body: unknown
}

/** What of a request GitHub's published schema does not take, each with where it is. Empty where all is well. */
export function checkSent(schemas: Published, operation: Operation, sent: Sent): string[] {
  const { parameters, body } = schemas.operation(operation)
  const problems: string[] = []
  for (const { name, in: place, required, schema } of parameters) {
    const value = place === 'path' ? sent.path[name] : place === 'query' ? sent.query[name] : undefined
    if (place === 'header') continue
    if (value === undefined && required === true) problems.push(`${place} ${name} is missing`)
    if (value !== undefined)
      problems.push(...against(schemas, wrapped(schema), { value }).map((it) => `${name}: ${it}`))
  }
  const known = new Set(parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name))
  problems.push(...Object.keys(sent.query).flatMap((name) => (known.has(name) ? [] : [`query ${name} is not known`])))
  if (body === null) return sent.body === undefined || isEmpty(sent.body) ? problems : [...problems, 'takes no body']
  const validate = schemas.validator(body)
  return validate(sent.body ?? {}) ? problems : [...problems, ...(validate.errors ?? []).map(words)]
}

const wrappers = new WeakMap<Json, Json>()

/** Text is coerced in an object only; the same schema is compiled once. */
function wrapped(schema: Json): Json {
  const made = wrappers.get(schema) ?? { type: 'object', properties: { value: schema } }
  wrappers.set(schema, made)
  return made
}

function against(schemas: Published, schema: Json, value: unknown): string[] {
  const validate = schemas.validator(schema, 'as sent')
  return validate(value) ? [] : (validate.errors ?? []).map(words)
}

function words({ instancePath, message, params }: ErrorObject): string {
  const extra = 'additionalProperty' in params ? ` (${String(params['additionalProperty'])})` : ''
  return `${instancePath} ${message ?? 'is wrong'}${extra}`.trim()
}

function isEmpty(body: unknown): boolean {
  return typeof body === 'object' && body !== null && Object.keys(body).length === 0
}
