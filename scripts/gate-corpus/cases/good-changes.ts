import { passes, type Case } from '../case.ts'
import { append, replace, write } from '../files.ts'

/** New behaviour, or mended behaviour, with tests that hold it. */
function change(row: Pick<Case, 'id' | 'host' | 'edit' | 'why'> & Partial<Case>): Case {
  return { kind: 'good-change', action: 'change', expected: passes, good: true, suite: 'passes', ...row }
}

export const goodChanges: readonly Case[] = [
  change({
    id: 'money-less-than',
    host: 'ledger-pytest',
    edit: [
      replace(
        'ledger/money.py',
        '    def times(self, factor):',
        `    def __lt__(self, other):
        self._check(other)
        return self.cents < other.cents

    def times(self, factor):`,
      ),
      append(
        'tests/test_money.py',
        `

def test_order():
    assert Money(1) < Money(2)
    assert not Money(2) < Money(2)
    assert not Money(3) < Money(2)
    with pytest.raises(CurrencyMismatch):
        Money(1) < Money(2, "USD")
`,
      ),
    ],
    why: 'a new operator, tested on both sides of its boundary',
  }),
  change({
    id: 'lru-pop',
    host: 'shelf-pytest',
    edit: [
      replace(
        'src/shelf/lru.py',
        '    def keys(self):',
        `    def pop(self, key, default=None):
        """Forgets a key; counts neither as a hit nor as a miss."""
        return self._items.pop(key, default)

    def keys(self):`,
      ),
      append(
        'tests/test_lru.py',
        `

def test_pop(cache):
    assert cache.pop("a") == 1
    assert cache.pop("a", "gone") == "gone"
    assert cache.pop("a") is None
    assert cache.keys() == ["b"]
    assert (cache.hits, cache.misses) == (0, 0)
`,
      ),
    ],
    why: 'a new method with its test',
  }),
  change({
    id: 'duration-weeks',
    host: 'cron-unittest',
    edit: [
      replace('cron/duration.py', 'UNITS = {"d"', 'UNITS = {"w": 604800, "d"'),
      replace('cron/duration.py', 'r"(\\d+[dhms])+"', 'r"(\\d+[wdhms])+"'),
      replace('cron/duration.py', 'r"(\\d+)([dhms])"', 'r"(\\d+)([wdhms])"'),
      replace(
        'tests/test_duration.py',
        '    def test_default(self):',
        `    def test_weeks(self):
        self.assertEqual(parse_duration("2w"), 1209600)
        self.assertEqual(parse_duration("1w1d"), 691200)

    def test_default(self):`,
      ),
    ],
    why: 'a new unit with its test',
  }),
  change({
    id: 'coupon-minimum',
    host: 'cart-esm',
    edit: [
      replace(
        'src/coupon.js',
        "  if (coupon.kind === 'percent') {",
        "  if (coupon.minimum !== undefined && cents < coupon.minimum) return 0\n  if (coupon.kind === 'percent') {",
      ),
      replace(
        'test/coupon.test.js',
        "  it('refuses nonsense', () => {",
        `  it('needs its minimum', () => {
    const coupon = { kind: 'fixed', value: 500, minimum: 2000 }
    assert.equal(discount(coupon, 1999), 0)
    assert.equal(discount(coupon, 2000), 500)
  })
  it('refuses nonsense', () => {`,
      ),
    ],
    why: 'a feature, tested on both sides of its boundary',
  }),
  change({
    id: 'queue-peek',
    host: 'queue-cjs',
    edit: [
      replace(
        'lib/queue.js',
        '  drain(each) {',
        `  peek() {
    return this.items[0]?.value
  }

  drain(each) {`,
      ),
      append(
        'test/queue.test.js',
        `
test('peek leaves the item', () => {
  const queue = new Queue()
  assert.strictEqual(queue.peek(), undefined)
  queue.push('a')
  queue.push('b', 1)
  assert.strictEqual(queue.peek(), 'b')
  assert.strictEqual(queue.size, 2)
})
`,
      ),
    ],
    why: 'a new method with its test',
  }),
  change({
    id: 'modulo-operator',
    host: 'calc-ts',
    edit: [
      replace('src/tokenize.ts', "'+-*/^()'", "'+-*/%^()'"),
      replace('src/evaluate.ts', "'/': 2, '^': 3", "'/': 2, '%': 2, '^': 3"),
      replace(
        'src/evaluate.ts',
        '    default:',
        `    case '%':
      if (right === 0) throw new RangeError('division by zero')
      return left % right
    default:`,
      ),
      write(
        'test/modulo.test.ts',
        `import { describe, it } from 'node:test'
import assert from 'node:assert/strict'
import { evaluate } from '../src/evaluate.ts'

describe('%', () => {
  it('binds like *', () => {
    assert.equal(evaluate('7 % 4 + 1'), 4)
    assert.equal(evaluate('2 * 7 % 4'), 2)
  })
  it('refuses zero', () => assert.throws(() => evaluate('1 % 0'), RangeError))
})
`,
      ),
    ],
    why: 'a new operator with a test file of its own',
  }),
  change({
    id: 'escape-quotes',
    host: 'invoice-jest',
    edit: [
      replace('src/render.js', ".replace(/>/g, '&gt;')", ".replace(/>/g, '&gt;').replace(/\"/g, '&quot;')"),
      append(
        'test/render.test.js',
        `
test('quotes are escaped', () => {
  expect(escapeXml('say "hi"')).toBe('say &quot;hi&quot;')
})
`,
      ),
    ],
    why: 'a missing escape with its test',
  }),
  change({
    id: 'fix-with-changed-expectation',
    host: 'ledger-pytest',
    edit: [
      replace('ledger/interest.py', 'DAYS_OF_YEAR = 360', 'DAYS_OF_YEAR = 365'),
      replace(
        'tests/test_interest.py',
        'assert simple(Money(36000), 0.05, 30) == Money(150)',
        'assert simple(Money(36500), 0.05, 30) == Money(150)',
      ),
    ],
    expected: { verdict: 'pass', finding: [], verdicts: ['pass', 'unproven'] },
    why: 'behaviour is mended and its test says the new value: fine for a change (a refactor may not); for a person to see',
  }),
]
