import type { ModelParameters, Question } from '../ports/model.ts'
import { sha256Of } from '../digest/sha256.ts'

/** Another number makes every recorded question a new one. */
const HASH_VERSION = 1

/** Everything that decides what a model is sent: SHA-256 in hex. By it a question is found again in a cassette. */
export function questionHash(question: Pick<Question, QuestionPart>, parameters: ModelParameters): string {
  const { model, temperature, seed } = parameters
  const messages = question.messages.map(({ role, content }) => [role, content])
  const asked = [messages, question.answer, question.maxOutputTokens]
  return sha256Of(JSON.stringify(['llm-ops-question', HASH_VERSION, model, temperature, seed, asked]))
}

type QuestionPart = 'messages' | 'answer' | 'maxOutputTokens'
