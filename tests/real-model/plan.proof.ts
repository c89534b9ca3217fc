// One round of planning against the real model. Whatever it says, what comes of it keeps the contracts.
import { describe, expect, test } from '@jest/globals'
import { proposeByModel } from '../../actions/plan/model/propose.ts'
import { modelAccess } from '../../actions/shared/adapters/model/access/access.ts'
import { promptFiles } from '../../actions/shared/adapters/prompt-files.ts'
import { systemClock } from '../../actions/shared/adapters/system-clock.ts'
import { planItemSchema } from '../../actions/shared/contracts/plan.ts'
import { note } from '../../actions/shared/contracts/primitives.ts'
import { ledger } from '../../actions/shared/money/ledger.ts'
import { recordedLog } from '../../actions/shared/ports/log.ts'
import { failureReach, fakeModel, type Ask, type Reply } from '../../actions/shared/ports/model.ts'
import { redact } from '../../actions/shared/redaction/redact.ts'
import { plannedTarget } from '../../scripts/load/planned-target.ts'
import { startRealModel, whyNoRealModel } from '../../scripts/real-model.ts'
import { settingsFor } from './settings.ts'

const missing = whyNoRealModel()
const maxOutputTokens = 96
const known = (reply: Reply): boolean => reply.kind === 'answered' || Object.hasOwn(failureReach, reply.code)

const group = missing === null ? describe : describe.skip

group(`planning with SmolLM2${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
  test('a round gives items and notes that keep the contracts, whatever the model says', async () => {
    await using real = await startRealModel()
    const settings = settingsFor(real, { maxOutputTokens })
    const access = modelAccess(settings, {
      clock: systemClock(),
      log: recordedLog(),
      onRequest: async () => undefined,
    })
    const replies: Reply[] = []
    const ask: Ask = async (question, signal) => {
      const reply = await access.ask(question, signal)
      replies.push(reply)
      return reply
    }
    const target = plannedTarget('real-model', { items: 1, changed: 0 })
    const book = ledger({
      model: real.name,
      price: { input: 1, cached: 1, output: 1 },
      priceSource: 'setting',
      capUsd: 1,
    })
    const { items, leftOut } = await proposeByModel(
      {
        snapshot: target.snapshot,
        maxItems: 5,
        excluded: () => false,
        select: ['refactor'],
        ignore: [],
        known: new Set<string>(),
        today: new Date('2026-11-26T00:00:00Z'),
        maxOutputTokens,
      },
      {
        model: { parameters: access.parameters, ask, answers: fakeModel(() => '').answers },
        prompts: await promptFiles(),
        ledger: book,
        redact,
        outlines: target.outlines,
        repository: target.repository,
        log: recordedLog(),
      },
    )

    expect(replies.length).toBeGreaterThan(0)
    expect(replies.every(known)).toBe(true)
    for (const item of items) expect(planItemSchema.parse(item).filePath).toBe(target.snapshot.files[0]?.path)
    for (const each of leftOut) expect(note.parse(each)).toEqual(each)
    // The one file is answered for: by items, by "nothing worth it", or by a note that says what became of it.
    const usable = replies.some(({ kind }) => kind === 'answered')
    expect(items.length + leftOut.length > 0 || usable).toBe(true)
    const { tokens, costUsd, requests } = book.spending()
    expect(tokens.input).toBeGreaterThan(500)
    expect(costUsd).toBeGreaterThan(0)
    expect(requests).toBe(replies.length)
  }, 150_000)
})
