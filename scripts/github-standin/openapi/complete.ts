import { isRecord, type Json } from './json.ts'
import type { Published } from './published.ts'

const TEXT: Readonly<Record<string, string>> = {
  uri: 'https://github.com/x',
  'date-time': '2026-01-01T00:00:00Z',
  date: '2026-01-01',
  email: 'nobody@users.noreply.github.com',
}

/**
 * The answer with what its schema asks for besides, empty: GitHub's objects have a hundred fields, of which the
 * stand-in knows a dozen. What is known is not touched.
 */
export function complete(schemas: Published, schema: Json, value: unknown): unknown {
  const resolved = schemas.resolve(schema)
  if (value === null || value === undefined) return value === undefined ? empty(schemas, resolved) : null
  if (Array.isArray(value)) {
    const items = resolved['items']
    return isRecord(items) ? value.map((each) => complete(schemas, items, each)) : value
  }
  if (!isRecord(value)) return value
  return parts(schemas, resolved, value).reduce<Json>((made, part) => withRequired(schemas, part, made), value)
}

/** The schemas of its properties that hold for this object. */
function parts(schemas: Published, schema: Json, value: Json): Json[] {
  const all = (schema['allOf'] as Json[] | undefined) ?? []
  const choices = ((schema['anyOf'] ?? schema['oneOf']) as Json[] | undefined) ?? []
  const choice = choices.map((each) => schemas.resolve(each)).find((each) => couldBe(each, value))
  const inner = [...all.map((each) => schemas.resolve(each)), ...(choice === undefined ? [] : [choice])]
  return [...(isRecord(schema['properties']) ? [schema] : []), ...inner.flatMap((each) => parts(schemas, each, value))]
}

/** By its type, and the fields that can have a few values only. */
function couldBe(schema: Json, value: Json): boolean {
  if (schema['type'] === 'array' || schema['type'] === 'null') return false
  const properties = isRecord(schema['properties']) ? Object.entries(schema['properties']) : []
  return properties.every(([name, inner]) => {
    const values = isRecord(inner) ? inner['enum'] : undefined
    return !(name in value) || !Array.isArray(values) || values.includes(value[name])
  })
}

function withRequired(schemas: Published, schema: Json, value: Json): Json {
  const required = new Set((schema['required'] as string[] | undefined) ?? [])
  const made = { ...value }
  for (const [name, inner] of Object.entries(schema['properties'] as Json)) {
    if (name in made) made[name] = complete(schemas, inner as Json, made[name])
    else if (required.has(name)) made[name] = empty(schemas, schemas.resolve(inner as Json))
  }
  return made
}

function empty(schemas: Published, schema: Json): unknown {
  if (Array.isArray(schema['enum'])) return schema['enum'][0]
  const types = [schema['type']].flat()
  if (types.includes('null')) return null
  switch (types[0]) {
    case 'string':
      return TEXT[String(schema['format'])] ?? ''
    case 'integer':
    case 'number':
      return 0
    case 'boolean':
      return false
    case 'array':
      return []
    default:
      return emptyChoice(schemas, schema)
  }
}

function emptyChoice(schemas: Published, schema: Json): unknown {
  const choices = (schema['anyOf'] ?? schema['oneOf']) as Json[] | undefined
  if (choices?.some(({ type }) => type === 'null')) return null
  return complete(schemas, choices === undefined ? schema : schemas.resolve(choices[0] ?? {}), {})
}
