import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { remove, repository, root, small, temporary } from './repository.ts'

let folder: string
beforeAll(async () => {
  folder = await temporary()
})
afterAll(() => remove(folder))

it('cleans up on Ctrl-C while a test hangs: exit code 130, a failed run, nothing left in the temporary folder', async () => {
  const mark = join(folder, 'started')
  const hanging = `import { test } from 'node:test'\nimport { writeFileSync } from 'node:fs'\ntest('hangs', async () => {\n  writeFileSync(${JSON.stringify(mark)}, '')\n  await new Promise((resolve) => setTimeout(resolve, 600000))\n})\n`
  const target = await repository(join(folder, 'hanging'), { ...small, 'test/hang.test.js': hanging })
  const temporaryFolder = join(folder, 'tmp')
  await mkdir(temporaryFolder)
  const child = spawn(process.execPath, [join(root, 'actions/cli/main.ts'), 'run', '--sandbox', 'none'], {
    cwd: target,
    env: { ...process.env, TMPDIR: temporaryFolder },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said: string[] = []
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')))
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)))
  while (!existsSync(mark) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 50))
  child.kill('SIGINT')
  expect(await ended).toBe(130)
  expect(said.join('')).toMatch(/interrupted: cleaning up/)
  const [runId] = await readdir(join(target, '.llm-ops', 'runs'))
  const run: unknown = JSON.parse(await readFile(join(target, '.llm-ops', 'runs', String(runId), 'run.json'), 'utf8'))
  expect(run).toMatchObject({ status: 'failed', error: 'interrupted' })
  expect(await readdir(temporaryFolder)).toEqual([])
}, 120_000)
