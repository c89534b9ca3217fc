import { z } from 'zod'
import type { Workspace } from '../ports/workspace.ts'
import { readJson } from './test-reach.ts'
import type { ReachReading, TestReach } from './test-reach.ts'
import { readV8Reach } from './v8-reach.ts'

/** A claim beyond these is not worth having. */
const MAX_BYTES = 64 * 2 ** 20
const MAX_LINE = 1_000_000
const MAX_LINES = 20_000_000
const MAX_PARTS = 256

const path = z.string().max(4096)
const reachFile = z.object({ files: z.record(path, z.record(path, z.array(z.number().int()))) })

/** What a run left of its reach; null where it left nothing, or nothing that can be read. */
export async function readReach(reading: ReachReading, workspace: Workspace): Promise<TestReach | null> {
  const reach = await (reading.source.kind === 'v8' ? readV8Reach : readMaps)(reading, workspace)
  return reach === null || reach.size === 0 ? null : reach
}

/** One file a process that ran tests. */
async function readMaps({ source, testFiles }: ReachReading, workspace: Workspace): Promise<TestReach | null> {
  const reach = new Map<string, Map<string, Set<number>>>()
  const names = await workspace.find(source.folder, 'reach*.json')
  const budget = { lines: MAX_LINES }
  for (const name of names.slice(0, MAX_PARTS)) {
    const file = await workspace.read(`${source.folder}/${name}`, { maxBytes: MAX_BYTES })
    const parsed = file.ok ? reachFile.safeParse(readJson(file.text)) : null
    if (parsed?.success !== true) return null
    for (const [testFile, sources] of Object.entries(parsed.data.files)) {
      if (testFile !== '' && !testFiles.has(testFile)) continue
      if (
        !addSources(
          entry(reach, testFile, () => new Map()),
          sources,
          budget,
        )
      )
        return null
    }
  }
  return reach
}

/** False where the spans are none, or more than can be held. */
function addSources(
  known: Map<string, Set<number>>,
  sources: Readonly<Record<string, readonly number[]>>,
  budget: { lines: number },
): boolean {
  for (const [path, spans] of Object.entries(sources)) {
    const lines = entry(known, path, () => new Set())
    for (let at = 0; at + 1 < spans.length; at += 2) {
      const [first = 0, last = 0] = [spans[at], spans[at + 1]]
      budget.lines -= Math.max(0, last - first) + 1
      if (last > MAX_LINE || budget.lines < 0) return false
      for (let line = Math.max(1, first); line <= last; line++) lines.add(line)
    }
  }
  return true
}

function entry<V>(map: Map<string, V>, key: string, make: () => V): V {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}
