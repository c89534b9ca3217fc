import type { TestCase } from '../contracts/test-run.ts'
import type { Chunks } from '../xml/bytes.ts'
import { limited } from '../xml/bytes.ts'
import { orProblem, stop } from '../xml/not-readable.ts'
import { readXml } from '../xml/read-xml.ts'
import type { Attributes } from '../xml/read-xml.ts'
import { DETAILS, addBody, addDetail, brokenIn, caseOf, isDetail, naming } from './cases.ts'
import type { Detail, Naming, OpenCase } from './cases.ts'
import { disagreement, readClaims } from './claims.ts'
import { numbered } from './numbered.ts'
import { visibleText } from './text.ts'

/** Larger reports are refused. */
export const MAX_JUNIT_BYTES = 256 * 1024 * 1024

/** No run has more tests; each takes some 200 bytes of memory. */
const MAX_CASES = 1_400_000

export type JunitReport = { cases: TestCase[] } | { problem: string }

/**
 * Reads a JUnit XML report (the Jenkins `testsuites`/`testsuite`/`testcase` form that every runner writes) as it comes,
 * without ever holding it whole.
 * @param root the folder the tests ran in: taken off every path, so that ids are the same on every machine
 * @returns `problem`, a sentence, for whatever is not a whole report that agrees with itself. Nothing is thrown for
 * what stands in a report.
 */
export async function readJunit(chunks: Chunks, root: string): Promise<JunitReport> {
  return orProblem(async () => {
    const reading: Reading = { suites: [], all: [], open: null, detail: null, cases: 0, names: naming(root) }
    await readXml(limited(chunks, MAX_JUNIT_BYTES), {
      textOf: DETAILS,
      open: (name, attributes, parents) => open({ name, attributes, depth: parents.length }, reading),
      text: (value) => reading.detail !== null && addBody(reading.detail, value),
      close: (_, parents) => close(parents.length, reading),
    })
    return { cases: numbered(reading.all) }
  })
}

interface Suite {
  name: string
  attributes: Attributes
  depth: number
  /** Its own name and those of the suites around it. */
  path: string
  /** Its own cases. */
  cases: TestCase[]
  /** Those of its inner suites, which come behind its own. The suites themselves are let go of. */
  innerCases: TestCase[]
  /** In it and in its inner suites. */
  shown: { cases: number; broken: number }
}

interface Reading {
  /** The open ones, outermost first. */
  suites: Suite[]
  /** Of the outermost suite, when it has ended. */
  all: TestCase[]
  open: { testCase: OpenCase; depth: number } | null
  detail: Detail | null
  cases: number
  names: Naming
}

interface Element {
  name: string
  attributes: Attributes
  depth: number
}

/** An element counts where it belongs: a `<testcase>` in a suite, a `<failure>` in a case. All else is passed over. */
function open({ name, attributes, depth }: Element, reading: Reading): void {
  if (depth === 0 && name !== 'testsuites' && name !== 'testsuite') {
    stop('its root element is neither <testsuites> nor <testsuite>')
  }
  const suite = reading.suites.at(-1)
  const inSuite = suite !== undefined && suite.depth === depth - 1
  if (depth === 0 || (inSuite && name === 'testsuite')) beginSuite(attributes, depth, reading)
  else if (inSuite && name === 'testcase') {
    reading.open = { testCase: { attributes, suites: suite.path, details: null }, depth }
  } else if (reading.open?.depth === depth - 1 && isDetail(name)) {
    reading.detail = addDetail(reading.open.testCase, name, attributes)
  }
}

function beginSuite(attributes: Attributes, depth: number, reading: Reading): void {
  const name = attributes['name'] ?? ''
  const outer = reading.suites.at(-1)
  const path = [outer?.path ?? '', name].filter((part) => part !== '').join(' › ')
  const suite = { name, attributes, depth, path, cases: [], innerCases: [], shown: { cases: 0, broken: 0 } }
  reading.suites.push(suite)
}

function close(depth: number, reading: Reading): void {
  const { open, suites } = reading
  if (open !== null && depth === open.depth + 1) reading.detail = null
  else if (open !== null && depth === open.depth) endCase(open.testCase, reading)
  else if (open === null && suites.at(-1)?.depth === depth) endSuite(reading)
}

function endCase(testCase: OpenCase, reading: Reading): void {
  if (++reading.cases > MAX_CASES) stop(`it has more than ${MAX_CASES} test cases`)
  const suite = reading.suites.at(-1)
  suite?.cases.push(caseOf(testCase, reading.names))
  if (suite !== undefined) {
    suite.shown.cases++
    suite.shown.broken += brokenIn(testCase)
  }
  reading.open = null
}

/** What a suite says of itself must be what it shows. */
function endSuite(reading: Reading): void {
  const suite = reading.suites.pop()
  if (suite === undefined) return
  const { name, attributes, shown } = suite
  const claims = readClaims(attributes)
  const wrong =
    'problem' in claims ? claims.problem : disagreement(claims, { ...shown, hidesSubtests: name === 'pytest' })
  if (wrong !== null) stop(`suite '${visibleText(name, 80)}' contradicts itself: ${wrong}`)
  const cases = appended(suite.cases, suite.innerCases)
  const outer = reading.suites.at(-1)
  if (outer === undefined) {
    reading.all = cases
    return
  }
  outer.innerCases = appended(outer.innerCases, cases)
  outer.shown.cases += shown.cases
  outer.shown.broken += shown.broken
}

/** Puts the one list behind the other, in that which is there. */
function appended(cases: TestCase[], more: TestCase[]): TestCase[] {
  if (cases.length === 0) return more
  for (const one of more) cases.push(one)
  return cases
}
