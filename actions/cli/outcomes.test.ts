import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { git, remove, repository, temporary } from '../../tests/cli/repository.ts'
import { outcomeOf, proposalFacts } from './outcomes.ts'

describe('what became of a proposal on a real repository', () => {
  let dir: string
  let proposed: string
  beforeAll(async () => {
    dir = await repository(await temporary(), { 'a.txt': 'one\n', 'b.txt': 'one\n' })
    git(dir, 'switch', '--quiet', '--create', 'llm-ops/x')
    await writeFile(join(dir, 'a.txt'), 'two\n')
    git(dir, 'commit', '--quiet', '--all', '--message', 'refactor: x')
    proposed = git(dir, 'rev-parse', 'HEAD')
    git(dir, 'switch', '--quiet', 'main')
    await writeFile(join(dir, 'b.txt'), 'two\n')
    git(dir, 'commit', '--quiet', '--all', '--message', 'feat: b')
  })
  afterAll(() => remove(dir))

  async function outcome(tip: string | null) {
    const branches = new Map(tip === null ? [] : [['llm-ops/x', tip]])
    const head = git(dir, 'rev-parse', 'HEAD')
    return outcomeOf(
      await proposalFacts({ commit: proposed, branch: 'llm-ops/x' }, head, { repository: { dir }, branches }),
    )
  }

  it('is open while its branch stands, gone without, edited where the branch moved', async () => {
    expect(await outcome(proposed)).toBe('open')
    expect(await outcome(null)).toBe('gone')
    git(dir, 'branch', 'edited', git(dir, 'commit-tree', `${proposed}^{tree}`, '-p', proposed, '-m', 'fix: more'))
    expect(await outcome(git(dir, 'rev-parse', 'edited'))).toBe('edited')
  })

  it('is merged where HEAD holds its patch, by whatever way', async () => {
    const base = git(dir, 'rev-parse', 'HEAD')
    git(dir, 'merge', '--quiet', '--no-edit', 'edited')
    expect(await outcome(git(dir, 'rev-parse', 'edited'))).toBe('merged')
    git(dir, 'reset', '--quiet', '--hard', base)
    git(dir, 'merge', '--quiet', '--squash', proposed)
    git(dir, 'commit', '--quiet', '--message', 'refactor: squashed')
    expect(await outcome(null)).toBe('merged')
  })

  it('is gone where its commit was collected', async () => {
    const facts = { commit: 'd'.repeat(40), branch: 'llm-ops/y' }
    const head = git(dir, 'rev-parse', 'HEAD')
    expect(outcomeOf(await proposalFacts(facts, head, { repository: { dir }, branches: new Map() }))).toBe('gone')
  })
})
