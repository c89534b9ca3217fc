import { lstat, mkdir, readdir, readlink, rm, stat, symlink } from 'node:fs/promises'
import { delimiter, dirname, join, relative, resolve, sep } from 'node:path'
import type { DependencyCopies } from './dependency-copies.ts'
import type { PythonProgram } from './toolchain.ts'

export interface ProvideRequest {
  worktree: string
  target: string
  copies: DependencyCopies
  /** null where there is none. */
  python: PythonProgram | null
}

/** Caches that tools keep in node_modules. One worktree's must not be another's: they start empty. */
const CACHES = new Set(['.cache', '.vite', '.vitest', '.vite-temp'])

/**
 * Gives a worktree the target's dependencies and returns the environment that goes with them. `node_modules` becomes a
 * real folder of links into a copy; links to the target's own packages are made again so that they lead into the
 * worktree: what is tested is the worktree's code.
 */
export async function provideDependencies(request: ProvideRequest): Promise<Record<string, string>> {
  const { dir, folders } = await request.copies.of(request.target)
  for (const folder of folders) {
    // A worktree of another commit may lack that package.
    if (!(await isFolder(join(request.worktree, folder)))) continue
    await linkEntries({ ...request, from: join(dir, folder, 'node_modules'), folder, scope: '' })
  }
  return runtimeEnvironment(request)
}

interface LinkRequest extends ProvideRequest {
  /** node_modules, or a scope in it, of the copy. */
  from: string
  /** The package that has the node_modules, relative to the top. */
  folder: string
  /** '' or '@scope'. */
  scope: string
}

async function linkEntries(request: LinkRequest): Promise<void> {
  const place = join('node_modules', request.scope)
  if (await leadsThroughLink(request.worktree, join(request.folder, place))) return
  await mkdir(join(request.worktree, request.folder, place), { recursive: true })
  for (const entry of await readdir(request.from, { withFileTypes: true })) {
    if (CACHES.has(entry.name)) continue
    const source = join(request.from, entry.name)
    const link = join(request.worktree, request.folder, place, entry.name)
    if (entry.name.startsWith('@') && request.scope === '' && entry.isDirectory()) {
      await linkEntries({ ...request, from: source, scope: entry.name })
    } else if (await isFree(link)) {
      const original = join(request.target, request.folder, place, entry.name)
      await symlink(entry.isSymbolicLink() ? await own(source, original, request) : source, link)
    }
  }
}

/** Where a link that the target's node_modules holds leads to, seen from the worktree. */
async function own(source: string, original: string, { target, worktree }: ProvideRequest): Promise<string> {
  const leadsTo = resolve(dirname(original), await readlink(source))
  const inside = relative(target, leadsTo)
  if (inside.startsWith('..') || inside.split(sep).includes('node_modules')) return source
  return join(worktree, inside)
}

async function runtimeEnvironment({ worktree, python }: ProvideRequest): Promise<Record<string, string>> {
  const machine = (process.env['PATH'] ?? '').split(delimiter)
  const beside = python === null ? [] : [dirname(python.path)].filter((folder) => !machine.includes(folder))
  const path = [join(worktree, 'node_modules', '.bin'), ...beside, ...machine].join(delimiter)
  // No byte code beside the user's files, and the worktree's code before an editable install of the target.
  const source = (await isFolder(join(worktree, 'src'))) ? [join(worktree, 'src')] : []
  return {
    PATH: path,
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONPATH: [worktree, ...source].join(delimiter),
    ...(python?.virtualEnvironment ? { VIRTUAL_ENV: python.virtualEnvironment } : {}),
    ...(python?.userBase ? { PYTHONUSERBASE: python.userBase } : {}),
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false
}

/** The repository may have committed a link where we are about to write: to the user's own folder, say. */
async function leadsThroughLink(worktree: string, path: string): Promise<boolean> {
  const parts = path.split(sep)
  for (let length = 1; length <= parts.length; length++) {
    const entry = await lstat(join(worktree, ...parts.slice(0, length))).catch(() => null)
    if (entry?.isSymbolicLink()) return true
  }
  return false
}

/** Nothing is there, or a link that leads nowhere: what the repository itself brings stays. */
async function isFree(link: string): Promise<boolean> {
  if ((await stat(link).catch(() => null)) !== null) return false
  await rm(link, { force: true })
  return true
}
