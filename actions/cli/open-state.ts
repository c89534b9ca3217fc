import { lstat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { fileStore } from '../shared/adapters/file-store.ts'
import { stateInFolder } from '../shared/adapters/state-branch/folder.ts'
import { stateBranchOnGit } from '../shared/adapters/state-branch/git.ts'
import { UserError } from '../shared/contracts/errors.ts'
import type { StateBranch } from '../shared/ports/state-branch.ts'
import { DEFAULT_STATE } from '../shared/runtime/state-dir.ts'
import { readRun } from '../shared/state/proposal-index.ts'
import { auditFolder, runsFolder } from '../shared/state-branch/layout.ts'
import { isUrl, withoutCredentials } from '../shared/target/location.ts'

export const defaultStateBranch = 'llm-ops-state'

/** The state that a command is called on, until its scope ends. */
export interface OpenState extends AsyncDisposable {
  state: StateBranch
  /** For a person: the folder, or the branch and its repository. */
  where: string
  /** Its head. */
  tip: string
}

/**
 * @param target a folder in which a state branch is checked out, or a repository that has one
 * @param branch null: the usual one
 * @throws UserError where neither is there
 */
export async function openState(target: string, branch: string | null): Promise<OpenState> {
  if (branch === null && !isUrl(target) && (await isCheckedOut(target))) {
    const nothing = async (): Promise<void> => undefined
    return { state: stateInFolder(target), where: resolve(target), tip: 'folder', [Symbol.asyncDispose]: nothing }
  }
  const name = branch ?? defaultStateBranch
  const state = stateBranchOnGit({ at: isUrl(target) ? { url: target } : { dir: target }, branch: name })
  const close = (): PromiseLike<void> => state[Symbol.asyncDispose]()
  try {
    const tip = await state.tip()
    if (tip === null) throw noBranch(target, name)
    return { state, where: `${name} of ${withoutCredentials(target)}`, tip, [Symbol.asyncDispose]: close }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * @returns its absolute path where `target` is the state folder of local runs, else null: a folder of a project may have
 *   a folder "runs" of its own, which we have no business in
 */
export async function localState(target: string): Promise<string | null> {
  if (isUrl(target) || !(await isFolder(join(target, 'runs')))) return null
  if ((await isCheckedOut(target)) || (await isThere(join(target, '.git')))) return null
  const dir = resolve(target)
  return basename(dir) === DEFAULT_STATE || (await holdsRunOfOurs(dir)) ? dir : null
}

async function holdsRunOfOurs(dir: string): Promise<boolean> {
  const store = fileStore(dir)
  for (const runId of await store.runs()) {
    const run = await readRun(runId, store).catch(() => null)
    if (run !== null && run !== 'unreadable') return true
  }
  return false
}

async function isCheckedOut(dir: string): Promise<boolean> {
  return (await isFolder(join(dir, runsFolder))) || (await isFolder(join(dir, auditFolder)))
}

async function isFolder(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null))?.isDirectory() === true
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null
}

function noBranch(target: string, branch: string): UserError {
  return new UserError(
    `${withoutCredentials(target)}: no branch ${branch}, and no folder ${runsFolder}: name the branch with --branch, or a folder in which it is checked out`,
  )
}
