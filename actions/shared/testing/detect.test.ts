import { describe, expect, it } from '@jest/globals'
import { detect, runners } from './detect.ts'
import type { Facts, Plan } from './facts.ts'
import { withReports } from './reporting.ts'

interface Given {
  files?: string[]
  texts?: Record<string, string>
  sources?: Record<string, string>
  packages?: string[]
  modules?: string[] | null
}

function facts({ files = [], texts = {}, sources = {}, packages = [], modules = ['pytest'] }: Given): Facts {
  return {
    files: [...files, ...Object.keys(texts), ...Object.keys(sources)].sort(),
    texts: new Map(Object.entries(texts)),
    testSources: new Map(Object.entries(sources)),
    packages: new Map(packages.map((name) => [name, { programs: { [name]: `/nm/${name}/bin.js` } }])),
    node: { program: '/bin/node', version: '24.0.0' },
    python: modules === null ? null : { program: '/bin/python3', version: '3.11.7', modules: new Set(modules) },
  }
}

function plan(given: Given): Plan {
  const found = detect(facts(given))
  if ('cannot' in found) throw new Error(found.cannot)
  return found.plan
}

function obstacle(given: Given): string {
  const found = detect(facts(given))
  return 'cannot' in found ? found.cannot : `found ${found.plan.runner}`
}

const manifest = (test: string, more: object = {}): Record<string, string> => ({
  'package.json': JSON.stringify({ scripts: { test }, ...more }),
})
const all = ['jest', 'vitest', 'mocha', 'c8', 'nyc']

describe('Python', () => {
  it.each<[string, Given]>([
    ['pytest.ini', { texts: { 'pytest.ini': '' } }],
    ['pyproject.toml', { texts: { 'pyproject.toml': '[tool.pytest.ini_options]\n' } }],
    ['setup.cfg', { texts: { 'setup.cfg': '[tool:pytest]\n' } }],
    ['tox.ini', { texts: { 'tox.ini': '[pytest]\n' } }],
    ['requirements-dev.txt', { texts: { 'requirements-dev.txt': 'pytest>=7\n' }, files: ['tests/test_a.py'] }],
    ['the Python test files', { sources: { 'test_x.py': 'def test_a():\n    pass\n' } }],
    ['the Python test files', { sources: { 'tests/test_x.py': 'import pytest\n' } }],
  ])('uses pytest where %s asks for it', (file, given) => {
    expect(plan(given)).toMatchObject({ runner: 'pytest', reason: expect.stringContaining(file) })
  })

  it('uses unittest where the tests do and nothing speaks of pytest', () => {
    const sources = { 'tests/test_a.py': 'import unittest\n' }
    expect(plan({ sources })).toMatchObject({ runner: 'unittest', runnerArguments: ['discover', '-s', 'tests'] })
    const packaged = plan({ sources, files: ['tests/__init__.py'] })
    expect(packaged.runnerArguments).toEqual(['discover', '-s', 'tests', '-t', '.'])
    expect(plan({ sources: { 'a_test.py': 'import unittest' } }).runnerArguments).toEqual([
      'discover',
      '-p',
      '*test*.py',
    ])
    const nested = { 'tests/a/test_a.py': 'import unittest', 'tests/test_b.py': '' }
    expect(plan({ sources: nested }).runnerArguments).toEqual(['discover', '-s', 'tests'])
  })

  it('falls back to unittest where pytest is not installed and the tests do not need it', () => {
    const given = {
      texts: { 'pytest.ini': '' },
      sources: { 'test_a.py': 'from unittest import TestCase' },
      modules: [],
    }
    expect(plan(given).runner).toBe('unittest')
  })

  it('says what is missing', () => {
    expect(obstacle({ texts: { 'pytest.ini': '' }, modules: [] })).toMatch(
      /^pytest.ini configures pytest, and python3 cannot/,
    )
    expect(obstacle({ texts: { 'pytest.ini': '' }, modules: null })).toContain('no python3 on the PATH')
    expect(obstacle({ sources: { 'test_a.py': 'import unittest' }, modules: null })).toContain('no python3 on the PATH')
  })
})

