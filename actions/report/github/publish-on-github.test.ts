import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../shared/contracts/errors.ts'
import { fakeEvidence } from '../../shared/evidence/evidence.fake.ts'
import type { FakeGitHub, FakeVerb } from '../../shared/ports/github.fake.ts'
import { branchPrefix } from '../../shared/contracts/plan.ts'
import { holdLabel, ourIdentities, type Fate, type Published, type PublishSettings } from './publication.ts'
import { shop, stateOf, type Shop } from './publishing.fake.ts'

function fates({ items }: Published): Record<string, Fate> {
  return Object.fromEntries(items.map(({ itemId, fate }) => [itemId, fate]))
}

function only<Thing>(things: readonly Thing[]): Thing {
  const [first, ...others] = things
  if (first === undefined || others.length > 0) throw new Error(`expected one, got ${things.length}`)
  return first
}

function pull(github: FakeGitHub) {
  return only(github.state.pulls)
}

/** One item, published. */
async function published(): Promise<Shop> {
  const here = shop()
  await here.publish({ proposals: [here.proposal('a-1', { 'a.js': 'let a\n' })] })
  return here
}

describe('a proven change', () => {
  it('becomes a branch with one commit, a check run on exactly that commit, and a draft pull request', async () => {
    const here = shop({ files: { CODEOWNERS: '*.js @octocat @acme/shop-team docs@example.com\n' } })
    const result = await here.publish({ proposals: [here.proposal('a-1', { 'a.js': 'let a\n', 'b.js': null })] })
    const { state } = here.github
    const head = state.branches.get('llm-ops/a-1') ?? ''
    expect(result.items).toEqual([
      {
        itemId: 'a-1',
        fate: 'opened',
        branch: 'llm-ops/a-1',
        commit: head,
        pull: { number: 1, url: 'acme/shop/pull/1' },
        note: null,
      },
    ])
    const commit = state.commits.get(head)
    expect(commit?.parent).toBe(here.tip())
    expect([...(commit?.files.keys() ?? [])].toSorted()).toEqual(['CODEOWNERS', 'a.js', 'c.js'])
    expect(commit?.message).toMatch(/^refactor\(a\): tidy up\n\n/)
    expect(commit?.message).toMatch(/\n\nLlm-Ops-Run: run-1\nLlm-Ops-Item: a-1\nLlm-Ops-Engine: codemod\n$/)
    expect(state.checks).toEqual([expect.objectContaining({ name: 'llm-ops gate', head, conclusion: 'success' })])
    expect(pull(here.github)).toMatchObject({ draft: true, head, base: 'main', labels: ['llm-ops'], state: 'open' })
    expect(pull(here.github).title).toBe('refactor(a): tidy up')
    expect(pull(here.github).body).toMatch(/^<!-- llm-ops:item=a-1 run=run-1 -->\n/)
    expect(state.requested.get(1)).toEqual(['octocat', 'shop-team'])
  })

  it('has an audit event before and one after each side effect, also of one that fails', async () => {
    const here = shop({ mayOpenPulls: false })
    await here.publish({ proposals: [here.proposal('a-1', { 'a.js': 'let a\n' })] })
    const names = ['branch.create', 'branch.commit', 'check.publish', 'pull.open']
    expect(here.events).toEqual(names.flatMap((name) => [`before ${name}`, `after ${name}`]))
    expect(here.details.every(({ itemId }) => itemId === 'a-1')).toBe(true)
    expect(here.details.at(-1)?.details['error']).toContain('not permitted to create or approve pull requests')
  })

  it('writes nothing that the audit log could not take before', async () => {
    const here = shop()
    const audit = {
      before: async () => {
        throw new UserError('the disk is full')
      },
      after: async () => undefined,
    }
    const result = await here.publish({ proposals: [here.proposal('a-1', { 'a.js': 'let a\n' })] }, audit)
    expect(fates(result)).toEqual({ 'a-1': 'failed' })
    expect(here.github.writes()).toEqual([])
  })

  it('adopts a second time: two runs change nothing (I6)', async () => {
    const here = await published()
    const before = stateOf(here)
    const writes = here.github.writes().length
    const result = await here.publish({ runId: 'run-2', proposals: [here.proposal('a-1', { 'a.js': 'let a\n' })] })
    expect(fates(result)).toEqual({ 'a-1': 'adopted' })
    expect(stateOf(here)).toBe(before)
    expect(here.github.writes()).toHaveLength(writes)
    await here.publish({ runId: 'run-3' })
    expect(here.github.writes()).toHaveLength(writes)
  })
})

