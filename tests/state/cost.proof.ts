// A thousand runs cost the next one no more than ten do: counted in files, objects and bytes, not in seconds.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { runGit, temporaryDirectory } from '../../actions/shared/adapters/git/temporary-repository.fake.ts'
import { stateBranchOnGit } from '../../actions/shared/adapters/state-branch/git.ts'
import { fakeClock } from '../../actions/shared/ports/clock.ts'
import type { StateBranch } from '../../actions/shared/ports/state-branch.ts'
import { memoryBranch } from '../../actions/shared/state-branch/memory.fake.ts'
import { pullKnown } from '../../actions/shared/state-branch/pull.ts'
import { fakePush } from '../../actions/shared/state-branch/pushed.fake.ts'
import { pushRun } from '../../actions/shared/state-branch/push-run.ts'

const branch = 'llm-ops-state'
const clock = fakeClock('2026-12-31T00:00:00.000Z')
const ids = Array.from({ length: 10 }, (_, at) => `of-the-next-${at}`)
let dir = ''

beforeEach(() => {
  dir = join(temporaryDirectory(), 'bare.git')
})
afterEach(() => rmSync(join(dir, '..'), { recursive: true, force: true }))

/** So many runs of ten items each, spread over months as weekly or daily runs are. */
async function withRuns(count: number): Promise<void> {
  const memory = memoryBranch()
  for (let at = 0; at < count; at++) {
    const startedAt = new Date(Date.UTC(2024, 0, 1 + at)).toISOString()
    const items = Array.from({ length: 10 }, (_, item) => `item-${1000 + at}-${item}`)
    await pushRun(memory, fakePush({ runId: `run-${1000 + at}`, startedAt, items }), { clock, keptIn: 'here' })
  }
  await using state = stateBranchOnGit({ at: { dir }, branch })
  await state.commit({ tip: null, message: 'the past', files: memory.files() })
  runGit(dir, ['repack', '-adq'])
}

interface Cost {
  reads: number
  bytesRead: number
  lists: number
  listed: number
  filesWritten: number
  bytesWritten: number
}

function counted(state: StateBranch, cost: Cost): StateBranch {
  return {
    tip: () => state.tip(),
    read: async (path, at) => {
      const text = await state.read(path, at)
      cost.reads++
      cost.bytesRead += text?.length ?? 0
      return text
    },
    list: async (folder, at) => {
      const names = await state.list(folder, at)
      cost.lists++
      cost.listed += names.length
      return names
    },
    commit: (request) => {
      cost.filesWritten += request.files.size
      for (const text of request.files.values()) cost.bytesWritten += text?.length ?? 0
      return state.commit(request)
    },
  }
}

/** What the scratch repository of the next run holds at the end: all that was fetched, and what was made. */
function scratchHolds(): { objects: number; kibibytes: number } {
  const folders = readdirSync(tmpdir()).filter((name) => name.startsWith('llm-ops-state-'))
  const scratch = folders.map((name) => join(tmpdir(), name, 'repository.git')).find(madeTheTip) ?? ''
  const counts = runGit(scratch, ['count-objects', '-v'])
  const count = (name: string): number => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(counts)?.[1])
  return { objects: count('count') + count('in-pack'), kibibytes: count('size') + count('size-pack') }
}

function madeTheTip(scratch: string): boolean {
  const made = join(scratch, 'refs/tries/1')
  return existsSync(made) && readFileSync(made, 'utf8').trim() === runGit(dir, ['rev-parse', branch])
}

async function nextRun() {
  const cost: Cost = { reads: 0, bytesRead: 0, lists: 0, listed: 0, filesWritten: 0, bytesWritten: 0 }
  await using state = stateBranchOnGit({ at: { url: `file://${dir}` }, branch })
  const on = counted(state, cost)
  await pullKnown(on, ids)
  const run = fakePush({ runId: 'run-next', startedAt: '2026-12-31T00:00:00.000Z', items: ids })
  await pushRun(on, run, { clock, keptIn: 'here' })
  const made = runGit(dir, ['rev-list', '--objects', `${branch}^..${branch}`]).split('\n').length
  return { cost, made, scratch: scratchHolds() }
}

async function afterRuns(count: number): Promise<Awaited<ReturnType<typeof nextRun>>> {
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(dir)
  runGit(dir, ['init', '--quiet', '--bare', '--initial-branch=main'])
  runGit(dir, ['config', 'uploadpack.allowFilter', 'true'])
  await withRuns(count)
  return nextRun()
}

describe('the cost of the next run', () => {
  it('is the same after 1,000 runs as after 10', async () => {
    const few = await afterRuns(10)
    const many = await afterRuns(1000)
    expect(many.cost).toEqual(few.cost)
    expect(many.made).toBe(few.made)
    // Folders of the index that were empty are not any more: one tree an item that is asked for.
    expect(many.scratch.objects).toBeLessThanOrEqual(few.scratch.objects + ids.length)
    expect(many.scratch.kibibytes).toBeLessThanOrEqual(few.scratch.kibibytes + 64)
  }, 120_000)
})
