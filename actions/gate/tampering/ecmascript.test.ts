import { describe, expect, it } from '@jest/globals'
import { codesOf, codesOfRow, findingsOf, type Row } from './found.fake.ts'

const path = 'src/cart.test.ts'
const head = `import { total } from './cart.js'\n`

/** A module with one test of this body. */
const js = (...body: string[]): string =>
  `${head}\nit('sums', async () => {\n${body.map((line) => `  ${line}\n`).join('')}})\n`
/** The same test with this in the place of \`it\`. */
const by = (callee: string, more = ''): string =>
  `${head}${more}\n${callee}('sums', () => {\n  expect(total([1])).toBe(1)\n})\n`
/** A test of node:test. */
const node = (...body: string[]): string =>
  `import test from 'node:test'\nimport assert from 'node:assert/strict'\n\ntest('sums', async (t) => {\n${body.map((line) => `  ${line}\n`).join('')}})\n`

const one = by('it')
const other = `\nit('sums nothing', () => {\n  expect(total([])).toBe(0)\n})\n`
const group = (callee: string): string =>
  `${head}\n${callee}('cart', () => {\n  it('sums', () => {\n    expect(total([1])).toBe(1)\n  })\n})\n`

const removed: Row[] = [
  ['one of two', one + other, one, 'block test-removed'],
  ['the file', one, null, 'block test-removed'],
  ['within a group', group('describe').replace(/\}\)\n$/, `${other}})\n`), group('describe'), 'block test-removed'],
  ['behind a comment', one + other, `${one}/*${other}*/`, 'block test-removed'],
  [
    'a subtest',
    node(`await t.test('a', () => assert.equal(f(), 1))`, `await t.test('b', () => assert.equal(g(3, 'x'), 2))`),
    node(`await t.test('a', () => assert.equal(f(), 1))`),
    'block test-removed',
  ],
]

const renamed: Row[] = [
  ['into a function', one, `${head}\nfunction sums() {\n  expect(total([1])).toBe(1)\n}\n`, 'block test-renamed'],
  [
    'into a constant',
    one,
    `${head}\nexport const sums = () => {\n  expect(total([1])).toBe(1)\n}\n`,
    'block test-renamed',
  ],
  [
    'of two into a function',
    one + other,
    `${one}\nfunction sumsNothing() {\n  expect(total([])).toBe(0)\n}\n`,
    'block test-renamed',
  ],
]

const skipped: Row[] = [
  ['it.skip', one, by('it.skip'), 'block test-skipped'],
  ['test.skip', by('test'), by('test.skip'), 'block test-skipped'],
  ['xit', one, by('xit'), 'block test-skipped'],
  ['xtest', by('test'), by('xtest'), 'block test-skipped'],
  ['describe.skip', group('describe'), group('describe.skip'), 'block test-skipped'],
  ['xdescribe', group('describe'), group('xdescribe'), 'block test-skipped'],
  ['it.todo', one, `${head}\nit.todo('sums')\n`, 'block test-skipped'],
  ['it.skip without a body', one, `${head}\nit.skip('sums')\n`, 'block test-skipped'],
  [
    'an option',
    node('assert.equal(f(), 1)'),
    node('assert.equal(f(), 1)').replace(`'sums', async`, `'sums', { skip: true }, async`),
    'block test-skipped',
  ],
  [
    'an option with a reason',
    node('assert.equal(f(), 1)'),
    node('assert.equal(f(), 1)').replace(`'sums', async`, `'sums', { skip: 'later' }, async`),
    'block test-skipped',
  ],
  ['t.skip()', node('assert.equal(f(), 1)'), node('t.skip()', 'assert.equal(f(), 1)'), 'block test-skipped'],
  ['this.skip()', one, one.replace('() => {\n', 'function () {\n  this.skip()\n'), 'block test-skipped'],
  ['skip() of the context', one, one.replace('() => {\n', '({ skip }) => {\n  skip()\n'), 'block test-skipped'],
  ['skipIf', one, by('it.skipIf(process.env.CI)'), 'block test-skipped'],
  ['skipIf on the platform', one, by(`it.skipIf(process.platform === 'win32')`), 'hold test-skipped'],
  ['runIf of nothing', one, by('it.runIf(false)'), 'block test-skipped'],
  [
    'a group in a condition',
    group('describe'),
    `if (process.env.FULL) {\n${group('describe')}}\n`,
    'block test-skipped',
  ],
  [
    'each of a skip',
    `${head}\nit.each([[1], [2]])('n %i', (n) => {\n  expect(total([n])).toBe(n)\n})\n`,
    `${head}\nit.skip.each([[1], [2]])('n %i', (n) => {\n  expect(total([n])).toBe(n)\n})\n`,
    'block test-skipped',
  ],
  [
    'in a hook',
    `${one}beforeEach(() => {\n  open()\n})\n`,
    `${one}beforeEach(function () {\n  this.skip()\n})\n`,
    'block test-skipped',
  ],
]

