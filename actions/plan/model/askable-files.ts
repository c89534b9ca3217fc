import type { SnapshotFile } from '../../shared/contracts/snapshot.ts'
import { foldPath } from '../../shared/policy/folded-path.ts'
import { protectedBecause } from '../../shared/policy/protected-paths.ts'
import { isTestFile } from '../../shared/testing/facts.ts'
import { ineligibleByName } from '../eligible-files.ts'
import type { Search } from './candidates.ts'
import { declaresRuntimes } from './end-of-life.ts'
import { optedOut } from './opted-out.ts'

type Asking = Pick<Search, 'snapshot' | 'actions' | 'excluded' | 'left' | 'ineligible'>

/** Files that a model may be shown and whose change would have a chance; of the others it is counted why not. */
export function askableFiles(search: Asking): SnapshotFile[] {
  const { files, noLlm } = search.snapshot
  const [isOptedOut, isAmbiguous] = [optedOut(noLlm), ambiguousPaths(files)]
  const { actions, left, ineligible } = search
  return files.filter((file) => {
    if (file.kind !== 'file') return false
    if (!isAskableCode(file) && !(actions.has('upgrade_runtime') && declaresRuntimes(file.path))) return false
    const reason = ineligibleByName(file, search.excluded)
    if (reason !== null) ineligible.set(file.path, reason)
    else if (file.noLlm || isOptedOut(file.path)) left.add('no-llm', file.path)
    else if (isAmbiguous(file.path)) left.add('case-collision', file.path)
    else return protectedBecause(file.path) === null
    return false
  })
}

/** Two paths that are one file on some machines: a change to either would land in the other there. */
function ambiguousPaths(files: readonly SnapshotFile[]): (path: string) => boolean {
  const [seen, twice] = [new Set<string>(), new Set<string>()]
  for (const { path } of files) {
    const folded = foldPath(path)
    if (seen.has(folded)) twice.add(folded)
    seen.add(folded)
  }
  return (path) => twice.size > 0 && twice.has(foldPath(path))
}

/** Code with something to decide in it, and no test. */
export function isAskableCode(file: SnapshotFile): boolean {
  return branchesOf(file) > 0 && !isTestFile(file.path)
}

/** Branch points of all its functions: each symbol has a complexity of at least 1. */
export function branchesOf({ outline }: SnapshotFile): number {
  return outline === null ? 0 : outline.complexity - outline.symbols
}
