import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fakeModel, type Question, type Reply } from '../../shared/ports/model.ts'
import { branchy, fixtureLedger, planningFixture, proposed, ran, type PlanningFixture } from './planning.fake.ts'

/** Two files of 15 lines, each with one function; they share a question. */
let fixture: PlanningFixture
beforeAll(async () => {
  const files = { 'a.js': branchy('alpha', 12), 'b.js': branchy('beta', 12), 'secret.js': branchy('hidden', 12) }
  const coverage = { 'a.js': ran(15), 'b.js': ran(15), 'secret.js': ran(15) }
  fixture = await planningFixture(files, { coverage, noLlm: ['secret.js'] })
})
afterAll(async () => {
  await fixture[Symbol.asyncDispose]()
})

/** What comes of these answers, one a question; after the last one it is repeated. */
async function planOf(...answers: string[]) {
  const model = fakeModel(() => answers[Math.min(model.questions.length, answers.length) - 1] ?? '')
  const made = await fixture.propose({}, { model, ledger: fixtureLedger(2) })
  const leftOut = made.leftOut.filter(({ code }) => code !== 'no-llm')
  return { ...made, leftOut, questions: model.questions, codes: leftOut.map(({ code }) => code) }
}

function answer(...items: unknown[]): string {
  return JSON.stringify({
    files: [
      { number: 1, items },
      { number: 2, items: [] },
    ],
  })
}

function lastMessage({ messages }: Question): string {
  return messages.at(-1)?.content ?? ''
}

const good = answer(proposed())

describe('an answer that can be read', () => {
  it.each([
    ['as it was asked for', good],
    ['row 97: with prose behind it', `${good}\nLet me know if you need more.`],
    ['with prose before it', `Here it is: ${good}`],
    ['in a fence', `\`\`\`json\n${good}\n\`\`\``],
    ['in a fence of tildes with prose around', `Sure!\n~~~\n${good}\n~~~\nDone.`],
    ['with white space and a byte order mark', `\uFEFF \n${good}\n\n`],
    ['after thinking aloud', `<think>\nMaybe {"files": []}? Or {x}.\n</think>\n${good}`],
    ['with braces and quotes in its strings', answer(proposed({ reason: 'It says "}" and {"a": 1} \\ and `.' }))],
  ])('is one %s', async (_, text) => {
    const { items, codes, questions } = await planOf(text)
    expect([items.length, codes, questions.length]).toEqual([1, [], 1])
  })
})

