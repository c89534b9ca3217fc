// JUnit XML for node --test. Node's own `junit` reporter makes a suite of every test that has subtests, so that its
// cases are fewer than the tests that Node counts. Here each thing that Node counts as a test is one case.
import { createRequire } from 'node:module'

const { junitXml } = createRequire(import.meta.url)('./junit-xml.cjs')

export default async function* junit(events) {
  const cases = []
  const open = []
  for await (const { type, data } of events) {
    if (type === 'test:start') {
      open.length = data.nesting
      open.push({ name: data.name, before: broken(cases) })
    }
    if (type !== 'test:pass' && type !== 'test:fail') continue
    const path = open.slice(0, data.nesting).map((one) => one.name)
    // Suites (describe) are places, not tests; one that failed with none of its tests failed in a hook or its body.
    const isSuite = data.details?.type === 'suite'
    const silent = type === 'test:fail' && broken(cases) === open[data.nesting]?.before
    if (!isSuite || silent) cases.push(caseOf(type, data, path))
  }
  yield junitXml(cases)
}

function broken(cases) {
  return cases.filter((one) => one.status === 'failed' || one.status === 'errored').length
}

function caseOf(type, data, path) {
  const skipped = isSet(data.skip) || isSet(data.todo)
  const failed = type === 'test:fail' ? failure(data) : 'passed'
  return {
    suite: path.join(' › '),
    name: data.name,
    file: data.file,
    seconds: (data.details?.duration_ms ?? Number.NaN) / 1000,
    status: skipped ? 'skipped' : failed,
    message: messageOf(data.details?.error),
  }
}

/** A reason may be the empty string. */
function isSet(mark) {
  return mark !== undefined && mark !== false
}

function failure(data) {
  if (data.details?.type === 'suite') return 'errored'
  return data.details?.error?.failureType === 'cancelledByParent' ? 'errored' : 'failed'
}

function messageOf(error) {
  return error === undefined ? '' : String(error.cause?.stack ?? error.cause?.message ?? error.message ?? error)
}
