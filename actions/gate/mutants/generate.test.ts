import { describe, expect, it } from '@jest/globals'
import { parsersAdapter } from '../../shared/adapters/parsers.ts'
import { canMutate, generateMutants } from './generate.ts'
import type { Mutant } from './mutant.ts'
import { applyMutant } from './mutant.ts'
import { operatorTable } from './operators/table.ts'

const parsers = parsersAdapter()

const mutantsOf = async (path: string, text: string, lines: number[] | null = null): Promise<Mutant[]> =>
  generateMutants({ path, text, lines: lines && new Set(lines) }, parsers)

const program = [
  'def fee(amount, limit):',
  '    if amount < limit and amount > 0:',
  '        return amount * 2',
  '    log.info("over %s", limit)',
  '    return 0',
  '',
].join('\n')

describe('mutants', () => {
  it('are made for production code of the languages that have operators', () => {
    for (const path of ['a.py', 'src/a.ts', 'a.tsx', 'a.js', 'a.mjs', 'a.cjs', 'a.jsx', 'a.mts']) {
      expect([path, canMutate(path)]).toEqual([path, true])
    }
  })

  it.each([
    ['tests', ['test_a.py', 'a_test.py', 'src/a.test.ts', 'test/a.js', '__tests__/a.jsx']],
    ['what supports tests', ['tests/helpers.py', 'conftest.py']],
    ['declarations', ['a.pyi', 'a.d.ts', 'a.d.mts']],
    ['other languages', ['A.java', 'a.kt', 'a.go', 'a.rb', 'README.md', 'Makefile']],
  ])('are not made for %s', async (_name, paths) => {
    for (const path of paths) {
      expect([path, canMutate(path)]).toEqual([path, false])
      expect(await mutantsOf(path, 'x = a < b\n')).toEqual([])
    }
  })

  it('say why, for the languages that are planned', () => {
    for (const language of ['java', 'kotlin', 'go'] as const) {
      expect(operatorTable[language]).toEqual({ planned: expect.stringMatching(/\w/) })
    }
  })

  it('come line by line, the most telling of a line first', async () => {
    const mutants = await mutantsOf('fee.py', program)
    expect(mutants.map(({ line, operator }) => `${line} ${operator}`)).toEqual([
      '2 boundary',
      '2 boundary',
      '2 comparison',
      '2 comparison',
      '2 logic',
      '2 condition-fixed',
      '2 condition-fixed',
      '2 number',
      '2 body-emptied',
      '3 return-value',
      '3 arithmetic',
      '3 number',
      '5 number',
    ])
  })

  it('have ids of path, line, column, operator and number', async () => {
    const mutants = await mutantsOf('src/fee.py', program)
    expect(mutants.filter(({ operator }) => operator === 'condition-fixed').map(({ id }) => id)).toEqual([
      'src/fee.py:2:8:condition-fixed:1',
      'src/fee.py:2:8:condition-fixed:2',
    ])
  })

  it('stand on the lines that are asked for, and on no others', async () => {
    const all = await mutantsOf('fee.py', program)
    expect(await mutantsOf('fee.py', program, [3, 5])).toEqual(all.filter(({ line }) => line === 3 || line === 5))
    expect(await mutantsOf('fee.py', program, [1, 4, 6, 99])).toEqual([])
    expect(await mutantsOf('fee.py', program, [])).toEqual([])
  })

  it('empty a body only where every statement of it is asked for', async () => {
    const emptied = async (lines: number[]) =>
      (await mutantsOf('fee.py', program, lines)).filter(({ operator }) => operator === 'body-emptied').length
    expect(await emptied([2, 3, 4, 5])).toBe(1)
    expect(await emptied([2, 4, 5])).toBe(1)
    expect(await emptied([2, 3, 4])).toBe(0)
  })

  it('are all there in a text with Windows line endings, on the same lines', async () => {
    const places = (mutants: readonly Mutant[]) => mutants.map(({ id }) => id)
    expect(places(await mutantsOf('fee.py', program.replaceAll('\n', '\r\n')))).toEqual(
      places(await mutantsOf('fee.py', program)),
    )
  })

  it('do not add to the errors of a text that does not parse', async () => {
    const broken = `${program}\ndef broken(:\n    return (1 < \n`
    const mutants = await mutantsOf('fee.py', broken)
    expect(mutants.filter(({ line }) => line < 6).length).toBeGreaterThan(5)
    const errors = async (text: string): Promise<number> => {
      const tree = await parsers.tree('python', text)
      const found = tree.rootNode.descendantsOfType('ERROR').length
      tree.delete()
      return found
    }
    for (const mutant of mutants)
      expect(await errors(applyMutant(broken, mutant))).toBeLessThanOrEqual(await errors(broken))
  })

  it.each([
    ['a.py', `x = ${'('.repeat(5000)}a < b${')'.repeat(5000)}\n`],
    ['a.js', `x = ${'!'.repeat(5000)}a\n`],
    ['a.ts', `x = ${'a && '.repeat(5000)}a\n`],
    ['a.js', `x = [${'[], '.repeat(5000)}]\n`],
    ['a.js', `${'if (a) { '.repeat(2000)}${'} '.repeat(2000)}\n`],
    ['a.js', '\u0000< > \ud800 ;;; ` ${'],
    ['a.py', 'x = a < b\n'.repeat(20_000)],
    ['a.py', ''],
  ])('take seconds at the most for a hostile %s', async (path, text) => {
    const started = performance.now()
    const mutants = await mutantsOf(path, text)
    expect(performance.now() - started).toBeLessThan(20_000)
    expect(mutants.length).toBeLessThanOrEqual(20_001)
  })
})
