// JUnit XML for Jest, which has none of its own. Option outputFile, or LLM_OPS_JUNIT_FILE: Jest's command line gives a
// reporter no options. Where LLM_OPS_REACH_FILE is set, it also writes which test files run which lines.
'use strict'
const { reachedLines, writeReach } = require('./reached-lines.cjs')
const { writeJunit } = require('./junit-xml.cjs')

const STATUS = { passed: 'passed', failed: 'failed', focused: 'passed' }

module.exports = class JunitReporter {
  constructor(_globalConfig, options) {
    this.outputFile = options.outputFile ?? process.env.LLM_OPS_JUNIT_FILE
    this.reachFile = process.env.LLM_OPS_REACH_FILE
    this.reached = new Map()
  }

  /** Here and not at the end: Jest frees the coverage of a file when all reporters have seen it. */
  onTestResult(_test, result) {
    if (this.reachFile !== undefined) this.reached.set(result.testFilePath, linesOf(result))
  }

  onRunComplete(_contexts, results) {
    writeJunit(this.outputFile, results.testResults.flatMap(casesOf))
    if (this.reachFile !== undefined) writeReach(this.reachFile, this.reached)
  }
}

/** Source file -> lines. By V8 the places are those of the transformed code: then only the files are known. */
function linesOf({ coverage, v8Coverage }) {
  if (coverage) return reachedLines(coverage)
  const ran = (v8Coverage ?? []).filter(({ result }) => result.functions.some((one) => one.ranges[0].count > 0))
  return new Map(ran.map(({ result }) => [result.url.replace(/^file:\/\//, ''), []]))
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
