import { describe, expect, it } from '@jest/globals'
import { cassetteText } from '../cassette/cassette-line.ts'
import { fixtureHeader } from '../cassette/cassette.fake.ts'
import { parseChanges } from '../contracts/change.ts'
import { UserError } from '../contracts/errors.ts'
import { parseEvidence } from '../contracts/evidence.ts'
import type { gateSarif } from '../sarif/gate-sarif.ts'
import { assemble, type Assembling } from './assemble.ts'
import { sha256Of } from '../digest/sha256.ts'
import { lostText, type Piece } from './piece.ts'
import {
  fakeBase,
  fakeChange,
  fakeChanges,
  fakeEvidenceFile,
  fakePiece,
  fakePlan,
  fakeRunId,
  fakeSnapshot,
  fakeSpending,
  fakeTree,
  textOf,
  type FakePiece,
} from './pieces.fake.ts'

const planned = fakePlan(['a-1', 'a-2', 'b-1'])
const plan = sha256Of(textOf(planned))
const [first, second] = [['a-1', 'a-2'], ['b-1']]
const crawlPiece = fakePiece({ stage: 'crawl', files: { 'snapshot.json': fakeSnapshot() } })
const planPiece = fakePiece({ stage: 'plan', plan, files: { 'plan.json': planned } })

function applied(items: string[], rest: Partial<FakePiece> = {}): Piece {
  const files = { 'changes.json': fakeChanges(items.map((id) => fakeChange(id))) }
  return fakePiece({ stage: 'apply', plan, items, files, ...rest })
}

function judged(items: string[], rest: Partial<FakePiece> = {}): Piece {
  const files = { 'evidence.json': fakeEvidenceFile(items.map((itemId) => ({ itemId }))) }
  return fakePiece({ stage: 'gate', plan, items, files, ...rest })
}

function taking(stage: Assembling['stage'], pieces: readonly Piece[], rest: Partial<Assembling> = {}) {
  const assembled = assemble({ stage, runId: fakeRunId, target: 'o/r', base: null, items: [], ...rest }, pieces, [])
  const [changes, evidence] = [assembled.files.get('changes.json'), assembled.files.get('evidence.json')]
  return {
    ...assembled,
    changes: changes === undefined ? null : parseChanges(changes, 'changes.json'),
    evidence: evidence === undefined ? null : parseEvidence(evidence, 'evidence.json'),
  }
}

const whole = [crawlPiece, planPiece, judged(second), applied(second), applied(first), judged(first)]

