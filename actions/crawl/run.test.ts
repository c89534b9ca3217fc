import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { appendFileSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileStore } from '../shared/adapters/file-store.ts'
import { gitAdapter } from '../shared/adapters/git/git.ts'
import {
  runGit,
  temporaryDirectory,
  temporaryRepository,
  type TemporaryRepository,
} from '../shared/adapters/git/temporary-repository.fake.ts'
import { parsersAdapter } from '../shared/adapters/parsers.ts'
import { processSandbox } from '../shared/adapters/process-sandbox.ts'
import { systemClock } from '../shared/adapters/system-clock.ts'
import { workerOutliner } from '../shared/adapters/worker-outliner.ts'
import { workspaceAdapter } from '../shared/adapters/workspace.ts'
import { parseSnapshot, type SnapshotFile } from '../shared/contracts/snapshot.ts'
import type { Outliner } from '../shared/ports/outliner.ts'
import { recordedLog } from '../shared/ports/log.ts'
import { ast } from './ast.ts'
import { crawl, crawlAll, type CrawlInput, type CrawlPorts } from './run.ts'

const word = ['NO', 'LLM'].join('_')
const noTests = { enabled: false, command: null, junitPath: null, coveragePath: null, wallSeconds: 60, idleSeconds: 30 }

let repo: TemporaryRepository
let state: string
let outliner: Outliner

beforeEach(() => {
  repo = temporaryRepository()
  state = temporaryDirectory()
  outliner = workerOutliner({ workers: 1 })
})
afterEach(async () => {
  await outliner[Symbol.asyncDispose]()
  repo[Symbol.dispose]()
  rmSync(state, { recursive: true })
})

function portsOf(): CrawlPorts & { parsers: ReturnType<typeof parsersAdapter> } {
  return {
    git: gitAdapter(),
    store: fileStore(state),
    outliner,
    sandbox: processSandbox(),
    workspace: workspaceAdapter(),
    clock: systemClock(),
    log: recordedLog(),
    parsers: parsersAdapter(),
  }
}

function input(change: Partial<CrawlInput> = {}): CrawlInput {
  const fixed = { runId: 'r1', branch: null, language: null, maxFileBytes: 1_000_000, tests: noTests }
  return { ...fixed, location: repo.dir, ...change }
}

function byPath(files: readonly SnapshotFile[]): Record<string, SnapshotFile> {
  return Object.fromEntries(files.map((file) => [file.path, file]))
}

