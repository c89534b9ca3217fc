import { PatchError } from '../patch.ts'
import { pathProblem } from '../paths.ts'
import type { Section } from './sections.ts'

/** What stands before the names: git's own prefixes (git-config(1), diff.mnemonicPrefix), and what models put there. */
const PREFIX = /^(a|b|c|i|o|w|old|new|orig)\//
const STANDARD = /^[ab]\//

/** Every path that a name may mean: itself, and what is left without its prefix. @throws PatchError for a hostile one */
export function pathsOf(name: string): string[] {
  const plain = name.replace(/^(\.\/)+/, '')
  const problem = pathProblem(plain)
  if (problem !== null) throw new PatchError(problem.code, problem.message)
  return PREFIX.test(plain) ? [plain.replace(PREFIX, ''), plain] : [plain]
}

/**
 * The one file of the base tree that a section speaks of.
 * @throws PatchError where there is none, or more than one
 */
export function existingPath({ names }: Section, isFile: (path: string) => boolean): string {
  // Two names that differ have git's prefixes; two that are one may have none.
  if (new Set(names).size > 1 && names.every((name) => STANDARD.test(name))) {
    const stripped = new Set(names.map((name) => name.replace(STANDARD, '')))
    const [only] = stripped
    if (stripped.size === 1 && only !== undefined && isFile(only)) return only
  }
  const meant = names.map((name) => new Set(pathsOf(name)))
  const found = [...new Set(meant.flatMap((paths) => [...paths]))].filter((path) => isFile(path))
  const [path, other] = found.filter((candidate) => meant.every((paths) => paths.has(candidate)))
  if (path === undefined && found.length > 0) {
    throw new PatchError('header-mismatch', `the headers do not name one file, but ${shown(names)}`)
  }
  if (path === undefined)
    throw new PatchError('does-not-apply', `the patch speaks of ${shown(names)}, which is not there`)
  if (other !== undefined) throw new PatchError('header-mismatch', `the headers name both ${path} and ${other}`)
  return path
}

/** The one path that is to be made: its prefix must be the usual one, or its folder must be there. @throws PatchError */
export function newPath({ names }: Section, isFolder: (path: string) => boolean): string {
  const wanted = new Set(
    names.map((name) => (STANDARD.test(name) ? name.replace(STANDARD, '') : (pathsOf(name).at(-1) as string))),
  )
  const [path, other] = wanted
  if (path === undefined || other !== undefined) {
    throw new PatchError('header-mismatch', `the headers of a new file name ${shown([...wanted])}`)
  }
  pathsOf(path)
  if (names.some((name) => !STANDARD.test(name)) && !isFolder(path.replace(/\/?[^/]*$/, ''))) {
    throw new PatchError('missing-prefix', `the name ${path} has no b/ before it`)
  }
  return path
}

function shown(names: readonly string[]): string {
  return names.length === 0 ? 'no file' : names.map((name) => JSON.stringify(name.slice(0, 200))).join(' and ')
}