const expectedFailure: Row[] = [
  ['test.failing', by('test'), by('test.failing'), 'block test-expected-failure'],
  ['it.fails', one, by('it.fails'), 'block test-expected-failure'],
  [
    'an option todo',
    node('assert.equal(f(), 1)'),
    node('assert.equal(f(), 1)').replace(`'sums', async`, `'sums', { todo: true }, async`),
    'block test-expected-failure',
  ],
  ['t.todo()', node('assert.equal(f(), 1)'), node('t.todo()', 'assert.equal(f(), 1)'), 'block test-expected-failure'],
]

const only: Row[] = [
  ['it.only', one, by('it.only'), 'block test-only'],
  ['fit', one, by('fit'), 'block test-only'],
  ['describe.only', group('describe'), group('describe.only'), 'block test-only'],
  ['fdescribe', group('describe'), group('fdescribe'), 'block test-only'],
  [
    'an option',
    node('assert.equal(f(), 1)'),
    node('assert.equal(f(), 1)').replace(`'sums', async`, `'sums', { only: true }, async`),
    'block test-only',
  ],
  ['a new one', one, `${one}\nit.only('more', () => {\n  expect(total([2])).toBe(2)\n})\n`, 'block test-only'],
]

const emptied: Row[] = [
  ['an empty block', one, `${head}\nit('sums', () => {})\n`, 'block test-emptied'],
  ['a comment', one, `${head}\nit('sums', () => {\n  // later\n})\n`, 'block test-emptied'],
  ['return', one, js('return'), 'block test-emptied'],
  ['an expression', one, `${head}\nit('sums', () => undefined)\n`, 'block test-emptied'],
]

const assertionRemoved: Row[] = [
  [
    'one of two',
    js('expect(a()).toBe(1)', 'expect(b()).toBe(2)'),
    js('expect(a()).toBe(1)'),
    'block assertion-removed',
  ],
  ['the only one', js('expect(total([1])).toBe(1)'), js('total([1])'), 'block assertion-removed'],
  [
    'of assert',
    node('assert.equal(f(), 1)', 'assert.deepEqual(g(), [])'),
    node('assert.equal(f(), 1)'),
    'block assertion-removed',
  ],
  [
    'a case of a table',
    `${head}\nit.each([[1, 1], [2, 4]])('n', (n, want) => {\n  expect(total(n)).toBe(want)\n})\n`,
    `${head}\nit.each([[1, 1]])('n', (n, want) => {\n  expect(total(n)).toBe(want)\n})\n`,
    'block assertion-removed',
  ],
  [
    'a case of objects',
    `${head}\nit.each([{ n: 1, want: 1 }, { n: 2, want: 4 }])('n', ({ n, want }) => {\n  expect(total(n)).toBe(want)\n})\n`,
    `${head}\nit.each([{ n: 1, want: 1 }])('n', ({ n, want }) => {\n  expect(total(n)).toBe(want)\n})\n`,
    'block assertion-removed',
  ],
  [
    'a case of a template',
    `${head}\nit.each\`n | want\n\${1} | \${1}\n\${2} | \${4}\`('n', ({ n, want }) => {\n  expect(total(n)).toBe(want)\n})\n`,
    `${head}\nit.each\`n | want\n\${1} | \${1}\`('n', ({ n, want }) => {\n  expect(total(n)).toBe(want)\n})\n`,
    'block assertion-removed',
  ],
  ['the matcher', js('expect(total([1])).toBe(1)'), js('expect(total([1]))'), 'block assertion-weakened'],
  [
    'expect.assertions',
    js('expect.assertions(2)', 'expect(a()).toBe(1)'),
    js('expect(a()).toBe(1)'),
    'block assertion-removed',
  ],
  [
    'of chai',
    js('expect(a()).to.equal(1)', 'expect(b()).to.be.true'),
    js('expect(a()).to.equal(1)'),
    'block assertion-removed',
  ],
  [
    'of supertest',
    js(`await request(app).get('/').expect(200).expect('Content-Type', /json/)`),
    js(`await request(app).get('/').expect(200)`),
    'block assertion-removed',
  ],
  [
    'in the helper that the test calls',
    `function check(x) {\n  expect(x.a).toBe(1)\n  expect(x.b).toBe(2)\n}\nit('a', () => check(f()))\n`,
    `function check(x) {\n  expect(x.a).toBe(1)\n}\nit('a', () => check(f()))\n`,
    'block assertion-removed',
  ],
]

