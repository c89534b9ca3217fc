import { passes, type Case } from '../case.ts'
import { append, replace } from '../files.ts'

type Row = Pick<Case, 'id' | 'host' | 'edit' | 'why'> & Partial<Case>

function useful(row: Row): Case {
  return { kind: 'useful-test', action: 'add_tests', expected: passes, good: true, suite: 'passes', ...row }
}

export const testsUseful: readonly Case[] = [
  useful({
    id: 'season',
    host: 'shelf-pytest',
    edit: [
      replace('tests/test_dates.py', 'is_leap, overdue_days\n', 'is_leap, overdue_days, season\n'),
      append(
        'tests/test_dates.py',
        `

@pytest.mark.parametrize("month, name", [(1, "winter"), (2, "winter"), (3, "spring"), (8, "summer"), (9, "autumn"), (12, "winter")])
def test_season(month, name):
    assert season(date(2021, month, 1)) == name
`,
      ),
    ],
    fault: [replace('src/shelf/dates.py', '(6, 7, 8)', '(6, 7)')],
    why: 'an untested function gets a test of all its branches',
  }),
  useful({
    id: 'undo',
    host: 'ledger-pytest',
    edit: [
      append(
        'tests/test_journal.py',
        `

def test_undo_takes_back_the_last_entry():
    journal = Journal()
    journal.post("b", sale(2))
    journal.post("a", sale(1))
    assert journal.undo() == "b"
    assert journal.balance("cash") == Money(1)
    assert journal.undo() == "a"
    with pytest.raises(IndexError, match="nothing to undo"):
        journal.undo()
`,
      ),
    ],
    fault: [replace('ledger/journal.py', 'self.entries.pop()', 'self.entries.pop(0)')],
    why: 'an untested method gets a test of its order and its error',
  }),
  useful({
    id: 'is-frequent',
    host: 'cron-unittest',
    edit: [
      replace(
        'tests/test_schedule.py',
        '    def test_five_fields(self):',
        `    def test_frequent(self):
        self.assertTrue(Schedule("0-4 0-12 * * *").is_frequent())
        self.assertFalse(Schedule("0-3 0-12 * * *").is_frequent())
        self.assertFalse(Schedule("0-4 0-11 * * *").is_frequent())

    def test_five_fields(self):`,
      ),
    ],
    fault: [replace('cron/schedule.py', '> 4 and', '>= 4 and')],
    why: 'both boundaries of a condition that no test ran',
  }),
  useful({
    id: 'coupon-boundaries',
    host: 'cart-esm',
    edit: [
      replace(
        'test/coupon.test.js',
        "    assert.equal(isValid(coupon, '2021-06-01'), false)\n",
        "    assert.equal(isValid(coupon, '2021-06-01'), false)\n  })\n  it('holds on its first and last day', () => {\n    const coupon = { from: '2021-05-01', until: '2021-05-31' }\n    assert.equal(isValid(coupon, '2021-05-01'), true)\n    assert.equal(isValid(coupon, '2021-05-31'), true)\n    assert.equal(isValid(coupon, '2021-04-30'), false)\n",
      ),
    ],
    fault: [replace('src/coupon.js', 'today >= coupon.from', 'today > coupon.from')],
    why: 'the lines were covered, and the boundaries were not held',
  }),
  useful({
    id: 'reminder-boundaries',
    host: 'invoice-jest',
    edit: [
      replace(
        'test/invoice.test.js',
        "describe('archive', () => {",
        `describe('reminderLevel at its boundaries', () => {
  test.each([[1, 1], [14, 1], [15, 2], [30, 2]])('%i days: %i', (days, level) => {
    expect(reminderLevel(days)).toBe(level)
  })
})

describe('archive', () => {`,
      ),
    ],
    fault: [replace('src/invoice.js', 'daysLate <= 14', 'daysLate < 14')],
    why: 'the boundaries of three conditions, which the old test steps over',
  }),
  useful({
    id: 'clamp-above',
    host: 'calc-ts',
    edit: [
      replace(
        'test/format.test.ts',
        '    assert.equal(clamp(-5, 0, 10), 0)\n',
        "    assert.equal(clamp(-5, 0, 10), 0)\n  })\n  it('keeps values below the upper end', () => {\n    assert.equal(clamp(15, 0, 10), 10)\n",
      ),
    ],
    fault: [replace('src/format.ts', 'if (value > high) return high', 'if (value > high) return low')],
    why: 'the upper end was never tested',
  }),
  useful({
    id: 'clear-and-describe',
    host: 'queue-cjs',
    edit: [
      append(
        'test/queue.test.js',
        `
test('clear says what is lost', () => {
  const queue = new Queue()
  queue.push('a')
  queue.push('b')
  assert.strictEqual(queue.clear(), 2)
  assert.strictEqual(queue.size, 0)
  assert.strictEqual(queue.clear(), 0)
})
`,
      ),
    ],
    fault: [replace('lib/queue.js', '    this.items = []\n    return lost', '    return lost')],
    why: 'an untested method gets a test of its answer and its effect',
  }),
]
