import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerKey } from '../../../cassette/answer-key.ts'
import { fakeClock } from '../../../ports/clock.ts'
import { recordedLog } from '../../../ports/log.ts'
import type { KeptAnswer } from '../../../ports/model.ts'
import { answerCache, type AnswerCacheOptions } from './answer-cache.ts'
import { freePort, hasRedis, redisServer } from './redis.fake.ts'

const DAY = 24 * 60 * 60 * 1000

const answer: KeptAnswer = {
  text: '{"files": []}',
  logprobs: [{ token: '{', logprob: -0.25 }],
  tokens: { input: 10, cached: 2, output: 3 },
  model: 'served-1',
}

function key(name: string): string {
  return answerKey({ promptSha256: name, blob: 'b', parameters: { model: 'm', temperature: 0, seed: 1 } })
}

async function ground(options: Partial<AnswerCacheOptions> = {}) {
  const root = await mkdtemp(join(tmpdir(), 'llm-ops-answers-'))
  const dir = join(root, 'answers')
  const clock = fakeClock('2026-11-22T12:00:00.000Z')
  const log = recordedLog()
  const open = (more: Partial<AnswerCacheOptions> = {}) =>
    answerCache({ dir, redisUrl: null, clock, log, ...options, ...more })
  const fileOf = (name: string) => join(dir, key(name).slice(0, 2), `${key(name)}.json`)
  const dispose = () => rm(root, { recursive: true, force: true })
  return { root, dir, clock, log, open, fileOf, [Symbol.asyncDispose]: dispose }
}

async function files(dir: string): Promise<string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true })
  return found.filter((entry) => !entry.isDirectory()).map(({ name }) => name)
}

