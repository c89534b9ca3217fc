import type { TestRun } from '../contracts/test-run.ts'
import type { Ports } from '../ports/ports.ts'
import { userCommand } from './custom.ts'
import { detect } from './detect.ts'
import type { TestBench, TestPlace } from './execution.ts'
import type { Plan } from './facts.ts'
import { gatherFacts, runtimeBehind } from './gather-facts.ts'
import { emptyRun } from './test-run.ts'

type Needs = Pick<Ports, 'sandbox' | 'workspace' | 'clock' | 'log'>

/**
 * Gives a worktree its dependencies and finds out how its tests are run.
 * @returns `cannot`: the run that was not made, with the reason
 * @throws UserError where the user's own command is empty
 */
export async function prepareTests(place: TestPlace, ports: Needs): Promise<TestBench | { cannot: TestRun }> {
  const { settings, worktree, target } = place
  if (!settings.enabled) {
    return { cannot: emptyRun('not-run', "tests are switched off: set the input 'tests' to true") }
  }
  await using opened = new AsyncDisposableStack()
  const folder = opened.use(await ports.workspace.temporary('tests'))
  const toolchain = await ports.workspace.toolchain(target)
  const environment = await ports.workspace.provide(worktree, target)
  const around = { worktree, scratch: folder.path, toolchain, environment }
  const facts = await gatherFacts(around, ports)
  const bench = (plan: Plan | null, runtime: TestRun['runtime']): TestBench => {
    const kept = opened.move()
    const found = { place, plan, facts, toolchain, environment, runtime, cache: folder.path }
    return { ...found, [Symbol.asyncDispose]: () => kept.disposeAsync() }
  }
  if (settings.command !== null) {
    return bench(null, await runtimeBehind(userCommand(settings), around, ports))
  }
  const found = detect(facts)
  if ('plan' in found) return bench(found.plan, null)
  const advice = "or give a command that runs the tests with the input 'test-command'"
  return { cannot: emptyRun('no-tests', `${found.cannot}; ${advice}`) }
}
