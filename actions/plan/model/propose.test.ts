import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { planItemSchema } from '../../shared/contracts/plan.ts'
import { fakeModel, type FailureCode, type Question, type Reply } from '../../shared/ports/model.ts'
import {
  answering,
  asItIs,
  branchy,
  fixtureLedger,
  missed,
  planningFixture,
  proposed,
  ran,
  type FixtureOptions,
  type PlanningFixture,
} from './planning.fake.ts'
import { actionsOf, type ModelPlan } from './propose.ts'

/** A function of 12 branches in lines 1 to 15, all of which ran. */
const deep = { 'src/deep.js': branchy('deep', 12) }
const deepRan = { 'src/deep.js': ran(15) }

function failed(code: FailureCode): Reply {
  return { kind: 'failed', code, message: `it says ${code}`, tokens: null, requests: 1 }
}

function answered(text: string, logprobs: number[] | null = null): Reply {
  const parts = logprobs === null ? null : inParts(text, logprobs)
  return { kind: 'answered', text, logprobs: parts, tokens: null, model: 'served-1', requests: 1 }
}

/** As many tokens as there are log-probabilities, of about the same length. */
function inParts(text: string, logprobs: readonly number[]) {
  const length = Math.ceil(text.length / logprobs.length)
  return logprobs.map((logprob, index) => ({ token: text.slice(index * length, (index + 1) * length), logprob }))
}

function codes({ leftOut }: ModelPlan): string[] {
  return leftOut.map(({ code }) => code)
}

function texts({ messages }: Question): string {
  return messages.map(({ content }) => content).join('\n')
}

function many(count: number, from = 0): Record<string, string> {
  const entries = Array.from({ length: count }, (_, index) => {
    const number = String(from + index).padStart(4, '0')
    return [`src/f${number}.js`, `// ${number}\n${branchy(`deep${number}`, 12)}`] as const
  })
  return Object.fromEntries(entries)
}

function allRan(files: Record<string, string>) {
  return Object.fromEntries(Object.keys(files).map((path) => [path, ran(16)]))
}

async function proposeOn(files: Record<string, string>, options: FixtureOptions = {}) {
  await using fixture = await planningFixture(files, options)
  const made = await fixture.propose()
  return { made, questions: fixture.model.questions, spending: fixture.ports.ledger.spending() }
}

/** One repository of 200 such files for all tests that differ in the answers only. */
let shared: PlanningFixture
beforeAll(async () => {
  const files = many(200)
  shared = await planningFixture(files, { coverage: allRan(files) })
})
afterAll(async () => {
  await shared[Symbol.asyncDispose]()
})

/** Plans on its first files, with a model and a ledger of its own. */
async function proposeOnFirst(count: number, answer: (question: Question) => string | Reply, options: Options = {}) {
  const model = fakeModel(answer)
  const ledger = fixtureLedger(options.capUsd ?? 2)
  const snapshot = { ...shared.snapshot, files: shared.snapshot.files.slice(0, count) }
  const made = await shared.propose({ snapshot, maxItems: options.maxItems ?? 10 }, { model, ledger })
  return { made, questions: model.questions, spending: ledger.spending() }
}

interface Options {
  capUsd?: number
  maxItems?: number
}

