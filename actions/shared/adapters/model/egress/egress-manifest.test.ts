import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../../contracts/errors.ts'
import { parseEgressLine, type EgressLine } from '../../../contracts/egress.ts'
import { fakeClock } from '../../../ports/clock.ts'
import type { Question } from '../../../ports/model.ts'
import { promptFiles } from '../../prompt-files.ts'
import { egressManifest } from './egress-manifest.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const text = 'def größe():\n    return 1\n'
const source = (path: string) => ({ path, blob: 'a'.repeat(40) })

async function questionAbout(path: string, ...sources: string[]): Promise<Question> {
  const prompts = await promptFiles()
  const rendered = prompts.render('patch', {
    item: { action: 'refactor', intent: 'simplify', symbol: null, reason: 'short', path, start_line: 1, end_line: 2 },
    files: [{ path, language: 'python', text }],
    tests: [{ path: 'test_a.py', text: 'import a\n\ntext:\n"b"\n' }],
    may_create: [],
  })
  return { ...rendered, sources: sources.map(source), answer: { kind: 'text' }, maxOutputTokens: 9 }
}

describe('the egress manifest', () => {
  it('says of every request what of the target stands in it, to the byte', async () => {
    const lines: EgressLine[] = []
    const store = { append: async (_: string, __: string, line: string) => void lines.push(parseEgressLine(line, 'e')) }
    const { onRequest } = egressManifest({ store, runId: 'r1', clock: fakeClock(), endpoint: 'https://model.test:1' })
    const question = await questionAbout('src/a "b".py', 'src/a "b".py', 'test_a.py')
    await onRequest(question, Buffer.from('{"body":1}'))
    await onRequest(question, Buffer.from('{"body":1}'))
    expect(lines).toHaveLength(2)
    const [tested, test] = [text.trimEnd(), 'import a\n\ntext:\n"b"']
    expect(lines[0]).toEqual({
      schemaVersion: 1,
      kind: 'request',
      at: '2026-11-22T12:00:00.000Z',
      endpoint: 'https://model.test:1',
      prompt: `patch@${question.prompt.version}`,
      bytes: 10,
      sha256: sha256('{"body":1}'),
      sources: [
        { ...source('src/a "b".py'), bytes: Buffer.byteLength(tested), sha256: sha256(tested) },
        { ...source('test_a.py'), bytes: Buffer.byteLength(test), sha256: sha256(test) },
      ],
    })
  })

  it('says no less than was sent where a source cannot be told from the rest', async () => {
    const lines: EgressLine[] = []
    const store = { append: async (_: string, __: string, line: string) => void lines.push(parseEgressLine(line, 'e')) }
    const { onRequest } = egressManifest({ store, runId: 'r1', clock: fakeClock(), endpoint: 'http://localhost:1' })
    const question = await questionAbout('<SECRET_HASH_1>.py', 'its real name.py')
    await onRequest(question, new Uint8Array())
    const all = question.messages.map(({ content }) => content).join('\n')
    expect(lines[0]).toMatchObject({ sources: [{ bytes: Buffer.byteLength(all), sha256: sha256(all) }] })
  })

  it('stops the request where it cannot be written', async () => {
    const store = { append: () => Promise.reject(new UserError('the disk is full')) }
    const { onRequest } = egressManifest({ store, runId: 'r1', clock: fakeClock(), endpoint: 'http://localhost:1' })
    await expect(onRequest(await questionAbout('a.py', 'a.py'), new Uint8Array())).rejects.toThrow('the disk is full')
  })
})
