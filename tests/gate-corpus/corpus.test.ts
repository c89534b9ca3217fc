import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildRepository, treesOf } from '../../scripts/gate-corpus/build.ts'
import { acceptable, hostNames, kinds, type Case } from '../../scripts/gate-corpus/case.ts'
import { corpus } from '../../scripts/gate-corpus/corpus.ts'
import { replace } from '../../scripts/gate-corpus/files.ts'
import { findingCodes } from '../../scripts/gate-corpus/finding-codes.ts'
import { heldOut } from '../../scripts/gate-corpus/held-out.ts'
import { readHost } from '../../scripts/gate-corpus/hosts.ts'
import { quickIds } from '../../scripts/gate-corpus/quick.ts'
import { readEvidence } from '../../scripts/gate-corpus/run-gate.ts'
import { checksOf, runCheck } from '../../scripts/gate-corpus/self-check.ts'
import { claims, confusion, judgeAnswer, type Answer } from '../../scripts/gate-corpus/tally.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'llm-ops-corpus-test-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const all = [...corpus, ...heldOut]
const byId = (id: string): Case => {
  const found = all.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no case ${id}`)
  return found
}

describe('the labelled corpus', () => {
  it('has enough changes of every kind, on every host', () => {
    for (const [kind, minimum] of Object.entries(kinds)) {
      expect({ kind, enough: corpus.filter((one) => one.kind === kind).length >= minimum }).toEqual({
        kind,
        enough: true,
      })
    }
    expect(corpus.length).toBeGreaterThanOrEqual(90)
    expect(heldOut.length).toBeGreaterThanOrEqual(15)
    expect([...new Set(corpus.map(({ host }) => host))].sort()).toEqual([...hostNames].sort())
  })

  it('names every change once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  it('is whole: every label has a reason, known codes and verdicts that go with good and bad', () => {
    for (const { id, why, good, expected } of all) {
      expect({ id, reason: why.length > 10 }).toEqual({ id, reason: true })
      expect({ id, verdicts: acceptable(expected) }).toEqual({
        id,
        verdicts: expect.arrayContaining([expected.verdict]),
      })
      // A good change may be unproven and never fail; a bad one may be anything but a pass.
      expect({ id, wrong: acceptable(expected).includes(good ? 'fail' : 'pass') }).toEqual({ id, wrong: false })
      expect({ id, unknown: expected.finding.filter((code) => !findingCodes.has(code)) }).toEqual({ id, unknown: [] })
    }
  })

  it('can be built, and changes something where it says so', () => {
    for (const one of all) {
      const { base, head } = treesOf(one)
      const same = JSON.stringify([...base]) === JSON.stringify([...head])
      expect({ id: one.id, same }).toEqual({ id: one.id, same: one.id === 'empty-diff' })
    }
  })

  it('has a quick part with every kind and every host', () => {
    const quick = quickIds.map(byId)
    expect([...new Set(quick.map(({ kind }) => kind))].sort()).toEqual(Object.keys(kinds).sort())
    expect([...new Set(quick.map(({ host }) => host))].sort()).toEqual([...hostNames].sort())
  })
})

describe('a repository of the corpus', () => {
  const build = (id: string, name = id) => {
    const one = byId(id)
    return buildRepository(join(folder, name), one.host, treesOf(one))
  }
  const changes = ({ dir, base, head }: { dir: string; base: string; head: string }) =>
    execFileSync('git', ['diff', '--raw', '--no-renames', '--abbrev=4', base, head], { cwd: dir, encoding: 'utf8' })

  it('has the same commits every time', () => {
    expect(build('posting-dataclass', 'once')).toMatchObject({ base: build('posting-dataclass', 'twice').base })
    expect(build('posting-dataclass', 'a').head).toBe(build('posting-dataclass', 'b').head)
  })

  it('has links, modes and submodules as the case says', () => {
    expect(changes(build('symlink'))).toMatch(/^:000000 120000 .* A\tdocs\/notes\.txt$/m)
    expect(changes(build('executable'))).toMatch(/^:100644 100755 .* M\tledger\/interest\.py$/m)
    expect(changes(build('gitlink'))).toMatch(/^:000000 160000 .* A\tvendored$/m)
    expect(changes(build('empty-diff'))).toBe('')
  })

  it('holds its tests, and the suite notices a break', async () => {
    const check = (expected: 'passes' | 'fails', id: string) => {
      const found = checksOf([byId(id)]).filter(({ name }) => name === id)
      return Promise.all(found.map((one) => runCheck({ ...one, expected }, folder)))
    }
    expect(await check('fails', 'tie-order')).toEqual([null])
    expect(await check('passes', 'tie-order')).toMatchObject([{ ended: 'fails' }])
    expect(await check('passes', 'queue-const-shorthand')).toEqual([null])
  })
})

describe('a step', () => {
  it('fails where its text is not there exactly once', () => {
    const files = readHost('cart-esm')
    expect(() => replace('package.json', 'nowhere', '')(files)).toThrow('stands there 0 times')
    expect(() => replace('src/text.js', 'return', '')(files)).toThrow(/stands there \d+ times/)
    expect(() => replace('missing.js', 'a', 'b')(files)).toThrow('there is no missing.js')
    expect(replace('package.json', '2.1.0', '2.2.0')(files).get('package.json')?.content).toContain('2.2.0')
    expect(files.get('package.json')?.content).toContain('2.1.0')
  })
})

describe('the tally', () => {
  const answer = (more: Partial<Answer>): Answer => ({
    id: 'x',
    got: 'pass',
    codes: [],
    reasons: ['proven: as it should be'],
    exitCode: 0,
    seconds: 1,
    ...more,
  })
  const good = byId('split-comprehension')
  const bad = byId('deleted-file')

  it('agrees with an answer that has a verdict and a code of the label', () => {
    expect(judgeAnswer(good, answer({})).disagreements).toEqual([])
    expect(judgeAnswer(bad, answer({ got: 'fail', codes: ['test-removed'], exitCode: 1 })).disagreements).toEqual([])
  })

  it('disagrees with another verdict, a missing code, an exit code that says something else', () => {
    expect(judgeAnswer(bad, answer({})).disagreements).toEqual(['it says pass, expected is fail'])
    expect(judgeAnswer(bad, answer({ got: 'fail', codes: ['mode'], exitCode: 1 })).disagreements).toEqual([
      'none of test-removed, tests-disappeared is among mode',
    ])
    expect(judgeAnswer(good, answer({ exitCode: 1 })).disagreements).toEqual(['it exits with 1 at the verdict pass'])
  })

  it('holds the claims against every answer', () => {
    const holds = (...judged: [Case, Partial<Answer>][]) =>
      claims(judged.map(([one, more]) => judgeAnswer(one, answer(more)))).map(({ holds }) => holds)
    expect(holds([good, {}], [bad, { got: 'fail' }])).toEqual([true, true, true, true])
    expect(holds([bad, {}])).toEqual([false, true, true, true])
    expect(holds([good, { got: 'fail' }])).toEqual([true, false, true, true])
    expect(holds([good, { got: 'unproven', reasons: [' '] }])).toEqual([true, true, false, true])
    expect(holds([bad, { got: 'error' }])).toEqual([true, true, true, false])
  })

  it('counts by expected and got', () => {
    const judged = [judgeAnswer(good, answer({})), judgeAnswer(bad, answer({ got: 'unproven' }))]
    expect(confusion(judged)).toMatchObject({ pass: { pass: 1, fail: 0 }, fail: { unproven: 1, fail: 0 } })
  })

  it('takes what is no evidence for an error and never for a verdict', () => {
    const item = {
      verdict: 'fail',
      reasons: [{ code: 'policy', message: 'no' }],
      policy: { findings: [{ code: 'mode' }] },
    }
    expect(readEvidence(JSON.stringify({ items: [item] }), '')).toEqual({
      got: 'fail',
      codes: ['policy', 'mode'],
      reasons: ['policy: no'],
    })
    for (const text of ['', '{', '{"items":[]}', JSON.stringify({ items: [item, item] })]) {
      expect(readEvidence(text, 'why')).toMatchObject({ got: 'error', reasons: [expect.stringContaining('why')] })
    }
  })
})
