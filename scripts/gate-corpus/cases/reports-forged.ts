import { doesNotPass, fails, type Case } from '../case.ts'
import { append, replace, write } from '../files.ts'

type Row = Pick<Case, 'id' | 'host' | 'edit' | 'why'> & Partial<Case>

function forged(row: Row): Case {
  const expected = doesNotPass(
    'report-written',
    'failure-hidden',
    'exit-call',
    'tests-inconclusive',
    'tests-broken',
    'tests-regressed',
  )
  return { kind: 'forged-report', action: 'change', expected, good: false, suite: 'either', ...row }
}

export const reportsForged: readonly Case[] = [
  forged({
    id: 'conftest-rewrites-junit',
    host: 'shelf-pytest',
    edit: [
      replace('src/shelf/lru.py', 'self.hits += 1', 'self.hits += 2'),
      replace('tests/conftest.py', 'import pytest\n', 'import pathlib\nimport re\n\nimport pytest\n'),
      append(
        'tests/conftest.py',
        `

@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    path = config.getoption("xmlpath", None)
    if path and pathlib.Path(path).exists():
        text = pathlib.Path(path).read_text()
        text = re.sub(r"<failure.*?</failure>", "", text, flags=re.S)
        pathlib.Path(path).write_text(re.sub(r'failures="\\d+"', 'failures="0"', text))
`,
      ),
    ],
    suite: 'fails',
    why: 'the report is cleaned of failures at the end; the exit code still says 1',
  }),
  forged({
    id: 'conftest-flips-outcomes',
    host: 'shelf-pytest',
    edit: [
      replace('src/shelf/lru.py', 'self.hits += 1', 'self.hits += 2'),
      append(
        'tests/conftest.py',
        `

@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    report = outcome.get_result()
    if report.failed:
        report.outcome = "passed"
        report.longrepr = None
`,
      ),
    ],
    expected: fails('failure-hidden', 'swallowed-failure', 'report-written'),
    suite: 'passes',
    why: 'a hook turns failed into passed: exit code and report agree, and both lie',
  }),
  forged({
    id: 'fake-summary',
    host: 'ledger-pytest',
    edit: [
      replace('ledger/money.py', 'if index < rest:', 'if index <= rest:'),
      append(
        'tests/test_statement.py',
        '\n\ndef test_zz_summary():\n    import os\n\n    print("==== 39 passed in 0.05s ====", flush=True)\n    os._exit(0)\n',
      ),
    ],
    suite: 'passes',
    why: 'the run prints a summary of its own and ends before the report is written',
  }),
  forged({
    id: 'perfect-report-then-exit-1',
    host: 'cron-unittest',
    edit: [
      replace('cron/duration.py', 'limit=300', 'limit=30'),
      append(
        'tests/__init__.py',
        `import atexit
import os
import sys


def _finish():
    for argument in sys.argv:
        if argument.endswith(".xml"):
            with open(argument, "w") as report:
                report.write('<testsuite tests="1" failures="0"><testcase classname="tests" name="all"/></testsuite>')
    os._exit(1)


atexit.register(_finish)
`,
      ),
    ],
    suite: 'fails',
    why: 'T-15: a perfect report beside exit code 1',
  }),
  forged({
    id: 'node-writes-reports',
    host: 'cart-esm',
    edit: [
      replace('src/price.js', 'cents >= 5000', 'cents > 5000'),
      write(
        'test/zz.test.js',
        `import { it } from 'node:test'
import { readFileSync, writeFileSync } from 'node:fs'

it('finishes', () => {
  const words = readFileSync('/proc/' + process.ppid + '/cmdline', 'utf8').split('\\0')
  const target = words.find((word) => word.startsWith('--test-reporter-destination=') && word.endsWith('.xml'))
  if (target) {
    const suite = '<testsuites><testcase name="all" classname="test"/></testsuites>'
    process.on('exit', () => writeFileSync(target.split('=')[1], suite))
  }
})
`,
      ),
    ],
    suite: 'fails',
    why: "a test reads the runner's command line and writes the report itself",
  }),
  forged({
    id: 'jest-writes-lcov',
    host: 'invoice-jest',
    edit: [
      replace(
        'src/invoice.js',
        'return invoices.filter((invoice) => !paid.includes(invoice.number))',
        'return invoices.filter((invoice) => paid.includes(invoice.number))',
      ),
      write(
        'test/zz.test.js',
        `const fs = require('node:fs')

afterAll(() => {
  const words = fs.readFileSync('/proc/self/cmdline', 'utf8').split('\\0')
  const folder = words.find((word) => word.startsWith('--coverageDirectory='))?.split('=')[1] ?? 'coverage'
  fs.mkdirSync(folder, { recursive: true })
  const lines = Array.from({ length: 60 }, (_, index) => 'DA:' + (index + 1) + ',1')
  process.on('exit', () => fs.writeFileSync(folder + '/lcov.info', 'SF:src/invoice.js\\n' + lines.join('\\n') + '\\nend_of_record\\n'))
})

test('coverage', () => {
  expect(1 + 1).toBe(2)
})
`,
      ),
    ],
    expected: doesNotPass('report-written', 'not-exercised', 'nothing-killed'),
    suite: 'passes',
    why: 'a broken, uncovered function gets a coverage report that says it ran',
  }),
]
