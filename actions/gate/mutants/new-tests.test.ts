import { describe, expect, it } from '@jest/globals'
import { mutantsSchema } from '../../shared/contracts/evidence.ts'
import { judgeNewTests } from './new-tests.ts'
import type { NewTestsRequest } from './new-tests.ts'
import { subjectOf } from './trial.fake.ts'

const source = `export function clamp(value, low, high) {
  if (value < low) return low
  if (value > high) return high
  return value
}
`
const head = "import { test } from 'node:test'\nimport assert from 'node:assert'\nimport { clamp } from '../clamp.js'\n"
const old = `${head}test('old', () => assert.equal(clamp(-1, 0, 9), 0))\n`
const base = {
  'package.json': '{"type":"module","scripts":{"test":"node --test test/"}}',
  'clamp.js': source,
  'test/clamp.test.js': old,
}
const mutants = [
  ['clamp.js', 'return low', 'return 5'],
  ['clamp.js', 'return high', 'return 77'],
  ['clamp.js', 'return value', 'return value + 1'],
] as const

async function judged(changed: Record<string, string>, newTests: string[], more: Partial<NewTestsRequest> = {}) {
  await using subject = await subjectOf(base)
  const after = await subject.tested(changed)
  const { tree: baseTree } = subject.request([])
  const request = {
    ...subject.request(mutants),
    tree: after.tree,
    baseline: after.run,
    reach: after.reach,
    newTests: new Set(newTests),
    base: { tree: baseTree, testFiles: Object.keys(changed) },
    before: { run: subject.run, reach: subject.reach },
    ...more,
  }
  return mutantsSchema.parse(await judgeNewTests(request, subject.ports))
}

const high = "test('high', () => assert.equal(clamp(10, 0, 9), 9))\n"

describe('new tests', () => {
  it.each([
    ['in a file of their own', { 'test/high.test.js': `${head}${high}` }, 'test/high.test.js › high'],
    ['beside the old ones', { 'test/clamp.test.js': `${old}${high}` }, 'test/clamp.test.js › high'],
  ])('%s are worth having where they kill what the old ones let live', async (_, changed, id) => {
    const section = await judged(changed, [id])
    expect(section.newlyKilled).toMatchObject({ original: 'return high', outcome: 'killed', killedBy: [id] })
    expect(section.counts).toMatchObject({ total: 3, killed: 1, survived: 2 })
  })

  it('are useless where the old ones kill the same', async () => {
    const changed = { 'test/again.test.js': `${head}test('again', () => assert.equal(clamp(-5, 0, 9), 0))\n` }
    const section = await judged(changed, ['test/again.test.js › again'])
    expect(section).toMatchObject({ newlyKilled: null, counts: { killed: 1 } })
  })

  it('are useless where they assert nothing', async () => {
    const changed = { 'test/calls.test.js': `${head}test('calls', () => void clamp(10, 0, 9))\n` }
    const section = await judged(changed, ['test/calls.test.js › calls'])
    expect(section).toMatchObject({ newlyKilled: null, counts: { killed: 0, survived: 3 } })
  })

  it('are not credited with what an old test of the same file kills', async () => {
    const section = await judged({ 'test/clamp.test.js': `${old}test('calls', () => void clamp(10, 0, 9))\n` }, [
      'test/clamp.test.js › calls',
    ])
    expect(section).toMatchObject({ newlyKilled: null, counts: { killed: 0 } })
  })

  it('gain nothing by a weaker old test: the old ones are tried as the base has them', async () => {
    const weakened = old.replace('assert.equal(clamp(-1, 0, 9), 0)', 'clamp(-1, 0, 9)')
    const low = "test('low', () => assert.equal(clamp(-5, 0, 9), 0))\n"
    const section = await judged({ 'test/clamp.test.js': `${weakened}${low}` }, ['test/clamp.test.js › low'])
    expect(section).toMatchObject({ newlyKilled: null, counts: { killed: 1 } })
  })

  it('gain nothing by a forged reach of either side: every old test runs', async () => {
    const low = { 'test/low.test.js': `${head}test('low', () => assert.equal(clamp(-5, 0, 9), 0))\n` }
    const forged = new Map([['test/clamp.test.js', new Map([['clamp.js', new Set([4])]])]])
    await using subject = await subjectOf(base)
    const section = await judged(low, ['test/low.test.js › low'], {
      reach: forged,
      before: { run: { ...subject.run, coverage: null }, reach: forged },
    })
    expect(section).toMatchObject({ newlyKilled: null, counts: { killed: 1 } })
  })

  it.each([
    ['a checksum of the file', "fs.readFileSync('clamp.js', 'utf8').length, " + String(source.length)],
    ['a copy of a line', "fs.readFileSync('clamp.js', 'utf8').includes('return high'), true"],
    ['the text of the function', `String(clamp).length, ${source.trim().length - 'export '.length}`],
  ])('are useless where they hold the source against %s', async (_, equal) => {
    const changed = {
      'test/text.test.js': `${head}import fs from 'node:fs'\ntest('text', () => assert.equal(${equal}))\n`,
    }
    const section = await judged(changed, ['test/text.test.js › text'])
    expect(section).toMatchObject({ status: 'measured', newlyKilled: null, counts: { total: 3 } })
  })

  it('are not judged where there are none', async () => {
    const section = await judged({ 'test/high.test.js': `${head}${high}` }, [])
    expect(section).toMatchObject({ status: 'measured', newlyKilled: null, counts: { total: 0 } })
  })
})
