import { describe, expect, it } from '@jest/globals'
import type { ChangeAction } from '../../shared/contracts/evidence.ts'
import { codesOf, codesOfRow, type Row } from './found.fake.ts'

const expected = async (path: string, before: string, after: string): Promise<string[][]> =>
  Promise.all(
    (['refactor', 'change'] satisfies ChangeAction[]).map((action) => codesOf([{ path, before, after }], action)),
  )
const both = [['block expectation-changed'], ['review expectation-changed']]
const none = [[], []]

describe('an expectation that stands outside of the tests', () => {
  it.each([
    ['in a data file', 'tests/data/total.json', '{ "total": 5 }\n', '{ "total": 6 }\n'],
    ['in a data file without a format', 'tests/golden/out.txt', 'total 5\n', 'total 6\n'],
    ['in a data file of JavaScript', 'src/__tests__/total.csv', 'a,5\n', 'a,6\n'],
    ['in a constant that tests share', 'tests/values.py', 'EXPECTED = 5\n', 'EXPECTED = 6\n'],
    ['in a list that tests share', 'tests/values.py', 'EXPECTED = [5, 7]\n', 'EXPECTED = [5]\n'],
    ['in a decimal that tests share', 'tests/values.py', 'EXPECTED = Decimal("5")\n', 'EXPECTED = Decimal("6")\n'],
    ['in a helper', 'tests/values.py', 'def expected():\n    return 5\n', 'def expected():\n    return 6\n'],
    ['in an export', 'test/values.js', 'export const total = { de: 5 }\n', 'export const total = { de: 6 }\n'],
    ['in a default export', 'test/values.js', 'export default { de: 5 }\n', 'export default { de: 6 }\n'],
    ['in module.exports', 'test/values.js', 'module.exports = { de: 5 }\n', 'module.exports = { de: 6 }\n'],
    [
      'in a helper of JavaScript',
      'test/values.js',
      'export function total() { return 5 }\n',
      'export function total() { return 6 }\n',
    ],
    [
      'in a constant of the test file',
      'tests/test_cart.py',
      'EXPECTED = 5\n\n\ndef test_total():\n    assert total() == EXPECTED\n',
      'EXPECTED = 6\n\n\ndef test_total():\n    assert total() == EXPECTED\n',
    ],
  ])('%s blocks a refactoring and is looked at elsewhere', async (_name, path, before, after) => {
    expect(await expected(path, before, after)).toEqual(both)
  })

  it.each([
    ['JSON in another layout', 'tests/data/total.json', '{"total":5}', '{\n  "total": 5\n}\n'],
    ['other line ends', 'tests/data/total.txt', 'total 5\n', 'total 5\r\n'],
    ['data of the product', 'src/data/total.json', '{"total":5}', '{"total":6}'],
    ['words for people', 'tests/README.md', 'old\n', 'new\n'],
    ['requirements', 'tests/requirements.txt', 'a==1\n', 'a==2\n'],
    ['another function', 'tests/values.py', 'f = lambda x: 5\n', 'f = lambda x: 6\n'],
    [
      'a helper that does the same otherwise',
      'tests/values.py',
      'def f(a):\n    return a + 1\n',
      'def f(b):\n    return 1 + b\n',
    ],
    ['a constant in another layout', 'tests/values.py', 'A = [1, 2]\n', 'A = [\n    1,\n    2,\n]\n'],
    ['a constant that is now computed', 'tests/values.py', 'A = 5\n', 'A = five()\n'],
    ['a constant of the product', 'shop/values.py', 'A = 5\n', 'A = 6\n'],
    [
      'a constant that a test works on',
      'tests/test_cart.py',
      'LIMIT = 5\n\n\ndef test_total():\n    assert total(LIMIT) == 3\n',
      'LIMIT = 6\n\n\ndef test_total():\n    assert total(LIMIT) == 3\n',
    ],
  ])('is not %s', async (_name, path, before, after) => {
    expect(await expected(path, before, after)).toEqual(none)
  })

  it('is not new data, nor data that moved', async () => {
    expect(await codesOf([{ path: 'tests/data/a.json', before: null, after: '1\n' }], 'refactor')).toEqual([])
    const moved = [
      { path: 'tests/data/a.json', before: '1\n', after: null },
      { path: 'tests/data/b.json', before: null, after: '1\n' },
    ]
    expect(await codesOf(moved, 'refactor')).toEqual([])
    expect(await codesOf(moved.slice(0, 1), 'refactor')).toEqual(['block expectation-changed'])
  })
})

const always = 'block assertion-always-true'
const js = (body: string, title = 'sums'): string => `test('${title}', async () => {\n  ${body}\n})\n`
const py = (body: string, name = 'test_total'): string => `def ${name}():\n    ${body.split('\n').join('\n    ')}\n`

