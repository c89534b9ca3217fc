import { isNodeTest, isPythonTest } from '../../shared/testing/facts.ts'
import type { Language } from '../../shared/languages/table.ts'
import { readEcmascript } from './ecmascript/read.ts'
import { ecmascriptReaches } from './ecmascript/reach.ts'
import type { FileFacts, Reach } from './facts.ts'
import { pythonReaches } from './python/reach.ts'
import { readPython } from './python/read.ts'
import type { Syntax } from './syntax.ts'

/** What is known of the tests of one language. What counts as what in it stands in its `vocabulary.ts`. */
export interface TamperingRow {
  /** Would a runner look for tests in a file of this name? */
  isTest(path: string): boolean
  /** Is it code that only tests use: a set-up file, a helper? */
  isSupport(path: string): boolean
  /** A comment that takes code out of coverage. */
  excludes: RegExp
  read(root: Syntax, file: { path: string; collected: boolean }): FileFacts
  /** What code that is no test does to the runner, to the end of the process and to reports. */
  reaches(root: Syntax, path: string): Reach[]
}

/** A language whose row is still to come: what a test file of it is, so that one can be named. */
export interface Planned {
  planned: string
  isTest(path: string): boolean
}

const inTests = /(^|\/)(tests?|testing|__tests__|__mocks__|spec|specs|e2e|integration)\//

/** One row a language. */
export const tamperingTable: Readonly<Record<Language, TamperingRow | Planned>> = {
  python: {
    isTest: isPythonTest,
    isSupport: (path) => inTests.test(path) || /(^|\/)conftest\.py$/.test(path),
    excludes: /pragma:?\s*(no\s?cover|no\s?branch)|coverage:\s*ignore|\bnocover\b/i,
    read: readPython,
    reaches: pythonReaches,
  },
  typescript: {
    isTest: isNodeTest,
    isSupport: (path) =>
      inTests.test(path) ||
      /(^|\/)(jest|vitest|mocha|test)[\w.-]*(setup|helpers?|utils?)[\w.-]*$|(^|\/)(setup|global)-?[tT]ests?[\w.-]*$/.test(
        path,
      ),
    excludes: /(istanbul|c8|v8)\s+ignore|node:coverage\s+(disable|ignore)/i,
    read: readEcmascript,
    reaches: ecmascriptReaches,
  },
  java: { planned: 'Java', isTest: (path) => /(^|\/)src\/test\/|(Test|Tests|IT)\.java$/.test(path) },
  kotlin: { planned: 'Kotlin', isTest: (path) => /(^|\/)src\/\w*[tT]est\/|(Test|Tests|Spec)\.kts?$/.test(path) },
  go: { planned: 'Go', isTest: (path) => path.endsWith('_test.go') },
}
