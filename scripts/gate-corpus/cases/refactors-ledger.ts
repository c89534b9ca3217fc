import { passes, type Case } from '../case.ts'
import { replace } from '../files.ts'

/** Behaviour stays, the changed lines are covered, and the suite would notice a fault in them. */
function refactor(row: Pick<Case, 'id' | 'host' | 'edit' | 'why'>): Case {
  return { ...row, kind: 'good-refactor', action: 'refactor', expected: passes, good: true, suite: 'passes' }
}

export const refactorsOfLedger: readonly Case[] = [
  refactor({
    id: 'split-comprehension',
    host: 'ledger-pytest',
    edit: [
      replace(
        'ledger/money.py',
        `        shares = []
        for index in range(parts):
            if index < rest:
                shares.append(Money(share + 1, self.currency))
            else:
                shares.append(Money(share, self.currency))
        return shares
`,
        `        return [Money(share + (1 if index < rest else 0), self.currency) for index in range(parts)]
`,
      ),
    ],
    why: 'a loop that appends becomes a comprehension; both sides of the condition are asserted',
  }),
  refactor({
    id: 'repr-f-string',
    host: 'ledger-pytest',
    edit: [
      replace(
        'ledger/money.py',
        'return "Money(%d, %r)" % (self.cents, self.currency)',
        'return f"Money({self.cents}, {self.currency!r})"',
      ),
    ],
    why: 'percent formatting becomes an f-string with the same text',
  }),
  refactor({
    id: 'posting-dataclass',
    host: 'ledger-pytest',
    edit: [
      replace(
        'ledger/journal.py',
        `class Posting:
    def __init__(self, account, amount, memo=""):
        self.account = account
        self.amount = amount
        self.memo = memo

    def __eq__(self, other):
        return (self.account, self.amount, self.memo) == (other.account, other.amount, other.memo)
`,
        `@dataclass(repr=False)
class Posting:
    account: str
    amount: Money
    memo: str = ""
`,
      ),
      replace(
        'ledger/journal.py',
        'from ledger.money import Money\n',
        'from dataclasses import dataclass\n\nfrom ledger.money import Money\n',
      ),
    ],
    why: 'hand-written __init__ and __eq__ become a dataclass; comparison, default and repr are asserted',
  }),
  refactor({
    id: 'totals-get',
    host: 'ledger-pytest',
    edit: [
      replace(
        'ledger/importer.py',
        `        if posting.account not in sums:
            sums[posting.account] = 0
        sums[posting.account] = sums[posting.account] + posting.amount.cents
`,
        `        sums[posting.account] = sums.get(posting.account, 0) + posting.amount.cents
`,
      ),
    ],
    why: 'a check before the sum becomes dict.get with a default',
  }),
  refactor({
    id: 'accounts-fromkeys',
    host: 'ledger-pytest',
    edit: [
      replace(
        'ledger/journal.py',
        `        names = []
        for _, postings in self.entries:
            for posting in postings:
                if posting.account not in names:
                    names.append(posting.account)
        return names
`,
        `        return list(dict.fromkeys(posting.account for _, postings in self.entries for posting in postings))
`,
      ),
    ],
    why: 'a nested loop becomes dict.fromkeys, which keeps the order too',
  }),
  refactor({
    id: 'extract-split-fields',
    host: 'ledger-pytest',
    edit: [
      replace(
        'ledger/importer.py',
        `        fields = [field.strip() for field in line.split(";")]
        if len(fields) != 3:
            raise BadLine(number, "3 fields are needed")
        day, account, amount = fields
`,
        `        day, account, amount = split_fields(number, line)
`,
      ),
      replace(
        'ledger/importer.py',
        'def parse_lines(',
        `def split_fields(number, line):
    fields = [field.strip() for field in line.split(";")]
    if len(fields) != 3:
        raise BadLine(number, "3 fields are needed")
    return fields


def parse_lines(`,
      ),
    ],
    why: 'a part of a loop becomes a function of its own',
  }),
  refactor({
    id: 'rename-local',
    host: 'ledger-pytest',
    edit: [
      replace(
        'ledger/importer.py',
        `    value = int(whole) * 100 + int((cents + "00")[:2])
    return -value if negative else value
`,
        `    total_cents = int(whole) * 100 + int((cents + "00")[:2])
    return -total_cents if negative else total_cents
`,
      ),
    ],
    why: 'a local variable gets a name that says what it holds',
  }),
]
