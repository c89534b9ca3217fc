import { describe, expect, it } from '@jest/globals'
import { fakeClock } from '../ports/clock.ts'
import { parseAuditLine } from '../contracts/audit.ts'
import { auditEntry, auditLine, chainEntries, lineHash } from './audit-chain.ts'
import { verifyAudit } from './audit-files.ts'
import { auditTrail } from './audit-trail.ts'
import { auditHeadPath } from './layout.ts'
import { memoryBranch, type MemoryBranch } from './memory.fake.ts'
import { pastAt } from './past.ts'
import { fakePush } from './pushed.fake.ts'
import { pushRun } from './push-run.ts'

const first = 'state/audit/2026/11/r1.jsonl'
const second = 'state/audit/2026/11/r2.jsonl'

async function pushed(): Promise<MemoryBranch> {
  const branch = memoryBranch()
  const clock = fakeClock()
  for (const runId of ['r1', 'r2', 'r3'])
    await pushRun(branch, fakePush({ runId, items: ['x', 'y'] }), { clock, keptIn: 'here' })
  return branch
}

const verify = async (branch: MemoryBranch) => verifyAudit(pastAt(branch, await branch.tip()))
const linesOf = (branch: MemoryBranch, path: string): string[] => (branch.files().get(path) ?? '').trimEnd().split('\n')
const write = (branch: MemoryBranch, path: string, lines: readonly string[]): void =>
  branch.byHand({ [path]: `${lines.join('\n')}\n` })

describe('threat T-22: the audit log', () => {
  it('is one chain over all runs', async () => {
    const branch = await pushed()
    expect(await verify(branch)).toEqual({ files: 3, lines: 15, bad: null })
    expect(JSON.parse(linesOf(branch, second)[0] ?? '')).toMatchObject({
      previous: first,
      prev: lineHash(linesOf(branch, first).at(-1) ?? ''),
    })
  })

  it('names the line of which a byte was flipped, wherever it is', async () => {
    const lines = linesOf(await pushed(), second)
    for (const [at, line] of lines.entries()) {
      for (let byte = 0; byte < line.length; byte += 7) {
        const branch = await pushed()
        const flipped = `${line.slice(0, byte)}${String.fromCharCode(line.charCodeAt(byte) ^ 1)}${line.slice(byte + 1)}`
        write(branch, second, lines.toSpliced(at, 1, flipped))
        expect((await verify(branch)).bad).toMatchObject({ path: second, line: at + 1 })
      }
    }
  })

  it('names a line that says the same in other words', async () => {
    const branch = await pushed()
    const [a = '', b = '', ...rest] = linesOf(branch, second)
    write(branch, second, [a, b.replace('pull.open', String.raw`\u0070ull.open`), ...rest])
    expect((await verify(branch)).bad).toMatchObject({ path: second, line: 2 })
  })

  it('names the place of a line that was deleted, swapped or added', async () => {
    const lines = linesOf(await pushed(), second)
    const [a = '', b = '', c = ''] = lines
    const changes = [
      { lines: lines.slice(1), line: 1 },
      { lines: lines.toSpliced(2, 1), line: 3 },
      { lines: [a, c, b, ...lines.slice(3)], line: 2 },
      { lines: [a, b, b, ...lines.slice(2)], line: 3 },
    ]
    for (const change of changes) {
      const branch = await pushed()
      write(branch, second, change.lines)
      expect((await verify(branch)).bad).toMatchObject({ path: second, line: change.line })
    }
  })

  it('shows that its last lines were removed, of a run and of all', async () => {
    const branch = await pushed()
    write(branch, second, linesOf(branch, second).slice(0, -1))
    expect((await verify(branch)).bad).toMatchObject({ path: 'state/audit/2026/11/r3.jsonl', line: 1 })
    const newest = await pushed()
    write(newest, 'state/audit/2026/11/r3.jsonl', linesOf(newest, 'state/audit/2026/11/r3.jsonl').slice(0, -1))
    expect((await verify(newest)).bad).toMatchObject({ path: auditHeadPath })
  })

  it('shows that a run was removed, and that one was added beside the chain', async () => {
    const branch = await pushed()
    branch.byHand({ [second]: null })
    expect((await verify(branch)).bad?.why).toMatch(/follows state\/audit\/2026\/11\/r2.jsonl, which is missing/)
    const forked = await pushed()
    const entry = auditEntry({
      runId: 'r9',
      event: 'pull.open',
      phase: 'before',
      itemId: 'x',
      at: new Date('2026-11-22T13:00:00Z'),
    })
    const { prev, previous } = JSON.parse(linesOf(forked, second)[0] ?? '{}')
    write(forked, 'state/audit/2026/11/r9.jsonl', [auditLine({ schemaVersion: 1, prev, previous, ...entry })])
    expect((await verify(forked)).bad?.why).toMatch(/and so does/)
  })

  it('holds no text that a terminal or a reader would act on, and none without end', () => {
    const details = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`d${at}`, '\n\u001b[31m\u202e'.repeat(2000)]),
    )
    const entry = auditEntry({ runId: 'r1', event: 'pull.open', phase: 'after', itemId: 'x', at: new Date(0), details })
    expect(Object.keys(entry.details)).toHaveLength(20)
    for (const text of Object.values(entry.details)) {
      expect(text.length).toBeLessThanOrEqual(2000)
      expect(text).not.toMatch(/[\u0000-\u001f\u202e]/)
    }
    expect(entry.details['d0']).toMatch(/^\\u\{a\}\\u\{1b\}\[31m\\u\{202e\}/)
  })
})

