import type { TestRun } from '../../shared/contracts/test-run.ts'
import { withComment } from './neutral.ts'
import type { CleanRun } from './outcome.ts'
import type { Budget, Turns } from './schedule.ts'
import type { RunHere, Workplace } from './workplace.ts'

export interface CleanRunsRequest {
  /** All tests, on the same tree. */
  baseline: TestRun
  /** May the test's failure speak? */
  speaks: (id: string) => boolean
  wallSeconds: number
  budget: Budget
  turns: Turns
  original: (path: string) => Promise<Uint8Array>
}

/** Test files, null for all, and the source file whose mutants they are for. */
export interface CleanGroup {
  files: readonly string[] | null
  path: string
}

/** `of` gives null where the budget or its own fault leaves a group without a clean run to hold others against. */
export interface CleanRuns {
  of(group: CleanGroup, place: Workplace): Promise<CleanRun | null>
  /** Worktrees in which clean runs left something behind: a mutant's run there might fail for that. */
  readonly dirtied: ReadonlySet<Workplace>
}

/**
 * Each group of test files runs without a mutant first, on a text that differs and means the same, and then once more in
 * the same worktree. Tests that do not pass both times cannot kill: they fail anyhow, need others to have run before them,
 * read the text, or stumble over what an earlier run left. What a run takes is what a mutant's run may take several times.
 */
export function cleanRuns(request: CleanRunsRequest): CleanRuns {
  const known = new Map<string, Promise<CleanRun | null>>()
  const dirtied = new Set<Workplace>()
  return {
    dirtied,
    async of(group, place) {
      const key = [group.path, ...[...(group.files ?? [])].sort()].join('\0')
      const run = known.get(key) ?? makeCleanRun(group, place, { ...request, dirtied })
      known.set(key, run)
      return run
    },
  }
}

interface Making extends CleanRunsRequest {
  dirtied: Set<Workplace>
}

async function makeCleanRun(group: CleanGroup, place: Workplace, request: Making): Promise<CleanRun | null> {
  const { baseline, speaks } = request
  const { files } = group
  const expected = baseline.cases.filter(({ file }) => files === null || (file !== null && files.includes(file)))
  const passing = expected.filter(({ id, status }) => status === 'passed' && speaks(id)).map(({ id }) => id)
  const atLeast = expected.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0)
  for (const fast of [true, false]) {
    const first = await runNeutral({ group, fast, atLeast }, place, request)
    if (first === null) return null
    const passed = passedIn(first)
    // Stopping early or sharing a process must not cost a test: then the plain way it is.
    if (fast && !(endedWell(first) && passing.every((id) => passed.has(id)))) continue
    if (!isUsable(first)) return null
    const again = await runAgain({ group, fast, atLeast }, place, request)
    return again === null ? null : cleanRunOf([first, ...again], fast, speaks)
  }
  return null
}

/** Where one that stops early fails, another goes on to the end: the tests behind the failure are heard too. */
async function runAgain(neutral: NeutralRun, place: Workplace, request: Making): Promise<RunHere[] | null> {
  const second = await runNeutral(neutral, place, request)
  if (second === null || !isUsable(second)) return null
  if (!neutral.fast || endedWell(second)) return [second]
  const third = await runNeutral({ ...neutral, fast: false }, place, request)
  return third === null || !isUsable(third) ? null : [second, third]
}

function cleanRunOf(runs: [RunHere, ...RunHere[]], fast: boolean, speaks: (id: string) => boolean): CleanRun {
  const [first] = runs
  const passed = passedIn(first)
  const passedLast = passedIn(runs.at(-1) ?? first)
  const failed = new Set(runs.flatMap(({ run }) => run.cases.filter(hasFailed).map(({ id }) => id)))
  const killers = [...passed].filter((id) => passedLast.has(id) && !failed.has(id) && speaks(id))
  const seconds = runs.reduce((most, run) => Math.max(most, run.seconds), 0)
  return { run: first.run, killers: new Set(killers), endsWell: runs.every(endedWell), fast, seconds }
}

function passedIn({ run }: RunHere): Set<string> {
  return new Set(run.cases.filter(({ status }) => status === 'passed').map(({ id }) => id))
}

function hasFailed({ status }: TestRun['cases'][number]): boolean {
  return status === 'failed' || status === 'errored'
}

function endedWell({ run }: RunHere): boolean {
  return run.process?.exitCode === 0
}

interface NeutralRun {
  group: CleanGroup
  fast: boolean
  /** Seconds that its tests took before. */
  atLeast: number
}

/** null where it would not end in the budget, or the worktree cannot be written to. */
async function runNeutral(
  { group: { files, path }, fast, atLeast }: NeutralRun,
  place: Workplace,
  { original, dirtied, turns, budget, wallSeconds: most }: Making,
): Promise<RunHere | null> {
  const content = await original(path)
  return turns.beside(async () => {
    const wallSeconds = Math.min(most, budget.left())
    if (wallSeconds <= atLeast) return null
    if (!(await place.write(path, withComment(path, content)))) return null
    const made = await place.run({ files, failFast: fast, wallSeconds })
    const isBack = await place.write(path, content)
    const changed = await place.changed()
    if (!isBack || changed.some((left) => left !== path)) dirtied.add(place)
    return isBack ? made : null
  })
}

/** It ended by itself: tests that fail in it are left out, the others speak. */
function isUsable({ run, buildFailed }: RunHere): boolean {
  const { process } = run
  return (
    !buildFailed &&
    process !== null &&
    process.startError === null &&
    process.stoppedBy === null &&
    process.signal === null
  )
}