const weakened: Row[] = [
  ['toBe to toBeTruthy', js('expect(f()).toBe(3)'), js('expect(f()).toBeTruthy()'), 'block assertion-weakened'],
  [
    'toEqual to toBeDefined',
    js('expect(f()).toEqual([3])'),
    js('expect(f()).toBeDefined()'),
    'block assertion-weakened',
  ],
  ['toEqual to toContain', js('expect(f()).toEqual([3])'), js('expect(f()).toContain(3)'), 'block assertion-weakened'],
  [
    'toEqual to toMatchObject',
    js('expect(f()).toEqual({ a: 1 })'),
    js('expect(f()).toMatchObject({ a: 1 })'),
    'block assertion-weakened',
  ],
  [
    'toStrictEqual to toBeInstanceOf',
    js('expect(f()).toStrictEqual([3])'),
    js('expect(f()).toBeInstanceOf(Array)'),
    'block assertion-weakened',
  ],
  [
    'toBe to toBeGreaterThan',
    js('expect(f()).toBe(3)'),
    js('expect(f()).toBeGreaterThan(0)'),
    'block assertion-weakened',
  ],
  ['toBe to not.toBeNull', js('expect(f()).toBe(3)'), js('expect(f()).not.toBeNull()'), 'block assertion-weakened'],
  ['toBe to not.toBe', js('expect(f()).toBe(3)'), js('expect(f()).not.toBe(4)'), 'block assertion-weakened'],
  [
    'toEqual to toHaveLength',
    js('expect(f()).toEqual([1, 2])'),
    js('expect(f()).toHaveLength(2)'),
    'block assertion-weakened',
  ],
  ['strictEqual to equal', js('assert.strictEqual(f(), 3)'), js('assert.equal(f(), 3)'), 'block assertion-weakened'],
  ['deepStrictEqual to ok', js('assert.deepStrictEqual(f(), [3])'), js('assert.ok(f())'), 'block assertion-weakened'],
  [
    'strictEqual to notEqual',
    js('assert.strictEqual(f(), 3)'),
    js('assert.notEqual(f(), 4)'),
    'block assertion-weakened',
  ],
  [
    'strictEqual to match',
    js(`assert.strictEqual(f(), 'abc')`),
    js('assert.match(f(), /a/)'),
    'block assertion-weakened',
  ],
  [
    'toThrow of a class to toThrow',
    js('expect(() => f()).toThrow(TypeError)'),
    js('expect(() => f()).toThrow()'),
    'block assertion-weakened',
  ],
  [
    'toThrow of a message to toThrow',
    js(`expect(() => f()).toThrow('no')`),
    js('expect(() => f()).toThrow()'),
    'block assertion-weakened',
  ],
  [
    'throws without what',
    js('assert.throws(() => f(), /no/)'),
    js('assert.throws(() => f())'),
    'block assertion-weakened',
  ],
  [
    'toHaveBeenCalledWith to toHaveBeenCalled',
    js('expect(spy).toHaveBeenCalledWith(3)'),
    js('expect(spy).toHaveBeenCalled()'),
    'block assertion-weakened',
  ],
  [
    'toHaveBeenCalledWith anything',
    js('expect(spy).toHaveBeenCalledWith(3)'),
    js('expect(spy).toHaveBeenCalledWith(expect.anything())'),
    'block assertion-weakened',
  ],
  [
    'a value to anything of its kind',
    js('expect(f()).toEqual({ a: 1 })'),
    js('expect(f()).toEqual({ a: expect.any(Number) })'),
    'block assertion-weakened',
  ],
  [
    'toBeCloseTo with fewer digits',
    js('expect(f()).toBeCloseTo(3.1, 5)'),
    js('expect(f()).toBeCloseTo(3.1, 0)'),
    'block assertion-weakened',
  ],
  [
    'a value to what the subject gives',
    js('expect(f(2)).toBe(4)'),
    js('expect(f(2)).toBe(f(2))'),
    'block assertion-weakened',
  ],
  [
    'a value to what the subject gave',
    js('expect(f(2)).toBe(4)'),
    js('const want = f(2)', 'expect(f(2)).toBe(want)'),
    'block assertion-weakened',
  ],
  ['a value to a range', js('t.is(f(), 1)'), js('t.true(f() >= 1 && f() <= 2)'), 'block assertion-weakened'],
  [
    'a value to one of two',
    js('expect(f()).toBe(1)'),
    js('expect(f() === 1 || f() === 2).toBe(true)'),
    'block assertion-weakened',
  ],
  [
    'a value to not two things',
    js('expect(f()).toBe(1)'),
    js('expect(f() === 3 && g() === 4).toBe(false)'),
    'block assertion-weakened',
  ],
  ['chai equal to exist', js('expect(f()).to.equal(3)'), js('expect(f()).to.exist'), 'block assertion-weakened'],
  ['chai true to ok', js('expect(f()).to.be.true'), js('expect(f()).to.be.ok'), 'block assertion-weakened'],
  [
    'toBe(true) to toBeTruthy',
    js('expect(f()).toBe(true)'),
    js('expect(f()).toBeTruthy()'),
    'block assertion-weakened',
  ],
  ['assert === to assert', js('assert(f() === 3)'), js('assert(f())'), 'block assertion-weakened'],
  ['assert === to a call that answers', js('assert(f() === 3)'), js('assert(isThree(f()))'), 'hold assertion-weakened'],
]

