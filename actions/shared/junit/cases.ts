import type { CaseStatus, TestCase } from '../contracts/test-run.ts'
import { ownText } from '../xml/own-text.ts'
import type { Attributes } from '../xml/read-xml.ts'
import { visibleText } from './text.ts'

const MAX_MESSAGE = 2000
const MAX_NAME = 1000
/** Characters of a detail that are kept: more than are shown, for what is taken out of it. */
const MAX_DETAIL = 16_000
/** Suites and files whose names are kept to be used again. */
const MAX_KNOWN = 100_000

/**
 * What may be said of a case, worst first. `rerun…` (Surefire): it failed again when it was repeated. `flaky…`: it
 * failed, and passed when it was repeated.
 */
const DETAIL_KINDS = [
  'error',
  'failure',
  'rerunError',
  'rerunFailure',
  'skipped',
  'flakyError',
  'flakyFailure',
] as const
type DetailKind = (typeof DETAIL_KINDS)[number]

export const DETAILS: ReadonlySet<string> = new Set(DETAIL_KINDS)

export function isDetail(name: string): name is DetailKind {
  return DETAILS.has(name)
}

/** A `<testcase>` while it is read. */
export interface OpenCase {
  attributes: Attributes
  /** Names of the suites around it. */
  suites: string
  /** null where nothing is said of it: most cases passed. */
  details: Partial<Record<DetailKind, Detail>> | null
}

/** The first of its kind, which is the one that is shown, and how many there are. */
export interface Detail {
  count: number
  summary: string
  body: string
}

/** @returns where the text of the element goes; null for all but the first of its kind */
export function addDetail(one: OpenCase, kind: DetailKind, attributes: Attributes): Detail | null {
  one.details ??= {}
  const known = one.details[kind]
  if (known !== undefined) known.count++
  if (known !== undefined) return null
  const detail = { count: 1, summary: (attributes['message'] ?? '').slice(0, MAX_DETAIL), body: '' }
  one.details[kind] = detail
  return detail
}

export function addBody(detail: Detail, text: string): void {
  if (detail.body.length < MAX_DETAIL) detail.body += text.slice(0, MAX_DETAIL)
}

/** `<failure>` and `<error>` elements, as the counts of a suite have them: what was repeated is not among them. */
export function brokenIn({ details }: OpenCase): number {
  return (details?.error?.count ?? 0) + (details?.failure?.count ?? 0)
}

/** Names that come again and again are held once. */
export interface Naming {
  root: string
  suites: Map<string, SuiteName>
  files: Map<string, string | null>
}

interface SuiteName {
  name: string
  /** What the ids of its cases begin with. */
  start: string
}

export const SEPARATOR = ' › '

export function naming(root: string): Naming {
  return { root, suites: new Map(), files: new Map() }
}

/**
 * The case, with the id that it has where no other has the same. Its texts are copies, so that nothing of the report is
 * kept; its id is a sum, which V8 holds as its two parts until somebody reads it.
 */
export function caseOf(one: OpenCase, names: Naming): TestCase {
  const { classname = '', name: given = '', file: path = '', time = '' } = one.attributes
  const file = known(names.files, path, () => ownOrNull(relativeFile(path, names.root)))
  const container = classname === '' ? one.suites : classname
  const suite = known(names.suites, `${container}\n${path}`, () => suiteName(container, file, names.root))
  const name = ownText(clean(given, names.root)) || '(no name)'
  return {
    id: suite.start + name,
    suite: suite.name,
    name,
    file,
    status: statusOf(one),
    seconds: secondsOf(time),
    message: messageOf(one, names.root),
  }
}

function known<T>(table: Map<string, T>, key: string, make: () => T): T {
  const found = table.get(key)
  if (found !== undefined) return found
  if (table.size >= MAX_KNOWN) table.clear()
  const made = make()
  table.set(ownText(key), made)
  return made
}

function suiteName(container: string, file: string | null, root: string): SuiteName {
  const name = ownText(withFile(clean(container, root), file))
  return { name, start: name === '' ? '' : ownText(`${name}${SEPARATOR}`) }
}

function ownOrNull(text: string | null): string | null {
  return text === null ? null : ownText(text)
}

function clean(value: string, root: string): string {
  return visibleText(withoutRoot(value, root), MAX_NAME)
}

/** Two files may hold tests of one name: the file is part of the suite, unless the suite is named after it. */
function withFile(suite: string, file: string | null): string {
  if (file === null || suite.includes(file)) return suite
  const module = file.replace(/\.\w+$/, '').replaceAll('/', '.')
  if (suite === module || suite.startsWith(`${module}.`) || module.endsWith(`.${suite.split('.')[0]}`)) return suite
  return suite === '' ? file : `${file} › ${suite}`
}

/** The worst of what is said. */
function statusOf({ details, attributes }: OpenCase): CaseStatus {
  if (details?.error) return 'errored'
  if (details?.failure ?? details?.rerunError ?? details?.rerunFailure) return 'failed'
  // A test is skipped once. Several times: pytest tells of skipped subtests, and counts the test itself as passed.
  if (details?.skipped) return details.skipped.count === 1 ? 'skipped' : 'passed'
  const status = (attributes['status'] ?? '').toLowerCase()
  return ['skipped', 'disabled', 'notrun'].includes(status) ? 'skipped' : 'passed'
}

function secondsOf(time: string): number | null {
  return /^\d{1,20}(\.\d{0,20})?(e[-+]?\d{1,2})?$/i.test(time) ? Number(time) : null
}

function messageOf({ details }: OpenCase, root: string): string | null {
  if (details === null) return null
  for (const kind of DETAIL_KINDS) {
    const detail = details[kind]
    if (detail === undefined) continue
    const { summary, body } = detail
    const said = (body.includes(summary) ? body : `${summary}\n${body}`).trim()
    const message = kind.startsWith('flaky') ? `passed when it was repeated; before: ${said}` : said
    return ownText(visibleText(withoutRoot(message, root), MAX_MESSAGE)) || null
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
