import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { cp, mkdir, readdir, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { removeTree, temporaryFolder } from './temporary-folder.ts'

const execute = promisify(execFile)

/**
 * Copies of installed dependencies: what tests may write into instead of the user's own. Worktrees of a target share
 * one until a run wrote into it: then the next worktree gets a new copy and the old one goes, so that no run can change
 * what a later one is judged by. Where worktrees are used side by side it is the sandbox that keeps the copy whole: it is
 * mounted read-only there.
 */
export interface DependencyCopies extends AsyncDisposable {
  /** The copy, laid out like the target: `<copy>/node_modules`, `<copy>/packages/a/node_modules`, … */
  of(target: string): Promise<DependencyCopy>
}

export interface DependencyCopy {
  dir: string
  /** Folders with a `node_modules`, relative to the top ('' is the top). */
  folders: string[]
}

/** Written last: whatever changed after it was changed by a run. */
const MARKER = '.llm-ops-copied'

/** How deep workspace packages lie: `packages/<scope>/<name>` and a little more. */
const MAX_DEPTH = 4

export function dependencyCopies(): DependencyCopies {
  const copies = new Map<string, Promise<DependencyCopy>>()
  const made: string[] = []
  return {
    async of(target) {
      const known = copies.get(target)
      if (known !== undefined && (await isUntouched(await known))) return known
      if (known !== undefined) await removeTree((await known).dir)
      const copy = copyDependencies(target, made)
      copies.set(target, copy)
      return copy
    },
    async [Symbol.asyncDispose]() {
      copies.clear()
      for (const dir of made) await removeTree(dir)
    },
  }
}

/** @param made the copies that are removed when this process ends; the first one sees to it */
async function copyDependencies(target: string, made: string[]): Promise<DependencyCopy> {
  const folders = await foldersWithDependencies(target, '', 0)
  if (folders.length === 0) return { dir: target, folders }
  const { path: dir } = await temporaryFolder('dependencies')
  if (made.push(dir) === 1) process.once('exit', () => made.forEach(remove))
  for (const folder of folders) {
    const destination = join(dir, folder, 'node_modules')
    await mkdir(dirname(destination), { recursive: true })
    await copyTree(await realpath(join(target, folder, 'node_modules')), destination)
  }
  await writeFile(join(dir, MARKER), '')
  return { dir, folders }
}

/** By the time of the last status change, which no unprivileged program can set back. */
async function isUntouched({ dir, folders }: DependencyCopy): Promise<boolean> {
  if (folders.length === 0) return true
  const search = [dir, '-mindepth', '1', '-cnewer', join(dir, MARKER), '-print', '-quit']
  // Without a `find` nobody knows: a copy too many costs time, one too few costs the proof.
  return execute('find', search).then(
    ({ stdout }) => stdout === '',
    () => false,
  )
}

function remove(dir: string): void {
  rmSync(dir, { recursive: true, force: true })
}

async function copyTree(from: string, to: string): Promise<void> {
  try {
    await execute('cp', ['-a', '--reflink=auto', '--', from, to])
  } catch {
    await cp(from, to, { recursive: true, verbatimSymlinks: true, force: true })
  }
}

async function foldersWithDependencies(target: string, folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(join(target, folder), { withFileTypes: true }).catch(() => [])
  // node_modules may itself be a link to a folder that several checkouts share.
  const modules = await stat(join(target, folder, 'node_modules')).catch(() => null)
  const found = modules?.isDirectory() ? [folder] : []
  if (depth === MAX_DEPTH) return found
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name === 'node_modules' || entry.name.startsWith('.')) continue
    found.push(...(await foldersWithDependencies(target, join(folder, entry.name), depth + 1)))
  }
  return found
}
