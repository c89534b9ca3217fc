import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NO_COMMIT } from './bare-repository.ts'
import { closePull, reopenPull, repositoryNamed, settle, type Pull, type Repository, type Store } from './records.ts'
import { authorOf, stamp } from './rest/answers.ts'

export type People = ReturnType<typeof people>

/** What people do on the site while we are not looking. All take `owner/name` first. */
export function people(store: Store) {
  const repository = (name: string): Repository => {
    const found = repositoryNamed(store, name)
    if (found === undefined) throw new Error(`the stand-in has no repository ${name}`)
    return found
  }
  return {
    repository,
    async merge(name: string, number: number, by: string): Promise<string> {
      await settle(store, repository(name))
      return merged(store, { repository: repository(name), pull: pullOf(repository(name), number), by })
    },
    close: (name: string, number: number, by: string) => closePull(pullOf(repository(name), number), by, store.now()),
    reopen: (name: string, number: number, by: string) => reopenPull(pullOf(repository(name), number), by, store.now()),
    label(name: string, number: number, label: string): void {
      pullOf(repository(name), number).labels.push(label)
    },
    /** Commits to a branch, as by the site's editor; makes the branch where there is none. Gives the commit. */
    commit: (name: string, change: PersonsCommit) => committed(store, repository(name), change),
    async deleteBranch(name: string, branch: string): Promise<void> {
      await repository(name).git.move([{ ref: `refs/heads/${branch}`, before: null, after: NO_COMMIT }])
      await settle(store, repository(name))
    },
    /** Points a branch at another commit, as a forced push would. */
    async force(name: string, branch: string, commit: string): Promise<void> {
      await repository(name).git.move([{ ref: `refs/heads/${branch}`, before: null, after: commit }])
    },
    rename(name: string, to: string): void {
      const found = repository(name)
      found.formerNames.push(found.fullName)
      found.fullName = to
    },
    rule(name: string, branch: string, rule: 'pull-request' | 'signatures' | null): void {
      const found = repository(name)
      if (rule === null) found.rules.delete(branch)
      else found.rules.set(branch, rule)
      protectRefs(found)
    },
  }
}

/** Pushes are refused by a hook, which reads this list. */
export function protectRefs({ git, rules }: Repository): void {
  writeFileSync(join(git.dir, 'protected-refs'), [...rules.keys()].map((branch) => `refs/heads/${branch}\n`).join(''))
}

export interface PersonsCommit {
  branch: string
  by: string
  message: string
  /** Content by path; null removes. */
  files: Readonly<Record<string, string | null>>
}

async function committed(store: Store, { git, defaultBranch }: Repository, change: PersonsCommit): Promise<string> {
  const parent = (await git.resolve(change.branch)) ?? (await git.resolve(defaultBranch))
  const changes = []
  for (const [path, content] of Object.entries(change.files)) {
    changes.push({ path, mode: '100644', id: content === null ? null : await git.writeBlob(Buffer.from(content)) })
  }
  const tree = await git.writeTree(parent === null ? null : (await git.commit(parent)).tree, changes)
  const author = authorOf(change.by, store)
  const parents = parent === null ? [] : [parent]
  const id = await git.writeCommit({ tree, parents, author, committer: author, message: change.message })
  await git.move([{ ref: `refs/heads/${change.branch}`, before: null, after: id }])
  return id
}

interface Merge {
  repository: Repository
  pull: Pull
  by: string
}

/** A merge commit, made by git's own merge. */
async function merged(store: Store, { repository, pull, by }: Merge): Promise<string> {
  const { git } = repository
  const base = (await git.resolve(pull.base)) ?? ''
  const author = authorOf(by, store)
  const committer = { name: 'GitHub', email: 'noreply@github.com', date: stamp(store.now()) }
  const message = `Merge pull request #${pull.number} from ${pull.branch}\n\n${pull.title}`
  const tree = await git.mergedTree(base, pull.head)
  const id = await git.writeCommit({ tree, parents: [base, pull.head], author, committer, message })
  await git.move([{ ref: `refs/heads/${pull.base}`, before: base, after: id }])
  repository.signed.add(id)
  const now = store.now()
  Object.assign(pull, { state: 'closed', mergedAt: now, closedAt: now, closedBy: by, mergeCommit: id, updatedAt: now })
  pull.events.push({ what: 'merged', actor: by, at: now }, { what: 'closed', actor: by, at: now })
  return id
}

function pullOf({ pulls, fullName }: Repository, number: number): Pull {
  const pull = pulls.find((each) => each.number === number)
  if (pull === undefined) throw new Error(`${fullName} has no pull request ${number}`)
  return pull
}
