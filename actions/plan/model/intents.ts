import type { ItemAction, PlanItem } from '../../shared/contracts/plan.ts'

/** One kind of change that a model may propose. What is not in the table is not proposed. */
export interface Intent {
  id: string
  action: ItemAction
  /** For the model: when to choose it. */
  description: string
  /** The value a model gives is moved into these bounds. */
  value: readonly [least: PlanItem['value'], most: PlanItem['value']]
  /** The least risk it can have, whatever a model says. */
  risk: PlanItem['risk']
  /** Title of the item, imperative; `%s` is the symbol or, where there is none, the name of the file. */
  title: string
}

/** Ids are part of fingerprints: one that is renamed forgets what people did with its proposals. */
export const intents: readonly Intent[] = [
  {
    id: 'split-function',
    action: 'refactor',
    description: 'A function does several things: move parts of it into functions of their own, behaviour unchanged.',
    value: [2, 4],
    risk: 'medium',
    title: 'split %s into smaller functions',
  },
  {
    id: 'reduce-nesting',
    action: 'refactor',
    description: 'Deeply nested branches: return early or invert conditions, behaviour unchanged.',
    value: [2, 4],
    risk: 'low',
    title: 'reduce the nesting of %s',
  },
  {
    id: 'remove-duplication',
    action: 'refactor',
    description: 'The same logic stands more than once in this file: say it once.',
    value: [2, 4],
    risk: 'medium',
    title: 'remove duplicated logic in %s',
  },
  {
    id: 'simplify-condition',
    action: 'refactor',
    description: 'A condition or loop that says the same in a simpler form.',
    value: [1, 3],
    risk: 'low',
    title: 'simplify the conditions of %s',
  },
  {
    id: 'remove-dead-code',
    action: 'refactor',
    description: 'Code that can never run, or a local that is never read.',
    value: [1, 3],
    risk: 'medium',
    title: 'remove dead code from %s',
  },
  {
    id: 'use-standard-library',
    action: 'refactor',
    description: 'Hand-written code that a function of the standard library does, with the same result.',
    value: [1, 3],
    risk: 'medium',
    title: 'use the standard library in %s',
  },
  {
    id: 'raise-runtime',
    action: 'upgrade_runtime',
    description: 'A declared runtime version is past its end of life: declare a supported one.',
    value: [4, 5],
    risk: 'medium',
    title: 'move %s off an end-of-life runtime',
  },
  {
    id: 'replace-removed-api',
    action: 'upgrade_runtime',
    description: 'Something that a supported runtime no longer has is still used: use its replacement.',
    value: [3, 5],
    risk: 'medium',
    title: 'replace what newer runtimes removed in %s',
  },
  {
    id: 'drop-old-runtime-support',
    action: 'upgrade_runtime',
    description: 'Something exists for runtimes past their end of life only: drop it.',
    value: [2, 4],
    risk: 'medium',
    title: 'drop support for end-of-life runtimes from %s',
  },
  {
    id: 'cover-branches',
    action: 'add_tests',
    description: 'Branches of a symbol that no test takes: test each of them.',
    value: [2, 5],
    risk: 'low',
    title: 'test the untested branches of %s',
  },
  {
    id: 'cover-errors',
    action: 'add_tests',
    description: 'What a symbol does with bad input or a failing dependency is untested: test it.',
    value: [2, 5],
    risk: 'low',
    title: 'test the error paths of %s',
  },
  {
    id: 'cover-symbol',
    action: 'add_tests',
    description: 'No test runs this symbol at all: pin down what it does.',
    value: [2, 5],
    risk: 'low',
    title: 'test %s',
  },
]

const byId = new Map(intents.map((intent) => [intent.id, intent]))

/** null where there is none, or it belongs to another action. */
export function intentOf(id: string, action: ItemAction): Intent | null {
  const intent = byId.get(id)
  return intent?.action === action ? intent : null
}

export function intentsOf(action: ItemAction): Intent[] {
  return intents.filter((intent) => intent.action === action)
}
