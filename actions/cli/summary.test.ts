import { describe, expect, it } from '@jest/globals'
import { commit, fakeEvidence, fakeItem, fakeRun, fakeTests } from './run.fake.ts'
import { runSummary } from './summary.ts'

const where = { reportFile: '/shop/.llm-ops/runs/r1/report.md', target: '.', folder: '.' }
const branched = fakeItem({ branch: 'llm-ops/ts-var-1', commit: commit('c') })

describe('the summary of a run', () => {
  it('has a row an item with what was measured', () => {
    const evidence = fakeEvidence({ covered: 2, total: 3 }, [fakeTests(5, 5), fakeTests(5, 5)])
    const text = runSummary({ ...where, run: fakeRun({ items: [branched] }), proof: new Map([['ts-var-1', evidence]]) })
    expect(text).toMatch(/src\/a\.js +│ pass +│ 5\/5 → 5\/5 +│ 2 of 3 +│ llm-ops\/ts-var-1/)
    expect(text).toContain('1 proposal: 1 pass, 0 fail, 0 unproven (run r1)')
    expect(text).toContain('look:   git diff bbbbbbbbbb..llm-ops/ts-var-1\naccept: git merge llm-ops/ts-var-1')
  })

  it('says where nothing could be measured', () => {
    const evidence = fakeEvidence({ covered: 0, total: 0 }, [fakeTests(0, 0), fakeTests(0, 0)])
    const items = [fakeItem({ verdict: 'unproven' }), fakeItem({ id: 'x', verdict: null })]
    const text = runSummary({ ...where, run: fakeRun({ items }), proof: new Map([['ts-var-1', evidence]]) })
    expect(text).toMatch(/unproven +│ no-tests → no-tests +│ none to run +│ -/)
    expect(text).toMatch(/refused +│ - +│ - +│ -/)
    expect(text).toContain('next:   llm-ops runs show r1')
  })

  it('tells a run that found nothing new from one that found nothing', () => {
    const { totals } = fakeRun({})
    const known = fakeRun({ totals: { ...totals, proposed: 0, known: 3 } })
    const none = fakeRun({ totals: { ...totals, proposed: 0 } })
    expect(runSummary({ ...where, run: known, proof: new Map() })).toContain('Nothing new')
    expect(runSummary({ ...where, run: none, proof: new Map() })).toContain('Nothing to propose')
  })

  it('says of a dry run what to do next', () => {
    const run = fakeRun({ dryRun: true, items: [fakeItem({ verdict: null, reasons: [] })] })
    const text = runSummary({ ...where, run, proof: new Map(), target: '../my shop', folder: '../my shop' })
    expect(text).toMatch(/planned/)
    expect(text).toContain(`next:   llm-ops run '../my shop'`)
  })

  it('names the folder in the commands, ready for a shell', () => {
    const run = fakeRun({ items: [branched] })
    expect(runSummary({ ...where, run, proof: new Map(), target: `it's`, folder: `it's` })).toContain(
      String.raw`git -C 'it'\''s' diff`,
    )
  })

  it('lets no name of the target act on the terminal', () => {
    const run = fakeRun({ items: [fakeItem({ filePath: `a${String.fromCodePoint(27)}[2J::x` })] })
    const text = runSummary({ ...where, run, proof: new Map() })
    expect(text).not.toContain(String.fromCodePoint(27))
    expect(text).not.toContain('::')
  })
})
