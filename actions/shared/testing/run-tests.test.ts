import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { processSandbox } from '../adapters/process-sandbox.ts'
import { workspaceAdapter } from '../adapters/workspace.ts'
import type { TestRun } from '../contracts/test-run.ts'
import { testRunSchema } from '../contracts/test-run.ts'
import type { Clock } from '../ports/clock.ts'
import { fakeClock } from '../ports/clock.ts'
import { recordedLog } from '../ports/log.ts'
import { runTests } from './run-tests.ts'
import type { TestSettings } from './settings.ts'

let folder: string
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'llm-ops-run-tests-')))
})
afterAll(async () => rm(folder, { recursive: true, force: true }))

/** Reports are held against the time on the file system: this clock must be the machine's. */
const clock: Clock = { ...fakeClock(), now: () => new Date() }
const detected: TestSettings = {
  enabled: true,
  command: null,
  junitPath: null,
  coveragePath: null,
  wallSeconds: 120,
  idleSeconds: 60,
}
const ports = { sandbox: processSandbox(), workspace: workspaceAdapter(), clock }

async function repository(files: Record<string, string>): Promise<string> {
  const top = await mkdtemp(join(folder, 'repo-'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(top, path)), { recursive: true })
    await writeFile(join(top, path), content)
  }
  return top
}

let runs = 0
async function run(
  worktree: string,
  settings: Partial<TestSettings> = {},
  more: { coverage?: boolean; target?: string } = {},
) {
  const outputFile = join(folder, `output-${runs++}.txt`)
  const input = {
    worktree,
    target: worktree,
    coverage: true,
    outputFile,
    settings: { ...detected, ...settings },
    ...more,
  }
  const result = await runTests(input, { ...ports, log: recordedLog() })
  testRunSchema.parse(result)
  return { result, output: async () => readFile(outputFile, 'utf8') }
}

const failing = ({ cases }: TestRun): string[] =>
  cases.flatMap((one) => (one.status === 'passed' || one.status === 'skipped' ? [] : [one.id]))

const sum = 'export function add(a, b) {\n  if (a > 100) {\n    return 100\n  }\n  return a + b\n}\n'
const sumTest = `import { describe, it, test } from 'node:test'
import assert from 'node:assert'
import { add } from '../sum.js'
describe('add', () => {
  it('adds', () => assert.equal(add(1, 2), 3))
  it('is skipped', { skip: 'why' }, () => {})
  it('is not done', { todo: true }, () => assert.ok(false))
})
test('parent', async (t) => {
  await t.test('child', () => {})
})
console.log('::error::x \\u001b[31mred')
`

