import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { UserError } from '../contracts/errors.ts'
import { eventChange } from './event-change.ts'

const [base, head] = ['a'.repeat(40), 'b'.repeat(40)]
let dir = ''
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'llm-ops-event-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

async function read(name: string, payload: string) {
  const path = join(dir, 'event.json')
  await writeFile(path, payload)
  return eventChange({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path })
}

describe('the change of an event', () => {
  it.each([
    ['pull_request', { pull_request: { base: { sha: base }, head: { sha: head, repo: null } } }],
    ['merge_group', { merge_group: { base_sha: base, head_sha: head } }],
    ['push', { before: base, after: head }],
  ])('of %s is its two commits', async (name, payload) => {
    expect(await read(name, JSON.stringify(payload))).toEqual({ base, head })
  })

  it.each(['schedule', 'workflow_dispatch', 'pull_request_target', ''])('of %p is none', async (name) => {
    expect(await read(name, '{}')).toBeNull()
  })

  const injected = { pull_request: { base: { sha: '$(touch pwned)' }, head: { sha: head } } }
  it.each([['', '{', 'null', '[]', '{}', '{"pull_request": null}', JSON.stringify(injected)]].flat())(
    '%p is unreadable, and the error names the inputs',
    async (payload) => {
      await expect(read('pull_request', payload)).rejects.toThrow(/^event_unreadable: .*'base' and 'head'/)
      await expect(read('pull_request', payload)).rejects.toThrow(UserError)
    },
  )

  it('is unreadable where the file is missing or larger than any event', async () => {
    const env = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: join(dir, 'missing.json') }
    await expect(eventChange(env)).rejects.toThrow('event_unreadable')
    const path = join(dir, 'large.json')
    await writeFile(path, '{}')
    await truncate(path, 30 * 1024 * 1024)
    await expect(eventChange({ ...env, GITHUB_EVENT_PATH: path })).rejects.toThrow('more than')
  })
})