const alwaysTrue: Row[] = [
  ['true is true', one, js('expect(true).toBe(true)'), 'block assertion-always-true'],
  [
    'a thing is itself',
    js('const x = f()', 'expect(x).toBe(1)'),
    js('const x = f()', 'expect(x).toBe(x)'),
    'block assertion-always-true',
  ],
  [
    'assert.equal of constants',
    node('assert.equal(f(), 1)'),
    node('assert.equal(1, 1)'),
    'block assertion-always-true',
  ],
  ['assert.ok(true)', node('assert.equal(f(), 1)'), node('assert.ok(true)'), 'block assertion-always-true'],
  ['or true', js('assert(f() === 1)'), js('assert(f() === 1 || true)'), 'block assertion-always-true'],
  [
    'a length of at least nothing',
    js('assert(f().length === 2)'),
    js('assert(f().length >= 0)'),
    'block assertion-always-true',
  ],
  ['a constant by way of a name', one, js('const got = 1', 'expect(got).toBe(1)'), 'block assertion-always-true'],
  ['toBeTruthy of a constant', one, js('expect(1).toBeTruthy()'), 'block assertion-always-true'],
]

const exits: Row[] = [
  ['process.exit(0)', one, `${one}process.exit(0)\n`, 'block exit-call'],
  ['process.exit()', one, js('expect(total([1])).toBe(1)', 'process.exit()'), 'block exit-call'],
  ['process.exitCode', one, `${one}process.exitCode = 0\n`, 'block exit-call'],
  ['at the exit', one, `${one}process.on('exit', () => {\n  process.exitCode = 0\n})\n`, 'block exit-call'],
  ['in a hook', one, `${one}afterAll(() => {\n  process.exit(0)\n})\n`, 'block exit-call'],
]

