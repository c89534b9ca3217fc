import type { RawChange } from '../contracts/change.ts'
import type { PolicyFinding } from '../contracts/evidence.ts'
import { hiddenCharacters, isBinary, isNoise, lineCount, type Content } from './added-text.ts'
import { pathProblem } from '../patch/paths.ts'
import { isAllowed, protectedBecause } from './protected-paths.ts'
import { unownedBecause } from './unowned-files.ts'

export interface PolicyInput {
  /** What really changed in the tree, renames off. */
  changes: readonly RawChange[]
  /** Contents by path, before and after; a path that is missing here counts as empty. */
  contents: ReadonlyMap<string, Content>
  /** The plan item's files; null where any file may be touched. */
  allowedFiles: readonly string[] | null
  /** The user's `allow-paths` globs: they lift the protection of a path and of its executable bit, nothing else. */
  allowPaths: readonly string[]
  /** Files that the drafting engine may not touch (`NO_LLM`, for engines that are not local). */
  optedOut?: readonly string[]
}

/** More than this is for a person to look at. */
const MANY_DELETED_FILES = 5
const MANY_DELETED_LINES = 500

/** Judges a change by the tree it gives, never by its patch's text. `block` refuses it, `review` asks a person. */
export function checkPolicy(input: PolicyInput): PolicyFinding[] {
  return [...input.changes.flatMap((change) => checkChange(change, input)), ...checkDeletions(input)]
}

function checkChange(change: RawChange, input: PolicyInput): PolicyFinding[] {
  const content = input.contents.get(change.path) ?? { before: null, after: null }
  return [
    ...checkPath(change, input),
    ...checkMode(change, input.allowPaths),
    ...checkContent(change, content),
    ...checkOwnership(change.path, content),
  ]
}

function checkPath({ path, status }: RawChange, input: PolicyInput): PolicyFinding[] {
  const problem = pathProblem(path)
  if (problem !== null) return [block(problem.code, path, problem.message)]
  const findings: PolicyFinding[] = []
  if (status === 'added') findings.push(...checkNewName(path))
  if (input.allowedFiles !== null && !input.allowedFiles.includes(path)) {
    findings.push(
      block('not-planned', path, `${path} is not among the files of the plan item; a change may touch only those`),
    )
  }
  if (input.optedOut?.includes(path)) {
    findings.push(block('no-llm', path, `${path} has opted out (NO_LLM); only purely local engines may change it`))
  }
  const because = protectedBecause(path)
  if (because !== null && !isAllowed(path, input.allowPaths)) {
    findings.push(
      block(
        'protected-path',
        path,
        `${path} is ${because}; to let it be changed, name it in allow-paths (allow-paths: ${path})`,
      ),
    )
  }
  return findings
}

/** A new file must not look like another one: mixed scripts (UTS #39) and decomposed names are refused. */
function checkNewName(path: string): PolicyFinding[] {
  const findings: PolicyFinding[] = []
  if (path !== path.normalize('NFC')) {
    findings.push(
      block(
        'path-not-nfc',
        path,
        `${path}: the new name is not in composed form (NFC); some systems would see two files`,
      ),
    )
  }
  const mixed = path
    .split('/')
    .find((part) => /\p{Script=Latin}/u.test(part) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(part))
  if (mixed !== undefined) {
    findings.push(
      block('path-mixed-script', path, `${path}: the new name mixes Latin letters with look-alikes of another script`),
    )
  }
  return findings
}

function checkMode({ path, status, oldMode, newMode }: RawChange, allowPaths: readonly string[]): PolicyFinding[] {
  const modes = [oldMode, newMode]
  if (modes.includes('120000'))
    return [block('symlink', path, `${path}: symbolic links are never added, changed or removed`)]
  if (modes.includes('160000'))
    return [block('submodule', path, `${path}: submodules are never added, changed or removed`)]
  if (status === 'type-changed') return [block('type-changed', path, `${path} changed its type`)]
  if (status === 'deleted' || newMode === (status === 'added' ? '100644' : oldMode)) return []
  if (isAllowed(path, allowPaths)) return []
  return [
    block(
      'mode',
      path,
      `${path}: its mode would become ${newMode}; to let that be, name it in allow-paths (allow-paths: ${path})`,
    ),
  ]
}

function checkContent({ path, status }: RawChange, content: Content): PolicyFinding[] {
  if (isBinary(content.before) || isBinary(content.after)) {
    return [block('binary-content', path, `${path} is binary; only text is changed`)]
  }
  const findings = hiddenCharacters(path, content)
  if (isNoise(content)) {
    findings.push(block('noise', path, `${path}: only white space or line ends would change, in most of its lines`))
  }
  if (status === 'modified' && content.after?.length === 0 && content.before?.length !== 0) {
    findings.push(review('emptied-file', path, `${path} would lose all of its content`))
  }
  return findings
}

function checkOwnership(path: string, { before }: Content): PolicyFinding[] {
  const because = unownedBecause(path, before)
  return because === null
    ? []
    : [review('not-hand-written', path, `${path} is ${because}: is it changed at its source?`)]
}

function checkDeletions({ changes, contents }: PolicyInput): PolicyFinding[] {
  const deleted = changes.filter((change) => change.status === 'deleted')
  const lines = deleted.reduce((sum, { path }) => sum + lineCount(contents.get(path)?.before ?? null), 0)
  const [first] = deleted
  if (first === undefined || (deleted.length <= MANY_DELETED_FILES && lines <= MANY_DELETED_LINES)) return []
  return [review('many-deletions', first.path, `${deleted.length} files with ${lines} lines would be deleted`)]
}

function block(code: string, path: string, message: string): PolicyFinding {
  return { code, path, message, severity: 'block' }
}

function review(code: string, path: string, message: string): PolicyFinding {
  return { code, path, message, severity: 'review' }
}
