import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { spawn, type ChildProcess } from 'node:child_process'
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { githubStandin, type Standin } from '../../../scripts/github-standin/standin.ts'
import { temporaryDirectory } from '../adapters/git/temporary-repository.fake.ts'
import { reportPermissions } from '../adapters/github/tokens/app-token.ts'
import type { Step } from './cancelled-step.fake.ts'
import { cancelLikeRunner, marked } from './runner-cancel.fake.ts'

let keys: { publicKey: string; privateKey: string }
let standin: Standin
let folder: string
let mark: string
let said: string
let child: ChildProcess | undefined
beforeAll(() => {
  keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  })
})
beforeEach(async () => {
  folder = temporaryDirectory()
  mark = randomUUID()
  const installations = [{ id: 71, repository: 'o/r', permissions: reportPermissions }]
  const apps = [{ id: 42, slug: 'ops', publicKey: keys.publicKey, installations }]
  standin = await githubStandin({ repositories: [{ fullName: 'o/r' }], apps })
})
afterEach(async () => {
  child?.kill('SIGKILL')
  for (const pid of marked(mark)) process.kill(pid, 'SIGKILL')
  await standin[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

const file = (name: string): string => {
  try {
    return readFileSync(join(folder, name), 'utf8')
  } catch {
    return ''
  }
}
const events = (): string[] => file('events').trim().split('\n')
const operations = (): string[] => standin.requests.map(({ operation, status }) => `${status} ${operation}`)
const minted = (): string[] => standin.store.tokens.map(({ value }) => value)
const unrevoked = () => standin.store.tokens.filter(({ revoked }) => !revoked)

/** The main process of a step, with what the runner gives one. What its log shows is in `said`. */
function startStep(step: Partial<Step>): ChildProcess {
  writeFileSync(join(folder, 'state'), '')
  const all: Step = { folder, apiUrl: standin.apiUrl, mood: 'unwinds', children: [], ...step }
  const env = {
    ...process.env,
    MARK: mark,
    TMPDIR: folder,
    CANCELLED_STEP: JSON.stringify(all),
    GITHUB_STATE: join(folder, 'state'),
    'INPUT_APP-ID': '42',
    'INPUT_APP-PRIVATE-KEY': keys.privateKey,
  }
  const module = join(import.meta.dirname, 'cancelled-step.fake.ts')
  child = spawn(process.execPath, ['--no-warnings', module], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += String(chunk)))
  return child
}

/** As the runner: what the step kept is in the environment of its `post`, and nowhere else. */
async function runPost(): Promise<string> {
  const kept = [...file('state').matchAll(/^(.+)<<(ghadelimiter_.+)\n([\s\S]*?)\n\2$/gm)]
  const state = Object.fromEntries(kept.map(([, name = '', , value = '']) => [`STATE_${name}`, value]))
  const module = pathToFileURL(join(import.meta.dirname, 'post.ts')).href
  const script = `const { runPost } = await import('${module}'); await runPost(process.env)`
  const env = { PATH: process.env['PATH'], ...state, GITHUB_API_URL: standin.apiUrl }
  const post = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], { env, stdio: 'pipe' })
  const output = post.stdout.toArray()
  const errors = post.stderr.toArray()
  const [code] = (await once(post, 'exit')) as [number | null]
  return `${code} ${Buffer.concat([...(await output), ...(await errors)]).toString()}`
}

async function until(isSo: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (isSo()) return
    await sleep(50)
  }
  throw new Error(`it took too long: ${what}\n${file('events')}\n${said}`)
}

const ready = (children: number) =>
  until(() => events().includes('ready') && file('up').split('\n').length > children, 'ready')

describe('a step that the runner cancels (F-27)', () => {
  it('ends in 3 s: its last event written, then its token revoked, and no child is left, whatever they ignore', async () => {
    const children = ['detached', 'same group', 'grandchild', 'bwrap', 'none'] as const
    const step = startStep({ mood: 'hangs', children })
    await ready(children.length)
    expect(marked(mark).length).toBeGreaterThan(children.length)
    const ended = await cancelLikeRunner(step)
    expect(ended).toMatchObject({ exitCode: 130, last: 'SIGINT' })
    expect(ended.milliseconds).toBeLessThan(3000)
    expect(events()).toEqual(['minting', 'ready', 'cancelled 200'])
    expect(operations().at(-1)).toBe('204 DELETE /installation/token')
    await until(() => marked(mark).length === 0, 'no process is left')
    expect(await runPost()).toBe('0 ')
  }, 60_000)

  it('ends sooner where its work unwinds', async () => {
    const step = startStep({ mood: 'unwinds' })
    await ready(0)
    const ended = await cancelLikeRunner(step)
    expect(ended).toMatchObject({ last: 'SIGINT', signal: null })
    expect(ended.milliseconds).toBeLessThan(2000)
    expect(events().toSorted()).toEqual(['cancelled 200', 'end', 'minting', 'ready'])
    expect(unrevoked()).toEqual([])
  }, 30_000)

  it('gives the token its turn where the last event hangs', async () => {
    const step = startStep({ mood: 'hangs', eventHangs: true })
    await ready(0)
    const ended = await cancelLikeRunner(step)
    expect(ended.milliseconds).toBeLessThan(3000)
    expect([events().includes('cancelled 200'), unrevoked()]).toEqual([false, []])
  }, 30_000)

  it('ends at once by the second signal, and no child is left', async () => {
    const step = startStep({ mood: 'hangs', eventHangs: true, children: ['detached', 'grandchild', 'bwrap'] })
    await ready(3)
    const ended = await cancelLikeRunner(step, { term: 300, kill: 2500 })
    expect(ended).toMatchObject({ last: 'SIGTERM', exitCode: 143 })
    expect(ended.milliseconds).toBeLessThan(1500)
    await until(() => marked(mark).length === 0, 'no process is left')
    expect(await runPost()).toMatch(/^0 revoked a token/)
    expect(unrevoked()).toEqual([])
  }, 30_000)
})

