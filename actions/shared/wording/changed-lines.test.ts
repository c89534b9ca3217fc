import { expect, it } from '@jest/globals'
import { fakeCoverage } from '../evidence/evidence.fake.ts'
import { changedLinesRun } from './changed-lines.ts'

const nothing = fakeCoverage({ changedLines: null, reason: 'no coverage' })
const file = { path: 'a.ts', covered: [], missed: [], before: null, after: null }
const none = { covered: 0, total: 0 }

it('counts the changed lines that the tests ran', () => {
  const coverage = { ...nothing, changedLines: { covered: 3, total: 4 } }
  expect(changedLinesRun({ coverage, runtime: null })).toBe('3 of 4')
})

it('never shows what was not measured as a number', () => {
  expect(changedLinesRun({ coverage: nothing, runtime: null })).toBe('not measured')
})

it('tells a change without executable lines from a file that no test loaded', () => {
  const loaded = { ...file, after: { covered: 5, total: 5 } }
  expect(changedLinesRun({ coverage: { ...nothing, changedLines: none, changedFiles: [loaded] }, runtime: null })).toBe(
    'none to run',
  )
  expect(changedLinesRun({ coverage: { ...nothing, changedLines: none, changedFiles: [file] }, runtime: null })).toBe(
    'file never loaded',
  )
})

it('says for a runtime upgrade what the tests ran on', () => {
  const runtime = { name: 'node', declared: '24', ran: '24.21.0', matches: true } as const
  expect(changedLinesRun({ coverage: nothing, runtime })).toBe('ran on 24.21.0')
  expect(changedLinesRun({ coverage: nothing, runtime: { ...runtime, ran: null } })).toBe('runtime unknown')
})