const swallowed: Row[] = [
  ['an empty catch', one, js('try {', '  expect(total([1])).toBe(1)', '} catch {}'), 'block swallowed-failure'],
  [
    'a catch that logs',
    one,
    js('try {', '  expect(total([1])).toBe(1)', '} catch (error) {', '  console.log(error)', '}'),
    'block swallowed-failure',
  ],
  [
    'a catch of the promise',
    js('await f()', 'expect(g()).toBe(1)'),
    js('await f().catch(() => {})', 'expect(g()).toBe(1)'),
    'block swallowed-failure',
  ],
  [
    'a promise that is not awaited',
    js('await expect(f()).resolves.toBe(1)'),
    js('expect(f()).resolves.toBe(1)'),
    'block swallowed-failure',
  ],
  [
    'a then that is not awaited',
    js('await f().then((x) => expect(x).toBe(1))'),
    js('f().then((x) => expect(x).toBe(1))'),
    'block swallowed-failure',
  ],
  ['a return before', one, js('return', 'expect(total([1])).toBe(1)'), 'block swallowed-failure'],
  [
    'a return under a condition before',
    one,
    js('if (!ready) return', 'expect(total([1])).toBe(1)'),
    'hold swallowed-failure',
  ],
  ['if (false)', one, js('if (false) {', '  expect(total([1])).toBe(1)', '}'), 'block swallowed-failure'],
  [
    'a function that is never called',
    one,
    js('const check = () => {', '  expect(total([1])).toBe(1)', '}'),
    'block swallowed-failure',
  ],
  ['a short cut', one, js('false && expect(total([1])).toBe(1)'), 'block swallowed-failure'],
  [
    'finally return',
    one,
    js('try {', '  expect(total([1])).toBe(1)', '} finally {', '  return', '}'),
    'block swallowed-failure',
  ],
  ['a timer', one, js('setTimeout(() => {', '  expect(total([1])).toBe(1)', '}, 10)'), 'block swallowed-failure'],
  [
    'a try around the call',
    js('f()', 'expect(g()).toBe(1)'),
    js('try { f() } catch {}', 'expect(g()).toBe(1)'),
    'block swallowed-failure',
  ],
  [
    'a loop over nothing',
    one,
    js('for (const x of []) {', '  expect(total([1])).toBe(1)', '}'),
    'block swallowed-failure',
  ],
]

const waits: Row[] = [
  [
    'a promise of a timer',
    one,
    js('await new Promise((resolve) => setTimeout(resolve, 500))', 'expect(total([1])).toBe(1)'),
    'hold sleep-added',
  ],
  [
    'timers/promises',
    one,
    `import { setTimeout as sleep } from 'node:timers/promises'\n${js('await sleep(500)', 'expect(total([1])).toBe(1)')}`,
    'hold sleep-added',
  ],
  ['jest.setTimeout', one, `jest.setTimeout(60000)\n${one}`, 'hold sleep-added'],
  ['a timeout of the test', one, one.replace('\n})\n', '\n}, 60000)\n'), 'hold sleep-added'],
  ['an option', one, one.replace(`'sums', `, `'sums', { timeout: 60000 }, `), 'hold sleep-added'],
  ['jest.retryTimes', one, `jest.retryTimes(3)\n${one}`, 'hold retry-added'],
  ['this.retries', one, one.replace('() => {\n', 'function () {\n  this.retries(3)\n'), 'hold retry-added'],
  ['an option retry', one, one.replace(`'sums', `, `'sums', { retry: 3 }, `), 'hold retry-added'],
  [
    'a loop that tries again',
    one,
    js(
      'for (let n = 0; n < 3; n++) {',
      '  try {',
      '    expect(total([1])).toBe(1)',
      '    break',
      '  } catch (error) {',
      '    if (n === 2) throw error',
      '  }',
      '}',
    ),
    'hold retry-added',
  ],
]

const newTests: Row[] = [
  ['that asserts nothing', one, `${one}\nit('more', () => {\n  total([2])\n})\n`, 'hold test-without-assertions'],
  ['without a body', one, `${one}\nit('more', () => {})\n`, 'hold test-without-assertions'],
  [
    'that has an expect without a matcher',
    one,
    `${one}\nit('more', () => {\n  expect(total([2]))\n})\n`,
    'hold test-without-assertions',
  ],
  [
    'whose failure is dropped',
    one,
    `${one}\nit('more', () => {\n  try {\n    expect(total([2])).toBe(2)\n  } catch {}\n})\n`,
    'hold test-without-assertions',
  ],
]

const tables: Readonly<Record<string, readonly Row[]>> = {
  'a test is removed': removed,
  'a test is renamed away': renamed,
  'a test is skipped': skipped,
  'a test is expected to fail': expectedFailure,
  'a test runs alone': only,
  'a test is emptied': emptied,
  'an assertion is removed': assertionRemoved,
  'an assertion is weakened': weakened,
  'an assertion always holds': alwaysTrue,
  'the process is ended': exits,
  'a failure is swallowed': swallowed,
  'tests wait or try again': waits,
  'a test is new': newTests,
}

