// Fault F-11: writers on one state branch at once, each a process of its own on a real bare repository.
import { execFile } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { runGit, temporaryDirectory } from '../../actions/shared/adapters/git/temporary-repository.fake.ts'
import { stateBranchOnGit } from '../../actions/shared/adapters/state-branch/git.ts'
import { examineState } from '../../actions/shared/state-branch/examine.ts'
import { pastAt } from '../../actions/shared/state-branch/past.ts'
import { pullKnown, pullOutcomes } from '../../actions/shared/state-branch/pull.ts'

/** 2, 8 and 20 always; `LLM_OPS_WRITERS=50` for that many instead. */
const counts = process.env['LLM_OPS_WRITERS']?.split(',').map(Number) ?? [2, 8, 20]
const seconds = 240
const branch = 'llm-ops-state'
let dir = ''

beforeEach(() => {
  dir = join(temporaryDirectory(), 'bare.git')
  mkdirSync(dir)
  runGit(dir, ['init', '--quiet', '--bare', '--initial-branch=main'])
})
afterEach(() => rmSync(join(dir, '..'), { recursive: true, force: true }))

async function writer(name: string): Promise<number[]> {
  const script = join(process.cwd(), 'tests/state/writer.ts')
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', script, dir, name, '1'])
  return JSON.parse(stdout) as number[]
}

describe('fault F-11, invariant I8: no update is lost', () => {
  it.each(counts)(
    'with %d writers at once',
    async (count) => {
      const names = Array.from({ length: count }, (_, at) => `w${at}`)
      const tries = (await Promise.all(names.map(writer))).flat()
      await using state = stateBranchOnGit({ at: { dir }, branch })
      const tip = await state.tip()
      const ids = names.map((name) => `own-${name}-0`)
      expect([...(await pullKnown(state, ids)).keys()]).toEqual(ids)
      expect(await pullOutcomes(state)).toHaveLength(count)
      expect(await examineState(pastAt(state, tip))).toMatchObject({ runs: count, problems: [] })
      expect(runGit(dir, ['rev-list', '--count', branch])).toBe(String(count))
      expect(runGit(dir, ['fsck', '--full', '--strict', '--no-dangling'])).toBe('')
      expect(Math.max(...tries)).toBeLessThanOrEqual(Math.ceil(3 * Math.log2(count)) + 10)
    },
    seconds * 1000,
  )
})