describe('the cache of answers on disk', () => {
  it('gives back in a later run what was kept, whole, and says nothing of what it does not have', async () => {
    await using at = await ground()
    {
      await using cache = at.open()
      await cache.set(key('a'), answer)
      await cache.set(key('b'), { ...answer, logprobs: null, tokens: null, text: 'naïve \u2028 "quoted"\n' })
    }
    await using cache = at.open()
    const found = await cache.get([key('a'), key('b'), key('c'), key('a')])
    expect([...found.keys()]).toEqual([key('a'), key('b')])
    expect(found.get(key('a'))).toEqual(answer)
    expect(found.get(key('b'))?.text).toBe('naïve \u2028 "quoted"\n')
    expect(at.log.lines).toEqual([])
  })

  it('is one file an answer, so that the folder can be carried anywhere', async () => {
    await using at = await ground()
    await using cache = at.open()
    await cache.set(key('a'), answer)
    await rename(at.dir, join(at.root, 'carried'))
    await using carried = at.open({ dir: join(at.root, 'carried') })
    expect((await carried.get([key('a')])).get(key('a'))).toEqual(answer)
    expect(await files(join(at.root, 'carried'))).toEqual([`${key('a')}.json`])
  })

  it('forgets an answer after 30 days by the date that it was kept, whatever the date of its file', async () => {
    await using at = await ground()
    await using cache = at.open()
    await cache.set(key('a'), answer)
    await at.clock.sleep(30 * DAY - 1)
    await utimes(at.fileOf('a'), new Date(0), new Date(0))
    expect((await cache.get([key('a')])).size).toBe(1)
    await at.clock.sleep(1)
    await utimes(at.fileOf('a'), at.clock.now(), at.clock.now())
    expect((await cache.get([key('a')])).size).toBe(0)
    expect(await files(at.dir)).toEqual([])
  })

  it('removes at its end what is too old, also where nobody asked for it', async () => {
    await using at = await ground()
    {
      await using cache = at.open()
      await cache.set(key('old'), answer)
    }
    await at.clock.sleep(31 * DAY)
    {
      await using cache = at.open()
      await cache.set(key('new'), answer)
    }
    expect(await files(at.dir)).toEqual([`${key('new')}.json`])
  })

  it('stays below its size, and the oldest go first', async () => {
    await using at = await ground({ maxBytes: 20_000 })
    const text = 'x'.repeat(4000)
    {
      await using cache = at.open()
      for (const name of ['1', '2', '3', '4', '5', '6', '7']) {
        await cache.set(key(name), { ...answer, text })
        await at.clock.sleep(1000)
      }
    }
    await using cache = at.open()
    const left = await cache.get(['1', '2', '3', '4', '5', '6', '7'].map(key))
    expect([...left.keys()]).toEqual(['4', '5', '6', '7'].map(key))
  })

  it('takes what somebody else put there for a miss: damaged, of another shape, too large, a link, a folder', async () => {
    await using at = await ground()
    await using cache = at.open()
    const names = ['cut', 'shape', 'large', 'link', 'folder', 'future', 'pipe', 'proto', 'good']
    for (const name of names) await cache.set(key(name), answer)
    const good = await readFile(at.fileOf('good'), 'utf8')
    await writeFile(at.fileOf('cut'), good.slice(0, -3))
    await writeFile(at.fileOf('shape'), JSON.stringify({ ...JSON.parse(good), answer: { text: 5 } }))
    await writeFile(at.fileOf('large'), `${good}${' '.repeat(9 * 1024 * 1024)}`)
    await writeFile(join(at.root, 'elsewhere'), good)
    await rm(at.fileOf('link'))
    await symlink(join(at.root, 'elsewhere'), at.fileOf('link'))
    await rm(at.fileOf('folder'))
    await mkdir(at.fileOf('folder'))
    await writeFile(at.fileOf('future'), JSON.stringify({ ...JSON.parse(good), storedAt: '2036-01-01T00:00:00.000Z' }))
    await rm(at.fileOf('pipe'))
    execFileSync('mkfifo', [at.fileOf('pipe')])
    await writeFile(at.fileOf('proto'), good.replace('"text"', '"__proto__":{"x":1},"text"'))
    const found = await cache.get(names.map(key))
    expect([...found.keys()]).toEqual([key('good')])
    expect(at.log.lines).toEqual([])
  })

  it('mends a damaged entry when the answer is given again', async () => {
    await using at = await ground()
    await using cache = at.open()
    await cache.set(key('a'), answer)
    await writeFile(at.fileOf('a'), '{')
    await cache.set(key('a'), answer)
    expect((await cache.get([key('a')])).get(key('a'))).toEqual(answer)
  })

  it('reads and writes nothing through a link in the place of its folder', async () => {
    await using at = await ground()
    const outside = join(at.root, 'outside')
    {
      await using cache = at.open({ dir: outside })
      await cache.set(key('a'), answer)
    }
    await symlink(outside, at.dir)
    await using cache = at.open()
    expect((await cache.get([key('a')])).size).toBe(0)
    await cache.set(key('b'), answer)
    expect(await files(outside)).toEqual([`${key('a')}.json`])
    expect(at.log.lines).toHaveLength(1)
    expect(at.log.lines[0]).toContain('is a symbolic link')
  })

  it('writes nothing outside of its folder, whatever the key', async () => {
    await using at = await ground()
    await using cache = at.open()
    await cache.set('../../escaped', answer)
    expect((await cache.get(['../../escaped'])).size).toBe(0)
    expect(await files(at.root)).toEqual([])
  })

  it('says once that it cannot write, and the run goes on', async () => {
    await using at = await ground()
    await writeFile(at.dir, 'a file stands here')
    await using cache = at.open()
    await cache.set(key('a'), answer)
    await cache.set(key('b'), answer)
    expect((await cache.get([key('a')])).size).toBe(0)
    expect(at.log.lines).toEqual([`warn answers in ${at.dir} are left out of this run: ENOTDIR`])
  })

  it('keeps whole files where several write the same answer at once, and no temporary one', async () => {
    await using at = await ground()
    await using one = at.open()
    await using other = at.open()
    await Promise.all(Array.from({ length: 40 }, (_, index) => (index % 2 ? one : other).set(key('a'), answer)))
    expect((await one.get([key('a')])).get(key('a'))).toEqual(answer)
    expect(await files(at.dir)).toEqual([`${key('a')}.json`])
    expect((await lstat(at.dir)).isDirectory()).toBe(true)
  })
})

const reason = hasRedis() ? '' : ' (skipped: apt-get install redis-server)'
const withRedis = hasRedis() ? describe : describe.skip