describe('JavaScript', () => {
  it.each<[string, Partial<Plan>]>([
    ['jest', { runner: 'jest', runnerArguments: [] }],
    ['jest --ci --coverage --runInBand --watch', { runner: 'jest', runnerArguments: ['--runInBand'] }],
    ['NODE_OPTIONS=--experimental-vm-modules npx jest', { env: { NODE_OPTIONS: '--experimental-vm-modules' } }],
    [
      'node --experimental-vm-modules node_modules/jest/bin/jest.js a',
      { nodeArguments: ['--experimental-vm-modules'], runnerArguments: ['a'] },
    ],
    ['node ./node_modules/.bin/mocha', { runner: 'mocha' }],
    [
      'cross-env NODE_ENV=test vitest run --coverage src',
      { runner: 'vitest', env: { NODE_ENV: 'test' }, runnerArguments: ['src'] },
    ],
    [
      'npm run build && mocha -r ts-node/register -R dot "test/*.js"',
      { runner: 'mocha', runnerArguments: ['-r', 'ts-node/register', 'test/*.js'] },
    ],
    ['mocha test/*.js lib/*.nope', { runnerArguments: ['test/a.js', 'test/b.js', 'lib/*.nope'] }],
    [
      'c8 --check-coverage --lines 100 -r html --all _mocha',
      { runner: 'mocha', wrapper: { tool: 'c8', arguments: ['--all'] } },
    ],
    ['nyc mocha', { wrapper: { tool: 'nyc', arguments: [] } }],
    ['c8 node --test', { runner: 'node-test', wrapper: { tool: 'c8', arguments: [] } }],
    ['node --test', { runner: 'node-test', runnerArguments: [] }],
    ['node --test test/', { runner: 'node-test', runnerArguments: ['test/a.js', 'test/b.js'] }],
    ['node --test "test/*.js"', { runnerArguments: ['test/a.js', 'test/b.js'] }],
    ['node --test units', { runnerArguments: ['units/x.test.js'] }],
    ['node --test new.js', { runnerArguments: ['new.js'] }],
    [
      'node -r x --import tsx --test --test-reporter spec --test-only a.js',
      { nodeArguments: ['-r', 'x', '--import', 'tsx', '--test-only'] },
    ],
    ['tsx --test a.ts', { nodeArguments: ['--import', 'tsx'], runnerArguments: ['a.ts'] }],
  ])('%p', (script, expected) => {
    const files = ['test/a.js', 'test/b.js', 'units/x.test.js', 'units/x.js']
    const texts = manifest(script, { scripts: { test: script, build: 'tsc -p . && node scripts/copy.js' } })
    expect(plan({ texts, files, packages: all })).toMatchObject(expected)
  })

  it('goes by the configuration where no script says how', () => {
    const without = { 'package.json': '{}' }
    expect(plan({ texts: { ...without, 'jest.config.ts': '' }, packages: all }).runner).toBe('jest')
    expect(plan({ texts: { ...without, 'vitest.config.ts': '' }, packages: all }).runner).toBe('vitest')
    expect(plan({ texts: { ...without, '.mocharc.json': '' }, packages: all }).runner).toBe('mocha')
    expect(plan({ texts: { 'package.json': '{"jest":{}}' }, packages: all }).runner).toBe('jest')
    const depends = { 'package.json': '{"devDependencies":{"vitest":"1"}}' }
    expect(plan({ texts: depends, files: ['a.test.ts'], packages: all }).runner).toBe('vitest')
    expect(plan({ sources: { 'a.test.js': "import test from 'node:test'" } })).toMatchObject({
      runner: 'node-test',
      reason: 'the test files use node:test',
    })
  })

  it('runs the build that stands before the tests, and no linter or type check', () => {
    const scripts = {
      pretest: 'A=1 npx tsc -p .',
      test: 'npm run lint && npm run build -- -q && mocha && tsd',
      lint: 'tsc --noEmit',
    }
    const built = plan({
      texts: manifest('', { scripts: { ...scripts, build: 'node build.js x/*.js' } }),
      files: ['x/a.js'],
      packages: all,
    })
    expect(built.before).toEqual([
      { argv: ['tsc', '-p', '.'], env: { A: '1' } },
      { argv: ['node', 'build.js', 'x/a.js', '-q'], env: {} },
    ])
    expect(built.reason).toContain('2 of its other steps are not run')
  })

  it('leaves out a pretest that needs a shell', () => {
    const scripts = { pretest: 'a | b', test: 'mocha' }
    expect(plan({ texts: manifest('', { scripts }), packages: all })).toMatchObject({ runner: 'mocha', before: [] })
  })

  it('says that other steps of the script are left out', () => {
    expect(plan({ texts: manifest('eslint . && mocha'), packages: all }).reason).toContain(
      'runs mocha; 1 of its other steps are not run',
    )
  })

  it.each<[string, Given, string]>([
    ['a runner that is not installed', { texts: manifest('jest') }, 'jest is not installed: run npm install'],
    ['a runner that is not known', { texts: manifest('ava') }, "package.json's test script (ava) runs no test runner"],
    ['a script of its own', { texts: manifest('node test.js') }, 'runs no test runner'],
    ['a script for a shell', { texts: manifest('mocha | tap-spec') }, 'needs a shell'],
    ['two runners', { texts: manifest('mocha && jest'), packages: all }, 'several test runners (mocha, jest)'],
    ['no tests at all', {}, 'no tests of pytest, unittest, Jest'],
    ['a broken package.json', { texts: { 'package.json': '{' } }, 'no tests of pytest'],
    ['a list for a package.json', { texts: { 'package.json': '{"scripts":[1]}' } }, 'no tests of pytest'],
  ])('says what stands in the way: %s', (_what, given, words) => {
    expect(obstacle(given)).toContain(words)
  })
})

