// Jest reporter: the totals, for scripts that add them up.
import { mkdirSync, writeFileSync } from 'node:fs'

export default class Totals {
  onRunComplete(_, results) {
    mkdirSync('.build', { recursive: true })
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = results
    const totals = {
      passed: numPassedTests,
      failed: numFailedTests + numRuntimeErrorTestSuites,
      skipped: numPendingTests + numTodoTests,
    }
    writeFileSync('.build/test-totals.json', `${JSON.stringify(totals)}\n`)
  }
}
