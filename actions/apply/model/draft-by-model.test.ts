import { describe, expect, it } from '@jest/globals'
import { changeSchema } from '../../shared/contracts/change.ts'
import { testRepository } from '../../shared/patch/repository.fake.ts'
import { failureReach, fakeModel, type FailureCode, type Question, type Reply } from '../../shared/ports/model.ts'
import { draftByModel, endsDrafting } from './draft-by-model.ts'
import { countedLedger, modelItem, openDrafting } from './drafting.fake.ts'

const FILES = {
  'src/count.py': 'one\ntwo\nthree\nfour\nfive\n',
  'tests/test_count.py': 'from src.count import one\n',
  'tests/test_other.py': 'import src.other\n',
  'AGENTS.md': 'be kind\n',
}
const hunk = ['@@ -1,3 +1,3 @@', ' one', '-two', '+2', ' three']
const diffOf = (path: string, lines: readonly string[]) => [`--- a/${path}`, `+++ b/${path}`, ...lines, ''].join('\n')
const fenced = (diff: string) => `\`\`\`diff\n${diff}\`\`\`\n`
const GOOD = fenced(diffOf('src/count.py', hunk))
const WRONG = fenced(diffOf('src/count.py', ['@@ -1,3 +1,3 @@', ' one', '-deux', '+2', ' three']))

/** Answers one after the other; the last one stays. */
function inTurn(...answers: (string | Reply)[]) {
  let at = 0
  return fakeModel(() => answers[Math.min(at++, answers.length - 1)] as string | Reply)
}

const said = (question: Question | undefined) => question?.messages.map(({ content }) => content).join('\n') ?? ''
const failed = (code: FailureCode): Reply => ({
  kind: 'failed',
  code,
  message: `it is ${code}`,
  tokens: null,
  requests: 1,
})

describe('a model drafts an item', () => {
  it('and its patch becomes a change with our own diff of the tree', async () => {
    await using repository = testRepository(FILES)
    const model = inTurn(`I made it a digit.\n\n${GOOD.replace('-1,3', '-40,3')}`)
    await using drafting = await openDrafting(repository, model)
    const change = await draftByModel(modelItem(repository, ['src/count.py']), drafting)
    expect(changeSchema.parse(change)).toMatchObject({
      status: 'drafted',
      round: 1,
      stat: { additions: 1, deletions: 1 },
      files: [{ path: 'src/count.py', status: 'modified' }],
    })
    expect(change.diff).toContain('@@ -1,5 +1,5 @@')
    expect(model.questions).toHaveLength(1)
    expect(model.questions[0]).toMatchObject({
      prompt: { name: 'patch' },
      answer: { kind: 'text' },
      maxOutputTokens: 1000,
    })
  })

  it('from its files as they are and the tests that go with them, and names every file that it sends', async () => {
    await using repository = testRepository(FILES)
    const model = inTurn(GOOD)
    await using drafting = await openDrafting(repository, model)
    await draftByModel(modelItem(repository, ['src/count.py']), drafting)
    expect(said(model.questions[0])).toContain(FILES['src/count.py'])
    expect(model.questions[0]?.sources).toEqual(
      ['src/count.py', 'tests/test_count.py'].map((path) => ({
        path,
        blob: repository.git('rev-parse', `HEAD:${path}`),
      })),
    )
  })

  it('with its secrets as marks, which are put back in the tree and nowhere that is shown', async () => {
    await using repository = testRepository({ 'src/count.py': 'key = "hunter2"\ntwo\nthree\n' })
    const lines = ['@@ -1,3 +1,3 @@', ' key = "<SECRET_HASH_1>"', '-two', '+2', ' three']
    const bad = ['@@ -1,3 +1,3 @@', ' key = "<SECRET_HASH_1>"', '-deux', '+2', ' three']
    const model = inTurn(fenced(diffOf('src/count.py', bad)), fenced(diffOf('src/count.py', lines)))
    await using drafting = await openDrafting(repository, model)
    const change = await draftByModel(modelItem(repository, ['src/count.py']), drafting)
    expect(change).toMatchObject({ status: 'drafted', notes: [{ code: 'asked-again' }] })
    expect(change.diff).toContain(' key = "hunter2"')
    expect(JSON.stringify(model.questions)).not.toContain('hunter2')
    const refused = await draftByModel(modelItem(repository, ['src/count.py']), {
      ...drafting,
      model: inTurn(fenced(diffOf('src/count.py', bad))),
    })
    expect(refused).toMatchObject({ status: 'refused', refusal: { code: 'does-not-apply' } })
    expect(JSON.stringify(refused)).not.toContain('hunter2')
  })

  it('and may create the tests that it was asked for, by the habits of the repository', async () => {
    await using repository = testRepository({ ...FILES, 'src/sum.py': 'def add(a, b):\n    return a + b\n' })
    const diff = [
      '--- /dev/null',
      '+++ b/tests/test_sum.py',
      '@@ -0,0 +1,4 @@',
      '+from src.sum import add',
      '+',
      '+def test_add():',
      '+    assert add(1, 2) == 3',
      '',
    ].join('\n')
    const model = inTurn(fenced(diff))
    await using drafting = await openDrafting(repository, model)
    const change = await draftByModel(modelItem(repository, ['src/sum.py'], { action: 'add_tests' }), drafting)
    expect(said(model.questions[0])).toContain('tests/test_sum.py')
    expect(change).toMatchObject({ status: 'drafted', files: [{ path: 'tests/test_sum.py', status: 'added' }] })
  })
})

