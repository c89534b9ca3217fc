// What a chat completion request may be, for servers of tests: they refuse what OpenAI would refuse.
//
// Source: `ChatCompletionCreateParamsBase` of openai 7.57.0 (resources/chat/completions/completions.d.ts), which is
// generated from OpenAI's OpenAPI description (`CreateChatCompletionRequest`), and OpenAI's guide "Structured model
// outputs", section "Supported schemas", for what `strict` asks of a schema. Pruned to what a question could use: every
// other field of the type is known by name, and refused because we never send it.
import type { ChatCompletionCreateParamsBase } from 'openai/resources/chat/completions'
import { z } from 'zod'

type Field = keyof ChatCompletionCreateParamsBase

const name = z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/)

const message = z.strictObject({
  role: z.enum(['system', 'developer', 'user', 'assistant']),
  content: z.string().min(1),
})

/** `strict`: every object closed, every property required, an object at the top. */
const strictSchema = z.record(z.string(), z.unknown()).superRefine((schema, context) => {
  if (schema['type'] !== 'object') context.addIssue({ code: 'custom', message: 'schema must be of type "object"' })
  for (const problem of looseObjects(schema, '#')) context.addIssue({ code: 'custom', message: problem })
})

const responseFormat = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text') }),
  z.strictObject({ type: z.literal('json_object') }),
  z.strictObject({
    type: z.literal('json_schema'),
    json_schema: z.strictObject({
      name,
      description: z.string().optional(),
      strict: z.literal(true),
      schema: strictSchema,
    }),
  }),
])

const tool = z.strictObject({
  type: z.literal('function'),
  function: z.strictObject({
    name,
    description: z.string().optional(),
    strict: z.boolean().optional(),
    parameters: z.record(z.string(), z.unknown()),
  }),
})

const sent = {
  model: z.string().min(1),
  messages: z.array(message).min(1),
  logprobs: z.boolean().optional(),
  max_completion_tokens: z.number().int().min(1).optional(),
  max_tokens: z.number().int().min(1).optional(),
  n: z.literal(1).optional(),
  response_format: responseFormat.optional(),
  seed: z.number().int().optional(),
  stream: z.literal(false).optional(),
  temperature: z.number().min(0).max(2).optional(),
  tool_choice: z.strictObject({ type: z.literal('function'), function: z.strictObject({ name }) }).optional(),
  tools: z.array(tool).min(1).optional(),
} satisfies Partial<Record<Field, z.ZodType>>

export const chatRequestSchema = z.strictObject(sent).superRefine((request, context) => {
  const issue = (message: string): void => context.addIssue({ code: 'custom', message })
  if (request.max_tokens !== undefined && request.max_completion_tokens !== undefined) {
    issue('max_tokens and max_completion_tokens are not compatible')
  }
  const forced = request.tool_choice?.function.name
  if (forced !== undefined && !request.tools?.some((tool) => tool.function.name === forced)) {
    issue(`tool_choice names ${forced}, which is not among the tools`)
  }
})
export type ChatRequest = z.infer<typeof chatRequestSchema>

function looseObjects(value: unknown, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => looseObjects(item, `${at}/${index}`))
  if (typeof value !== 'object' || value === null) return []
  const node = value as Record<string, unknown>
  const inside = Object.entries(node).flatMap(([key, child]) => looseObjects(child, `${at}/${key}`))
  const properties = node['properties']
  if (node['type'] !== 'object' || typeof properties !== 'object' || properties === null) return inside
  const required = new Set(Array.isArray(node['required']) ? node['required'] : [])
  const missing = Object.keys(properties).filter((key) => !required.has(key))
  return [
    ...inside,
    ...(node['additionalProperties'] === false ? [] : [`${at}: 'additionalProperties' must be false`]),
    ...missing.map((key) => `${at}: 'required' lacks '${key}'`),
  ]
}
