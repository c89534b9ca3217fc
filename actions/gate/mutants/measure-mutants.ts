import type { MutantsSection, TestComparison } from '../../shared/contracts/evidence.ts'
import type { TestRun } from '../../shared/contracts/test-run.ts'
import type { Ports } from '../../shared/ports/ports.ts'
import { isTestFile } from '../../shared/testing/facts.ts'
import { findImporters } from '../../shared/testing/import-distance.ts'
import type { Scratch } from '../../shared/ports/git.ts'
import type { ChangedLines } from '../coverage/changed-lines.ts'
import type { ChangedPlaces } from '../coverage/changed-places.ts'
import type { Subject } from '../subject.ts'
import type { ReachingSide } from '../tests/sides.ts'
import { canMutate, generateMutants } from './generate.ts'
import type { Mutant } from './mutant.ts'
import { unnoticedPlaces } from './line-outcomes.ts'
import { judgeNewTests } from './new-tests.ts'
import { runMutants, type MutantPorts, type MutantsRequest } from './run-mutants.ts'
import { targetLines, type TargetLines } from './target-lines.ts'
import { undoneBySurvivors } from './undone.ts'

export interface Mutation extends Pick<MutantsRequest, 'scratch' | 'tree' | 'target' | 'settings' | 'budgetSeconds'> {
  subject: Subject
  base: { tree: string; side: ReachingSide }
  head: ReachingSide
  tests: TestComparison
  /** The change: its diff, and where it is. */
  changed: { diff: string; lines: ChangedLines; places: ChangedPlaces }
  workers: number
  outputFile: (worker: number) => string
}

type Needs = MutantPorts & Pick<Ports, 'parsers'>

/**
 * Faults on the changed lines; for `add_tests`, on the lines that the new tests are for, where the question is what they
 * find that the old ones do not.
 */
export async function measureMutants(mutation: Mutation, ports: Needs): Promise<MutantsSection> {
  if (mutation.subject.action === 'add_tests') return mutantsOfNewTests(mutation, ports)
  const { changed, scratch, tree } = mutation
  const mutants = await mutantsOn(changedSources(changed.lines), mutation, ports)
  const section = await runMutants({ ...requestOf(mutation), mutants }, ports)
  const survived = new Set(section.mutants.filter(({ outcome }) => outcome === 'survived').map(({ id }) => id))
  const survivors = mutants.filter(({ id }) => survived.has(id))
  const texts = await textsOf([...new Set(survivors.map(({ path }) => path))], tree, scratch)
  const undone = undoneBySurvivors(survivors, changed.diff, (path) => texts.get(path) ?? '')
  return { ...section, unnoticed: [...undone, ...unnoticedPlaces(section.mutants, changed.places)].slice(0, 100) }
}

async function mutantsOfNewTests(mutation: Mutation, ports: Needs): Promise<MutantsSection> {
  const changed = [...mutation.changed.lines.keys()]
  const lines = await linesOfNewTests(mutation, changed.filter(isTestFile), ports)
  // The old tests are the old ones with all that they stand on: fixtures, configuration, snapshots.
  const testFiles = changed.filter((path) => !canMutate(path))
  const before = { run: mutation.base.side.runs[0] as TestRun, reach: mutation.base.side.reach() }
  const request = { ...requestOf(mutation), mutants: await mutantsOn(lines, mutation, ports) }
  const newTests = new Set(mutation.tests.added)
  return judgeNewTests({ ...request, newTests, base: { tree: mutation.base.tree, testFiles }, before }, ports)
}

function requestOf({ head, tests, ...rest }: Mutation): Omit<MutantsRequest, 'mutants'> {
  const flaky = new Set([...tests.flakyAtBase, ...tests.flakyAtHead])
  return { ...rest, baseline: head.runs[0] as TestRun, reach: head.reach(), flaky }
}

function changedSources(changed: ChangedLines): TargetLines {
  const sources = [...changed].filter(([path, lines]) => canMutate(path) && lines.length > 0)
  return new Map(sources.map(([path, lines]) => [path, new Set(lines)]))
}

async function linesOfNewTests(mutation: Mutation, testFiles: readonly string[], ports: Needs): Promise<TargetLines> {
  const { subject, head, scratch, tree } = mutation
  const importers = async () => findImporters(await scratch.checkout(tree), ports)
  return targetLines({ planned: subject.lines, testFiles, reach: head.reach(), importers })
}

async function mutantsOn(
  lines: TargetLines,
  { scratch, tree }: Pick<Mutation, 'scratch' | 'tree'>,
  ports: Needs,
): Promise<Mutant[]> {
  const mutants: Mutant[] = []
  for (const [path, text] of await textsOf([...lines.keys()], tree, scratch)) {
    const found = await generateMutants({ path, text, lines: lines.get(path) ?? null }, ports.parsers)
    for (const mutant of found) mutants.push(mutant)
  }
  return mutants
}

async function textsOf(paths: readonly string[], tree: string, scratch: Scratch): Promise<Map<string, string>> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const texts = new Map<string, string>()
  for (const path of paths) {
    const content = await scratch.read(tree, path)
    if (content !== null) texts.set(path, decoder.decode(content))
  }
  return texts
}

const mostShown = 200

/** For the evidence file: 200 mutants, survivors first. The counts speak of all. */
export function condenseMutants(section: MutantsSection): MutantsSection {
  return { ...section, mutants: section.mutants.slice(0, mostShown) }
}