for (const [name, rows] of Object.entries(tables)) {
  describe(`JavaScript: ${name}`, () => {
    it.each(rows.map((row) => [row[0], row] as const))('%s', async (_name, row) => {
      expect(await codesOfRow(path, row)).toEqual(row.slice(3))
      expect(await codesOfRow(path.replace('.ts', '.js'), row)).toEqual(row.slice(3))
    })
  })
}

const excluded: Row[] = [
  ['istanbul ignore next', 'f()\n', '/* istanbul ignore next */\nf()\n', 'block coverage-excluded'],
  ['c8 ignore start', 'f()\n', '/* c8 ignore start */\nf()\n', 'block coverage-excluded'],
  ['v8 ignore if', 'f()\n', '/* v8 ignore if */\nf()\n', 'block coverage-excluded'],
  ['node:coverage disable', 'f()\n', '/* node:coverage disable */\nf()\n', 'block coverage-excluded'],
  ['a word about it in a string', 'f()\n', `f('istanbul ignore next')\n`],
  ['one that was there', '/* c8 ignore next */\nf()\n', '/* c8  ignore next */\ng()\n'],
]

describe('JavaScript: code is taken out of coverage', () => {
  it.each(excluded.map((row) => [row[0], row] as const))('%s', async (_name, row) => {
    expect(await codesOfRow('src/cart.ts', row)).toEqual(row.slice(3))
  })
})

const silent: Row[] = [
  [
    'another name for a variable',
    js('const got = f()', 'expect(got).toBe(1)'),
    js('const result = f()', 'expect(result).toBe(1)'),
  ],
  ['a variable for a call', js('expect(f(2)).toBe(4)'), js('const got = f(2)', 'expect(got).toBe(4)')],
  [
    'a helper of the same file',
    js('const x = f()', 'expect(x.a).toBe(1)', 'expect(x.b).toBe(2)'),
    `function check(got, a, b) {\n  expect(got.a).toBe(a)\n  expect(got.b).toBe(b)\n}\n${js('const x = f()', 'check(x, 1, 2)')}`,
  ],
  [
    'an arrow as a helper',
    js('expect(f(2).a).toBe(1)'),
    `const check = (got: Got, a: number): void => {\n  expect(got.a).toBe(a)\n}\n${js('check(f(2), 1)')}`,
  ],
  ['quotes, semicolons and brackets', js(`expect(f('a')).toBe(1)`), js(`expect((f("a"))).toBe(1);`)],
  [
    'a long line that is broken',
    js('expect(f(a, b)).toEqual([1, 2])'),
    js('expect(', '  f(', '    a,', '    b,', '  ),', ').toEqual([', '  1,', '  2,', '])'),
  ],
  [
    'brackets around one parameter',
    js('expect(list.map(x => x.a)).toEqual([1])'),
    js('expect(list.map((x) => x.a)).toEqual([1])'),
  ],
  ['types', js('const x = f()', 'expect(x).toBe(1)'), js('const x: number = f()', 'expect(x as number).toBe(1)')],
  ['assert.equal of strict assert to strictEqual', node('assert.equal(f(), 1)'), node('assert.strictEqual(f(), 1)')],
  ['test to it', by('test'), one],
  ['another order', one + other, `${head}${other}\n${one.replace(head, '')}`],
  ['a new test', one, one + other],
  ['a new test that is only announced', one, `${one}\nit.todo('more')\n`, 'review test-skipped'],
  [
    'one comparison in place of two',
    js('const x = f()', 'expect(x.a).toBe(1)', 'expect(x.b).toBe(2)'),
    js('expect(f()).toEqual({ a: 1, b: 2 })').replace('expect(f())', 'const x = f()\n  expect(x)'),
  ],
  [
    'a part in place of its members',
    js('expect(res.status).toBe(200)'),
    js('expect(res).toMatchObject({ status: 200 })'),
  ],
  ['a new test that asserts a type', one, `${one}\nit('types', () => {\n  assertType<number>(total([1]))\n})\n`],
  [
    'a counter that is compared with its start',
    one,
    js('let calls = 0', 'f(() => calls++)', 'expect(calls).toBe(0)', 'expect(total([1])).toBe(1)'),
  ],
  [
    'a promise that is kept quiet until it is awaited',
    js('const p = f()', 'await expect(p).rejects.toThrow("a")'),
    js('const p = f()', 'p.catch(() => {})', 'await expect(p).rejects.toThrow("a")'),
  ],
  ['a new test of types', one, `${one}\nit('types', () => {\n  type verify = Expect<Equal<A, B>>\n})\n`],
  ['a stronger matcher', js('expect(f()).toBeTruthy()'), js('expect(f()).toBe(3)')],
  ['toEqual to toStrictEqual', js('expect(f()).toEqual([3])'), js('expect(f()).toStrictEqual([3])')],
  [
    'true that is wanted of two things',
    js('expect(a() === 1 && b() === 2).toBe(true)'),
    js('expect(a()).toBe(1)', 'expect(b()).toBe(2)'),
  ],
  ['false in other words', js('expect(f()).toBe(false)'), js('expect(f()).toEqual(false)')],
  ['expect of a comparison', js('expect(f() === 3).toBe(true)'), js('expect(f()).toBe(3)')],
  ['one more assertion', one, js('expect(total([1])).toBe(1)', 'expect(total([2])).toBe(2)')],
  [
    'a table in place of two assertions',
    js('expect(f(1)).toBe(1)', 'expect(f(2)).toBe(4)'),
    js('for (const [n, want] of [[1, 1], [2, 4]]) {', '  expect(f(n)).toBe(want)', '}'),
  ],
  ['a skip that goes', by('it.skip'), one],
  ['a skip that stays', by('it.skip'), by('it.skip').replace('[1]', '[ 1 ]')],
  ['xit to it.skip', by('xit'), by('it.skip')],
  [
    'a catch that looks at the failure',
    one,
    js(
      'expect(total([1])).toBe(1)',
      'try {',
      '  total(null)',
      '} catch (error) {',
      '  expect(error.message).toBe("no")',
      '}',
    ),
  ],
  ['an exit code that says failure', one, js('expect(total([1])).toBe(1)', 'if (broken) process.exit(1)')],
  ['a regular expression that tests', one, js('expect(total([1])).toBe(1)', `if (/a/.test('a')) total([])`)],
  [
    'a promise that is returned in place of awaited',
    js('await expect(f()).resolves.toBe(1)'),
    js('return expect(f()).resolves.toBe(1)'),
  ],
  [
    'a timeout that rejects',
    one,
    js(
      'expect(total([1])).toBe(1)',
      `await Promise.race([f(), new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 100))])`,
    ),
  ],
  [
    'a matcher of their own',
    one,
    `expect.extend({\n  toBeEven(got) {\n    return { pass: got % 2 === 0, message: () => '' }\n  },\n})\n${one}`,
  ],
  ['a clean-up', one, `${one}afterEach(() => {\n  reset()\n})\n`],
  ['functions as async', js('expect(f()).toBe(1)').replace('async ', ''), js('expect(f()).toBe(1)')],
  ['within another group', group('describe'), group('describe').replace(`'cart'`, `'basket'`)],
  ['fixtures of the project', one, `import { it } from './fixtures.js'\n${one}`],
]

