// JUnit XML for Mocha beside the output of its `spec` reporter. Mocha's own `xunit` reporter prints nothing while it
// writes to a file: a long run would look dead. Reporter option: output. Where LLM_OPS_REACH_FILE is set, it also writes
// which test files run which lines, from the counters of nyc.
'use strict'
const { createRequire } = require('node:module')
const { reachedLines, writeReach } = require('./reached-lines.cjs')
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
    const counters = globalThis['__coverage__']
    if (process.env.LLM_OPS_REACH_FILE !== undefined && counters !== undefined) recordReach(runner, counters)
  }
}

/** What was counted when the first suite begins ran while the files were loaded: it is nobody's, and stands under ''. */
function recordReach(runner, coverage) {
  const reached = new Map()
  let counted = {}
  let testFile = ''
  const settle = () => {
    const sources = reached.get(testFile) ?? new Map()
    for (const [path, lines] of reachedLines(coverage, counted))
      sources.set(path, [...(sources.get(path) ?? []), ...lines])
    reached.set(testFile, sources)
    counted = Object.fromEntries(Object.entries(coverage).map(([path, file]) => [path, { ...file.s }]))
  }
  runner.on('suite', (suite) => {
    if (suite.root || suite.file === undefined || suite.file === testFile) return
    settle()
    testFile = suite.file
  })
  runner.once('end', () => {
    settle()
    writeReach(process.env.LLM_OPS_REACH_FILE, reached)
  })
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
