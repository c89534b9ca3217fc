import { readFileSync } from 'node:fs'
import type { Elevation } from './elevation.ts'

/**
 * Kills process 1 of the process namespace that `pid`, a program that builds sandboxes, started. The system then kills
 * all others in it, daemons too, before the builder sees its child end. Where there is none yet, the group goes.
 */
export function endNamespace(pid: number, elevation: Elevation): void {
  if (pid <= 1) return
  elevation.kill(firstOfNamespace(pid) ?? -pid)
}

function firstOfNamespace(pid: number): number | null {
  const own = namespaceIds(process.pid).length
  const waiting = childrenOf(pid)
  for (let child = waiting.pop(); child !== undefined; child = waiting.pop()) {
    const ids = namespaceIds(child)
    if (ids.length > own && ids.at(-1) === 1) return child
    waiting.push(...childrenOf(child))
  }
  return null
}

/** A process' number in each process namespace that it is in, the outermost first. */
function namespaceIds(pid: number): number[] {
  return numbers(/^NSpid:\s*(.*)$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? '')
}

function childrenOf(pid: number): number[] {
  return numbers(read(`/proc/${pid}/task/${pid}/children`))
}

function numbers(text: string): number[] {
  return text.split(/\s+/).filter(Boolean).map(Number)
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