describe('node --test', () => {
  const manifest = '{"type":"module","scripts":{"test":"node --test test/"}}'

  it('is run, and counted and measured as it counts and measures itself', async () => {
    const worktree = await repository({ 'package.json': manifest, 'sum.js': sum, 'test/sum.test.js': sumTest })
    const { result, output } = await run(worktree)
    expect(result).toMatchObject({ status: 'passed', successRate: 1, coverageReason: null, runtime: { name: 'node' } })
    const printed = await output()
    expect(printed).toContain(`tests ${result.counts.total}\n`)
    expect(printed).toContain(`pass ${result.counts.passed}\n`)
    expect(printed).toContain('::error::x')
    expect(result.counts).toEqual({ total: 5, passed: 3, failed: 0, errored: 0, skipped: 2 })
    expect(result.coverage?.files).toMatchObject([{ path: 'sum.js', covered: [1, 2, 5, 6], missed: [3, 4] }])
    expect(result.cases.map((one) => one.id)).toContain('test/sum.test.js › parent › child')
    expect(result.command).toMatchObject({ runner: 'node-test', source: 'detected', env: {} })
  })

  it('leaves nothing in the worktree', async () => {
    const worktree = await repository({ 'package.json': manifest, 'sum.js': sum, 'test/sum.test.js': sumTest })
    await run(worktree)
    expect((await readdir(worktree)).sort()).toEqual(['package.json', 'sum.js', 'test'])
  })

  it('may fail in a test, in a hook, or before any test', async () => {
    const worktree = await repository({
      'package.json': manifest,
      'test/a.test.js': `import { describe, it, before, after } from 'node:test'
        it('fails', () => { throw new Error('\\u001b[31mno') })
        describe('hooked', () => { before(() => { throw new Error('hook') }); it('never', () => {}) })
        describe('left', () => { after(() => { throw new Error('hook') }); it('fine', () => {}) })`,
      'test/b.test.js': 'import "./nowhere.js"',
    })
    const { result, output } = await run(worktree)
    expect(result.status).toBe('failed')
    expect(failing(result).sort()).toEqual([
      'test/a.test.js › fails',
      'test/a.test.js › hooked › never',
      'test/a.test.js › left',
      'test/b.test.js › test/b.test.js',
    ])
    // The suite whose hook failed is shown, and is no test to Node.
    expect(await output()).toContain(`tests ${result.counts.total - 1}\n`)
    expect(result.cases.find((one) => one.name === 'fails')?.message).toContain('\\u001b[31mno')
  })

  it('may hang', async () => {
    const hanging = "import { test } from 'node:test'; test('x', () => new Promise(() => setInterval(() => 0, 1000)))"
    const worktree = await repository({ 'package.json': manifest, 'test/a.test.js': hanging })
    const { result } = await run(worktree, { wallSeconds: 2 })
    expect(result).toMatchObject({ status: 'timed-out', process: { stoppedBy: 'wall-limit' } })
  })

  it('is not run where tests are switched off', async () => {
    expect((await run(folder, { enabled: false })).result).toMatchObject({ status: 'not-run', command: null })
  })

  it('is not run where there is nothing to run', async () => {
    const { result } = await run(await repository({ 'README.md': '' }))
    expect(result).toMatchObject({ status: 'no-tests', reason: expect.stringContaining("'test-command'") })
  })

  it('runs the build first, and says where that fails', async () => {
    const scripts = (build: string): string =>
      JSON.stringify({ scripts: { test: 'npm run build && node --test test', build } })
    const files = {
      'test/a.test.js': "require('../made.js')",
      'build.js': "require('fs').writeFileSync('made.js', '')",
    }
    const worktree = await repository({ 'package.json': scripts('node build.js'), ...files })
    expect((await run(worktree)).result).toMatchObject({ status: 'passed', counts: { total: 1 } })
    const broken = await repository({ 'package.json': scripts('node nowhere.js'), ...files })
    const { result } = await run(broken)
    expect(result).toMatchObject({ status: 'errored', reason: expect.stringContaining("'node nowhere.js'"), cases: [] })
  })
})

describe('Jest', () => {
  it('is run, and counted and measured as it does itself', async () => {
    const worktree = await repository({
      'package.json':
        '{"scripts":{"test":"jest --coverage --watch"},"jest":{"coverageThreshold":{"global":{"lines":100}}}}',
      'src/sum.js': sum.replace('export function add', 'exports.add = function'),
      'src/sum.test.js': `const { add } = require('./sum')
        describe('add', () => { it('adds', () => expect(add(1, 1)).toBe(2)); it.skip('s', () => {}); it.todo('t')
          it.each([1, 1])('same', () => {}); it('fails', () => expect(1).toBe(2)) })`,
      'src/broken.test.js': 'syntax error',
    })
    // The packages are 400 MB here: linked as they are, in place of the copy that workspace.test.ts covers.
    await symlink(join(import.meta.dirname, '../../../node_modules'), join(worktree, 'node_modules'))
    const { result, output } = await run(worktree, {}, { target: await repository({}) })
    expect(result.counts).toEqual({ total: 7, passed: 3, failed: 1, errored: 1, skipped: 2 })
    expect(await output()).toContain('1 failed, 1 skipped, 1 todo, 3 passed, 6 total')
    expect(failing(result)).toEqual(
      expect.arrayContaining(['src/sum.test.js › add › fails', 'src/broken.test.js › the test file could not run']),
    )
    expect(result.coverage?.lines).toEqual({ covered: 3, total: 4 })
  })
})

