import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../../contracts/errors.ts'
import { parseEgressLine, type EgressLine } from '../../../contracts/egress.ts'
import type { Ask, Question } from '../../../ports/model.ts'
import { madeUpSecrets } from '../../../secrets/made-up.fake.ts'
import { guarded } from './guarded.ts'

const token = madeUpSecrets(4)['github-token'] as string
const question = (content: string, ...paths: string[]): Question => ({
  prompt: { name: 'patch', version: '1.0.0', sha256: '0'.repeat(64) },
  messages: [
    { role: 'system', content: 'Answer with a diff. Leave <SECRET_HASH_1> alone.' },
    { role: 'user', content },
  ],
  sources: paths.map((path) => ({ path, blob: 'a'.repeat(40) })),
  answer: { kind: 'text' },
  maxOutputTokens: 100,
})

function provider() {
  const asked: Question[] = []
  const ask: Ask = async (question) => {
    asked.push(question)
    return { kind: 'answered', text: 'ok', logprobs: null, tokens: null, model: 'm', requests: 1 }
  }
  return { ask, asked }
}

function egress() {
  const lines: EgressLine[] = []
  const append = async (_: string, __: string, line: string) => void lines.push(parseEgressLine(line, 'egress.jsonl'))
  return { lines, store: { append }, runId: 'r1' }
}

const nobody = async () => false

describe('a guarded question', () => {
  it('goes through as it is where nothing is wrong with it', async () => {
    const [{ ask, asked }, { lines, ...recorder }] = [provider(), egress()]
    const given = question('x = "<SECRET_HASH_1>"', 'a.py')
    expect(await guarded(ask, { isOptedOut: nobody, ...recorder })(given)).toMatchObject({ kind: 'answered' })
    expect(asked[0]).toBe(given)
    expect(lines).toEqual([])
  })

  it.each([
    ['one of its sources is marked', async (path: string) => path === 'b.py'],
    ['it cannot be told', () => Promise.reject(new Error('unreadable'))],
    [
      'it cannot even be asked',
      () => {
        throw new Error('gone')
      },
    ],
  ])('is not asked where %s', async (_, isOptedOut) => {
    const { ask, asked } = provider()
    const reply = await guarded(ask, { isOptedOut, ...egress() })(question('x', 'a.py', 'b.py'))
    expect(reply).toMatchObject({ kind: 'failed', code: 'opted-out', requests: 0, tokens: null })
    expect(asked).toEqual([])
  })

  it('is held against NO_LLM at every call, not once', async () => {
    const [{ ask, asked }, marks] = [provider(), new Set<string>()]
    const guardedAsk = guarded(ask, { isOptedOut: async (path) => marks.has(path), ...egress() })
    await guardedAsk(question('x', 'a.py'))
    marks.add('a.py')
    expect(await guardedAsk(question('x', 'a.py'))).toMatchObject({ kind: 'failed', code: 'opted-out' })
    expect(asked).toHaveLength(1)
  })

  it('loses a secret that nobody took out before, and says so', async () => {
    const [{ ask, asked }, { lines, ...recorder }] = [provider(), egress()]
    await guarded(ask, { isOptedOut: nobody, ...recorder })(question(`fails:\n  got ${token}\n`, 'a.py'))
    expect(asked[0]?.messages[1]?.content).toBe('fails:\n  got <SECRET_HASH_0>\n')
    expect(lines).toEqual([
      { schemaVersion: 1, kind: 'redaction', path: '(message 2)', line: 2, type: 'github-token', severity: 'high', mark: '<SECRET_HASH_0>' },
    ]) // prettier-ignore
    expect(JSON.stringify([asked, lines])).not.toContain(token.slice(6))
  })

  it('is not asked where the replacement cannot be written down', async () => {
    const { ask, asked } = provider()
    const store = { append: () => Promise.reject(new UserError('the disk is full')) }
    const reply = await guarded(ask, { isOptedOut: nobody, store, runId: 'r1' })(question(token, 'a.py'))
    expect(reply).toMatchObject({
      kind: 'failed',
      code: 'interrupted',
      message: expect.stringContaining('disk is full'),
    })
    expect(asked).toEqual([])
  })

  it('is asked in its turn, however long the look at one takes, and waits for no reply to another', async () => {
    const [{ ask, asked }, slow, never] = [provider(), Promise.withResolvers<boolean>(), new Promise<never>(() => {})]
    const isOptedOut = async (path: string) => (path === 'slow.py' ? slow.promise : false)
    const unanswered: Ask = async (...given) => {
      await ask(...given)
      return asked.length === 1 ? never : ask(...given)
    }
    const guardedAsk = guarded(unanswered, { isOptedOut, ...egress() })
    void guardedAsk(question('first', 'slow.py'))
    const second = guardedAsk(question('second', 'b.py'))
    slow.resolve(false)
    await second
    expect(asked.map(({ messages }) => messages[1]?.content).slice(0, 2)).toEqual(['first', 'second'])
  })

  it('is asked although the one before it could not be', async () => {
    const { ask, asked } = provider()
    const isOptedOut = async (path: string) => path === 'a.py'
    const guardedAsk = guarded(ask, { isOptedOut, ...egress() })
    const replies = await Promise.all([guardedAsk(question('x', 'a.py')), guardedAsk(question('y', 'b.py'))])
    expect(replies.map(({ kind }) => kind)).toEqual(['failed', 'answered'])
    expect(asked).toHaveLength(1)
  })

  it('never throws, whatever the provider does', async () => {
    const ask: Ask = () => Promise.reject(new Error('boom'))
    const reply = await guarded(ask, { isOptedOut: nobody, ...egress() })(question('x', 'a.py'))
    expect(reply).toMatchObject({ kind: 'failed', code: 'interrupted', message: expect.stringContaining('boom') })
  })
})