describe('planning with a model', () => {
  it('asks about the files that are worth it and fills in everything that it did not ask for', async () => {
    await using fixture = await planningFixture(
      { ...deep, 'src/flat.js': branchy('flat', 1) },
      { coverage: { ...deepRan, 'src/flat.js': ran(4) }, answer: answering(proposed({ symbol: 'deep' })) },
    )
    const made = await fixture.propose()
    expect(fixture.model.questions.flatMap(({ sources }) => sources.map(({ path }) => path))).toEqual(['src/deep.js'])
    const [item] = made.items
    const { blob } = fixture.snapshot.files.find(({ path }) => path === 'src/deep.js') ?? {}
    expect(planItemSchema.parse(item)).toEqual(item)
    expect(item).toEqual({
      id: expect.stringMatching(/^model-[0-9a-f]{12}$/),
      filePath: 'src/deep.js',
      action: 'refactor',
      reason: 'It is deep.',
      confidence: 0.6,
      rawConfidence: 0.6,
      confidenceReasons: expect.any(Array),
      title: 'reduce the nesting of deep',
      engine: 'model',
      codemod: null,
      model: {
        name: 'fake-1',
        prompt: { name: 'refactor', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
        symbol: 'deep',
        intent: 'reduce-nesting',
        estimatedUsd: expect.any(Number),
      },
      files: [{ path: 'src/deep.js', blob }],
      lines: [{ path: 'src/deep.js', start: 1, end: 2 }],
      value: 3,
      risk: 'low',
      touchedCoverage: 1,
      score: 3,
      runtime: null,
    })
    expect(item?.model?.estimatedUsd).toBeGreaterThan(0)
    expect(made).toMatchObject({ deferred: 0, known: [], leftOut: [] })
  })

  it('asks for tests where complex code is not run, and for a refactoring where it is', async () => {
    const files = { ...deep, 'src/wild.js': branchy('wild', 12) }
    const answer = ({ prompt, sources }: Question) => {
      const intent = prompt.name === 'add_tests' ? 'cover-branches' : 'reduce-nesting'
      return JSON.stringify({
        files: sources.map((_, index) => ({ number: index + 1, items: [proposed({ intent })] })),
      })
    }
    const coverage = { ...deepRan, 'src/wild.js': missed(15) }
    const { made, questions } = await proposeOn(files, { coverage, answer })
    expect(made.items.map(({ filePath, action, touchedCoverage }) => [filePath, action, touchedCoverage])).toEqual([
      ['src/deep.js', 'refactor', 1],
      ['src/wild.js', 'add_tests', null],
    ])
    expect(texts(questions.find(({ prompt }) => prompt.name === 'add_tests') as Question)).toContain('1-15')
  })

  it('takes code without any test for untested, and code of which nothing is known for half tested', async () => {
    const asked = async (status: 'no-tests' | 'not-run') =>
      (await proposeOn(deep, { status })).questions.map(({ prompt }) => prompt.name).toSorted()
    expect(await asked('no-tests')).toEqual(['add_tests'])
    expect(await asked('not-run')).toEqual(['add_tests', 'refactor'])
  })

  it('asks to upgrade a runtime where one that is past its end of life is declared, and says which', async () => {
    const item = proposed({ intent: 'raise-runtime', start_line: 1, end_line: 3, value: 1, risk: 'low' })
    const files = {
      'package.json': '{\n  "name": "x",\n  "engines": { "node": ">=18" }\n}\n',
      'lib/package.json': '{"name": "y"}\n',
    }
    const { made, questions } = await proposeOn(files, { answer: answering(item) })
    expect(questions.map(({ sources }) => sources.map(({ path }) => path))).toEqual([['package.json']])
    expect(texts(questions[0] as Question)).toContain('names Node 18, past its end of life')
    expect(made.items[0]).toMatchObject({
      action: 'upgrade_runtime',
      title: 'move package.json off an end-of-life runtime',
      runtime: { name: 'node', from: '18', to: '>=22' },
      value: 4,
      risk: 'medium',
    })
  })

  it('declares no runtime for lines that declare none', async () => {
    const item = proposed({ intent: 'drop-old-runtime-support', start_line: 1, end_line: 1 })
    const files = { 'package.json': '{\n  "name": "x",\n  "engines": { "node": ">=18" }\n}\n' }
    const { made } = await proposeOn(files, { answer: answering(item) })
    expect(made.items.map(({ runtime }) => runtime)).toEqual([null])
  })

  it('never shows a model what is opted out, excluded, vendored, generated, minified, protected, a test or not to be told from another', async () => {
    const text = branchy('deep', 12)
    const files = {
      'no/a.js': text,
      'folder/b/c.js': text,
      'listed.js': text,
      'docs/d.js': text,
      'vendor/e.js': text,
      'f.min.js': text,
      'g.js': `// @generated\n${text}`,
      '.github/scripts/h.js': text,
      'test/i.test.js': text,
      'twin.js': text,
      'Twin.js': text,
    }
    await using fixture = await planningFixture(files, { noLlm: ['no/a.js'] })
    fixture.snapshot.noLlm = { repository: false, folders: ['folder'], files: ['listed.js'] }
    const made = await fixture.propose({ excluded: (path) => path.startsWith('docs/') })
    expect(fixture.model.questions).toEqual([])
    expect(made.leftOut.map(({ code, message }) => `${message.split(' ')[0]} ${code}`).toSorted()).toEqual([
      '1 excluded',
      '1 generated',
      '1 minified',
      '1 vendored',
      '2 case-collision',
      '3 no-llm',
    ])
  })

  it('asks nothing at all where the repository is opted out', async () => {
    await using fixture = await planningFixture(deep)
    fixture.snapshot.noLlm.repository = true
    const made = await fixture.propose()
    expect(fixture.model.questions).toEqual([])
    expect(codes(made)).toEqual(['no-llm'])
  })

  it.each([
    [{ select: [], ignore: [] }, ['refactor', 'upgrade_runtime', 'add_tests']],
    [{ select: ['add_tests', 'python-unused-imports'], ignore: [] }, ['add_tests']],
    [{ select: ['python-unused-imports'], ignore: [] }, []],
    [{ select: [], ignore: ['refactor'] }, ['upgrade_runtime', 'add_tests']],
    [{ select: ['refactor'], ignore: ['refactor'] }, []],
  ])('takes the actions of %j', (lists, expected) => {
    expect([...actionsOf(lists)]).toEqual(expected)
  })

  it('drops what was proposed before and says which', async () => {
    await using fixture = await planningFixture(deep, { coverage: deepRan, answer: answering(proposed()) })
    const first = await fixture.propose()
    const again = await fixture.propose({ known: new Set(first.items.map(({ id }) => id)) })
    expect(again).toMatchObject({ items: [], known: first.items.map(({ id }) => id), deferred: 0 })
    expect(codes(again)).toEqual(['known'])
  })

  it('shares questions between small files and goes on until there are enough', async () => {
    const { made, questions } = await proposeOnFirst(60, answering(proposed()), { maxItems: 5 })
    expect(made.items).toHaveLength(5)
    expect(questions.map(({ sources }) => sources.length)).toEqual([8, 8, 8])
    expect(made.deferred).toBe(19)
  })

  it('puts no more text into a question than it may have', async () => {
    const long = '// a line that says nothing\n'.repeat(450)
    const files = Object.fromEntries(Object.entries(many(3)).map(([path, text]) => [path, `${text}${long}`]))
    const { questions } = await proposeOn(files, { coverage: allRan(files) })
    expect(questions.map(({ sources }) => sources.length)).toEqual([2, 1])
  })

  it('asks first about what is worth most for what it costs', async () => {
    const files = {
      'a-long.js': `${branchy('same', 20)}${'// more to pay for\n'.repeat(300)}`,
      'b-plain.js': branchy('plain', 9),
      'c-deep.js': branchy('deep', 20),
    }
    const coverage = { 'a-long.js': ran(23), 'b-plain.js': ran(12), 'c-deep.js': ran(23) }
    const { questions } = await proposeOn(files, { coverage })
    expect(questions.flatMap(({ sources }) => sources.map(({ path }) => path))).toEqual([
      'c-deep.js',
      'a-long.js',
      'b-plain.js',
    ])
  })

  it('looks at further files where the first ones give nothing new', async () => {
    const answer = ({ sources }: Question) => {
      const of = ({ path }: { path: string }) => (path > 'src/f0029.js' ? [proposed()] : [])
      return JSON.stringify({ files: sources.map((source, index) => ({ number: index + 1, items: of(source) })) })
    }
    const { made, questions } = await proposeOnFirst(60, answer, { maxItems: 5 })
    expect(made.items).toHaveLength(5)
    expect(questions).toHaveLength(6)
  })

  it('asks about fewer files at once where answers must be short', async () => {
    const model = fakeModel(answering())
    const snapshot = { ...shared.snapshot, files: shared.snapshot.files.slice(0, 6) }
    await shared.propose({ snapshot, maxOutputTokens: 1000 }, { model })
    expect(model.questions.map(({ sources }) => sources.length)).toEqual([2, 2, 2])
  })

  it('gives the same for the same answers, in whatever order they come', async () => {
    const files = { ...many(40), 'package.json': '{"engines": {"node": ">=18"}}\n' }
    const answer = (question: Question): string | Reply => {
      const first = question.sources[0]?.path ?? ''
      if (first === 'src/f0008.js' && question.messages.length === 2) return 'no JSON'
      if (first === 'src/f0016.js' && question.sources.length === 8) return failed('truncated')
      if (first === 'src/f0024.js') return failed('rate-limited')
      return answering(proposed({ intent: question.prompt.name === 'refactor' ? 'reduce-nesting' : 'cover-branches' }))(
        question,
      )
    }
    const options = { coverage: allRan(many(40)), answer }
    await using fixture = await planningFixture(files, options)
    const results = []
    for (const delays of [[0], [9, 1, 5, 0, 7, 2], [0, 3, 0, 8]]) {
      let asked = 0
      const ask: typeof fixture.model.ask = async (question) => {
        const delay = delays[asked++ % delays.length] ?? 0
        await new Promise((resolve) => setTimeout(resolve, delay))
        return fixture.model.ask(question)
      }
      const answers = { get: async () => new Map(), set: async () => undefined }
      const ports = { model: { ...fixture.model, ask, answers }, ledger: fixtureLedger(0.1) }
      const made = await fixture.propose({ maxItems: 30 }, ports)
      results.push({ made, spending: ports.ledger.spending() })
    }
    expect(results[0]?.made.items.length).toBeGreaterThan(10)
    expect(results[1]).toEqual(results[0])
    expect(results[2]).toEqual(results[0])
  })

  it('asks at most eight questions at a time', async () => {
    const model = fakeModel(answering())
    let [open, most] = [0, 0]
    const ask: typeof model.ask = async (question) => {
      most = Math.max(most, ++open)
      await new Promise((resolve) => setTimeout(resolve, 100))
      open -= 1
      return model.ask(question)
    }
    await shared.propose({ maxItems: 200 }, { model: { ...model, ask } })
    expect([most, model.questions.length]).toEqual([8, 25])
  })
})

describe('kept answers', () => {
  it('cost no question, file by file, though they were asked for together', async () => {
    const files = many(10)
    await using fixture = await planningFixture(files, { coverage: allRan(files), answer: answering(proposed()) })
    const first = await fixture.propose()
    fixture.model.questions.length = 0
    const ledger = fixtureLedger(0)
    const again = await fixture.propose({}, { ledger })
    expect(again).toEqual(first)
    expect(fixture.model.questions).toEqual([])
    expect(ledger.spending()).toMatchObject({ cached: 10, notAsked: 0, costUsd: 0 })
  })

  it('leave only what changed to be asked', async () => {
    const files = many(10)
    await using fixture = await planningFixture(files, { coverage: allRan(files), answer: answering(proposed()) })
    await fixture.propose()
    fixture.model.questions.length = 0
    const changed = await planningFixture(
      { ...files, 'src/f0003.js': `// 0003\n${branchy('deep0003', 13)}` },
      { coverage: allRan(files) },
    )
    await using other = changed
    await other.propose({}, { model: fixture.model })
    expect(fixture.model.questions.map(({ sources }) => sources.map(({ path }) => path))).toEqual([['src/f0003.js']])
  })

  it('carry the log-probabilities of their own tokens', async () => {
    const files = many(2)
    const answer = (question: Question) => {
      const text = answering(proposed())(question)
      const half = Math.ceil(text.length / 2)
      return answered(
        text,
        Array.from({ length: 200 }, (_, index) => (index < 100 && half > 0 ? -0.01 : -2)),
      )
    }
    await using fixture = await planningFixture(files, { coverage: allRan(files), answer })
    const first = await fixture.propose()
    const byPath = new Map(first.items.map(({ filePath, rawConfidence }) => [filePath, rawConfidence]))
    expect(byPath.get('src/f0000.js')).toBeGreaterThan(0.8)
    expect(byPath.get('src/f0001.js')).toBeLessThan(0.2)
    fixture.model.questions.length = 0
    expect(await fixture.propose()).toEqual(first)
    expect(fixture.model.questions).toEqual([])
  })

  it('are asked for again where the cache holds something else', async () => {
    await using fixture = await planningFixture(deep, { coverage: deepRan, answer: answering(proposed()) })
    const damaged = { text: '{"number": 1, "items": [{"id": "x"}]}', logprobs: null, tokens: null, model: 'x' }
    const get = async (keys: readonly string[]) => new Map(keys.map((key) => [key, damaged]))
    const model = { ...fixture.model, answers: { ...fixture.model.answers, get } }
    expect((await fixture.propose({}, { model })).items).toHaveLength(1)
    expect(fixture.model.questions).toHaveLength(1)
  })
})

describe('money', () => {
  it('ends where the next question could not finish inside the cap, and says so once', async () => {
    const { made, questions, spending } = await proposeOnFirst(24, answering(proposed()), { capUsd: 0.024 })
    expect(questions.length).toBeGreaterThan(0)
    expect(questions.length).toBeLessThan(3)
    expect(made.items.length).toBeGreaterThan(0)
    expect(codes(made)).toEqual(['over-budget'])
    expect(spending).toMatchObject({ notAsked: 3 - questions.length })
    expect(spending.costUsd).toBeLessThanOrEqual(0.024)
  })

  it('asks nothing after a question that could not finish, were there money for a smaller one', async () => {
    const [model, ledger] = [fakeModel(answering(proposed())), fixtureLedger(2)]
    let reserved = 0
    const reserve: typeof ledger.reserve = (size) => (++reserved === 1 ? null : ledger.reserve(size))
    const snapshot = { ...shared.snapshot, files: shared.snapshot.files.slice(0, 24) }
    const made = await shared.propose({ snapshot }, { model, ledger: { ...ledger, reserve } })
    expect([model.questions.length, made.items.length, ledger.spending().notAsked]).toEqual([0, 0, 3])
    expect(made.leftOut).toMatchObject([{ code: 'over-budget', message: expect.stringContaining('24 files') }])
  })

  it('leaves a bad answer where there is no money to mend it', async () => {
    const [model, ledger] = [fakeModel(() => 'no JSON'), fixtureLedger(2)]
    let reserved = 0
    const reserve: typeof ledger.reserve = (size) => (++reserved > 1 ? null : ledger.reserve(size))
    const snapshot = { ...shared.snapshot, files: shared.snapshot.files.slice(0, 1) }
    const made = await shared.propose({ snapshot }, { model, ledger: { ...ledger, reserve } })
    expect([model.questions.length, codes(made)]).toEqual([1, ['no-answer']])
  })

  it('waits for what comes back from questions under way before it gives up', async () => {
    const answer = (question: Question): Reply => {
      const tokens = { input: 1000, cached: 0, output: 10 }
      return { kind: 'answered', text: answering()(question), logprobs: null, tokens, model: 'x', requests: 1 }
    }
    const { made, questions } = await proposeOnFirst(24, answer, { capUsd: 0.03 })
    expect(questions).toHaveLength(3)
    expect(codes(made)).toEqual([])
  })
})

describe('what goes wrong at the provider', () => {
  const first = (question: Question) => question.sources[0]?.path === 'src/f0000.js'

  it.each(['filtered', 'refused', 'empty', 'tool-call', 'echo', 'opted-out', 'bad-request'] as const)(
    'loses the files of one question for %s, and goes on',
    async (code) => {
      const answer = (question: Question) => (first(question) ? failed(code) : answering(proposed())(question))
      const { made } = await proposeOnFirst(24, answer)
      expect(made.items.length + made.deferred).toBe(16)
      expect(codes(made)).toEqual([code, 'no-answer'])
    },
  )

  it.each(['truncated', 'context-too-long'] as const)('asks in halves where an answer is %s', async (code) => {
    const answer = (question: Question) =>
      question.sources.length > 4 ? failed(code) : answering(proposed())(question)
    const { made, questions } = await proposeOnFirst(8, answer)
    expect(questions.map(({ sources }) => sources.length)).toEqual([8, 4, 4])
    expect(made.items).toHaveLength(8)
    expect(codes(made)).toEqual([])
  })

  it.each(['truncated', 'context-too-long'] as const)(
    'gives up after the halves where they are %s too',
    async (code) => {
      const { made, questions } = await proposeOnFirst(8, () => failed(code))
      expect(questions).toHaveLength(3)
      expect(made.leftOut).toMatchObject([{ code, message: expect.stringContaining('8 files') }])
    },
  )

  it('shows half of a single file where it is too long', async () => {
    const answer = (question: Question) =>
      texts(question).includes('16| }') ? failed('context-too-long') : '{"files":[]}'
    const { questions } = await proposeOnFirst(1, answer)
    expect(questions).toHaveLength(2)
    expect(texts(questions[1] as Question)).toMatch(/\n1\| [^]*\n\[lines \d+ to 16 are left out\]/)
  })

  it.each(['quota', 'unauthorized', 'no-such-model', 'redirected', 'interrupted'] as const)(
    'asks nothing further after %s, and keeps what there is',
    async (code) => {
      let asked = 0
      const answer = (question: Question) => (++asked > 2 ? failed(code) : answering(proposed())(question))
      const { made } = await proposeOnFirst(200, answer, { maxItems: 100 })
      expect(made.items).toHaveLength(16)
      expect(asked).toBeLessThanOrEqual(10)
      expect(codes(made)).toEqual([code, 'not-asked'])
    },
  )

  it('defers what came too late, and asks no more once all come too late', async () => {
    const once = (question: Question) => (first(question) ? failed('unavailable') : answering(proposed())(question))
    const few = await proposeOnFirst(24, once)
    expect(few.made.items.length + few.made.deferred).toBe(16)
    expect(codes(few.made)).toEqual(['unavailable', 'deferred'])
    const none = await proposeOnFirst(200, () => failed('rate-limited'), { maxItems: 100 })
    expect(none.questions.length).toBeLessThan(17)
    expect(codes(none.made)).toEqual(['rate-limited', 'deferred', 'not-asked'])
  })

  it('asks nothing further after the deadline of the stage', async () => {
    const { made, questions } = await proposeOnFirst(200, () => failed('deadline'), { maxItems: 100 })
    expect(questions.length).toBeLessThanOrEqual(8)
    expect(codes(made)).toEqual(['deadline', 'deferred', 'not-asked'])
  })

  it('still takes the answers that are kept where the model refuses all others', async () => {
    const files = shared.snapshot.files
    const model = fakeModel(answering(proposed()))
    const later = { snapshot: { ...shared.snapshot, files: files.slice(96, 196) }, maxItems: 100 }
    const before = await shared.propose(later, { model, ledger: fixtureLedger(2) })
    expect(before.items).toHaveLength(100)
    const refusing = { ...model, ask: async () => failed('unauthorized') }
    const made = await shared.propose({ maxItems: 100 }, { model: refusing, ledger: fixtureLedger(2) })
    expect(made.items).toHaveLength(100)
    expect(codes(made)).toContain('not-asked')
  })

  it('reads and redacts nothing further after the deadline either, and says of how many files', async () => {
    const redacted = new Set<string>()
    const redact: typeof asItIs = (sources) => {
      for (const { path } of sources) redacted.add(path)
      return asItIs(sources)
    }
    const model = fakeModel(() => failed('deadline'))
    const made = await shared.propose({ maxItems: 100 }, { model, redact })
    // Eight questions of eight files are under way before the first reply is looked at, and files are read by 32.
    expect(redacted.size).toBeLessThanOrEqual(8 * 8 + 32)
    const counts = made.leftOut.map(({ message }) => Number.parseInt(message, 10)).filter(Number.isInteger)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(200)
  })
})

describe('what is sent', () => {
  it('is shown to a scanner that is a program of its own in one go, and not file by file', async () => {
    const looks: (readonly string[])[] = []
    const unseen: string[] = []
    const lookAhead = async (texts: readonly string[]) => void looks.push(texts)
    const redact: typeof asItIs = (sources) => {
      unseen.push(...sources.map(({ text }) => text).filter((text) => !looks.flat().includes(text)))
      return asItIs(sources)
    }
    const snapshot = { ...shared.snapshot, files: shared.snapshot.files.slice(0, 24) }
    await shared.propose({ snapshot }, { model: fakeModel(answering()), ledger: fixtureLedger(2), lookAhead, redact })
    // The text and the name of each.
    expect(looks.map(({ length }) => length)).toEqual([2 * 24])
    expect(unseen).toEqual([])
  })

  it('is what the redaction leaves, of the path too', async () => {
    const redact: typeof asItIs = async (sources) => ({
      ...(await asItIs(sources)),
      texts: sources.map(({ text }) => text.replaceAll('deep', '<SECRET_HASH_1>')),
    })
    await using fixture = await planningFixture(deep, { coverage: deepRan })
    await fixture.propose({}, { redact })
    const [question] = fixture.model.questions
    expect(texts(question as Question)).toContain('1| export function <SECRET_HASH_1>')
    expect(texts(question as Question)).toContain('src/<SECRET_HASH_1>.js')
    expect(question?.sources).toEqual([{ path: 'src/deep.js', blob: fixture.snapshot.files[0]?.blob }])
  })

  it('names no symbol that the redaction took out of the text, and no declaration as it stood', async () => {
    const redact: typeof asItIs = async (sources) => ({
      ...(await asItIs(sources)),
      texts: sources.map(({ text }) => text.replaceAll(/deep|Node 18/g, 'HIDDEN')),
    })
    const files = { 'a.js': branchy('deep', 12), 'package.json': '{"engines": {"node": ">=18"}}\n' }
    await using fixture = await planningFixture(files, { coverage: { 'a.js': ran(15) } })
    await fixture.propose({}, { redact })
    const sent = fixture.model.questions.map(texts).join('\n')
    expect(sent).toContain('names HIDDEN, past its end of life')
    expect(sent).not.toMatch(/\bsymbol: "deep"/)
    expect(sent).not.toContain('Node 18')
  })

  it('is nothing of a key file', async () => {
    const redact: typeof asItIs = async (sources) => ({ ...(await asItIs(sources)), dropped: new Set(['src/deep.js']) })
    await using fixture = await planningFixture(deep, { coverage: deepRan })
    expect(codes(await fixture.propose({}, { redact }))).toEqual(['key-file'])
    expect(fixture.model.questions).toEqual([])
  })

  it('is of a large file the functions in question, with true line numbers', async () => {
    const filler = Array.from({ length: 2000 }, (_, index) => `export const value${index} = ${index}`).join('\n')
    const text = `import fs from 'node:fs'\n${filler}\n${branchy('deep', 12)}${filler}\n`
    const answer = answering(
      proposed({ symbol: 'deep', start_line: 2003, end_line: 2005 }),
      proposed({ start_line: 900, end_line: 901 }),
    )
    const covered = ran(4016).covered.filter((line) => line !== 900 && line !== 2005)
    const coverage = { 'a.js': { covered, missed: [900, 2005] } }
    await using fixture = await planningFixture({ 'a.js': text }, { coverage, answer })
    const made = await fixture.propose({ select: ['refactor'] })
    const sent = texts(fixture.model.questions[0] as Question)
    expect(sent).toContain("\n1| import fs from 'node:fs'\n")
    expect(sent).toContain('\n2002| export function deep(a) {\n')
    expect(sent).toContain('\n[lines 5 to 1998 are left out]\n')
    expect(sent).toContain(' 2005-2005')
    expect(sent).not.toContain(' 900-900')
    expect(sent.length).toBeLessThan(20_000)
    expect(made.items.map(({ lines }) => lines)).toEqual([[{ path: 'a.js', start: 2003, end: 2005 }]])
    expect(codes(made)).toEqual(['outside-file'])
  })
})
