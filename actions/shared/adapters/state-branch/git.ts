import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { UserError } from '../../contracts/errors.ts'
import type { StateBranch, StateCommit } from '../../ports/state-branch.ts'
import { checkedUrl } from '../../target/location.ts'
import { remoteEnvironment } from '../git/http-remote.ts'
import { makeTemporary, removeTree } from '../temporary-folder.ts'
import { fastImport } from './fast-import.ts'
import { gitObjects, readTree, type GitObjects, type TreeEntry } from './git-objects.ts'
import { fetchObjects, pushCommit, remoteTip, type Remote } from './git-remote.ts'
import { initialise, localSource, remoteSource } from './scratch-source.ts'
import { REGULAR, refuseOdd } from './standing.ts'

export interface GitStateOptions {
  /** A repository on this machine, or the URL of one; a token goes to an `https://` address alone. */
  at: { dir: string } | { url: string; token?: string }
  branch: string
}

export interface GitStateBranch extends StateBranch, AsyncDisposable {}

/**
 * The state branch by git plumbing in a scratch repository of its own: no work tree is touched, nothing is checked out.
 * Only what is asked for is fetched, tree by tree. It is removed with its scope.
 */
export function stateBranchOnGit({ at, branch }: GitStateOptions): GitStateBranch {
  const local = 'dir' in at
  const address = local ? resolve(at.dir) : checkedUrl(at.url)
  const env = 'token' in at && at.token !== undefined ? remoteEnvironment({ url: address, token: at.token }) : {}
  let opened: Promise<Opened> | null = null
  const open = (): Promise<Opened> => (opened ??= openScratch({ address, local, branch, env }))
  return {
    tip: async () => remoteTip((await open()).remote),
    read: async (path, tip) => readFile(await open(), path, tip),
    list: async (folder, tip) => listFolder(await open(), folder, tip),
    commit: async (request) => commit(await open(), request),
    async [Symbol.asyncDispose]() {
      const scratch = await opened?.catch(() => null)
      if (scratch === null || scratch === undefined) return
      await scratch.objects[Symbol.asyncDispose]()
      await removeTree(scratch.root)
    },
  }
}

interface Opened {
  root: string
  remote: Remote
  objects: GitObjects
  idBytes: number
  /** Trees by id: they never change. */
  trees: Map<string, Promise<TreeEntry[]>>
  /** Root tree by commit. */
  roots: Map<string, Promise<string>>
  /** Fetches run one after the other: they share lock files. */
  fetched: Promise<void>
  attempts: number
}

async function openScratch(where: Omit<Remote, 'scratch'>): Promise<Opened> {
  const root = await makeTemporary('state')
  try {
    const scratch = join(root, 'repository.git')
    await mkdir(scratch)
    const source = where.local ? await localSource(where.address) : remoteSource
    await initialise(scratch, source)
    const idBytes = source.format === 'sha256' ? 32 : 20
    const remote = { ...where, scratch }
    const nothing = { trees: new Map(), roots: new Map(), fetched: Promise.resolve(), attempts: 0 }
    return { root, remote, objects: gitObjects(scratch), idBytes, ...nothing }
  } catch (error) {
    await removeTree(root)
    throw error
  }
}

async function objectAt(opened: Opened, id: string): Promise<Buffer> {
  const found = await opened.objects.read(id)
  if (found !== null) return found.content
  const fetching = opened.fetched.then(() => fetchObjects(opened.remote, [id]))
  opened.fetched = fetching.catch(() => undefined)
  await fetching
  const fetched = await opened.objects.read(id)
  if (fetched !== null) return fetched.content
  throw new UserError(
    `state-branch: object ${id} of ${opened.remote.branch} is missing: run "git fsck" on that repository`,
  )
}

/** What is asked for by two at once is read once. */
function once<T>(known: Map<string, Promise<T>>, id: string, read: () => Promise<T>): Promise<T> {
  const reading = known.get(id) ?? read()
  known.set(id, reading)
  reading.catch(() => known.delete(id))
  return reading
}

function treeAt(opened: Opened, id: string): Promise<TreeEntry[]> {
  return once(opened.trees, id, async () => readTree(await objectAt(opened, id), opened.idBytes))
}

function rootOf(opened: Opened, tip: string): Promise<string> {
  return once(opened.roots, tip, async () => {
    const tree = /^tree ([0-9a-f]+)$/m.exec((await objectAt(opened, tip)).toString('utf8'))?.[1]
    if (tree === undefined) throw new UserError(`state-branch: ${tip} is no commit`)
    return tree
  })
}

/** null where there is nothing of this path. */
async function entryAt(opened: Opened, path: string, tip: string): Promise<TreeEntry | null> {
  let entry: TreeEntry = { name: '', mode: '040000', id: await rootOf(opened, tip) }
  for (const part of path.split('/')) {
    if (entry.mode !== '040000') return null
    const next = (await treeAt(opened, entry.id)).find(({ name }) => name === part)
    if (next === undefined) return null
    entry = next
  }
  return entry
}

async function readFile(opened: Opened, path: string, tip: string): Promise<string | null> {
  const entry = await entryAt(opened, path, tip)
  return entry !== null && REGULAR.has(entry.mode) ? (await objectAt(opened, entry.id)).toString('utf8') : null
}

async function listFolder(opened: Opened, folder: string, tip: string): Promise<string[]> {
  const entry = await entryAt(opened, folder, tip)
  if (entry?.mode !== '040000') return []
  return (await treeAt(opened, entry.id)).map(({ name, mode }) => (mode === '040000' ? `${name}/` : name))
}

async function commit(opened: Opened, request: StateCommit): ReturnType<StateBranch['commit']> {
  const { tip } = request
  if (tip !== null) await refuseOdd(request, async (path) => (await entryAt(opened, path, tip))?.mode ?? null)
  const made = await fastImport(opened.remote.scratch, { ...request, ref: `refs/tries/${++opened.attempts}` })
  return (await pushCommit(opened.remote, { from: tip, to: made })) ? { tip: made } : { moved: true }
}
