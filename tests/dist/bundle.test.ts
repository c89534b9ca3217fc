import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

const folder = mkdtempSync(join(tmpdir(), 'llm-ops-dist-'))
const dist = join(folder, 'dist')
const repository = join(folder, 'repository')
const entries = ['crawl', 'plan', 'apply', 'gate', 'report', 'run', 'cli'] as const

beforeAll(() => {
  cpSync(join(process.cwd(), 'dist'), dist, { recursive: true })
  mkdirSync(repository)
  writeFileSync(join(repository, 'package.json'), '{"type":"module","scripts":{"test":"node --test"}}\n')
  writeFileSync(join(repository, 'add.py'), 'import os\n\n\ndef add(a, b):\n    return a + b\n')
  writeFileSync(join(repository, 'a.test.js'), "import { test } from 'node:test'\ntest('holds', () => {})\n")
  const git = (...args: string[]) => spawnSync('git', ['-C', repository, '-c', 'user.name=a', '-c', 'user.email=a@b.invalid', ...args])
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'feat: a')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs an entry of the copy, where there is no node_modules, and names the files of the bundle that it loaded. */
function start(entry: string, { args = [], env = {} }: { args?: string[]; env?: Record<string, string> }) {
  const trace = mkdtempSync(join(folder, 'trace-'))
  const answer = spawnSync(process.execPath, [join(dist, entry, 'index.js'), ...args], {
    cwd: repository,
    env: { PATH: process.env['PATH'], NODE_V8_COVERAGE: trace, ...env },
    encoding: 'utf8',
  })
  const loaded = new Set<string>()
  for (const file of readdirSync(trace)) {
    const { result } = JSON.parse(readFileSync(join(trace, file), 'utf8')) as { result: { url: string }[] }
    for (const { url } of result) if (url.includes('/dist/lib/')) loaded.add(basename(url))
  }
  return { ...answer, loaded }
}

/** The chunk that holds the TypeScript compiler is the only one of its size. */
function compilerChunk(): string {
  const chunks = readdirSync(join(dist, 'lib')).filter((file) => file.endsWith('.js'))
  const large = chunks.filter((file) => statSync(join(dist, 'lib', file)).size > 5_000_000)
  expect(large).toHaveLength(1)
  return large[0] ?? ''
}

describe('the bundle', () => {
  it.each(entries)('dist/%s/index.js starts where nothing is installed', (entry) => {
    const { status, stderr, stdout } = start(entry, entry === 'cli' ? { args: ['--version'] } : { env: { INPUT_TESTS: 'perhaps' } })
    expect([entry, status, stderr]).toEqual([entry, entry === 'cli' ? 0 : 1, ''])
    expect(stdout).toMatch(entry === 'cli' ? /^\d+\.\d+\.\d+\n$/ : /^::error::.*tests.*true/)
  })

  it('does not load the TypeScript compiler to crawl, plan and apply on Python and to test and report', () => {
    const compiler = compilerChunk()
    for (const entry of ['crawl', 'plan', 'apply', 'gate', 'report']) {
      const { status, stdout, loaded } = start(entry, { env: { INPUT_TARGET: repository, INPUT_SELECT: 'py-unused-imports', 'INPUT_ALLOW-UNPROVEN': 'true' } })
      expect([entry, status, status === 0 ? '' : stdout]).toEqual([entry, 0, ''])
      expect([...loaded]).toContain('index.js')
      expect([...loaded]).not.toContain(compiler)
    }
  })

  it('loads the compiler for the syntax tree of a TypeScript file, and shows it', () => {
    const { status, stdout, loaded } = start('cli', { args: ['crawl', '--ast', 'a.test.js', '--json'] })
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'SourceFile' })
    expect([...loaded]).toContain(compilerChunk())
  })
})
