import { describe, expect, it } from '@jest/globals'
import { codesOf, codesOfRow, findingsOf, type Row } from './found.fake.ts'

/** [what is done, path, before, after, findings] */
type FileRow = readonly [string, string, string | null, string | null, ...string[]]

const pyproject = (body: string): string => `[project]\nname = "shop"\n\n${body}\n`
const manifest = (more: object): string => `${JSON.stringify({ name: 'shop', ...more }, null, 2)}\n`
const scripts = (test: string): string => manifest({ scripts: { build: 'tsc', test } })

const thresholds: FileRow[] = [
  [
    'fail_under in pyproject',
    'pyproject.toml',
    pyproject('[tool.coverage.report]\nfail_under = 90'),
    pyproject('[tool.coverage.report]\nfail_under = 50'),
    'block coverage-threshold-lowered',
  ],
  [
    'fail_under gone',
    'pyproject.toml',
    pyproject('[tool.coverage.report]\nfail_under = 90'),
    pyproject(''),
    'block coverage-threshold-lowered',
  ],
  [
    'fail_under in .coveragerc',
    '.coveragerc',
    '[report]\nfail_under = 90\n',
    '[report]\nfail_under = 89.9\n',
    'block coverage-threshold-lowered',
  ],
  [
    'fail_under in setup.cfg',
    'setup.cfg',
    '[coverage:report]\nfail_under = 90\n',
    '[coverage:report]\n',
    'block coverage-threshold-lowered',
  ],
  [
    'fail_under in tox.ini',
    'tox.ini',
    '[coverage:report]\nfail_under: 90\n',
    '[coverage:report]\nfail_under: 10\n',
    'block coverage-threshold-lowered',
  ],
  [
    '--cov-fail-under in addopts',
    'pytest.ini',
    '[pytest]\naddopts = --cov-fail-under=90\n',
    '[pytest]\naddopts = --cov-fail-under=9\n',
    'block coverage-threshold-lowered',
  ],
  [
    'coverageThreshold of Jest',
    'package.json',
    manifest({ jest: { coverageThreshold: { global: { lines: 90 } } } }),
    manifest({ jest: { coverageThreshold: { global: { lines: 1 } } } }),
    'block coverage-threshold-lowered',
  ],
  [
    'coverageThreshold in a module',
    'jest.config.mjs',
    'export default { coverageThreshold: { global: { lines: 90 } } }\n',
    'export default { coverageThreshold: { global: { lines: 9 } } }\n',
    'block coverage-threshold-lowered',
  ],
  [
    'thresholds of Vitest',
    'vitest.config.ts',
    'export default defineConfig({ test: { coverage: { thresholds: { branches: 90 } } } })\n',
    'export default defineConfig({ test: { coverage: {} } })\n',
    'block coverage-threshold-lowered',
  ],
  [
    'lines of nyc',
    '.nycrc',
    '{ "check-coverage": true, "lines": 90 }',
    '{ "check-coverage": true, "lines": 80 }',
    'block coverage-threshold-lowered',
  ],
  [
    'check-coverage of c8',
    '.c8rc.json',
    '{ "check-coverage": true }',
    '{ "check-coverage": false }',
    'block coverage-threshold-lowered',
  ],
  [
    'check-coverage in nyc of package.json',
    'package.json',
    manifest({ nyc: { 'check-coverage': true, lines: 90 } }),
    manifest({}),
    'block coverage-threshold-lowered',
  ],
  [
    'a target of codecov',
    'codecov.yml',
    'coverage:\n  status:\n    project:\n      default:\n        target: 90%\n',
    'coverage:\n  status:\n    project:\n      default:\n        target: 10%\n',
    'block coverage-threshold-lowered',
  ],
  [
    '--lines of a script',
    'package.json',
    scripts('c8 --check-coverage --lines 90 node --test'),
    scripts('c8 --check-coverage --lines 10 node --test'),
    'block coverage-threshold-lowered',
  ],
]

