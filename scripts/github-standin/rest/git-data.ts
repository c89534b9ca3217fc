import { NO_COMMIT, type TreeChange } from '../bare-repository.ts'
import type { Json } from '../openapi/json.ts'
import { Refusal, notFound } from '../refusal.ts'
import { authorOf, gitCommitAnswer, refAnswer, stamp } from './answers.ts'
import { text, type Call, type Row } from './call.ts'

const READ = ['contents:read'] as const
const WRITE = ['contents:write'] as const

export const gitDataRows = {
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': {
    of: 'repository',
    needs: READ,
    async answer(call) {
      const found = await call.repository.git.refs(`refs/${call.path['ref'] ?? ''}`)
      return { status: 200, body: [...found].map(([ref, sha]) => refAnswer(ref, sha, call)) }
    },
  },
  'GET /repos/{owner}/{repo}/git/ref/{ref}': {
    of: 'repository',
    needs: READ,
    async answer(call) {
      const ref = `refs/${call.path['ref'] ?? ''}`
      const sha = (await call.repository.git.refs(ref)).get(ref)
      if (sha === undefined) throw notFound()
      return { status: 200, body: refAnswer(ref, sha, call) }
    },
  },
  'POST /repos/{owner}/{repo}/git/refs': { of: 'repository', needs: WRITE, answer: createRef },
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}': { of: 'repository', needs: WRITE, answer: moveRef },
  'DELETE /repos/{owner}/{repo}/git/refs/{ref}': {
    of: 'repository',
    needs: WRITE,
    async answer(call) {
      const ref = `refs/${call.path['ref'] ?? ''}`
      const before = (await call.repository.git.refs(ref)).get(ref)
      if (before === undefined) throw new Refusal(422, 'Reference does not exist')
      refuseRuled(call, ref)
      await call.repository.git.move([{ ref, before, after: NO_COMMIT }])
      return { status: 204 }
    },
  },
  'POST /repos/{owner}/{repo}/git/blobs': {
    of: 'repository',
    needs: WRITE,
    async answer({ repository, body }) {
      const encoding = body['encoding'] === 'base64' ? 'base64' : 'utf8'
      const sha = await repository.git.writeBlob(Buffer.from(text(body['content']), encoding))
      return { status: 201, body: { sha } }
    },
  },
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': {
    of: 'repository',
    needs: READ,
    async answer({ repository, path }) {
      const sha = path['file_sha'] ?? ''
      if ((await repository.git.typeOf(sha)) !== 'blob') throw notFound()
      const bytes = await repository.git.blob(sha)
      const content = bytes.toString('base64')
      return { status: 200, body: { sha, size: bytes.length, content, encoding: 'base64' } }
    },
  },
  'POST /repos/{owner}/{repo}/git/trees': { of: 'repository', needs: WRITE, answer: createTree },
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': {
    of: 'repository',
    needs: READ,
    async answer({ repository, path, query }) {
      const name = path['tree_sha'] ?? ''
      const id = (await repository.git.resolve(name)) ?? name
      if (!/^[0-9a-f]{40}$/.test(id) || (await repository.git.typeOf(id)) === null) throw notFound()
      return treeAnswer({ repository }, id, query['recursive'] !== undefined)
    },
  },
  'POST /repos/{owner}/{repo}/git/commits': { of: 'repository', needs: WRITE, answer: createCommit },
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': {
    of: 'repository',
    needs: READ,
    async answer(call) {
      const id = call.path['commit_sha'] ?? ''
      if ((await call.repository.git.typeOf(id)) !== 'commit') throw notFound()
      return { status: 200, body: gitCommitAnswer(await call.repository.git.commit(id), call) }
    },
  },
} as const satisfies Record<string, Row>