describe('I2: what is rejected causes no write at all', () => {
  const other = 'c'.repeat(40)
  it.each([
    ['failed the gate', { verdict: 'fail' } as const, 'not-proven'],
    ['is unproven', { verdict: 'unproven' } as const, 'not-proven'],
    ['has the evidence of another item', { itemId: 'b-1' }, 'handover-mismatch'],
    ['was measured on another base', { base: other }, 'stale'],
  ])('%s', async (_, evidence, code) => {
    const here = shop()
    const proposal = here.proposal('a-1', { 'a.js': 'let a\n' })
    const rejected = { ...proposal, evidence: { ...proposal.evidence, ...evidence } }
    const result = await here.publish({ proposals: [rejected] })
    expect(only(result.items)).toMatchObject({ fate: 'refused', note: { code } })
    expect(here.github.writes()).toEqual([])
    expect(here.events).toEqual([])
  })

  it.each([
    ['beside its plan', 'b.js', 'not-planned'],
    ['that is protected', '.github/workflows/x.yml', 'protected-path'],
    ['outside of the repository', '../x.js', 'path-escapes'],
    ['of git itself', '.git/config', 'path-git'],
  ])('changes a file %s', async (_, path, code) => {
    const here = shop()
    const proposal = here.proposal('a-1', { 'a.js': 'let a\n' })
    const more = { ...proposal, files: new Map([...proposal.files, [path, new Uint8Array()]]) }
    const planned =
      path === 'b.js'
        ? more
        : { ...more, item: { ...more.item, files: [...more.item.files, { path, blob: '0'.repeat(40) }] } }
    const result = await here.publish({ proposals: [planned] })
    expect(only(result.items)).toMatchObject({ fate: 'refused', note: { code } })
    expect(here.github.writes()).toEqual([])
  })

  it('changes nothing', async () => {
    const here = shop()
    const result = await here.publish({ proposals: [{ ...here.proposal('b-1', { 'b.js': '' }), files: new Map() }] })
    expect(only(result.items).note?.code).toBe('empty')
    expect(here.github.writes()).toEqual([])
  })

  it('may touch tests beside its plan, as the gate lets it', async () => {
    const here = shop()
    const proposal = here.proposal('a-1', { 'a.js': 'let a\n' })
    const files = new Map([...proposal.files, ['a.test.js', new Uint8Array([10])] as const])
    expect(fates(await here.publish({ proposals: [{ ...proposal, files }] }))).toEqual({ 'a-1': 'opened' })
  })

  it('is not used to move a branch that has a pull request, either', async () => {
    const here = await published()
    here.github.people.push('main', { 'z.js': 'z\n' })
    const proposal = here.proposal('a-1', { 'a.js': 'evil\n' })
    const writes = here.github.writes().length
    await here.publish({ proposals: [{ ...proposal, evidence: { ...proposal.evidence, verdict: 'fail' } }] })
    expect(here.github.writes()).toHaveLength(writes)
  })

  it('publishes what is unproven where that was asked for, neutral and with a label', async () => {
    const here = shop()
    const proposal = here.proposal('a-1', { 'a.js': 'let a\n' })
    const unproven = { ...proposal, evidence: { ...proposal.evidence, verdict: 'unproven' as const } }
    await here.publish({ proposals: [unproven], allowUnproven: true })
    expect(only(here.github.state.checks).conclusion).toBe('neutral')
    expect(pull(here.github).labels).toEqual(['llm-ops', 'llm-ops:unproven'])
  })
})

describe('T-16: a verdict for one commit never stands on another', () => {
  it('puts the check on the commit that was made, where a person pushes in between', async () => {
    const here = shop()
    const { github } = here
    github.before('checks.publish', () => github.people.push('llm-ops/a-1', { 'a.js': 'mine\n' }))
    const result = await here.publish({ proposals: [here.proposal('a-1', { 'a.js': 'let a\n' })] })
    const head = github.state.branches.get('llm-ops/a-1')
    const check = only(github.state.checks)
    expect(check.head).toBe(only(result.items).commit)
    expect(check.head).not.toBe(head)
    expect(only(result.items).note?.code).toBe('head-moved')
  })

  it('says stale, and never success, of a new head that was not measured', async () => {
    const here = await published()
    here.github.people.push('main', { 'z.js': 'z\n' })
    const { item, files } = here.proposal('a-1', { 'a.js': 'let a\n' })
    const result = await here.publish({ redraft: async () => ({ item, evidence: null, files }) })
    expect(fates(result)).toEqual({ 'a-1': 'rebased' })
    const head = pull(here.github).head
    const check = here.github.state.checks.find((check) => check.head === head)
    expect(check).toMatchObject({ conclusion: 'neutral', title: 'stale: not measured on this base' })
  })

  it('takes evidence of another base for none', async () => {
    const here = await published()
    here.github.people.push('main', { 'z.js': 'z\n' })
    const { item, files } = here.proposal('a-1', { 'a.js': 'let a\n' })
    const evidence = fakeEvidence({ itemId: 'a-1', base: 'd'.repeat(40) })
    await here.publish({ redraft: async () => ({ item, evidence, files }) })
    expect(here.github.state.checks.at(-1)?.conclusion).toBe('neutral')
  })
})

describe('F-37: the check run cannot be published', () => {
  it('opens no pull request; the next run does both', async () => {
    const here = shop()
    here.github.before('checks.publish', () => {
      throw new UserError('GitHub does not answer')
    })
    const proposals = [here.proposal('a-1', { 'a.js': 'let a\n' })]
    expect(fates(await here.publish({ proposals }))).toEqual({ 'a-1': 'failed' })
    expect(here.github.state.pulls).toEqual([])
    expect(fates(await here.publish({ proposals }))).toEqual({ 'a-1': 'opened' })
    expect(only(here.github.state.checks).head).toBe(pull(here.github).head)
  })
})

