/** What is read of a request for a chat completion. */
export interface ChatBody {
  model: string
  messages: readonly { role: string; content: string }[]
  logprobs?: boolean
}

interface Completion {
  /** Plan items in the answer. */
  items: number
  completion: object
}

const fileLine = /^File (\d+) \(/gm
const symbolLine = /^symbol: (".+"), \w+, lines (\d+)-(\d+), complexity \d+$/m
const intentLine = /^- ([\w-]+): /m
/** Characters; as everybody reckons. */
const tokenLength = 4

/** A good answer to a question of planning: one item a file, about the first symbol that is listed for it. */
export function completionOf({ model, messages, logprobs }: ChatBody): Completion {
  const prompt = messages.map(({ content }) => content).join('\n')
  const files = answered(prompt)
  const text = JSON.stringify({ files })
  const tokens = text.match(new RegExp(`[^]{1,${tokenLength}}`, 'gu')) ?? []
  const completion = {
    id: 'chatcmpl-load',
    object: 'chat.completion',
    created: 1_780_000_000,
    model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: text, refusal: null },
        logprobs: logprobs === true ? { content: tokens.map(logprob), refusal: null } : null,
        finish_reason: 'stop',
      },
    ],
    usage: usage(Math.ceil(prompt.length / tokenLength), tokens.length),
  }
  return { items: files.reduce((sum, { items }) => sum + items.length, 0), completion }
}

function answered(prompt: string): { number: number; items: object[] }[] {
  const user = prompt.slice(Math.max(0, prompt.indexOf('Intents:')))
  const intent = intentLine.exec(user)?.[1] ?? 'none'
  const begins = [...user.matchAll(fileLine)]
  return begins.map((begin, at) => {
    const part = user.slice(begin.index, begins[at + 1]?.index)
    const symbol = symbolLine.exec(part)
    const item = symbol === null ? [] : [itemOf(symbol, intent)]
    return { number: Number(begin[1]), items: item }
  })
}

function itemOf([, quoted = '""', start, end]: RegExpExecArray, intent: string): object {
  const symbol = JSON.parse(quoted) as string
  const reason = `${symbol} decides by a chain of conditions that repeat each other: a table would say it once.`
  return { symbol, start_line: Number(start), end_line: Number(end), intent, reason, value: 3, risk: 'low' }
}

/** Sure of most tokens, less so of each seventh. */
function logprob(token: string, index: number): object {
  return { token, logprob: index % 7 === 0 ? -0.31 : -0.012, bytes: [...Buffer.from(token)], top_logprobs: [] }
}

function usage(input: number, output: number): object {
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_tokens_details: { cached_tokens: 0 },
  }
}
