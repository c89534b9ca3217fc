import { readFileSync } from 'node:fs'
import { buildSchema, graphql, type GraphQLFormattedError } from 'graphql'
import { isRecord } from '../openapi/json.ts'
import type { Answer } from '../refusal.ts'
import { mutations } from './mutations.ts'
import { queries, type Asked } from './queries.ts'

const schema = buildSchema(readFileSync(new URL('../schema/schema.graphql', import.meta.url), 'utf8'))

/** GitHub's: 200 whatever went wrong, with the kind of error beside its message. `problems`: not as its schema has it. */
export async function answerGraphql(asked: Asked, body: unknown): Promise<{ answer: Answer; problems: string[] }> {
  const { query, variables } = isRecord(body) ? body : {}
  if (typeof query !== 'string') {
    const problems = ['the body has no query']
    return {
      answer: { status: 400, body: { message: 'A query attribute must be specified and must be a string.' } },
      problems,
    }
  }
  const result = await graphql({
    schema,
    source: query,
    rootValue: { ...queries(asked), ...mutations(asked) },
    variableValues: isRecord(variables) ? variables : {},
  })
  const errors = (result.errors ?? []).map((error) => error.toJSON())
  // What fails before anything is resolved is not as the schema has it.
  const problems = result.data === undefined ? errors.map(({ message }) => message) : []
  const ours = (result.errors ?? []).filter(
    (error) => error.originalError !== undefined && error.extensions['type'] === undefined,
  )
  const [bug] = ours
  if (bug?.originalError !== undefined) throw bug.originalError
  return {
    answer: {
      status: 200,
      body: { data: result.data ?? null, ...(errors.length > 0 ? { errors: errors.map(asGitHub) } : {}) },
    },
    problems,
  }
}

function asGitHub({ message, path, locations, extensions }: GraphQLFormattedError) {
  return {
    ...(extensions?.['type'] === undefined ? { extensions } : { type: extensions['type'] }),
    path,
    locations,
    message,
  }
}
