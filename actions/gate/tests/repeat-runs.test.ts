import { describe, expect, it } from '@jest/globals'
import type { CaseStatus, TestRun, TestRunStatus } from '../../shared/contracts/test-run.ts'
import { countsOf, emptyRun } from '../../shared/testing/test-run.ts'
import { compareTests } from './compare-tests.ts'
import { repeatRuns, type Side } from './repeat-runs.ts'

type Answers = Record<string, CaseStatus>

function runOf(answers: Answers, status?: TestRunStatus): TestRun {
  const cases = Object.entries(answers).map(([id, status]) => {
    return { id, suite: '', name: id, file: 'a.test.js', status, seconds: null, message: null }
  })
  const failing = cases.some(({ status }) => status === 'failed')
  return { ...emptyRun('not-run', ''), status: status ?? (failing ? 'failed' : 'passed'), cases, ...countsOf(cases) }
}

/** Gives the runs in turn, then the last one again and again. */
function side(...runs: TestRun[]): Side {
  const made: TestRun[] = []
  const again = async () => void made.push(runs[Math.min(made.length, runs.length - 1)] as TestRun)
  return { runs: made, again }
}

const pass = runOf({ a: 'passed', b: 'passed' })
const fail = runOf({ a: 'failed', b: 'passed' })
const broken = runOf({}, 'errored')

async function judged(base: Side, head: Side, reruns = 2) {
  await repeatRuns({ base, head, reruns, sideBySide: false })
  const comparison = compareTests({ base: base.runs as [TestRun], head: head.runs as [TestRun], sideBySide: false })
  return { times: [base.runs.length, head.runs.length], ...comparison }
}

describe('repeating test runs', () => {
  it('runs both sides as often as asked where nothing differs', async () => {
    expect((await judged(side(pass), side(pass))).times).toEqual([2, 2])
    expect((await judged(side(pass), side(pass), 1)).times).toEqual([1, 1])
    expect((await judged(side(pass), side(pass), 5)).times).toEqual([5, 5])
  })

  it('asks a regression five times before it believes it', async () => {
    const seen = await judged(side(pass), side(fail))
    expect(seen).toMatchObject({ times: [5, 5], regressed: ['a'], flakyAtHead: [] })
  })

  it('finds that what looked like a regression is a flake of the base, and says that it failed each time', async () => {
    const seen = await judged(side(pass, pass, pass, fail), side(fail))
    expect(seen).toMatchObject({ times: [5, 5], regressed: [], flakyAtBase: ['a'], failingFlakes: ['a'] })
    expect([seen.before.status, seen.after.status]).toEqual(['passed', 'passed'])
  })

  it('does not let a flake of the base fail the whole of the head', async () => {
    const seen = await judged(side(pass, fail), side(fail, fail, pass))
    expect(seen).toMatchObject({ flakyAtBase: ['a'], failingFlakes: [] })
    expect([seen.before.status, seen.after.status]).toEqual(['passed', 'passed'])
  })

  it('takes no regression from runs of which one broke', async () => {
    expect(await judged(side(pass), side(fail, broken))).toMatchObject({
      after: { status: 'inconclusive', counts: { total: 0 } },
      regressed: [],
    })
  })

  it('takes a test that went to another file for moved, where it passes there', async () => {
    const moved = (status: CaseStatus) => {
      const run = runOf({ b: 'passed', 'other › a': status })
      return {
        ...run,
        cases: run.cases.map((one) => (one.id === 'b' ? one : { ...one, name: 'a', file: 'b.test.js' })),
      }
    }
    expect(await judged(side(pass), side(moved('passed')))).toMatchObject({ removed: [], added: ['other › a'] })
    expect(await judged(side(pass), side(moved('skipped')))).toMatchObject({ removed: ['a'] })
  })

  it('does not call a new test that is skipped newly skipped', async () => {
    const seen = await judged(side(pass), side(runOf({ a: 'passed', b: 'passed', c: 'skipped' })))
    expect(seen).toMatchObject({ newlySkipped: [], added: ['c'] })
  })

  it('stops where the flake is known at base, and lets it neither fail nor pass the change', async () => {
    const seen = await judged(side(fail, pass), side(pass))
    expect(seen).toMatchObject({ times: [2, 2], flakyAtBase: ['a'], fixed: [], regressed: [], stillFailing: [] })
    expect(seen.before.status).toBe('passed')
    expect(seen.before.counts).toMatchObject({ total: 1, passed: 1 })
  })

  it('shows a flake that is new at head, after as many runs of the base', async () => {
    const seen = await judged(side(pass), side(pass, fail))
    expect(seen).toMatchObject({ times: [5, 5], flakyAtBase: [], flakyAtHead: ['a'], regressed: [] })
  })

  it('lets a flake hide no other test that regressed', async () => {
    const base = side(runOf({ a: 'failed', b: 'passed' }), runOf({ a: 'passed', b: 'passed' }))
    const seen = await judged(base, side(runOf({ a: 'passed', b: 'failed' })))
    expect(seen).toMatchObject({ flakyAtBase: ['a'], regressed: ['b'] })
  })

  it('takes a test that is not in every run for a flake, not for one that is gone', async () => {
    const seen = await judged(side(pass), side(pass, runOf({ b: 'passed' })))
    expect(seen).toMatchObject({ flakyAtHead: ['a'], removed: [] })
    expect(await judged(side(pass), side(runOf({ b: 'passed' })))).toMatchObject({ times: [2, 2], removed: ['a'] })
  })

  it('does not ask a base again that gives no answer', async () => {
    expect(await judged(side(broken), side(pass))).toMatchObject({ times: [1, 1], before: { status: 'errored' } })
  })

  it('is inconclusive where one run broke and another did not', async () => {
    const seen = await judged(side(pass), side(pass, broken))
    expect(seen).toMatchObject({ times: [2, 2], after: { status: 'inconclusive' } })
    expect(await judged(side(pass), side(broken))).toMatchObject({ after: { status: 'errored' } })
  })

  it('runs base and head at the same time only where that is allowed', async () => {
    let running = 0
    let most = 0
    const slow = (): Side => {
      const runs: TestRun[] = []
      const again = async () => {
        most = Math.max(most, ++running)
        await new Promise((resolve) => void setTimeout(resolve, 5))
        running--
        runs.push(pass)
      }
      return { runs, again }
    }
    await repeatRuns({ base: slow(), head: slow(), reruns: 2, sideBySide: false })
    expect(most).toBe(1)
    await repeatRuns({ base: slow(), head: slow(), reruns: 2, sideBySide: true })
    expect(most).toBe(2)
  })
})
