import { languageOf } from '../languages/table.ts'
import type { Outliner } from '../ports/outliner.ts'
import type { Workspace } from '../ports/workspace.ts'

/** Source file -> files that import it, by relative path. */
export type Importers = ReadonlyMap<string, ReadonlySet<string>>

const MAX_FILES = 4000
const MAX_BYTES = 500_000

interface Ports {
  workspace: Pick<Workspace, 'find' | 'read'>
  outliner: Outliner
}

/** Which files of a worktree import which, by their syntax. Empty where there are more files than are worth reading. */
export async function findImporters(worktree: string, { workspace, outliner }: Ports): Promise<Importers> {
  const importers = new Map<string, Set<string>>()
  const paths = (await workspace.find(worktree, '**')).filter((path) => languageOf(path).grammar !== null)
  if (paths.length > MAX_FILES) return importers
  const jobs = []
  for (const path of paths) {
    const { grammar } = languageOf(path)
    const file = await workspace.read(`${worktree}/${path}`, { maxBytes: MAX_BYTES, within: worktree })
    if (grammar !== null && file.ok) jobs.push({ blob: path, grammar, text: file.text })
  }
  const files = new Set(paths)
  for await (const answer of outliner.outline(jobs)) {
    if ('failure' in answer) continue
    const { language, imports } = answer.outline
    for (const { module, names } of imports) {
      const resolve = language === 'python' ? resolvePython : resolveEcmascript
      for (const imported of resolve({ from: answer.blob, module, names }, files)) {
        importers.set(imported, (importers.get(imported) ?? new Set()).add(answer.blob))
      }
    }
  }
  return importers
}

/** The test files that import a file, directly or through others: the nearest first, as deep as it goes. */
export function testsNear(path: string, importers: Importers, testFiles: ReadonlySet<string>): string[] {
  const near = testFiles.has(path) ? [path] : []
  const seen = new Set([path])
  for (let ring = [path]; ring.length > 0;) {
    ring = ring.flatMap((file) => [...(importers.get(file) ?? [])]).filter((file) => !seen.has(file) && seen.add(file))
    for (const file of [...new Set(ring)].sort()) if (testFiles.has(file)) near.push(file)
  }
  return near
}

interface Imported {
  /** The importing file. */
  from: string
  module: string
  names: readonly string[]
}

/** Python looks in the top folder and in `src`; a leading dot is the importing file's own package. */
function resolvePython({ from, module, names }: Imported, files: ReadonlySet<string>): string[] {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0
  const parts = module
    .slice(dots)
    .split('.')
    .filter((part) => part !== '')
  const own = from.split('/').slice(0, -1)
  const roots = dots > 0 ? [own.slice(0, own.length - (dots - 1))] : [[], ['src'], own]
  return roots.flatMap((root) => {
    const place = [...root, ...parts].join('/')
    const candidates = [place, ...names.map((name) => `${place}/${name}`)].map((path) => path.replace(/^\//, ''))
    return candidates.flatMap((path) => [`${path}.py`, `${path}/__init__.py`]).filter((path) => files.has(path))
  })
}

const ENDINGS = ['', '.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '/index.ts', '/index.js'] as const

/** Relative modules only; TypeScript's `./a.js` may be a.ts. */
function resolveEcmascript({ from, module }: Imported, files: ReadonlySet<string>): string[] {
  if (!module.startsWith('.')) return []
  const parts = from.split('/').slice(0, -1)
  for (const part of module.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  const place = parts.join('/')
  const bare = place.replace(/\.([cm]?)jsx?$/, '')
  const found = [place, bare].flatMap((path) => ENDINGS.map((ending) => path + ending)).find((path) => files.has(path))
  return found === undefined ? [] : [found]
}
