import { readdirSync, readFileSync } from 'node:fs'

interface ProcessEntry {
  pid: number
  parent: number
  group: number
}

/**
 * Kills every process that came from this one, and the process groups they lead or joined. Synchronous, for the end of
 * the process. Seen are those that /proc tells of, so Linux alone; a process that left its group and lost its parent is
 * not found, and is the sandbox's to hold.
 */
export function endDescendants(): void {
  // Once more: a process may have had a child while the first list was read.
  for (let round = 0; round < 2; round++) {
    const all = processes()
    const own = all.find(({ pid }) => pid === process.pid)
    if (own === undefined) return
    const found = descendants(all)
    const groups = new Set(found.map(({ group }) => group).filter((group) => group > 1 && group !== own.group))
    for (const group of groups) kill(-group)
    for (const { pid } of found) kill(pid)
  }
}

function descendants(all: readonly ProcessEntry[]): ProcessEntry[] {
  const children = Map.groupBy(all, ({ parent }) => parent)
  const found: ProcessEntry[] = []
  const open = [process.pid]
  for (const pid of open) {
    for (const child of children.get(pid) ?? []) {
      found.push(child)
      open.push(child.pid)
    }
  }
  return found
}

function processes(): ProcessEntry[] {
  return names().flatMap((name) => (/^\d+$/.test(name) ? entry(Number(name)) : []))
}

function names(): string[] {
  try {
    return readdirSync('/proc')
  } catch {
    return []
  }
}

/** See proc(5), /proc/[pid]/stat: the name, in parentheses, may hold anything. */
function entry(pid: number): ProcessEntry[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return [{ pid, parent: Number(parent), group: Number(group) }]
  } catch {
    return []
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself in the meantime.
  }
}
