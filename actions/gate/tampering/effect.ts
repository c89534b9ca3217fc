import type { Reach } from './facts.ts'
import { textOf, type Syntax } from './syntax.ts'

/** When code takes effect without being called by the program: where the runner is at hand, at the end, on import. */
export type Moment = 'under-tests' | 'at-exit' | 'on-import'

export const momentWords: Readonly<Record<Moment, string>> = {
  'under-tests': 'it asks for the test runner first',
  'at-exit': 'it is done when the process ends',
  'on-import': 'it is done when the file is imported',
}

export function reachOf(node: Syntax, said: Omit<Reach, 'text' | 'line'>): Reach {
  return { ...said, text: textOf(node), line: node.line }
}

/** A report that a program writes when it is called may be its own. */
export function reportReach(node: Syntax, key: string, moment: Moment | null): Reach {
  if (moment !== null) return reachOf(node, { code: 'report-written', how: 'acts', key, why: momentWords[moment] })
  const why = 'reports of tests and coverage are for the runner to write'
  return reachOf(node, { code: 'report-written', how: 'may-act', key, why })
}
