import type { EgressLine } from '../../../contracts/egress.ts'
import type { Ask, Failed, FailureCode, Message, Question, Source } from '../../../ports/model.ts'
import { LATE_MARK } from '../../../redaction/marks.ts'
import { coverSpans, linesOf, shownText } from '../../../redaction/pieces.ts'
import { severityOf } from '../../../redaction/severity.ts'
import { findSecrets } from '../../../secrets/secrets.ts'
import { egressWriter, type EgressRecorder } from './lines.ts'

export interface Guard extends EgressRecorder {
  /** By path at the base commit; what cannot be told is. */
  isOptedOut: (path: string) => Promise<boolean>
}

/**
 * The last thing before a question is asked, every time: NO_LLM is held against its sources, and its messages are searched
 * for secrets once more.
 *
 * A secret that is still there is replaced by `<SECRET_HASH_0>`, and the question asked: a token in the name of a file, or
 * in what a test printed, would otherwise cost the item, and whoever can write one could stop the whole run with it. The
 * mark is never given to `restore`, so no patch can be built on it. It never throws: what cannot be checked is not asked.
 */
export function guarded(ask: Ask, guard: Guard): Ask {
  const last: Last = { guard, write: egressWriter(guard), clean: cleanTexts() }
  let turn: Promise<unknown> = Promise.resolve()
  return async (question, signal) => {
    // One after the other: they are asked, and counted in a cassette, in the order in which they came, however long a search
    // takes. The reply is no part of the turn.
    const asked = turn.then(async () => {
      const checked = await lastLook(question, last)
      return { reply: 'kind' in checked ? checked : ask(checked, signal) }
    })
    turn = asked.catch(() => undefined)
    try {
      return await (
        await asked
      ).reply
    } catch (cause) {
      return failed('interrupted', `the question was not asked: ${(cause as Error).message}`)
    }
  }
}

interface Last {
  guard: Guard
  write: (line: EgressLine) => Promise<void>
  clean: CleanTexts
}

/** The question as it may be asked, or why it may not. */
async function lastLook(question: Question, last: Last): Promise<Question | Failed> {
  const closed = await firstOptedOut(question.sources, last.guard)
  if (closed !== null)
    return failed('opted-out', `${closed} is marked NO_LLM, or cannot be read: nothing of it is sent`)
  const messages = await withoutSecrets(question.messages, last)
  return messages === null ? question : { ...question, messages }
}

function failed(code: FailureCode, message: string): Failed {
  return { kind: 'failed', code, message, tokens: null, requests: 0 }
}

async function firstOptedOut(sources: readonly Source[], guard: Guard): Promise<string | null> {
  for (const { path } of sources) if (await isClosed(path, guard)) return path
  return null
}

async function isClosed(path: string, { isOptedOut }: Guard): Promise<boolean> {
  try {
    return await isOptedOut(path)
  } catch {
    return true
  }
}

/** null where there is nothing to replace. */
async function withoutSecrets(
  messages: Question['messages'],
  { write, clean }: Omit<Last, 'guard'>,
): Promise<Message[] | null> {
  const replaced: Message[] = []
  let changed = false
  for (const [at, message] of messages.entries()) {
    const { content, role } = message
    const found = clean.has(content) ? [] : await findSecrets(content, 'message')
    if (found.length === 0 && role === 'system') clean.add(content)
    for (const { type, confidence, line } of found) {
      const severity = severityOf(type, confidence)
      const place = { path: `(message ${at + 1})`, line, type, severity, mark: LATE_MARK }
      await write({ schemaVersion: 1, kind: 'redaction', ...place })
    }
    const spans = found.map(({ start, end }) => ({ start, end, mark: LATE_MARK }))
    changed ||= spans.length > 0
    replaced.push(spans.length === 0 ? message : { role, content: shownText(coverSpans(linesOf(content), spans)) })
  }
  return changed ? replaced : null
}

interface CleanTexts {
  has: (text: string) => boolean
  add: (text: string) => void
}

/** System messages are a few, and the same again and again. */
function cleanTexts(): CleanTexts {
  const texts = new Set<string>()
  return {
    has: (text) => texts.has(text),
    add: (text) => {
      if (texts.size < 16) texts.add(text)
    },
  }
}
