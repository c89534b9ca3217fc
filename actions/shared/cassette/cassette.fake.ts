import type { Question } from '../ports/model.ts'
import { parseSettings } from '../settings/parse.ts'
import type { CassetteHeader } from './cassette-line.ts'
import { headerOf, type StageFacts } from './header.ts'

export const fixtureParameters = { model: 'fake-1', temperature: 0, seed: 1 }

export function fixtureHeader(rest: Partial<StageFacts> = {}): CassetteHeader {
  return headerOf({
    stage: 'plan',
    settings: parseSettings({}),
    parameters: fixtureParameters,
    prompts: {},
    world: { branches: {}, outcomes: null, evidence: null },
    ...rest,
  })
}

export function fixtureQuestion(text: string, rest: Partial<Question> = {}): Question {
  return {
    prompt: { name: 'refactor', version: '1.0.0', sha256: 'a'.repeat(64) },
    messages: [{ role: 'user', content: text }],
    sources: [],
    answer: { kind: 'text' },
    maxOutputTokens: 100,
    ...rest,
  }
}