const coverage: FileRow[] = [
  [
    'omit',
    'pyproject.toml',
    pyproject('[tool.coverage.run]\nsource = ["shop"]'),
    pyproject('[tool.coverage.run]\nsource = ["shop"]\nomit = ["shop/cart.py"]'),
    'hold coverage-config-changed',
  ],
  [
    'exclude_lines',
    '.coveragerc',
    '[report]\n',
    '[report]\nexclude_lines =\n    def\n',
    'hold coverage-config-changed',
  ],
  [
    'collectCoverageFrom',
    'jest.config.js',
    "module.exports = { collectCoverageFrom: ['src/**'] }\n",
    "module.exports = { collectCoverageFrom: ['src/a/**'] }\n",
    'hold coverage-config-changed',
  ],
  [
    'exclude of Vitest',
    'vitest.config.ts',
    'export default { test: { coverage: {} } }\n',
    "export default { test: { coverage: { exclude: ['src/cart.ts'] } } }\n",
    'hold coverage-config-changed',
  ],
  ['exclude of nyc', '.nycrc.json', '{}', '{ "exclude": ["src/cart.js"] }', 'hold coverage-config-changed'],
]

const tests: FileRow[] = [
  [
    'testpaths',
    'pytest.ini',
    '[pytest]\ntestpaths = tests\n',
    '[pytest]\ntestpaths = tests/fast\n',
    'hold test-config-changed',
  ],
  [
    'python_files in pyproject',
    'pyproject.toml',
    pyproject(''),
    pyproject('[tool.pytest.ini_options]\npython_files = ["check_*.py"]'),
    'hold test-config-changed',
  ],
  [
    'pytest of setup.cfg',
    'setup.cfg',
    '[tool:pytest]\n',
    '[tool:pytest]\npython_functions = check_*\n',
    'hold test-config-changed',
  ],
  [
    'commands of tox',
    'tox.ini',
    '[testenv]\ncommands = pytest\n',
    '[testenv]\ncommands = pytest -q\n',
    'hold test-config-changed',
  ],
  ['a new pytest.ini', 'pytest.ini', null, '[pytest]\nnorecursedirs = tests\n', 'hold test-config-changed'],
  [
    'testMatch of Jest',
    'package.json',
    manifest({ jest: {} }),
    manifest({ jest: { testMatch: ['**/a.test.js'] } }),
    'hold test-config-changed',
  ],
  [
    'testMatch in a module',
    'jest.config.ts',
    'export default {}\n',
    "export default { testMatch: ['**/a.test.ts'] }\n",
    'hold test-config-changed',
  ],
  [
    'a module that computes',
    'vitest.config.ts',
    'export default make()\n',
    'export default makeOther()\n',
    'hold test-config-changed',
  ],
  ['mocha', '.mocharc.yml', 'spec: test\n', 'spec: test/fast\n', 'hold test-config-changed'],
  ['the test script', 'package.json', scripts('jest'), scripts('jest --ci'), 'hold test-config-changed'],
  [
    'a new conftest hook',
    'conftest.py',
    'import pytest\n',
    'import pytest\n\n\ndef pytest_collection_modifyitems(items):\n    items.sort()\n',
    'hold test-config-changed',
  ],
  [
    'a changed conftest hook',
    'tests/conftest.py',
    'def pytest_runtest_setup(item):\n    a()\n',
    'def pytest_runtest_setup(item):\n    b()\n',
    'hold test-config-changed',
  ],
  [
    'load_tests',
    'tests/test_a.py',
    'def test_a():\n    assert f() == 1\n',
    'def test_a():\n    assert f() == 1\n\n\ndef load_tests(loader, tests, pattern):\n    return tests\n',
    'hold test-config-changed',
  ],
  ['sitecustomize', 'sitecustomize.py', null, 'import os\n', 'hold test-config-changed'],
  [
    'nox',
    'noxfile.py',
    'import nox\n',
    'import nox\n\n\n@nox.session\ndef tests(session):\n    pass\n',
    'hold test-config-changed',
  ],
]

