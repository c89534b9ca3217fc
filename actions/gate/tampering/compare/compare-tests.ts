import type { ChangeAction } from '../../../shared/contracts/evidence.ts'
import type { Finding } from '../../../shared/contracts/finding.ts'
import type { Assertion, Carrier, FileFacts, Mark } from '../facts.ts'
import { finding } from '../finding.ts'
import { quoted } from '../quote.ts'
import { assertionChanges, cancelAcross, leftover, type AssertionChange, type Leftover } from './compare-assertions.ts'
import { compareMarks, withoutMoved } from './compare-marks.ts'
import { computedFindings } from './report-computed.ts'
import { assertionsOf, helpersOf, type Helpers } from './expand.ts'
import { pairTests, type Pair } from './pair-tests.ts'
import { isNobody, nobody } from './nobody.ts'
import { markFinding, severityOf } from './report-marks.ts'

export interface Sides {
  action: ChangeAction
  before: readonly FileFacts[]
  after: readonly FileFacts[]
  /** Paths of test files that are gone, with the path of a file that has their text and that no runner reads. */
  setAside: ReadonlyMap<string, string>
  /** Does the change edit the module that a test file replaces? */
  isSubject: (target: string, testPath: string) => boolean
}

interface Held {
  mark: Mark
  owner: Carrier | null
  fresh: boolean
}

/** What the change does to tests: those that stay, those that are gone, those that are new. */
export function compareTests(sides: Sides): Finding[] {
  const [before, after] = [carriersOf(sides.before), carriersOf(sides.after)]
  const pairing = pairTests(before, after)
  const helpers = { before: helpersOf(before), after: helpersOf(after) }
  const kept = pairing.pairs.filter(({ how, before }) => how !== 'away' && before.role !== 'function')
  const leftovers = [
    ...kept.map((pair) => leftoverOf(pair, helpers)),
    ...pairing.gone.map((one) => leftoverOf({ before: one, after: null }, helpers)),
    ...pairing.added
      .filter(({ role }) => role !== 'function')
      .map((one) => leftoverOf({ before: null, after: one }, helpers)),
  ]
  cancelAcross(leftovers)
  return [
    ...pairing.pairs.flatMap((pair) => namesChanged(pair)),
    ...kept.flatMap((pair) => emptied(pair)),
    ...leftovers.flatMap((rest) => {
      const found = assertionFindings(rest, sides.action)
      const told = new Set(found.filter(({ severity }) => severity !== 'review').map(({ line }) => line))
      return [...found, ...computedFindings(rest, sides).filter(({ line }) => !told.has(line))]
    }),
    ...leftovers.flatMap((rest) => goneFinding(rest, sides)),
    ...leftovers.flatMap((rest) => newTest(rest)),
    ...marksOf(pairing, sides),
  ]
}

function carriersOf(files: readonly FileFacts[]): Carrier[] {
  return files.flatMap(({ carriers }) => carriers)
}

function leftoverOf(
  pair: { before: Carrier | null; after: Carrier | null },
  helpers: { before: Helpers; after: Helpers },
): Leftover {
  const path = (pair.before ?? pair.after)?.path ?? ''
  return leftover({
    before: pair.before ?? nobody(path),
    after: pair.after ?? nobody(path),
    assertionsBefore: pair.before === null ? [] : assertionsOf(pair.before, helpers.before),
    assertionsAfter: pair.after === null ? [] : assertionsOf(pair.after, helpers.after),
  })
}

function namesChanged({ before, after, how }: Pair): Finding[] {
  if (before.role !== 'test') return []
  const place = { path: after.path, line: after.line }
  if (how === 'away') {
    const form =
      after.role === 'function' ? `is now the function ${quoted(after.id)}` : `is now in ${quoted(after.path)}`
    return [finding('test-renamed', `test ${quoted(before.id)} ${form}, where its runner does not find it`, place)]
  }
  if (how !== 'renamed') return []
  return [finding('test-name-changed', `test ${quoted(before.id)} is now called ${quoted(after.id)}`, place)]
}

function emptied({ before, after }: Pair): Finding[] {
  if (before.hollow || !after.hollow || before.role !== 'test') return []
  if (after.marks.some(({ code }) => code === 'test-skipped') && after.body.length === 0) return []
  return [
    finding('test-emptied', `nothing is left of the body of test ${quoted(before.id)}`, {
      path: after.path,
      line: after.line,
    }),
  ]
}

function assertionFindings(rest: Leftover, action: ChangeAction): Finding[] {
  const { before, after } = rest.pair
  if (isNobody(after)) return []
  if (after.hollow && !before.hollow && before.role === 'test') return []
  const changes = assertionChanges({
    ...rest,
    before: [...rest.before],
    after: isNobody(before) ? [] : [...rest.after],
  })
  return changes.map((change) => assertionFinding(change, after, action))
}