describe('an answer that cannot be read', () => {
  const deep = `${'{"files":'.repeat(40)}1${'}'.repeat(40)}`
  it.each([
    ['row 97: an object that ends in the middle, with prose behind', '{"files": [ I am sorry', 'ends in the middle'],
    ['row 98: two objects', `${good}\n${good}`, 'it has 2 JSON objects'],
    ['row 98: a small one and the real one', `{"files": []} ${good}`, 'it has 2 JSON objects'],
    ['row 99: single quotes', good.replaceAll('"', "'"), 'it is no JSON'],
    ['row 99: comments', good.replace('{', '{ /* first */ '), 'it is no JSON'],
    ['row 99: NaN', good.replace('"value":3', '"value":NaN'), 'it is no JSON'],
    ['row 99: a trailing comma', good.replace(/\]\}$/, '],}'), 'it is no JSON'],
    ['row 100: nothing', '', 'there is no JSON object in it'],
    ['row 100: an array', '[1, 2]', 'there is no JSON object in it'],
    ['row 100: another object', '{"items": []}', 'files'],
    ['row 100: too deep', deep, 'nested more than 16 deep'],
    ['row 100: a name twice', good.replace('"files":', '"files": [], "files":'), 'stands twice in one object'],
    ['row 100: a million characters', `${good}${' '.repeat(1_000_000)}`, 'more than 1000000 characters'],
    [
      'row 100: 10,000 items',
      answer(...Array.from({ length: 10_000 }, () => proposed())),
      'more than 1000000 characters',
    ],
    ['row 100: a field is missing', answer({ ...proposed(), risk: undefined }), 'items.0.risk'],
    ['row 100: a field too many', answer(proposed({ dependencies: ['x'] })), 'dependencies'],
    ['row 100: a confidence', answer(proposed({ confidence: 1.7 })), 'confidence'],
    ['row 100: a confidence in words', answer(proposed({ confidence: 'high' })), 'confidence'],
    ['row 100: an id', answer(proposed({ id: 'model-000000000000' })), 'id'],
    ['row 109: a path', answer(proposed({ path: 'b.js' })), 'path'],
    ['row 109: a repository', good.replace('{"files"', '{"repository":"other/one","files"'), 'repository'],
    ['row 100: a prototype', good.replace('"reason"', '"__proto__":{"risk":"low"},"reason"'), '__proto__'],
    ['row 100: a line of another type', answer(proposed({ start_line: '1' })), 'start_line'],
    ['row 100: half a line', answer(proposed({ start_line: 1.5 })), 'start_line'],
    ['row 100: a value out of bounds', answer(proposed({ value: 9 })), 'value'],
    ['row 100: an unknown risk', answer(proposed({ risk: 'none' })), 'risk'],
    [
      'row 100: a file twice',
      JSON.stringify({
        files: [
          { number: 1, items: [proposed()] },
          { number: 1, items: [proposed()] },
        ],
      }),
      'twice',
    ],
  ])('is asked for once more, with the reason, and then left: %s', async (_, text, reason) => {
    const { items, codes, questions } = await planOf(text)
    expect(questions).toHaveLength(2)
    const [first, second] = questions as [Question, Question]
    expect(second.messages.slice(0, -2)).toEqual(first.messages)
    expect(second.messages.slice(-2).map(({ role }) => role)).toEqual(['assistant', 'user'])
    expect(lastMessage(second)).toContain(reason)
    expect(lastMessage(second).length).toBeLessThan(2000)
    expect(second.messages.at(-2)?.content.length).toBeLessThanOrEqual(8000)
    expect(items).toEqual([])
    expect(codes).toEqual(['no-answer'])
  })

  it('is mended where the second one is good', async () => {
    const { items, codes } = await planOf(`${good}${good}`, good)
    expect([items.length, codes]).toEqual([1, []])
  })

  it('harms no other file of its question', async () => {
    const half = JSON.stringify({
      files: [
        { number: 1, items: [proposed()] },
        { number: 2, items: [proposed({ id: 1 })] },
      ],
    })
    const { items, leftOut } = await planOf(half)
    expect(items.map(({ filePath }) => filePath)).toEqual(['a.js'])
    expect(leftOut).toMatchObject([{ code: 'no-answer', path: 'b.js' }])
  })

  it('takes of both answers what is good in them', async () => {
    const first = JSON.stringify({ files: [{ number: 1, items: [proposed()] }, { number: 2 }] })
    const second = JSON.stringify({ files: [{ number: 2, items: [proposed()] }] })
    const { items, codes } = await planOf(first, second)
    expect([items.map(({ filePath }) => filePath), codes]).toEqual([['a.js', 'b.js'], []])
  })

  it('keeps what was good of the first where the second fails', async () => {
    const half = JSON.stringify({ files: [{ number: 1, items: [proposed()] }, { number: 2 }] })
    const replies: (string | Reply)[] = [
      half,
      { kind: 'failed', code: 'refused', message: 'no', tokens: null, requests: 1 },
    ]
    const model = fakeModel(() => replies[model.questions.length - 1] ?? '')
    const made = await fixture.propose({}, { model })
    expect(made.items.map(({ filePath }) => filePath)).toEqual(['a.js'])
    expect(made.leftOut.map(({ code }) => code)).toEqual(['refused', 'no-llm', 'no-answer'])
  })

  it('says which files it passes over', async () => {
    const { leftOut } = await planOf(JSON.stringify({ files: [{ number: 1, items: [] }] }))
    expect(leftOut).toMatchObject([{ code: 'not-answered', path: 'b.js' }])
  })
})

