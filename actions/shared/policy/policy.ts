import type { RawChange } from '../contracts/change.ts'
import type { Finding } from '../contracts/finding.ts'
import { hiddenCharacters, isBinary, isNoise, lineCount, type Content } from './added-text.ts'
import { unreadableText } from './blobs.ts'
import { changedFiles, type ChangedFile } from './changed-file.ts'
import { block, hold } from './findings.ts'
import { newHosts } from './hosts.ts'
import { installScripts } from './install-scripts.ts'
import { mixedScripts } from './mixed-scripts.ts'
import { newDependencies } from './new-dependencies.ts'
import { newSecrets } from './new-secrets.ts'
import { checkCollisions, checkMode, checkPath, type PathBounds } from './path-checks.ts'
import { unownedBecause } from './unowned-files.ts'

export interface PolicyInput extends PathBounds {
  /** What really changed in the tree, renames off. */
  changes: readonly RawChange[]
  /** Contents by path, before and after; a path that is missing here counts as empty. */
  contents: ReadonlyMap<string, Content>
  /** Every path of the base tree, where it is known: a new path is held against them. */
  paths?: ReadonlySet<string>
}

/** More than this is for a person to look at. */
const MANY_FILES = 100
const MANY_DELETED_FILES = 5
const MANY_DELETED_LINES = 500
const MANY_BYTES = 2 ** 20

/** What is looked for in the text that a change adds to a file: one row a question. */
export const textChecks: readonly ((file: ChangedFile) => Finding[] | Promise<Finding[]>)[] = [
  mixedScripts,
  newSecrets,
  installScripts,
  newDependencies,
  newHosts,
  unreadableText,
]

/**
 * Judges a change by the tree it gives, never by its patch's text. `block` refuses it, `hold` asks a person, `review` is
 * shown.
 */
export async function checkPolicy(input: PolicyInput): Promise<Finding[]> {
  const findings = input.changes.flatMap((change) => checkChange(change, input))
  findings.push(...checkCollisions(input.changes, input.paths ?? new Set()))
  for (const file of changedFiles(input.changes, input.contents)) {
    for (const check of textChecks) findings.push(...(await check(file)))
  }
  return [...findings, ...checkSize(input), ...checkDeletions(input)]
}

function checkChange(change: RawChange, input: PolicyInput): Finding[] {
  const content = input.contents.get(change.path) ?? { before: null, after: null }
  return [
    ...checkPath(change, input),
    ...checkMode(change, input.allowPaths),
    ...checkContent(change, content),
    ...checkOwnership(change.path, content),
  ]
}

function checkContent({ path, status }: RawChange, content: Content): Finding[] {
  if (isBinary(content.before) || isBinary(content.after)) {
    return [block('binary-content', path, `${path} is binary; only text is changed`)]
  }
  const findings = hiddenCharacters(path, content)
  if (isNoise(content)) {
    findings.push(block('noise', path, `${path}: only white space or line ends would change, in most of its lines`))
  }
  if (status === 'modified' && content.after?.length === 0 && content.before?.length !== 0) {
    findings.push(hold('emptied-file', path, `${path} would lose all of its content`))
  }
  return findings
}

function checkOwnership(path: string, { before }: Content): Finding[] {
  const because = unownedBecause(path, before)
  return because === null ? [] : [hold('not-hand-written', path, `${path} is ${because}: is it changed at its source?`)]
}

function checkSize({ changes, contents }: PolicyInput): Finding[] {
  const bytes = changes.reduce((sum, { path }) => sum + growth(contents.get(path)), 0)
  const [first] = changes
  if (first === undefined || (changes.length <= MANY_FILES && bytes <= MANY_BYTES)) return []
  const message = `it changes ${changes.length} files and adds ${bytes} bytes: nobody reads that; split the change`
  return [hold('large-change', first.path, message)]
}

function growth(content: Content | undefined): number {
  return Math.max(0, (content?.after?.length ?? 0) - (content?.before?.length ?? 0))
}

function checkDeletions({ changes, contents }: PolicyInput): Finding[] {
  const deleted = changes.filter((change) => change.status === 'deleted')
  const lines = deleted.reduce((sum, { path }) => sum + lineCount(contents.get(path)?.before ?? null), 0)
  const [first] = deleted
  if (first === undefined || (deleted.length <= MANY_DELETED_FILES && lines <= MANY_DELETED_LINES)) return []
  return [hold('many-deletions', first.path, `${deleted.length} files with ${lines} lines would be deleted`)]
}