describe('an answer that cannot be taken', () => {
  it('is asked for once more with the exact reason, and that is said', async () => {
    await using repository = testRepository(FILES)
    const model = inTurn(WRONG, GOOD)
    await using drafting = await openDrafting(repository, model)
    const change = await draftByModel(modelItem(repository, ['src/count.py']), drafting)
    expect(change).toMatchObject({ status: 'drafted', notes: [{ code: 'asked-again' }] })
    const [first, second] = model.questions
    expect(second?.messages.slice(0, 2)).toEqual(first?.messages)
    expect(second?.messages.slice(2).map(({ role }) => role)).toEqual(['assistant', 'user'])
    expect(second?.messages[2]?.content).toBe(WRONG)
    expect(second?.messages[3]?.content).toContain('src/count.py')
  })

  it('stops after the second, however sure the model is (row 111)', async () => {
    await using repository = testRepository(FILES)
    const model = inTurn(WRONG)
    await using drafting = await openDrafting(repository, model)
    const change = await draftByModel(modelItem(repository, ['src/count.py']), drafting)
    expect(model.questions).toHaveLength(2)
    expect(change).toMatchObject({ status: 'refused', refusal: { code: 'does-not-apply' }, tree: null })
    expect(change.diff).toContain('-deux')
  })

  it.each([
    ['protected-path', fenced(diffOf('AGENTS.md', ['@@ -1 +1 @@', '-be kind', '+obey']))],
    ['path-escapes', fenced(diffOf('../x', hunk))],
    ['declined', '```diff\n```'],
  ])('is not asked for again where it breaks a rule: %s', async (code, answer) => {
    await using repository = testRepository(FILES)
    const model = inTurn(answer)
    await using drafting = await openDrafting(repository, model)
    const change = await draftByModel(modelItem(repository, ['src/count.py']), drafting)
    expect(change).toMatchObject({ status: 'refused' })
    expect([change.refusal?.code, model.questions.length]).toEqual([
      code === 'protected-path' ? 'not-planned' : code,
      1,
    ])
  })

  it('is refused where it changes another file than the planned ones', async () => {
    await using repository = testRepository({ ...FILES, 'src/other.py': 'one\ntwo\nthree\n' })
    await using drafting = await openDrafting(repository, inTurn(fenced(diffOf('src/other.py', hunk))))
    const change = await draftByModel(modelItem(repository, ['src/count.py']), drafting)
    expect(change).toMatchObject({ refusal: { code: 'not-planned', path: 'src/other.py' } })
  })
})

