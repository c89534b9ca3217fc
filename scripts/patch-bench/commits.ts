import { execFileSync } from 'node:child_process'
import { openScratch } from '../../actions/shared/adapters/git/scratch.ts'
import type { Scratch } from '../../actions/shared/ports/git.ts'
import type { Random } from './random.ts'

/** A real change: what a repository was, what a commit made of it, and the diff between them. */
export interface RealChange {
  repository: string
  scratch: Scratch
  commit: string
  base: string
  tree: string
  diff: string
  files: { path: string; before: string | null; after: string }[]
  /** Every path of the base tree. */
  paths: () => ReadonlySet<string>
}

const MAX_FILES = 3
const MAX_DIFF = 20_000
const MAX_FILE = 200_000
const MAX_COMMITS = 4000

/** Up to `count` usable changes of a repository, chosen at random: few files, text in UTF-8, added or modified only. */
export async function realChanges(dir: string, count: number, random: Random): Promise<RealChange[]> {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', dir, ...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  const commits = git('rev-list', '--no-merges', `--max-count=${MAX_COMMITS}`, 'HEAD').trim().split('\n')
  const scratch = await openScratch(dir)
  const changes: RealChange[] = []
  for (const commit of random.shuffled(commits)) {
    if (changes.length === count) break
    const change = await realChange({ commit, scratch, git })
    if (change !== null) changes.push({ repository: dir, ...change })
  }
  return changes
}

interface Candidate {
  commit: string
  scratch: Scratch
  git: (...args: string[]) => string
}

async function realChange({ commit, scratch, git }: Candidate): Promise<Omit<RealChange, 'repository'> | null> {
  const [base, tree] = trees(commit, git)
  if (base === undefined || tree === undefined) return null
  const changed = await scratch.changes(base, tree)
  const usable = changed.every(({ status, oldMode, newMode, path }) => {
    const mode = newMode === '100644' && (oldMode === '100644' || status === 'added')
    return mode && (status === 'added' || status === 'modified') && /^[\w./@+-]+$/.test(path)
  })
  if (changed.length === 0 || changed.length > MAX_FILES || !usable) return null
  const files = []
  for (const { path, status } of changed) {
    const before = status === 'added' ? null : text(await scratch.read(base, path))
    const after = text(await scratch.read(tree, path))
    if (after === null || (before === null && status === 'modified')) return null
    files.push({ path, before, after })
  }
  const diff = await scratch.diff(base, tree)
  if (diff.length > MAX_DIFF || !diff.includes('\n@@ ')) return null
  const paths = (): ReadonlySet<string> => new Set(git('ls-tree', '-r', '--name-only', '-z', base).split('\0'))
  return { scratch, commit, base, tree, diff, files, paths }
}

function trees(commit: string, git: Candidate['git']): string[] {
  try {
    return git('rev-parse', `${commit}^^{tree}`, `${commit}^{tree}`).trim().split('\n')
  } catch {
    return [] // The first commit has nothing before it.
  }
}

function text(content: Uint8Array | null): string | null {
  if (content === null || content.length > MAX_FILE || content.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return null
  }
}
