import { expect, it } from '@jest/globals'
import { modelAccess } from '../../shared/adapters/model/access/access.ts'
import { scriptedServer } from '../../shared/adapters/model/access/server.fake.ts'
import { settingsFor } from '../../shared/adapters/model/access/settings.fake.ts'
import { systemClock } from '../../shared/adapters/system-clock.ts'
import { recordedLog } from '../../shared/ports/log.ts'
import { redact } from '../../shared/redaction/redact.ts'
import { branchy, planningFixture, proposed, ran } from './planning.fake.ts'

it('plans through a real client against a server, with structured output, log-probabilities and redaction', async () => {
  const secret = ['ghp', '_', 'Zk3vQ9xW7mB2nR5tY8uJ4hL6', 'pD1sF0gAcXeV'].join('')
  const files = {
    'a.js': branchy('alpha', 12),
    'b.js': `${branchy('beta', 12)}const token = '${secret}'\n`,
    'c.js': branchy('gamma', 12),
  }
  const coverage = { 'a.js': ran(15), 'b.js': ran(16), 'c.js': ran(15) }
  await using fixture = await planningFixture(files, { coverage })
  await using server = await scriptedServer(({ chat }, index) => {
    if (index === 0) return { status: 503, headers: { 'retry-after': '0' } }
    const asked = [...JSON.stringify(chat?.messages).matchAll(/File (\d+) \(/g)].map(([, number]) => Number(number))
    return JSON.stringify({
      files: asked.map((number) => ({ number, items: [proposed({ start_line: 2, end_line: 3 })] })),
    })
  })
  const ports = { clock: systemClock(), log: recordedLog(), onRequest: async () => undefined }
  const access = modelAccess(settingsFor(server.url), ports)
  const made = await fixture.propose({}, { model: { ...access, answers: fixture.model.answers }, redact })
  expect(made.leftOut).toEqual([])
  expect(made.items.map(({ filePath }) => filePath)).toEqual(['a.js', 'b.js', 'c.js'])
  expect(made.items[0]?.confidenceReasons[0]).toContain('in which the model decided')
  expect(server.chats).toHaveLength(2)
  const { chat } = server.chats[1] ?? {}
  const sent = JSON.stringify(chat)
  expect(chat?.response_format).toMatchObject({ type: 'json_schema', json_schema: { strict: true } })
  expect(sent).toContain('16| const token = ')
  expect(sent).toContain('<SECRET_HASH_1>')
  expect(sent).not.toContain(secret)
})
