import { lstat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../contracts/errors.ts'
import type { Git, Repository } from '../ports/git.ts'
import { isUrl } from '../target/open-target.ts'

export const DEFAULT_STATE = '.llm-ops'

export interface Place {
  /** Its URL, or the top of its work tree. */
  location: string
  /** Absolute. */
  stateDir: string
}

/**
 * Where a target and its state lie. For a URL the default state folder stands in the current folder: the clone itself
 * lies in it.
 * @throws UserError where the folder is no git work tree, or the state folder is a link or the work tree itself
 */
export async function findPlace(target: string, state: string | null, git: Git): Promise<Place> {
  const top = isUrl(target) ? (await workTree(process.cwd(), git))?.dir : (await git.open(resolve(target))).dir
  const stateDir = resolve(state ?? join(top ?? '.', DEFAULT_STATE))
  if (stateDir === top) throw new UserError(`state: ${stateDir} is the repository itself: name a folder of its own`)
  await refuseLink(stateDir)
  return { location: isUrl(target) ? target : (top ?? target), stateDir }
}

/** Keeps a state folder that lies in a work tree out of that tree's git, by `.git/info/exclude`. */
export async function keepStateOut(place: Place, git: Git): Promise<void> {
  const repository = await workTree(isUrl(place.location) ? process.cwd() : place.location, git)
  if (repository === null) return
  const inside = relative(repository.dir, place.stateDir)
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return
  await repository.exclude(`/${ignorePattern(inside.split(sep).join('/'))}/`)
}

async function workTree(dir: string, git: Git): Promise<Repository | null> {
  try {
    return await git.open(dir)
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}

/** A target could have committed `.llm-ops` as a link to any place on this machine. */
async function refuseLink(stateDir: string): Promise<void> {
  const facts = await lstat(stateDir).catch(() => null)
  if (facts === null || facts.isDirectory()) return
  const what = facts.isSymbolicLink() ? 'a symbolic link' : 'not a folder'
  throw new UserError(`${stateDir} is ${what}: remove it, or name another state folder with "state"`)
}

/** A path as a gitignore pattern that matches it and nothing else. */
function ignorePattern(path: string): string {
  return path.replaceAll(/[\\*?[\]!# ]/g, (character) => `\\${character}`)
}
