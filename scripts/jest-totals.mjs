// Jest reporter: the totals, for scripts that add them up, and how each test ended, for the table of compliance.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'

const resultsFile = 'coverage/test-results.json'

export default class Totals {
  onRunComplete(_, results) {
    for (const folder of ['.build', 'coverage']) mkdirSync(folder, { recursive: true })
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = results
    const totals = {
      passed: numPassedTests,
      failed: numFailedTests + numRuntimeErrorTestSuites,
      skipped: numPendingTests + numTodoTests,
    }
    writeFileSync('.build/test-totals.json', `${JSON.stringify(totals)}\n`)
    const ended = results.testResults.flatMap(({ testFilePath, testResults }) => {
      const file = relative(process.cwd(), testFilePath)
      return testResults.map(({ fullName, status }) => ({ file, name: fullName, status }))
    })
    // Tests and slow proofs are two runs.
    const again = new Set(ended.map(({ file }) => file))
    const kept = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : []
    const all = [...kept.filter(({ file }) => !again.has(file)), ...ended]
    writeFileSync(resultsFile, `${JSON.stringify(all)}\n`)
  }
}
