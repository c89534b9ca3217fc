import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { git, gitBytes, gitText } from '../../actions/shared/adapters/git/exec.ts'

export const NO_COMMIT = '0'.repeat(40)

export interface Identity {
  name: string
  email: string
  date: string
}

export interface GitCommit {
  id: string
  tree: string
  parents: string[]
  author: Identity
  committer: Identity
  message: string
}

export interface TreeEntry {
  mode: string
  type: string
  id: string
  path: string
  size: number | null
}

export interface RefMove {
  ref: string
  /** NO_COMMIT: it must not exist; null: wherever it is. */
  before: string | null
  /** NO_COMMIT deletes it. */
  after: string
}

export type BareRepository = ReturnType<typeof bareRepository>

/** A real repository, changed by git's plumbing alone, as a server would. */
export function bareRepository(dir: string) {
  const call = { cwd: dir }
  return {
    dir,
    refs: (prefix: string) => refs(dir, prefix),
    resolve: (name: string) => resolve(dir, name),
    async typeOf(id: string): Promise<string | null> {
      const answer = await git(['cat-file', '-t', id], call)
      return answer.code === 0 ? answer.stdout.toString('utf8').trim() : null
    },
    commit: (id: string) => readCommit(dir, id),
    allOf: (ids: readonly string[]) => readCommits(dir, ids),
    /** Ids that `head` has and `without` has not, newest first. */
    async commits(head: string, without: string | null, most = 1000): Promise<string[]> {
      const range = without === null ? [head] : [head, `^${without}`]
      const text = await gitText(['rev-list', '--topo-order', `--max-count=${most}`, ...range], call)
      return text.split('\n').filter((line) => line !== '')
    },
    mergeBase: (one: string, other: string) => mergeBase(dir, one, other),
    tree: (id: string, recursive = false) => readTree(dir, id, recursive),
    entry: (commit: string, path: string) => readEntry(dir, commit, path),
    blob: (id: string) => gitBytes(['cat-file', 'blob', id], call),
    async writeBlob(content: Uint8Array): Promise<string> {
      return (await gitText(['hash-object', '-w', '--stdin'], { ...call, stdin: content })).trim()
    },
    /** @throws GitError where both changed the same lines */
    async mergedTree(one: string, other: string): Promise<string> {
      return (await gitText(['merge-tree', '--write-tree', one, other], call)).split('\n')[0] ?? ''
    },
    writeTree: (base: string | null, entries: readonly TreeChange[]) => writeTree(dir, base, entries),
    writeCommit: (commit: Omit<GitCommit, 'id'>) => writeCommit(dir, commit),
    /** All or none. False where one of them stands elsewhere. */
    async move(moves: readonly RefMove[]): Promise<boolean> {
      const lines = moves.map(
        ({ ref, before, after }) => `update ${ref} ${after}${before === null ? '' : ` ${before}`}\n`,
      )
      return (await git(['update-ref', '--stdin'], { ...call, stdin: lines.join('') })).code === 0
    },
  }
}

export interface TreeChange {
  path: string
  mode: string
  /** null removes. */
  id: string | null
}

