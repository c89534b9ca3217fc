// Makes schema/ from GitHub's published schemas: `node scripts/github-standin/prune.ts <node_modules that holds
// @octokit/openapi and @octokit/graphql-schema>`. What is kept is listed in kept.ts; nothing in it is changed by hand.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  assertValidSchema,
  buildSchema,
  isTypeDefinitionNode,
  Kind,
  parse,
  print,
  visit,
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeDefinitionNode,
} from 'graphql'
import { keptFields, keptOperations } from './kept.ts'
import { isRecord, type Json } from './openapi/json.ts'

const here = fileURLToPath(new URL('schema', import.meta.url))
const LEFT_OUT = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'x-github', 'title'])

const from = process.argv[2]
if (from === undefined) throw new Error('name the node_modules folder that holds @octokit/openapi')
write('openapi.json', JSON.stringify(prunedOpenApi(read('openapi', 'generated/api.github.com.json'))))
write('schema.graphql', prunedGraphql(read('graphql-schema', 'schema.graphql')))
write('source.json', JSON.stringify({ openapi: version('openapi'), graphql: version('graphql-schema') }))
execFileSync('npx', ['oxfmt', join(here, 'openapi.json'), join(here, 'source.json')], { stdio: 'inherit' })

function read(name: string, path: string): string {
  return readFileSync(join(from ?? '', '@octokit', name, path), 'utf8')
}

function version(name: string): { package: string; version: string; license: string } {
  const { version, license } = JSON.parse(read(name, 'package.json'))
  return { package: `@octokit/${name}`, version, license }
}

function write(name: string, text: string): void {
  writeFileSync(join(here, name), `${text}\n`)
}

/** The kept operations with their parameters, bodies and good answers, and every component that they name. */
function prunedOpenApi(text: string): Json {
  const api = JSON.parse(text)
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of keptOperations) {
    const [method = '', path = ''] = operation.split(' ')
    const found = api.paths[path]?.[method.toLowerCase()]
    if (found === undefined) throw new Error(`${operation} is not in the published schema`)
    const good = Object.entries(found.responses).filter(([status]) => status.startsWith('2'))
    paths[path] = { ...paths[path], [method.toLowerCase()]: { ...found, responses: Object.fromEntries(good) } }
  }
  const components: Record<string, Record<string, unknown>> = {}
  const kept = bare(paths)
  keepNamed(kept, api, components)
  return { openapi: api.openapi, info: { title: api.info.title, version: api.info.version }, paths: kept, components }
}

function keepNamed(value: unknown, api: Json, into: Record<string, Record<string, unknown>>): void {
  if (Array.isArray(value)) for (const each of value) keepNamed(each, api, into)
  if (!isRecord(value)) return
  for (const each of Object.values(value)) keepNamed(each, api, into)
  const [, kind = '', name = ''] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(String(value['$ref'])) ?? []
  if (name === '' || into[kind]?.[name] !== undefined) return
  const components = api['components'] as Record<string, Record<string, unknown>>
  into[kind] = { ...into[kind], [name]: bare(components[kind]?.[name]) }
  keepNamed(into[kind]?.[name], api, into)
}

/** Without prose. A property may be called `title` or `description`: below `properties` names are kept. */
function bare(value: unknown, names = false): unknown {
  if (Array.isArray(value)) return value.map((each) => bare(each))
  if (!isRecord(value)) return value
  const kept = Object.entries(value).filter(([key]) => names || !LEFT_OUT.has(key))
  return Object.fromEntries(
    kept.map(([key, each]) => [key, bare(each, !names && (key === 'properties' || key === 'schemas'))]),
  )
}

/** The kept fields of output types, and the whole input types and enums that these name. */
function prunedGraphql(text: string): string {
  const all = parse(text).definitions.flatMap((definition) => keptDefinition(withoutProse(definition)))
  const byName = new Map(all.map((definition) => [definition.name.value, definition]))
  const reached = new Set<string>()
  for (const open = ['Query', 'Mutation', ...Object.keys(keptFields)]; open.length > 0;) {
    const name = open.pop() ?? ''
    const definition = byName.get(name)
    if (reached.has(name) || definition === undefined) continue
    reached.add(name)
    visit(definition, { NamedType: (node) => void open.push(node.name.value) })
  }
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: all.filter(({ name }) => reached.has(name.value)) }
  assertValidSchema(buildSchema(print(document)))
  return print(document)
}

function withoutProse<T extends ASTNode>(node: T): T {
  return visit(node, {
    Directive: ({ name }) => (name.value === 'deprecated' ? undefined : null),
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  })
}

function keptDefinition(definition: DefinitionNode): TypeDefinitionNode[] {
  if (!isTypeDefinitionNode(definition)) return []
  const fields = keptFields[definition.name.value]
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return fields === undefined ? [] : [withFields(definition, fields)]
    case Kind.UNION_TYPE_DEFINITION:
      return [{ ...definition, types: (definition.types ?? []).filter(({ name }) => keptFields[name.value]) }]
    default:
      return [definition]
  }
}

/** The published document defines a few fields twice: the first counts. */
function withFields<T extends ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode>(
  definition: T,
  kept: readonly string[],
): T {
  const fields = kept.map((name) => (definition.fields ?? []).find((field) => field.name.value === name))
  const missing = kept.filter((_name, index) => fields[index] === undefined)
  if (missing.length > 0) throw new Error(`${definition.name.value} has no ${missing.join(', ')}`)
  return {
    ...definition,
    fields,
    interfaces: (definition.interfaces ?? []).filter(({ name }) => keptFields[name.value]),
  }
}
