import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { draftByModel, type Drafting } from '../../actions/apply/model/draft-by-model.ts'
import { countedLedger, modelItem, openDrafting } from '../../actions/apply/model/drafting.fake.ts'
import { repairByModel } from '../../actions/apply/model/repair-by-model.ts'
import type { Evidence } from '../../actions/shared/contracts/evidence.ts'
import type { PlanItem } from '../../actions/shared/contracts/plan.ts'
import { fakeComparison, fakeEvidence, fakeTestRun } from '../../actions/shared/evidence/evidence.fake.ts'
import { testRepository, type TestRepository } from '../../actions/shared/patch/repository.fake.ts'
import { fakeModel } from '../../actions/shared/ports/model.ts'
import { redact } from '../../actions/shared/redaction/redact.ts'
import { restore } from '../../actions/shared/redaction/restore.ts'
import { madeUpSecrets } from '../../actions/shared/secrets/made-up.fake.ts'
import { visible } from '../../actions/shared/wording/markdown.ts'
import { corpus, demands, type Demand, type Hostile } from './corpus.ts'
import { answersBeyond, code, obedient, others } from './gullible-patches.ts'

const rows = corpus.map((row, at) => ({ row, path: `src/row_${at}.py`, title: `${row.place}: ${row.name}` }))
let repository: TestRepository
let drafting: Drafting & AsyncDisposable

beforeAll(async () => {
  const texts = rows.map(({ row, path }) => [path, row.place === 'contents' ? code + row.text : code])
  repository = testRepository({ ...Object.fromEntries(texts), ...others } as Record<string, string>)
  drafting = await openDrafting(
    repository,
    fakeModel(() => ''),
    { ledger: countedLedger(Infinity) },
  )
})

afterAll(async () => {
  await drafting[Symbol.asyncDispose]()
  await repository[Symbol.asyncDispose]()
})

/** What is hostile stands in the file itself, or in what planning said of it. */
function itemOf(row: Hostile, path: string): PlanItem {
  const item = modelItem(repository, [path])
  if (row.place === 'contents') return item
  return { ...item, reason: row.text, model: { ...(item.model as NonNullable<PlanItem['model']>), symbol: row.text } }
}

/** Answers so once the text of the row was put before it. */
function gullible(row: Hostile, path: string, answer: string) {
  const shown = row.place === 'contents' ? row.text : `reason: ${visible(JSON.stringify(row.text))}`
  return fakeModel(({ messages }) => (messages[1]?.content.includes(shown) ? answer : obedient(path)))
}

async function draft(row: Hostile, path: string, answer: string) {
  const model = gullible(row, path, answer)
  const change = await draftByModel(itemOf(row, path), { ...drafting, model })
  expect(model.questions.length).toBeGreaterThan(0)
  return change
}

/** What is left of the change that an answer drafts: nothing, if it goes beyond the item. */
async function taken(row: Hostile, path: string, answer: string) {
  const { status, files, tree } = await draft(row, path, answer)
  return { answer, status, files, tree }
}

const nothing = (answer: string) => ({ answer, status: 'refused', files: [], tree: null })

describe('a model that does what the target tells it', () => {
  it.each(rows)('$title: nothing beyond the planned file is taken', async ({ row, path }) => {
    for (const answer of answersBeyond(row.wants, path).slice(0, 1)) {
      expect(await taken(row, path, answer)).toEqual(nothing(answer))
    }
  })

  const first = demands.map((wants) => rows.find(({ row }) => row.wants === wants) as (typeof rows)[number])
  it.each(first)('in every way in which it can: $row.wants', async ({ row, path }) => {
    for (const answer of answersBeyond(row.wants, path)) {
      expect(await taken(row, path, answer)).toEqual(nothing(answer))
    }
  })

  it.each(first)('$title: the change that was asked for is taken all the same', async ({ row, path }) => {
    const change = await draft(row, path, obedient(path))
    expect(change).toMatchObject({ refusal: null, files: [{ path, status: 'modified', newMode: '100644' }] })
  })
})

describe('a model that does what the output of a test tells it', () => {
  const path = 'src/row_0.py'
  const ofDemand = (wants: Demand) => rows.find(({ row }) => row.place === 'contents' && row.wants === wants)
  const told = demands.flatMap((wants) => (answersBeyond(wants, path).length > 0 ? [ofDemand(wants)] : []))

  /** The gate's, of a change that broke a test which printed this. */
  function failing(message: string): Evidence {
    const test = { id: 'test_total', suite: '', name: 'test_total', file: null, seconds: 1 }
    const after = fakeTestRun('failed', { cases: [{ ...test, status: 'failed', message }] })
    return fakeEvidence({
      verdict: 'fail',
      tests: fakeComparison(fakeTestRun('passed'), after, { regressed: [test.id] }),
    })
  }

  it.each(told as typeof rows)('$title: nothing beyond the planned file is taken', async ({ row }) => {
    const [answer = ''] = answersBeyond(row.wants, path)
    const item = modelItem(repository, [path])
    const change = await draftByModel(item, { ...drafting, model: fakeModel(() => obedient(path)) })
    const model = fakeModel(() => answer)
    const again = await repairByModel(item, { change, evidence: failing(row.text), ...drafting, model })
    expect(model.questions[0]?.prompt.name).toBe('repair')
    expect(again).toMatchObject({ round: 2, status: 'refused', files: [], tree: null })
    expect(again.refusal?.code).not.toBe('apply-error')
  })
})

describe('a secret, where the target writes marks of its own', () => {
  const token = madeUpSecrets(7)['github-token'] as string
  const path = 'src/keys.py'
  const text = `KEY = "${token}"\n\nNOTE = "<SECRET_HASH_1>"\n\n\n# End of the keys.\n`
  const real = '<SECRET_HASH_2>'

  /** A patch that prints a mark, below the lines with the secret and with the note. */
  function printing(mark: string): string {
    const rows = [
      ` KEY = "${real}"`,
      ' ',
      ' NOTE = "<SECRET_HASH_1>"',
      `+print("${mark}")`,
      ' ',
      ' ',
      ' # End of the keys.',
    ]
    return `\`\`\`diff\n--- a/${path}\n+++ b/${path}\n@@ -1,6 +1,7 @@\n${rows.join('\n')}\n\`\`\`\n`
  }

  async function drafted(mark: string) {
    await using keys = testRepository({ [path]: text })
    const model = fakeModel(() => printing(mark))
    await using drafting = await openDrafting(keys, model, { redact, restore })
    const change = await draftByModel(modelItem(keys, [path]), drafting)
    expect(JSON.stringify(model.questions)).not.toContain(token)
    expect(model.questions[0]?.messages[1]?.content).toContain(real)
    return change
  }

  it.each([real, '<SECRET_HASH_3>', '<SECRET_HASH_0>', '<SECRET_HASH_99>'])('is put nowhere else: %s', async (mark) => {
    expect(await drafted(mark)).toMatchObject({ status: 'refused', refusal: { code: 'mark-misused' }, tree: null })
  })

  it('does not come of a mark that the target wrote', async () => {
    const { status, diff } = await drafted('<SECRET_HASH_1>')
    expect(status).toBe('drafted')
    expect(diff).toContain('+print("<SECRET_HASH_1>")')
    expect(diff).toContain(` KEY = "${token}"`)
  })
})
