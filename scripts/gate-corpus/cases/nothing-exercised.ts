import { doesNotPass, isUnproven, type Case } from '../case.ts'
import { replace, replaceAll } from '../files.ts'

type Row = Pick<Case, 'id' | 'host' | 'edit' | 'why'> & Partial<Case>

function uncovered(row: Row): Case {
  const expected = isUnproven('not-exercised', 'nothing-killed')
  return { kind: 'uncovered-lines', action: 'refactor', expected, good: false, suite: 'passes', ...row }
}

export const nothingExercised: readonly Case[] = [
  {
    id: 'empty-diff',
    host: 'ledger-pytest',
    kind: 'no-op',
    action: 'change',
    edit: [],
    expected: doesNotPass('noop'),
    good: false,
    suite: 'passes',
    why: 'the tree stays as it is: there is nothing to prove, and a pass would claim that something was',
  },
  {
    id: 'whitespace-only',
    host: 'cart-esm',
    kind: 'no-op',
    action: 'refactor',
    edit: [replaceAll('src/text.js', '  ', '    ')],
    expected: doesNotPass('noise', 'noop'),
    good: false,
    suite: 'passes',
    why: 'most lines of a file change by white space alone (P70: noise)',
  },
  {
    id: 'comment-only',
    host: 'ledger-pytest',
    kind: 'no-op',
    action: 'change',
    edit: [
      replace(
        'ledger/interest.py',
        'DAYS_OF_YEAR = 360',
        '# The banking year of the money market.\nDAYS_OF_YEAR = 360',
      ),
    ],
    expected: { verdict: 'pass', finding: [], verdicts: ['pass', 'unproven'] },
    good: true,
    suite: 'passes',
    why: 'a comment changes nothing that could be exercised: harmless, so no fail; pass or unproven can both be defended',
  },
  uncovered({
    id: 'uncovered-refactor-python',
    host: 'ledger-pytest',
    edit: [
      replace(
        'ledger/statement.py',
        `    cells = []
    for account in journal.accounts():
        cells.append("<tr><td>%s</td><td>%s</td></tr>" % (account, format_money(journal.balance(account))))
`,
        `    row = "<tr><td>%s</td><td>%s</td></tr>"
    cells = [row % (account, format_money(journal.balance(account))) for account in journal.accounts()]
`,
      ),
    ],
    good: true,
    why: 'a correct refactoring that no test runs: nobody can tell',
  }),
  uncovered({
    id: 'uncovered-break-python',
    host: 'shelf-pytest',
    edit: [
      replace('src/shelf/lru.py', 'while len(self._items) > capacity:\n', 'while len(self._items) >= capacity:\n'),
    ],
    why: 'an off by one that no test runs',
  }),
  uncovered({
    id: 'uncovered-break-unittest',
    host: 'cron-unittest',
    action: 'change',
    edit: [replace('cron/duration.py', 'seconds + seconds * share', 'seconds - seconds * share')],
    why: 'a sign is turned in a function that no test calls',
  }),
  uncovered({
    id: 'uncovered-feature',
    host: 'cart-esm',
    action: 'change',
    edit: [
      replace(
        'src/text.js',
        '    result[key] = value\n',
        "    result[decodeURIComponent(key)] = decodeURIComponent(value ?? '')\n",
      ),
    ],
    good: true,
    why: 'a sensible feature without a test',
  }),
  uncovered({
    id: 'uncovered-break-typescript',
    host: 'calc-ts',
    edit: [
      replace('src/format.ts', 'formatNumber(value * 100, { digits: 1 })', 'formatNumber(value * 10, { digits: 1 })'),
    ],
    why: 'a factor is wrong in a function that no test calls',
  }),
  uncovered({
    id: 'half-covered',
    host: 'queue-cjs',
    edit: [
      replace('lib/retry.js', 'Math.pow(2, attempt - 1)', '2 ** (attempt - 1)'),
      replace(
        'lib/limiter.js',
        "rate.limit + ' per ' + rate.windowMs / 1000 + ' s'",
        "rate.limit + ' per ' + rate.windowMs + ' s'",
      ),
    ],
    why: 'a covered refactoring carries a break of an uncovered function with it',
  }),
]
