// Faults F-01, F-03: a writer is killed at any moment; its run is on the branch whole or not at all, and can be added again.
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { runGit, temporaryDirectory } from '../../actions/shared/adapters/git/temporary-repository.fake.ts'
import { stateBranchOnGit } from '../../actions/shared/adapters/state-branch/git.ts'
import { examineState } from '../../actions/shared/state-branch/examine.ts'
import { pastAt } from '../../actions/shared/state-branch/past.ts'

const branch = 'llm-ops-state'
/** From before the first git call of a writer to after its last one. */
const moments = Array.from({ length: 8 }, (_, at) => 60 + at * 100)
let dir = ''

beforeEach(() => {
  dir = join(temporaryDirectory(), 'bare.git')
  mkdirSync(dir)
  runGit(dir, ['init', '--quiet', '--bare', '--initial-branch=main'])
})
afterEach(() => rmSync(join(dir, '..'), { recursive: true, force: true }))

function writer(name: string): { ended: Promise<number | null>; kill(): void } {
  const args = ['--no-warnings', join(process.cwd(), 'tests/state/writer.ts'), dir, name, '1']
  // What a killed one leaves behind goes with the test.
  const env = { ...process.env, TMPDIR: join(dir, '..') }
  const child = spawn(process.execPath, args, { stdio: 'ignore', env })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { ended, kill: () => void child.kill('SIGKILL') }
}

describe('a writer that is killed', () => {
  it('leaves the branch as it was or with its run, and the run can be added again', async () => {
    for (const [at, moment] of moments.entries()) {
      const killed = writer(`k${at}`)
      await Promise.race([wait(moment), killed.ended])
      killed.kill()
      await killed.ended
    }
    // What the killed ones had started may still be at work.
    await wait(500)
    for (const at of moments.keys()) expect(await writer(`k${at}`).ended).toBe(0)
    await using state = stateBranchOnGit({ at: { dir }, branch })
    const found = await examineState(pastAt(state, await state.tip()))
    expect(found).toMatchObject({ runs: moments.length, problems: [] })
    expect(runGit(dir, ['rev-list', '--count', branch])).toBe(String(moments.length))
    expect(runGit(dir, ['fsck', '--full', '--strict', '--no-dangling'])).toBe('')
  }, 120_000)
})
