import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions'
import type { Message, ModelParameters, Question } from '../ports/model.ts'
import type { Dialect } from './dialect.ts'

type ChatRequest = ChatCompletionCreateParamsNonStreaming

export interface Asked {
  question: Question
  parameters: ModelParameters
  dialect: Dialect
  /**
   * What the server usually calls the limit of an answer. OpenAI's newer models refuse `max_tokens`; most others know
   * nothing else, and ignore what they do not know, so that an answer would have no limit at all.
   */
  usualLimit: LimitName
}

export type LimitName = 'max_tokens' | 'max_completion_tokens'

/** The body of the request for one question. */
export function chatRequest({ question, parameters, dialect, usualLimit }: Asked): ChatRequest {
  const { answer } = question
  return {
    model: parameters.model,
    messages: messagesFor(question, dialect),
    ...(dialect.temperature === 'sent' ? { temperature: parameters.temperature } : {}),
    ...(dialect.seed === 'sent' ? { seed: parameters.seed } : {}),
    ...(dialect.logprobs === 'asked' ? { logprobs: true } : {}),
    [limitName(usualLimit, dialect)]: question.maxOutputTokens,
    ...(answer.kind === 'json' ? jsonFields(answer, dialect) : {}),
  }
}

/** The function that the server was made to call, or null where none was offered. */
export function offeredTool({ answer }: Question, dialect: Dialect): string | null {
  return answer.kind === 'json' && dialect.output === 'tool' ? answer.name : null
}

type JsonAnswer = Extract<Question['answer'], { kind: 'json' }>

function jsonFields({ name, schema }: JsonAnswer, { output }: Dialect): Partial<ChatRequest> {
  const fields: Record<Dialect['output'], Partial<ChatRequest>> = {
    schema: { response_format: { type: 'json_schema', json_schema: { name, strict: true, schema } } },
    tool: {
      tools: [{ type: 'function', function: { name, description: 'Takes the answer.', parameters: schema } }],
      tool_choice: { type: 'function', function: { name } },
    },
    prompt: {},
  }
  return fields[output]
}

function limitName(usual: LimitName, { limit }: Dialect): LimitName {
  const other = usual === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens'
  return limit === 'usual' ? usual : other
}

function messagesFor({ messages, answer }: Question, dialect: Dialect): Message[] {
  const sent = dialect.system === 'message' ? [...messages] : withoutSystem(messages)
  if (answer.kind === 'text' || dialect.output !== 'prompt') return sent
  const demand = `Answer with JSON alone, without any other text, that fits this JSON Schema:\n${JSON.stringify(answer.schema)}`
  return withAppended(sent, demand)
}

/** To the last message where the user has it: many templates want user and assistant in turn. */
function withAppended(messages: readonly Message[], text: string): Message[] {
  const last = messages.at(-1)
  if (last?.role !== 'user') return [...messages, { role: 'user', content: text }]
  return [...messages.slice(0, -1), { role: 'user', content: `${last.content}\n\n${text}` }]
}

function withoutSystem(messages: readonly Message[]): Message[] {
  const instructions = messages.filter(({ role }) => role === 'system').map(({ content }) => content)
  const others = messages.filter(({ role }) => role !== 'system')
  const first = others[0]
  if (first?.role !== 'user') return [{ role: 'user', content: instructions.join('\n\n') }, ...others]
  return [{ role: 'user', content: [...instructions, first.content].join('\n\n') }, ...others.slice(1)]
}
