import { describe, expect, it } from '@jest/globals'
import { fakeClock } from '../ports/clock.ts'
import { openGitHubToken } from './github-token.ts'

const place = { repository: 'o/r', apiUrl: 'http://127.0.0.1:9', clock: fakeClock(), interruption: null }
const none = { token: null, appId: null, appPrivateKey: null }

describe('the token for GitHub', () => {
  it('is the one that is given; where it has ended the setting is named', async () => {
    const value = ['ghs', 'given'].join('_')
    await using token = await openGitHubToken({ ...none, token: value }, place)
    expect(token.current()).toBe(value)
    await expect(token.refresh(value)).rejects.toThrow(/^token: GitHub does not take it any more/)
  })

  it.each([
    [none, /^token: publish is github and there is no token: give .*github\.token.*, or an app-id$/],
    [{ ...none, appId: '1' }, /^app-private-key: app-id is given, and the key of that App is not/],
    [{ ...none, appPrivateKey: 'x' }, /^app-id: app-private-key is given, and the id of its App is not/],
    [{ ...none, token: 'x', appId: '1', appPrivateKey: 'x' }, /^app-private-key: not the key of a GitHub App/],
  ])('is asked for by name where it cannot be had (%#)', async (settings, message) => {
    await expect(openGitHubToken(settings, place)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(message),
    })
  })
})
