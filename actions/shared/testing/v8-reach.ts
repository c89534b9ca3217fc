import { z } from 'zod'
import type { Workspace } from '../ports/workspace.ts'
import { readJson } from './test-reach.ts'
import type { ReachReading, TestReach } from './test-reach.ts'

const MAX_FILE_BYTES = 32 * 2 ** 20
const MAX_TOTAL_BYTES = 512 * 2 ** 20
const MAX_SOURCE_BYTES = 2 * 2 ** 20
/** Ranges that lie in each other, times the text: real code stays far below. */
const MAX_PAINTED = 200_000_000

const range = z.object({ startOffset: z.number().int(), endOffset: z.number().int(), count: z.number() })
const script = z.object({ url: z.string(), functions: z.array(z.object({ ranges: z.array(range).min(1) })) })
const document = z.object({
  result: z.array(z.unknown()),
  'source-map-cache': z.record(z.string(), z.unknown()).optional(),
})

type Script = z.infer<typeof script>

/**
 * What each process of `node --test` ran, from the files that V8 leaves (NODE_V8_COVERAGE). A process runs one test file:
 * the one that is among its scripts.
 */
export async function readV8Reach(reading: ReachReading, workspace: Workspace): Promise<TestReach | null> {
  const { source, worktree, testFiles } = reading
  const reach = new Map<string, Map<string, Set<number>>>()
  const linesOf = lineReader(worktree, workspace)
  let bytes = 0
  for (const name of await workspace.find(source.folder, 'coverage-*.json')) {
    const file = await workspace.read(`${source.folder}/${name}`, { maxBytes: MAX_FILE_BYTES })
    if (file.ok) bytes += file.bytes
    if (!file.ok || bytes > MAX_TOTAL_BYTES) return null
    const scripts = scriptsIn(file.text, worktree)
    if (scripts === null) return null
    for (const testFile of scripts.keys()) {
      if (!testFiles.has(testFile)) continue
      const sources = reach.get(testFile) ?? new Map<string, Set<number>>()
      reach.set(testFile, sources)
      for (const [path, ranges] of scripts) {
        sources.set(path, new Set([...(sources.get(path) ?? []), ...(await linesOf(path, ranges))]))
      }
    }
  }
  return reach
}

/** The scripts below the worktree, by relative path; without functions where their places are those of generated code. */
function scriptsIn(text: string, worktree: string): Map<string, Script['functions']> | null {
  const parsed = document.safeParse(readJson(text))
  if (!parsed.success) return null
  const generated = parsed.data['source-map-cache'] ?? {}
  const scripts = new Map<string, Script['functions']>()
  for (const one of parsed.data.result) {
    const { url } = (one ?? {}) as { url?: unknown }
    const path = typeof url === 'string' ? relativePath(url, worktree) : null
    if (path === null || path.split('/').includes('node_modules')) continue
    const known = script.safeParse(one)
    if (!known.success) return null
    scripts.set(path, known.data.url in generated ? [] : known.data.functions)
  }
  return scripts
}

/** A module that was loaded anew has a query behind its name. */
function relativePath(url: string, worktree: string): string | null {
  try {
    const path = url.startsWith('file://') ? decodeURIComponent(new URL(url).pathname) : ''
    return path.startsWith(`${worktree}/`) ? path.slice(worktree.length + 1) : null
  } catch {
    return null
  }
}

/** Reads each source once, however many test files run it. */
function lineReader(worktree: string, workspace: Workspace) {
  const texts = new Map<string, string | null>()
  return async (path: string, functions: Script['functions']): Promise<Set<number>> => {
    if (functions.length === 0) return new Set()
    if (!texts.has(path)) {
      const file = await workspace.read(`${worktree}/${path}`, { maxBytes: MAX_SOURCE_BYTES, within: worktree })
      texts.set(path, file.ok ? file.text : null)
    }
    const text = texts.get(path) ?? null
    return text === null ? new Set() : linesThatRan(text, functions)
  }
}

/**
 * The lines of which something ran; none where the ranges are too many to be real. V8 lists a function before those inside of it, and a range before those inside of
 * it: the last one that holds a place speaks for it.
 */
export function linesThatRan(text: string, functions: Script['functions']): Set<number> {
  const ran = new Uint8Array(text.length)
  let painted = 0
  for (const { startOffset, endOffset, count } of functions.flatMap(({ ranges }) => ranges)) {
    const [start, end] = [Math.max(0, startOffset), Math.min(text.length, endOffset)]
    painted += Math.max(0, end - start)
    if (painted > MAX_PAINTED) return new Set()
    ran.fill(count > 0 ? 1 : 0, start, end)
  }
  const lines = new Set<number>()
  let line = 1
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === LINE_FEED) line++
    else if (ran[at] === 1 && char > SPACE) lines.add(line)
  }
  return lines
}

const LINE_FEED = 10
const SPACE = 32
