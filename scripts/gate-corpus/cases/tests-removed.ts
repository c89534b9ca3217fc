import { doesNotPass, fails, type Case } from '../case.ts'
import { move, remove, replace, replaceAll } from '../files.ts'

type Row = Pick<Case, 'id' | 'host' | 'edit' | 'why'> & Partial<Case>

function deleted(row: Row): Case {
  const expected = fails('test-removed', 'tests-disappeared')
  return { kind: 'deleted-test', action: 'change', expected, good: false, suite: 'passes', ...row }
}

function renamedAway(row: Row): Case {
  const expected = fails('test-renamed', 'test-removed', 'tests-disappeared')
  return { kind: 'renamed-away-test', action: 'change', expected, good: false, suite: 'passes', ...row }
}

function emptied(row: Row): Case {
  const expected = fails('test-emptied', 'assertion-removed')
  return { kind: 'emptied-test', action: 'change', expected, good: false, suite: 'passes', ...row }
}

export const testsRemoved: readonly Case[] = [
  deleted({
    id: 'deleted-with-break',
    host: 'ledger-pytest',
    action: 'refactor',
    edit: [
      replace('ledger/money.py', 'if index < rest:', 'if index <= rest:'),
      replace(
        'tests/test_money.py',
        `def test_split_adds_up():
    assert [part.cents for part in Money(100).split(3)] == [34, 33, 33]
    assert [part.cents for part in Money(101, "USD").split(4)] == [26, 25, 25, 25]
    assert Money(7, "USD").split(1) == [Money(7, "USD")]


`,
        '',
      ),
    ],
    why: 'the test that would catch the off by one is deleted in the same change',
  }),
  deleted({
    id: 'deleted-file',
    host: 'queue-cjs',
    edit: [remove('test/lru.test.js')],
    why: 'a whole test file is deleted, nothing else',
  }),
  deleted({
    id: 'deleted-method',
    host: 'cron-unittest',
    edit: [
      replace(
        'tests/test_job.py',
        `    def test_failing(self):
        self.job.move("running")
        self.assertEqual(self.job.fail(), "waiting")
        self.job.move("running")
        self.assertEqual(self.job.fail(), "failed")
        self.assertEqual(self.job.attempts, 0)
        self.assertFalse(self.job.is_over())

`,
        '',
      ),
    ],
    why: 'one method of a test class is deleted',
  }),
  deleted({
    id: 'deleted-it-with-break',
    host: 'cart-esm',
    edit: [
      replace('src/cart.js', 'this.limit, quantity) }', 'this.limit + 1, quantity) }'),
      replace(
        'test/cart.test.js',
        `  it('limits the quantity', () => {
    assert.equal(cart.add(tea, 11).quantity, 10)
    assert.equal(new Cart({ limit: 2 }).add(tea, 3).quantity, 2)
    cart.add(tea, 5)
    assert.equal(cart.lines[0].quantity, 10)
  })

`,
        '',
      ),
    ],
    why: 'one it() is deleted and what it held is broken',
  }),
  deleted({
    id: 'deleted-parameter-row',
    host: 'ledger-pytest',
    edit: [
      replace('ledger/money.py', 'sign = "-" if money.cents < 0 else ""', 'sign = ""'),
      replace('tests/test_money.py', '(-1999, "-19.99 EUR"), ', ''),
    ],
    why: 'one row of a parametrized test is deleted, with the behaviour it held',
  }),
  renamedAway({
    id: 'pytest-not-collected',
    host: 'ledger-pytest',
    action: 'refactor',
    edit: [
      replace('ledger/journal.py', '(day, list(postings))', '(day, postings)'),
      replace('tests/test_journal.py', 'def test_postings_are_kept', 'def check_postings_are_kept'),
    ],
    why: 'the test gets a name that pytest does not collect',
  }),
  renamedAway({
    id: 'file-not-collected',
    host: 'queue-cjs',
    edit: [
      replace('lib/retry.js', 'number >= options.attempts', 'number > options.attempts'),
      move('test/retry.test.js', 'checks/retry.checks.js'),
    ],
    why: 'the test file moves to where the runner does not look',
  }),
  renamedAway({
    id: 'class-without-testcase',
    host: 'cron-unittest',
    edit: [
      replace('cron/job.py', 'raise IllegalMove(', 'raise ValueError('),
      replace('tests/test_job.py', 'class JobTest(unittest.TestCase):', 'class JobChecks:'),
    ],
    why: 'the class is no TestCase any more, so nothing runs its methods',
  }),
  emptied({
    id: 'body-pass',
    host: 'shelf-pytest',
    edit: [
      replace('src/shelf/lru.py', 'self.misses += 1', 'self.misses += 2'),
      replace(
        'tests/test_lru.py',
        `    cache.get("a")
    cache.get("x")
    cache.get("y", 0)
    assert (cache.hits, cache.misses) == (1, 2)
`,
        `    pass
`,
      ),
    ],
    why: 'the body of the test becomes pass',
  }),
  emptied({
    id: 'asserts-removed-calls-stay',
    host: 'queue-cjs',
    edit: [
      replace('lib/lru.js', 'this.map.size > this.capacity', 'this.map.size > this.capacity + 1'),
      replace(
        'test/lru.test.js',
        "  assert.deepStrictEqual(lru.keys(), ['a', 'c'])\n  assert.strictEqual(lru.get('b'), undefined)\n",
        '',
      ),
      replace(
        'test/lru.test.js',
        "  assert.deepStrictEqual(lru.keys(), ['a', 'c'])\n  assert.strictEqual(lru.get('a'), 3)\n",
        '',
      ),
    ],
    why: 'the code still runs, and most assertions are gone',
  }),
  emptied({
    id: 'empty-arrow',
    host: 'calc-ts',
    edit: [
      replace('src/history.ts', '    this.future = []\n    if', '    if'),
      replace(
        'test/history.test.ts',
        `when something new happens', () => {
    const history = new History<string>()
    history.record('a')
    history.record('b')
    history.undo()
    history.record('c')
    assert.equal(history.redo(), undefined)
    assert.equal(history.undo(), 'a')
  })`,
        `when something new happens', () => {})`,
      ),
    ],
    why: 'the test keeps its name and loses its body',
  }),
  emptied({
    id: 'expects-commented-out',
    host: 'invoice-jest',
    edit: [
      replace('src/invoice.js', 'return 1\n  if (daysLate <= 30)', 'return 2\n  if (daysLate <= 30)'),
      replace(
        'test/invoice.test.js',
        '    expect([-1, 0, 5, 20, 31].map(reminderLevel))',
        '    // expect([-1, 0, 5, 20, 31].map(reminderLevel))',
      ),
    ],
    expected: doesNotPass('test-emptied', 'assertion-removed'),
    why: 'the only expectation becomes a comment',
  }),
  emptied({
    id: 'unittest-asserts-removed',
    host: 'cron-unittest',
    edit: [
      replaceAll(
        'tests/test_job.py',
        '        self.assertEqual(self.job.history, ["waiting", "running", "done"])\n        self.assertTrue(self.job.is_over())\n',
        '',
      ),
    ],
    why: 'a test keeps its calls and loses every assertion; nothing else changes',
  }),
]