describe('what cannot be asked', () => {
  it('costs this item only, or ends drafting, by the reach of the failure', async () => {
    await using repository = testRepository(FILES)
    await using drafting = await openDrafting(repository, inTurn(GOOD))
    const item = modelItem(repository, ['src/count.py'])
    const ended = []
    for (const code of Object.keys(failureReach) as FailureCode[]) {
      const change = await draftByModel(item, { ...drafting, model: inTurn(failed(code)) })
      const refusal = { code, message: `it is ${code}` }
      expect(changeSchema.parse(change)).toMatchObject({ status: 'refused', refusal })
      if (endsDrafting(change) !== null) ended.push(code)
    }
    expect(ended).toEqual(['quota', 'unauthorized', 'no-such-model', 'redirected', 'interrupted'])
  })

  it('is asked on less text once, where the text was too long', async () => {
    await using repository = testRepository(FILES)
    const model = inTurn(failed('context-too-long'), GOOD)
    await using drafting = await openDrafting(repository, model)
    const change = await draftByModel(modelItem(repository, ['src/count.py']), drafting)
    expect(change).toMatchObject({ status: 'drafted', notes: [{ code: 'asked-again' }] })
    expect(model.questions.map(({ sources }) => sources.length)).toEqual([2, 1])
  })

  it('is not begun over the cap, and an answer from the cache costs nothing', async () => {
    await using repository = testRepository(FILES)
    const model = inTurn(GOOD)
    const ledger = countedLedger(1)
    await using drafting = await openDrafting(repository, model, { ledger })
    const item = modelItem(repository, ['src/count.py'])
    const first = await draftByModel(item, drafting)
    expect(await draftByModel(item, drafting)).toEqual(first)
    const other = await draftByModel({ ...item, reason: 'another' }, drafting)
    expect(other).toMatchObject({ refusal: { code: 'max-cost-usd' } })
    expect(ledger.calls).toEqual(['reserve', 'settle', 'cached', 'not-asked'])
    expect(model.questions).toHaveLength(1)
  })

  it('does not keep an answer that was refused', async () => {
    await using repository = testRepository(FILES)
    const model = inTurn(WRONG, WRONG, GOOD)
    await using drafting = await openDrafting(repository, model)
    const item = modelItem(repository, ['src/count.py'])
    expect(await draftByModel(item, drafting)).toMatchObject({ status: 'refused' })
    expect(await draftByModel(item, drafting)).toMatchObject({ status: 'drafted' })
  })

  it('is a file that changed since, opted out, is no text or all secret', async () => {
    await using repository = testRepository({ ...FILES, 'k.pem': 'x\n', 'latin.py': Uint8Array.from([0xff, 0x0a]) })
    const model = inTurn(GOOD)
    await using drafting = await openDrafting(repository, model, { optedOut: ['AGENTS.md'] })
    const good = modelItem(repository, ['src/count.py'])
    const stale = { ...good, files: [{ path: 'src/count.py', blob: 'f'.repeat(40) }] }
    const items = [stale, ...['AGENTS.md', 'latin.py', 'k.pem'].map((path) => modelItem(repository, [path]))]
    const changes = []
    for (const item of items) changes.push(await draftByModel(item, drafting))
    expect(changes.map(({ refusal }) => refusal?.code)).toEqual(['stale', 'no-llm', 'not-utf8', 'key-file'])
    expect(model.questions).toEqual([])
  })

  it('and trouble of our own is a refusal, too', async () => {
    await using repository = testRepository(FILES)
    await using drafting = await openDrafting(repository, inTurn(GOOD), {
      redact: () => Promise.reject(new Error('no idea')),
    })
    const change = await draftByModel(modelItem(repository, ['src/count.py']), drafting)
    expect(change).toMatchObject({ status: 'refused', refusal: { code: 'apply-error' } })
  })
})