describe('T-19: nothing twice, and nothing over the head of a person', () => {
  it('adopts a branch of an older draft of ours by making it again, and opens one pull request', async () => {
    const here = shop()
    const { github } = here
    github.before('pulls.open', () => {
      throw new Error('killed')
    })
    await expect(here.publish({ proposals: [here.proposal('a-1', { 'a.js': 'one\n' })] })).rejects.toThrow('killed')
    await here.publish({ runId: 'run-2', proposals: [here.proposal('a-1', { 'a.js': 'two\n' })] })
    const commit = github.state.commits.get(pull(github).head)
    expect(new TextDecoder().decode(commit?.files.get('a.js'))).toBe('two\n')
    expect(commit?.parent).toBe(here.tip())
  })

  it('does not adopt a branch that stands on an older base: a pull request holds what was measured', async () => {
    const here = shop()
    here.github.before('pulls.open', () => {
      throw new Error('killed')
    })
    await expect(here.publish({ proposals: [here.proposal('a-1', { 'a.js': 'let a\n' })] })).rejects.toThrow('killed')
    here.github.people.push('main', { 'z.js': 'z\n' })
    await here.publish({ proposals: [here.proposal('a-1', { 'a.js': 'let a\n' })] })
    expect(here.github.state.commits.get(pull(here.github).head)?.parent).toBe(here.tip())
  })

  it('does not adopt a commit under our name that brings more than was measured', async () => {
    const here = shop()
    const [identity = ''] = ourIdentities(null)
    const message = 'refactor: x\n\nLlm-Ops-Item: a-1\n'
    const forged = { author: identity, committer: identity, message, from: 'main' }
    here.github.people.push('llm-ops/a-1', { 'a.js': 'let a\n', 'evil.js': 'evil\n' }, forged)
    await here.publish({ proposals: [here.proposal('a-1', { 'a.js': 'let a\n' })] })
    const files = here.github.state.commits.get(pull(here.github).head)?.files
    expect([files?.has('a.js'), files?.has('evil.js')]).toEqual([true, false])
  })

  it('takes an item that is named twice once', async () => {
    const here = shop()
    const proposals = ['one\n', 'two\n'].map((text) => here.proposal('a-1', { 'a.js': text }))
    const result = await here.publish({ proposals })
    expect(fates(result)).toEqual({ 'a-1': 'opened' })
    expect(pull(here.github).state).toBe('open')
    expect(await here.github.file('a.js', 'llm-ops/a-1')).toBe('one\n')
  })

  it('leaves a branch with a commit of somebody else alone, also an amended one', async () => {
    for (const how of [
      {},
      { author: 'github-actions[bot]', committer: 'maintainer', message: 'x\n\nLlm-Ops-Item: a-1\n' },
      { author: 'maintainer', committer: 'web-flow', message: 'x\n\nLlm-Ops-Item: a-1\n' },
    ]) {
      const here = shop()
      here.github.people.push('llm-ops/a-1', { 'a.js': 'mine\n' }, how)
      const before = stateOf(here)
      const result = await here.publish({ proposals: [here.proposal('a-1', { 'a.js': 'let a\n' })] })
      expect(only(result.items)).toMatchObject({ fate: 'hands-off', note: { code: 'human-commit' } })
      expect(stateOf(here)).toBe(before)
    }
  })

  it('leaves a branch alone from which somebody else opened a pull request', async () => {
    const here = shop()
    here.github.people.push('llm-ops/a-1', { 'a.js': 'mine\n' })
    const request = { branch: 'llm-ops/a-1', base: 'main', title: 'mine', body: 'mine', draft: false }
    await here.github.pulls.open(request)
    here.github.people.change(1, { author: 'maintainer' })
    const before = stateOf(here)
    const result = await here.publish({ proposals: [here.proposal('a-1', { 'a.js': 'let a\n' })] })
    expect(only(result.items)).toMatchObject({ fate: 'hands-off', note: { code: 'taken' } })
    expect(stateOf(here)).toBe(before)
  })

  it('knows the item of a pull request by its branch where the marker was taken out', async () => {
    const here = await published()
    here.github.people.change(1, { body: 'all new' })
    here.github.people.close(1)
    const result = await here.publish({ proposals: [here.proposal('a-1', { 'a.js': 'let a\n' })] })
    expect(fates(result)).toEqual({ 'a-1': 'settled' })
  })
})

describe('T-27: who starts a run must be able to write', () => {
  it.each([
    [['writer'], true],
    [['writer', 'maintainer'], true],
    [['writer', 'reader'], false],
    [['stranger'], false],
    [[], true],
  ])('%j', async (actors, may) => {
    const here = shop()
    here.github.state.permissions.set('writer', 'write').set('reader', 'read')
    const trigger = { actors, headRepository: null }
    const result = await here.publish({ trigger, proposals: [here.proposal('a-1', { 'a.js': 'let a\n' })] })
    expect(fates(result)).toEqual({ 'a-1': may ? 'opened' : 'refused' })
    expect(result.stopped?.code ?? null).toBe(may ? null : 'actor')
    if (!may) expect(here.github.writes()).toEqual([])
  })
})

describe('T-28: a pull request of a fork', () => {
  it('causes no write; ids are compared, not names', async () => {
    const here = shop()
    const trigger = { actors: [], headRepository: 2 }
    const result = await here.publish({ trigger, proposals: [here.proposal('a-1', { 'a.js': 'let a\n' })] })
    expect(result.stopped?.code).toBe('fork')
    expect(here.github.writes()).toEqual([])
    const own = { actors: [], headRepository: 1 }
    expect((await here.publish({ trigger: own })).stopped).toBeNull()
  })

  it('nor does a repository that is archived, or whose base branch is gone', async () => {
    const archived = shop({ repository: { archived: true } })
    expect((await archived.publish()).stopped?.code).toBe('archived')
    const here = shop()
    const result = await here.publish({ base: { branch: 'trunk', commit: here.tip() } })
    expect(result.stopped?.code).toBe('base-gone')
  })
})

