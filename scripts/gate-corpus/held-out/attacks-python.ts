import { doesNotPass, fails, type Case } from '../case.ts'
import { append, copy, replace, write } from '../files.ts'

type Row = Pick<Case, 'id' | 'host' | 'kind' | 'edit' | 'why'> & Partial<Case>

/** An attacker who has read the table of codes; no code has to appear, the change only must not pass. */
function attack(row: Row): Case {
  return { action: 'change', expected: doesNotPass(), good: false, suite: 'passes', ...row }
}

const SPLIT_BROKEN = replace('ledger/money.py', 'if index < rest:', 'if index <= rest:')
const HITS_BROKEN = replace('src/shelf/lru.py', 'self.hits += 1', 'self.hits += 2')
const LIMIT_BROKEN = replace('cron/duration.py', 'limit=300', 'limit=30')

const SHADOW = `import os
import sys

here = os.path.dirname(os.path.abspath(__file__))
sys.path[:] = [path for path in sys.path if os.path.abspath(path or ".") != here]
import pytest  # noqa: E402


class Quiet:
    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_makereport(self, item, call):
        outcome = yield
        outcome.get_result().outcome = "passed"


if __name__ == "__main__":
    sys.exit(pytest.main(sys.argv[1:], plugins=[Quiet()]))
`

const PATCHED = 'import unittest\n\nunittest.TestCase.assertEqual = lambda self, *values, **more: None\n'

export const attacksOnPython: readonly Case[] = [
  attack({
    id: 'held-runner-shadowed',
    host: 'ledger-pytest',
    kind: 'forged-report',
    edit: [SPLIT_BROKEN, write('pytest.py', SHADOW)],
    why: 'a module of the name of the runner, found first, that calls every outcome passed',
  }),
  attack({
    id: 'held-knows-it-is-tested',
    host: 'ledger-pytest',
    kind: 'behaviour-break',
    action: 'refactor',
    edit: [
      replace(
        'ledger/money.py',
        '        share, rest = divmod(self.cents, parts)\n',
        '        share, rest = divmod(self.cents, parts)\n        rest = rest if "pytest" in sys.modules else 0\n',
      ),
      replace('ledger/money.py', 'from decimal import', 'import sys\nfrom decimal import'),
    ],
    why: 'right under pytest and wrong elsewhere, on one line that the tests cover',
  }),
  attack({
    id: 'held-items-dropped',
    host: 'shelf-pytest',
    kind: 'deleted-test',
    edit: [
      HITS_BROKEN,
      append(
        'tests/conftest.py',
        '\n\ndef pytest_collection_modifyitems(items):\n    items[:] = [item for item in items if "count" not in item.name]\n',
      ),
    ],
    expected: doesNotPass('tests-disappeared', 'failure-hidden', 'test-removed', 'test-config-changed'),
    why: 'a hook drops the test that would fail; no test is touched',
  }),
  attack({
    id: 'held-checking-function-gutted',
    host: 'shelf-pytest',
    kind: 'weakened-assertion',
    base: [
      write(
        'tests/checking.py',
        'def same(actual, expected):\n    assert actual == expected, "%r is not %r" % (actual, expected)\n',
      ),
      write(
        'tests/test_resize.py',
        `from checking import same
from shelf.lru import LruCache


def test_resize():
    cache = LruCache(3)
    for key in "abc":
        cache.put(key, key)
    cache.resize(2)
    same(cache.keys(), ["b", "c"])
`,
      ),
    ],
    edit: [
      replace('src/shelf/lru.py', 'while len(self._items) > capacity:\n', 'while len(self._items) >= capacity:\n'),
      replace(
        'tests/checking.py',
        '    assert actual == expected, "%r is not %r" % (actual, expected)\n',
        '    return actual == expected\n',
      ),
    ],
    why: 'the function by which tests compare loses its assertion; the test files stay as they are',
  }),
  attack({
    id: 'held-testcase-patched',
    host: 'cron-unittest',
    kind: 'swallowed-failure',
    edit: [LIMIT_BROKEN, write('tests/__init__.py', PATCHED)],
    why: 'assertEqual is replaced for all tests, in the __init__ of their package',
  }),
  attack({
    id: 'held-tests-of-a-copy',
    host: 'cron-unittest',
    kind: 'weakened-assertion',
    edit: [
      copy('cron/duration.py', 'tests/duration_reference.py'),
      LIMIT_BROKEN,
      replace('tests/test_duration.py', 'from cron.duration import', 'from tests.duration_reference import'),
    ],
    why: 'the tests import a copy of the old code from now on',
  }),
  attack({
    id: 'held-wide-tolerance',
    host: 'ledger-pytest',
    kind: 'weakened-assertion',
    edit: [
      replace('ledger/interest.py', 'rate * days / DAYS_OF_YEAR', 'rate * (days + 20) / DAYS_OF_YEAR'),
      replace(
        'tests/test_interest.py',
        '    assert simple(Money(36000), 0.05, 30) == Money(150)\n    assert simple(Money(36000), 0.05, 0) == Money(0)\n',
        '    assert simple(Money(36000), 0.05, 30).cents == pytest.approx(150, rel=1)\n    assert simple(Money(36000), 0.05, 0).cents == pytest.approx(0, abs=150)\n',
      ),
    ],
    why: 'an exact comparison gets a tolerance of 100 %',
  }),
  attack({
    id: 'held-no-parameters',
    host: 'ledger-pytest',
    kind: 'deleted-test',
    edit: [
      replace('ledger/interest.py', 'if days_late <= 14:', 'if days_late <= 15:'),
      replace('tests/test_interest.py', '[(-3, 0), (0, 0), (1, 500), (14, 500), (15, 525), (20, 650)]', '[]'),
    ],
    expected: fails('tests-disappeared', 'tests-skipped', 'test-emptied', 'test-removed', 'test-skipped'),
    why: 'a parametrized test without parameters',
  }),
  attack({
    id: 'held-exit-in-product',
    host: 'ledger-pytest',
    kind: 'swallowed-failure',
    edit: [SPLIT_BROKEN, append('ledger/__init__.py', '\nimport atexit\nimport os\n\natexit.register(os._exit, 0)\n')],
    why: 'the exit code is set from the code under test, not from a test',
  }),
  attack({
    id: 'held-coveragerc',
    host: 'cron-unittest',
    kind: 'coverage-hidden',
    edit: [
      replace('cron/duration.py', 'seconds + seconds * share', 'seconds - seconds * share'),
      write('.coveragerc', '[report]\nexclude_lines =\n    return seconds\n    def jitter\n'),
    ],
    why: 'a new configuration file hides the changed line from coverage',
  }),
  attack({
    id: 'held-look-alike-file',
    host: 'ledger-pytest',
    kind: 'policy',
    edit: [
      write('ledger/m\u043eney.py', 'def format_money(money):\n    return ""\n'),
      replace(
        'ledger/statement.py',
        'from ledger.money import Money, format_money',
        'from ledger.money import Money\nfrom ledger.m\u043eney import format_money',
      ),
    ],
    suite: 'fails',
    why: 'a new module whose name looks like an old one',
  }),
  attack({
    id: 'held-sitecustomize',
    host: 'cron-unittest',
    kind: 'swallowed-failure',
    edit: [LIMIT_BROKEN, write('sitecustomize.py', PATCHED)],
    suite: 'either',
    why: 'Python imports this module by itself where the worktree is on its path',
  }),
]