describe('crawl', () => {
  it('writes a snapshot of HEAD that its own parser reads', async () => {
    const base = repo.commit({
      'a.py': 'def f(x):\n    if x: pass\n',
      'b.ts': 'export const x = 1\n',
      'c.go': 'package c\n',
    })
    const snapshot = await crawl(input(), portsOf())
    const text = readFileSync(join(fileStore(state).runDir('r1'), 'snapshot.json'), 'utf8')
    expect(parseSnapshot(text, 'snapshot.json')).toEqual(snapshot)
    expect(snapshot.base).toMatchObject({ commit: base, branch: 'main' })
    expect(snapshot.target).toEqual({ url: repo.dir, defaultBranch: 'main', language: 'python' })
    expect(snapshot.outlines).toEqual({ parsed: 2, cached: 0, failed: 0 })
    expect(snapshot.baseline.status).toBe('not-run')
    expect(byPath(snapshot.files)).toMatchObject({
      'a.py': { language: 'python', outline: { symbols: 1, complexity: 2, parseErrors: 0 }, skipped: null },
      'b.ts': { language: 'typescript', outline: { symbols: 1 } },
      'c.go': { language: 'go', outline: null, skipped: null },
    })
  })

  it('parses only what changed the second time', async () => {
    repo.commit({ 'a.py': 'x = 1\n', 'b.py': 'y = 1\n', 'same.py': 'x = 1\n', 'notes.md': 'text' })
    expect((await crawl(input(), portsOf())).outlines).toEqual({ parsed: 3, cached: 0, failed: 0 })
    repo.commit({ 'b.py': 'y = 2\n' })
    expect((await crawl(input({ runId: 'r2' }), portsOf())).outlines).toEqual({ parsed: 1, cached: 2, failed: 0 })
    const asked: string[] = []
    const ports = portsOf()
    const git: typeof ports.git = {
      ...ports.git,
      open: async (dir) => {
        const opened = await ports.git.open(dir)
        return { ...opened, blobs: (ids) => (asked.push(...ids), opened.blobs(ids)) }
      },
    }
    expect((await crawl(input({ runId: 'r3' }), { ...ports, git })).outlines).toMatchObject({ parsed: 0, cached: 3 })
    expect(asked).toEqual([])
  })

  it('reads one content as what each of its paths is', async () => {
    repo.commit({ '__init__.py': '', 'index.js': '', 'empty.txt': '' })
    const { files, outlines } = await crawl(input(), portsOf())
    expect(outlines.parsed).toBe(2)
    expect(files.map(({ path, outline }) => [path, outline !== null])).toEqual([
      ['__init__.py', true],
      ['empty.txt', false],
      ['index.js', true],
    ])
    expect((await crawl(input(), portsOf())).outlines).toMatchObject({ parsed: 0, cached: 2 })
  })

  it('names links and submodules, and says why it did not read a file', async () => {
    repo.write({
      'big.py': `x = "${'y'.repeat(2000)}"\n`,
      'nul.py': 'x = "\0"',
      'latin.py': Buffer.from('# caf\xe9', 'latin1'),
      'run.sh': '#!/bin/sh\n',
    })
    symlinkSync('loop', join(repo.dir, 'loop'))
    symlinkSync('/etc/passwd', join(repo.dir, 'out.py'))
    const commit = repo.commit({})
    repo.git('update-index', '--add', '--cacheinfo', `160000,${commit},sub`)
    repo.git('update-index', '--chmod=+x', 'run.sh')
    repo.git('commit', '--quiet', '-m', 'sub')
    const { files, baseline } = await crawl(input({ maxFileBytes: 1000 }), portsOf())
    expect(baseline.status).toBe('not-run')
    expect(files.map(({ path, kind, skipped, executable }) => [path, kind, skipped, executable])).toEqual([
      ['big.py', 'file', 'too-large', false],
      ['latin.py', 'file', 'not-utf8', false],
      ['loop', 'link', null, false],
      ['nul.py', 'file', 'binary', false],
      ['out.py', 'link', null, false],
      ['run.sh', 'file', null, true],
      ['sub', 'submodule', null, false],
    ])
    expect(byPath(files)).toMatchObject({ sub: { size: null }, 'out.py': { language: null, outline: null } })
    const again = await crawl(input({ maxFileBytes: 1000 }), portsOf())
    expect(again.files).toEqual(files)
  })

  it('writes names that are not UTF-8 as %XX, and keeps names with newlines', async () => {
    repo.commit({ 'a\nb.py': '' })
    const id = repo.git('rev-parse', 'HEAD:a\nb.py')
    const listing = Buffer.from(`100644 blob ${id}\tcaf\xe9%.py\x00100644 blob ${id}\ta\nb.py\x00`, 'latin1')
    const tree = execFileSync('git', ['mktree', '-z'], { cwd: repo.dir, input: listing, encoding: 'utf8' }).trim()
    repo.git('reset', '--quiet', '--soft', repo.git('commit-tree', tree, '-m', 'odd'))
    const { files } = await crawl(input(), portsOf())
    expect(files.map(({ path, skipped }) => [path, skipped])).toEqual([
      ['a\nb.py', null],
      ['caf%E9%25.py', 'name-not-utf8'],
    ])
  })

  it('says which paths one folder cannot hold everywhere', async () => {
    repo.commit({ 'Readme.md': '1', 'README.md': '2', 'a/\u00e9.txt': '3', 'a/e\u0301.txt': '4' })
    const { notes } = await crawl(input(), portsOf())
    expect(notes.map(({ code }) => code)).toEqual(['case-collision', 'case-collision'])
    expect(notes[0]?.message).toContain('"README.md" and "Readme.md"')
  })

  it('leaves a dirty work tree and a detached HEAD exactly as they are, and says so', async () => {
    const commit = repo.commit({ 'a.py': 'committed = 1\n' })
    repo.git('checkout', '--quiet', '--detach')
    repo.write({ 'a.py': 'changed\n', 'new.py': '' })
    repo.git('add', 'a.py')
    const before = [
      repo.git('status', '--porcelain'),
      readFileSync(join(repo.dir, '.git/index')),
      repo.git('for-each-ref'),
    ]
    const { base, notes, target, files } = await crawl(input(), portsOf())
    expect([
      repo.git('status', '--porcelain'),
      readFileSync(join(repo.dir, '.git/index')),
      repo.git('for-each-ref'),
    ]).toEqual(before)
    expect(base).toMatchObject({ commit, branch: null })
    expect(target.defaultBranch).toBe('main')
    expect(notes.map(({ code }) => code)).toEqual(['detached-head', 'dirty-work-tree'])
    expect(files.map(({ path }) => path)).toEqual(['a.py'])
  })

  it('says what to do where there is no commit', async () => {
    await expect(crawl(input(), portsOf())).rejects.toThrow(/there is no commit yet; commit something/)
  })

  it('crawls a commit without files', async () => {
    repo.commit({})
    const snapshot = await crawl(input({ language: 'go' }), portsOf())
    expect([snapshot.files, snapshot.target.language]).toEqual([[], 'go'])
  })

  it('marks what opted out, by comment, folder and repository', async () => {
    repo.commit({ 'a.py': `# ${word}\n`, 'b/c.py': '', 'b/.no-llm': '', 'd.py': `x = "${word}"\n` })
    const first = await crawl(input(), portsOf())
    expect(first.noLlm).toEqual({ repository: false, folders: ['b'], files: ['a.py'] })
    expect(first.files.filter(({ noLlm }) => noLlm).map(({ path }) => path)).toEqual(['a.py', 'b/.no-llm', 'b/c.py'])
    expect((await crawl(input(), portsOf())).noLlm).toEqual(first.noLlm)
    symlinkSync('nowhere', join(repo.dir, '.No-LLM'))
    repo.commit({})
    const second = await crawl(input(), portsOf())
    expect([second.noLlm.repository, second.files.every(({ noLlm }) => noLlm)]).toEqual([true, true])
  })

  it('survives a cache that a crash cut short', async () => {
    repo.commit({ 'a.py': 'x = 1\n' })
    await crawl(input(), portsOf())
    const [index = ''] = readdirSync(join(state, 'outlines')).filter((name) => name.endsWith('.index'))
    appendFileSync(join(state, 'outlines', index), '["abc')
    repo.commit({ 'b.py': 'y = 1\n' })
    expect((await crawl(input(), portsOf())).outlines).toEqual({ parsed: 1, cached: 1, failed: 0 })
    expect((await crawl(input(), portsOf())).outlines).toEqual({ parsed: 0, cached: 2, failed: 0 })
  })

  it('runs the tests of HEAD away from the work tree', async () => {
    repo.commit({
      'package.json': '{ "type": "module", "scripts": { "test": "node --test test/" } }',
      'test/a.test.js':
        "import { test } from 'node:test'\nimport { writeFileSync } from 'node:fs'\ntest('t', () => writeFileSync('made', ''))\n",
    })
    repo.write({ 'test/a.test.js': 'this would not even parse (' })
    const { baseline } = await crawl(input({ tests: { ...noTests, enabled: true } }), portsOf())
    expect([baseline.status, baseline.counts.passed]).toEqual(['passed', 1])
    expect(readdirSync(repo.dir)).not.toContain('made')
  })

  it('says parser-failed where the parser gave up, and does not remember it', async () => {
    repo.commit({ 'a.py': 'x = 1\n' })
    const ports = portsOf()
    const failing: Outliner = {
      async *outline(jobs) {
        for (const { blob } of jobs) yield { blob, failure: 'ended' }
      },
      [Symbol.asyncDispose]: async () => undefined,
    }
    const { files, outlines } = await crawl(input(), { ...ports, outliner: failing })
    expect([files[0]?.skipped, outlines]).toEqual(['parser-failed', { parsed: 0, cached: 0, failed: 1 }])
    expect((await crawl(input(), portsOf())).outlines).toEqual({ parsed: 1, cached: 0, failed: 0 })
  })
})

