import type { RawChange } from '../contracts/change.ts'
import type { Finding } from '../contracts/finding.ts'
import type { Note } from '../contracts/primitives.ts'
import type { Scratch } from '../ports/git.ts'
import { checkPolicy } from '../policy/policy.ts'
import type { Content } from '../policy/added-text.ts'
import { changedContents } from './changed-contents.ts'
import { fitHunks, type Fitted } from './fit.ts'
import { readPatch } from './headers.ts'
import { isMendable } from './extract.ts'
import { mendPatch } from './mend/mend.ts'
import { isOneSided, patchStat, reversePatch, type FilePatch, type Patch } from './patch.ts'
import { mergeRepeated } from './repeated.ts'
import { renderPatch } from './render.ts'
import { mayStray } from './stray.ts'

type JudgeScratch = Pick<Scratch, 'apply' | 'changes' | 'blobs' | 'read'>

export interface Bounds {
  /** The plan item's files, beside which tests may be touched; null where any may be (a pull request that is judged). */
  allowedFiles: readonly string[] | null
  /** The user's `allow-paths`. */
  allowPaths: readonly string[]
  /** Files with NO_LLM, for engines that are not local. */
  optedOut?: readonly string[]
  /** Every path of the base tree, where it is known: a new path is held against them. */
  paths?: ReadonlySet<string>
  /** `false`: the user left the policy out; the tree is made and not judged. */
  policy?: boolean
}

export interface PatchInput extends Bounds {
  /** Commit or tree the patch is against. */
  base: string
  diff: string
  /**
   * `git`: what git would refuse is refused, apart from wrong counts, line ends and a missing final newline. `model`:
   * what is refused for how it is written is read once more by the files it speaks of, where that has one meaning only.
   */
  reading?: 'git' | 'model'
}

export interface Judged {
  tree: string
  files: RawChange[]
  /** Both sides of each of them, by path. */
  contents: ReadonlyMap<string, Content>
  stat: { additions: number; deletions: number }
  /** What a person should look at (`hold`, `review`); nothing that blocks. */
  findings: Finding[]
  /** What was mended in the patch's text before it was applied. */
  repairs: Note[]
}

export interface Refusal {
  /** The first reason. */
  refused: Note
  /** All that policy found, where it came so far. */
  findings: Finding[]
}

export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer
}

/**
 * Applies a patch to a scratch index and judges the tree it gives (design, rule 4). The text is read first and git is
 * given what was understood, in canonical form; the tree decides.
 */
export async function judgePatch(input: PatchInput, scratch: JudgeScratch): Promise<Judged | Refusal> {
  const made = await makeTree(input, scratch)
  if ('refused' in made) return { refused: made.refused, findings: [] }
  const judged = await judgeTree({ ...input, tree: made.tree }, scratch)
  if (isRefusal(judged)) return judged
  return { ...judged, stat: patchStat(made.files), repairs: made.repairs }
}

/** Carriage returns at every line, headers too, are of the answer and not of a file. */
function withoutReturns(diff: string): string {
  const lines = diff.replace(/\n$/, '').split('\n')
  return lines.every((line) => line.endsWith('\r')) ? diff.replaceAll('\r\n', '\n').replace(/\r$/, '') : diff
}

type Made = { tree: string; files: FilePatch[]; repairs: Note[] } | { refused: Note }

async function makeTree(input: PatchInput, scratch: JudgeScratch): Promise<Made> {
  const asModel = input.reading === 'model'
  const diff = asModel ? withoutReturns(input.diff) : input.diff
  const patch = readPatch(diff)
  const open = asModel && !('refused' in patch) && (await isOpen(patch.files, input.base, scratch))
  const made = open ? null : await treeOf(patch, input, scratch)
  if (made !== null && (!('refused' in made) || !asModel || !isMendable(made.refused.code))) return made
  const { base, paths } = input
  const mended = await mendPatch(diff, { read: (path) => scratch.read(base, path), paths })
  return treeOf(mended, input, scratch)
}

/** May git put a hunk of it where it was not meant? Then it is read by the files that it speaks of. */
async function isOpen(files: readonly FilePatch[], base: string, scratch: JudgeScratch): Promise<boolean> {
  if (files.some(({ hunks }) => hunks.some(isOneSided))) return true
  return mayStray(files, await contentsOf(base, files, scratch))
}

async function treeOf(patch: Patch | { refused: Note }, { base }: PatchInput, scratch: JudgeScratch): Promise<Made> {
  if ('refused' in patch) return patch
  const fitted = fitHunks(patch.files, await contentsOf(base, patch.files, scratch))
  if ('refused' in fitted) return fitted
  const applied = await applyPatch(base, fitted, scratch)
  if ('refused' in applied) return applied
  return { tree: applied.tree, files: fitted.files, repairs: [...patch.repairs, ...fitted.repairs] }
}

export interface TreeInput extends Bounds {
  base: string
  tree: string
}

/** The second half alone, for a tree that did not come from a patch (after a formatter, for instance). */
export async function judgeTree(
  input: TreeInput,
  scratch: JudgeScratch,
): Promise<Omit<Judged, 'stat' | 'repairs'> | Refusal> {
  const files = await scratch.changes(input.base, input.tree)
  if (files.length === 0) return refuse('noop', 'the change leaves the tree as it is')
  const contents = await changedContents(files, scratch)
  if (input.policy === false) return { tree: input.tree, files, contents, findings: [] }
  const findings = await checkPolicy({ ...input, changes: files, contents })
  const blocking = findings.find((finding) => finding.severity === 'block')
  if (blocking === undefined) return { tree: input.tree, files, contents, findings }
  return { refused: { code: blocking.code, message: blocking.message, path: blocking.path ?? '' }, findings }
}

async function contentsOf(
  base: string,
  files: readonly FilePatch[],
  scratch: JudgeScratch,
): Promise<Map<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>()
  for (const { oldPath } of files) {
    const content = contents.has(oldPath) ? null : await scratch.read(base, oldPath)
    if (content !== null) contents.set(oldPath, content)
  }
  return contents
}

type Applied = { tree: string } | { refused: Note }

async function applyPatch(base: string, fitted: Fitted, scratch: JudgeScratch): Promise<Applied> {
  const applied = await scratch.apply(base, renderPatch(fitted.files))
  if ('refused' in applied) return whyNot(base, { fitted, said: applied.refused }, scratch)
  const merged = mergeRepeated(fitted.files)
  if (merged === null) return applied
  const once = 'refused' in merged ? merged : await scratch.apply(base, renderPatch(merged.files))
  if ('tree' in once && once.tree === applied.tree) return applied
  return refuse('file-repeated', 'the patch names a file twice, and its parts give another result in one go')
}

async function whyNot(
  base: string,
  { fitted, said }: { fitted: Fitted; said: string },
  scratch: JudgeScratch,
): Promise<Applied> {
  const reversed = await scratch.apply(base, renderPatch(reversePatch(fitted.files)))
  if ('tree' in reversed) return refuse('noop', 'the patch is already applied')
  return refuse('does-not-apply', `the patch does not apply: ${said}`)
}

function refuse(code: string, message: string): Refusal {
  return { refused: { code, message }, findings: [] }
}