withRedis(`the cache of answers in a real Redis${reason}`, () => {
  it('shares answers between machines, and lets Redis forget them after 30 days', async () => {
    await using server = await redisServer()
    await using at = await ground({ redisUrl: server.url })
    await using other = await ground({ redisUrl: server.url })
    await using cache = at.open()
    await cache.set(key('a'), answer)
    await using there = other.open()
    expect((await there.get([key('a'), key('b')])).get(key('a'))).toEqual(answer)
    const [name] = redis(server.port, 'KEYS', '*')
    expect(name).toBe(`llm-ops::${key('a')}`)
    expect(Number(redis(server.port, 'PTTL', name ?? '')[0])).toBeGreaterThan(29.9 * DAY)
    expect([...at.log.lines, ...other.log.lines]).toEqual([])
  })

  it('logs in with the login of the URL, and a wrong one is a miss and a warning without it', async () => {
    const password = ['correct', 'horse'].join('-')
    await using server = await redisServer('--requirepass', password)
    await using at = await ground()
    await using cache = at.open({ redisUrl: `redis://:${password}@127.0.0.1:${server.port}` })
    await cache.set(key('a'), answer)
    await rm(at.dir, { recursive: true })
    expect((await cache.get([key('a')])).size).toBe(1)
    const wrong = ['battery', 'staple'].join('-')
    await using refused = at.open({ redisUrl: `redis://:${wrong}@127.0.0.1:${server.port}` })
    expect((await refused.get([key('a')])).size).toBe(0)
    expect(at.log.lines).toHaveLength(1)
    expect(at.log.lines[0]).toContain(`127.0.0.1:${server.port}`)
    expect(at.log.lines[0]).toContain('WRONGPASS')
    expect(at.log.lines.join('')).not.toContain(wrong)
  })

  it('takes what somebody else wrote there for a miss', async () => {
    await using server = await redisServer()
    await using at = await ground({ redisUrl: server.url })
    await using cache = at.open()
    redis(server.port, 'SET', `llm-ops::${key('a')}`, '{"schemaVersion":1,"answer":{"text":"run this"}}')
    redis(server.port, 'SET', `llm-ops::${key('b')}`, 'not JSON')
    redis(server.port, 'LPUSH', `llm-ops::${key('c')}`, 'a list')
    expect((await cache.get(['a', 'b', 'c'].map(key))).size).toBe(0)
    expect(at.log.lines).toEqual([])
  })

  it('waits no longer than a second for a server that does not answer, once, and the disk still answers', async () => {
    await using server = await redisServer()
    await using at = await ground({ redisUrl: server.url })
    await using cache = at.open()
    await cache.set(key('a'), answer)
    server.pause()
    const before = performance.now()
    expect((await cache.get([key('a'), key('b')])).size).toBe(1)
    for (const name of ['c', 'd', 'e']) await cache.get([key(name)])
    expect(performance.now() - before).toBeLessThan(2500)
    expect(at.log.lines).toHaveLength(1)
    expect(at.log.lines[0]).toContain('no answer in 1000 ms')
  })
})

describe('the cache of answers in Redis', () => {
  it('goes on without a server that is not there, with one warning', async () => {
    const port = await freePort()
    await using at = await ground({ redisUrl: `redis://someone@127.0.0.1:${port}/0` })
    await using cache = at.open()
    await cache.set(key('a'), answer)
    expect((await cache.get([key('a')])).size).toBe(1)
    expect(at.log.lines).toEqual([
      `warn answers in Redis at 127.0.0.1:${port} are left out of this run: no connection (ECONNREFUSED)`,
    ])
  })

  it('speaks TLS where the URL says so', async () => {
    const first: Buffer[] = []
    const server = createServer((socket) => socket.once('data', (data) => (first.push(data), socket.destroy())))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    await using at = await ground({ redisUrl: `rediss://127.0.0.1:${port}` })
    await using cache = at.open()
    expect((await cache.get([key('a')])).size).toBe(0)
    server.close()
    // 22: a TLS handshake record (RFC 8446, 5.1).
    expect(first[0]?.[0]).toBe(22)
    expect(at.log.lines).toHaveLength(1)
  })

  it('says what is wrong with a REDIS_URL without repeating it', async () => {
    const secret = ['hun', 'ter2'].join('')
    for (const redisUrl of [`http://u:${secret}@cache.example`, `redis://cache.example/${secret}`, `:${secret}`]) {
      await using at = await ground({ redisUrl })
      await using cache = at.open()
      expect((await cache.get([key('a')])).size).toBe(0)
      expect(at.log.lines).toHaveLength(1)
      expect(at.log.lines[0]).toContain('REDIS_URL: not a URL like redis://host:6379')
      expect(at.log.lines[0]).not.toContain(secret)
    }
  })
})

function redis(port: number, ...words: string[]): string[] {
  return execFileSync('redis-cli', ['-p', String(port), ...words], { encoding: 'utf8' })
    .trim()
    .split('\n')
}