const commands: FileRow[] = [
  ['an exit code that is dropped', 'package.json', scripts('jest'), scripts('jest || true'), 'block failure-hidden'],
  ['an exit code that is replaced', 'package.json', scripts('jest'), scripts('jest; exit 0'), 'block failure-hidden'],
  ['no tests are fine', 'package.json', scripts('jest'), scripts('jest --passWithNoTests'), 'block failure-hidden'],
  [
    'assertions switched off',
    'tox.ini',
    '[testenv]\ncommands = python -m pytest\n',
    '[testenv]\ncommands = python -O -m pytest\n',
    'block failure-hidden',
  ],
  [
    '-k in addopts',
    'pytest.ini',
    '[pytest]\naddopts = -q\n',
    '[pytest]\naddopts = -q -k "not cart"\n',
    'block test-only',
  ],
  [
    '-m in addopts',
    'pyproject.toml',
    pyproject('[tool.pytest.ini_options]\naddopts = "-q"'),
    pyproject('[tool.pytest.ini_options]\naddopts = "-q -m fast"'),
    'block test-only',
  ],
  ['-t of a script', 'package.json', scripts('jest'), scripts('jest -t fast'), 'block test-only'],
  ['--grep of a script', 'package.json', scripts('mocha'), scripts('mocha --grep fast'), 'block test-only'],
  [
    '--deselect',
    'setup.cfg',
    '[tool:pytest]\naddopts = -q\n',
    '[tool:pytest]\naddopts = -q --deselect tests/test_a.py::test_a\n',
    'block test-skipped',
  ],
  [
    '--ignore',
    'pytest.ini',
    '[pytest]\naddopts = -q\n',
    '[pytest]\naddopts = -q --ignore=tests/test_a.py\n',
    'block test-skipped',
  ],
  ['--reruns', 'pytest.ini', '[pytest]\naddopts = -q\n', '[pytest]\naddopts = -q --reruns 3\n', 'hold retry-added'],
]

const rest: FileRow[] = [
  [
    'retries of Playwright',
    'playwright.config.ts',
    'export default { retries: 0 }\n',
    'export default { retries: 3 }\n',
    'hold retry-added',
  ],
  [
    'retry of Vitest',
    'vitest.config.ts',
    'export default { test: {} }\n',
    'export default { test: { retry: 2 } }\n',
    'hold retry-added',
  ],
  ['retries of mocha', '.mocharc.json', '{}', '{ "retries": 4 }', 'hold retry-added'],
  [
    'testTimeout of Jest',
    'jest.config.mjs',
    'export default { testTimeout: 5000 }\n',
    'export default { testTimeout: 500000 }\n',
    'hold sleep-added',
  ],
  ['timeout of mocha', '.mocharc.json', '{ "timeout": 2000 }', '{ "timeout": 20000 }', 'hold sleep-added'],
  ['timeout of pytest', 'pytest.ini', '[pytest]\ntimeout = 10\n', '[pytest]\ntimeout = 100\n', 'hold sleep-added'],
  ['a workflow', '.github/workflows/ci.yml', 'on: push\n', 'on: pull_request\n', 'hold ci-config-changed'],
  ['GitLab', '.gitlab-ci.yml', 'a: 1\n', 'a: 2\n', 'hold ci-config-changed'],
  ['Jenkins', 'Jenkinsfile', 'a\n', 'b\n', 'hold ci-config-changed'],
]

const silent: FileRow[] = [
  [
    'a higher fail_under',
    'pyproject.toml',
    pyproject('[tool.coverage.report]\nfail_under = 50'),
    pyproject('[tool.coverage.report]\nfail_under = 90'),
  ],
  [
    'a new threshold',
    'jest.config.mjs',
    'export default {}\n',
    'export default { coverageThreshold: { global: { lines: 90 } } }\n',
  ],
  ['another version', 'package.json', manifest({ version: '1.0.0' }), manifest({ version: '1.0.1' })],
  ['another dependency', 'pyproject.toml', pyproject('dependencies = ["a"]'), pyproject('dependencies = ["b"]')],
  [
    'another build script',
    'package.json',
    manifest({ scripts: { build: 'tsc' } }),
    manifest({ scripts: { build: 'tsc -b' } }),
  ],
  [
    'layout of TOML',
    'pyproject.toml',
    pyproject('[tool.coverage.report]\nfail_under = 90'),
    pyproject('[tool.coverage]\nreport = { fail_under = 90 }'),
  ],
  ['a comment in a module', 'jest.config.mjs', 'export default { a: 1 }\n', '// fast\nexport default { a: 1 }\n'],
  [
    'layout of a module',
    'vitest.config.ts',
    'export default { test: { globals: true } }\n',
    'export default {\n  test: { globals: true },\n};\n',
  ],
  [
    'a fixture of conftest',
    'conftest.py',
    'import pytest\n',
    'import pytest\n\n\n@pytest.fixture\ndef cart():\n    return Cart()\n',
  ],
  [
    'a shorter timeout',
    'jest.config.mjs',
    'export default { testTimeout: 5000 }\n',
    'export default { testTimeout: 500 }\n',
  ],
  ['a build plug-in', 'vite.config.ts', 'export default { plugins: [a()] }\n', 'export default { plugins: [b()] }\n'],
  ['how coverage is shown', '.nycrc', '{ "reporter": "text" }', '{ "reporter": "html" }'],
  ['a document', 'README.md', 'a\n', 'pytest || true\n'],
]