describe('T-32: whether workflows run on our pull request', () => {
  it.each([
    ['none', 'wait until a person who may write approves them (`ci-trigger: none`)'],
    ['app', 'run on this pull request: it was opened with the token of an App (`ci-trigger: app`)'],
  ] as const)('stands in the body: %s', async (ciTrigger, words) => {
    const here = shop()
    await here.publish({ settings: { ciTrigger }, proposals: [here.proposal('a-1', { 'a.js': 'let a\n' })] })
    expect(pull(here.github).body).toContain(words)
    // Nothing is pushed to set anything off: one commit, by the token that was given.
    expect(here.github.writes().filter((verb) => verb === 'branches.commit')).toHaveLength(1)
  })
})

describe('F-19: two runs at once', () => {
  it('make one branch, one pull request and one check run an item', async () => {
    const here = shop()
    const proposals = [here.proposal('a-1', { 'a.js': 'let a\n' }), here.proposal('b-1', { 'b.js': 'let b\n' })]
    const both = await Promise.all([here.publish({ proposals }), here.publish({ runId: 'run-2', proposals })])
    expect(here.github.state.pulls.map(({ branch }) => branch).toSorted()).toEqual(['llm-ops/a-1', 'llm-ops/b-1'])
    expect(here.github.state.checks).toHaveLength(2)
    for (const { branch, base } of here.github.state.pulls) {
      expect(await here.github.branches.commits(branch, base)).toHaveLength(1)
    }
    expect(both.map(fates)).toEqual([
      { 'a-1': 'opened', 'b-1': 'opened' },
      { 'a-1': 'opened', 'b-1': 'opened' },
    ])
  })

  it('and a slot that was missed is not made up for: the limits count what is there', async () => {
    const here = shop()
    const settings = { maxNewPullsPerHour: 1 }
    const proposals = [here.proposal('a-1', { 'a.js': 'let a\n' }), here.proposal('b-1', { 'b.js': 'let b\n' })]
    expect(fates(await here.publish({ settings, proposals }))).toEqual({ 'a-1': 'opened', 'b-1': 'waiting' })
    expect(fates(await here.publish({ settings, proposals }))).toEqual({ 'a-1': 'adopted', 'b-1': 'waiting' })
    await here.pass(1)
    expect(fates(await here.publish({ settings, proposals }))).toEqual({ 'a-1': 'adopted', 'b-1': 'opened' })
  })
})

describe('F-20: what fails for one item', () => {
  it('costs no other, and the report shows both', async () => {
    const here = shop()
    here.github.before('branches.commit', () => {
      throw new UserError('a.js: GitHub takes no file of this size')
    })
    const proposals = [here.proposal('a-1', { 'a.js': 'let a\n' }), here.proposal('b-1', { 'b.js': 'let b\n' })]
    const result = await here.publish({ proposals })
    expect(fates(result)).toEqual({ 'a-1': 'failed', 'b-1': 'opened' })
    expect(here.log.lines).toContain('warn a-1: failed: a.js: GitHub takes no file of this size')
    expect(fates(await here.publish({ proposals }))).toEqual({ 'a-1': 'opened', 'b-1': 'adopted' })
  })

  it('is told once where pull requests cannot be opened at all', async () => {
    const here = shop({ mayOpenPulls: false })
    const proposals = [here.proposal('a-1', { 'a.js': 'let a\n' }), here.proposal('b-1', { 'b.js': 'let b\n' })]
    const result = await here.publish({ proposals })
    expect(result.items.map(({ note }) => note?.code)).toEqual(['cannot-open', 'cannot-open'])
    expect([...here.github.state.branches.keys()]).toEqual(['main', 'llm-ops/a-1'])
    here.github.state.mayOpenPulls = true
    expect(fates(await here.publish({ proposals }))).toEqual({ 'a-1': 'opened', 'b-1': 'opened' })
  })
})

describe('F-21: the branch is deleted while it is published', () => {
  const writing: FakeVerb[] = ['branches.create', 'branches.commit', 'checks.publish', 'pulls.open', 'pulls.request']

  it.each(writing)('before %s: it is made again, once, or the pull request is closed and stays so', async (verb) => {
    const here = shop()
    const { github } = here
    github.before(verb, () => github.people.deleteBranch('llm-ops/a-1'))
    const result = await here.publish({ proposals: [here.proposal('a-1', { 'a.js': 'let a\n' })] })
    expect(fates(result)).toEqual({ 'a-1': 'opened' })
    expect(pull(github).state).toBe(verb === 'pulls.request' ? 'closed' : 'open')
    const again = await here.publish({ proposals: [here.proposal('a-1', { 'a.js': 'let a\n' })] })
    expect(fates(again)).toEqual({ 'a-1': verb === 'pulls.request' ? 'settled' : 'adopted' })
  })

  it('gives up where it is deleted again and again', async () => {
    const here = shop()
    const { github } = here
    for (const nth of [1, 2]) github.before('pulls.open', () => github.people.deleteBranch('llm-ops/a-1'), nth)
    const result = await here.publish({ proposals: [here.proposal('a-1', { 'a.js': 'let a\n' })] })
    expect(only(result.items)).toMatchObject({ fate: 'failed', note: { code: 'branch-gone' } })
    const other = shop()
    for (const nth of [1, 2, 3]) {
      other.github.before('branches.commit', () => other.github.people.deleteBranch('llm-ops/a-1'), nth)
    }
    const gone = await other.publish({ proposals: [other.proposal('a-1', { 'a.js': 'let a\n' })] })
    expect(only(gone.items)).toMatchObject({ fate: 'hands-off', note: { code: 'branch-moved' } })
  })
})

