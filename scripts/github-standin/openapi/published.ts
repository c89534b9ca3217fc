import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import type { Operation } from '../kept.ts'
import { isRecord, type Json } from './json.ts'

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: Json
}

interface PublishedOperation {
  parameters: Parameter[]
  body: Json | null
  answers: Record<string, Json | null>
}

/** GitHub's published schemas of the operations in use (schema/README.md), as JSON Schema. */
export interface Published {
  operation(name: Operation): PublishedOperation
  /** The named component. */
  resolve(schema: Json): Json
  validator(schema: Json, how?: 'as sent'): ValidateFunction
}

export function published(): Published {
  shared ??= loaded()
  return shared
}

let shared: Published | null = null

function loaded(): Published {
  const api = nullable(JSON.parse(readFileSync(new URL('../schema/openapi.json', import.meta.url), 'utf8'))) as Json
  const components = api['components']
  const ajv = withFormats(new Ajv({ strict: false, allErrors: true, validateSchema: false }))
  const coercing = withFormats(new Ajv({ strict: false, allErrors: true, validateSchema: false, coerceTypes: 'array' }))
  const compiled = new Map<Json, ValidateFunction>()
  const resolve = (schema: Json): Json => {
    const [, kind = '', name = ''] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(String(schema['$ref'])) ?? []
    const found = name === '' ? undefined : at(components, kind, name)
    return isRecord(found) ? resolve(found) : schema
  }
  return {
    operation: (name) => operationOf(api, name, resolve),
    resolve,
    validator(schema, how) {
      const known = compiled.get(schema)
      if (known !== undefined) return known
      const validator = (how === undefined ? ajv : coercing).compile({ ...schema, components } as Json)
      compiled.set(schema, validator)
      return validator
    },
  }
}

const operations = new WeakMap<Json, Map<Operation, PublishedOperation>>()

function operationOf(api: Json, name: Operation, resolve: (schema: Json) => Json): PublishedOperation {
  const known = operations.get(api) ?? new Map<Operation, PublishedOperation>()
  operations.set(api, known)
  const found = known.get(name)
  if (found !== undefined) return found
  const [method = '', path = ''] = name.split(' ')
  const operation = at(api['paths'], path, method.toLowerCase()) as Json
  const parameters = ((operation['parameters'] ?? []) as Json[]).map((each) => resolve(each) as unknown as Parameter)
  const body = at(operation['requestBody'], 'content', 'application/json', 'schema')
  const answers = Object.entries(operation['responses'] as Json).map(([status, response]) => {
    const schema = at(resolve(response as Json), 'content', 'application/json', 'schema')
    return [status, isRecord(schema) ? schema : null]
  })
  const made = { parameters, body: isRecord(body) ? closed(resolve(body)) : null, answers: Object.fromEntries(answers) }
  known.set(name, made)
  return made
}

/** Takes no property that the schema does not name: GitHub ignores such, and so would hide a mistake of ours. */
function closed(schema: Json): Json {
  const inner = Object.entries(schema).map(([key, value]): [string, unknown] => [key, closedPart(key, value)])
  const made = Object.fromEntries(inner)
  const isOpen = isRecord(schema['properties']) && schema['additionalProperties'] === undefined
  return isOpen ? { ...made, additionalProperties: false } : made
}

/** Alternatives beside properties only narrow these down: they stay as they are. */
function closedPart(key: string, value: unknown): unknown {
  if (key === 'properties' && isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, isRecord(each) ? closed(each) : each]))
  }
  return key === 'items' && isRecord(value) ? closed(value) : value
}

/** OpenAPI 3.0 says `nullable`, JSON Schema a type of `null`. */
function nullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullable)
  if (!isRecord(value)) return value
  const made = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, nullable(each)]))
  if (made['nullable'] !== true) return made
  const { nullable: _nullable, ...rest } = made
  if (typeof rest['type'] !== 'string') return { anyOf: [rest, { type: 'null' }] }
  const values = rest['enum']
  return { ...rest, type: [rest['type'], 'null'], ...(Array.isArray(values) ? { enum: [...values, null] } : {}) }
}

function at(value: unknown, ...path: string[]): unknown {
  return path.reduce((inner, key) => (isRecord(inner) ? inner[key] : undefined), value)
}

function withFormats(ajv: Ajv): Ajv {
  addFormats.default(ajv)
  for (const format of ['repo.nwo', 'timestamp', 'decimal']) ajv.addFormat(format, true)
  return ajv
}