describe('what report begins with', () => {
  it('is all batches in one, in the order of the plan, and the earlier files byte by byte', () => {
    const { files, changes, evidence, lost } = taking('report', whole)
    expect(lost).toEqual([])
    expect(files.get('plan.json')).toBe(textOf(planned))
    expect(files.get('snapshot.json')).toBe(textOf(fakeSnapshot()))
    expect(changes?.changes.map(({ itemId }) => itemId)).toEqual(['a-1', 'a-2', 'b-1'])
    expect(evidence?.items.map(({ itemId }) => itemId)).toEqual(['a-1', 'a-2', 'b-1'])
    expect(files.get('evidence.md')).toContain('a-1')
  })

  it('has the findings of all batches as one log of one tool, a rule once, none of a replaced draft', () => {
    const host = (path: string) => ({ code: 'new-host', message: 'a host', path, severity: 'hold' as const })
    const found = (itemId: string, path: string, tree = fakeTree(itemId)) => {
      const policy = { status: 'measured' as const, reason: null, findings: [host('shared.ts'), host(path)] }
      return { itemId, tree, policy }
    }
    const gate = (items: string[], ...files: ReturnType<typeof found>[]) =>
      judged(items, { files: { 'evidence.json': fakeEvidenceFile(files) } })
    const stale = found('a-2', 'replaced.ts', fakeTree('a-2', 2))
    const batches = [gate(first, found('a-1', 'a.ts'), stale), gate(second, found('b-1', 'b.ts'))]
    const { files } = taking('report', [crawlPiece, planPiece, applied(first), applied(second), ...batches])
    const { version, runs } = JSON.parse(files.get('gate.sarif') ?? '') as ReturnType<typeof gateSarif>
    expect([version, runs.length]).toEqual(['2.1.0', 1])
    const [{ tool, results }] = runs as [(typeof runs)[0]]
    const places = results.map(({ locations }) => locations?.[0]?.physicalLocation.artifactLocation.uri)
    expect(places).toEqual(['shared.ts', 'a.ts', 'b.ts'])
    expect(tool.driver.rules.filter(({ id }) => id === 'new-host')).toHaveLength(1)
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(places.map(() => 'new-host'))
  })

  it('says which items a missing batch of apply or gate has cost', () => {
    const noDraft = taking('report', [crawlPiece, planPiece, applied(first), judged(first)])
    expect(lostText(noDraft.lost)).toBe('apply: its job handed over nothing that counts (b-1)')
    const noProof = taking('report', [crawlPiece, planPiece, applied(first), applied(second), judged(second)])
    expect(lostText(noProof.lost)).toBe('gate: its job handed over nothing that counts (a-1, a-2)')
    expect(noProof.evidence?.items.map(({ itemId }) => itemId)).toEqual(['b-1'])
  })

  it('names all that is missing where nothing was drafted, and has what there is', () => {
    const { files, lost } = taking('report', [crawlPiece, planPiece])
    expect([...files.keys()]).toEqual(['snapshot.json', 'plan.json'])
    expect(lost).toEqual([{ stage: 'apply', items: ['a-1', 'a-2', 'b-1'], why: expect.any(String) }])
    expect([...taking('report', [crawlPiece, applied(first)]).files.keys()]).toEqual(['snapshot.json'])
  })

  it('has empty files where there was nothing to draft or to judge: those jobs need not run', () => {
    const nothing = fakePiece({ stage: 'plan', files: { 'plan.json': fakePlan([]) } })
    const { changes, evidence, lost } = taking('report', [crawlPiece, nothing])
    expect([changes?.changes, evidence?.items, lost]).toEqual([[], [], []])
    const none = { status: 'refused', tree: null, refusal: { code: 'x', message: 'x' } } as const
    const files = { 'changes.json': fakeChanges(['a-1', 'a-2', 'b-1'].map((id) => fakeChange(id, none))) }
    const refused = taking('report', [crawlPiece, planPiece, applied([], { files })])
    expect([refused.evidence?.items, refused.lost]).toEqual([[], []])
  })

  it('cannot be where crawl left nothing', () => {
    expect(() => taking('report', [planPiece])).toThrow(
      /report needs what crawl leaves of run .*: there is no artifact/,
    )
  })

  it('takes a second draft with what was measured of it, and for a first one nothing that was measured of it before', () => {
    const again = { 'changes.json': fakeChanges([fakeChange('a-1', { round: 2 }), fakeChange('a-2')]) }
    const redrafted = fakePiece({ stage: 'apply-round-2', plan, items: first, files: again })
    const unjudged = taking('report', [...whole, redrafted])
    expect(unjudged.changes?.changes[0]?.round).toBe(2)
    expect(unjudged.evidence?.items.map(({ itemId }) => itemId)).toEqual(['a-2', 'b-1'])
    expect(lostText(unjudged.lost)).toBe('gate: what it measured is not what was drafted last (a-1)')
    const evidence = fakeEvidenceFile([{ itemId: 'a-1', tree: fakeTree('a-1', 2), verdict: 'fail' }, { itemId: 'a-2' }])
    const rejudged = judged(first, { stage: 'gate-round-2', files: { 'evidence.json': evidence } })
    const both = taking('report', [...whole, redrafted, rejudged])
    expect(both.lost).toEqual([])
    expect(both.evidence?.items.map(({ verdict }) => verdict)).toEqual(['fail', 'pass', 'pass'])
  })

  it('adds up what the batches spent, and counts a batch that was drafted again once', () => {
    const spent = (items: string[], costUsd: number, rest: Partial<FakePiece> = {}) => {
      const changes = fakeChanges(
        items.map((id) => fakeChange(id)),
        { spending: fakeSpending(costUsd) },
      )
      return applied(items, { files: { 'changes.json': changes }, ...rest })
    }
    const { changes } = taking('report', [
      crawlPiece,
      planPiece,
      spent(first, 0.1),
      spent(second, 0.2),
      spent(first, 0.7, { stage: 'apply-round-2' }),
    ])
    expect(changes?.spending).toMatchObject({ requests: 4, costUsd: 0.9, estimatedUsd: 1.8, capUsd: 2 })
    expect(changes?.spending?.tokens).toEqual({ input: 200, cached: 20, output: 40 })
  })

  it('has all that was asked in order: plan, the batches of apply, round 2', () => {
    const line = (stage: 'plan' | 'apply', model: string) =>
      cassetteText(fixtureHeader({ stage, parameters: { model, temperature: 0, seed: 1 } }))
    const asking = (stage: 'apply' | 'apply-round-2', items: string[], model: string) => {
      const files = { 'changes.json': fakeChanges(items.map((id) => fakeChange(id))) }
      return applied(items, { stage, files: { ...files, 'calls.jsonl': `${line('apply', model)}\n` } })
    }
    const askedPlan = fakePiece({
      stage: 'plan',
      plan,
      files: { 'plan.json': planned, 'calls.jsonl': `${line('plan', 'one')}\n` },
    })
    const rest = [asking('apply', second, 'three'), asking('apply', first, 'two')]
    const { lines } = taking('report', [crawlPiece, asking('apply-round-2', second, 'four'), ...rest, askedPlan])
    const models = lines.get('calls.jsonl')?.map((text) => /"model":"(\w+)"/.exec(text)?.[1])
    expect(models).toEqual(['one', 'two', 'three', 'four'])
  })
})