describe('F-22: the base moved', () => {
  it('follows it with what this run proved there, on the same pull request', async () => {
    const here = await published()
    here.github.people.push('main', { 'z.js': 'z\n' })
    const result = await here.publish({ runId: 'run-2', proposals: [here.proposal('a-1', { 'a.js': 'let a\n' })] })
    const { head, state, body, number } = pull(here.github)
    expect(only(result.items)).toMatchObject({ fate: 'rebased', commit: head, pull: { number } })
    expect(state).toBe('open')
    expect(here.github.state.commits.get(head)?.parent).toBe(here.tip())
    expect(here.github.state.checks.at(-1)).toMatchObject({ head, conclusion: 'success' })
    expect(body).toContain(`> Moved onto \`${here.tip().slice(0, 12)}\`, and measured again`)
    expect([...here.github.state.branches.keys()]).toEqual(['main', 'llm-ops/a-1'])
    const before = stateOf(here)
    await here.publish({ runId: 'run-3' })
    expect(stateOf(here)).toBe(before)
  })

  it('asks for the change on the base as it is now, where it moved on since it was measured', async () => {
    const here = await published()
    here.github.people.push('main', { 'z.js': 'z\n' })
    const measured = here.proposal('a-1', { 'a.js': 'let a\n' })
    const base = here.tip()
    here.github.people.push('main', { 'y.js': 'y\n' })
    const asked: string[] = []
    const redraft = async (itemId: string, on: string) => {
      asked.push(itemId, on)
      return { item: measured.item, evidence: null, files: measured.files }
    }
    await here.publish({ base: { branch: 'main', commit: base }, proposals: [measured], redraft })
    expect(asked).toEqual(['a-1', here.tip()])
    expect(here.github.state.checks.at(-1)?.conclusion).toBe('neutral')
  })

  it('writes nothing that the item may not touch, whoever made it again', async () => {
    const here = await published()
    here.github.people.push('main', { 'z.js': 'z\n' })
    const { item } = here.proposal('a-1', { 'a.js': 'let a\n' })
    const files = new Map([['.github/workflows/x.yml', new Uint8Array()]])
    const before = stateOf(here)
    const result = await here.publish({ redraft: async () => ({ item, evidence: null, files }) })
    expect(only(result.items)).toMatchObject({ fate: 'adopted', note: { code: 'behind' } })
    expect(stateOf(here)).toBe(before)
  })

  it('leaves it where the base has its commit already', async () => {
    const here = await published()
    here.github.state.branches.set('main', pull(here.github).head)
    const before = stateOf(here)
    expect(only((await here.publish()).items)).toMatchObject({ fate: 'hands-off', note: { code: 'empty' } })
    expect(stateOf(here)).toBe(before)
  })

  it('leaves it where the item is not known any more', async () => {
    const here = await published()
    here.github.people.push('main', { 'z.js': 'z\n' })
    const before = stateOf(here)
    const result = await here.publish()
    expect(only(result.items)).toMatchObject({ fate: 'adopted', note: { code: 'behind' } })
    expect(stateOf(here)).toBe(before)
  })

  it('leaves it where the new base cannot be had, and says why', async () => {
    const here = await published()
    here.github.people.push('main', { 'z.js': 'z\n' })
    const before = stateOf(here)
    const why = { code: 'behind', message: 'it could not be fetched: token: it needs contents: read' }
    const { items } = await here.publish({ redraft: async () => why })
    expect(only(items)).toMatchObject({ fate: 'adopted', note: { message: `#1: its base moved, and ${why.message}` } })
    expect(stateOf(here)).toBe(before)
  })

  it('moves nothing over a commit that a person pushed at that moment', async () => {
    const here = await published()
    const { github } = here
    github.people.push('main', { 'z.js': 'z\n' })
    const body = pull(github).body
    let theirs = ''
    github.before('checks.publish', () => {
      theirs = github.people.push('llm-ops/a-1', { 'a.js': 'mine\n' })
    })
    const result = await here.publish({ proposals: [here.proposal('a-1', { 'a.js': 'let a\n' })] })
    expect(only(result.items)).toMatchObject({ fate: 'hands-off', note: { code: 'head-moved' } })
    expect(github.state.branches.get('llm-ops/a-1')).toBe(theirs)
    expect(pull(github).body).toBe(body)
    expect([...github.state.branches.keys()]).toEqual(['main', 'llm-ops/a-1'])
  })

  it('starts from the measured base where the base moves during the run', async () => {
    const here = shop()
    const base = here.tip()
    const proposals = [here.proposal('a-1', { 'a.js': 'let a\n' })]
    here.github.people.push('main', { 'z.js': 'z\n' })
    await here.publish({ base: { branch: 'main', commit: base }, proposals })
    expect(here.github.state.commits.get(pull(here.github).head)?.parent).toBe(base)
  })
})

describe('F-24: the change no longer applies', () => {
  it('is marked as conflicting, once, and left alone', async () => {
    const here = await published()
    here.github.people.push('main', { 'a.js': 'const a\n' })
    const head = pull(here.github).head
    const redraft = async () => 'conflicting' as const
    expect(fates(await here.publish({ redraft }))).toEqual({ 'a-1': 'conflicting' })
    expect(pull(here.github)).toMatchObject({ head, state: 'open' })
    expect(pull(here.github).body).toContain('> The change no longer applies to')
    const writes = here.github.writes().length
    expect(fates(await here.publish({ redraft }))).toEqual({ 'a-1': 'conflicting' })
    expect(here.github.writes()).toHaveLength(writes)
  })

  it('is left alone without a mark where a commit is a person’s', async () => {
    const here = await published()
    here.github.people.push('llm-ops/a-1', { 'a.js': 'mine\n' })
    here.github.people.push('main', { 'a.js': 'const a\n' })
    const before = stateOf(here)
    expect(fates(await here.publish({ redraft: async () => 'conflicting' }))).toEqual({ 'a-1': 'hands-off' })
    expect(stateOf(here)).toBe(before)
  })
})

