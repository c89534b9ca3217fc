import { describe, expect, it } from '@jest/globals'
import type { Coverage } from '../../shared/contracts/test-run.ts'
import { stagesFor } from './stages.ts'
import type { Knowledge } from './stages.ts'

const mutant = (line: number, endLine = line) => {
  return { id: '', path: 'a.py', line, endLine, operator: '', original: '', replacement: '', start: 0, end: 0 }
}

function known(reach: Record<string, number[]> | null, more: Partial<Knowledge> = {}): Knowledge {
  return {
    reach:
      reach === null
        ? null
        : new Map(Object.entries(reach).map(([test, lines]) => [test, new Map([['a.py', new Set(lines)]])])),
    coverage: null,
    testFiles: new Set(['t1', 't2', 't3']),
    importers: async () => ['t2'],
    ...more,
  }
}

function coverage(covered: number[], missed: number[]): Coverage {
  const lines = { covered: covered.length, total: covered.length + missed.length }
  const files = [{ path: 'a.py', lines, branches: null, covered, missed }]
  return { format: 'lcov', lines, branches: null, packages: [], files }
}

describe('the test files for a mutant', () => {
  it('are those that run its line, the ones that run most of the file first', async () => {
    const reach = known({ t1: [5], t2: [9], t3: [4, 5, 6] })
    expect(await stagesFor(mutant(5), reach)).toEqual([['t3', 't1']])
  })

  it('are found by the statement that its line goes on with', async () => {
    expect(await stagesFor(mutant(7), known({ t1: [5, 9], t2: [9] }))).toEqual([['t1']])
    expect(await stagesFor(mutant(4, 5), known({ t1: [5], t2: [9] }))).toEqual([['t1']])
  })

  it('are none where neither reach nor coverage saw its line run', async () => {
    expect(await stagesFor(mutant(5), known({ t1: [9] }, { coverage: coverage([9], [5]) }))).toBe('not-reached')
    const nobody = { importers: async () => [] }
    expect(await stagesFor(mutant(5), known({ t1: [] }, nobody))).not.toBe('not-reached')
    expect(await stagesFor({ ...mutant(5), path: 'b.py' }, known({ t1: [9] }, nobody))).toBe('not-reached')
  })

  it.each<[string, Knowledge]>([
    ['there is no map', known(null)],
    ['another process ran the line', known({ t1: [9] }, { coverage: coverage([5, 9], []) })],
    ['it ran before any test file did', known({ '': [5], t1: [9] })],
  ])('are a guess where %s: the likely ones, then all the others', async (_, knowledge) => {
    expect(await stagesFor(mutant(5), knowledge)).toEqual([['t2'], ['t1', 't3']])
  })

  it('are those that run the file first where the lines are those of generated code', async () => {
    expect(await stagesFor(mutant(5), known({ t3: [] }))).toEqual([['t3', 't2'], ['t1']])
  })

  it('cannot be chosen where the command takes no files', async () => {
    expect(await stagesFor(mutant(5), known({ t1: [5] }, { testFiles: new Set() }))).toEqual([null])
  })

  it('are never a file that the report does not know', async () => {
    expect(await stagesFor(mutant(5), known({ '../evil': [5], t1: [5] }))).toEqual([['t1']])
  })

  it('are found in a file of more lines than a call takes arguments', async () => {
    const long = known({ t1: Array.from({ length: 300_000 }, (_, index) => index + 1) })
    expect(await stagesFor(mutant(300_001), long)).toEqual([['t1']])
  })
})
