import type { ItemAction } from '../../shared/contracts/plan.ts'
import type { Message, Question } from '../../shared/ports/model.ts'
import { answerForm } from './answer-form.ts'
import type { FileShare } from './read-answer.ts'
import { planningPrompt, type PreparedFile, type Preparing } from './prepare-files.ts'
import type { Limits } from './limits.ts'

/** Files of one action that share a question. */
export interface Batch {
  action: ItemAction
  files: readonly PreparedFile[]
  /** A question may be asked once again, in another way; not twice. */
  again: boolean
  /** The conversation so far, where a bad answer is to be mended. */
  talk: readonly Message[]
  /** What a bad answer says of those files that nothing is wrong with, by their number. */
  usable: ReadonlyMap<number, FileShare>
}

/** What a JSON of one proposal takes, with a reason of two sentences. */
const tokensPerItem = 160

/**
 * Collects files until a question is full: by their number, by characters, or by what an answer about them can hold.
 * Each action has its own; `rest` gives what was begun.
 */
export function batches(limits: Limits, maxOutputTokens: number) {
  const open = new Map<ItemAction, PreparedFile[]>()
  const most = Math.max(1, Math.floor(maxOutputTokens / (limits.itemsPerFile * tokensPerItem)))
  const filesAtMost = Math.min(limits.filesPerQuestion, most)
  return {
    /** A batch that became full; the file itself may be in it or begin the next. */
    add(file: PreparedFile): Batch[] {
      const { action } = file.candidate
      const files = open.get(action) ?? []
      const tooLong = files.length > 0 && charactersOf([...files, file]) > limits.questionCharacters
      if (tooLong) {
        open.set(action, [file])
        return [firstBatch(action, files)]
      }
      open.set(action, [...files, file])
      if (files.length + 1 < filesAtMost) return []
      open.delete(action)
      return [firstBatch(action, [...files, file])]
    },
    rest(): Batch[] {
      const begun = [...open].map(([action, files]) => firstBatch(action, files))
      open.clear()
      return begun
    },
  }
}

function charactersOf(files: readonly PreparedFile[]): number {
  return files.reduce((sum, { entry }) => sum + entry.text.length, 0)
}

function firstBatch(action: ItemAction, files: readonly PreparedFile[]): Batch {
  return { action, files, again: false, talk: [], usable: new Map() }
}

export interface Asking extends Preparing {
  maxOutputTokens: number
}

export function questionOf({ action, files, talk }: Batch, asking: Asking): Question {
  const { prompt, messages } = planningPrompt({ action, entries: files.map(({ entry }) => entry) }, asking)
  return {
    prompt,
    messages: [...messages, ...talk],
    sources: files.map(({ candidate }) => ({ path: candidate.file.path, blob: candidate.file.blob })),
    answer: answerForm(action),
    maxOutputTokens: asking.maxOutputTokens,
  }
}
