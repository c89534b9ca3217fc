import { fails, isUnproven, type Case } from '../case.ts'
import { replace } from '../files.ts'

/** Behaviour changes and the suite says so. */
function caught(row: Pick<Case, 'id' | 'host' | 'edit' | 'why'> & Partial<Case>): Case {
  const expected = fails('tests-regressed')
  return { kind: 'behaviour-break', action: 'refactor', expected, good: false, suite: 'fails', ...row }
}

/** Behaviour changes on lines that run and that no assertion looks at. */
function unasserted(row: Pick<Case, 'id' | 'host' | 'edit' | 'why'> & Partial<Case>): Case {
  const expected = isUnproven('nothing-killed', 'not-exercised')
  return { kind: 'unasserted-break', action: 'refactor', expected, good: false, suite: 'passes', ...row }
}

export const breaks: readonly Case[] = [
  caught({
    id: 'split-off-by-one',
    host: 'ledger-pytest',
    edit: [replace('ledger/money.py', 'if index < rest:', 'if index <= rest:')],
    why: 'off by one: a share too many gets the odd cent',
  }),
  caught({
    id: 'subtract-swapped',
    host: 'ledger-pytest',
    edit: [replace('ledger/money.py', 'Money(self.cents - other.cents,', 'Money(other.cents - self.cents,')],
    why: 'the operands are swapped',
  }),
  caught({
    id: 'rounding-half-up',
    host: 'ledger-pytest',
    edit: [
      replace('ledger/money.py', 'from decimal import ROUND_HALF_EVEN,', 'from decimal import ROUND_HALF_UP,'),
      replace('ledger/money.py', 'rounding=ROUND_HALF_EVEN', 'rounding=ROUND_HALF_UP'),
    ],
    why: 'half to even becomes half up: one cent, for some amounts',
  }),
  caught({
    id: 'postings-aliased',
    host: 'ledger-pytest',
    edit: [replace('ledger/journal.py', '(day, list(postings))', '(day, postings)')],
    why: "the copy of the caller's list goes: the journal changes when the caller's list does",
  }),
  caught({
    id: 'accounts-sorted',
    host: 'ledger-pytest',
    edit: [
      replace(
        'ledger/journal.py',
        '                    names.append(posting.account)\n        return names',
        '                    names.append(posting.account)\n        return sorted(names)',
      ),
    ],
    why: 'the order of appearance becomes alphabetical',
  }),
  caught({
    id: 'casefold-lower',
    host: 'shelf-pytest',
    edit: [replace('src/shelf/catalog.py', 'plain.casefold()', 'plain.lower()')],
    why: 'casefold and lower differ for some letters only',
  }),
  caught({
    id: 'bucket-overflows',
    host: 'shelf-pytest',
    action: 'change',
    edit: [replace('src/shelf/limiter.py', 'min(self.capacity, self.tokens + earned)', 'self.tokens + earned')],
    why: 'the bucket no longer stops at its capacity',
  }),
  caught({
    id: 'default-limit',
    host: 'cron-unittest',
    edit: [replace('cron/duration.py', 'limit=300', 'limit=30')],
    why: 'the default loses a digit',
  }),
  caught({
    id: 'exception-type',
    host: 'cron-unittest',
    action: 'change',
    edit: [replace('cron/job.py', 'raise IllegalMove(', 'raise ValueError(')],
    why: 'callers that catch the old exception no longer do',
  }),
  caught({
    id: 'sort-in-place',
    host: 'cart-esm',
    edit: [replace('src/text.js', '[...products].sort', 'products.sort')],
    why: 'the argument is changed in place',
  }),
  caught({
    id: 'truncate-code-units',
    host: 'cart-esm',
    edit: [replace('src/text.js', 'Array.from(text)', "text.split('')")],
    why: 'code units in place of letters: emoji are cut in half',
  }),
  caught({
    id: 'tie-order',
    host: 'queue-cjs',
    edit: [replace('lib/queue.js', 'a.at - b.at', 'b.at - a.at')],
    why: 'items of equal rank come out in reverse',
  }),
  caught({
    id: 'one-attempt-more',
    host: 'queue-cjs',
    action: 'change',
    edit: [replace('lib/retry.js', 'number >= options.attempts', 'number > options.attempts')],
    why: 'off by one in the number of attempts',
  }),
  caught({
    id: 'associativity',
    host: 'calc-ts',
    edit: [replace('src/evaluate.ts', "expression(token.value === '^' ? power : power + 1)", 'expression(power)')],
    why: 'subtraction and division become right-associative',
  }),
  caught({
    id: 'net-rounded-down',
    host: 'invoice-jest',
    edit: [replace('src/tax.js', 'const net = Math.round((gross * 100)', 'const net = Math.floor((gross * 100)')],
    why: 'rounding becomes cutting off: wrong by a cent for some amounts',
  }),
  unasserted({
    id: 'audit-threshold',
    host: 'ledger-pytest',
    edit: [replace('ledger/journal.py', 'if size > 2:', 'if size > 3:')],
    why: 'the tests run the line and look at a count that does not depend on it',
  }),
  unasserted({
    id: 'report-word',
    host: 'shelf-pytest',
    edit: [replace('src/shelf/catalog.py', 'prefix = "loan"', 'prefix = "due"')],
    why: 'the test counts the lines of the report and never reads one',
  }),
  unasserted({
    id: 'trace-count',
    host: 'cron-unittest',
    action: 'change',
    edit: [replace('cron/job.py', 'str(count) + " states"', 'str(count + 1) + " states"')],
    why: 'the test throws away what is written',
  }),
  unasserted({
    id: 'announce-plural',
    host: 'cart-esm',
    edit: [replace('src/cart.js', 'count === 1 ?', 'count <= 1 ?')],
    why: 'the test throws away what is announced',
  }),
  unasserted({
    id: 'trace-suffix',
    host: 'calc-ts',
    action: 'change',
    edit: [replace('src/history.ts', 'depth > 1 ?', 'depth > 2 ?')],
    why: 'the test throws away what is traced',
  }),
]
