import type { RawChange } from '../contracts/change.ts'
import type { Finding } from '../contracts/finding.ts'
import { pathProblem } from '../patch/paths.ts'
import { isNodeTest, isPythonTest } from '../testing/facts.ts'
import { skeleton } from './confusables.ts'
import { block } from './findings.ts'
import { foldPath } from './folded-path.ts'
import { isAllowed, protectedBecause } from './protected-paths.ts'

export interface PathBounds {
  /** The plan item's files, beside which test files may be touched; null where any file may be. */
  allowedFiles: readonly string[] | null
  /** The user's `allow-paths` globs: they lift the protection of a path and of its executable bit, nothing else. */
  allowPaths: readonly string[]
  /** Files that the drafting engine may not touch (`NO_LLM`, for engines that are not local). */
  optedOut?: readonly string[]
}

/** May the change touch this path, in whatever way it does? */
export function checkPath({ path, status }: RawChange, bounds: PathBounds): Finding[] {
  const problem = pathProblem(path)
  if (problem !== null) return [block(problem.code, path, problem.message)]
  return [...(status === 'added' ? checkNewName(path) : []), ...checkBounds(path, bounds)]
}

function checkBounds(path: string, { allowedFiles, allowPaths, optedOut }: PathBounds): Finding[] {
  const findings: Finding[] = []
  // What a change does to tests is judged by itself (tampering).
  if (allowedFiles !== null && !allowedFiles.includes(path) && !isPythonTest(path) && !isNodeTest(path)) {
    const message = `${path} is not among the files of the plan item; a change may touch only those and tests`
    findings.push(block('not-planned', path, message))
  }
  if (optedOut?.includes(path)) {
    findings.push(block('no-llm', path, `${path} has opted out (NO_LLM); only purely local engines may change it`))
  }
  const because = protectedBecause(path)
  if (because !== null && !isAllowed(path, allowPaths)) {
    const advice = `to let it be changed, name it in allow-paths (allow-paths: ${path})`
    findings.push(block('protected-path', path, `${path} is ${because}; ${advice}`))
  }
  return findings
}

/** A new file must not look like another one: mixed scripts (UTS #39) and decomposed names are refused. */
function checkNewName(path: string): Finding[] {
  const findings: Finding[] = []
  if (path !== path.normalize('NFC')) {
    const message = `${path}: the new name is not in composed form (NFC); some systems would see two files`
    findings.push(block('path-not-nfc', path, message))
  }
  const mixed = path
    .split('/')
    .find((part) => /\p{Script=Latin}/u.test(part) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(part))
  if (mixed !== undefined) {
    const message = `${path}: the new name mixes Latin letters with look-alikes of another script`
    findings.push(block('path-mixed-script', path, message))
  }
  return findings
}

/**
 * New paths that are one with another path of the change to some file system (case, composition, ignorable characters)
 * or to some eye.
 */
export function checkCollisions(changes: readonly RawChange[], paths: ReadonlySet<string>): Finding[] {
  const added = changes.filter(({ status }) => status === 'added').map(({ path }) => path)
  if (added.length === 0) return []
  const gone = new Set(changes.filter(({ status }) => status === 'deleted').map(({ path }) => path))
  const wanted = new Map(Map.groupBy(added, lookOf))
  const clashes = new Map<string, string>()
  for (const path of [...paths, ...added]) {
    for (const mine of wanted.get(lookOf(path)) ?? []) if (mine !== path && !gone.has(path)) clashes.set(mine, path)
  }
  return [...clashes].map(([path, other]) =>
    block('path-collision', path, `${path}: the new name is one with ${other} to some file system or to the eye`),
  )
}

/** Most names are ASCII: for those the case is all that can differ. */
function lookOf(path: string): string {
  return /^[\x20-\x7E]*$/.test(path) ? path.toLowerCase() : skeleton(foldPath(path)).toLowerCase()
}

export function checkMode({ path, status, oldMode, newMode }: RawChange, allowPaths: readonly string[]): Finding[] {
  const modes = [oldMode, newMode]
  if (modes.includes('120000'))
    return [block('symlink', path, `${path}: symbolic links are never added, changed or removed`)]
  if (modes.includes('160000'))
    return [block('submodule', path, `${path}: submodules are never added, changed or removed`)]
  if (status === 'type-changed') return [block('type-changed', path, `${path} changed its type`)]
  if (status === 'deleted' || newMode === (status === 'added' ? '100644' : oldMode)) return []
  if (isAllowed(path, allowPaths)) return []
  const advice = `to let that be, name it in allow-paths (allow-paths: ${path})`
  return [block('mode', path, `${path}: its mode would become ${newMode}; ${advice}`)]
}
