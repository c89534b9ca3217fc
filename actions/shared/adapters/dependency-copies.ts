import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { cp, mkdir, readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { removeTree, temporaryFolder } from './temporary-folder.ts'

const execute = promisify(execFile)

/** Copies of installed dependencies, one a target: what tests may write into instead of the user's own. */
export interface DependencyCopies extends AsyncDisposable {
  /** The copy, laid out like the target: `<copy>/node_modules`, `<copy>/packages/a/node_modules`, … */
  of(target: string): Promise<DependencyCopy>
}

export interface DependencyCopy {
  dir: string
  /** Folders with a `node_modules`, relative to the top ('' is the top). */
  folders: string[]
}

/** How deep workspace packages lie: `packages/<scope>/<name>` and a little more. */
const MAX_DEPTH = 4

export function dependencyCopies(): DependencyCopies {
  const copies = new Map<string, Promise<DependencyCopy>>()
  const made: string[] = []
  return {
    async of(target) {
      const known = copies.get(target)
      if (known !== undefined) return known
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
  return { dir, folders }
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
