import type { PromptName } from '../ports/model.ts'
import { sha256Of } from '../digest/sha256.ts'
import { loadPrompts, type Prompts } from './prompts.ts'
import { promptNames, type VariablesOf } from './variables.ts'

const planning: VariablesOf<'refactor'> = {
  files: [
    {
      number: 1,
      path: 'src/price.py',
      language: 'python',
      text: 'def total(items):\n    return sum(items)\n',
      symbols: [{ name: 'total', kind: 'function', start_line: 1, end_line: 2, complexity: 1 }],
      uncovered: [[2, 2]],
      end_of_life: ['python 3.8: since 2024-10-07'],
    },
  ],
  intents: [{ id: 'simplify', description: 'Make a function simpler.' }],
  max_items: 3,
}

const patch: VariablesOf<'patch'> = {
  item: {
    action: 'refactor',
    intent: 'simplify',
    symbol: 'total',
    reason: 'It can be one line.',
    path: 'src/price.py',
    start_line: 1,
    end_line: 2,
  },
  files: [{ path: 'src/price.py', language: 'python', text: 'def total(items):\n    return sum(items)\n' }],
  tests: [{ path: 'tests/test_price.py', text: 'def test_total():\n    assert total([1]) == 1\n' }],
  may_create: ['tests/test_more.py'],
}

/** Variables of each prompt as a harmless target gives them. */
export const sampleVariables: { readonly [N in PromptName]: VariablesOf<N> } = {
  refactor: planning,
  upgrade_runtime: planning,
  add_tests: planning,
  patch,
  repair: {
    ...patch,
    diff: '--- a/src/price.py\n+++ b/src/price.py\n',
    failures: [{ test: 'test_total', message: 'assert 0 == 1' }],
  },
}

/** Prompts of templates that say nothing, but for those given; registered as they are. */
export function fakePrompts(given: Partial<Record<PromptName, string>>): Prompts {
  const texts = new Map(promptNames.map((name) => [name, given[name] ?? '{# system #}\ns\n{# user #}\nu\n']))
  const rows = [...texts].map(([name, text]) => {
    return [name, { version: '1.0.0', sha256: sha256Of(text), created_at: '2026-01-01T00:00:00Z' }] as const
  })
  return loadPrompts(texts, JSON.stringify(Object.fromEntries(rows)))
}
