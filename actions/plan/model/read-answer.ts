import type { KeptAnswer } from '../../shared/ports/model.ts'
import { answerSchema, fileAnswerSchema, type Proposed } from './answer-form.ts'
import { tokensByPlace } from './logprob-spans.ts'
import { oneObject } from './one-object.ts'
import { elementsOf, shown, strictJson } from './strict-json.ts'

/** A text of a model with its tokens: an answer, or the part of one. */
export type AnswerText = Pick<KeptAnswer, 'text' | 'logprobs'>

/** What an answer says of one file, and that part of it as it was given. */
export interface FileShare {
  number: number
  items: Proposed[]
  part: AnswerText
}

export interface ReadAnswer {
  shares: FileShare[]
  /** What is wrong with the rest, in words that the model can act on; empty where nothing is. */
  problems: string[]
}

/** Reads an answer about several files. Nothing in it is believed: that is up to `checkedItem`. */
export function readAnswer(answer: AnswerText): ReadAnswer {
  const place = oneObject(answer.text)
  if ('problem' in place) return { shares: [], problems: [place.problem] }
  const json = strictJson(answer.text.slice(place.start, place.end))
  if ('problem' in json) return { shares: [], problems: [json.problem] }
  const form = answerSchema.safeParse(json.value)
  if (!form.success) return { shares: [], problems: issuesOf(form.error) }
  const tokensOf = tokensByPlace(answer)
  const parts = elementsOf(json.tree, 'files').map(({ offset, length }) => {
    const [start, end] = [place.start + offset, place.start + offset + length]
    return readPart({ text: answer.text.slice(start, end), logprobs: tokensOf({ start, end }) })
  })
  return onceEach(parts)
}

/** Of a cache; null where it is damaged: then it is asked again. */
export function readKept(kept: AnswerText): FileShare | null {
  const place = oneObject(kept.text)
  if ('problem' in place || place.start > 0 || place.end < kept.text.length) return null
  const share = readPart(kept)
  return 'problem' in share ? null : share
}

type ReadPart = FileShare | { problem: string }

function readPart(part: AnswerText): ReadPart {
  const json = strictJson(part.text)
  if ('problem' in json) return json
  const form = fileAnswerSchema.safeParse(json.value)
  if (!form.success) return { problem: issuesOf(form.error)[0] ?? 'it has another form' }
  return { ...form.data, part }
}

function onceEach(parts: readonly ReadPart[]): ReadAnswer {
  const shares = parts.flatMap((part) => ('problem' in part ? [] : [part]))
  const problems = parts.flatMap((part) => ('problem' in part ? [part.problem] : []))
  const byNumber = Map.groupBy(shares, ({ number }) => number)
  for (const [number, same] of byNumber) if (same.length > 1) problems.push(`file ${number} stands in it twice`)
  return { shares: [...byNumber.values()].flatMap((same) => (same.length === 1 ? same : [])), problems }
}

function issuesOf(error: { issues: readonly { path: PropertyKey[]; message: string }[] }): string[] {
  return error.issues.map(({ path, message }) => shown(`${path.map(String).join('.')}: ${message}`.replace(/^: /, '')))
}
