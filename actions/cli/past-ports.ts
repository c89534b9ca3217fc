import type { CassetteHeader } from '../shared/cassette/cassette-line.ts'
import { UserError } from '../shared/contracts/errors.ts'
import type { Git } from '../shared/ports/git.ts'
import type { Ports } from '../shared/ports/ports.ts'
import type { Store } from '../shared/ports/store.ts'
import { rowsFromRuns } from '../shared/state/proposal-index.ts'
import { stateJson } from '../shared/state-branch/state-files.ts'

/** A run as it was under way. */
export interface Past {
  runId: string
  /** Of its plan. */
  createdAt: Date
  world: CassetteHeader['world']
}

/**
 * Ports as that run saw them: its time, the branches and outcomes of then, no run that is newer. What it makes again is
 * held in memory; the state and the target are not written to, and nothing is fetched.
 */
export function pastPorts(ports: Ports, past: Past): Ports {
  return {
    ...ports,
    store: pastStore(ports, past),
    git: pastGit(ports.git, past),
    clock: { ...ports.clock, now: () => past.createdAt },
  }
}

/** What plan and apply make is not there until it is made again. */
const MADE: readonly string[] = ['run.json', 'plan.json', 'changes.json', 'calls.jsonl', 'egress.jsonl']

function pastStore({ store, log }: Pick<Ports, 'store' | 'log'>, { runId, world }: Past): Store {
  const made = new Map<string, string>()
  let index: Promise<Map<string, string>> | null = null
  const nameOf = (id: string, file: string) => `${id}/${file}`
  const outlines = {
    totals: (blobs: readonly string[]) => store.outlines.totals(blobs),
    get: (...wanted: Parameters<Store['outlines']['get']>) => store.outlines.get(...wanted),
    facts: (blobs: readonly string[]) => store.outlines.facts(blobs),
    add: async () => undefined,
  }
  return {
    dir: store.dir,
    runDir: (id) => store.runDir(id),
    write: async (id, file, content) => void made.set(nameOf(id, file), content),
    read: async (id, file) =>
      made.get(nameOf(id, file)) ?? (id === runId && MADE.includes(file) ? null : store.read(id, file)),
    append: async (id, file, line) => void made.set(nameOf(id, file), `${made.get(nameOf(id, file)) ?? ''}${line}\n`),
    lines: (id, file) => (id === runId ? linesOf(made.get(nameOf(id, file))) : store.lines(id, file)),
    readState: async () => world.outcomes,
    writeState: async () => undefined,
    readItem: async (id) => {
      index ??= indexOfThen(runId, { store, log })
      return (await index).get(id) ?? null
    },
    writeItem: async () => undefined,
    items: () => store.items(),
    markIndexed: async () => undefined,
    // The index of then is whole: it is made from the runs of then.
    unindexedRuns: async () => [],
    runs: async () => upTo(runId, await store.runs()),
    isGone: (process) => store.isGone(process),
    outlines,
  }
}

/** Rows know the newest run alone, so all older ones are read. */
async function indexOfThen(runId: string, ports: Pick<Ports, 'store' | 'log'>): Promise<Map<string, string>> {
  const older = upTo(runId, await ports.store.runs()).filter((id) => id !== runId)
  const { rows } = await rowsFromRuns(older, ports)
  return new Map([...rows].map(([id, row]) => [id, stateJson(row)]))
}

async function* linesOf(text = ''): AsyncIterable<string> {
  yield* text.split('\n').slice(0, -1)
}

/** Newest first: what stands before it began after it. */
function upTo(runId: string, runs: readonly string[]): string[] {
  return runs.slice(Math.max(0, runs.indexOf(runId)))
}

function pastGit(git: Git, { world }: Past): Git {
  return {
    open: async (dir) => {
      const repository = await git.open(dir)
      return { ...repository, branches: async (prefix) => branchesBelow(prefix, world.branches) }
    },
    clone: async (url) => refuseNetwork(url),
    update: async () => refuseNetwork('the clone of the target'),
  }
}

function branchesBelow(prefix: string, branches: Past['world']['branches']): Map<string, string> {
  return new Map(Object.entries(branches).filter(([name]) => name.startsWith(prefix)))
}

function refuseNetwork(what: string): never {
  throw new UserError(`${what}: a replay uses no network: name the folder that the run worked on`)
}
