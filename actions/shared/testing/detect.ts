import type { Answer, Facts, Plan } from './facts.ts'
import { isNodeTest, isPythonTest } from './facts.ts'
import { detectNode, unknownScript } from './node-runners.ts'
import { detectPytest, detectUnittest } from './python-runners.ts'

interface RunnerRow {
  runner: Plan['runner']
  family: 'python' | 'node'
  detect(facts: Facts): Answer
}

/** One row a runner. In a family the first that can run the tests does. */
export const runners: readonly RunnerRow[] = [
  { runner: 'pytest', family: 'python', detect: detectPytest },
  { runner: 'unittest', family: 'python', detect: detectUnittest },
  { runner: 'jest', family: 'node', detect: (facts) => detectNode('jest', facts) },
  { runner: 'vitest', family: 'node', detect: (facts) => detectNode('vitest', facts) },
  { runner: 'mocha', family: 'node', detect: (facts) => detectNode('mocha', facts) },
  { runner: 'node-test', family: 'node', detect: (facts) => detectNode('node-test', facts) },
]

/**
 * How the tests of a target are run. In a repository of both languages the one with more test files is asked first.
 * @returns `cannot`, a sentence: what was looked for, what stood in the way
 */
export function detect(facts: Facts): { plan: Plan } | { cannot: string } {
  const obstacles: string[] = []
  for (const row of [...runners].sort((a, b) => weight(b, facts) - weight(a, facts))) {
    const answer = row.detect(facts)
    if ('plan' in answer) return answer
    if (answer.cannot !== 'absent' && !obstacles.includes(answer.because)) obstacles.push(answer.because)
  }
  const [obstacle] = obstacles
  if (obstacle !== undefined) return { cannot: obstacle }
  return {
    cannot: unknownScript(facts) ?? 'no tests of pytest, unittest, Jest, Vitest, Mocha or node --test were found',
  }
}

function weight({ family }: RunnerRow, { files }: Facts): number {
  return files.filter(family === 'python' ? isPythonTest : isNodeTest).length
}