describe('crawlAll', () => {
  it('clones a URL, and goes on where another target fails', async () => {
    repo.commit({ 'a.py': '' })
    const url = `file://${repo.dir}`
    const results = await crawlAll(
      [input({ location: join(state, 'missing') }), input({ location: url, runId: 'r2' })],
      portsOf(),
    )
    expect(results[0]).toMatchObject({ ok: false, location: join(state, 'missing'), error: expect.any(Error) })
    expect(results[1]).toMatchObject({ ok: true, snapshot: { target: { url }, notes: [] } })
  })
})

describe('ast', () => {
  const leaves = (node: { text?: string; children?: unknown[] }): string[] =>
    node.children === undefined ? [node.text ?? ''] : node.children.flatMap((child) => leaves(child as never))

  it('gives TypeScript as its compiler sees it', async () => {
    repo.commit({ 'src/a.tsx': 'const x: number = 1\n\nconst y = <b>{x}</b>\n' })
    const tree = await ast({ location: repo.dir, path: 'src/a.tsx' }, portsOf())
    expect(tree).toMatchObject({ kind: 'SourceFile', line: 1 })
    expect(tree.children?.map(({ kind, line }) => [kind, line])).toEqual([
      ['VariableStatement', 1],
      ['VariableStatement', 3],
      ['EndOfFileToken', 4],
    ])
    expect(leaves(tree)).toEqual(expect.arrayContaining(['x', 'number', '1', 'y', 'b']))
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree)
  })

  it('reads JSX in JavaScript, and a type assertion in plain TypeScript', async () => {
    repo.commit({ 'a.js': 'x = <b>t</b>\n', 'b.mts': 'x = <b>t\n' })
    const kinds = async (path: string): Promise<string> =>
      JSON.stringify(await ast({ location: repo.dir, path }, portsOf()))
    expect(await kinds('a.js')).toContain('JsxElement')
    expect(await kinds('b.mts')).toContain('TypeAssertionExpression')
  })

  it('gives Python by its grammar', async () => {
    repo.commit({ 'a.py': '# c\nx = f(1)\n' })
    const tree = await ast({ location: repo.dir, path: 'a.py' }, portsOf())
    expect(tree).toMatchObject({ kind: 'module', children: [{ kind: 'comment', line: 1 }, { line: 2 }] })
    expect(leaves(tree)).toEqual(['# c', 'x', 'f', '1'])
  })

  it('says what is wrong with a path', async () => {
    const ask = (path: string): Promise<unknown> => ast({ location: repo.dir, path }, portsOf())
    await expect(ask('a.py')).rejects.toThrow(/no commit yet/)
    symlinkSync('/etc/passwd', join(repo.dir, 'link.py'))
    repo.commit({ 'nul.py': '\0', 'big.py': '#'.repeat(5_000_001) })
    await expect(ask('a.md')).rejects.toThrow(/no parser for this kind of file/)
    await expect(ask('none.py')).rejects.toThrow(/has no such file/)
    await expect(ask('link.py')).rejects.toThrow(/has no such file/)
    await expect(ask('nul.py')).rejects.toThrow(/its content is binary/)
    await expect(ask('big.py')).rejects.toThrow(/too many/)
    expect(runGit(repo.dir, ['status', '--porcelain'])).toBe('')
  })
})
