import { z } from 'zod'
import type { Tokens } from '../contracts/spending.ts'
import type { FailureCode, Message } from '../ports/model.ts'
import { echoes } from './echo.ts'
import { httpFailure } from './http-failure.ts'
import { logprobsOf } from './logprobs.ts'
import { failure, type Failure, type Outcome } from './outcome.ts'
import { quoted, wordsOf } from './server-words.ts'
import { withoutThinking } from './thinking.ts'
import { tokensOf } from './usage.ts'

/** What was sent, as far as the answer is held against it. */
export interface Sent {
  model: string
  messages: readonly Message[]
  maxOutputTokens: number
  /** The function that was to be called, or null. */
  tool: string | null
}

const callSchema = z.object({
  function: z.object({ name: z.string(), arguments: z.union([z.string(), z.record(z.string(), z.unknown())]) }),
})

/** Gateways give parts instead of text; those without text are thoughts. */
const contentSchema = z.union([
  z.string(),
  z
    .array(z.looseObject({ type: z.string(), text: z.string().optional() }))
    .transform((parts) => parts.map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join('')),
])

const choiceSchema = z.object({
  message: z.object({
    content: contentSchema.nullish(),
    refusal: z.string().nullish(),
    tool_calls: z.array(z.unknown()).nullish(),
    function_call: z.unknown().optional(),
  }),
  finish_reason: z.string().nullish(),
  logprobs: z.unknown().optional(),
  error: z.unknown().optional(),
})
type Choice = z.infer<typeof choiceSchema>

const completionSchema = z.object({
  model: z.string().min(1).nullish(),
  choices: z.array(choiceSchema).min(1),
})

type Ending = 'whole' | 'truncated' | 'filtered' | 'broken'

/** What servers call an end; anything else is none that we know, and the answer is not taken. */
const endings: ReadonlyMap<string, Ending> = new Map([
  ['stop', 'whole'],
  ['tool_calls', 'whole'],
  ['function_call', 'whole'],
  // Text Generation Inference, Together, xAI.
  ['eos_token', 'whole'],
  ['eos', 'whole'],
  ['end_turn', 'whole'],
  ['length', 'truncated'],
  ['max_tokens', 'truncated'],
  ['model_context_window_exceeded', 'truncated'],
  ['content_filter', 'filtered'],
  ['sensitive', 'filtered'],
  // OpenRouter, Z.AI, DeepSeek: the server behind the gateway broke off.
  ['error', 'broken'],
  ['network_error', 'broken'],
  ['insufficient_system_resource', 'broken'],
])

/**
 * Reads the body of a 200. Whatever is not plainly a whole answer is none: nothing is repaired or guessed.
 *
 * @param body as it came, decoded
 */
export function readCompletion(body: string, sent: Sent): Outcome {
  if (body.trim() === '') return failure('empty', 'the server answered 200 with an empty body')
  const json = parsed(body)
  const error = isRecord(json) ? (json['error'] ?? null) : null
  if (error !== null) return errorOn200(error)
  const { data } = completionSchema.safeParse(json)
  const choice = data?.choices[0]
  if (data === undefined || choice === undefined) return failure('not-an-answer', whatItIs(body, json))
  const tokens = tokensOf((json as Record<string, unknown>)['usage'])
  return readChoice(choice, { sent, tokens, model: data.model ?? sent.model })
}

interface Around {
  sent: Sent
  tokens: Tokens | null
  model: string
}

function readChoice(choice: Choice, around: Around): Outcome {
  const { tokens, sent } = around
  if (choice.error != null) return { ...errorOn200(choice.error), tokens }
  if (typeof choice.message.refusal === 'string' && choice.message.refusal !== '') {
    return failure('refused', `the model refused: "${quoted(choice.message.refusal)}"`, { tokens })
  }
  const ending = endings.get(choice.finish_reason ?? '')
  if (ending !== 'whole') return unfinished(choice, around)
  const calls = choice.message.tool_calls ?? []
  if (calls.length > 0 || choice.message.function_call != null) return readCall(calls, around)
  const whole = choice.message.content ?? ''
  const text = withoutThinking(whole)
  if (text.trim() === '')
    return failure('empty', 'the model answered with nothing but white space or thoughts', { tokens })
  if (echoes(text, sent.messages)) return echoed(tokens)
  const logprobs = logprobsOf(choice.logprobs, { whole, text })
  return { kind: 'answered', text, logprobs, tokens, model: around.model }
}

function unfinished({ finish_reason: reason }: Choice, { sent, tokens }: Around): Failure {
  const unknown = `the server ended the answer for a reason that is not known: ${quoted(JSON.stringify(reason ?? null))}`
  const kinds: Record<Exclude<Ending, 'whole'>, readonly [FailureCode, string]> = {
    truncated: [
      'truncated',
      `the answer was cut off (max-output-tokens is ${sent.maxOutputTokens}): raise it if this repeats`,
    ],
    filtered: ['filtered', 'a content filter of the server cut the answer off'],
    broken: ['unavailable', 'the server broke off in the middle of the answer'],
  }
  const ending = endings.get(reason ?? '')
  if (ending === undefined || ending === 'whole') return failure('unexpected-finish', unknown, { tokens })
  const [code, message] = kinds[ending]
  return failure(code, message, { tokens, retry: ending === 'broken' })
}

/** A call is an answer where it is the one that was forced, and something to refuse everywhere else. */
function readCall(calls: readonly unknown[], { sent, tokens, model }: Around): Outcome {
  const { data } = callSchema.safeParse(calls[0])
  if (sent.tool === null || calls.length !== 1 || data?.function.name !== sent.tool) {
    return failure('tool-call', 'the model called a function that it was not offered', { tokens })
  }
  const given = data.function.arguments
  const text = typeof given === 'string' ? given : stringified(given)
  if (text.trim() === '') return failure('empty', 'the model called the function without an answer', { tokens })
  if (echoes(text, sent.messages)) return echoed(tokens)
  return { kind: 'answered', text, logprobs: null, tokens, model }
}

function echoed(tokens: Tokens | null): Failure {
  return failure('echo', 'the model repeated its instructions instead of an answer', { tokens })
}

/** Gateways that have sent their 200 put what happens then into the body; `code` is the status that it would be. */
function errorOn200(error: unknown): Failure {
  const code = isRecord(error) ? Number(error['code']) : Number.NaN
  if (Number.isInteger(code) && code >= 400 && code < 600) return httpFailure({ status: code, error })
  const failed = httpFailure({ status: 502, error })
  return failed.code === 'unavailable'
    ? { ...failed, message: `the server answered with an error: "${quoted(wordsOf(error))}"` }
    : failed
}

function whatItIs(body: string, json: unknown): string {
  const advice = 'check base-url: it must be an OpenAI-compatible endpoint, up to and with /v1'
  if (isRecord(json) && json['object'] === 'response') return `the server answers as the Responses API does: ${advice}`
  if (/^\s*(data|event|id|retry)?:/.test(body)) return `the server sent a stream that was not asked for: ${advice}`
  if (/^\s*<(!doctype|html|\?xml)/i.test(body)) return `the server sent a web page: ${advice}`
  return `the server sent something else than a chat completion: ${advice}`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Empty where it is nested more deeply than the stack is. */
function stringified(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    return ''
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
