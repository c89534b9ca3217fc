import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileStore } from '../adapters/file-store.ts'
import { gitAdapter } from '../adapters/git/git.ts'
import {
  temporaryDirectory,
  temporaryRepository,
  type TemporaryRepository,
} from '../adapters/git/temporary-repository.fake.ts'
import { UserError } from '../contracts/errors.ts'
import { fakeClock } from '../ports/clock.ts'
import { recordedLog } from '../ports/log.ts'
import { checkedUrl, cloneName, isUrl, withoutCredentials } from './location.ts'
import { openTarget } from './open-target.ts'

let remote: TemporaryRepository
let state: string

beforeEach(() => {
  remote = temporaryRepository()
  state = temporaryDirectory()
})
afterEach(() => {
  remote[Symbol.dispose]()
  rmSync(state, { recursive: true })
})

function portsOf(): Parameters<typeof openTarget>[1] & { log: ReturnType<typeof recordedLog> } {
  return { git: gitAdapter(), store: fileStore(state), clock: fakeClock(), log: recordedLog() }
}

describe('openTarget', () => {
  it('opens a folder where it stands', async () => {
    expect((await openTarget({ location: remote.dir, branch: null }, portsOf())).dir).toBe(remote.dir)
  })

  it('clones a URL into the state folder, and fetches into the same clone the next time', async () => {
    const first = remote.commit({ a: '1' })
    const location = `file://${remote.dir}`
    const clone = await openTarget({ location, branch: null }, portsOf())
    expect(clone.dir.startsWith(join(state, 'targets'))).toBe(true)
    expect((await clone.head())?.commit).toBe(first)
    const second = remote.commit({ a: '2' })
    const again = await openTarget({ location, branch: null }, portsOf())
    expect(again.dir).toBe(clone.dir)
    expect(await again.head()).toMatchObject({ commit: second, branch: 'main' })
  })

  it('takes the branch it is given, in a fresh clone and in an old one', async () => {
    const main = remote.commit({ a: '1' })
    remote.git('checkout', '--quiet', '-b', 'dev')
    const dev = remote.commit({ a: '2' })
    remote.git('checkout', '--quiet', 'main')
    const location = `file://${remote.dir}`
    const fresh = await openTarget({ location, branch: 'dev' }, portsOf())
    expect(await fresh.head()).toMatchObject({ commit: dev, branch: 'dev' })
    const old = await openTarget({ location, branch: null }, portsOf())
    expect(await old.head()).toMatchObject({ commit: main, branch: 'main' })
    const asked = openTarget({ location, branch: 'gone' }, portsOf())
    await expect(asked).rejects.toThrow(/the remote has no branch gone/)
  })

  it('tries three times, waits longer each time, and then says what to do', async () => {
    const ports = portsOf()
    const asked = openTarget({ location: `file://${remote.dir}/no-such`, branch: null }, ports)
    await expect(asked).rejects.toThrow(/could not be cloned in 3 tries: .*; check the URL, the branch and the network/)
    await expect(asked).rejects.toBeInstanceOf(UserError)
    const waits = ports.log.lines.map((line) => Number(/trying again in (\d+) ms/.exec(line)?.[1]))
    expect(waits).toHaveLength(2)
    expect(waits[0]).toBeGreaterThanOrEqual(500)
    expect(waits[0]).toBeLessThanOrEqual(1000)
    expect(waits[1]).toBeGreaterThanOrEqual(1000)
    expect(waits[1]).toBeLessThanOrEqual(2000)
    expect(ports.clock.monotonic()).toBe((waits[0] ?? 0) + (waits[1] ?? 0))
  })

  it('comes through when the second try does', async () => {
    const commit = remote.commit({ a: '1' })
    const ports = portsOf()
    let failures = 1
    const git: typeof ports.git = {
      ...ports.git,
      clone: async (...args) => {
        if (failures-- > 0) throw new Error('the network is away')
        return ports.git.clone(...args)
      },
    }
    const clone = await openTarget({ location: `file://${remote.dir}`, branch: null }, { ...ports, git })
    expect((await clone.head())?.commit).toBe(commit)
    expect(ports.log.lines).toEqual([expect.stringContaining('the network is away; trying again')])
  })

  it('shows no credentials of a URL, neither in the error nor in its cause', async () => {
    const secret = ['pass', 'word'].join('')
    const asked = openTarget({ location: `file://user:${secret}@${remote.dir}/no`, branch: null }, portsOf())
    const error = await asked.then(
      () => null,
      (cause: Error) => cause,
    )
    expect(`${error?.message} ${(error?.cause as Error | undefined)?.message}`).not.toContain(secret)
  })
})

describe('locations', () => {
  it('tells URLs from folders', () => {
    for (const url of ['https://h/o/r', 'ssh://git@h/r', 'git@github.com:o/r.git', 'file:///r', 'ext::sh -c x://y']) {
      expect([url, isUrl(url)]).toEqual([url, !url.startsWith('ext::')])
    }
    for (const folder of ['.', '/a/b', 'a:b', 'C:\\code', '../x@y', 'a/b@c:d']) expect(isUrl(folder)).toBe(false)
  })

  it('refuses transports that start programs', () => {
    expect(() => checkedUrl('ext://sh')).toThrow(/cannot clone ext URLs/)
    expect(checkedUrl('git@h:o/r')).toBe('git@h:o/r')
  })

  it('takes passwords and tokens out of URLs and leaves ssh users', () => {
    expect(withoutCredentials('https://u:p@h/o/r and https://token@h')).toBe('https://h/o/r and https://h')
    expect(withoutCredentials('ssh://git@h/o/r')).toBe('ssh://git@h/o/r')
    expect(withoutCredentials('ssh://git:p@h/o/r')).toBe('ssh://h/o/r')
  })

  it('gives each URL a readable folder of its own', () => {
    const names = ['https://h/o/r', 'https://h/o/r.git', 'https://i/o/r', 'git@h:o/r.git', 'https://h/..'].map(
      cloneName,
    )
    expect(new Set(names).size).toBe(names.length)
    expect(names[0]).toMatch(/^o-r-[0-9a-f]{8}$/)
    expect(names.every((name) => /^[A-Za-z0-9][\w.-]*$/.test(name))).toBe(true)
    expect(cloneName('https://u:p@h/o/r')).toBe(cloneName('https://h/o/r'))
  })
})
