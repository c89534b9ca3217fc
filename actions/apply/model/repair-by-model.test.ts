import { describe, expect, it } from '@jest/globals'
import { verdictTable } from '../../gate/verdict-table.ts'
import { changeSchema, type Change } from '../../shared/contracts/change.ts'
import type { Evidence } from '../../shared/contracts/evidence.ts'
import { testRepository } from '../../shared/patch/repository.fake.ts'
import { fakeModel } from '../../shared/ports/model.ts'
import { draftByModel } from './draft-by-model.ts'
import { modelItem, openDrafting } from './drafting.fake.ts'
import { isRepairable, mendable } from './repairable.ts'
import { repairByModel } from './repair-by-model.ts'

const FILES = { 'src/count.py': 'one\ntwo\nthree\n' }
const patchTo = (word: string) =>
  [
    '```diff',
    '--- a/src/count.py',
    '+++ b/src/count.py',
    '@@ -1,3 +1,3 @@',
    ' one',
    '-two',
    `+${word}`,
    ' three',
    '```',
  ].join('\n')

interface Failing {
  codes?: string[]
  messages?: string[]
  more?: Partial<Evidence>
}

/** What the gate says of a change on which tests fail; the parts of it that are read here. */
function failing({ codes = ['tests-regressed'], messages = ['AssertionError'], more = {} }: Failing = {}): Evidence {
  const ids = messages.map((_, at) => `tests/test_count.py › test ${at}`)
  const evidence: Pick<Evidence, 'verdict' | 'reasons' | 'stopped'> & Record<string, unknown> = {
    verdict: 'fail',
    stopped: null,
    reasons: codes.map((code) => ({ code, message: code })),
    lint: { parseErrors: [], added: [] },
    tests: {
      regressed: ids,
      after: { reason: 'it failed', cases: ids.map((id, at) => ({ id, message: messages[at] })) },
    },
    ...more,
  }
  return evidence as unknown as Evidence
}

/** A repository, an item and its first draft; `answers` come after it. */
async function drafted(answers: readonly string[]) {
  const repository = testRepository(FILES)
  let at = 0
  const model = fakeModel(() => [patchTo('2'), ...answers][Math.min(at++, answers.length)] as string)
  const drafting = await openDrafting(repository, model)
  const item = modelItem(repository, ['src/count.py'])
  const change = await draftByModel(item, drafting)
  return {
    model,
    drafting,
    item,
    change,
    async [Symbol.asyncDispose]() {
      await drafting[Symbol.asyncDispose]()
      await repository[Symbol.asyncDispose]()
    },
  }
}

describe('a change that the gate failed is drafted once more', () => {
  it('with what was drafted and what failed, against the same base, as round 2', async () => {
    await using first = await drafted([patchTo('zwei')])
    const { item, change, drafting, model } = first
    const repaired = await repairByModel(item, { ...drafting, change, evidence: failing() })
    expect(changeSchema.parse(repaired)).toMatchObject({ status: 'drafted', round: 2, baseTree: change.baseTree })
    expect(repaired.diff).toContain('-two\n+zwei')
    const [, question] = model.questions
    const said = question?.messages.map(({ content }) => content).join('\n') ?? ''
    expect(question?.prompt.name).toBe('repair')
    expect(said).toContain('+2\n')
    expect(said).toContain('tests/test_count.py › test 0')
    expect(said).toContain('AssertionError')
  })

  it('from messages without secrets, colours and control characters, ten of them, a thousand characters each', async () => {
    await using first = await drafted([patchTo('zwei')])
    const messages = Array.from(
      { length: 12 },
      (_, at) => `${at} \u001B[31mhun\u200Bter2\\u001b[0m\u0007 ${'x'.repeat(3000)}`,
    )
    await repairByModel(first.item, { ...first.drafting, change: first.change, evidence: failing({ messages }) })
    const said = first.model.questions[1]?.messages.map(({ content }) => content).join('\n') ?? ''
    expect(said).not.toContain('hunter2')
    expect(said).not.toMatch(/[\u0007\u001B\u200B]|u001b/)
    expect(said).toContain('9 <SECRET_HASH_1>')
    expect(said.match(/Failure:/g)).toHaveLength(10)
    expect(Math.max(...said.split('\n').map((line) => line.length))).toBeLessThan(1200)
  })

  it('and is refused where the draft is the same again', async () => {
    await using first = await drafted([patchTo('2')])
    const repaired = await repairByModel(first.item, { ...first.drafting, change: first.change, evidence: failing() })
    expect(repaired).toMatchObject({ status: 'refused', round: 2, refusal: { code: 'unchanged' } })
  })

  it('from what a file that does not parse and a run without tests say, too', async () => {
    await using first = await drafted([patchTo('zwei')])
    const error = {
      path: 'src/count.py',
      line: 2,
      rule: 'syntax',
      message: 'unexpected indent',
      level: 'error' as const,
    }
    const evidence = failing({
      codes: ['parse-error'],
      messages: [],
      more: { lint: { parseErrors: [error], added: [] } as unknown as Evidence['lint'] },
    })
    await repairByModel(first.item, { ...first.drafting, change: first.change, evidence })
    const said = first.model.questions[1]?.messages.map(({ content }) => content).join('\n') ?? ''
    expect(said).toContain('src/count.py:2 (syntax)')
    expect(said).toContain('unexpected indent')
  })
})

describe('which changes get a second round', () => {
  const change = { status: 'drafted', round: 1 } as Change
  const model = { engine: 'model' } as Parameters<typeof isRepairable>[0]

  it.each([
    [true, ['tests-regressed']],
    [true, ['tests-broken', 'a-finding-to-review']],
    [true, ['parse-error', 'tests-regressed']],
    [false, ['tampered']],
    [false, ['tests-regressed', 'policy']],
    [false, ['tests-disappeared']],
    [false, ['something-else']],
  ])('%s for %j', (expected, codes) => {
    expect(isRepairable(model, { change, evidence: failing({ codes }) })).toBe(expected)
  })

  it('none of a codemod, of a second round, that passed, or that was stopped by a rule', () => {
    const evidence = failing()
    const stopped = (code: string) => failing({ more: { stopped: { code, message: 'x', verdict: 'fail' } } })
    expect(isRepairable({ ...model, engine: 'codemod' }, { change, evidence })).toBe(false)
    expect(isRepairable(model, { change: { ...change, round: 2 }, evidence })).toBe(false)
    expect(isRepairable(model, { change, evidence: failing({ more: { verdict: 'unproven' } }) })).toBe(false)
    expect(isRepairable(model, { change, evidence: stopped('secret') })).toBe(false)
    expect(isRepairable(model, { change, evidence: stopped('does-not-apply') })).toBe(true)
  })

  it('is decided for every reason for which the gate fails a change', () => {
    const failing = verdictTable.filter(({ verdict }) => verdict === 'fail').map(({ code }) => code)
    expect(Object.keys(mendable).toSorted()).toEqual(failing.toSorted())
  })
})
