import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { UserError } from '../../contracts/errors.ts'
import type { Head, Repository, Scratch } from '../../ports/git.ts'
import { catFile } from './cat-file.ts'
import { git, gitBytes, gitText } from './exec.ts'
import { readTreeListing } from './ls-tree.ts'
import { openScratch } from './scratch.ts'

/** The repository whose work tree has its top at `dir` (absolute). */
export function repositoryAt(dir: string): Repository {
  return {
    dir,
    head: () => head(dir),
    resolve: (revision) => resolveRevision(dir, revision),
    mergeBase: (one, other) => mergeBase(dir, one, other),
    entries: async (tree) =>
      readTreeListing(await gitBytes(['ls-tree', '-r', '-z', '-l', '--full-tree', tree], { cwd: dir })),
    blobs: (ids) => catFile(dir, ids),
    dirty: () => dirty(dir),
    branches: (prefix) => branches(dir, prefix),
    scratch: () => openScratch(dir),
    adopt: (scratch, branch, commit) => adopt(dir, scratch, { branch, commit }),
    exclude: (pattern) => exclude(dir, pattern),
  }
}

async function head(dir: string): Promise<Head | null> {
  const args = ['rev-parse', 'HEAD^{commit}', 'HEAD^{tree}', '--symbolic-full-name', 'HEAD', '--']
  const answer = await git(args, { cwd: dir })
  if (answer.code !== 0) {
    if ((await refTarget(dir, 'HEAD')) === null) return null
    const said = answer.stderr.split('\n')[0] ?? ''
    throw new UserError(`${dir}: HEAD cannot be read (${said}): run "git fsck" there, or name another clone`)
  }
  const [commit = '', tree = '', name = ''] = answer.stdout.toString('utf8').split('\n')
  return { commit, tree, branch: name.startsWith('refs/heads/') ? name.slice('refs/heads/'.length) : null }
}

async function resolveRevision(dir: string, revision: string): Promise<{ commit: string; tree: string }> {
  const names = [`${revision}^{commit}`, `${revision}^{tree}`]
  const answer = revision.startsWith('-') ? null : await git(['rev-parse', ...names, '--'], { cwd: dir })
  const [commit = '', tree = ''] = answer?.code === 0 ? answer.stdout.toString('utf8').split('\n') : []
  if (commit !== '' && tree !== '') return { commit, tree }
  throw new UserError(`${dir}: there is no commit ${JSON.stringify(revision)}; name a branch, a tag or a commit id`)
}

async function mergeBase(dir: string, one: string, other: string): Promise<string | null> {
  const answer = await git(['merge-base', one, other, '--'], { cwd: dir })
  return answer.code === 0 ? answer.stdout.toString('utf8').trim() : null
}

/**
 * Asks without refreshing the index on disk (GIT_OPTIONAL_LOCKS=0); what changed inside a submodule is its own matter.
 * Filters are programs of the target's choice and do not run: a file that only a filter would make clean counts as dirty.
 */
async function dirty(dir: string): Promise<boolean> {
  const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=normal']
  const call = { cwd: dir, env: await withoutFilters(dir) }
  return (await gitBytes([...args, '--ignore-submodules=dirty'], call)).length > 0
}

/** Configuration by environment, which takes any name of a driver: `-c` would cut it at its first "=". */
async function withoutFilters(dir: string): Promise<Record<string, string>> {
  const { stdout } = await git(['config', '-z', '--name-only', '--get-regexp', String.raw`^filter\..`], { cwd: dir })
  const keys = stdout.toString('utf8').split('\0')
  const drivers = new Set(keys.filter((key) => key !== '').map((key) => key.slice(0, key.lastIndexOf('.'))))
  const settings = [...drivers].flatMap((driver) => [
    [`${driver}.clean`, ''],
    [`${driver}.process`, ''],
    [`${driver}.required`, 'false'],
  ])
  const entries = settings.flatMap(([key = '', value = ''], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ])
  return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(entries) }
}

async function branches(dir: string, prefix: string): Promise<Map<string, string>> {
  const listing = await gitText(['for-each-ref', '--format=%(objectname) %(refname:lstrip=2)', 'refs/heads'], {
    cwd: dir,
  })
  const all = listing
    .split('\n')
    .filter((line) => line !== '')
    .map((line): [string, string] => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))])
  return new Map(all.filter(([name]) => name.startsWith(prefix)))
}

/**
 * Objects travel as a pack of what the commit has and its parents have not: no remote, no FETCH_HEAD, no negotiation,
 * so shallow repositories need no special case. The branch is created by compare-and-swap against "does not exist".
 */
async function adopt(
  dir: string,
  scratch: Scratch,
  wanted: { branch: string; commit: string },
): Promise<'created' | 'same' | 'exists'> {
  const ref = `refs/heads/${wanted.branch}`
  const found = await refTarget(dir, ref)
  if (found !== null) return found === wanted.commit ? 'same' : 'exists'
  const parents = await gitText(['rev-parse', `${wanted.commit}^@`, '--'], { cwd: scratch.dir })
  const known = parents.split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line))
  const revisions = [wanted.commit, ...known.map((parent) => `^${parent}`), ''].join('\n')
  const pack = await gitBytes(['pack-objects', '--revs', '--stdout', '-q'], { cwd: scratch.dir, stdin: revisions })
  await gitBytes(['unpack-objects', '-q'], { cwd: dir, stdin: pack })
  const nothing = '0'.repeat(wanted.commit.length)
  const answer = await git(['update-ref', '-m', 'llm-ops: adopt', ref, wanted.commit, nothing], { cwd: dir })
  if (answer.code === 0) return 'created'
  const meanwhile = await refTarget(dir, ref)
  if (meanwhile !== null) return meanwhile === wanted.commit ? 'same' : 'exists'
  throw new UserError(`${dir}: the branch ${wanted.branch} could not be created: ${answer.stderr}`)
}

async function refTarget(dir: string, ref: string): Promise<string | null> {
  const answer = await git(['rev-parse', '--verify', '--quiet', ref], { cwd: dir })
  return answer.code === 0 ? answer.stdout.toString('utf8').trim() : null
}

async function exclude(dir: string, pattern: string): Promise<void> {
  const name = (await gitText(['rev-parse', '--git-path', 'info/exclude'], { cwd: dir })).replace(/\n$/, '')
  const file = resolve(dir, name)
  const text = await readFile(file, 'utf8').catch(() => '')
  if (text.split(/\r?\n/).includes(pattern)) return
  await mkdir(dirname(file), { recursive: true })
  await appendFile(file, `${text === '' || text.endsWith('\n') ? '' : '\n'}${pattern}\n`)
}