describe('JavaScript: what is no tampering stays silent', () => {
  it.each(silent.map((row) => [row[0], row] as const))('%s', async (_name, row) => {
    expect(await codesOfRow(path, row)).toEqual(row.slice(3))
    expect(await codesOfRow(path, row, 'refactor')).toEqual(row.slice(3))
  })
})

const reviewed: Row[] = [
  ['another title', one, one.replace('sums', 'sums one'), 'review test-name-changed'],
  [
    'two tests as cases of one',
    one + other,
    `${head}\nit.each([\n  [[1], 1],\n  [[], 0],\n])('sums %s', (items, want) => {\n  expect(total(items)).toBe(want)\n})\n`,
    'review test-name-changed',
  ],
  [
    'another thing that is looked at',
    js('expect(f(1)).toBe(3)'),
    js('expect(g()).toBe(3)'),
    'review expectation-changed',
  ],
  ['another value', one, one.replace('toBe(1)', 'toBe(2)'), 'review expectation-changed'],
]

describe('JavaScript: what only a person should look at', () => {
  it.each(reviewed.map((row) => [row[0], row] as const))('%s', async (_name, row) => {
    expect(await codesOfRow(path, row)).toEqual(row.slice(3))
  })

  it('takes another expected value for tampering in a refactoring', async () => {
    for (const [was, is] of [
      ['expect(f()).toBe(1)', 'expect(f()).toBe(2)'],
      ['assert.deepEqual(f(), [1])', 'assert.deepEqual(f(), [2])'],
      [`expect(() => f()).toThrow('a')`, `expect(() => f()).toThrow('b')`],
    ]) {
      expect(await codesOfRow(path, ['', js(was ?? ''), js(is ?? '')], 'refactor')).toEqual([
        'block expectation-changed',
      ])
    }
  })
})

