import { lstat, opendir, rm } from 'node:fs/promises'
import { join } from 'node:path'

export interface SweepLimits {
  olderThan: Date
  /** Of all that stays. */
  maxBytes: number
}

interface Kept {
  path: string
  bytes: number
  at: number
}

/** Files that one sweep looks at: a later one sees the rest. */
const MAX_LOOKS = 200_000
const ENTRY = /^[0-9a-f]{64}\.json(\.[0-9a-f-]{36}\.tmp)?$/
/** A temporary file that is older was left by a process that was killed. */
const TEMPORARY_MS = 60 * 60 * 1000

/** Removes what is too old, then the oldest until the rest fits. What is not ours is left alone; it never throws. */
export async function sweep(dir: string, { olderThan, maxBytes }: SweepLimits): Promise<void> {
  const kept: Kept[] = []
  let looks = 0
  for await (const path of entries(dir)) {
    if (++looks > MAX_LOOKS) break
    const facts = await lstat(path).catch(() => null)
    if (facts === null || facts.isDirectory()) continue
    if (facts.mtimeMs < olderThan.getTime() || isLeftOver(path, facts.mtimeMs)) await drop(path)
    else kept.push({ path, bytes: facts.size, at: facts.mtimeMs })
  }
  let total = kept.reduce((sum, { bytes }) => sum + bytes, 0)
  for (const { path, bytes } of kept.sort((a, b) => a.at - b.at)) {
    if (total <= maxBytes) return
    await drop(path)
    total -= bytes
  }
}

async function* entries(dir: string): AsyncIterable<string> {
  for await (const shard of names(dir, /^[0-9a-f]{2}$/)) {
    const folder = join(dir, shard)
    for await (const name of names(folder, ENTRY)) yield join(folder, name)
  }
}

async function* names(folder: string, pattern: RegExp): AsyncIterable<string> {
  const facts = await lstat(folder).catch(() => null)
  const opened = facts?.isDirectory() === true ? await opendir(folder).catch(() => null) : null
  if (opened === null) return
  for await (const { name } of opened) if (pattern.test(name)) yield name
}

function isLeftOver(path: string, at: number): boolean {
  return path.endsWith('.tmp') && at < Date.now() - TEMPORARY_MS
}

async function drop(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined)
}