/** Makes an empty one. The hook refuses pushes to the refs that `protected-refs` lists, as a ruleset would. */
export async function initBare(dir: string, defaultBranch: string): Promise<BareRepository> {
  await gitText(['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`, dir], { cwd: '.' })
  appendFileSync(join(dir, 'config'), SERVED)
  writeFileSync(join(dir, 'protected-refs'), '')
  writeFileSync(join(dir, 'hooks', 'pre-receive'), HOOK, { mode: 0o755 })
  return bareRepository(dir)
}

const SERVED = `[http]
	receivepack = true
[uploadpack]
	allowFilter = true
	allowAnySHA1InWant = true
[gc]
	auto = 0
`

const HOOK = `#!/bin/sh
while read -r old new ref; do
  if grep -qxF "$ref" protected-refs; then
    echo "error: GH013: Repository rule violations found for $ref." >&2
    echo "- Changes must be made through a pull request." >&2
    exit 1
  fi
done
`

async function refs(dir: string, prefix: string): Promise<Map<string, string>> {
  const text = await gitText(['for-each-ref', '--format=%(objectname) %(refname)'], { cwd: dir })
  const lines = text.split('\n').filter((line) => line !== '')
  const all = lines.map((line): [string, string] => [line.slice(41), line.slice(0, 40)])
  return new Map(all.filter(([name]) => name.startsWith(prefix)))
}

/** The commit that a branch, a full ref or an id names. */
async function resolve(dir: string, name: string): Promise<string | null> {
  for (const candidate of [`refs/heads/${name}`, name]) {
    const answer = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${candidate}^{commit}`], {
      cwd: dir,
    })
    if (answer.code === 0) return answer.stdout.toString('utf8').trim()
  }
  return null
}

async function mergeBase(dir: string, one: string, other: string): Promise<string | null> {
  const answer = await git(['merge-base', one, other], { cwd: dir })
  return answer.code === 0 ? answer.stdout.toString('utf8').trim() : null
}

async function readEntry(dir: string, commit: string, path: string): Promise<TreeEntry | null> {
  const text = await gitText(['ls-tree', '-z', '-l', commit, '--', path], { cwd: dir })
  return entriesOf(text).find((entry) => entry.path === path) ?? null
}

/** In one go, in the order of their ids. */
async function readCommits(dir: string, ids: readonly string[]): Promise<GitCommit[]> {
  const bytes = await gitBytes(['cat-file', '--batch'], { cwd: dir, stdin: ids.map((id) => `${id}\n`).join('') })
  const commits: GitCommit[] = []
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(10, at)
    const [id = '', , size = '0'] = bytes.subarray(at, end).toString('utf8').split(' ')
    const next = end + 1 + Number(size)
    commits.push(parsedCommit(id, bytes.subarray(end + 1, next).toString('utf8')))
    at = next + 1
  }
  return commits
}

async function readCommit(dir: string, id: string): Promise<GitCommit> {
  return parsedCommit(id, await gitText(['cat-file', 'commit', id], { cwd: dir }))
}

function parsedCommit(id: string, raw: string): GitCommit {
  const split = raw.indexOf('\n\n')
  const lines = raw.slice(0, split).split('\n')
  const values = (key: string): string[] =>
    lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1))
  return {
    id,
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: identity(values('author')[0] ?? ''),
    committer: identity(values('committer')[0] ?? ''),
    message: raw.slice(split + 2).replace(/\n$/, ''),
  }
}

function identity(line: string): Identity {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(line) ?? []
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') }
}

async function readTree(dir: string, id: string, recursive: boolean): Promise<TreeEntry[]> {
  return entriesOf(await gitText(['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), id], { cwd: dir }))
}

function entriesOf(text: string): TreeEntry[] {
  return text
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [head = '', path = ''] = line.split('\t')
      const [mode = '', type = '', id = '', size = '-'] = head.split(/ +/)
      return { mode, type, id, path, size: size === '-' ? null : Number(size) }
    })
}

async function writeTree(dir: string, base: string | null, entries: readonly TreeChange[]): Promise<string> {
  const scratch = mkdtempSync(join(dir, 'index-'))
  const call = { cwd: dir, env: { GIT_INDEX_FILE: join(scratch, 'index') } }
  try {
    await gitText(base === null ? ['read-tree', '--empty'] : ['read-tree', base], call)
    const line = ({ path, mode, id }: TreeChange): string =>
      (id === null ? `0 ${NO_COMMIT}` : `${mode} ${id}`) + `\t${path}\0`
    await gitText(['update-index', '-z', '--index-info'], { ...call, stdin: entries.map(line).join('') })
    return (await gitText(['write-tree'], call)).trim()
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

async function writeCommit(dir: string, { tree, parents, author, committer, message }: Omit<GitCommit, 'id'>) {
  const env = {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: author.date,
    GIT_COMMITTER_NAME: committer.name,
    GIT_COMMITTER_EMAIL: committer.email,
    GIT_COMMITTER_DATE: committer.date,
  }
  const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-F', '-']
  return (await gitText(args, { cwd: dir, env, stdin: message })).trim()
}
