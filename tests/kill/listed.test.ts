// A run that is killed cannot write that it ended: `runs list` and `status` see that its process is gone.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { llmOpsHere, remove, repository, root, small, temporary } from '../cli/repository.ts'

let folder: string
let target: string
let run: ChildProcess
let runFile: string

const hangs = (mark: string) =>
  `import { test } from 'node:test'\nimport { writeFileSync } from 'node:fs'\ntest('hangs', async () => {\n  writeFileSync(${JSON.stringify(mark)}, '')\n  await new Promise((resolve) => setTimeout(resolve, 60000))\n})\n`

beforeAll(async () => {
  folder = await temporary()
  const mark = join(folder, 'started')
  target = await repository(join(folder, 'target'), { ...small, 'test/hang.test.js': hangs(mark) })
  const args = ['run', '--sandbox', 'none', '--run-id', 'killed']
  run = spawn(process.execPath, [join(root, 'actions/cli/main.ts'), ...args], { cwd: target, stdio: 'ignore' })
  runFile = join(target, '.llm-ops', 'runs', 'killed', 'run.json')
  while (!existsSync(mark) && run.exitCode === null) await sleep(20)
}, 60_000)
afterAll(async () => {
  run.kill('SIGKILL')
  await remove(folder)
})

async function listed(): Promise<{ status: string; error: string | null }> {
  const { stdout } = await llmOpsHere(target, ['runs', 'list', '--json'])
  const { runs } = JSON.parse(stdout) as { runs: { status: string; error: string | null }[] }
  return runs[0] ?? { status: 'not listed', error: null }
}

it('is running while it goes on, and interrupted once it was killed', async () => {
  expect(await listed()).toMatchObject({ status: 'running', error: null })
  const ended = new Promise((resolve) => run.on('close', resolve))
  run.kill('SIGKILL')
  await ended
  expect(await listed()).toMatchObject({ status: 'interrupted', error: expect.stringContaining('its process is gone') })
  expect((await llmOpsHere(target, ['runs', 'list'])).stdout).toMatch(/killed\s+│ interrupted/)
  expect((await llmOpsHere(target, ['runs', 'show', 'killed'])).stdout).toMatch(/^interrupted: its process is gone/m)
  expect((await llmOpsHere(target, ['status'])).stdout).toMatch(/^newest run killed at \S+: interrupted: /)
})

it('stays running where it began on a machine that cannot be seen from here', async () => {
  const text = await readFile(runFile, 'utf8')
  const begun = JSON.parse(text) as { process: Record<string, unknown> }
  await writeFile(runFile, JSON.stringify({ ...begun, process: { ...begun.process, host: 'attic', machine: 'other' } }))
  expect(await listed()).toMatchObject({ status: 'running', error: expect.stringMatching(/^it began on attic: /) })
})

it('stays running where an older llm-ops, which named no process, began it', async () => {
  const { process: _, ...begun } = JSON.parse(await readFile(runFile, 'utf8')) as Record<string, unknown>
  await writeFile(runFile, JSON.stringify(begun))
  expect(await listed()).toMatchObject({ status: 'running', error: null })
})