async function createRef(call: Call) {
  const [ref, sha] = [text(call.body['ref']), text(call.body['sha'])]
  if (!/^refs\/[^/]+\/./.test(ref)) throw new Refusal(422, `${ref} is not a valid ref name.`)
  if ((await call.repository.git.typeOf(sha)) !== 'commit') throw new Refusal(422, 'Object does not exist')
  refuseRuled(call, ref)
  const made = await call.repository.git.move([{ ref, before: NO_COMMIT, after: sha }])
  if (!made) throw new Refusal(422, 'Reference already exists')
  return { status: 201, body: refAnswer(ref, sha, call) }
}

async function moveRef(call: Call) {
  const { git } = call.repository
  const [ref, sha] = [`refs/${call.path['ref'] ?? ''}`, text(call.body['sha'])]
  const before = (await git.refs(ref)).get(ref)
  if (before === undefined) throw new Refusal(422, 'Reference does not exist')
  if ((await git.typeOf(sha)) !== 'commit') throw new Refusal(422, 'Object does not exist')
  refuseRuled(call, ref)
  const isForward = (await git.mergeBase(before, sha)) === before
  if (!isForward && call.body['force'] !== true) throw new Refusal(422, 'Update is not a fast forward')
  await git.move([{ ref, before: null, after: sha }])
  return { status: 200, body: refAnswer(ref, sha, call) }
}

function refuseRuled({ repository }: Pick<Call, 'repository'>, ref: string): void {
  if (!repository.rules.has(ref.slice(11))) return
  throw new Refusal(422, 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n')
}

async function createTree({ repository, body }: Call) {
  const base = text(body['base_tree'])
  const baseTree = base === '' ? null : await treeOf(repository.git, base)
  const changes: TreeChange[] = []
  for (const entry of body['tree'] as Json[]) {
    const sha = entry['sha'] === null ? null : text(entry['sha'])
    const id = sha === '' ? await repository.git.writeBlob(Buffer.from(text(entry['content']))) : sha
    changes.push({ path: text(entry['path']), mode: text(entry['mode']) || '100644', id })
  }
  const id = await repository.git.writeTree(baseTree, changes)
  return { ...(await treeAnswer({ repository }, id, false)), status: 201 }
}

async function treeOf(git: Call['repository']['git'], id: string): Promise<string> {
  const type = await git.typeOf(id)
  if (type === null) throw new Refusal(422, 'base_tree is not a valid tree oid')
  return type === 'commit' ? (await git.commit(id)).tree : id
}

async function treeAnswer({ repository }: Pick<Call, 'repository'>, id: string, recursive: boolean) {
  const entries = await repository.git.tree(id, recursive)
  const tree = entries.map(({ path, mode, type, id: sha, size }) => ({
    path,
    mode,
    type,
    sha,
    ...(size === null ? {} : { size }),
  }))
  return { status: 200, body: { sha: id, truncated: false, tree } }
}

async function createCommit(call: Call) {
  const { repository, body, token, store } = call
  const tree = text(body['tree'])
  if ((await repository.git.typeOf(tree)) !== 'tree') throw new Refusal(422, 'Tree SHA does not exist')
  const parents = ((body['parents'] ?? []) as unknown[]).map(text)
  for (const parent of parents) {
    if ((await repository.git.typeOf(parent)) !== 'commit')
      throw new Refusal(422, 'Parent SHA does not exist or is not a commit object')
  }
  const own = authorOf(token.login, store)
  const who = (given: unknown) => {
    const { name, email, date } = (given ?? {}) as Json
    return { name: text(name) || own.name, email: text(email) || own.email, date: text(date) || stamp(store.now()) }
  }
  const author = who(body['author'])
  const committer = body['committer'] === undefined ? author : who(body['committer'])
  const id = await repository.git.writeCommit({ tree, parents, author, committer, message: text(body['message']) })
  // GitHub signs what bots commit without naming anyone.
  if (token.kind !== 'user' && body['author'] === undefined && body['committer'] === undefined)
    repository.signed.add(id)
  return { status: 201, body: gitCommitAnswer(await repository.git.commit(id), call) }
}