describe('F-28: a run that was cancelled', () => {
  const verbs: FakeVerb[] = ['branches.create', 'branches.commit', 'checks.publish', 'pulls.open', 'pulls.request']
  const rebasing: FakeVerb[] = ['branches.create', 'branches.commit', 'checks.publish', 'pulls.update', 'branches.move']

  /** What a run ends with, but for ids and times. */
  function shape({ github }: Shop) {
    const { branches, pulls, requested, checks } = github.state
    return {
      branches: [...branches.keys()].toSorted(),
      pulls: pulls.map(({ branch, labels, state, head }) => ({
        branch,
        labels,
        state,
        ok: head === branches.get(branch),
      })),
      requested: [...requested],
      checked: checks.some(({ head }) => head === pulls[0]?.head),
    }
  }

  it.each(verbs)('before %s is finished by the next one, and nothing is made twice', async (verb) => {
    const files = { CODEOWNERS: '* @octocat\n' }
    const golden = shop({ files })
    await golden.publish({ proposals: [golden.proposal('a-1', { 'a.js': 'let a\n' })] })
    const here = shop({ files })
    here.github.before(verb, () => {
      throw new Error('killed')
    })
    const proposals = [here.proposal('a-1', { 'a.js': 'let a\n' })]
    await expect(here.publish({ proposals })).rejects.toThrow('killed')
    await here.publish({ runId: 'run-2', proposals })
    expect(shape(here)).toEqual(shape(golden))
    const before = stateOf(here)
    await here.publish({ runId: 'run-3', proposals })
    expect(stateOf(here)).toBe(before)
  })

  it.each(rebasing)('before %s while the base is followed, likewise', async (verb) => {
    const here = await published()
    here.github.people.push('main', { 'z.js': 'z\n' })
    here.github.before(verb, () => {
      throw new Error('killed')
    })
    const proposals = [here.proposal('a-1', { 'a.js': 'let a\n' })]
    await expect(here.publish({ proposals })).rejects.toThrow('killed')
    await here.publish({ runId: 'run-2', proposals })
    expect(shape(here)).toMatchObject({ branches: ['llm-ops/a-1', 'main'], checked: true })
    expect(shape(here).pulls).toEqual([{ branch: 'llm-ops/a-1', labels: ['llm-ops'], state: 'open', ok: true }])
    expect(here.github.state.commits.get(pull(here.github).head)?.parent).toBe(here.tip())
  })

  it('before the last step of following leaves a branch that the next one removes', async () => {
    const here = await published()
    here.github.people.push('main', { 'z.js': 'z\n' })
    const killed = () => {
      throw new Error('killed')
    }
    here.github.before('branches.move', killed, 2)
    await expect(here.publish({ proposals: [here.proposal('a-1', { 'a.js': 'let a\n' })] })).rejects.toThrow('killed')
    expect([...here.github.state.branches.keys()]).toContain('llm-ops-draft/a-1')
    await here.publish()
    expect([...here.github.state.branches.keys()]).toEqual(['main', 'llm-ops/a-1'])
  })
})

