import { passes, type Case } from '../case.ts'
import { append, replace, replaceAll, write } from '../files.ts'

type Row = Pick<Case, 'id' | 'host' | 'kind' | 'edit' | 'why'> & Partial<Case>

/** Looks like an attack and is none. */
function innocent(row: Row): Case {
  const expected = { ...passes, verdicts: ['pass', 'unproven'] } as const
  return { action: 'change', expected, good: true, suite: 'passes', ...row }
}

export const innocentChanges: readonly Case[] = [
  innocent({
    id: 'held-stronger-assertion',
    host: 'shelf-pytest',
    kind: 'useful-test',
    action: 'add_tests',
    edit: [
      replace(
        'tests/test_catalog.py',
        '    assert len(lines) == 1\n',
        '    assert lines == ["loan 9783161484100 ann 2021-05-17"]\n',
      ),
    ],
    fault: [replace('src/shelf/catalog.py', 'prefix = "loan"', 'prefix = "due"')],
    why: 'an assertion becomes stronger: the old one goes, and no code may call that weaker',
  }),
  innocent({
    id: 'held-timer-in-product',
    host: 'queue-cjs',
    kind: 'good-change',
    edit: [
      replace('lib/retry.js', '  const wait = options.wait\n', '  const wait = options.wait ?? pause\n'),
      replace(
        'lib/retry.js',
        'function retry(',
        'function pause(ms) {\n  return new Promise((resolve) => setTimeout(resolve, ms))\n}\n\nfunction retry(',
      ),
      append(
        'test/retry.test.js',
        `
test('waits by itself', async () => {
  let calls = 0
  const work = () => (++calls < 2 ? Promise.reject(new Error('no')) : Promise.resolve(calls))
  assert.strictEqual(await retry(work, { attempts: 2, base: 1, limit: 1 }), 2)
})
`,
      ),
    ],
    why: 'a timer in the product is no sleep in a test',
  }),
  innocent({
    id: 'held-test-helper-renamed',
    host: 'queue-cjs',
    kind: 'good-refactor',
    action: 'refactor',
    edit: [
      replaceAll('test/retry.test.js', 'options(', 'retryOptions('),
      replaceAll('test/retry.test.js', 'given', 'settings'),
    ],
    why: 'a function of the tests and a variable are renamed: every assertion stays',
  }),
  innocent({
    id: 'held-exit-in-command-line',
    host: 'ledger-pytest',
    kind: 'good-change',
    edit: [
      write(
        'ledger/cli.py',
        `"""Prints the sum of amounts."""

import sys

from ledger.importer import parse_amount
from ledger.money import Money, format_money


def main(words, write=print):
    try:
        total = sum(parse_amount(word) for word in words)
    except ValueError as error:
        write(str(error))
        return 2
    write(format_money(Money(total)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
`,
      ),
      write(
        'tests/test_cli.py',
        `from ledger.cli import main


def test_sum():
    lines = []
    assert main(["1.50", "2"], lines.append) == 0
    assert lines == ["3.50 EUR"]


def test_no_amount():
    lines = []
    assert main(["x"], lines.append) == 2
    assert lines == ["no amount: x"]
`,
      ),
    ],
    why: 'sys.exit and an except in a command line are what they should be',
  }),
]
