import type { Codemod } from '../shared/codemods/codemod.ts'
import type { PlanItem } from '../shared/contracts/plan.ts'
import type { Note } from '../shared/contracts/primitives.ts'
import type { Snapshot } from '../shared/contracts/snapshot.ts'
import type { Repository } from '../shared/ports/git.ts'
import type { Ports } from '../shared/ports/ports.ts'
import { findProposals } from './find-proposals.ts'
import { planItem } from './plan-item.ts'
import { coverageByPath } from './touched-coverage.ts'

export interface CodemodSearch {
  snapshot: Snapshot
  codemods: readonly Codemod[]
  excluded: (path: string) => boolean
  today: Date
  repository: Pick<Repository, 'blobs'>
}

/** What the codemods propose, in the order of files and codemods. */
export async function planByCodemods(
  { snapshot, codemods, excluded, today, repository }: CodemodSearch,
  { parsers, log }: Pick<Ports, 'parsers' | 'log'>,
): Promise<{ items: PlanItem[]; leftOut: Note[] }> {
  const search = { files: snapshot.files, codemods, excluded, sources: { parsers, today }, log }
  const { proposals, leftOut } = await findProposals(search, repository)
  const { baseline } = snapshot
  const circumstances = { baseline, coverage: coverageByPath(baseline.coverage), code: codePaths(snapshot) }
  return { items: proposals.map((proposal) => planItem(proposal, circumstances)), leftOut }
}

/**
 * Source files that can have coverage. A test file that its tool leaves out of the report (as node --test does) has none
 * to lose: the tests in it are what runs.
 */
function codePaths({ files, baseline }: Snapshot): Set<string> {
  const covered = new Set(baseline.coverage?.files.map(({ path }) => path))
  const testFiles = new Set(baseline.cases.map(({ file }) => file))
  const code = files.filter(({ path, language }) => language !== null && (covered.has(path) || !testFiles.has(path)))
  return new Set(code.map(({ path }) => path))
}
