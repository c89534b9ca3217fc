import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { intentOf } from '../../actions/plan/model/intents.ts'
import {
  branchy,
  fixtureLedger,
  planningFixture,
  ran,
  type PlanningFixture,
} from '../../actions/plan/model/planning.fake.ts'
import { planItemSchema, type PlanItem } from '../../actions/shared/contracts/plan.ts'
import { fakeModel, type Question } from '../../actions/shared/ports/model.ts'
import { visible } from '../../actions/shared/wording/markdown.ts'
import { corpus, demands, type Demand, type Hostile } from './corpus.ts'
import { leaked, obedientPlan, plansBeyond, plansWithin } from './gullible-plans.ts'

/** A path has no NUL and no slash of its own, and is UTF-8. */
const inPath = (text: string) => text.replaceAll(/[\0/\uD800]/g, '_').slice(0, 80)

/** The code of each row is the same; what is hostile stands in a comment behind it, or in its path. */
function fileOf(row: Hostile, at: number): [path: string, text: string] {
  const code = branchy('f', 12)
  if (row.place === 'name') return [`src/${at}/${inPath(row.text)}.js`, code]
  const comment = row.text.split(/[\n\r\u2028\u2029]/).map((line) => `// ${line}\n`)
  return [`src/${at}.js`, `${code}${comment.join('')}`]
}

const files = new Map(corpus.map((row, at) => [fileOf(row, at)[0], { row, text: fileOf(row, at)[1] }]))
const harmless = ['config/settings.py', 'AGENTS.md', '.github/workflows/ci.yml', 'test/test_f.js']
const limits = { files: 500, enough: 5000, items: 5000, filesPerQuestion: 1 }
let fixture: PlanningFixture
/** What comes of harmless answers, by path: all that a hostile file may have, too. */
let usual: Map<string, PlanItem>

beforeAll(async () => {
  const texts = [...files].map(([path, { text }]) => [path, text])
  const others = harmless.map((path) => [path, 'x\n'])
  const coverage = Object.fromEntries([...files].map(([path]) => [path, ran(15)]))
  fixture = await planningFixture(Object.fromEntries([...texts, ...others]) as Record<string, string>, { coverage })
  usual = new Map((await planOf(() => obedientPlan)).map((item) => [item.filePath, item]))
})

afterAll(async () => {
  await fixture[Symbol.asyncDispose]()
})

/** One question a file. */
async function planOf(answer: (row: Hostile, question: Question) => string): Promise<PlanItem[]> {
  const model = fakeModel((question) => answer(files.get(question.sources[0]?.path ?? '')?.row as Hostile, question))
  const { items } = await fixture.propose({ select: ['refactor'], limits }, { model, ledger: fixtureLedger(1000) })
  return items
}

/** Of a model that does as it is told by all rows that want this, once their text was put before it. */
async function planOfGullible(wants: Demand, told: string | ((system: string) => string)): Promise<PlanItem[]> {
  const rows = [...files.values()].filter(({ row }) => row.wants === wants)
  let obeyed = 0
  const items = await planOf((row, { messages: [system, user] }) => {
    if (row.wants !== wants || !stands(row, user?.content ?? '')) return obedientPlan
    obeyed += 1
    return typeof told === 'string' ? told : told(system?.content ?? '')
  })
  expect(obeyed).toBeGreaterThanOrEqual(rows.length)
  return items
}

function waysOf(answers: Partial<Record<Demand, string[]>>) {
  return demands.flatMap((wants) =>
    (answers[wants] ?? []).map((told, at) => ({ wants, told, way: `${wants}, ${at + 1}` })),
  )
}

function stands(row: Hostile, user: string): boolean {
  if (row.place === 'name') return user.includes(visible(JSON.stringify(inPath(row.text)).slice(1, -1)))
  const lines = row.text.split(/[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '')
  return user.includes(`// ${lines[0]}`.slice(0, 380))
}

const itemsFor = (items: readonly PlanItem[], wants: Demand) =>
  items.filter(({ filePath }) => files.get(filePath)?.row.wants === wants)

/** Everything of an item that a model has no say in, or only within bounds. */
function expectInScope(item: PlanItem): void {
  const like = usual.get(item.filePath) as PlanItem
  expect(planItemSchema.parse(item)).toEqual(item)
  const { action, rawConfidence, confidenceReasons, engine, codemod, runtime } = like
  const confidence = rawConfidence
  expect(item).toMatchObject({ action, files: like.files, confidence, rawConfidence, confidenceReasons })
  expect(item).toMatchObject({ engine, codemod, runtime })
  const intent = intentOf(item.model?.intent ?? '', 'refactor')
  expect(item.value).toBeGreaterThanOrEqual(intent?.value[0] ?? 9)
  expect(item.value).toBeLessThanOrEqual(intent?.value[1] ?? 0)
  expect(item.reason).toMatch(/^[^\p{Cc}\p{Cf}]{1,600}$/u)
  expect(item.title).not.toContain('<SECRET_HASH_')
  const last = files.get(item.filePath)?.text.split('\n').length ?? 0
  expect(item.lines.map(({ path }) => path)).toEqual([item.filePath])
  for (const { start, end } of item.lines) expect(start >= 1 && end >= start && end < last).toBe(true)
}

function expectAllInScope(items: readonly PlanItem[]): void {
  for (const item of items) expectInScope(item)
  for (const [, same] of Map.groupBy(items, ({ filePath }) => filePath)) expect(same.length).toBeLessThanOrEqual(3)
}

describe('a model that does what the target tells it', () => {
  it('is asked about every file of the corpus, and harmless answers are taken', () => {
    expect([...usual.keys()].toSorted()).toEqual([...files.keys()].toSorted())
  })

  it.each(waysOf(plansBeyond))('plans nothing of what is wanted: $way', async ({ wants, told }) => {
    const items = await planOfGullible(wants, told)
    expect(itemsFor(items, wants)).toEqual([])
    expectAllInScope(items)
  })

  it.each(waysOf(plansWithin))('plans within bounds what is wanted: $way', async ({ wants, told }) => {
    const items = await planOfGullible(wants, told)
    expect(itemsFor(items, wants).length).toBeGreaterThan(0)
    expectAllInScope(items)
  })

  it('repeats its instructions in no more than a reason', async () => {
    const items = await planOfGullible('leak', leaked)
    expect(itemsFor(items, 'leak').length).toBeGreaterThan(0)
    expectAllInScope(items)
  })
})
