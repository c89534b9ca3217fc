import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { measure } from './measure.ts'
import type { FieldPackage } from './packages.ts'
import type { Prepared } from './prepare.ts'

const entry = join(import.meta.dirname, '../../actions/cli/main.ts')
let folder: string
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'llm-ops-field-test-')))
})
afterAll(async () => rm(folder, { recursive: true, force: true }))

const files = {
  'package.json': '{ "name": "sum", "version": "1.0.0", "type": "module", "scripts": { "test": "node --test" } }\n',
  'sum.js': 'export function sum(a, b) {\n  if (a < 0) {\n    return 0\n  } else {\n    return a + b\n  }\n}\n',
  'test/sum.test.js':
    "import test from 'node:test'\nimport assert from 'node:assert'\nimport { sum } from '../sum.js'\ntest('adds', () => assert.equal(sum(1, 2), 3))\ntest.skip('later', () => {})\n",
}

async function prepared(name: string): Promise<Prepared> {
  const target = join(folder, name, 'target')
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(target, path)), { recursive: true })
    await writeFile(join(target, path), text)
  }
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.invalid', ...args], {
      cwd: target,
      stdio: 'ignore',
    })
  git('init', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--message', 'as it was')
  const copy = join(folder, name, 'copy')
  await cp(target, copy, { recursive: true, filter: (path) => !path.endsWith('.git') })
  return { target, copy, programs: join(copy, 'node_modules', '.bin') }
}

const sum: FieldPackage = {
  registry: 'npm',
  name: 'sum',
  version: '1.0.0',
  needs: [],
  runner: {
    argv: ['node', '--test', '--experimental-test-coverage'],
    tests: 'node-test',
    coverage: { format: 'node-test', argv: [] },
  },
}

// Whole chains as processes, on a machine that may be doing other work.
jest.setTimeout(240_000)

describe('a package in the field', () => {
  it('is measured by our chain and by its own runner, and the two are compared', async () => {
    const ours = join(folder, 'agree', 'ours')
    const measured = await measure(sum, await prepared('agree'), { entry, folder: ours })
    expect(measured).toMatchObject({ runner: 'node-test', files: 3, proposedAgain: 0 })
    expect(measured.tests).toMatchObject({ outcome: 'equal', printed: { total: 2, broken: 0, skipped: 1 } })
    expect(measured.coverage.outcome).toBe('equal')
    expect(measured.items.map(({ verdict }) => verdict)).toContain('pass')
    expect(measured.totals.proposed).toBe(measured.items.length)
    expect(await readFile(join(ours, 'printed.txt'), 'utf8')).toContain('tests 2')
  })

  it('is no figure where its runner prints none, with the reason', async () => {
    const silent: FieldPackage = { ...sum, runner: { ...sum.runner, argv: ['no-such-runner'], coverage: null } }
    const measured = await measure(silent, await prepared('silent'), { entry, folder: join(folder, 'silent', 'ours') })
    expect(measured.tests).toMatchObject({ outcome: 'no-figure', why: expect.stringContaining('printed no summary') })
    expect(measured.coverage).toMatchObject({ outcome: 'no-figure', why: 'no tool prints one' })
  })

  it('ends with an error where our own command does', async () => {
    const { copy } = await prepared('broken')
    const nowhere: Prepared = { target: join(copy, 'missing'), copy, programs: copy }
    await mkdir(nowhere.target)
    await expect(measure(sum, nowhere, { entry, folder: join(folder, 'broken', 'ours') })).rejects.toThrow(
      /llm-ops crawl ended with 2/,
    )
  })
})
