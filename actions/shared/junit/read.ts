import { parse } from 'junit2json'
import type { CaseStatus, TestCase } from '../contracts/test-run.ts'
import { disagreement, readClaims } from './claims.ts'
import { visibleText } from './text.ts'

/** Larger reports are refused: one needs about fifteen times its size in memory. */
export const MAX_JUNIT_BYTES = 64 * 1024 * 1024

const MAX_MESSAGE = 2000
const MAX_NAME = 1000

export type JunitReport = { cases: TestCase[] } | { problem: string }

/** An element as junit2json gives it: attributes are strings, child elements lists. Nothing in it is trusted. */
type Element = Readonly<Record<string, unknown>>

/**
 * Reads a JUnit XML report (the Jenkins `testsuites`/`testsuite`/`testcase` form that every runner writes).
 * @param root the folder the tests ran in: taken off every path, so that ids are the same on every machine
 * @returns `problem`, a sentence, for whatever is not a whole report that agrees with itself. It never throws.
 */
export async function readJunit(text: string, root: string): Promise<JunitReport> {
  if (text.length > MAX_JUNIT_BYTES) return { problem: `it is longer than ${MAX_JUNIT_BYTES} characters` }
  if (text.trim() === '') return { problem: 'it is empty' }
  try {
    const document: unknown = await parse(withoutForbidden(text), {})
    if (!isElement(document)) return { problem: 'its root element is neither <testsuites> nor <testsuite>' }
    const reading: Reading = { root, cases: [], broken: 0, seen: new Map() }
    const problem = readSuite(document, [], reading)
    return problem === null ? { cases: reading.cases } : { problem }
  } catch (cause) {
    return { problem: `it cannot be read as XML: ${firstLine(cause)}` }
  }
}

/** Runners write references to control characters, which no XML may hold: they become visible escapes. */
function withoutForbidden(xml: string): string {
  return xml.replaceAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (reference, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    const allowed = code >= 32 || code === 9 || code === 10 || code === 13
    return allowed ? reference : `\\u${code.toString(16).padStart(4, '0')}`
  })
}

interface Reading {
  root: string
  cases: TestCase[]
  /** `<failure>` and `<error>` elements so far. */
  broken: number
  /** How often an id was given. */
  seen: Map<string, number>
}

function firstLine(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause)
  return visibleText(message.split('\n')[0] ?? '', 200)
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function children(element: Element, name: string): Element[] {
  const list = element[name]
  return Array.isArray(list) ? list.filter(isElement) : []
}

function text(element: Element, name: string): string {
  const value = element[name]
  return typeof value === 'string' ? value : ''
}

/** Reads a suite and those in it; gives what is wrong with it, or null. */
function readSuite(suite: Element, outer: readonly string[], reading: Reading): string | null {
  const name = text(suite, 'name')
  const path = name === '' ? outer : [...outer, name]
  const before = { cases: reading.cases.length, broken: reading.broken }
  for (const element of children(suite, 'testcase')) reading.cases.push(readCase(element, path, reading))
  for (const inner of children(suite, 'testsuite')) {
    const problem = readSuite(inner, path, reading)
    if (problem !== null) return problem
  }
  const claims = readClaims(suite)
  const cases = reading.cases.length - before.cases
  const shown = { cases, broken: reading.broken - before.broken, hidesSubtests: name === 'pytest' }
  const wrong = 'problem' in claims ? claims.problem : disagreement(claims, shown)
  return wrong === null ? null : `suite '${visibleText(name, 80)}' contradicts itself: ${wrong}`
}

function readCase(element: Element, path: readonly string[], reading: Reading): TestCase {
  const clean = (value: string): string => visibleText(withoutRoot(value, reading.root), MAX_NAME)
  const file = relativeFile(text(element, 'file'), reading.root)
  reading.broken += children(element, 'failure').length + children(element, 'error').length
  const suite = withFile(clean(text(element, 'classname') || path.join(' › ')), file)
  const name = clean(text(element, 'name')) || '(no name)'
  return {
    id: uniqueId(suite === '' ? name : `${suite} › ${name}`, reading.seen),
    suite,
    name,
    file,
    status: statusOf(element),
    seconds: secondsOf(text(element, 'time')),
    message: messageOf(element, reading.root),
  }
}

/** Two files may hold tests of one name: the file is part of the suite, unless the suite is named after it. */
function withFile(suite: string, file: string | null): string {
  if (file === null || suite.includes(file)) return suite
  const module = file.replace(/\.\w+$/, '').replaceAll('/', '.')
  if (suite === module || suite.startsWith(`${module}.`) || module.endsWith(`.${suite.split('.')[0]}`)) return suite
  return suite === '' ? file : `${file} › ${suite}`
}

function uniqueId(id: string, seen: Map<string, number>): string {
  const times = (seen.get(id) ?? 0) + 1
  seen.set(id, times)
  return times === 1 ? id : `${id} #${times}`
}

/** The worst of what is said. */
function statusOf(element: Element): CaseStatus {
  if ('error' in element) return 'errored'
  if ('failure' in element) return 'failed'
  // A test is skipped once. Several times: pytest tells of skipped subtests, and counts the test itself as passed.
  const skips = children(element, 'skipped').length
  if (skips > 0) return skips === 1 ? 'skipped' : 'passed'
  return ['skipped', 'disabled', 'notrun'].includes(text(element, 'status').toLowerCase()) ? 'skipped' : 'passed'
}

function secondsOf(time: string): number | null {
  return /^\d+(\.\d*)?(e[-+]?\d{1,2})?$/i.test(time) ? Number(time) : null
}

function messageOf(element: Element, root: string): string | null {
  for (const name of ['error', 'failure', 'skipped']) {
    if (!(name in element)) continue
    const details = children(element, name)[0] ?? {}
    const [summary, body] = [text(details, 'message'), text(details, 'inner')]
    const message = body.includes(summary) ? body : `${summary}\n${body}`
    return visibleText(withoutRoot(message.trim(), root), MAX_MESSAGE) || null
  }
  return null
}

function withoutRoot(value: string, root: string): string {
  return root === '' ? value : value.replaceAll(`${root}/`, '')
}

/** Relative to the root, with `/`; null for what lies outside of it. */
function relativeFile(file: string, root: string): string | null {
  if (file === '') return null
  const path = withoutRoot(file.replace(/^file:\/\//, '').replaceAll('\\', '/'), root).replace(/^\.\//, '')
  return path.startsWith('/') || path.split('/').includes('..') || /^[A-Za-z]:/.test(path)
    ? null
    : visibleText(path, MAX_NAME)
}
