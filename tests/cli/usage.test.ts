import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { git, llmOps, remove, repository, small, temporary } from './repository.ts'

let folder: string
beforeAll(async () => {
  folder = await temporary()
  await repository(join(folder, 'small'), small)
})
afterAll(() => remove(folder))

const oneLine = /^llm-ops: [^\n]+\n$/

describe('wrong use ends with 2 and one line that says what to do', () => {
  it.each([
    [['runn'], /unknown command 'runn'; did you mean run\?/],
    [['frobnicate'], /unknown command 'frobnicate'; see llm-ops --help/],
    [['runs', 'exprot'], /unknown command 'exprot'; did you mean export\?/],
    [['run', '--max-item', '3'], /unknown option '--max-item'; did you mean --max-items\?/],
    [['crawl', '--max-items', '3'], /'--max-items'; it is an option of run, plan/],
    [['run', '--zzzzzz'], /unknown option '--zzzzzz'; see --help of the command/],
    [['run', '--max-items'], /argument missing/],
    [['run', '--max-items', '1e309'], /max-items: "1e309" does not fit: write a whole number from 1 to 1000/],
    [['run', '--retry=yes'], /--retry: "yes" is neither true nor false: write --retry or --no-retry/],
    [['run', '--test-command', 'a && b'], /test-command: "&" has a meaning only in a shell/],
    [['run', 'a', '--target', 'b'], /the target is named twice/],
    [['run', ''], /the target is empty/],
    [['run', 'a', 'b'], /too many arguments/],
    [['runs', 'compare', 'a'], /missing required argument 'after'/],
    [['runs', 'export', '--format', 'csb'], /--format: "csb" is not known: write csv/],
    [['crawl', 'a', 'b', '--run-id', 'x'], /run-id: it names one run/],
    [['run', 'no-such-folder'], /no-such-folder: there is no such folder/],
    [['run', 'http::x', '--quiet'], /http::x|:\\x3ax/],
    [['gate'], /holds no run yet: start one with "llm-ops run"/],
    [['runs', 'show', 'nope'], /holds no run "nope"/],
    [['plan', '--run-id', '../../x'], /holds no run/],
  ] as const)('%j', async (args, message) => {
    const { code, stdout, stderr } = await llmOps(join(folder, 'small'), args)
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(oneLine)
    expect([code, stdout]).toEqual([2, ''])
  })
})

it('ends with 2 and the help on stderr where there is no command', async () => {
  const { code, stdout, stderr } = await llmOps(folder, [])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/Usage: llm-ops/)
})

it('prints its version', async () => {
  expect(await llmOps(folder, ['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' })
})

it.each([
  ['run'],
  ['crawl'],
  ['plan'],
  ['apply'],
  ['gate'],
  ['report'],
  ['status'],
  ['runs', 'list'],
  ['runs', 'show'],
  ['runs', 'compare'],
  ['runs', 'export'],
  ['codemods'],
])('the help of %s %s has examples', async (...words) => {
  const { code, stdout } = await llmOps(folder, [...words.filter((word) => typeof word === 'string'), '--help'])
  expect(code).toBe(0)
  expect(stdout).toMatch(new RegExp(`Examples:\n  llm-ops ${words.join(' ')}`))
})

it('is one JSON document on stdout also where it fails', async () => {
  const { code, stdout } = await llmOps(folder, ['run', '--json', '--max-items', 'x'])
  expect(code).toBe(2)
  expect(JSON.parse(stdout)).toEqual({ error: { kind: 'input', message: expect.stringMatching(/^max-items: /) } })
})

it('does not print CSV as the one JSON document', async () => {
  const { code, stderr } = await llmOps(join(folder, 'small'), ['runs', 'export', '--format', 'csv', '--json'])
  expect([code, stderr]).toEqual([2, expect.stringMatching(/--json and --format csv contradict each other/)])
})

describe('a place where it cannot work', () => {
  it('is no repository', async () => {
    await mkdir(join(folder, 'plain'))
    const { code, stderr } = await llmOps(join(folder, 'plain'), ['run'])
    expect([code, stderr]).toEqual([2, expect.stringMatching(oneLine)])
    expect(stderr).toMatch(/plain/)
  })
  it('has no commit', async () => {
    await mkdir(join(folder, 'empty'))
    git(join(folder, 'empty'), 'init', '--quiet')
    const { code, stderr } = await llmOps(join(folder, 'empty'), ['run'])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/has no commit yet: commit something/)])
  })
  it('has no git', async () => {
    const { code, stderr } = await llmOps(join(folder, 'small'), ['run'], { PATH: join(folder, 'plain') })
    expect([code, stderr]).toEqual([2, expect.stringMatching(/git could not be started .* install git/)])
  })
  it('has a link where the state folder should be', async () => {
    const target = await repository(join(folder, 'linked'), small)
    await symlink(folder, join(target, '.llm-ops'))
    const { code, stderr } = await llmOps(target, ['run'])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/\.llm-ops is a symbolic link: remove it/)])
  })
})

it('lists the codemods', async () => {
  const { code, stdout } = await llmOps(folder, ['codemods', '--json'])
  const { codemods } = JSON.parse(stdout) as { codemods: { id: string; why: string }[] }
  expect(code).toBe(0)
  expect(codemods.length).toBeGreaterThanOrEqual(12)
  for (const { id, why } of codemods)
    expect([id, why]).toEqual([expect.stringMatching(/^[a-z-]+\d*$/), expect.any(String)])
  expect((await llmOps(folder, ['codemods'])).stdout).toContain(codemods[0]?.id)
})
