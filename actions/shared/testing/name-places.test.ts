import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { nameArguments, nameEnvironment, nameFailure, namePlaces } from './name-places.ts'
import { runTestsWithReach } from './run-tests.ts'
import type { TestSettings } from './settings.ts'
import { calculators, detectedTests, linkOwnPackages, localTestPorts, targetFolder } from './target.fake.ts'

const places = {
  input: { worktree: '/tmp/s/worktree-1', target: '/srv/me/my repo' },
  folder: '/tmp/reports-x',
  cache: '/tmp/tests-y',
  assets: '/opt/dist/assets',
}

describe('the folders of a run are called by what they are', () => {
  it('in a text, in a URL too, and not where another name begins the same', () => {
    expect(namePlaces('at /tmp/s/worktree-1/a.js, /tmp/s/worktree-10/a.js', places)).toBe(
      'at <worktree>/a.js, /tmp/s/worktree-10/a.js',
    )
    expect(namePlaces('file:///srv/me/my%20repo/a.js and (/srv/me/my repo)', places)).toBe(
      'file://<target>/a.js and (<target>)',
    )
  })

  it('in arguments, and programs by their names', () => {
    const argv = [
      '/usr/local/bin/node',
      '/tmp/s/worktree-1/node_modules/jest/bin/jest.js',
      '--test-reporter=file:///opt/dist/assets/r.mjs',
      '--cacheDirectory=/tmp/tests-y/jest',
      '--config=/etc/x/jest.json',
      '/usr/local/bin/node',
      'test/a.js',
      "import('./f.js') / 2",
    ]
    expect(nameArguments(argv, places)).toEqual([
      'node',
      '<worktree>/node_modules/jest/bin/jest.js',
      '--test-reporter=file://<llm-ops>/r.mjs',
      '--cacheDirectory=<cache>/jest',
      '--config=jest.json',
      'node',
      'test/a.js',
      "import('./f.js') / 2",
    ])
  })

  it('in an environment, without the folders of the machine', () => {
    const env = {
      PYTHONPATH: '/tmp/s/worktree-1:src:/usr/lib/python3:/opt/dist/assets/pytest-plugin',
      NODE_PATH: '/usr/lib/node',
      NODE_V8_COVERAGE: '/tmp/reports-x/raw',
      NODE_OPTIONS: '--import /usr/lib/hook.mjs --no-warnings',
      NODE_ENV: 'test',
    }
    expect(nameEnvironment(env, places)).toEqual({
      PYTHONPATH: '<worktree>:src:<llm-ops>/pytest-plugin',
      NODE_V8_COVERAGE: '<reports>/raw',
      NODE_OPTIONS: '--import hook.mjs --no-warnings',
      NODE_ENV: 'test',
    })
  })

  it('in what is said of a program that did not start', () => {
    expect(nameFailure('spawn /usr/local/bin/node ENOENT', places)).toBe('spawn node ENOENT')
    expect(nameFailure('env: ‘/opt/x/y’: No such file', places)).toBe('env: ‘y’: No such file')
    expect(nameFailure('spawn bin/run EACCES', places)).toBe('spawn bin/run EACCES')
  })
})

describe('a test run as it is written down holds no absolute path', () => {
  const folders: string[] = []
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  })

  async function written(files: Record<string, string>, settings: Partial<TestSettings> = {}, linked = false) {
    const [worktree, target, outputs] = [await targetFolder(files), await targetFolder({}), await targetFolder({})]
    folders.push(worktree, target, outputs)
    if (linked) await linkOwnPackages(worktree)
    const input = { worktree, target, settings: { ...detectedTests, ...settings }, coverage: true }
    const made = await runTestsWithReach({ ...input, outputFile: join(outputs, 'out.txt') }, localTestPorts)
    return { ...made.run, outputFile: null }
  }

  const ABSOLUTE = /(?<![\w.>~*/<-])\/(?!\/)[\w.-]+\/[\w./-]+/g

  it.each(['node-test', 'pytest', 'unittest', 'jest'] as const)('by %s', async (runner) => {
    const run = await written(calculators[runner], {}, runner === 'jest')
    expect(run.status).toBe('passed')
    expect(JSON.stringify(run).match(ABSOLUTE)).toBeNull()
    expect(run.command).toMatchObject({
      argv: expect.arrayContaining([expect.stringMatching(/^(node|python3?(\.\d+)?)$/)]),
      junit: '<reports>/junit.xml',
      coverage: expect.stringMatching(/^<reports>\//),
    })
  })

  it('where a test prints where its reports go', async () => {
    const run = await written({
      'test_a.py':
        'import os\nimport unittest\n\nclass A(unittest.TestCase):\n    def test_x(self):\n        raise Exception("in " + os.environ["LLM_OPS_REACH_FILE"])\n',
    })
    expect(run.cases[0]?.message).toContain('in <reports>/reach.json')
    expect(JSON.stringify(run.cases.map(({ id, file }) => ({ id, file }))).match(ABSOLUTE)).toBeNull()
  })

  it("by a command of the user's own that cannot be started", async () => {
    const run = await written(
      {},
      { command: ['/nowhere/at/all/runner', '--config=/nowhere/x.json'], junitPath: 'j.xml' },
    )
    expect(run).toMatchObject({
      status: 'errored',
      command: { argv: ['runner', '--config=x.json'], junit: 'j.xml' },
      reason: expect.stringMatching(/^runner could not be started \(spawn runner ENOENT\)/),
    })
    expect(JSON.stringify(run).match(ABSOLUTE)).toBeNull()
  })

  it('where its report is a link that leads out of the worktree', async () => {
    const script = "fs.symlinkSync('/etc', 'out')"
    const run = await written({}, { command: [process.execPath, '-e', script], junitPath: 'out/hostname' })
    expect(run.reason).toContain('out/hostname lies outside of <worktree>, by a link')
    expect(JSON.stringify(run.reason).match(ABSOLUTE)).toBeNull()
  })
})
