// How fast a crawl is, beside what else could read the same files. Run alone: node scripts/bench/crawl.ts
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { changeFiles, makeRepository, pickSources } from './crawl-input.ts'
import { median } from './median.ts'

export interface BenchRow {
  name: string
  ours: number
  peer: number
  unit: 'ms' | 'MB'
  /** ours / peer: at most 1 is as good as the peer. */
  ratio: number
  note: string
}

interface Measured {
  milliseconds: number
  /** Milliseconds of processor time, on all cores, of the whole process: what a busy machine distorts least. */
  processor: number
  kilobytes: number
}

const ROUNDS = 5
const FILES = 5_000
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const child = join(root, 'scripts', 'bench', 'crawl-process.ts')

/**
 * Cold and warm crawls beside their peers: medians of 5 rounds, ours and the peers in turn, each in its own process. What
 * is timed is the work; how long a process takes to start is scripts/bench/start.ts's to say.
 */
export async function benchCrawl(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'llm-ops-bench-'))
  try {
    const sources = pickSources(root, FILES)
    return [...coldRows(folder, sources), ...warmRows(folder, sources)]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function coldRows(folder: string, sources: readonly string[]): BenchRow[] {
  const repository = join(folder, 'cold')
  makeRepository(repository, root, { sources, copies: 1 })
  const measured = new Map<string, Measured[]>([
    ['ours', []],
    ['ast-grep', []],
    ['ts-morph', []],
  ])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [mode, runs] of measured) runs.push(measure(mode, repository, join(folder, `state-${round}`)))
  }
  const ours = measured.get('ours') ?? []
  const note = `${sources.length} files, no cache; ours on ${availableParallelism()} cores with git, cache and snapshot, the peer parses only, in one thread`
  return ['ast-grep', 'ts-morph'].flatMap((peer) => {
    const theirs = measured.get(peer) ?? []
    return [
      row({ name: `cold crawl beside ${peer}`, unit: 'ms', note }, ours.map(time), theirs.map(time)),
      row(
        { name: `cold crawl beside ${peer}, processor time`, unit: 'ms', note: 'whole process, all threads' },
        ours.map(processor),
        theirs.map(processor),
      ),
      row(
        { name: `peak memory beside ${peer}`, unit: 'MB', note: 'whole process' },
        ours.map(memory),
        theirs.map(memory),
      ),
    ]
  })
}

function warmRows(folder: string, sources: readonly string[]): BenchRow[] {
  const repository = join(folder, 'warm')
  const state = join(folder, 'state-warm')
  makeRepository(repository, root, { sources, copies: 2 })
  measure('ours', repository, state)
  const ours: Measured[] = []
  const theirs: Measured[] = []
  for (let round = 0; round < ROUNDS; round++) {
    changeFiles(repository, { count: (2 * sources.length) / 100, round })
    theirs.push(measure('git-only', repository, state))
    ours.push(measure('ours', repository, state))
  }
  const note = `${2 * sources.length} files, 1 % changed; crawl() with fresh ports in a fresh process, until the snapshot is written; the peer is git ls-tree -r and git cat-file of the changed, from such a process`
  return [row({ name: 'warm crawl beside git alone', unit: 'ms', note }, ours.map(time), theirs.map(time))]
}

function measure(mode: string, repository: string, state: string): Measured {
  const answer = execFileSync(process.execPath, ['--no-warnings', child, mode, repository, state], { encoding: 'utf8' })
  return JSON.parse(answer) as Measured
}

function row(about: Pick<BenchRow, 'name' | 'unit' | 'note'>, ours: number[], theirs: number[]): BenchRow {
  const values = { ours: median(ours), peer: median(theirs) }
  return { ...about, ...values, ratio: values.ours / values.peer }
}

const time = (run: Measured): number => run.milliseconds
const processor = (run: Measured): number => run.processor
const memory = (run: Measured): number => run.kilobytes / 1024

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, ours, peer, unit, ratio, note } of await benchCrawl()) {
    process.stdout.write(`${name}: ${ours.toFixed(0)} / ${peer.toFixed(0)} ${unit} = ${ratio.toFixed(2)} (${note})\n`)
  }
}