describe('F-23: what people do to a pull request', () => {
  const acts = {
    close: (github: FakeGitHub) => github.people.close(1),
    reopen: (github: FakeGitHub) => github.people.reopen(1),
    hold: (github: FakeGitHub) => github.people.label(1, holdLabel),
    ready: (github: FakeGitHub) => github.people.change(1, { draft: false }),
    merge: (github: FakeGitHub) => void github.people.merge(1),
    retarget: (github: FakeGitHub) => github.people.change(1, { base: 'release' }),
    push: (github: FakeGitHub) => void github.people.push('llm-ops/a-1', { 'a.js': 'mine\n' }),
    'delete the branch': (github: FakeGitHub) => github.people.deleteBranch('llm-ops/a-1'),
  }
  type Act = keyof typeof acts
  const names = Object.keys(acts) as Act[]
  const pairs = names.flatMap((first) => names.map((second) => [first, second] as const))

  function expected(done: readonly Act[]): Fate {
    let state: 'open' | 'closed' | 'merged' = 'open'
    let handsOff = false
    let isGone = false
    for (const act of done) {
      if (act === 'merge' && state === 'open') state = 'merged'
      if (state === 'merged') continue
      if (act === 'delete the branch') isGone = true
      if (act === 'push') isGone = false
      if (act === 'close' || isGone) state = 'closed'
      if (act === 'reopen') state = 'open'
      if (['hold', 'retarget', 'push'].includes(act)) handsOff = true
    }
    if (state !== 'open') return 'settled'
    return handsOff ? 'hands-off' : 'adopted'
  }

  function possible(first: Act, second: Act): boolean {
    const afterEnd = ['reopen', 'merge', 'delete the branch', 'close']
    if (first === 'merge') return !['close', 'reopen', 'merge'].includes(second)
    if (first === 'close' && second === 'merge') return false
    return !(first === 'delete the branch' && afterEnd.includes(second))
  }

  it.each(pairs.filter(([first, second]) => possible(first, second)))('%s, then %s', async (first, second) => {
    const here = await published()
    here.github.people.push('release', {}, { from: 'main' })
    acts[first](here.github)
    acts[second](here.github)
    const before = stateOf(here)
    const proposals = [here.proposal('a-1', { 'a.js': 'let a\n' })]
    const result = await here.publish({ runId: 'run-2', base: { branch: 'main', commit: here.tip() }, proposals })
    expect(fates(result)).toEqual({ 'a-1': expected([first, second]) })
    expect(stateOf(here)).toBe(before)
  })

  it('closed means not again until the file changes', async () => {
    const here = await published()
    here.github.people.close(1)
    const proposals = [here.proposal('a-1', { 'a.js': 'let a\n' })]
    expect(fates(await here.publish({ proposals }))).toEqual({ 'a-1': 'settled' })
    const files = [{ path: 'a.js', blob: '9'.repeat(40) }]
    const changed = here.proposal('a-1', { 'a.js': 'let a\n' }, { files })
    expect(fates(await here.publish({ proposals: [changed] }))).toEqual({ 'a-1': 'opened' })
    expect(here.github.state.pulls.map(({ state }) => state)).toEqual(['closed', 'open'])
  })

  it('an older pull request that was opened again tells more than a newer one that is closed', async () => {
    const here = await published()
    here.github.people.close(1)
    const changed = here.proposal('a-1', { 'a.js': 'let b\n' }, { files: [{ path: 'a.js', blob: '9'.repeat(40) }] })
    await here.publish({ proposals: [changed] })
    here.github.people.close(2)
    here.github.people.reopen(1)
    const result = await here.publish({ proposals: [changed] })
    expect(only(result.items)).toMatchObject({ fate: 'adopted', pull: { number: 1 } })
    expect(only(result.outcomes)).toMatchObject({ kind: 'open', pull: 1 })
  })

  it('closed by a person before the labels came stays closed', async () => {
    const here = shop()
    here.github.before('pulls.request', () => here.github.people.close(1))
    const proposals = [here.proposal('a-1', { 'a.js': 'let a\n' })]
    await here.publish({ proposals })
    expect(fates(await here.publish({ proposals }))).toEqual({ 'a-1': 'settled' })
    expect(here.github.state.pulls).toHaveLength(1)
  })
})

describe('expiry', () => {
  it('closes what nobody touched for the days of the setting, says so, and is no opinion of people', async () => {
    const here = await published()
    await here.pass(31)
    const result = await here.publish()
    expect(fates(result)).toEqual({ 'a-1': 'expired' })
    expect(pull(here.github)).toMatchObject({ state: 'closed' })
    expect(pull(here.github).body).toContain('> Closed: nobody touched it for 30 days.')
    expect(only(result.outcomes)).toMatchObject({ kind: 'closed', by: 'us' })
    expect(only((await here.publish()).outcomes)).toMatchObject({ kind: 'closed', by: 'us' })
  })

  it.each([
    ['one that is younger', 29, () => undefined],
    ['one that somebody made ready', 31, (github: FakeGitHub) => github.people.change(1, { draft: false })],
    ['one that somebody committed to', 31, (github: FakeGitHub) => github.people.push('llm-ops/a-1', { x: 'x' })],
    ['one on hold', 31, (github: FakeGitHub) => github.people.label(1, holdLabel)],
  ])('leaves %s open', async (_, days, act) => {
    const here = await published()
    act(here.github)
    await here.pass(days)
    await here.publish()
    expect(pull(here.github).state).toBe('open')
  })

  it('does not close again what somebody opened again, nor anything where the setting is 0', async () => {
    const here = await published()
    await here.pass(31)
    await here.publish({ settings: { expireAfterDays: 0 } })
    expect(pull(here.github).state).toBe('open')
    await here.publish()
    here.github.people.reopen(1)
    await here.publish()
    expect(pull(here.github).state).toBe('open')
  })
})

describe('the limits', () => {
  const waiting = async (settings: Partial<PublishSettings>, here = shop()) => {
    const proposals = ['a', 'b', 'c'].map((name) => here.proposal(`${name}-1`, { [`${name}.js`]: 'let\n' }))
    const result = await here.publish({ settings, proposals })
    return { fates: Object.values(fates(result)), note: result.items.at(-1)?.note?.message, here }
  }

  it('hold back what would be over them, and write nothing for it', async () => {
    const open = await waiting({ maxOpenPulls: 2 })
    expect(open.fates).toEqual(['opened', 'opened', 'waiting'])
    expect(open.note).toBe('max-open-pulls: 2 of 2 are open')
    expect([...open.here.github.state.branches.keys()]).toEqual(['main', 'llm-ops/a-1', 'llm-ops/b-1'])
    expect((await waiting({ maxNewPullsPerHour: 1 })).fates).toEqual(['opened', 'waiting', 'waiting'])
    expect((await waiting({ schedule: ['sat 00:00-24:00'] })).fates).toEqual(['waiting', 'waiting', 'waiting'])
    expect((await waiting({ schedule: ['sun 00:00-24:00 UTC'] })).fates).toEqual(['opened', 'opened', 'opened'])
  })

  it('count open pull requests of earlier runs, and no closed ones', async () => {
    const here = await published()
    const again = await waiting({ maxOpenPulls: 1 }, here)
    expect(again.fates).toEqual(['adopted', 'waiting', 'waiting'])
    here.github.people.close(1)
    expect((await waiting({ maxOpenPulls: 1 }, here)).fates).toEqual(['settled', 'opened', 'waiting'])
  })

  it('refuse a schedule that cannot be read before anything is asked of GitHub', async () => {
    const here = shop()
    await expect(here.publish({ settings: { schedule: ['whenever'] } })).rejects.toThrow(/^schedule: "whenever"/)
    expect(here.github.calls).toEqual([])
  })
})

