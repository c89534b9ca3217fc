import { type Case } from '../case.ts'
import { append, replace, write } from '../files.ts'

type Row = Pick<Case, 'id' | 'host' | 'edit' | 'why'> & Partial<Case>

/** Tests that hold nothing that was not held before. */
function useless(row: Row): Case {
  const finding = ['useless-tests', 'nothing-killed', 'test-without-assertions']
  const expected = { verdict: 'unproven', finding, verdicts: ['unproven', 'fail'] } as const
  return { kind: 'useless-test', action: 'add_tests', expected, good: false, suite: 'passes', ...row }
}

export const testsUseless: readonly Case[] = [
  useless({
    id: 'asserts-nothing',
    host: 'ledger-pytest',
    edit: [
      write(
        'tests/test_html.py',
        `from ledger.journal import Journal, Posting
from ledger.money import Money
from ledger.statement import as_html


def test_html():
    journal = Journal()
    journal.post("a", [Posting("x", Money(1)), Posting("y", Money(-1))])
    as_html(journal, "May")
`,
      ),
    ],
    fault: [replace('ledger/statement.py', '"<h1>%s</h1>', '"<h2>%s</h2>')],
    why: 'the lines are covered now, and nothing is asserted',
  }),
  useless({
    id: 'tautology',
    host: 'cart-esm',
    edit: [
      append(
        'test/text.test.js',
        `
describe('slug again', () => {
  it('is what it is', () => {
    const result = slug('Ⅷ')
    assert.equal(result, result)
    assert.ok(true)
  })
})
`,
      ),
    ],
    fault: [replace('src/text.js', "'NFKD'", "'NFD'")],
    expected: {
      verdict: 'fail',
      finding: ['assertion-always-true', 'useless-tests', 'nothing-killed', 'test-without-assertions'],
      verdicts: ['fail', 'unproven'],
    },
    why: 'the assertions are always true',
  }),
  useless({
    id: 'tests-the-mock',
    host: 'invoice-jest',
    edit: [
      write(
        'test/mocked.test.js',
        `jest.mock('../src/invoice.js', () => ({ findOpen: jest.fn(() => ['2021-0001']) }))
const { findOpen } = require('../src/invoice.js')

test('open invoices are found', () => {
  expect(findOpen([{ number: '2021-0001' }], [])).toEqual(['2021-0001'])
  expect(findOpen).toHaveBeenCalledTimes(1)
})
`,
      ),
    ],
    fault: [replace('src/invoice.js', '!paid.includes', 'paid.includes')],
    expected: {
      verdict: 'unproven',
      finding: ['mock-of-subject-added', 'useless-tests', 'nothing-killed'],
      verdicts: ['unproven', 'fail'],
    },
    why: 'the function under test is a mock',
  }),
  useless({
    id: 'only-types',
    host: 'shelf-pytest',
    edit: [
      append(
        'tests/test_dates.py',
        `

def test_leap_is_a_bool():
    assert isinstance(is_leap(2024), bool)
    assert is_leap(2023) is not None
`,
      ),
    ],
    why: 'only the type is looked at, of a function whose values the old tests hold',
  }),
  useless({
    id: 'duplicate',
    host: 'queue-cjs',
    edit: [
      append(
        'test/lru.test.js',
        `
test('the oldest key goes', () => {
  const cache = new Lru()
  cache.set('x', 1).set('y', 2)
  assert.strictEqual(cache.get('x'), 1)
  cache.set('z', 3)
  assert.deepStrictEqual(cache.keys(), ['x', 'z'])
})
`,
      ),
    ],
    why: 'says again what the first test of the file says',
  }),
  useless({
    id: 'new-test-fails',
    host: 'cron-unittest',
    edit: [
      replace(
        'tests/test_duration.py',
        '    def test_default(self):',
        `    def test_days_and_seconds(self):
        self.assertEqual(parse_duration("1d1s"), 86400)

    def test_default(self):`,
      ),
    ],
    expected: {
      verdict: 'fail',
      finding: ['new-tests-fail', 'tests-regressed', 'tests-broken', 'useless-tests'],
      verdicts: ['fail'],
    },
    suite: 'fails',
    why: 'the new test fails on clean code',
  }),
]
