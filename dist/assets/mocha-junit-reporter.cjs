// JUnit XML for Mocha beside the output of its `spec` reporter. Mocha's own `xunit` reporter prints nothing while it
// writes to a file: a long run would look dead. Reporter option: output.
'use strict'
const { createRequire } = require('node:module')
const { writeJunit } = require('./junit-xml.cjs')

const { reporters } = createRequire(process.argv[1])('mocha')

module.exports = class JunitReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options)
    const cases = []
    runner.on('pass', (test) => cases.push(caseOf(test, 'passed')))
    runner.on('pending', (test) => cases.push(caseOf(test, 'skipped')))
    runner.on('fail', (test, error) => {
      const status = test.type === 'hook' ? 'errored' : 'failed'
      cases.push({ ...caseOf(test, status), message: String(error?.stack ?? error?.message ?? error) })
    })
    runner.once('end', () => writeJunit(options.reporterOptions.output, cases))
  }
}

function caseOf(test, status) {
  const path = typeof test.titlePath === 'function' ? test.titlePath() : [test.title]
  return {
    suite: path.slice(0, -1).join(' › '),
    name: path.at(-1) ?? test.title,
    file: test.file,
    seconds: typeof test.duration === 'number' ? test.duration / 1000 : Number.NaN,
    status,
  }
}