describe('group-by owner', () => {
  const files = { CODEOWNERS: '* @acme/shop\nc.js @octocat\n' }
  const settings = { groupBy: 'owner' } as const

  it('makes one pull request an owner; what was measured alone is not shown as green together', async () => {
    const here = shop({ files })
    const proposals = ['a', 'b', 'c'].map((name) => here.proposal(`${name}-1`, { [`${name}.js`]: 'let\n' }))
    await here.publish({ settings, proposals })
    const { pulls, checks, requested } = here.github.state
    expect(pulls.map(({ title }) => title)).toEqual([
      'refactor: 2 changes in files of acme/shop',
      'refactor(c): tidy up',
    ])
    expect(pulls[0]?.branch).toMatch(/^llm-ops\/group-[0-9a-f]{16}$/)
    expect(checks.map(({ conclusion }) => conclusion)).toEqual(['neutral', 'success'])
    expect([...requested.values()]).toEqual([['shop'], ['octocat']])
    const commit = here.github.state.commits.get(pulls[0]?.head ?? '')
    expect(commit?.message).toMatch(/Llm-Ops-Item: a-1\nLlm-Ops-Item: b-1\n/)
  })

  it('adopts it in whatever order the items come, and closed means not again for each of them', async () => {
    const here = shop({ files })
    const proposals = ['a', 'b'].map((name) => here.proposal(`${name}-1`, { [`${name}.js`]: 'let\n' }))
    await here.publish({ settings, proposals })
    const before = stateOf(here)
    const again = await here.publish({ settings, proposals: proposals.toReversed() })
    expect(fates(again)).toEqual({ 'a-1': 'adopted', 'b-1': 'adopted' })
    expect(stateOf(here)).toBe(before)
    here.github.people.close(1)
    const more = [...proposals, here.proposal('d-1', { 'd.js': 'let\n' })]
    expect(fates(await here.publish({ settings, proposals: more }))).toMatchObject({
      'a-1': 'settled',
      'd-1': 'opened',
    })
  })

  it('finds the branch of a run that was ended before it opened the pull request, in whatever order', async () => {
    const here = shop({ files })
    const proposals = ['a', 'b'].map((name) => here.proposal(`${name}-1`, { [`${name}.js`]: 'let\n' }))
    here.github.before('pulls.open', () => {
      throw new Error('killed')
    })
    await expect(here.publish({ settings, proposals })).rejects.toThrow('killed')
    await here.publish({ settings, proposals: proposals.toReversed() })
    expect(here.github.writes().filter((verb) => verb === 'branches.commit')).toHaveLength(1)
    expect(here.github.state.branches.size).toBe(2)
  })

  it('keeps apart what touches the same file, and what nobody owns', async () => {
    const here = shop({ files })
    const proposals = ['a-1', 'a-2'].map((id) => here.proposal(id, { 'a.js': `${id}\n` }))
    await here.publish({ settings, proposals })
    expect(here.github.state.pulls.map(({ branch }) => branch)).toEqual(['llm-ops/a-1', 'llm-ops/a-2'])
    const nobody = shop()
    await nobody.publish({
      settings,
      proposals: ['a', 'b'].map((name) => nobody.proposal(`${name}-1`, { [`${name}.js`]: 'let\n' })),
    })
    expect(nobody.github.state.pulls).toHaveLength(2)
  })
})

describe('the outcomes', () => {
  it('cost no result where they cannot be read', async () => {
    const here = await published()
    here.github.people.merge(1)
    here.github.before('branches.commits', () => {
      throw new UserError('GitHub does not answer')
    })
    const result = await here.publish({ proposals: [here.proposal('b-1', { 'b.js': 'let b\n' })] })
    expect([fates(result), result.outcomes]).toEqual([{ 'b-1': 'opened' }, []])
    expect(here.log.lines.some((line) => line.includes('is not known: GitHub does not answer'))).toBe(true)
  })

  it.each([
    ['open', () => undefined],
    ['closed', (github: FakeGitHub) => github.people.close(1)],
    ['merged', (github: FakeGitHub) => void github.people.merge(1)],
    ['edited', (github: FakeGitHub) => void github.people.push('llm-ops/a-1', { 'a.js': 'mine\n' })],
    [
      'reverted',
      (github: FakeGitHub) => {
        const merge = github.people.merge(1)
        github.people.push('main', { 'a.js': 'var a\n' }, { message: `Revert "x"\n\nThis reverts commit ${merge}.\n` })
      },
    ],
    [
      'reverted',
      (github: FakeGitHub) => {
        github.people.merge(1)
        github.people.push('main', { 'a.js': 'var a\n' }, { message: 'Revert "x" (#2)\n\nReverts acme/shop#1' })
      },
    ],
    [
      'merged',
      (github: FakeGitHub) => {
        github.people.merge(1)
        github.people.push('main', { 'a.js': 'var a\n' }, { message: 'Revert "y" (#2)\n\nReverts acme/shop#12' })
      },
    ],
  ])('%s', async (kind, act) => {
    const here = await published()
    act(here.github)
    const [outcome] = (await here.publish({ runId: 'run-2' })).outcomes
    expect(outcome).toMatchObject({
      itemId: 'a-1',
      runId: 'run-1',
      kind,
      by: 'people',
      pull: 1,
      branch: `${branchPrefix}a-1`,
    })
  })
})
