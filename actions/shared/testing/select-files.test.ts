import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import type { Facts, Plan } from './facts.ts'
import { runTests } from './run-tests.ts'
import { selectFiles } from './select-files.ts'
import { calculators, detectedTests, linkOwnPackages, localTestPorts, targetFolder } from './target.fake.ts'

const folders: string[] = []
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

const facts: Facts = {
  files: ['test/a.test.js', 'test/b.test.js', 'test/setup.js', 'jest.config.js'],
  texts: new Map(),
  testSources: new Map(),
  packages: new Map(),
  node: { program: 'node', version: '24.1.0' },
  python: null,
}

function plan(runner: Plan['runner'], ...runnerArguments: string[]): Plan {
  return { runner, nodeArguments: [], runnerArguments, env: {}, before: [], wrapper: null, reason: '' }
}

function select(from: Plan, failFast: boolean, with_: Partial<Facts> = {}): readonly string[] {
  const { runnerArguments, nodeArguments } = selectFiles(
    from,
    { files: ['test/b.test.js'], failFast, cache: '/cache' },
    { ...facts, ...with_ },
  )
  return [...nodeArguments, ...runnerArguments]
}

describe('choosing test files', () => {
  it.each<[Plan, string[]]>([
    [plan('jest', '--setupFiles', 'test/setup.js', 'test/'), ['--setupFiles', 'test/setup.js', '--runTestsByPath']],
    [plan('jest', '-c', 'jest.config.js', 'test/a.test.js'), ['-c', 'jest.config.js', '--runTestsByPath']],
    [plan('mocha', '-r', 'test/setup.js', '--recursive', 'test/**/*.js'), ['-r', 'test/setup.js', '--recursive']],
    [plan('vitest', '--config', 'jest.config.js', './test'), ['--config', 'jest.config.js']],
    [plan('node-test', 'test/a.test.js', 'test/b.test.js'), []],
    [plan('pytest'), ['--rootdir=.']],
  ])('keeps every other argument of the repository: %j', (from, kept) => {
    expect(select(from, false)).toEqual([...kept, 'test/b.test.js'])
  })

  it('never lets a name pass for an option', () => {
    const chosen = selectFiles(plan('pytest'), { files: ['-x.py'], failFast: false, cache: null }, facts)
    expect(chosen.runnerArguments).toEqual(['--rootdir=.', './-x.py'])
  })

  it('stops early by the options of the runner, where the repository does not have its own', () => {
    expect(select(plan('pytest'), true)[0]).toBe('-x')
    expect(select(plan('unittest', 'discover'), true)).toEqual(['--only=test/b.test.js', 'discover', '--failfast'])
    expect(select(plan('jest'), true)).toEqual(
      expect.arrayContaining(['--bail=1', '--runInBand', '--cacheDirectory=/cache/jest']),
    )
    expect(select(plan('jest', '--bail=3', '-w', '2'), true).join(' ')).not.toMatch(/--bail=1|--runInBand/)
    expect(select(plan('node-test'), true)).toEqual(['--test-isolation=none', 'test/b.test.js'])
    expect(select(plan('node-test'), true, { node: { program: 'node', version: '20.1.0' } })).toEqual([
      'test/b.test.js',
    ])
  })

  it('runs pytest without workers only where the repository asks for some', () => {
    const texts = new Map([['pyproject.toml', '[tool.pytest.ini_options]\naddopts = "-q -n auto"\n']])
    expect(select(plan('pytest'), true, { texts })).toContain('-n0')
    expect(select(plan('pytest'), true)).not.toContain('-n0')
  })

  it.each(Object.entries(calculators))(
    'runs only those of %s, under the ids of the whole run',
    async (runner, files) => {
      const worktree = await targetFolder(files)
      folders.push(worktree)
      if (runner === 'jest') await linkOwnPackages(worktree)
      const target = runner === 'jest' ? await targetFolder({}) : worktree
      const outputs = await targetFolder({})
      folders.push(outputs, target)
      const outputFile = join(outputs, 'output.txt')
      const input = { worktree, target, settings: detectedTests, outputFile, coverage: false }
      const whole = await runTests(input, localTestPorts)
      const [file] = whole.cases.filter(({ name }) => name.includes('subs')).map((one) => one.file)
      expect(whole).toMatchObject({ status: 'passed', counts: { total: 2 } })
      for (const failFast of [undefined, true as const]) {
        const some = await runTests({ ...input, only: { files: [file ?? ''] }, failFast }, localTestPorts)
        expect(some.cases.map(({ id }) => id)).toEqual(
          whole.cases.filter(({ name }) => name.includes('subs')).map(({ id }) => id),
        )
      }
    },
  )

  it("cannot be done with a command of the user's own, and the run says so", async () => {
    const worktree = await targetFolder({})
    folders.push(worktree)
    const settings = { ...detectedTests, command: [process.execPath, '-e', '0'] }
    const input = { worktree, target: worktree, settings, outputFile: join(worktree, 'o.txt'), coverage: false }
    const run = await runTests({ ...input, only: { files: ['a.js'] } }, localTestPorts)
    expect(run.command?.reason).toContain('it cannot be told which test files are wanted')
  })
})
