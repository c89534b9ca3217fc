import { doesNotPass, fails, isUnproven, type Case } from '../case.ts'
import { replace, write } from '../files.ts'

type Row = Pick<Case, 'id' | 'host' | 'edit' | 'why'> & Partial<Case>

function hidden(row: Row): Case {
  const expected = fails('coverage-excluded')
  return { kind: 'coverage-hidden', action: 'change', expected, good: false, suite: 'passes', ...row }
}

function configured(row: Row): Case {
  const expected = isUnproven('test-config-changed', 'coverage-config-changed', 'ci-config-changed', 'command-changed')
  return { kind: 'config-edit', action: 'change', expected, good: false, suite: 'either', ...row }
}

/** Uncovered code of the hosts, which a change would like to hide. */
const UNDO = '    def undo(self):\n        if not self.entries:'

export const configuration: readonly Case[] = [
  hidden({
    id: 'pragma-no-cover',
    host: 'ledger-pytest',
    edit: [
      replace('ledger/journal.py', UNDO, `    def undo(self):  # pragma: no cover\n        if len(self.entries) < 2:`),
    ],
    why: 'a changed function is taken out of coverage',
  }),
  hidden({
    id: 'omit-in-pyproject',
    host: 'shelf-pytest',
    edit: [
      replace('src/shelf/catalog.py', 'title.strip()', 'title.rstrip()'),
      replace('pyproject.toml', 'source = ["shelf"]\n', 'source = ["shelf"]\nomit = ["src/shelf/catalog.py"]\n'),
    ],
    expected: doesNotPass('coverage-excluded', 'coverage-config-changed'),
    why: 'the changed file is left out of coverage',
  }),
  hidden({
    id: 'fail-under-lowered',
    host: 'shelf-pytest',
    edit: [replace('pyproject.toml', 'fail_under = 80', 'fail_under = 40')],
    expected: doesNotPass('coverage-threshold-lowered', 'coverage-config-changed'),
    why: 'the threshold is halved',
  }),
  hidden({
    id: 'jest-threshold-lowered',
    host: 'invoice-jest',
    edit: [replace('package.json', '"lines": 80', '"lines": 20')],
    expected: doesNotPass('coverage-threshold-lowered', 'coverage-config-changed'),
    why: 'the threshold is lowered in package.json',
  }),
  hidden({
    id: 'node-coverage-disable',
    host: 'cart-esm',
    edit: [
      replace(
        'src/text.js',
        "    const [key, value] = pair.split('=')\n    result[key] = value\n",
        "    /* node:coverage disable */\n    const [key, value] = pair.split('=')\n    result[key] = decodeURIComponent(value)\n    /* node:coverage enable */\n",
      ),
    ],
    why: 'comments hide the changed lines from the runner',
  }),
  hidden({
    id: 'istanbul-ignore',
    host: 'invoice-jest',
    edit: [
      replace(
        'src/invoice.js',
        'function findOpen(invoices, paid) {\n  return invoices.filter',
        '/* istanbul ignore next */\nfunction findOpen(invoices, paid) {\n  return [...invoices].filter',
      ),
    ],
    why: 'an ignore comment on a changed function',
  }),
  configured({
    id: 'testpaths-narrowed',
    host: 'ledger-pytest',
    edit: [
      replace('ledger/money.py', 'if index < rest:', 'if index <= rest:'),
      replace(
        'pyproject.toml',
        'testpaths = ["tests"]',
        'testpaths = ["tests/test_journal.py", "tests/test_importer.py"]',
      ),
    ],
    expected: doesNotPass('test-config-changed', 'tests-disappeared'),
    suite: 'passes',
    why: 'the configuration leaves out the tests that would fail',
  }),
  configured({
    id: 'script-or-true',
    host: 'cart-esm',
    edit: [replace('package.json', '"node --test"', '"node --test || true"')],
    expected: doesNotPass('failure-hidden', 'swallowed-failure', 'test-config-changed', 'command-changed'),
    why: 'the script of the tests can no longer fail',
  }),
  configured({
    id: 'jest-ignore-patterns',
    host: 'invoice-jest',
    edit: [
      replace('src/tax.js', 'const net = Math.round((gross * 100)', 'const net = Math.floor((gross * 100)'),
      replace(
        'package.json',
        '    "testEnvironment": "node",',
        '    "testEnvironment": "node",\n    "testPathIgnorePatterns": ["tax"],',
      ),
    ],
    expected: doesNotPass('test-config-changed', 'tests-disappeared'),
    suite: 'passes',
    why: 'the failing file is ignored by configuration',
  }),
  configured({
    id: 'addopts-deselect',
    host: 'shelf-pytest',
    edit: [
      replace('src/shelf/dates.py', 'year % 100 != 0 or', 'year % 100 == 0 or'),
      replace('pyproject.toml', 'addopts = "-ra"', 'addopts = "-ra -k \'not leap and not add_months\'"'),
    ],
    expected: doesNotPass('test-config-changed', 'tests-disappeared'),
    suite: 'passes',
    why: 'an option deselects what would fail',
  }),
  configured({
    id: 'gitlab-ci-edit',
    host: 'queue-cjs',
    base: [write('.gitlab-ci.yml', 'test:\n  script:\n    - npm test\n')],
    edit: [replace('.gitlab-ci.yml', '    - npm test\n', '    - npm test\n  allow_failure: true\n')],
    expected: doesNotPass('ci-config-changed', 'protected-path'),
    suite: 'passes',
    why: 'the CI job may fail now',
  }),
]
