import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { readReach } from './read-reach.ts'
import { runTestsWithReach } from './run-tests.ts'
import { calculators, detectedTests, linkOwnPackages, localTestPorts, targetFolder } from './target.fake.ts'
import type { TestReach } from './test-reach.ts'
import { linesThatRan } from './v8-reach.ts'

const folders: string[] = []
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await targetFolder(files)
  folders.push(folder)
  return folder
}

async function reachOf(files: Record<string, string>, linked = false) {
  const worktree = await folderOf(files)
  if (linked) await linkOwnPackages(worktree)
  const target = linked ? await folderOf({}) : worktree
  const outputFile = join(await folderOf({}), 'output.txt')
  const { run, reach } = await runTestsWithReach(
    { worktree, target, settings: detectedTests, outputFile, coverage: true },
    localTestPorts,
  )
  expect(run.status).toBe('passed')
  return { reach, run }
}

const lines = (reach: TestReach | null, test: string, path: string) =>
  [...(reach?.get(test)?.get(path) ?? [])].sort((a, b) => a - b)

describe('which test files run which lines', () => {
  it('is told by node --test, of each process', async () => {
    const { reach } = await reachOf(calculators['node-test'])
    expect(lines(reach, 'test/add.test.js', 'calc.js')).toEqual(expect.arrayContaining([3, 6]))
    expect(lines(reach, 'test/add.test.js', 'calc.js')).not.toContain(4)
    expect(lines(reach, 'test/sub.test.js', 'calc.js')).not.toContain(3)
    expect(lines(reach, 'test/sub.test.js', 'calc.js')).toContain(8)
  })

  it('is told by Jest, of each file', async () => {
    const { reach } = await reachOf(calculators.jest, true)
    expect(lines(reach, 'test/add.test.js', 'calc.js')).toEqual([1, 3, 6, 8, 9])
    expect(lines(reach, 'test/sub.test.js', 'calc.js')).toEqual([1, 8, 9])
  })

  it.each(['pytest', 'unittest'] as const)('is told by %s; what runs for all of them is told apart', async (runner) => {
    const { reach } = await reachOf(calculators[runner])
    expect(lines(reach, 'tests/test_add.py', 'calc.py')).toEqual([4, 6])
    expect(lines(reach, 'tests/test_sub.py', 'calc.py')).toEqual([9])
    expect(lines(reach, '', 'calc.py')).toEqual(expect.arrayContaining([1, 3, 8]))
  })

  it('counts what a session fixture of pytest runs for no one test file', async () => {
    const { reach } = await reachOf({
      ...calculators.pytest,
      'tests/conftest.py':
        'import pytest\nfrom calc import sub\n\n@pytest.fixture(scope="session", autouse=True)\ndef made():\n    return sub(1, 1)\n',
    })
    expect(lines(reach, '', 'calc.py')).toContain(9)
    expect(lines(reach, 'tests/test_add.py', 'calc.py')).not.toContain(9)
  })

  it('changes nothing of what a run says', async () => {
    const { run } = await reachOf(calculators.unittest)
    expect(run.coverage?.files.find(({ path }) => path === 'calc.py')).toMatchObject({ missed: [5] })
  })
})

describe('a claim about reach', () => {
  const testFiles = new Set(['a.test.js'])
  const read = async (text: string) => {
    const folder = await folderOf({ 'reach.json': text })
    const source = { kind: 'map', folder } as const
    return readReach({ source, worktree: folder, testFiles }, localTestPorts.workspace)
  }

  it.each([
    '',
    '[]',
    '{"files":3}',
    '{"files":{"a.test.js":{"b.js":["x"]}}}',
    '{"files":{"a.test.js":{"b.js":[1,9e9]}}}',
  ])('that is none is left out: %s', async (text) => expect(await read(text)).toBeNull())

  it('of more lines than any repository has is left out before it fills the memory', async () => {
    const spans = Array.from({ length: 30 }, () => [1, 1_000_000]).flat()
    expect(await read(JSON.stringify({ files: { 'a.test.js': { 'b.js': spans } } }))).toBeNull()
  })

  it('speaks only for test files that the report of the run knows', async () => {
    const reach = await read('{"files":{"made-up.js":{"b.js":[1,2]},"a.test.js":{"b.js":[1,2,5,5]}}}')
    expect([...(reach?.keys() ?? [])]).toEqual(['a.test.js'])
    expect(lines(reach, 'a.test.js', 'b.js')).toEqual([1, 2, 5])
  })

  it('is not read through a link', async () => {
    const folder = await folderOf({})
    await symlink(
      join(await folderOf({ x: '{"files":{"a.test.js":{"b.js":[1,2]}}}' }), 'x'),
      join(folder, 'reach.json'),
    )
    const source = { kind: 'map', folder } as const
    expect(await readReach({ source, worktree: folder, testFiles }, localTestPorts.workspace)).toBeNull()
  })

  it('by V8 of scripts elsewhere, of packages, or of generated code says nothing of lines', async () => {
    const worktree = await folderOf({ 'a.test.js': 'run()\n', 'made.ts': 'run()\n', 'node_modules/p/i.js': 'run()\n' })
    const functions = [{ ranges: [{ startOffset: 0, endOffset: 5, count: 1 }] }]
    const urls = ['a.test.js', 'made.ts', 'node_modules/p/i.js', '../../etc/hostname'].map(
      (path) => `file://${worktree}/${path}`,
    )
    const result = [...urls, 'node:fs', 'evalmachine.<anonymous>'].map((url) => ({ url, functions }))
    const folder = join(worktree, 'raw')
    await mkdir(folder)
    const text = JSON.stringify({ result, 'source-map-cache': { [urls[1] ?? '']: {} } })
    await writeFile(join(folder, 'coverage-1-2-0.json'), text)
    const reach = await readReach({ source: { kind: 'v8', folder }, worktree, testFiles }, localTestPorts.workspace)
    expect([...(reach?.get('a.test.js') ?? [])]).toEqual([
      ['a.test.js', new Set([1])],
      ['made.ts', new Set()],
    ])
  })
})

describe('lines by the ranges of V8', () => {
  const text = 'function a() {\n  if (x) {\n    b()\n  }\n  return 1\n}\na()\n'
  const range = (part: string, count: number, from = text.indexOf(part)) => {
    return { startOffset: from, endOffset: from + part.length, count }
  }

  it('go by the innermost range', () => {
    const functions = [
      { ranges: [range(text, 1)] },
      { ranges: [range(text.slice(0, text.indexOf('\na()')), 1), range('{\n    b()\n  }', 0)] },
    ]
    expect([...linesThatRan(text, functions)]).toEqual([1, 2, 5, 6, 7])
  })

  it('are none where the ranges would take for ever', () => {
    const large = 'x'.repeat(1_000_000)
    const ranges = Array.from({ length: 100_000 }, () => range(large, 1, 0))
    expect(linesThatRan(large, [{ ranges }])).toEqual(new Set())
  })
})