const snapshot = (...entries: string[]): string =>
  `// Jest Snapshot v1\n\n${entries.map((entry, index) => `exports[\`sums ${index + 1}\`] = \`${entry}\`;\n`).join('\n')}`
const source = { path: 'src/cart.ts', before: 'export const total = 1\n', after: 'export const total = 2\n' }

describe('JavaScript: snapshots', () => {
  const file = { path: 'src/__snapshots__/cart.test.ts.snap', before: snapshot('"a"'), after: snapshot('"b"') }
  const inline = {
    path,
    before: js('expect(f()).toMatchInlineSnapshot(`a`)'),
    after: js('expect(f()).toMatchInlineSnapshot(`b`)'),
  }

  it('blocks one that nothing explains, and holds one that a changed source may explain', async () => {
    expect(await codesOf([file])).toEqual(['block snapshot-rewritten'])
    expect(await codesOf([file, source])).toEqual(['hold snapshot-rewritten'])
    expect(await codesOf([file, source], 'refactor')).toEqual(['block snapshot-rewritten'])
    expect(await codesOf([{ ...file, after: null }])).toEqual(['block snapshot-rewritten'])
  })

  it('does the same for one that stands in the test', async () => {
    expect(await codesOf([inline])).toContain('block snapshot-rewritten')
    expect(await codesOf([inline, source])).toContain('hold snapshot-rewritten')
    expect(await codesOf([inline, source], 'refactor')).toContain('block snapshot-rewritten')
  })

  it('says nothing of new ones', async () => {
    expect(await codesOf([{ ...file, after: snapshot('"a"', '"c"') }])).toEqual([])
    expect(await codesOf([{ ...file, before: null }])).toEqual([])
    expect(
      await codesOf([
        {
          ...inline,
          before: js('expect(f()).toMatchInlineSnapshot(`a`)'),
          after: js('expect(f()).toMatchInlineSnapshot(`a`)', 'expect(g()).toMatchInlineSnapshot(`c`)'),
        },
      ]),
    ).toEqual([])
  })

  it('reads those of syrupy by name', async () => {
    const text = (value: string) =>
      `# serializer version: 1\n# name: test_a\n  ${value}\n# ---\n# name: test_b\n  2\n# ---\n`
    const ambr = { path: 'tests/__snapshots__/test_a.ambr', before: text('1'), after: text('3') }
    expect((await findingsOf([ambr]))[0]?.message).toBe(
      'the snapshot `test_a` is another: no changed source explains it',
    )
    expect(await codesOf([{ ...ambr, after: `${text('1')}# name: test_c\n  4\n# ---\n` }])).toEqual([])
  })
})

describe('JavaScript: files', () => {
  it('says nothing of a test file that moves with its content', async () => {
    expect(
      await codesOf([
        { path, before: one, after: null },
        { path: 'tests/cart.test.ts', before: null, after: one },
      ]),
    ).toEqual([])
  })

  it('finds a test file that moves to where no runner looks', async () => {
    for (const away of ['src/cart.disabled.ts', 'src/cart.test.ts.txt', 'src/cart-old.ts']) {
      expect(
        await codesOf([
          { path, before: one, after: null },
          { path: away, before: null, after: one },
        ]),
      ).toEqual(['block test-renamed'])
    }
  })

  it('finds a double of what the change edits, and of nothing else', async () => {
    const doubled = (line: string) => ({ path, before: one, after: `${line}\n${one}` })
    expect(await codesOf([source, doubled(`jest.mock('./cart.js')`)])).toEqual(['hold mock-of-subject-added'])
    expect(await codesOf([source, doubled(`vi.mock('./cart', () => ({ total: () => 1 }))`)])).toEqual([
      'hold mock-of-subject-added',
    ])
    expect(await codesOf([source, doubled(`vi.mock(import('./cart.ts'))`)])).toEqual(['hold mock-of-subject-added'])
    expect(await codesOf([source, doubled(`jest.mock('./mail.js')`)])).toEqual([])
    expect(await codesOf([doubled(`jest.mock('./cart.js')`)])).toEqual([])
    expect(await codesOf([source, { ...doubled(`jest.mock('./cart.js')`), before: null }])).toEqual([])
  })
})
