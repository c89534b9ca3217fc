import { sha256Of } from '../digest/sha256.ts'
import { assignedFormats, isAssignedSecret } from './assigned.ts'
import { decoded } from './decoded.ts'
import { secretFormats, wrappableFormats } from './formats.ts'
import { lineLookup } from './line-lookup.ts'
import { madeUp, scan, type Hit, type MadeUp } from './scan.ts'
import { secretlintHits } from './secretlint.ts'
import { joined, normalised, unescaped, unfolded, unwrapped, viewOf, type View } from './views.ts'
import { wordsIn } from './words-in.ts'

/** Where a secret stands in a text. It never holds the secret itself. */
export interface SecretFinding {
  /** Which kind: `github-token`, `private-key`, `assigned-secret`, … */
  type: string
  /** `certain`: its form says what it is. `likely`: a person must look. */
  confidence: 'certain' | 'likely'
  /** UTF-16 offsets in the text as given: what must be cut out so that the secret is gone. */
  start: number
  /** Exclusive. */
  end: number
  /** 1-based, of `start` and of the last character. */
  line: number
  endLine: number
  /** Eight hex digits of the SHA-256 of the secret in plain: the same secret has the same, however it is written. */
  hash: string
}

/** How often something encoded may be encoded again. */
const LEVELS = 3

/** Looks for secrets in one reading of a text: as it is, put together, decoded. */
export type Finder = (text: string, source: string) => readonly Hit[]

/** For who must miss less than the gate, and may be wrong more often. */
export interface Search {
  more: readonly Finder[]
  madeUp: MadeUp
}

const GATE: Search = { more: [], madeUp }

/**
 * Secrets in a text, in the order in which they stand, none overlapping another: raw, split over literals or lines,
 * with invisible or fullwidth characters in them, in base64, hex or percent encoding up to three times. Not found:
 * compressed, encrypted and reversed ones.
 * @param source path of the text: some kinds of files write values without quotes
 */
export async function findSecrets(text: string, source: string, search: Search = GATE): Promise<SecretFinding[]> {
  let views = readings(unescaped(normalised(viewOf(text))))
  const across = acrossLines(views[0] as View, text)
  const found: Found[] = []
  for (let level = 0; level <= LEVELS && views.length > 0; level += 1) {
    for (const view of views) found.push(...(await lookInto(view, source, search)))
    views = distinct(views.map(decoded)).flatMap(readings)
  }
  found.push(...withoutHeads(across, found))
  const lineAt = lineLookup(text)
  return merged(withoutBridges(found, text)).map((span) => ({
    ...span,
    line: lineAt(span.start),
    endLine: lineAt(span.end - 1),
  }))
}

/** The ways to read one text. */
function readings(view: View): View[] {
  const put = joined(view)
  return distinct([view, put, unfolded(put ?? view)])
}

function distinct(views: readonly (View | null)[]): View[] {
  const byText = new Map(
    views
      .filter((view) => view !== null)
      .map((view) => [view.text, view] as const)
      .toReversed(),
  )
  return [...byText.values()].toReversed()
}

/** A secret in the text as given. */
type Found = Omit<SecretFinding, 'line' | 'endLine'>

async function lookInto(view: View, source: string, { more, madeUp }: Search): Promise<Found[]> {
  const isAssigned = (value: string) => !madeUp.isPlaceholder(value) && isAssignedSecret(value)
  const ours = [
    ...scan(view.text, secretFormats, madeUp),
    ...scan(view.text, assignedFormats(source), { ...madeUp, isPlaceholder: (value) => !isAssigned(value) }),
  ]
  const theirs = (await secretlintHits(view.text)).filter(({ start, end }) => {
    const said = view.text.slice(start, end)
    return !madeUp.isPlaceholder(said) && !madeUp.isExampleLogin(said)
  })
  const others = more.flatMap((find) => find(view.text, source))
  return [...ours, ...theirs, ...others].map((hit) => inOriginal(hit, view))
}

const WRAPPABLE_WORDS = wrappableFormats.flatMap(({ hints }) => hints)

/** A token may go on in the next line, or may have begun in the one before. */
function acrossLines(view: View, original: string): Found[] {
  const words = WRAPPABLE_WORDS.filter(wordsIn(view.text))
  if (words.length === 0) return []
  const flat = distinct([unwrapped(view, words, false), unwrapped(view, words, true)])
  const found = flat.flatMap((one) => scan(one.text, wrappableFormats).map((hit) => inOriginal(hit, one)))
  return found.filter(({ start, end }) => original.slice(start, end).includes('\n'))
}

/** What ends a line may not belong to what begins the next: of those that end alike, the shortest. */
function withoutHeads(across: readonly Found[], found: readonly Found[]): Found[] {
  const key = ({ type, end }: Found): string => `${end} ${type}`
  const starts = new Map<string, number>()
  for (const one of [...across, ...found]) starts.set(key(one), Math.max(one.start, starts.get(key(one)) ?? 0))
  return across.filter((one) => starts.get(key(one)) === one.start)
}

/** Tokens that stand one a line are as many, although their lines put together read as one. */
function withoutBridges(found: readonly Found[], original: string): Found[] {
  const crosses = ({ start, end }: Found): boolean => original.slice(start, end).includes('\n')
  const alone = found
    .filter((one) => one.confidence === 'certain' && !crosses(one))
    .toSorted((a, b) => a.start - b.start)
  const heads = new Set(alone.map(({ start, type }) => `${start} ${type}`))
  const next = new Map<number, number>()
  for (const [at, { start }] of alone.entries()) {
    const last = alone[at - 1]?.start
    if (last !== undefined && last < start) next.set(last, start)
  }
  const isBridge = (one: Found): boolean =>
    heads.has(`${one.start} ${one.type}`) && (next.get(one.start) ?? Infinity) < one.end && crosses(one)
  return found.filter((one) => !isBridge(one))
}

function inOriginal({ type, confidence, start, end }: Hit, view: View): Found {
  const plain = view.text.slice(start, end).replace(/\\[rn]|[\s"'\\]/g, '')
  const hash = sha256Of(plain).slice(0, 8)
  return { type, confidence, start: view.startAt(start), end: view.endAt(end - 1), hash }
}

/** Overlapping spans are one; what is certain, and was found first, names it. */
function merged(found: readonly Found[]): Found[] {
  const spans: Found[] = []
  for (const next of found.toSorted((a, b) => a.start - b.start || rank(a) - rank(b))) {
    const last = spans.at(-1)
    if (last === undefined || next.start >= last.end) spans.push(next)
    else
      spans[spans.length - 1] = {
        ...(rank(next) < rank(last) ? next : last),
        start: last.start,
        end: Math.max(last.end, next.end),
      }
  }
  return spans
}

function rank({ confidence }: Found): number {
  return confidence === 'certain' ? 0 : 1
}