describe('a test file that is added', () => {
  const unittest = 'import unittest\n'
  it.each<[string, Given, string]>([
    ['before the only pytest file', { sources: { 'tests/test_m.py': 'def test_a(): pass' } }, 'tests/test_a.py'],
    ['before the only unittest file', { sources: { 'tests/test_m.py': unittest } }, 'tests/test_a.py'],
    ['in a folder beside tests/', { sources: { 'tests/test_m.py': unittest } }, 'checks/test_b.py'],
    [
      'in a folder beside unit/ that holds more',
      { sources: { 'unit/test_m.py': unittest, 'unit/test_n.py': '' } },
      'a/test_b.py',
    ],
    ['at the top', { sources: { 'tests/test_m.py': unittest } }, 'test_b.py'],
    ['below tests/', { sources: { 'tests/test_m.py': unittest } }, 'tests/deep/test_b.py'],
    ['before the only file of node:test', { sources: { 'test/m.test.js': "require('node:test')" } }, 'test/a.test.js'],
  ])('%s leaves the command and what is said of it as they are', (_, given, added) => {
    const source = Object.values(given.sources ?? {})[0] ?? ''
    const after = plan({ ...given, sources: { ...given.sources, [added]: source } })
    expect(after).toEqual(plan(given))
  })

  it('is found beside tests/ where both are packages, under the same names', () => {
    const sources = { 'tests/test_a.py': unittest }
    const files = ['tests/__init__.py', 'checks/__init__.py']
    expect(plan({ sources, files }).runnerArguments).toEqual(['discover', '-s', 'tests', '-t', '.'])
    const both = plan({ sources: { ...sources, 'checks/test_b.py': unittest }, files })
    // Both ways name a test `tests.test_a…`.
    expect(both.runnerArguments).toEqual(['discover'])
  })

  it('whose name is of the other kind takes none of the others away', () => {
    const sources = { 'tests/a_test.py': unittest }
    const wide = ['discover', '-s', 'tests', '-p', '*test*.py']
    expect(plan({ sources }).runnerArguments).toEqual(wide)
    expect(plan({ sources: { ...sources, 'tests/test_b.py': unittest } }).runnerArguments).toEqual(wide)
  })

  it('lets a build step that takes a pattern be the same step', () => {
    const given = { texts: manifest('tsc *.ts && mocha'), files: ['a.ts'], packages: all }
    expect(plan({ ...given, files: ['a.ts', 'a.test.ts'] }).reason).toBe(plan(given).reason)
  })
})