describe('pytest', () => {
  const files = {
    'pyproject.toml':
      '[tool.pytest.ini_options]\ntestpaths = ["tests"]\n[tool.coverage.run]\nbranch = true\nsource = ["src"]\n',
    'src/pkg/__init__.py': 'def add(a, b):\n    if a > 100:\n        return 100\n    return a + b\n',
    'tests/test_add.py': `import pytest
from pkg import add

@pytest.mark.parametrize("a", [1, 1.5, "x"])
def test_add(a):
    if isinstance(a, str):
        pytest.skip("text")
    assert add(a, 1) == a + 1

@pytest.fixture
def broken():
    yield
    raise RuntimeError("teardown")

def test_teardown(broken):
    pass

def test_fails(tmp_path):
    assert str(tmp_path) == "x"

class TestMany:
    def test_subtests(self, subtests):
        for i in range(20):
            with subtests.test(i=i):
                assert i >= 0
`,
  }

  it('is run on the code of the worktree, and every case is read', async () => {
    const { result, output } = await run(await repository(files), {}, { coverage: false })
    expect(result).toMatchObject({ status: 'failed', runtime: { name: 'python' }, coverage: null })
    expect(result.coverageReason).toBe('coverage was not asked for')
    expect(result.cases.map((one) => [one.id, one.status])).toEqual([
      ['tests.test_add › test_add[1]', 'passed'],
      ['tests.test_add › test_add[1.5]', 'passed'],
      ['tests.test_add › test_add[x]', 'skipped'],
      ['tests.test_add › test_teardown', 'errored'],
      ['tests.test_add › test_fails', 'failed'],
      ['tests.test_add.TestMany › test_subtests', 'passed'],
    ])
    expect(await output()).toContain('1 failed, 4 passed, 1 skipped, 1 error')
  })

  it('that finds no test is no-tests', async () => {
    const { result } = await run(await repository({ 'pytest.ini': '[pytest]\n' }), {}, { coverage: false })
    expect(result).toMatchObject({ status: 'no-tests', process: { exitCode: 5 } })
  })

  const venv = virtualEnvironment()
  // Skipped where pip cannot install coverage.py (no network, no index).
  const withCoverage = venv === null ? describe.skip : describe
  withCoverage('with coverage.py in the virtual environment of the target', () => {
    it('is measured, by lines and branches', async () => {
      const target = await repository({})
      await symlink(venv ?? '', join(target, '.venv'))
      const { result, output } = await run(await repository(files), {}, { target })
      expect(result.coverage).toMatchObject({
        format: 'cobertura',
        lines: { covered: 3, total: 4 },
        branches: { covered: 1, total: 2 },
      })
      expect(result.coverage?.files).toMatchObject([{ path: 'src/pkg/__init__.py', missed: [3] }])
      expect(await output()).toContain('1 failed, 4 passed')
    })
  })

  function virtualEnvironment(): string | null {
    const path = join(tmpdir(), `llm-ops-venv-${process.pid}`)
    try {
      execFileSync('python3', ['-m', 'venv', '--system-site-packages', path], { stdio: 'ignore' })
      execFileSync(join(path, 'bin', 'pip'), ['install', '--quiet', 'coverage', 'pytest'], {
        stdio: 'ignore',
        timeout: 60_000,
      })
      return path
    } catch {
      return null
    }
  }
  afterAll(async () => rm(join(tmpdir(), `llm-ops-venv-${process.pid}`), { recursive: true, force: true }))
})

describe('unittest', () => {
  it('is run through our runner, which counts as it counts', async () => {
    const worktree = await repository({
      'calc.py': 'def add(a, b):\n    return a + b\n',
      'tests/__init__.py': '',
      'tests/test_calc.py': `import unittest
from calc import add

class Calc(unittest.TestCase):
    def test_ok(self):
        self.assertEqual(add(1, 2), 3)
    def test_subtests(self):
        for i in range(4):
            with self.subTest(i=i):
                self.assertLess(i, 2)
    @unittest.skip("why")
    def test_skipped(self):
        pass
    @unittest.expectedFailure
    def test_expected(self):
        self.fail()
    @unittest.expectedFailure
    def test_unexpected(self):
        pass
    def test_error(self):
        raise RuntimeError("\\x1b[0m")
`,
      'tests/test_broken.py': 'import nothing_here, unittest\n',
    })
    const { result, output } = await run(worktree, {}, { coverage: false })
    expect(result.counts).toEqual({ total: 7, passed: 2, failed: 2, errored: 2, skipped: 1 })
    expect(await output()).toContain('Ran 7 tests')
    expect(failing(result)).toContain('tests.test_calc.Calc › test_subtests')
    expect(result.cases.find((one) => one.name === 'test_error')?.file).toBe('tests/test_calc.py')
  })

  it('still runs the tests of tests/ where a test file is added in a folder beside it', async () => {
    const one = (name: string) =>
      `import unittest\nclass ${name}(unittest.TestCase):\n    def test_ok(self):\n        pass\n`
    const files = { 'tests/test_a.py': one('A'), 'tests/help.py': '' }
    const before = (await run(await repository(files), {}, { coverage: false })).result
    const added = { ...files, 'checks/test_b.py': one('B') }
    const after = (await run(await repository(added), {}, { coverage: false })).result
    expect(before).toMatchObject({ status: 'passed', cases: [{ id: 'test_a.A › test_ok' }] })
    expect(after).toMatchObject({ status: 'passed', cases: [{ id: 'test_a.A › test_ok' }] })
    expect(after.command).toEqual(before.command)
  })

  it('has coverage where nothing is installed for it', async () => {
    const worktree = await repository({
      'calc.py': 'def add(a, b):\n    return a + b\n\ndef never():\n    return 0\n',
      'test_calc.py': `import unittest
from calc import add

class Calc(unittest.TestCase):
    def test_ok(self):
        self.assertEqual(add(1, 2), 3)
`,
    })
    const { result } = await run(worktree)
    expect(result).toMatchObject({ status: 'passed', coverageReason: null })
    const file = result.coverage?.files.find((one) => one.path === 'calc.py')
    expect(file).toMatchObject({ covered: [1, 2, 4], missed: [5] })
  })
})

