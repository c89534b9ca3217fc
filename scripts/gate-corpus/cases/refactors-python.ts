import { passes, type Case } from '../case.ts'
import { replace, replaceAll } from '../files.ts'

/** Behaviour stays, the changed lines are covered, and the suite would notice a fault in them. */
function refactor(row: Pick<Case, 'id' | 'host' | 'edit' | 'why'>): Case {
  return { ...row, kind: 'good-refactor', action: 'refactor', expected: passes, good: true, suite: 'passes' }
}

export const refactorsOfPython: readonly Case[] = [
  refactor({
    id: 'lru-early-return',
    host: 'shelf-pytest',
    edit: [
      replace(
        'src/shelf/lru.py',
        `        if key in self._items:
            self._items.move_to_end(key)
            self.hits += 1
            return self._items[key]
        else:
            self.misses += 1
            return default
`,
        `        if key not in self._items:
            self.misses += 1
            return default
        self._items.move_to_end(key)
        self.hits += 1
        return self._items[key]
`,
      ),
    ],
    why: 'an else behind a return becomes an early return',
  }),
  refactor({
    id: 'isbn-generator',
    host: 'shelf-pytest',
    edit: [
      replace(
        'src/shelf/catalog.py',
        `    total = 0
    for index, digit in enumerate(digits):
        if index % 2 == 0:
            total += digit
        else:
            total += digit * 3
    return total % 10 == 0
`,
        `    return sum(digit * (3 if index % 2 else 1) for index, digit in enumerate(digits)) % 10 == 0
`,
      ),
    ],
    why: 'a loop with a running total becomes sum() over a generator',
  }),
  refactor({
    id: 'add-months-divmod',
    host: 'shelf-pytest',
    edit: [
      replace(
        'src/shelf/dates.py',
        `    month = day.month - 1 + months
    year = day.year + month // 12
    month = month % 12 + 1
`,
        `    years, index = divmod(day.month - 1 + months, 12)
    year = day.year + years
    month = index + 1
`,
      ),
    ],
    why: 'division and remainder come from one divmod',
  }),
  refactor({
    id: 'search-key-function',
    host: 'shelf-pytest',
    edit: [
      replace(
        'src/shelf/catalog.py',
        `        found = []
        for book in self._books.values():
            text = normalize(book.title + " " + " ".join(book.authors))
            if all(word in text for word in wanted):
                found.append(book)
        found.sort(key=lambda book: (normalize(book.title), book.isbn))
        return found[:limit]
`,
        `        found = [book for book in self._books.values() if all(word in text_of(book) for word in wanted)]
        return sorted(found, key=lambda book: (normalize(book.title), book.isbn))[:limit]
`,
      ),
      replace(
        'src/shelf/catalog.py',
        'class Catalog:',
        `def text_of(book):
    return normalize(" ".join([book.title, *book.authors]))


class Catalog:`,
      ),
    ],
    why: 'a function is extracted and a loop becomes a comprehension',
  }),
  refactor({
    id: 'matches-all',
    host: 'cron-unittest',
    edit: [
      replace(
        'cron/schedule.py',
        `        for name in NAMES:
            if values[name] not in self.fields[name]:
                return False
        return True
`,
        `        return all(values[name] in self.fields[name] for name in NAMES)
`,
      ),
    ],
    why: 'a loop that returns False becomes all()',
  }),
  refactor({
    id: 'describe-f-string',
    host: 'cron-unittest',
    edit: [
      replace(
        'cron/fields.py',
        `    if len(numbers) == 1:
        return "at " + str(numbers[0])
    return "at " + ", ".join([str(number) for number in numbers[:-1]]) + " and " + str(numbers[-1])
`,
        `    *others, last = numbers
    if not others:
        return f"at {last}"
    return f"at {', '.join(str(number) for number in others)} and {last}"
`,
      ),
    ],
    why: 'concatenation becomes f-strings, and the list is unpacked once',
  }),
  refactor({
    id: 'duration-divmod',
    host: 'cron-unittest',
    edit: [
      replace(
        'cron/duration.py',
        `        count = seconds // UNITS[unit]
        if count > 0:
            parts.append(str(count) + unit)
        seconds = seconds % UNITS[unit]
`,
        `        count, seconds = divmod(seconds, UNITS[unit])
        if count:
            parts.append(f"{count}{unit}")
`,
      ),
    ],
    why: 'division and remainder come from one divmod',
  }),
  refactor({
    id: 'job-rename-attribute-use',
    host: 'cron-unittest',
    edit: [
      replaceAll('cron/job.py', 'MOVES', 'ALLOWED_MOVES'),
      replace(
        'cron/job.py',
        `        self.attempts = self.attempts - 1
        if self.attempts > 0:
            self.move("waiting")
        return self.state
`,
        `        self.attempts -= 1
        if self.attempts:
            self.move("waiting")
        return self.state
`,
      ),
    ],
    why: 'a constant of the module gets a better name; attempts start above 0 and fall by one, so truth and > 0 agree',
  }),
]
