import type { Tokens } from '../contracts/spending.ts'

/** The prompts of `prompts/`, by the name of their file. */
export type PromptName = 'refactor' | 'upgrade_runtime' | 'add_tests' | 'patch' | 'repair'

export interface Message {
  role: 'system' | 'user' | 'assistant'
  content: string
}

/** A file of the target whose text, or a part of it, stands in the messages. */
export interface Source {
  path: string
  blob: string
}

/** JSON Schema, draft 2020-12, as structured output takes it: objects closed, every property required. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** One question to a model: text, and what shape the answer must have. It has no tools and gets none. */
export interface Question {
  prompt: { name: PromptName; version: string; sha256: string }
  messages: readonly Message[]
  /** All of them: NO_LLM is held against these, and the egress manifest lists them. */
  sources: readonly Source[]
  answer: { kind: 'text' } | { kind: 'json'; name: string; schema: JsonSchema }
  maxOutputTokens: number
}

export interface TokenLogprob {
  token: string
  /** Natural logarithm of its probability; at most 0. */
  logprob: number
}

/** A whole answer: the model stopped by itself. */
export interface Answered {
  kind: 'answered'
  text: string
  /** One a token of `text`, in order; null where the server gives none. */
  logprobs: readonly TokenLogprob[] | null
  /** null where the server did not count, or counted nonsense. */
  tokens: Tokens | null
  /** As the server names it: it may be another one than was asked for. */
  model: string
  /** Requests sent for it, failed tries included; from a cassette those of the recording. */
  requests: number
}

/**
 * `item`: this question is lost and no other; `split`: the same on less text may do; `run`: no further question can be
 * answered; `later`: it may be asked in a later run.
 */
export type FailureReach = 'item' | 'split' | 'run' | 'later'

/** Every way in which there is no answer, and how far it reaches. */
export const failureReach = {
  'opted-out': 'item',
  truncated: 'split',
  'context-too-long': 'split',
  filtered: 'item',
  refused: 'item',
  empty: 'item',
  'tool-call': 'item',
  'unexpected-finish': 'item',
  'not-an-answer': 'item',
  echo: 'item',
  'bad-request': 'item',
  'not-recorded': 'item',
  'rate-limited': 'later',
  deadline: 'later',
  unavailable: 'later',
  quota: 'run',
  unauthorized: 'run',
  'no-such-model': 'run',
  redirected: 'run',
  interrupted: 'run',
} as const satisfies Record<string, FailureReach>

export type FailureCode = keyof typeof failureReach

export interface Failed {
  kind: 'failed'
  code: FailureCode
  /** One sentence for a person, with the setting to change where one can help. Nothing of the key is in it. */
  message: string
  tokens: Tokens | null
  requests: number
}

export type Reply = Answered | Failed

/** Asks one question. What a provider does wrong is a `Failed` reply and never thrown. */
export type Ask = (question: Question, signal?: AbortSignal) => Promise<Reply>

/** What a question may look like on this model, beside its messages: part of the key of every cached answer. */
export interface ModelParameters {
  model: string
  temperature: number
  seed: number
}

/** A model behind an OpenAI-compatible endpoint, with all that stands between it and the target's code. */
export interface Model {
  readonly parameters: ModelParameters
  readonly ask: Ask
  readonly answers: AnswerCache
  /** Is it there? One cheap request, no text of the target; sentence for a person where it is not. */
  probe(): Promise<{ reachable: true } | { reachable: false; reason: string }>
}

/** An answer as it is kept: what is needed to go on as if it had just been given. */
export type KeptAnswer = Pick<Answered, 'text' | 'logprobs' | 'tokens' | 'model'>

/** Answers of earlier questions, 30 days. Losing it costs money, nothing else; it never throws. */
export interface AnswerCache {
  /** Those that are there. */
  get(keys: readonly string[]): Promise<ReadonlyMap<string, KeptAnswer>>
  set(key: string, answer: KeptAnswer): Promise<void>
}

export interface FakeModel extends Model {
  readonly questions: Question[]
}

/** Answers by a function, keeps every question, and remembers answers in memory. */
export function fakeModel(answer: (question: Question) => string | Reply): FakeModel {
  const questions: Question[] = []
  const kept = new Map<string, KeptAnswer>()
  return {
    questions,
    parameters: { model: 'fake-1', temperature: 0, seed: 1 },
    probe: async () => ({ reachable: true }),
    ask: async (question) => {
      questions.push(question)
      const given = answer(question)
      if (typeof given !== 'string') return given
      return { kind: 'answered', text: given, logprobs: null, tokens: null, model: 'fake-1', requests: 1 }
    },
    answers: {
      get: async (keys) => new Map(keys.flatMap((key) => (kept.has(key) ? [[key, kept.get(key) as KeptAnswer]] : []))),
      set: async (key, value) => void kept.set(key, value),
    },
  }
}