describe('what a job does not believe', () => {
  const spoiled: [string, Piece, RegExp][] = [
    ['another target', applied(first, { target: 'o/other' }), /is of target o\/other and this job works on o\/r/],
    ['another base', applied(first, { base: 'c'.repeat(40) }), /is of base c+ and this job works on a+: run all jobs/],
    ['another plan', applied(first, { plan: sha256Of('x') }), /is of plan [0-9a-f]+ and this job works on/],
    ['another run', applied(first, { runId: 'r-2' }), /is of run r-2/],
    ['no JSON', applied(first, { files: { 'changes.json': '{' } }), /changes\.json: not JSON/],
    [
      'a field more',
      applied(first, { files: { 'changes.json': { ...fakeChanges([]), more: 1 } } }),
      /Unrecognized key: "more"/,
    ],
    [
      'what its manifest does not say',
      applied(first, { files: { 'changes.json': fakeChanges([], { base: 'c'.repeat(40) }) } }),
      /it is not of the run and base of its manifest/,
    ],
    [
      'an item of another batch',
      applied(first, { files: { 'changes.json': fakeChanges([fakeChange('b-1', { diff: 'evil' })]) } }),
      /it speaks of b-1, which is not in its batch/,
    ],
  ]

  it.each(spoiled)('%s: it is told, and counts for nothing', (_, piece, message) => {
    const { changes, lost } = taking('report', [crawlPiece, planPiece, piece, applied(second), judged(second)])
    expect(changes?.changes.map(({ diff }) => diff)).toEqual(['a diff'])
    expect(lost[0]?.why).toMatch(message)
    expect(lost[1]).toMatchObject({ stage: 'apply', items: first })
    expect(() => taking('gate', [planPiece, piece], { items: first })).toThrow(message)
    expect(() => taking('gate', [planPiece, piece], { items: first })).toThrow(UserError)
  })

  it('evidence for a change that was refused, or for an item that nobody planned', () => {
    const refused = fakeChange('a-1', { status: 'refused', tree: null, refusal: { code: 'x', message: 'x' } })
    const files = { 'changes.json': fakeChanges([refused, fakeChange('a-2')]) }
    const foreign = judged([], { files: { 'evidence.json': fakeEvidenceFile([{ itemId: 'z-9' }, { itemId: 'a-1' }]) } })
    const { evidence, lost } = taking('report', [
      crawlPiece,
      planPiece,
      applied(first, { files }),
      judged(first),
      foreign,
    ])
    expect(lost.flatMap(({ items }) => items)).not.toContain('a-1')
    expect(evidence?.items.map(({ itemId }) => itemId)).toEqual(['a-2'])
  })

  it('a base that is not the one this job was told', () => {
    expect(() => taking('plan', [crawlPiece], { base: 'd'.repeat(40) })).toThrow(
      /is of base a+ and this job works on d+/,
    )
  })

  it('a line of what was asked that holds no contract: the rest counts', () => {
    const files = { 'changes.json': fakeChanges(first.map((id) => fakeChange(id))), 'egress.jsonl': '{"kind":"x"}\n' }
    const { changes, lines, lost } = taking('report', [crawlPiece, planPiece, applied(first, { files })])
    expect(changes?.changes).toHaveLength(2)
    expect(lines.size).toBe(0)
    expect(lostText(lost)).toMatch(/apply: llm-ops-.*\/egress\.jsonl:1: /)
  })
})

describe('what the stages between begin with', () => {
  it('gate and round 2 of a batch have the plan and what is of their batch', () => {
    const gate = taking('gate', [planPiece, applied(second)], { items: second })
    expect([...gate.files.keys()]).toEqual(['plan.json', 'changes.json'])
    expect(gate.lost).toEqual([])
    const again = taking('apply-round-2', [planPiece, applied(second), judged(second)], { items: second })
    expect(again.evidence?.items.map(({ itemId }) => itemId)).toEqual(['b-1'])
  })

  it('gate in round 2 is not told that what it is about to judge was not judged', () => {
    const redrafted = fakePiece({
      stage: 'apply-round-2',
      plan,
      items: first,
      files: { 'changes.json': fakeChanges([fakeChange('a-1', { round: 2 }), fakeChange('a-2')]) },
    })
    const { lost, evidence, changes } = taking('gate-round-2', [planPiece, applied(first), judged(first), redrafted], {
      items: first,
    })
    expect(lost).toEqual([])
    expect(changes?.changes.map(({ round }) => round)).toEqual([2, 1])
    expect(evidence?.items.map(({ itemId }) => itemId)).toEqual(['a-2'])
    expect(() => taking('gate-round-2', [planPiece, applied(first), judged(first)], { items: first })).toThrow(
      /needs what apply-round-2 leaves/,
    )
  })

  it('plan has the base of crawl', () => {
    expect([...taking('plan', [crawlPiece], { base: fakeBase }).files.keys()]).toEqual(['snapshot.json'])
  })
})
