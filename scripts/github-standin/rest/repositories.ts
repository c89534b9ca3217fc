import type { Json } from '../openapi/json.ts'
import { Refusal, notFound } from '../refusal.ts'
import { commitAnswer, repositoryAnswer, userAnswer } from './answers.ts'
import { page, type Call, type Row } from './call.ts'

const READ = ['contents:read'] as const

export const repositoryRows = {
  'GET /repos/{owner}/{repo}': {
    of: 'repository',
    needs: [],
    answer: (call) => ({ status: 200, body: repositoryAnswer(call) }),
  },
  'GET /repos/{owner}/{repo}/branches': {
    of: 'repository',
    needs: READ,
    async answer(call) {
      const heads = [...(await call.repository.git.refs('refs/heads/'))]
      return page(
        heads.map(([ref, sha]) => ({ name: ref.slice(11), commit: { sha }, protected: false })),
        call,
      )
    },
  },
  'GET /repos/{owner}/{repo}/branches/{branch}': {
    of: 'repository',
    needs: READ,
    async answer(call) {
      const name = call.path['branch'] ?? ''
      const sha = (await call.repository.git.refs('refs/heads/')).get(`refs/heads/${name}`)
      if (sha === undefined) throw new Refusal(404, 'Branch not found')
      const commit = commitAnswer(await call.repository.git.commit(sha), call)
      return { status: 200, body: { name, commit, protected: call.repository.rules.has(name) } }
    },
  },
  'GET /repos/{owner}/{repo}/commits': {
    of: 'repository',
    needs: READ,
    async answer(call) {
      const start = await resolved(call, call.query['sha'] ?? call.repository.defaultBranch)
      const ids = await call.repository.git.commits(start, null)
      return page(
        (await call.repository.git.allOf(ids)).map((commit) => commitAnswer(commit, call)),
        call,
      )
    },
  },
  'GET /repos/{owner}/{repo}/commits/{ref}': {
    of: 'repository',
    needs: READ,
    async answer(call) {
      const id = await call.repository.git.resolve(call.path['ref'] ?? '')
      if (id === null) throw new Refusal(422, `No commit found for SHA: ${call.path['ref'] ?? ''}`)
      return { status: 200, body: commitAnswer(await call.repository.git.commit(id), call) }
    },
  },
  'GET /repos/{owner}/{repo}/compare/{basehead}': { of: 'repository', needs: READ, answer: compare },
  'GET /repos/{owner}/{repo}/contents/{path}': { of: 'repository', needs: READ, answer: contents },
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': {
    of: 'repository',
    needs: [],
    answer({ repository, store, path, urls }) {
      const login = path['username'] ?? ''
      const permission = repository.collaborators.get(login)
      if (permission === undefined && ![...store.people.values()].includes(login)) {
        throw new Refusal(404, `${login} is not a user`)
      }
      const user = { ...userAnswer(login, urls), permissions: {} }
      return { status: 200, body: { permission: permission ?? 'none', role_name: permission ?? 'none', user } }
    },
  },
} as const satisfies Record<string, Row>

async function resolved({ repository }: Call, name: string): Promise<string> {
  const id = await repository.git.resolve(name)
  if (id === null) throw notFound()
  return id
}

/** Three dots: from where both parted. Oldest first, at most 250 unless paged. */
async function compare(call: Call) {
  const [base = '', head = ''] = (call.path['basehead'] ?? '').split('...')
  const { git } = call.repository
  const [from, to] = [await resolved(call, base), await resolved(call, head)]
  const ahead = (await git.commits(to, from)).toReversed()
  const behind = await git.commits(from, to)
  const parted = await git.mergeBase(from, to)
  if (parted === null) throw new Refusal(404, `No common ancestor between ${base} and ${head}.`)
  const size = Math.min(250, Number(call.query['per_page'] ?? 250))
  const start = (Number(call.query['page'] ?? 1) - 1) * size
  const commits = ahead.slice(start, start + size)
  const status =
    ahead.length > 0 ? (behind.length > 0 ? 'diverged' : 'ahead') : behind.length > 0 ? 'behind' : 'identical'
  const answer = async (id: string) => commitAnswer(await git.commit(id), call)
  const body = {
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    base_commit: await answer(from),
    merge_base_commit: await answer(parted),
    commits: (await git.allOf(commits)).map((commit) => commitAnswer(commit, call)),
    files: start === 0 ? await changedFiles(call, parted, to) : [],
  }
  return { status: 200, body }
}

const MOST_FILES = 300

/** Lines are not counted here: nobody asks for them. */
async function changedFiles({ repository, urls }: Call, from: string, to: string): Promise<Json[]> {
  const entries = async (commit: string): Promise<Map<string, string>> => {
    const files = (await repository.git.tree(commit, true)).filter(({ type }) => type !== 'tree')
    return new Map(files.map(({ path, mode, id }) => [path, `${mode} ${id}`]))
  }
  const [before, after] = [await entries(from), await entries(to)]
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path))
  return paths.slice(0, MOST_FILES).map((filename) => {
    const status = !before.has(filename) ? 'added' : after.has(filename) ? 'modified' : 'removed'
    const url = `${urls.web}/${repository.fullName}/blob/${to}/${encodeURIComponent(filename)}`
    const counts = { additions: 0, deletions: 0, changes: 0 }
    const sha = (after.get(filename) ?? before.get(filename))?.split(' ')[1] ?? null
    return { sha, filename, status, ...counts, blob_url: url, raw_url: url, contents_url: url }
  })
}

const INLINE_BYTES = 1024 * 1024

async function contents(call: Call) {
  const { git } = call.repository
  const path = call.path['path'] ?? ''
  const commit = await resolved(call, call.query['ref'] ?? call.repository.defaultBranch)
  const entry = path === '' ? null : await git.entry(commit, path.replace(/\/$/, ''))
  if (path !== '' && entry === null) throw notFound()
  if (entry === null || entry.type === 'tree') {
    const entries = await git.tree(entry?.id ?? commit)
    return {
      status: 200,
      body: entries.map((each) => described(each, path === '' ? each.path : `${path}/${each.path}`)),
    }
  }
  const bytes = await git.blob(entry.id)
  const isInline = bytes.length <= INLINE_BYTES
  const content = isInline ? bytes.toString('base64').replace(/.{60}/g, '$&\n') : ''
  return { status: 200, body: { ...described(entry, path), content, encoding: isInline ? 'base64' : 'none' } }
}

const KINDS: Readonly<Record<string, string>> = { '120000': 'symlink', '160000': 'submodule', '040000': 'dir' }

function described({ mode, id, size }: { mode: string; id: string; size: number | null }, path: string) {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return {
    type: KINDS[mode] ?? 'file',
    name,
    path,
    sha: id,
    size: size ?? 0,
    html_url: null,
    git_url: null,
    download_url: null,
  }
}
