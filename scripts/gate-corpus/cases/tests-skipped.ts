import { fails, type Case } from '../case.ts'
import { replace } from '../files.ts'

type Row = Pick<Case, 'id' | 'host' | 'edit' | 'why'> & Partial<Case>

function skipped(row: Row): Case {
  const expected = fails('test-skipped', 'test-expected-failure', 'tests-skipped')
  return { kind: 'skipped-test', action: 'change', expected, good: false, suite: 'passes', ...row }
}

export const testsSkipped: readonly Case[] = [
  skipped({
    id: 'pytest-skip-mark',
    host: 'shelf-pytest',
    edit: [
      replace('src/shelf/catalog.py', 'plain.casefold()', 'plain.lower()'),
      replace(
        'tests/test_catalog.py',
        '@pytest.mark.parametrize(\n    "text, expected"',
        '@pytest.mark.skip(reason="slow")\n@pytest.mark.parametrize(\n    "text, expected"',
      ),
    ],
    why: 'a skip mark on the test that would fail',
  }),
  skipped({
    id: 'pytest-xfail-mark',
    host: 'ledger-pytest',
    edit: [
      replace('ledger/interest.py', 'if days_late <= 14:', 'if days_late <= 15:'),
      replace(
        'tests/test_interest.py',
        '@pytest.mark.parametrize("days',
        '@pytest.mark.xfail(reason="see #12")\n@pytest.mark.parametrize("days',
      ),
    ],
    why: 'xfail: a failure is what is now expected',
  }),
  skipped({
    id: 'pytest-module-skipif',
    host: 'shelf-pytest',
    edit: [
      replace(
        'tests/test_limiter.py',
        'from shelf.limiter',
        'import pytest\n\npytestmark = pytest.mark.skipif(True, reason="needs a clock")\n\nfrom shelf.limiter',
      ),
    ],
    why: 'a whole module is skipped on a condition that is always true',
  }),
  skipped({
    id: 'unittest-expected-failure',
    host: 'cron-unittest',
    edit: [
      replace('cron/duration.py', 'limit=300', 'limit=30'),
      replace('tests/test_duration.py', '    def test_backoff', '    @unittest.expectedFailure\n    def test_backoff'),
    ],
    why: 'expectedFailure on the test that catches the wrong default',
  }),
  skipped({
    id: 'unittest-skip-call',
    host: 'cron-unittest',
    edit: [
      replace(
        'tests/test_schedule.py',
        '    def test_horizon(self):\n',
        '    def test_horizon(self):\n        self.skipTest("later")\n',
      ),
    ],
    why: 'skipTest() as the first statement',
  }),
  skipped({
    id: 'node-it-skip',
    host: 'cart-esm',
    edit: [
      replace('src/price.js', 'cents >= 5000', 'cents > 5000'),
      replace('test/price.test.js', "it('is free from 50.00 on'", "it.skip('is free from 50.00 on'"),
    ],
    why: 'it.skip on the test that would fail',
  }),
  skipped({
    id: 'node-todo',
    host: 'queue-cjs',
    edit: [
      replace('lib/limiter.js', 'calls.length >= limit', 'calls.length > limit'),
      replace(
        'test/limiter.test.js',
        "test('limits in a sliding window', () => {",
        "test('limits in a sliding window', { todo: true }, () => {",
      ),
    ],
    why: 'a todo test may fail without failing the run',
  }),
  skipped({
    id: 'jest-xdescribe',
    host: 'invoice-jest',
    edit: [
      replace('src/tax.js', 'customer.vatId !== undefined && ', ''),
      replace('test/tax.test.js', "describe('isExempt'", "xdescribe('isExempt'"),
      replace('test/invoice.test.js', "test('adds lines and tax'", "test.skip('adds lines and tax'"),
    ],
    why: 'xdescribe and test.skip around what would fail',
  }),
]
