import { mkdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { UserError } from '../../contracts/errors.ts'
import type { Git, Repository } from '../../ports/git.ts'
import { git, gitText, GitError } from './exec.ts'
import { repositoryAt } from './repository.ts'

/** Seconds a clone or fetch may take. */
const NETWORK_SECONDS = 1800

/** Git on this machine, through its command line. */
export function gitAdapter(): Git {
  return { open, clone, update }
}

async function open(dir: string): Promise<Repository> {
  const top = await topOf(resolve(dir))
  return repositoryAt(top)
}

async function topOf(dir: string): Promise<string> {
  const folder = await stat(dir).catch(() => null)
  if (folder === null) throw new UserError(`${dir}: there is no such folder; name one that holds a git repository`)
  if (!folder.isDirectory()) throw new UserError(`${dir}: this is a file; name the folder of the git repository`)
  const answer = await git(['rev-parse', '--show-toplevel'], { cwd: dir })
  const top = answer.stdout.toString('utf8').replace(/\n$/, '')
  if (answer.code === 0 && top !== '') return resolve(top)
  if (answer.stderr.includes('work tree')) {
    throw new UserError(`${dir}: this is a bare repository; clone it and name the clone`)
  }
  throw new UserError(`${dir}: this is no git repository; run "git init" and commit, or name another folder`)
}

/**
 * A full clone, whole or not at all: it is made beside `into` and renamed. Nothing is checked out, so that no name or
 * filter of the remote's can do anything to this machine.
 */
async function clone(url: string, into: string, branch: string | null): Promise<Repository> {
  const partial = `${into}.${process.pid}-${Math.random().toString(36).slice(2, 8)}.partial`
  await mkdir(dirname(into), { recursive: true })
  try {
    const wanted = branch === null ? [] : ['--branch', branch]
    const call = { cwd: dirname(into), timeout: NETWORK_SECONDS }
    await gitText(['clone', '--quiet', '--no-checkout', '--no-tags', ...wanted, '--', url, partial], call)
    await rename(partial, into)
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
  return repositoryAt(resolve(into))
}

/** Fetches into a clone made by `clone` and points its HEAD at `branch`. */
async function update(dir: string, branch: string | null): Promise<Repository | null> {
  if (!(await isTop(dir))) return null
  const call = { cwd: dir, timeout: NETWORK_SECONDS }
  await gitText(['fetch', '--quiet', '--prune', '--no-tags', 'origin', '+refs/heads/*:refs/remotes/origin/*'], call)
  const name = branch ?? (await remoteDefault(dir))
  const remote = await git(['rev-parse', '--verify', '--quiet', `refs/remotes/origin/${name}^{commit}`], call)
  if (remote.code !== 0) throw new UserError(`${dir}: the remote has no branch ${name}; name one that it has`)
  await gitText(['update-ref', `refs/heads/${name}`, remote.stdout.toString('utf8').trim()], call)
  await gitText(['symbolic-ref', 'HEAD', `refs/heads/${name}`], call)
  return repositoryAt(resolve(dir))
}

async function isTop(dir: string): Promise<boolean> {
  const real = await realpath(dir).catch(() => null)
  if (real === null) return false
  const answer = await git(['rev-parse', '--show-toplevel'], { cwd: dir })
  return answer.code === 0 && answer.stdout.toString('utf8').replace(/\n$/, '') === real
}

async function remoteDefault(dir: string): Promise<string> {
  const listing = await gitText(['ls-remote', '--symref', 'origin', 'HEAD'], { cwd: dir, timeout: NETWORK_SECONDS })
  const name = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(listing)?.[1]
  if (name === undefined) throw new GitError(`${dir}: the remote names no default branch; name one`)
  return name
}
