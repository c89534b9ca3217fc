/** What servers differ in, each with what is tried first and what where that is refused. */
const rungs = {
  /** How JSON is asked for: a schema that the server enforces, a forced function call, or words in the prompt. */
  output: ['schema', 'tool', 'prompt'],
  logprobs: ['asked', 'left out'],
  seed: ['sent', 'left out'],
  temperature: ['sent', 'left out'],
  /** The name of the limit of an answer, the server's usual one or the other of the two. */
  limit: ['usual', 'other'],
  /** Templates of some models know no system message. */
  system: ['message', 'in the first user message'],
} as const

export type Feature = keyof typeof rungs

/** What a server is sent: for each feature the first rung, or the next where that was refused. */
export type Dialect = { readonly [F in Feature]: (typeof rungs)[F][number] }

const features = Object.keys(rungs) as Feature[]

export const firstDialect: Dialect = {
  output: 'schema',
  logprobs: 'asked',
  seed: 'sent',
  temperature: 'sent',
  limit: 'usual',
  system: 'message',
}

/** How servers name what they do not take; the first that fits and has a rung left. */
const named: readonly (readonly [Feature, RegExp])[] = [
  ['logprobs', /log_?probs/i],
  // A limit that is too high is a setting to change: by another name it might be ignored.
  ['limit', /^(?!.*(too large|at most|maximum|less than|exceed)).*max_(completion_)?tokens/is],
  ['temperature', /temperature/i],
  ['seed', /\bseed\b/i],
  [
    'output',
    /response_format|json_schema|structured output|grammar|\btools?\b|tool[_ ]?(choice|calling|use)|function[_ ]call/i,
  ],
  [
    'system',
    /system[_ ](role|message|prompt|instruction)|role.{0,20}system|roles must alternate|developer instruction/i,
  ],
]

/** Statuses with which servers refuse a part of a request. */
const refusing = new Set([400, 403, 404, 405, 415, 422, 501])

export interface Refusal {
  status: number
  words: string
  /** The question wants JSON. */
  json: boolean
}

/**
 * What to send instead, or null where nothing else can be tried. A refusal that names nothing we send may be about the
 * way JSON is asked for: it is the part that most servers lack.
 */
export function nextDialect(dialect: Dialect, { status, words, json }: Refusal): Dialect | null {
  if (!refusing.has(status)) return null
  for (const [feature, pattern] of named) {
    const next = pattern.test(words) && (feature !== 'output' || json) ? lower(dialect, feature) : null
    if (next !== null) return next
  }
  return status === 400 && json ? lower(dialect, 'output') : null
}

/** The lower rung of each: what either of two requests had to learn. */
export function lowest(one: Dialect, other: Dialect): Dialect {
  const entries = features.map((feature) => {
    const list: readonly string[] = rungs[feature]
    return [feature, list[Math.max(list.indexOf(one[feature]), list.indexOf(other[feature]))]]
  })
  return Object.fromEntries(entries) as Dialect
}

/**
 * A server that enforces a schema, or forces a call, cannot answer with anything but JSON: one that did ignores what it
 * does not know, and is asked in another way from then on.
 */
export function afterAnswer(dialect: Dialect, answer: { json: boolean; text: string }): Dialect {
  if (!answer.json || isJson(answer.text)) return dialect
  return lower(dialect, 'output') ?? dialect
}

function lower(dialect: Dialect, feature: Feature): Dialect | null {
  const list: readonly string[] = rungs[feature]
  const next = list[list.indexOf(dialect[feature]) + 1]
  return next === undefined ? null : { ...dialect, [feature]: next }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
