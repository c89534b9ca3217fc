// One process that adds runs to a state branch: `node tests/state/writer.ts <repository> <name> <runs>`.
import { stateBranchOnGit } from '../../actions/shared/adapters/state-branch/git.ts'
import { systemClock } from '../../actions/shared/adapters/system-clock.ts'
import { fakeOutcome, fakePush } from '../../actions/shared/state-branch/pushed.fake.ts'
import { pushRun } from '../../actions/shared/state-branch/push-run.ts'

const [dir = '', name = '', runs = '1'] = process.argv.slice(2)
await using state = stateBranchOnGit({ at: { dir }, branch: 'llm-ops-state' })
const tries: number[] = []
for (let at = 0; at < Number(runs); at++) {
  // All of them speak of `shared`, and each of one item of its own.
  const run = fakePush({
    runId: `${name}-${at}`,
    items: ['shared', `own-${name}-${at}`],
    pulls: { [`own-${name}-${at}`]: at + 1 },
    outcomes: [fakeOutcome(`outcome-${name}-${at}`, 'merged')],
  })
  tries.push((await pushRun(state, run, { clock: systemClock(), keptIn: 'this test' })).tries)
}
console.log(JSON.stringify(tries))