function assertionFinding(change: AssertionChange, test: Carrier, action: ChangeAction): Finding {
  const who = `${test.role} ${quoted(test.name)}`
  if (change.kind === 'always') {
    return finding('assertion-always-true', `${who} now asserts ${quoted(change.is.text)}, which always holds`, {
      path: test.path,
      line: change.is.line,
    })
  }
  const was = quoted(change.was.text)
  if (change.is === null)
    return finding('assertion-removed', `${who} no longer asserts ${was}`, { path: test.path, line: test.line })
  const place = { path: change.is.path, line: change.is.line }
  const from = `was ${was} and is ${quoted(change.is.text)}`
  if (change.kind === 'swallowed')
    return finding(
      'swallowed-failure',
      `${who}: the failure of ${quoted(change.is.text)} is not seen, for ${change.why ?? 'it is dropped'}`,
      place,
    )
  const because = change.why === null ? '' : `: ${change.why}`
  if (change.kind === 'weakened')
    return finding('assertion-weakened', `${who} asserts less: it ${from}${because}`, place)
  if (change.kind === 'unclear')
    return finding('assertion-weakened', `${who} may assert less: it ${from}`, { ...place, severity: 'hold' })
  if (change.kind === 'redirected') {
    return finding('expectation-changed', `${who} looks at something else: it ${from}`, {
      ...place,
      severity: 'review',
    })
  }
  const severity = action === 'refactor' ? 'block' : 'review'
  return finding('expectation-changed', `${who} expects something else: it ${from}`, { ...place, severity })
}

function goneFinding({ pair, before }: Leftover, { setAside }: Sides): Finding[] {
  const { before: test, after, assertionsBefore } = pair
  if (!isNobody(after) || isNobody(test)) return []
  const place = { path: test.path, line: test.line }
  if (test.role === 'hook') {
    return before.map((was) =>
      finding('assertion-removed', `${quoted(test.name)} is gone, which asserted ${quoted(was.text)}`, place),
    )
  }
  const aside = setAside.get(test.path)
  if (aside !== undefined)
    return [
      finding(
        'test-renamed',
        `test ${quoted(test.id)} is now in ${quoted(aside)}, where its runner does not find it`,
        place,
      ),
    ]
  if (assertionsBefore.length > 0 && before.length === 0) {
    return [
      finding(
        'test-name-changed',
        `test ${quoted(test.id)} is gone and its assertions stand in other tests of the change`,
        place,
      ),
    ]
  }
  return [
    finding(
      'test-removed',
      `test ${quoted(test.id)} is gone, also where the code that it tests is gone with it`,
      place,
    ),
  ]
}

function newTest({ pair: { before, after, assertionsAfter } }: Leftover): Finding[] {
  if (!isNobody(before) || after.role !== 'test') return []
  const excused = [...after.marks, ...after.inherited].some(({ code }) => code === 'test-skipped')
  if (excused || after.mayAssert || assertionsAfter.some(isUseful)) return []
  return [
    finding('test-without-assertions', `the new test ${quoted(after.id)} asserts nothing`, {
      path: after.path,
      line: after.line,
    }),
  ]
}

function isUseful({ always, dead, relation }: Assertion): boolean {
  return !always && dead === null && relation !== 'nothing' && relation !== 'planned'
}

/** Marks of pairs, of what is new, and of whole files; moved ones are left out. */
function marksOf({ pairs, added, gone }: ReturnType<typeof pairTests>, sides: Sides): Finding[] {
  const fresh: Held[] = []
  const lost: Mark[] = gone.flatMap(({ marks }) => [...marks])
  for (const { before, after } of pairs) {
    const change = compareMarks([...before.marks, ...before.inherited], [...after.marks, ...after.inherited])
    fresh.push(...change.fresh.map((mark) => ({ mark, owner: after, fresh: false })))
    lost.push(...change.lost)
  }
  for (const owner of added)
    fresh.push(...compareMarks([], owner.marks).fresh.map((mark) => ({ mark, owner, fresh: true })))
  const files = compareFiles(sides)
  fresh.push(...files.fresh)
  lost.push(...files.lost)
  const stays = new Set(
    withoutMoved(
      fresh.map(({ mark }) => mark),
      lost,
    ),
  )
  return grouped(
    fresh.filter(({ mark }) => stays.has(mark)),
    sides,
  )
}

function compareFiles({ before, after }: Sides): { fresh: Held[]; lost: Mark[] } {
  const old = new Map(before.map(({ path, marks }) => [path, marks]))
  const changes = after.map(({ path, marks }) => ({
    ...compareMarks(old.get(path) ?? [], marks),
    isNew: !old.has(path),
  }))
  return {
    fresh: changes.flatMap(({ fresh, isNew }) => fresh.map((mark) => ({ mark, owner: null, fresh: isNew }))),
    lost: changes.flatMap(({ lost }) => lost),
  }
}

/** One finding a place, however many tests it concerns. */
function grouped(held: readonly Held[], { isSubject }: Sides): Finding[] {
  const told = held.filter(({ mark: { code, key, path, target }, fresh }) => {
    if (code === 'mock-of-subject-added') return !fresh && target !== null && isSubject(target, path)
    // A new function or test may catch what it likes; what it asserts is looked at elsewhere.
    return code !== 'swallowed-failure' || !fresh || key.startsWith('never-runs')
  })
  const groups = Map.groupBy(told, ({ mark: { code, path, line } }) => `${code}\n${path}\n${line}`)
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return []
    const fresh = first.fresh && more.every((one) => one.fresh)
    const severity = severityOf(first.mark, { role: first.owner?.role ?? null, fresh })
    return [markFinding(first.mark, first.owner, { severity, more: more.length })]
  })
}
