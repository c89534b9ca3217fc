import type { LineRange } from '../../shared/contracts/plan.ts'
import type { Importers } from '../../shared/testing/import-distance.ts'
import type { TestReach } from '../../shared/testing/test-reach.ts'
import { canMutate } from './generate.ts'

/** Source file -> lines that new tests are for; null: all of them. */
export type TargetLines = ReadonlyMap<string, ReadonlySet<number> | null>

export interface TargetRequest {
  /** As the plan item gives them; an empty list is none. */
  planned: readonly LineRange[]
  /** Test files that the change adds or changes. */
  testFiles: readonly string[]
  /** Of a run at head. */
  reach: TestReach | null
  importers: () => Promise<Importers>
}

/** More files than new tests are about: those stay of which they run the most. */
const MAX_FILES = 20

/** What new tests are for: the lines that were planned, else those that they run, else the files that they import. */
export async function targetLines({ planned, testFiles, reach, importers }: TargetRequest): Promise<TargetLines> {
  if (planned.length > 0) return linesIn(planned)
  const reached = reach === null ? new Map<string, Set<number>>() : linesRunBy(testFiles, reach)
  if (reached.size > 0) {
    return new Map([...reached].sort(([, a], [, b]) => b.size - a.size).slice(0, MAX_FILES))
  }
  const imported = [...(await importers())].filter(
    ([file, by]) => canMutate(file) && testFiles.some((testFile) => by.has(testFile)),
  )
  return new Map(imported.slice(0, MAX_FILES).map(([file]) => [file, null]))
}

function linesIn(ranges: readonly LineRange[]): Map<string, Set<number>> {
  const lines = new Map<string, Set<number>>()
  for (const { path, start, end } of ranges) {
    const known = lines.get(path) ?? new Set()
    for (let line = start; line <= end; line++) known.add(line)
    lines.set(path, known)
  }
  return lines
}

function linesRunBy(testFiles: readonly string[], reach: TestReach): Map<string, Set<number>> {
  const lines = new Map<string, Set<number>>()
  for (const [path, ran] of testFiles.flatMap((file) => [...(reach.get(file) ?? [])])) {
    if (!canMutate(path) || ran.size === 0) continue
    const known = lines.get(path) ?? new Set()
    for (const line of ran) known.add(line)
    lines.set(path, known)
  }
  return lines
}
