import { UserError } from '../contracts/errors.ts'
import {
  parseCassetteLine,
  type CassetteHeader,
  type CassetteLine,
  type RecordedLook,
  type RecordedStage,
} from './cassette-line.ts'

/** What one pass of a stage asked, looked up and was told. */
export interface Session {
  header: CassetteHeader
  lines: Exclude<CassetteLine, CassetteHeader>[]
}

/** What the files of a run came of. */
export interface Recording {
  plan: Session | null
  apply: Session | null
  /** In order. */
  repairs: Session[]
}

/**
 * Reads a cassette. A line that a kill cut off is passed over: what it would have said was never handed on.
 * @param source path of the file, for messages
 * @throws UserError that names the line where anything else is damaged
 */
export async function readSessions(lines: AsyncIterable<string>, source: string): Promise<Session[]> {
  const sessions: Session[] = []
  for await (const { text, next, number } of withNext(lines)) {
    if (text === '' || (isTorn(text) && endsSession(next))) continue
    const line = parseCassetteLine(text, `${source}:${number}`)
    if (line.kind === 'header') sessions.push({ header: line, lines: [] })
    else sessionOf(sessions, `${source}:${number}`).lines.push(line)
  }
  return sessions
}

async function* withNext(lines: AsyncIterable<string>): AsyncIterable<{ text: string; next: string; number: number }> {
  let text: string | null = null
  let number = 0
  for await (const next of lines) {
    if (text !== null) yield { text, next, number }
    text = next
    number += 1
  }
  if (text !== null) yield { text, next: '', number }
}

/** Every line is one JSON object: wherever it was cut, it lacks its last brace. */
function isTorn(text: string): boolean {
  try {
    JSON.parse(text)
    return false
  } catch {
    return true
  }
}

/** A process that was killed writes no more; the one after it begins with a header. */
function endsSession(next: string): boolean {
  return next === '' || (!isTorn(next) && (JSON.parse(next) as { kind?: unknown } | null)?.kind === 'header')
}

function sessionOf(sessions: readonly Session[], where: string): Session {
  const session = sessions.at(-1)
  if (session !== undefined) return session
  throw new UserError(`${where}: a cassette begins with a header and this one does not: its first lines are lost`)
}

/**
 * What came before the last plan was for another one. Apply may have been called again, or once a batch: of the same
 * question the later answers count. What was repaired before the last of them was drafted anew.
 */
export function recordingOf(sessions: readonly Session[]): Recording {
  const recording: Recording = { plan: null, apply: null, repairs: [] }
  for (const session of sessions) TAKE[session.header.stage](recording, session)
  return recording
}

const TAKE: Readonly<Record<RecordedStage, (recording: Recording, session: Session) => void>> = {
  plan: (recording, session) => void Object.assign(recording, { plan: session, apply: null, repairs: [] }),
  apply: (recording, session) => {
    recording.apply = recording.apply === null ? session : joined(recording.apply, session)
    recording.repairs = []
  },
  repair: (recording, session) => void recording.repairs.push(session),
}

function joined(earlier: Session, later: Session): Session {
  const asked = new Set(later.lines.flatMap((line) => (line.kind === 'call' ? [line.question] : [])))
  const looked = new Set(later.lines.flatMap((line) => (line.kind === 'kept' ? keysOf(line) : [])))
  const lines = earlier.lines.flatMap((line): Session['lines'] => {
    if (line.kind === 'kept') return [without(line, looked)]
    return line.kind === 'call' && asked.has(line.question) ? [] : [line]
  })
  return { header: later.header, lines: [...lines, ...later.lines] }
}

function keysOf({ hits, misses }: RecordedLook): string[] {
  return [...Object.keys(hits), ...misses]
}

function without(look: RecordedLook, keys: ReadonlySet<string>): RecordedLook {
  const hits = Object.entries(look.hits).filter(([key]) => !keys.has(key))
  return { ...look, hits: Object.fromEntries(hits), misses: look.misses.filter((key) => !keys.has(key)) }
}
