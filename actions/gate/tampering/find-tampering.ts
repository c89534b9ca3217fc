import type { ChangeAction, TamperingSection } from '../../shared/contracts/evidence.ts'
import type { Finding } from '../../shared/contracts/finding.ts'
import { languageOf } from '../../shared/languages/table.ts'
import type { Parsers } from '../../shared/ports/parsers.ts'
import { compareTests } from './compare/compare-tests.ts'
import { configurationFindings } from './configuration/configuration.ts'
import { isSnapshot, snapshotFindings } from './configuration/snapshots.ts'
import { exclusionFindings } from './coverage-comments.ts'
import { inlineSnapshots } from './inline-snapshots.ts'
import type { ChangedText } from '../changed-texts.ts'
import { expectationFindings } from './expectation-files.ts'
import { productFindings } from './product-code.ts'
import { shadowFindings } from './shadowing.ts'
import { readSide, rowOf, type ReadFile } from './read-file.ts'
import { isSubject } from './subjects.ts'

export interface TamperingInput {
  action: ChangeAction
  files: readonly ChangedText[]
}

/** At most so many findings are handed on; the most severe first. */
const MAX_FINDINGS = 500

/**
 * What a change does to the tests, to what measures them and to what runs them, read from syntax trees.
 * It never throws for what stands in a file: a file that cannot be read is a finding of its own.
 */
export async function findTampering(input: TamperingInput, parsers: Pick<Parsers, 'tree'>): Promise<TamperingSection> {
  const files = input.files.filter(({ before, after }) => before !== after)
  const read: ReadFile[] = []
  for (const file of files) read.push(await readSide(file, parsers))
  const sourceChanged = files.some((file) => isSource(file))
  const findings = [
    ...testFindings(input.action, read),
    ...productFindings(read.filter((file) => isSource(file))),
    ...shadowFindings(files),
    ...expectationFindings(read, input.action),
    ...exclusionFindings(read),
    ...read.flatMap(({ problem, doubt }) => [problem, doubt].filter((one) => one !== null)),
    ...read.flatMap((file) => configurationFindings(file)),
    ...files
      .filter(({ path }) => isSnapshot(path))
      .flatMap((file) => snapshotFindings(file, { action: input.action, sourceChanged })),
    ...inlineSnapshots(read, { action: input.action, sourceChanged }),
  ]
  return { status: 'measured', reason: null, findings: ordered(findings).slice(0, MAX_FINDINGS) }
}

/** Code that is no test and no set-up of tests. */
function isSource({ path }: ChangedText): boolean {
  const row = rowOf(path)
  return row !== null && !row.isTest(path) && !('isSupport' in row && row.isSupport(path))
}

function testFindings(action: ChangeAction, read: readonly ReadFile[]): Finding[] {
  const unreadAt = new Set(read.filter(({ problem }) => problem !== null).map(({ path }) => path))
  const whole = read.filter(({ path }) => !unreadAt.has(path))
  const sources = read.filter((file) => isSource(file)).map(({ path }) => path)
  return compareTests({
    action,
    before: whole.flatMap(({ factsBefore }) => (factsBefore === null ? [] : [factsBefore])),
    after: whole.flatMap(({ factsAfter }) => (factsAfter === null ? [] : [factsAfter])),
    setAside: setAside(read),
    isSubject: (target, testPath) => isSubject(target, testPath, sources),
  })
}

/** Test files that are gone and whose text stands under a name that nobody reads: `test_a.py.bak`. */
function setAside(read: readonly ReadFile[]): Map<string, string> {
  const aside = new Map<string, string>()
  for (const { path, before, after } of read) {
    if (before === null || after !== null || before.trim() === '') continue
    const copy = read.find(
      (other) => languageOf(other.path).language === null && other.before === null && other.after === before,
    )
    if (copy !== undefined) aside.set(path, copy.path)
  }
  return aside
}

const order = { block: 0, hold: 1, review: 2 }

/** Each once, the most severe first, then by place. */
function ordered(findings: readonly Finding[]): Finding[] {
  const distinct = new Map(
    findings.map((one) => [`${one.code}\n${one.path ?? ''}\n${one.line ?? 0}\n${one.message}`, one]),
  )
  return [...distinct.values()].sort(
    (a, b) =>
      order[a.severity] - order[b.severity] ||
      (a.path ?? '').localeCompare(b.path ?? '') ||
      (a.line ?? 0) - (b.line ?? 0),
  )
}
