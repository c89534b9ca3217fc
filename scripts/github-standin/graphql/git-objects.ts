import type { Identity, TreeEntry } from '../bare-repository.ts'
import { loginOf, type Repository, type Store, type Token } from '../records.ts'
import { connection, type Page } from './connection.ts'

export interface Around {
  store: Store
  token: Token
  repository: Repository
  web: string
}

/** The object that an expression (`branch:path`, `commit`, `HEAD:`) or an id names. */
export async function objectAt(
  around: Around,
  { expression, oid }: { expression?: string | null; oid?: string | null },
) {
  if (oid) return objectOf(around, oid)
  const [name, path] = split(expression ?? '')
  const commit = await around.repository.git.resolve(name === '' ? 'HEAD' : name)
  if (commit === null) return null
  if (path === undefined) return commitObject(around, commit)
  if (path === '') return treeObject(around, (await around.repository.git.commit(commit)).tree, '')
  const entry = await around.repository.git.entry(commit, path.replace(/\/$/, ''))
  return entry === null ? null : entryObject(around, entry, entry.path)
}

function split(expression: string): [string, string?] {
  const colon = expression.indexOf(':')
  return colon < 0 ? [expression] : [expression.slice(0, colon), expression.slice(colon + 1)]
}

async function objectOf(around: Around, id: string) {
  const type = /^[0-9a-f]{40}$/.test(id) ? await around.repository.git.typeOf(id) : null
  if (type === 'commit') return commitObject(around, id)
  if (type === 'tree') return treeObject(around, id, '')
  return type === 'blob' ? blobObject(around, id) : null
}

export async function commitObject(around: Around, id: string) {
  const { git } = around.repository
  const { message, author, committer, tree, parents } = await git.commit(id)
  const [messageHeadline = '', ...rest] = message.split('\n')
  return {
    __typename: 'Commit',
    id: `C_${id}`,
    oid: id,
    message,
    messageHeadline,
    messageBody: rest.join('\n').trim(),
    author: actor(author, around.store),
    committer: actor(committer, around.store),
    authoredDate: author.date,
    committedDate: committer.date,
    url: `${around.web}/${around.repository.fullName}/commit/${id}`,
    tree: () => treeObject(around, tree, ''),
    async file({ path }: { path: string }) {
      const entry = await git.entry(id, path)
      return entry === null ? null : treeEntry(around, entry, path)
    },
    parents: (page: Page) => connection(parents, page, (parent) => commitObject(around, parent)),
    history: async (page: Page) => connection(await git.commits(id, null), page, (each) => commitObject(around, each)),
  }
}

function actor({ name, email, date }: Identity, store: Store) {
  const login = loginOf(store, email)
  return { name, email, date, user: login === null ? null : { id: `U_${login}`, login, databaseId: null } }
}

function treeObject(around: Around, id: string, below: string) {
  const path = (name: string): string => (below === '' ? name : `${below}/${name}`)
  return {
    __typename: 'Tree',
    id: `T_${id}`,
    oid: id,
    entries: async () =>
      (await around.repository.git.tree(id)).map((entry) => treeEntry(around, entry, path(entry.path))),
  }
}

function treeEntry(around: Around, entry: TreeEntry, path: string) {
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    type: entry.type,
    mode: Number.parseInt(entry.mode, 8),
    oid: entry.id,
    size: entry.size ?? 0,
    object: () => entryObject(around, entry, path),
  }
}

function entryObject(around: Around, { type, id }: TreeEntry, path: string) {
  if (type === 'tree') return treeObject(around, id, path)
  return type === 'blob' ? blobObject(around, id) : null
}

/** GitHub cuts the text of a blob at half a mebibyte. */
const MOST_TEXT = 512_000

async function blobObject(around: Around, id: string) {
  const bytes = await around.repository.git.blob(id)
  const isBinary = bytes.includes(0)
  const text = isBinary ? null : bytes.subarray(0, MOST_TEXT).toString('utf8')
  return {
    __typename: 'Blob',
    id: `B_${id}`,
    oid: id,
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > MOST_TEXT,
    text,
  }
}
