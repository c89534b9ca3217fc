import type { Question } from '../ports/model.ts'

type Kind = 'space' | 'break' | 'lower' | 'upper' | 'digit' | 'mark' | 'two-byte' | 'wide' | 'three-byte' | 'surrogate'

/** Where in the text a character stands. */
interface Place {
  before: Kind
  /** How many of its kind end with it: 1 for the first. */
  run: number
  /** How many letters of a word end with it; a capital starts a word. */
  word: number
}

const hugsLetters = (before: Kind) => (before === 'lower' || before === 'upper' ? 1.47 : 0)

/** Tokens that a character adds, by what it is and where it stands. */
const costs: Readonly<Record<Kind, (place: Place) => number>> = {
  // One space belongs to the word after it; more are one token.
  space: ({ run }) => (run === 2 ? 0.45 : 0),
  break: ({ run }) => (run === 1 ? 1.63 : 0),
  lower: ({ before, word }) => {
    if (word === 1) return before === 'digit' ? 0.92 + 1.47 : 0.92
    if (word <= 3) return 0
    return word <= 8 ? 0.1 : 0.28
  },
  upper: ({ before, run }) => {
    if (run > 1) return 0.42
    return before === 'digit' ? 0.92 + 1.47 : 0.92
  },
  // Up to three digits are one token, and a space before them is one of its own.
  digit: ({ before, run }) =>
    (run % 3 === 1 ? 1.05 : 0) + (run === 1 && before === 'space' ? 1.13 : 0) + hugsLetters(before),
  mark: ({ run }) => (run === 1 ? 0.81 : 0.45),
  'two-byte': ({ run }) => (run === 1 ? 2 : 1),
  wide: () => 2,
  'three-byte': () => 3,
  surrogate: () => 1.5,
}

const perText = 2

/**
 * How many tokens a text has at the most, without a tokenizer. It walks the characters once and adds what each kind
 * costs in the place where it stands; the weights are the solution of a linear program (least mean overshoot, no file of
 * the fitting half below its count) on real files, tokenized by o200k (gpt-tokenizer 4.0.0).
 * docs/confidence.md has the figures.
 */
export function estimateTokens(text: string): number {
  let tokens = perText
  const place: Place = { before: 'break', run: 0, word: 0 }
  for (let index = 0; index < text.length; index++) {
    const kind = kindOf(text.charCodeAt(index))
    place.run = kind === place.before ? place.run + 1 : 1
    place.word = wordLength(kind, place)
    tokens += costs[kind](place)
    place.before = kind
  }
  return Math.ceil(tokens)
}

/** Roles and separators around a message; the chat formats that are published take 3 to 7. */
const perMessage = 8

/** The same for a whole question: its messages, and the schema of its answer, which providers count as input. */
export function estimateQuestion({ messages, answer }: Pick<Question, 'messages' | 'answer'>): number {
  const texts = messages.map(({ content }) => estimateTokens(content) + perMessage)
  const schema = answer.kind === 'json' ? estimateTokens(JSON.stringify(answer.schema)) + perMessage : 0
  return texts.reduce((sum, tokens) => sum + tokens, schema)
}

function wordLength(kind: Kind, { before, word }: Place): number {
  if (kind === 'upper') return 1
  if (kind !== 'lower') return 0
  return before === 'lower' || before === 'upper' ? word + 1 : 1
}

/** The last character of each kind, by UTF-16 unit. */
const ranges: readonly (readonly [last: number, kind: Kind])[] = [
  [0x08, 'mark'],
  [0x09, 'space'],
  [0x0d, 'break'],
  [0x1f, 'mark'],
  [0x20, 'space'],
  [0x2f, 'mark'],
  [0x39, 'digit'],
  [0x40, 'mark'],
  [0x5a, 'upper'],
  [0x60, 'mark'],
  [0x7a, 'lower'],
  [0x7f, 'mark'],
  [0x7ff, 'two-byte'],
  [0x2fff, 'three-byte'],
  [0x30ff, 'wide'],
  [0x4dff, 'three-byte'],
  [0x9fff, 'wide'],
  [0xabff, 'three-byte'],
  [0xd7af, 'wide'],
  [0xd7ff, 'three-byte'],
  [0xdfff, 'surrogate'],
  [0xfeff, 'three-byte'],
  [0xffef, 'wide'],
  [0xffff, 'three-byte'],
]

const ascii: readonly Kind[] = Array.from({ length: 0x80 }, (_, unit) => rangeOf(unit))

/** Most of a source file is ASCII, and is looked up; the rest is searched for. */
function kindOf(unit: number): Kind {
  return ascii[unit] ?? rangeOf(unit)
}

function rangeOf(unit: number): Kind {
  for (const [last, kind] of ranges) if (unit <= last) return kind
  return 'three-byte'
}
