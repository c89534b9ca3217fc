import { fails, isUnproven, passes, type Case } from '../case.ts'
import { append, replace, replaceAll, write, type Step } from '../files.ts'

type Row = Pick<Case, 'id' | 'host' | 'edit' | 'why'> & Partial<Case>

function flaky(row: Row): Case {
  const expected = { ...passes, verdicts: ['pass', 'unproven'] } as const
  return { kind: 'flaky-base', action: 'refactor', expected, good: true, suite: 'either', ...row }
}

function infrastructure(row: Row): Case {
  const expected = isUnproven('no-baseline', 'failing-at-base', 'nothing-passed', 'tests-inconclusive')
  return { kind: 'infrastructure', action: 'refactor', expected, good: true, suite: 'fails', ...row }
}

/** Fails one time in three. */
const FLAKY_PYTHON = `import time


def test_weather():
    assert time.time_ns() // 1000 % 3 != 0
`
const FLAKY_NODE = `import { it } from 'node:test'
import assert from 'node:assert/strict'

it('has weather', () => {
  assert.notEqual(process.hrtime.bigint() % 3n, 0n)
})
`

const SPLIT_REFACTORED: Step = replace(
  'ledger/money.py',
  '            if index < rest:\n                shares.append(Money(share + 1, self.currency))\n            else:\n                shares.append(Money(share, self.currency))\n',
  '            shares.append(Money(share + int(index < rest), self.currency))\n',
)

export const flakyAndBrokenBases: readonly Case[] = [
  flaky({
    id: 'flaky-good-pytest',
    host: 'ledger-pytest',
    base: [write('tests/test_weather.py', FLAKY_PYTHON)],
    edit: [SPLIT_REFACTORED],
    why: 'another test is flaky at base: shown, and the change is judged by the rest; never a fail',
  }),
  flaky({
    id: 'flaky-good-node',
    host: 'cart-esm',
    base: [write('test/weather.test.js', FLAKY_NODE)],
    edit: [
      replace('src/price.js', "currency === undefined || currency === null ? 'EUR' : currency", "currency ?? 'EUR'"),
    ],
    why: 'the same with node --test',
  }),
  flaky({
    id: 'flaky-bad-caught',
    host: 'ledger-pytest',
    base: [write('tests/test_weather.py', FLAKY_PYTHON)],
    edit: [replace('ledger/money.py', 'if index < rest:', 'if index <= rest:')],
    expected: fails('tests-regressed'),
    good: false,
    suite: 'fails',
    why: 'a steady test catches the break: the flaky one beside it excuses nothing',
  }),
  flaky({
    id: 'flaky-bad-only-witness',
    host: 'ledger-pytest',
    base: [
      write(
        'tests/test_undo.py',
        `import time

from ledger.journal import Journal, Posting
from ledger.money import Money


def test_undo():
    journal = Journal()
    journal.post("a", [Posting("x", Money(0))])
    journal.post("b", [Posting("x", Money(0))])
    assert time.time_ns() // 1000 % 3 != 0
    assert journal.undo() == "b"
`,
      ),
    ],
    edit: [replace('ledger/journal.py', 'self.entries.pop()', 'self.entries.pop(0)')],
    expected: {
      verdict: 'unproven',
      finding: [],
      verdicts: ['unproven', 'fail'],
    },
    good: false,
    suite: 'fails',
    why: 'only the flaky test looks at what breaks: nothing that can be relied on speaks for the change',
  }),
  infrastructure({
    id: 'dependency-missing',
    host: 'ledger-pytest',
    base: [
      write(
        'tests/test_export.py',
        'import spreadsheet_writer_that_is_not_installed\n\n\ndef test_export():\n    assert spreadsheet_writer_that_is_not_installed\n',
      ),
    ],
    edit: [SPLIT_REFACTORED],
    why: 'a test module cannot be imported, before and after: the run as a whole fails',
  }),
  infrastructure({
    id: 'network-needed',
    host: 'cart-esm',
    base: [
      write(
        'test/remote.test.js',
        `import { it } from 'node:test'
import assert from 'node:assert/strict'

it('asks the shop', async () => {
  const response = await fetch('http://shop.invalid/health')
  assert.equal(response.status, 200)
})
`,
      ),
    ],
    edit: [
      replace('src/price.js', "currency === undefined || currency === null ? 'EUR' : currency", "currency ?? 'EUR'"),
    ],
    expected: { verdict: 'unproven', finding: [], verdicts: ['unproven', 'pass'] },
    why: 'one test fails for want of a network, before and after; pass can be defended where the others are shown to hold the changed lines',
  }),
  infrastructure({
    id: 'hangs',
    host: 'queue-cjs',
    base: [
      write(
        'test/hang.test.js',
        "require('node:test')('waits', () => new Promise(() => setInterval(() => 0, 1000)))\n",
      ),
    ],
    edit: [replaceAll('lib/retry.js', 'Math.pow(2, attempt - 1)', '2 ** (attempt - 1)')],
    args: ['--test-timeout', '8'],
    suite: 'either',
    why: 'the suite does not end, before and after',
  }),
  infrastructure({
    id: 'crashes-at-import',
    host: 'shelf-pytest',
    base: [append('tests/conftest.py', '\n\nimport os\n\nos.abort()\n')],
    edit: [
      replace(
        'src/shelf/dates.py',
        'return max(0, (today - due).days)',
        'days = (today - due).days\n    return max(0, days)',
      ),
    ],
    why: 'the interpreter dies by a signal before any test, before and after',
  }),
]
