import type { PlanItem } from '../../shared/contracts/plan.ts'
import type { Note } from '../../shared/contracts/primitives.ts'
import { answerKey } from '../../shared/cassette/answer-key.ts'
import { sha256Of } from '../../shared/digest/sha256.ts'
import { extractPatch, isSlip } from '../../shared/patch/extract.ts'
import { estimateQuestion } from '../../shared/money/estimate-tokens.ts'
import { isRefusal, judgePatch, type Judged } from '../../shared/patch/judge.ts'
import { failureReach, type KeptAnswer, type Message, type Question, type Source } from '../../shared/ports/model.ts'
import type { Drafting } from './drafting.ts'

/** A question that is ready to be sent: rendered, redacted. */
export interface PatchQuestion {
  item: PlanItem
  prompt: Question['prompt']
  messages: readonly Message[]
  sources: readonly Source[]
  marks: ReadonlyMap<string, string>
  mayCreate: readonly string[]
}

export type Drafted =
  | { judged: Judged; notes: Note[] }
  /** `diff`: what was refused, with its marks; `smaller`: the same question on less text may do. */
  | { refused: Note; diff: string; notes: Note[]; smaller: boolean }

/** Answers to one question: the first, and one more where the first was refused for how it was written. */
const ANSWERS = 2
/** Characters of a bad answer that are shown to the model again. */
const SHOWN_AGAIN = 20_000

/**
 * Asks for a patch, and once more with the exact reason where the answer is no patch that applies; what breaks a rule is
 * not asked for twice. Answers are kept only where they led to a patch: a bad one is not met again for a month.
 */
export async function askForPatch(question: PatchQuestion, drafting: Drafting): Promise<Drafted> {
  const notes: Note[] = []
  const kept: [string, KeptAnswer][] = []
  let messages = question.messages
  for (let answers = 1; ; answers += 1) {
    const answer = await answerTo({ ...question, messages }, drafting)
    if ('none' in answer) return { refused: answer.none, diff: '', notes, smaller: answer.smaller }
    kept.push([answer.key, answer.kept])
    const read = withMarks(await readAnswer(answer.kept.text, question, drafting), question.marks)
    if ('judged' in read) {
      for (const [key, value] of kept) await drafting.model.answers.set(key, value)
      return { judged: read.judged, notes: [...notes, ...read.judged.repairs] }
    }
    if (answers === ANSWERS || !isSlip(read.refused.code)) return { ...read, notes, smaller: false }
    notes.push({
      code: 'asked-again',
      message: `the first answer was refused (${read.refused.code}): ${read.refused.message}`,
    })
    messages = [...messages, ...askAgain(answer.kept.text, read.refused.message)]
  }
}

type Answer = { key: string; kept: KeptAnswer } | { none: Note; smaller: boolean }

async function answerTo(question: PatchQuestion, drafting: Drafting): Promise<Answer> {
  const { model, ledger } = drafting
  const key = keyOf(question, drafting)
  const known = (await model.answers.get([key])).get(key)
  if (known !== undefined) {
    ledger.cached()
    return { key, kept: known }
  }
  const { prompt, messages, sources } = question
  const { maxOutputTokens } = drafting
  const asked: Question = { prompt, messages, sources, answer: { kind: 'text' }, maxOutputTokens }
  const reservation = ledger.reserve({ inputTokens: estimateQuestion(asked), outputTokens: maxOutputTokens })
  if (reservation === null) {
    ledger.notAsked()
    return { none: overCap(), smaller: false }
  }
  const reply = await model.ask(asked, drafting.signal)
  ledger.settle(reservation, reply)
  if (reply.kind === 'failed') {
    return { none: { code: reply.code, message: reply.message }, smaller: failureReach[reply.code] === 'split' }
  }
  const { text, logprobs, tokens, model: name } = reply
  return { key, kept: { text, logprobs, tokens, model: name } }
}

function keyOf({ prompt, messages, sources }: PatchQuestion, { model, maxOutputTokens }: Drafting): string {
  const said = messages.map(({ role, content }) => [role, content])
  const promptSha256 = sha256Of(JSON.stringify([prompt.name, prompt.sha256, maxOutputTokens, said]))
  return answerKey({ promptSha256, blob: sources[0]?.blob ?? '', parameters: model.parameters })
}

type Read = { judged: Judged } | { refused: Note; diff: string }

async function readAnswer(text: string, question: PatchQuestion, drafting: Drafting): Promise<Read> {
  if (EMPTY_BLOCK.test(text)) return { refused: declined(), diff: '' }
  const extracted = extractPatch(text)
  if ('refused' in extracted) return { ...extracted, diff: '' }
  if (extracted.outside !== '')
    drafting.log.info(`${question.item.id}: the model wrote ${extracted.outside.length} characters around its patch`)
  const restored = drafting.restore(extracted.diff, question.marks)
  if ('refused' in restored) return { ...restored, diff: extracted.diff }
  const allowedFiles = [...question.item.files.map(({ path }) => path), ...question.mayCreate]
  const judged = await judgePatch(
    {
      base: drafting.base,
      diff: restored.diff,
      reading: 'model',
      allowedFiles,
      allowPaths: drafting.allowPaths,
      optedOut: drafting.optedOut,
      paths: drafting.paths,
    },
    drafting.scratch,
  )
  if (isRefusal(judged)) return { refused: judged.refused, diff: extracted.diff }
  const beyond = judged.files.find(({ path }) => !allowedFiles.includes(path))
  return beyond === undefined ? { judged } : { refused: notPlanned(beyond.path, allowedFiles), diff: extracted.diff }
}

/** A person may touch tests beside what was planned; a model that does could take away what would fail it. */
function notPlanned(path: string, allowed: readonly string[]): Note {
  const message = `${path}: the model was asked to change ${allowed.join(', ')} and nothing else`
  return { code: 'not-planned', path, message }
}

/** How the prompt lets a model say that it cannot be done. */
const EMPTY_BLOCK = /^\s*(`{3,}|~{3,})[a-z]*\s*\1\s*$/

function declined(): Note {
  return { code: 'declined', message: 'the model sees no way to make this change within its bounds' }
}

function askAgain(answer: string, reason: string): Message[] {
  const shown = answer.length > SHOWN_AGAIN ? `${answer.slice(0, SHOWN_AGAIN)}\n[cut]` : answer
  const content = [
    `This answer cannot be taken: ${reason}.`,
    'Answer once more, with the whole patch: one unified diff against the files as they were given, in one fenced block.',
  ].join('\n')
  return [
    { role: 'assistant', content: shown },
    { role: 'user', content },
  ]
}

/** Characters of a line that can be told from others: a reason quotes one line, a secret may have several. */
const PART = 8

/** A reason may quote a line of the patch, in which the secrets were put back. */
function withMarks(read: Read, marks: ReadonlyMap<string, string>): Read {
  if ('judged' in read) return read
  let { message } = read.refused
  for (const [mark, secret] of marks) {
    const parts = secret.split('\n').filter((line) => line.trim().length >= PART)
    for (const part of [secret, ...parts]) message = message.replaceAll(part, mark)
  }
  return { ...read, refused: { ...read.refused, message } }
}

function overCap(): Note {
  return {
    code: 'max-cost-usd',
    message: 'not asked: it could cost more than is left of max-cost-usd; raise it, or run again for the rest',
  }
}