describe('the `post` of a step', () => {
  it('revokes the token of a step that was killed, whose work heard nothing', async () => {
    const step = startStep({ mood: 'deaf' })
    await ready(0)
    const ended = await cancelLikeRunner(step, { term: 500, kill: 300 })
    expect(ended).toMatchObject({ last: 'SIGKILL', signal: 'SIGKILL' })
    expect(unrevoked()).toHaveLength(1)
    expect(await runPost()).toBe('0 revoked a token of the GitHub App that was left\n')
    expect(unrevoked()).toEqual([])
  }, 30_000)

  it('has nothing to do after a step that ended by itself', async () => {
    const step = startStep({ mood: 'finishes' })
    await once(step, 'exit')
    expect([events(), unrevoked(), minted().length]).toEqual([['minting', 'ready', 'end'], [], 1])
    const before = standin.requests.length
    expect(await runPost()).toBe('0 ')
    expect(standin.requests).toHaveLength(before)
  }, 30_000)

  it('says where it could not, stays green, and shows no token', async () => {
    standin.script({ match: /DELETE/, nth: 'every', fault: { kind: 'answer', status: 503 } })
    const step = startStep({ mood: 'finishes' })
    await once(step, 'exit')
    const printed = await runPost()
    expect(printed).toMatch(/^0 ::warning::the token of the GitHub App could not be revoked \(503 .*within the hour/)
    expect(printed).not.toContain(String(minted()[0]))
  }, 30_000)

  it.each(['{', '{"a":1}', '["a\\nb"]', '["a b"]'])('sends nothing for a state like %j', async (value) => {
    writeFileSync(join(folder, 'state'), `app-tokens<<ghadelimiter_x\n${value}\nghadelimiter_x\n`)
    expect(await runPost()).toMatch(/^0 ::warning::what the step left for its end cannot be read/)
    expect(standin.requests).toEqual([])
  })
})

describe('cancelled at each step of the life of a token, it is revoked by the step or its `post` (T-20)', () => {
  const whens = [
    ['while the installation is looked up', 'GET /repos/{owner}/{repo}/installation'],
    ['while it is minted', 'POST /app/installations/{installation_id}/access_tokens'],
    ['while it is revoked', 'DELETE /installation/token'],
  ] as const

  it.each(whens)(
    '%s',
    async (_when, operation) => {
      let arrived = false
      const wait = async () => {
        arrived = true
        await sleep(400)
      }
      standin.script({ match: operation, fault: { kind: 'race', run: wait } })
      const step = startStep({ mood: 'finishes' })
      await until(() => arrived, operation)
      const ended = await cancelLikeRunner(step)
      expect(ended.milliseconds).toBeLessThan(3000)
      expect(await runPost()).toMatch(/^0 /)
      expect(minted()).toHaveLength(1)
      expect(unrevoked()).toEqual([])
    },
    30_000,
  )
})

describe('the private key and the token (T-21)', () => {
  it('are in no argument and no environment of any child, in no file but the state, and the key in none at all', async () => {
    const step = startStep({ mood: 'hangs', children: ['detached', 'bwrap', 'none'] })
    await ready(3)
    const secrets = [...keys.privateKey.split('\n').filter((line) => line.length === 64), String(minted()[0])]
    const pids = marked(mark).filter((pid) => pid !== step.pid)
    expect(pids.length).toBeGreaterThan(3)
    for (const pid of pids) {
      const seen = ['environ', 'cmdline'].map((name) => readFileSync(`/proc/${pid}/${name}`, 'utf8')).join()
      for (const secret of secrets) expect(seen).not.toContain(secret)
    }
    const files = ['events', 'up', 'bwrap.txt', 'none.txt'].map(file).join()
    for (const secret of secrets) expect(files).not.toContain(secret)
    for (const secret of secrets.slice(0, -1)) expect(file('state') + said).not.toContain(secret)
    expect(file('state')).toContain(String(minted()[0]))
    expect(said.trim()).toBe(`::add-mask::${minted()[0]}`)
  }, 30_000)
})
