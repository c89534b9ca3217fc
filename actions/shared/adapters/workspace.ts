import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import picomatch from 'picomatch'
import type { Workspace } from '../ports/workspace.ts'
import { assetPath } from './assets.ts'
import { readBounded, streamBounded } from './bounded-read.ts'
import { provideDependencies } from './dependencies.ts'
import { dependencyCopies } from './dependency-copies.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { machineNode, pythonFor } from './toolchain.ts'
import type { PythonProgram } from './toolchain.ts'
import { marks, writeInPlace } from './worktree-files.ts'

const PASSED_OVER = new Set(['node_modules', '.git'])

/**
 * Files and folders of the machine. Dependencies are copied, and programs looked up, once a target; copies are removed
 * with the scope, or when this process ends.
 */
export function workspaceAdapter(): Workspace & AsyncDisposable {
  const copies = dependencyCopies()
  const pythons = new Map<string, Promise<PythonProgram | null>>()
  const pythonOf = async (target: string): Promise<PythonProgram | null> => {
    const python = pythons.get(target) ?? pythonFor(target)
    pythons.set(target, python)
    return python
  }
  let node: Promise<string> | null = null
  return {
    temporary: temporaryFolder,
    read: readBounded,
    stream: streamBounded,
    write: writeInPlace,
    marks,
    find,
    exists,
    provide: async (worktree, target) =>
      provideDependencies({ worktree, target, copies, python: await pythonOf(target) }),
    toolchain: async (target) => {
      node ??= machineNode()
      return { node: await node, python: (await pythonOf(target))?.path ?? null, asset: assetPath }
    },
    [Symbol.asyncDispose]: async () => copies[Symbol.asyncDispose](),
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

async function find(dir: string, glob: string): Promise<string[]> {
  const matches = picomatch(glob, { dot: true })
  const found: string[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(join(dir, folder), { withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) folders.push(path)
      if (entry.isFile() && matches(path)) found.push(path)
    }
  }
  return found.sort()
}