describe('a proposal that nothing in the snapshot stands behind', () => {
  it.each([
    ['row 100: an intent that is not on the list', { intent: 'delete-everything' }, 'unknown-intent'],
    ['row 100: an intent of another action', { intent: 'cover-branches' }, 'unknown-intent'],
    ['row 100: an intent of the prototype', { intent: 'constructor' }, 'unknown-intent'],
    ['row 109: a symbol of another file', { symbol: 'beta' }, 'unknown-symbol'],
    ['row 109: a path for a symbol', { symbol: '../../etc/passwd' }, 'unknown-symbol'],
    ['row 100: lines behind the end', { start_line: 14, end_line: 16 }, 'outside-file'],
    ['row 100: line 0', { start_line: 0, end_line: 3 }, 'outside-file'],
    ['row 100: lines in reverse', { start_line: 5, end_line: 2 }, 'outside-file'],
    ['row 110: a reason of nothing visible', { reason: '\u001B[31m\u202E\u200B \n' }, 'no-reason'],
  ])('is left out, and counted: %s', async (_, part, code) => {
    const { items, codes, questions } = await planOf(answer(proposed(part), proposed()))
    expect([items.length, codes, questions.length]).toEqual([1, [code], 1])
  })

  it('row 109: is of no file that was not asked about, be it opted out or not there', async () => {
    const files = [0, 3, -1, 99].map((number) => ({ number, items: [proposed()] }))
    const both = [1, 2].map((number) => ({ number, items: [] }))
    const { items, leftOut } = await planOf(JSON.stringify({ files: [...files, ...both] }))
    expect(items).toEqual([])
    expect(leftOut).toMatchObject([{ code: 'unknown-file', message: expect.stringContaining('4 answers') }])
  })

  it('row 100: is made once, whatever words it comes in', async () => {
    const { items, leftOut } = await planOf(
      answer(proposed(), proposed({ reason: 'Again.', start_line: 3, end_line: 4 })),
    )
    expect(items.map(({ reason }) => reason)).toEqual(['It is deep.'])
    expect(leftOut).toMatchObject([{ code: 'duplicate', path: 'a.js' }])
  })

  it('row 100: has no effect beyond the number that was asked for, were there 5,000', async () => {
    const all = Array.from({ length: 5000 }, (_, index) => proposed({ reason: `Number ${index}.` }))
    const kinds = ['reduce-nesting', 'split-function', 'remove-dead-code', 'simplify-condition']
    const { items, leftOut } = await planOf(answer(...kinds.map((intent) => proposed({ intent })), ...all))
    expect(items).toHaveLength(3)
    expect(leftOut).toMatchObject([{ code: 'too-many', message: expect.stringMatching(/^5001 proposals/) }])
  })
})

describe('what a model says of a proposal', () => {
  it('moves value and risk only inside what its kind may have', async () => {
    const { items } = await planOf(
      answer(
        proposed({ intent: 'split-function', value: 5, risk: 'low' }),
        proposed({ intent: 'simplify-condition', value: 1, risk: 'high' }),
      ),
    )
    const row = ({ model, value, risk }: (typeof items)[number]) => [model?.intent, value, risk]
    expect(items.map(row)).toEqual([
      ['split-function', 4, 'medium'],
      ['simplify-condition', 1, 'high'],
    ])
  })

  it('row 110: is one printable line that steers no terminal and no runner', async () => {
    const command = [':', ':error:', ':'].join('')
    const reason = `${command}pwned\r\n\u001B[31mred\u001B[0m\u001B]0;title\u0007 a\u202Eb\u200Bc ##[error]x\u0000${'y'.repeat(2000)}`
    const { items } = await planOf(answer(proposed({ reason })))
    const [item] = items
    expect(item?.reason.startsWith('error::pwned red abc ## [error]xyyy')).toBe(true)
    expect(item?.reason).toHaveLength(600)
    expect(item?.title).toBe('reduce the nesting of a.js')
  })
})
