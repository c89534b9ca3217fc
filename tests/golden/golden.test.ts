import { basename } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { differencesOf } from '../../actions/shared/cassette/differences.ts'
import { itemAction } from '../../actions/shared/contracts/plan.ts'
import { goldenSets, type GoldenCase } from './golden-case.ts'
import { planCase } from './plan-case.ts'

const sets = await goldenSets()
const all = sets.flatMap(({ cases }) => cases)

/** What differs, by item and field, and how to take it where it is meant. */
async function verdict(golden: GoldenCase): Promise<string> {
  const differences = differencesOf(golden.expected, await planCase(golden))
  if (differences.length === 0) return 'as expected'
  return [golden.why, ...differences, 'where that is meant: npm run golden -- --update'].join('\n')
}

describe.each(sets.map(({ path, cases }) => [basename(path), cases] as const))('golden plans of %s', (_, cases) => {
  it.each(cases.map((golden) => [golden.name, golden] as const))('%s', async (_, golden) => {
    expect(await verdict(golden)).toBe('as expected')
  })
})

describe('the golden sets', () => {
  it('hold cases of every action, in Python and TypeScript, that give items and that give none', () => {
    expect(all.length).toBeGreaterThanOrEqual(12)
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
    expect(new Set(all.map(({ action }) => action))).toEqual(new Set(itemAction.options))
    const paths = all.flatMap(({ files }) => Object.keys(files))
    expect(paths.some((path) => path.endsWith('.py')) && paths.some((path) => path.endsWith('.ts'))).toBe(true)
    expect(all.some(({ expected }) => expected.items.length > 0)).toBe(true)
    expect(all.some(({ expected }) => expected.items.length === 0)).toBe(true)
  })

  it('fail on a plan that is another one, and say which field of which item', async () => {
    const golden = all.find(({ expected }) => expected.items.length > 0) as GoldenCase
    const [item, ...others] = golden.expected.items
    const expected = { ...golden.expected, items: [{ ...item, value: 1, title: 'another' }, ...others] }
    const text = await verdict({ ...golden, expected } as GoldenCase)
    expect(text).toContain(`items[${item?.id}].title: expected "another", got `)
    expect(text).toContain('npm run golden -- --update')
  })

  it('fail where a question is another one than the recorded answer was given to', async () => {
    const golden = all.find(({ expected }) => expected.items.length > 0) as GoldenCase
    const cassette = golden.cassette.map((line) =>
      line.kind === 'call' ? { ...line, question: '0'.repeat(64) } : line,
    )
    const text = await verdict({ ...golden, cassette })
    expect(text).toContain('not-recorded')
    expect(text).toContain('unasked: expected 0, got 1')
  })
})
