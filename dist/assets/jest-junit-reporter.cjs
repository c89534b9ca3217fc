// JUnit XML for Jest, which has none of its own. Option outputFile, or LLM_OPS_JUNIT_FILE: Jest's command line gives a reporter no options.
'use strict'
const { writeJunit } = require('./junit-xml.cjs')

const STATUS = { passed: 'passed', failed: 'failed', focused: 'passed' }

module.exports = class JunitReporter {
  constructor(_globalConfig, options) {
    this.outputFile = options.outputFile ?? process.env.LLM_OPS_JUNIT_FILE
  }

  onRunComplete(_contexts, results) {
    writeJunit(this.outputFile, results.testResults.flatMap(casesOf))
  }
}

function casesOf(file) {
  const cases = file.testResults.map((test) => ({
    suite: test.ancestorTitles.join(' › '),
    name: test.title,
    file: file.testFilePath,
    seconds: typeof test.duration === 'number' ? test.duration / 1000 : Number.NaN,
    status: STATUS[test.status] ?? 'skipped',
    message: test.failureMessages.join('\n'),
  }))
  const broken = file.testExecError ?? (cases.length === 0 && file.failureMessage ? file.failureMessage : null)
  if (broken === null || broken === undefined) return cases
  const message = String(broken.stack ?? broken.message ?? broken)
  return [
    ...cases,
    { suite: '', name: 'the test file could not run', file: file.testFilePath, status: 'errored', message },
  ]
}