describe("a command of the user's own", () => {
  const write = (script: string): string[] => [process.execPath, '-e', script]
  const report = '<testsuite tests=\\"1\\"><testcase name=\\"a\\"/></testsuite>'

  it('is believed by its report, in the worktree', async () => {
    const script = `fs.writeFileSync('r.xml', "${report}"); fs.writeFileSync('c.info', 'SF:a.js\\nDA:1,1\\nend_of_record\\n')`
    const { result } = await run(await repository({}), {
      command: write(script),
      junitPath: 'r.xml',
      coveragePath: 'c.info',
    })
    expect(result).toMatchObject({
      status: 'passed',
      command: { runner: 'custom', source: 'input', junit: 'r.xml', coverage: 'c.info' },
    })
    expect(result.coverage?.lines).toEqual({ covered: 1, total: 1 })
  })

  it('may leave a report from before, a link, a pipe, half a report, or none: it does not pass', async () => {
    const worktree = await repository({ 'old.xml': '<testsuite><testcase name="a"/></testsuite>' })
    execFileSync('touch', ['-d', '2020-01-01', join(worktree, 'old.xml')])
    const rows: [string, string, string][] = [
      ['0', 'old.xml', 'before this run began'],
      ["fs.symlinkSync('/etc/hostname', 'link.xml')", 'link.xml', 'symbolic link'],
      ["child_process.execFileSync('mkfifo', ['pipe.xml'])", 'pipe.xml', 'not a regular file'],
      ["fs.writeFileSync('half.xml', '<testsuite><testcase')", 'half.xml', 'cannot be read as XML'],
      ["fs.writeFileSync('empty.xml', '')", 'empty.xml', 'it is empty'],
      ['0', 'none.xml', 'left no report'],
      ['0', '../../etc/hostname', 'left no report'],
    ]
    for (const [script, junitPath, reason] of rows) {
      const { result } = await run(worktree, { command: write(script), junitPath })
      expect(result).toMatchObject({ status: 'inconclusive', reason: expect.stringContaining(reason), cases: [] })
    }
  })

  it('may name no report, or no coverage, or a broken one', async () => {
    const worktree = await repository({})
    const none = await run(worktree, { command: write('0') })
    expect(none.result.reason).toContain("no 'junit-path' was given")
    expect(none.result.coverageReason).toContain("no 'coverage-path' was given")
    const broken = await run(worktree, { command: write("fs.writeFileSync('c.xml', '<x/>')"), coveragePath: 'c.xml' })
    expect(broken.result.coverageReason).toContain('cannot be believed: c.xml: ')
    const missing = await run(worktree, { command: write('0'), coveragePath: 'c.info' })
    expect(missing.result.coverageReason).toBe('the tests left no coverage report: c.info does not exist')
  })

  it('runs on what its interpreter says, not on what its name suggests', async () => {
    const worktree = await repository({})
    const old = join(folder, 'bin', 'python2.7')
    await mkdir(dirname(old), { recursive: true })
    await writeFile(old, '#!/bin/sh\n[ "$1" = --version ] && echo "Python 2.7.18"\nexit 0\n', { mode: 0o755 })
    const runtimeOf = async (command: string[]) => (await run(worktree, { command })).result.runtime
    expect(await runtimeOf([old, 'run.py'])).toEqual({ name: 'python', version: '2.7.18' })
    expect(await runtimeOf([process.execPath, '-e', '0'])).toEqual({ name: 'node', version: process.versions.node })
    expect(await runtimeOf(['npm', '--version'])).toMatchObject({ name: 'node' })
    expect(await runtimeOf(['true'])).toBeNull()
  })

  it('may not exist', async () => {
    const { result } = await run(await repository({}), { command: ['no-such-runner'] })
    expect(result).toMatchObject({
      status: 'errored',
      reason: expect.stringContaining('no-such-runner could not be started'),
    })
  })

  it('is an error of the user where it is empty', async () => {
    await expect(run(await repository({}), { command: [] })).rejects.toThrow("input 'test-command' is empty")
  })
})