describe('hostile inputs, row 119: broken chain, clock before the previous event', () => {
  it('a clock that is set back within a run is held', async () => {
    let now = 1000
    const kept: string[] = []
    const trail = auditTrail('r1', { clock: { now: () => new Date(now) }, keep: async (line) => void kept.push(line) })
    await trail.before({ event: 'pull.open', itemId: 'x' })
    now = 10
    await trail.after({ event: 'pull.open', itemId: 'x', details: { number: 7 } })
    expect(trail.entries.map(({ at }) => Date.parse(at))).toEqual([1000, 1000])
    expect(kept).toHaveLength(2)
  })

  it('and so it is where entries are linked to the runs before', () => {
    const at = ['2026-11-22T12:00:02.000Z', '2026-11-22T12:00:01.000Z'].map((instant) => new Date(instant))
    const entries = at.map((at) => auditEntry({ runId: 'r1', event: 'pull.open', phase: 'before', itemId: null, at }))
    expect(chainEntries(entries, null).map((line) => parseAuditLine(line, 'line').at)).toEqual(
      Array.from(at, () => '2026-11-22T12:00:02.000Z'),
    )
  })

  it('a line of before the previous one is named', async () => {
    const branch = memoryBranch()
    const entry = (at: number) =>
      auditEntry({ runId: 'r1', event: 'pull.open', phase: 'before', itemId: null, at: new Date(at) })
    const one = auditLine({ schemaVersion: 1, prev: '0'.repeat(64), previous: null, ...entry(2000) })
    write(branch, first, [one, auditLine({ schemaVersion: 1, prev: lineHash(one), ...entry(1000) })])
    expect((await verify(branch)).bad).toMatchObject({
      path: first,
      line: 2,
      why: expect.stringContaining('clock goes back'),
    })
  })

  it('a run whose clock is an hour behind the one before is named, one of a minute is not', async () => {
    for (const [minutes, bad] of [
      [1, null],
      [60, { path: second, why: expect.stringContaining('clock goes back') }],
    ] as const) {
      const branch = memoryBranch()
      const run = (runId: string) => ({ ...fakePush({ runId }), audit: [] })
      await pushRun(branch, run('r1'), { clock: fakeClock('2026-11-22T12:00:00.000Z'), keptIn: 'here' })
      const behind = new Date(Date.parse('2026-11-22T12:00:00.000Z') - minutes * 60_000).toISOString()
      await pushRun(branch, run('r2'), { clock: fakeClock(behind), keptIn: 'here' })
      const verdict = await verify(branch)
      if (bad === null) expect(verdict.bad).toBeNull()
      else expect(verdict.bad).toMatchObject(bad)
    }
  })

  it('keeps a line before the effect begins: where it cannot be kept, there is no effect', async () => {
    const trail = auditTrail('r1', {
      clock: fakeClock(),
      keep: async () => Promise.reject(new Error('the disk is full')),
    })
    await expect(trail.before({ event: 'pull.open', itemId: 'x' })).rejects.toThrow('the disk is full')
  })
})