const tables: Readonly<Record<string, readonly FileRow[]>> = {
  'a coverage threshold is lowered': thresholds,
  'coverage is measured of something else': coverage,
  'tests are found or run in another way': tests,
  'a test command changes what it lets through': commands,
  'retries, timeouts and CI': rest,
  'what is no tampering stays silent': silent,
}

for (const [name, rows] of Object.entries(tables)) {
  describe(`configuration: ${name}`, () => {
    it.each(rows.map((row) => [`${row[0]} (${row[1]})`, row] as const))(
      '%s',
      async (_name, [what, path, before, after, ...codes]) => {
        const found = await codesOfRow(path, [what, before, after] satisfies Row)
        for (const code of codes) expect(found).toContain(code)
        // Settings of tests hold as well where one of them blocks.
        expect(found.filter((code) => !code.startsWith('hold test-config')).length).toBeLessThanOrEqual(
          Math.max(codes.length, 0),
        )
        if (codes.length === 0) expect(found).toEqual([])
      },
    )
  })
}

describe('configuration: what cannot be read', () => {
  it('holds a configuration file that its own format does not allow', async () => {
    expect(await codesOf([{ path: 'pyproject.toml', before: pyproject(''), after: '[tool\n' }])).toEqual([
      'hold test-config-changed',
    ])
  })

  it('names keys and values, bounded and with every character visible', async () => {
    const [found] = await findingsOf([
      {
        path: '.coveragerc',
        before: '[report]\nfail_under = 90\n',
        after: `[report]\nfail_under = 1${'\u202e'.repeat(3)}${' x'.repeat(500)}\n`,
      },
    ])
    expect(found?.message).toMatch(/^`report\.fail_under` was `90` and is `1\\u\{202e\}/)
    expect(found?.message.length).toBeLessThan(300)
  })

  it('is not fooled by keys that every object has', async () => {
    const path = 'setup.cfg'
    expect(
      await codesOf([{ path, before: '[a]\n', after: '[constructor]\n__proto__ = 1\n[__proto__]\ntoString = 2\n' }]),
    ).toEqual([])
  })
})

describe('configuration: what is not read yet', () => {
  it('says of a test in Java, Kotlin or Go that it was not read, and of no other file', async () => {
    for (const path of ['cart_test.go', 'src/test/java/CartTest.java', 'src/test/kotlin/CartTest.kt']) {
      expect(await codesOf([{ path, before: 'a', after: 'b' }])).toEqual(['review tampering-not-read'])
    }
    expect(await codesOf([{ path: 'cart.go', before: 'a', after: 'b' }])).toEqual([])
  })

  it('holds a test file with a new part that is not of the grammar, and is silent about one that was there', async () => {
    const text = (broken: string, more = '') => `def test_a():\n    assert f() == 1\n\n\n${broken}\n${more}`
    const path = 'tests/test_a.py'
    expect(await codesOf([{ path, before: text(''), after: text('x = = 2') }])).toEqual(['hold tampering-not-read'])
    expect(await codesOf([{ path, before: text('x = = 2'), after: text('x = = 2', 'y = 1\n') }])).toEqual([])
  })

  it('holds a test file that is too large, too wide or too deep, and shows another', async () => {
    const long = `x = 1\n${'# long\n'.repeat(200_000)}`
    const wide = `x = [${'1, '.repeat(120_000)}]\n`
    const deep = `x = ${'('.repeat(3000)}1${')'.repeat(3000)}\n`
    for (const after of [long, wide, deep]) {
      expect(await codesOf([{ path: 'tests/test_a.py', before: 'x = 1\n', after }])).toEqual([
        'hold tampering-not-read',
      ])
      expect(await codesOf([{ path: 'shop/cart.py', before: 'x = 1\n', after }])).toEqual(['review tampering-not-read'])
    }
  })
})