const computed: Row[] = [
  ['in a variable', null, js(`const german = cart.total('DE')\n  assert.equal(cart.total('DE'), german)`), always],
  ['in a variable of a variable', null, js(`const a = f(1)\n  const b = a\n  expect(f(1)).toBe(b)`), always],
  ['on both sides in variables', null, js(`const a = f(1)\n  const b = f(1)\n  expect(a).toEqual(b)`), always],
  ['directly', null, js(`expect(f(1)).toBe(f(1))`), always],
  ['awaited', null, js(`const a = await f(1)\n  expect(await f(1)).toBe(a)`), always],
  ['with a word printed in between', null, js(`const a = f(1)\n  console.log('x')\n  expect(f(1)).toBe(a)`), always],
  ['in a test that stays', js('expect(f(2)).toBe(3)'), js('expect(f(2)).toBe(3)\n  expect(f(1)).toBe(f(1))'), always],
  ['in a test about just that', null, js(`expect(f(1)).toBe(f(1))`, 'is deterministic'), 'hold assertion-weakened'],
]
const notComputed: Row[] = [
  ['a value before and after', null, js('const n = shelf.count()\n  shelf.add(1)\n  expect(shelf.count()).toBe(n)')],
  [
    'a value before and after an assignment',
    null,
    js('const n = shelf.count()\n  shelf.size = 3\n  expect(shelf.count()).toBe(n)'),
  ],
  ['other arguments', null, js('expect(f([1, 2])).toBe(f([2, 1]))')],
  ['another function', null, js('const a = g(1)\n  expect(f(1)).toBe(a)')],
  ['two equal objects', null, js('expect(new Money(1)).toEqual(new Money(1))')],
  ['an inequality', null, js('expect(f(1)).not.toBe(f(1))')],
  ['a value written down', null, js('const a = f(1)\n  expect(a).toBe(3)')],
]
const computedPython: Row[] = [
  ['in a variable', null, py('expected = f(1)\nassert f(1) == expected'), always],
  [
    'by assertEqual',
    null,
    `class TestCart(unittest.TestCase):\n    def test_a(self):\n        e = f(1)\n        self.assertEqual(f(1), e)\n`,
    always,
  ],
  [
    'in a test about just that',
    null,
    py('first = f(1)\nassert f(1) == first', 'test_is_stable'),
    'hold assertion-weakened',
  ],
]
const notComputedPython: Row[] = [
  ['a value before and after', null, py('n = count()\nadd(1)\nassert count() == n')],
  ['two equal objects', null, py('assert Money(1) == Money(1)')],
  ['equal hashes', null, py('assert hash(a) == hash(a)')],
  ['a value bound twice', null, py('n = f(1)\nn = 3\nassert f(1) == n')],
]

describe('an expected value that the subject computes', () => {
  it.each([...computed, ...notComputed].map((row) => [row[0], row] as const))('%s', async (_name, row) => {
    expect(await codesOfRow('test/cart.test.js', row)).toEqual(row.slice(3))
  })

  it.each([...computedPython, ...notComputedPython].map((row) => [row[0], row] as const))(
    '%s, in Python',
    async (_name, row) => {
      expect(await codesOfRow('tests/test_cart.py', row)).toEqual(row.slice(3))
    },
  )

  it.each([
    [
      'test/cart.test.js',
      `import { f } from '../src/cart.js'\n${js('expect(f([1, 2])).toBe(f([2, 1]))')}`,
      'src/cart.js',
    ],
    ['tests/test_cart.py', `from shop.cart import f\n\n\n${py('assert f([1, 2]) == f([2, 1])')}`, 'shop/cart.py'],
  ])('holds in %s where the change edits the function that both sides call', async (path, after, source) => {
    const test = { path, before: null, after }
    expect(await codesOf([test, { path: source, before: '', after: '\n' }])).toEqual(['hold assertion-weakened'])
    expect(await codesOf([test])).toEqual([])
  })
})

describe('a new test that does not run blocks nothing', () => {
  it.each([
    ['test/a.test.js', `it.skip('sums', () => {\n  expect(f()).toBe(1)\n})\n`],
    ['test/a.test.js', `test.todo('sums')\n`],
    ['test/a.test.js', `test('sums', { skip: process.platform === 'win32' }, () => {\n  assert.equal(f(), 1)\n})\n`],
    [
      'tests/test_a.py',
      `import sys\n\nimport pytest\n\n\n@pytest.mark.skipif(sys.platform == "win32", reason="x")\n${py('assert f() == 1')}`,
    ],
    ['tests/test_a.py', `import unittest\n\n\n@unittest.skip("later")\n${py('assert f() == 1')}`],
  ])('%s: %s', async (path, after) => {
    expect(await codesOf([{ path, before: null, after }])).toEqual(['review test-skipped'])
  })

  it.each([
    ['test/a.test.js', `describe.skip('cart', () => {\n  it('sums', () => {\n    expect(f()).toBe(1)\n  })\n})\n`],
    [
      'tests/test_a.py',
      `import sys\n\nimport pytest\n\npytestmark = pytest.mark.skipif(sys.platform == "win32", reason="x")\n\n\n${py('assert f() == 1')}`,
    ],
    [
      'tests/test_a.py',
      `import pytest\n\n\n@pytest.mark.skip\nclass TestA:\n    def test_a(self):\n        assert f() == 1\n`,
    ],
  ])('also not where what it stands in is skipped, %s: %s', async (path, after) => {
    expect((await codesOf([{ path, before: null, after }])).filter((code) => !code.startsWith('review'))).toEqual([])
  })
})
