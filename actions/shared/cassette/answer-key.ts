import { sha256Of } from '../digest/sha256.ts'
import type { ModelParameters } from '../ports/model.ts'

/** Another number forgets every kept answer: it changes where the meaning of a key, or of what is kept, does. */
const KEY_VERSION = 1

export interface KeyParts {
  /** SHA-256 of the prompt: of the template, and of everything rendered into it that the blob does not decide. */
  promptSha256: string
  /** Git object id of the file that was asked about. */
  blob: string
  parameters: ModelParameters
}

/** Under which an answer is kept: SHA-256 in hex. The same file, prompt, model and parameters give the same key. */
export function answerKey({ promptSha256, blob, parameters }: KeyParts): string {
  const { model, temperature, seed } = parameters
  return sha256Of(JSON.stringify(['llm-ops-answer', KEY_VERSION, promptSha256, blob, model, temperature, seed]))
}