describe('a build step that is changed', () => {
  const reasonFor = (pretest: string) =>
    plan({ texts: manifest('', { scripts: { pretest, test: 'mocha' } }), packages: all }).reason
  it('is seen in the reason, however long it is', () => {
    expect(reasonFor('tsc -p .')).toContain("after building with 'tsc -p .'")
    expect(reasonFor('A=1 tsc -p .')).not.toBe(reasonFor('A=2 tsc -p .'))
    const long = (end: string) => `tsc ${'x'.repeat(5000)} ${end}`
    expect(reasonFor(long('a'))).not.toBe(reasonFor(long('b')))
    expect(reasonFor(long('a')).length).toBeLessThan(500)
  })
})

it('asks first in the language that has more test files', () => {
  const python = { 'test_a.py': 'def test_a(): pass' }
  const node = { 'a.test.js': "require('node:test')", 'b.test.js': '' }
  expect(plan({ sources: { ...python, ...node } }).runner).toBe('node-test')
  expect(plan({ sources: { ...python, 'test_b.py': '', ...node } }).runner).toBe('pytest')
})

it('has one row a runner, and each answers an empty repository with why it cannot', () => {
  expect(runners.map((row) => row.runner)).toEqual(['pytest', 'unittest', 'jest', 'vitest', 'mocha', 'node-test'])
  for (const row of runners)
    expect(row.detect(facts({}))).toMatchObject({ cannot: 'absent', because: expect.any(String) })
})

