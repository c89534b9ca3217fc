import type { CassetteHeader } from '../shared/cassette/cassette-line.ts'
import { UserError } from '../shared/contracts/errors.ts'
import type { Git } from '../shared/ports/git.ts'
import type { Ports } from '../shared/ports/ports.ts'
import type { Store } from '../shared/ports/store.ts'

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
    store: pastStore(ports.store, past),
    git: pastGit(ports.git, past),
    clock: { ...ports.clock, now: () => past.createdAt },
  }
}

/** What plan and apply make is not there until it is made again. */
const MADE: readonly string[] = ['run.json', 'plan.json', 'changes.json', 'calls.jsonl', 'egress.jsonl']

function pastStore(store: Store, { runId, world }: Past): Store {
  const made = new Map<string, string>()
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
    runs: async () => upTo(runId, await store.runs()),
    outlines,
  }
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
