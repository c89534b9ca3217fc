import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ActResult } from '../../scripts/act/run-act.ts'
import type { Pull, Repository } from '../../scripts/github-standin/records.ts'
import { fullName, openScene, refsOf, said, writes, type Scene } from './scene.ts'

/** Two imports of shop-node can go; the third is used by what a test of it loads: that change is bad. */
const inputs =
  'setup: node --version, select: ts-unused-imports, batch-size: 2, mutant-budget: 20, max-new-pulls-per-hour: 0'
const stateBranch = 'refs/heads/llm-ops-state'

function ours(repository: Repository): Pull[] {
  return repository.pulls.filter(({ branch }) => branch.startsWith('llm-ops/'))
}

/** What a person sees of a pull request; the page says when it was written, and is left out. */
function seen({ number, title, branch, head, state, draft, labels, comments }: Pull) {
  return { number, title, branch, head, state, draft, labels, comments }
}

describe('maintain.yml publishes', () => {
  let scene: Scene
  let repository: Repository
  let first: ActResult
  beforeAll(async () => {
    scene = await openScene('shop-node')
    repository = scene.github.people.repository(fullName)
    first = await scene.run({ template: 'llm-ops-maintain.yml', inputs })
  }, 600_000)
  afterAll(async () => scene[Symbol.asyncDispose]())

  it('opens a draft pull request for each change that passed, and none for the bad one', () => {
    expect(first.ok).toBe(true)
    expect(said(first, /set-output:: (pass|fail)=/)).toEqual(
      expect.arrayContaining([expect.stringContaining('fail=1')]),
    )
    expect(ours(repository).map(({ state, draft, labels }) => ({ state, draft, labels }))).toEqual([
      { state: 'open', draft: true, labels: ['llm-ops'] },
      { state: 'open', draft: true, labels: ['llm-ops'] },
    ])
    expect(ours(repository).map(({ branch }) => branch)).not.toContain('llm-ops/ts-unused-imports-dc31aee15eaa')
  })

  it('puts a green check on the head of each', () => {
    expect(ours(repository)).toHaveLength(2)
    for (const { head } of ours(repository)) {
      const checks = repository.checkRuns.filter((check) => check.head === head)
      expect(checks.map(({ name, conclusion }) => ({ name, conclusion }))).toEqual([
        { name: 'llm-ops gate', conclusion: 'success' },
      ])
    }
  })

  it('commits the state of the run to its branch', async () => {
    const entries = await repository.git.tree((await refsOf(scene))[stateBranch] ?? stateBranch, true)
    const paths = entries.map(({ path }) => path)
    for (const file of ['run', 'plan', 'changes', 'evidence']) {
      expect(paths).toContainEqual(expect.stringMatching(new RegExp(`^state/runs/\\d{4}/\\d\\d/[^/]+/${file}\\.json$`)))
    }
    expect(paths).toContainEqual(expect.stringMatching(/^state\/audit\/\d{4}\/\d\d\/[^/]+\.jsonl$/))
  })

  it('changes nothing of it in a second run', async () => {
    const before = { pulls: ours(repository).map(seen), checks: repository.checkRuns.length, refs: await refsOf(scene) }
    const done = writes(scene).length
    const second = await scene.run({ template: 'llm-ops-maintain.yml', inputs })
    expect(second.ok).toBe(true)
    const after = { pulls: ours(repository).map(seen), checks: repository.checkRuns.length, refs: await refsOf(scene) }
    const { [stateBranch]: _, ...refs } = after.refs
    const { [stateBranch]: __, ...refsBefore } = before.refs
    expect([after.pulls, after.checks, refs]).toEqual([before.pulls, before.checks, refsBefore])
    const created = writes(scene)
      .slice(done)
      .filter((call) => /^POST .*(pulls|check-runs|git\/refs) /.test(call))
    expect(created).toEqual([])
  })

  it('opens none again where a person closed one', async () => {
    const [closed] = ours(repository)
    scene.github.people.close(fullName, closed?.number ?? 0, 'somebody')
    const numbers = ours(repository).map(({ number }) => number)
    const third = await scene.run({ template: 'llm-ops-maintain.yml', inputs })
    expect(third.ok).toBe(true)
    expect(ours(repository).map(({ number }) => number)).toEqual(numbers)
    expect(closed?.state).toBe('closed')
  })
})
