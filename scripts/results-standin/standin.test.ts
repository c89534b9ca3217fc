import { DefaultArtifactClient } from '@actions/artifact'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { silent, withVariables } from '../../actions/shared/adapters/hand-over/workflow-run.fake.ts'
import { resultsStandin, type ResultsStandin } from './standin.ts'

let root = ''
let standin: ResultsStandin
let restore: () => void
let speak: () => void
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'llm-ops-results-'))
  standin = await resultsStandin()
  restore = withVariables({ ...standin.env({ run: 'run-1', job: 'job-1' }), RUNNER_TEMP: root })
  speak = silent()
})
afterEach(async () => {
  speak()
  restore()
  await standin[Symbol.asyncDispose]()
  await rm(root, { recursive: true, force: true })
})

async function uploaded(client: DefaultArtifactClient, name: string, content: string | Uint8Array = name) {
  const file = join(root, `${name}.txt`)
  await writeFile(file, content)
  return client.uploadArtifact(name, [file], root)
}

describe("the toolkit's artifact client", () => {
  it('uploads, lists, downloads and deletes', async () => {
    const client = new DefaultArtifactClient()
    const { id = 0, digest } = await uploaded(client, 'one', Buffer.alloc(9 * 1024 * 1024, 'x'))
    await uploaded(client, 'two')
    const { artifacts } = await client.listArtifacts()
    expect(artifacts.map(({ name }) => name)).toEqual(['one', 'two'])
    expect(artifacts[0]?.digest).toBe(`sha256:${digest}`)
    const path = join(root, 'back')
    expect(await client.downloadArtifact(id, { path, expectedHash: `sha256:${digest}` })).toMatchObject({
      digestMismatch: false,
    })
    expect(await readFile(join(path, 'one.txt'))).toHaveLength(9 * 1024 * 1024)
    await client.deleteArtifact('one')
    expect((await client.listArtifacts()).artifacts.map(({ name }) => name)).toEqual(['two'])
  })

  it('meets a name that exists in this workflow run, whatever the job, and not that of another run', async () => {
    const client = new DefaultArtifactClient()
    await uploaded(client, 'one')
    Object.assign(process.env, standin.env({ run: 'run-1', job: 'job-2' }))
    await expect(uploaded(client, 'one')).rejects.toThrow(/409.*already exists on the workflow run/)
    Object.assign(process.env, standin.env({ run: 'run-2', job: 'job-1' }))
    expect((await client.listArtifacts()).artifacts).toEqual([])
    await uploaded(client, 'one')
  })

  it('is refused without a token of ours', async () => {
    process.env['ACTIONS_RUNTIME_TOKEN'] = `${process.env['ACTIONS_RUNTIME_TOKEN']}x`
    await expect(new DefaultArtifactClient().listArtifacts()).rejects.toThrow(/401/)
    expect((await fetch(`${standin.url}/blobs/1?sig=x`)).status).toBe(403)
  })

  it('tries again after a failure, as scripted', async () => {
    standin.script({ on: 'ListArtifacts', fault: { kind: 'answer', status: 500, message: 'x' } })
    expect((await new DefaultArtifactClient().listArtifacts()).artifacts).toEqual([])
    expect(standin.requests).toEqual(['ListArtifacts', 'ListArtifacts'])
  })
})

it("serves the toolkit's cache client: exact keys, restore keys, and each entry once", async () => {
  const cache = await import('@actions/cache')
  const folder = join(root, 'cached')
  await mkdir(folder)
  await writeFile(join(folder, 'a'), 'content')
  expect(await cache.saveCache([folder], 'key-1')).toBe(1)
  expect(await cache.saveCache([folder], 'key-1')).toBe(-1)
  await rm(folder, { recursive: true })
  expect(await cache.restoreCache([folder], 'key-2', ['other-', 'key-'])).toBe('key-1')
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('content')
  expect(await cache.restoreCache([folder], 'absent', [])).toBeUndefined()
})

it('runs as a process that prints its variables, and ends when it is told to', async () => {
  const main = fileURLToPath(new URL('main.ts', import.meta.url))
  const child = spawn(process.execPath, [main, '--run', 'run-7'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
  const { url, env } = JSON.parse(chunk.toString('utf8')) as { url: string; env: Record<string, string> }
  Object.assign(process.env, env)
  expect((await new DefaultArtifactClient().listArtifacts()).artifacts).toEqual([])
  expect(env['ACTIONS_RESULTS_URL']).toBe(`${url}/`)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})