describe('the command that writes reports', () => {
  const toolchain = { node: '/bin/node', python: '/bin/python3', asset: (name: string) => `/assets/${name}` }

  function prepared(given: Given, wanted = true) {
    return withReports({ plan: plan(given), facts: facts(given), toolchain, folder: '/out', wanted })
  }

  it('of pytest keeps its cache, its JUnit XML and its coverage out of the worktree', () => {
    const given = { texts: { 'pytest.ini': '' }, modules: ['pytest', 'coverage'] }
    const command = prepared(given)
    expect(command.argv.slice(0, 6)).toEqual(['/bin/python3', '-m', 'coverage', 'run', '-m', 'pytest'])
    expect(command.argv).toContain('--junitxml=/out/junit.xml')
    expect(command.env).toEqual({ COVERAGE_FILE: '/out/.coverage' })
    expect(command.after).toEqual([
      ['/bin/python3', '-m', 'coverage', 'xml', '--ignore-errors', '-o', '/out/coverage.xml'],
    ])
    expect(prepared(given, false)).toMatchObject({
      coverage: null,
      coverageReason: 'coverage was not asked for',
      after: [],
    })
  })

  it('of pytest combines what parallel processes measured', () => {
    const texts = { 'pytest.ini': '', '.coveragerc': '[run]\nparallel = True\n' }
    expect(prepared({ texts, modules: ['pytest', 'coverage'] }).after[0]).toContain('combine')
  })

  it('of pytest leaves measuring to pytest-cov where the repository does, or runs tests in workers', () => {
    const modules = ['pytest', 'coverage', 'pytest_cov']
    const measured = { texts: { 'pytest.ini': '[pytest]\naddopts = -q\n  --cov=pkg --cov-fail-under=100\n' }, modules }
    expect(prepared(measured).argv).toEqual(
      expect.arrayContaining(['--cov-report=xml:/out/coverage.xml', '--cov-fail-under=0']),
    )
    expect(prepared(measured).argv).not.toContain('coverage')
    expect(prepared(measured, false).argv).toContain('--no-cov')
    const workers = { texts: { 'pyproject.toml': '[tool.pytest.ini_options]\naddopts = ["-n", "auto"]\n' }, modules }
    expect(prepared(workers).argv).toContain('--cov')
  })

  it('of unittest runs our runner', () => {
    const given = { sources: { 'test_a.py': 'import unittest' }, modules: [] }
    const ours = ['/assets/unittest_junit.py', '/out/junit.xml', 'discover']
    expect(prepared(given, false).argv).toEqual(['/bin/python3', ...ours])
    const measured = prepared({ ...given, modules: ['coverage'] })
    expect(measured.argv).toEqual(['/bin/python3', '-m', 'coverage', 'run', ...ours])
    expect(measured.reason).toBe('the Python test files use unittest; coverage by coverage.py')
  })

  it.each([
    ['unittest', { sources: { 'test_a.py': 'import unittest' }, modules: [] }, '/assets/unittest_junit.py'],
    ['pytest', { texts: { 'pytest.ini': '' }, modules: ['pytest'] }, '-m'],
  ])('of %s measures with the standard library where coverage.py is not installed', (_, given, next) => {
    const command = prepared(given)
    expect(command.argv.slice(0, 4)).toEqual(['/bin/python3', '/assets/line_coverage.py', '/out/lcov.info', next])
    expect(command).toMatchObject({ coverage: { path: '/out/lcov.info', format: 'lcov' }, coverageReason: null })
    expect(command.reason).toContain("coverage by Python's own tracing")
  })

  it('of Jest takes thresholds away: they say nothing of a test', () => {
    const given = { texts: manifest('jest -i'), packages: all }
    expect(prepared(given).argv).toEqual(expect.arrayContaining(['/nm/jest/bin.js', '-i', '--coverageThreshold={}']))
    expect(prepared(given).env).toEqual({ LLM_OPS_JUNIT_FILE: '/out/junit.xml' })
    expect(prepared(given, false).argv).toContain('--coverage=false')
  })

  it('of Vitest measures where a provider is installed', () => {
    const texts = manifest('vitest')
    expect(prepared({ texts, packages: all })).toMatchObject({
      coverage: null,
      coverageReason: expect.stringContaining('@vitest/coverage-v8'),
    })
    const measured = prepared({ texts, packages: [...all, '@vitest/coverage-istanbul'] })
    expect(measured.argv.slice(0, 3)).toEqual(['/bin/node', '/nm/vitest/bin.js', 'run'])
    expect(measured.coverage).toEqual({ path: '/out/coverage/lcov.info', format: 'lcov' })
    expect(prepared({ texts, packages: all }, false).argv).toContain('--coverage.enabled=false')
  })

  it("of Mocha runs under the repository's own c8 or nyc", () => {
    const c8 = prepared({ texts: manifest('c8 --all mocha'), packages: ['mocha', 'c8'] })
    expect(c8.argv.slice(0, 3)).toEqual(['/bin/node', '/nm/c8/bin.js', '--all'])
    expect(c8.argv).toContain('--temp-directory=/out/raw')
    const nyc = prepared({ texts: manifest('mocha'), packages: ['mocha', 'nyc'] })
    expect(nyc.argv).toEqual(expect.arrayContaining(['/nm/nyc/bin.js', '--temp-dir=/out/raw', '/nm/mocha/bin.js']))
    const none = prepared({ texts: manifest('mocha'), packages: ['mocha'] })
    expect(none).toMatchObject({
      coverage: null,
      coverageReason: 'Mocha measures no coverage: install c8 (or nyc) in the target',
    })
    expect(prepared({ texts: manifest('mocha'), packages: all }, false).argv[1]).toBe('/nm/mocha/bin.js')
  })

  it('of node --test measures by itself, or under the wrapper that the script names', () => {
    const own = prepared({ texts: manifest('node --test a.js') })
    expect(own.argv).toEqual(
      expect.arrayContaining(['--experimental-test-coverage', '--test-reporter-destination=/out/lcov.info']),
    )
    expect(own.argv.at(-1)).toBe('a.js')
    const wrapped = prepared({ texts: manifest('c8 node --test'), packages: ['c8'] })
    expect(wrapped.argv[1]).toBe('/nm/c8/bin.js')
    expect(wrapped.argv).not.toContain('--experimental-test-coverage')
    expect(prepared({ texts: manifest('node --test') }, false).argv).not.toContain('--experimental-test-coverage')
  })
})
