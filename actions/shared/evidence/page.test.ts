import { describe, expect, it } from '@jest/globals'
import type { EvidenceFile, MutantRecord } from '../contracts/evidence.ts'
import { fakeComparison, fakeCoverage, fakeEvidence, fakeMutants, fakeTestRun } from './evidence.fake.ts'
import { evidencePage } from './page.ts'

const measured = { status: 'measured', reason: null } as const
const mutant: MutantRecord = {
  id: 'src/cart.ts:3:7:boundary:0',
  path: 'src/cart.ts',
  line: 3,
  operator: 'boundary',
  original: 'a < b',
  replacement: 'a <= b',
  outcome: 'survived',
  killedBy: ['cart › adds'],
}

function pageOf(...items: EvidenceFile['items']): string {
  return evidencePage({ schemaVersion: 2, runId: 'run-1', base: 'b'.repeat(40), items })
}

describe('the page of the evidence', () => {
  it('says what was decided and shows every section with its figures', () => {
    const page = pageOf(fakeEvidence({ coverage: fakeCoverage({ changedLines: { covered: 11, total: 12 } }) }))
    expect(page).toContain('## ✅ pass · refactor')
    for (const row of [
      '| tests | 2 passed | 2 passed |',
      '11 of 12 (91.66 %)',
      '2 of 2 noticed (1.0 s)',
      '| tampering with tests |  | nothing found |',
      '| confidence |  | 0.95 (asked for: 0.8) |',
      '| sandbox |  | bwrap, no network |',
    ]) {
      expect(page).toContain(row)
    }
  })

  it('says of a section that was left out why, and never shows it as clean', () => {
    const off = { status: 'off', reason: "left out: the input 'skip' names it" } as const
    const page = pageOf(fakeEvidence({ tampering: { ...off, findings: [] }, mutants: fakeMutants({}, off) }))
    expect(page).toContain("| tampering with tests |  | left out: the input 'skip' names it |")
    expect(page).not.toContain('| tampering with tests |  | nothing found |')
    expect(page).not.toContain('noticed')
  })

  it('shows the fault that new tests notice and old ones let live', () => {
    const mutants = fakeMutants({ total: 1, killed: 1 }, { newlyKilled: mutant })
    const page = pageOf(fakeEvidence({ action: 'add_tests', mutants }))
    expect(page).toContain('The old tests let this fault in `src/cart.ts:3` live; with it, `cart › adds` fails')
    expect(page).toContain('```diff\n-a < b\n+a <= b\n```')
  })

  it('shows flakes, findings, survivors and lines that did not run', () => {
    const flaky = fakeComparison(fakeTestRun('passed'), fakeTestRun('passed'), { flakyAtBase: ['clock › ticks'] })
    const finding = {
      code: 'assertion-removed',
      message: 'adds lost one',
      path: 'a.test.ts',
      line: 4,
      severity: 'block',
    }
    const file = { path: 'src/cart.ts', covered: [1], missed: [7, 9], before: null, after: { covered: 1, total: 3 } }
    const page = pageOf(
      fakeEvidence({
        tests: flaky,
        tampering: { ...measured, findings: [finding as never] },
        mutants: fakeMutants({ total: 1, survived: 1 }, { mutants: [mutant] }),
        coverage: fakeCoverage({ changedFiles: [file] }),
      }),
    )
    expect(page).toContain('Flaky before the change: counted neither for nor against it:\n\n- `clock › ticks`')
    expect(page).toContain('| ❌ fails | `assertion-removed` | `a.test.ts:4` | adds lost one |')
    expect(page).toContain('| `src/cart.ts:3` | `a < b` | `a <= b` | no test noticed |')
    expect(page).toContain('| 7, 9 |')
  })

  it('mentions nobody and opens no HTML, whatever the names are', () => {
    const hostile = '<img src=x onerror=alert(1)> @octocat fixes #1 ::set-env name=a::b'
    const tests = fakeComparison(fakeTestRun('passed'), fakeTestRun('failed'), { regressed: [hostile] })
    const finding = { code: 'x', message: hostile, path: hostile, severity: 'block' } as const
    const page = pageOf(fakeEvidence({ tests, policy: { ...measured, findings: [finding] } }))
    const outside = page.replaceAll(/`[^`\n]*`/g, '')
    expect(outside).not.toMatch(/<img|@octocat|#1\b/)
    expect(page).not.toMatch(/^::/m)
  })

  it('stays below what a summary may hold, and says what is left out', () => {
    const regressed = Array.from({ length: 10 }, (_, n) => `${n} ${'x'.repeat(280)}`)
    const tests = fakeComparison(fakeTestRun('passed'), fakeTestRun('failed'), { regressed })
    const page = pageOf(...Array.from({ length: 400 }, () => fakeEvidence({ tests })))
    expect(page.length).toBeLessThan(1024 * 1024)
    expect(page).toMatch(/\d+ more are left out here: evidence\.json has them/)
  })
})
