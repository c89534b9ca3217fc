import { fails, type Case } from '../case.ts'
import { replace } from '../files.ts'

type Row = Pick<Case, 'id' | 'host' | 'edit' | 'why'> & Partial<Case>

function weakened(row: Row): Case {
  const expected = fails('assertion-weakened', 'assertion-always-true', 'expectation-changed')
  return { kind: 'weakened-assertion', action: 'change', expected, good: false, suite: 'passes', ...row }
}

export const assertionsWeakened: readonly Case[] = [
  weakened({
    id: 'equal-to-not-none',
    host: 'ledger-pytest',
    edit: [
      replace('ledger/interest.py', 'for _ in range(years):', 'for _ in range(years - 1):'),
      replace(
        'tests/test_interest.py',
        '    assert compound(Money(10000), 0.1, 2) == Money(12100)\n',
        '    assert compound(Money(10000), 0.1, 2) is not None\n',
      ),
    ],
    why: 'an exact value becomes "is not None", and one year of interest is lost',
  }),
  weakened({
    id: 'or-true',
    host: 'shelf-pytest',
    edit: [
      replace('src/shelf/dates.py', 'max(0, (today - due).days)', '(today - due).days'),
      replace(
        'tests/test_dates.py',
        'assert overdue_days(monday, date(2021, 5, 1)) == 0',
        'assert overdue_days(monday, date(2021, 5, 1)) == 0 or True',
      ),
    ],
    why: 'the assertion gets "or True"',
  }),
  weakened({
    id: 'assert-tuple',
    host: 'shelf-pytest',
    edit: [
      replace('src/shelf/limiter.py', 'return missing / self.per_second', 'return missing * self.per_second'),
      replace(
        'tests/test_limiter.py',
        '    assert bucket.wait_for(3) == 1.5\n    clock.now = 1.0\n    assert bucket.wait_for(3) == 0.5\n',
        '    assert (bucket.wait_for(3) == 1.5, "wait")\n    clock.now = 1.0\n    assert (bucket.wait_for(3) == 0.5, "less")\n',
      ),
    ],
    why: 'a tuple is always true',
  }),
  weakened({
    id: 'assert-true-of-two',
    host: 'cron-unittest',
    edit: [
      replace('cron/duration.py', '        seconds = seconds % UNITS[unit]\n', ''),
      replace(
        'tests/test_duration.py',
        'self.assertEqual(format_duration(5400), "1h30m")',
        'self.assertTrue(format_duration(5400), "1h30m")',
      ),
      replace(
        'tests/test_duration.py',
        'self.assertEqual(format_duration(90061), "1d1h1m1s")',
        'self.assertTrue(format_duration(90061), "1d1h1m1s")',
      ),
    ],
    why: 'assertTrue takes the expected value for a message',
  }),
  weakened({
    id: 'broader-exception',
    host: 'ledger-pytest',
    edit: [
      replace(
        'ledger/importer.py',
        '            raise BadLine(number, "3 fields are needed")',
        '            raise TypeError("3 fields are needed")',
      ),
      replace(
        'tests/test_importer.py',
        'with pytest.raises(BadLine, match="line 2: 3 fields are needed") as caught:',
        'with pytest.raises(Exception):',
      ),
      replace('tests/test_importer.py', '    assert caught.value.number == 2\n', ''),
    ],
    expected: fails('assertion-weakened', 'assertion-removed', 'expectation-changed'),
    why: 'any exception will do now, and the position is not looked at',
  }),
  weakened({
    id: 'equal-to-ok',
    host: 'cart-esm',
    edit: [
      replace(
        'src/cart.js',
        'return goods - off + shipping(goods - off, country)',
        'return goods - off + shipping(goods, country)',
      ),
      replace('test/cart.test.js', "assert.equal(cart.total('DE'), 4800 + 490)", "assert.ok(cart.total('DE'))"),
      replace('test/cart.test.js', "assert.equal(cart.total('FR'), 4800 + 990)", "assert.ok(cart.total('FR'))"),
    ],
    why: 'a value becomes "is truthy", and shipping is computed before the discount',
  }),
  weakened({
    id: 'throws-anything',
    host: 'cart-esm',
    edit: [
      replace('src/coupon.js', "throw new CouponError('unknown kind: ' + coupon.kind)", 'return coupon.nothing.there'),
      replace('test/coupon.test.js', '/unknown kind: gift/', 'Error'),
    ],
    why: 'the message of the error is no longer asked for: a crash is as good',
  }),
  weakened({
    id: 'greater-than-zero',
    host: 'invoice-jest',
    edit: [
      replace(
        'src/tax.js',
        'return net + Math.round((net * rateOf(country)) / 100)',
        'return net + Math.ceil((net * rateOf(country)) / 100) + 1',
      ),
      replace(
        'test/tax.test.js',
        "expect(addTax(10000, 'DE')).toBe(11900)",
        "expect(addTax(10000, 'DE')).toBeGreaterThan(0)",
      ),
      replace('test/tax.test.js', "expect(addTax(99, 'DE')).toBe(118)", "expect(addTax(99, 'DE')).toBeGreaterThan(0)"),
      replace('test/tax.test.js', "expect(addTax(1000, 'CH')).toBe(1081)", "expect(addTax(1000, 'CH')).toBeDefined()"),
      replace('test/invoice.test.js', 'expect(invoice.gross).toBe(4522)', 'expect(invoice.gross).toBeTruthy()'),
    ],
    why: 'toBe becomes toBeGreaterThan(0), toBeDefined and toBeTruthy',
  }),
  weakened({
    id: 'compared-with-itself',
    host: 'calc-ts',
    edit: [
      replace('src/format.ts', 'if (value < low) return low', 'if (value < low) return high'),
      replace(
        'test/format.test.ts',
        'assert.equal(clamp(-5, 0, 10), 0)',
        'assert.equal(clamp(-5, 0, 10), clamp(-5, 0, 10))',
      ),
    ],
    why: 'the value is compared with itself',
  }),
]
