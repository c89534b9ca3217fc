import type { TestRun } from '../../shared/contracts/test-run.ts'
import type { Scratch } from '../../shared/ports/git.ts'
import type { Ports } from '../../shared/ports/ports.ts'
import type { TestBench } from '../../shared/testing/execution.ts'
import { prepareTests } from '../../shared/testing/prepare-tests.ts'
import { runPrepared } from '../../shared/testing/run-tests.ts'
import type { TestSettings } from '../../shared/testing/settings.ts'

export type TrialPorts = Pick<Ports, 'sandbox' | 'workspace' | 'clock' | 'log'>

export interface Grounds {
  scratch: Scratch
  /** The tree that the mutants were made from. */
  tree: string
  /** The user's own work tree: its installed dependencies are lent. */
  target: string
  settings: TestSettings
}

export interface WorkplaceRun {
  files: readonly string[] | null
  failFast: boolean
  wallSeconds: number
}

export interface RunHere {
  run: TestRun
  buildFailed: boolean
  /** Wall time with all that goes around the tests. */
  seconds: number
}

/** A worktree of its own, in which one mutant after the other is put, tried and taken out again. */
export interface Workplace extends AsyncDisposable {
  readonly builds: boolean
  run(request: WorkplaceRun): Promise<RunHere>
  write(path: string, content: Uint8Array): Promise<boolean>
  /** Paths that changed since the last time it was asked. */
  changed(): Promise<string[]>
  /** Links the dependencies again: a fresh worktree elsewhere may have replaced the copy that they lead to. */
  provideAgain(): Promise<void>
}

/**
 * A fresh worktree, made ready to run the tests.
 * @returns `cannot`: why they cannot be run
 */
export async function openWorkplace(
  { scratch, tree, target, settings }: Grounds,
  outputFile: string,
  ports: TrialPorts,
): Promise<Workplace | { cannot: string }> {
  const worktree = await scratch.checkout(tree)
  // An idle limit would only guess at what the time limit of each run says.
  const bench = await prepareTests({ worktree, target, settings: { ...settings, idleSeconds: 0 } }, ports)
  if ('cannot' in bench) return { cannot: bench.cannot.reason }
  let marks = await ports.workspace.marks(worktree)
  return {
    builds: (bench.plan?.before.length ?? 0) > 0,
    run: (request) => timedRun(bench, { ...request, outputFile }, ports),
    write: (path, content) => ports.workspace.write(`${worktree}/${path}`, content, worktree),
    async changed() {
      const before = marks
      marks = await ports.workspace.marks(worktree)
      const gone = [...before.keys()].filter((path) => !marks.has(path))
      return [...gone, ...[...marks.keys()].filter((path) => marks.get(path) !== before.get(path))]
    },
    provideAgain: async () => void (await ports.workspace.provide(worktree, target)),
    [Symbol.asyncDispose]: () => bench[Symbol.asyncDispose](),
  }
}

async function timedRun(
  bench: TestBench,
  { files, failFast, wallSeconds, outputFile }: WorkplaceRun & { outputFile: string },
  ports: TrialPorts,
): Promise<RunHere> {
  const only = files === null ? undefined : { files }
  const started = ports.clock.monotonic()
  const { run, buildFailed } = await runPrepared(
    bench,
    { outputFile, coverage: false, only, failFast, wallSeconds },
    ports,
  )
  return { run, buildFailed, seconds: (ports.clock.monotonic() - started) / 1000 }
}
