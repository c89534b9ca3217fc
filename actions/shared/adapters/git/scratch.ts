import { chmod, lstat, mkdir, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import pLimit, { type LimitFunction } from 'p-limit'
import type { CommitRequest, Scratch } from '../../ports/git.ts'
import { UserError } from '../../contracts/errors.ts'
import { makeTemporary } from '../temporary-folder.ts'
import { catFile } from './cat-file.ts'
import { git, gitBytes, gitText } from './exec.ts'
import { parseRawChanges } from './raw-changes.ts'
import { entryOf, hashContents, inside, replaceFiles, scratchIndexes, type FileEntry } from './scratch-index.ts'
import { captureFiles } from './scratch-capture.ts'

/**
 * Highest precedence of all attribute files: takes every filter, end-of-line rule, encoding and diff driver away that
 * the target's own .gitattributes asks for, so that contents are the blobs byte for byte.
 */
const NO_ATTRIBUTES = '* !text !eol !ident !filter !working-tree-encoding !diff !merge !whitespace !export-subst\n'
const APPLY_SECONDS = 20
const DIFF_BYTES = 256 * 2 ** 20
const DIFF = [
  'diff-tree',
  '-r',
  '-p',
  '--unified=3',
  '--inter-hunk-context=0',
  '--full-index',
  '--no-renames',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--diff-algorithm=myers',
  '--src-prefix=a/',
  '--dst-prefix=b/',
] as const

/**
 * A bare repository in a temporary folder that borrows the objects of the repository at `repositoryDir` (git's
 * alternates, see gitrepository-layout(5)). Everything it makes lies in that folder: the user's repository is only read.
 * @throws GitError where `repositoryDir` is no repository
 */
export async function openScratch(repositoryDir: string): Promise<Scratch> {
  const source = await inspect(repositoryDir)
  const root = await makeTemporary('scratch')
  const dir = join(root, 'repository.git')
  try {
    await initialise(dir, source)
  } catch (cause) {
    await remove(root)
    throw cause
  }
  return scratchAt(root, dir)
}

interface Source {
  objects: string
  format: string
  shallow: string | null
}

async function inspect(dir: string): Promise<Source> {
  const ask = ['rev-parse', '--show-object-format', '--git-path', 'objects', '--git-path', 'shallow']
  const [format = 'sha1', objects = '', shallow = ''] = (await gitText(ask, { cwd: dir })).split('\n')
  return {
    format,
    objects: await realpath(resolve(dir, objects)),
    shallow: await readFile(resolve(dir, shallow), 'utf8').catch(() => null),
  }
}

async function initialise(dir: string, source: Source): Promise<void> {
  await mkdir(dir)
  const init = ['init', '--quiet', '--bare', '--template=', `--object-format=${source.format}`, '.']
  await gitText(init, { cwd: dir })
  await mkdir(join(dir, 'info'), { recursive: true })
  await writeFile(join(dir, 'info', 'attributes'), NO_ATTRIBUTES)
  await mkdir(join(dir, 'objects', 'info'), { recursive: true })
  await writeFile(join(dir, 'objects', 'info', 'alternates'), `${quoted(source.objects)}\n`)
  if (source.shallow !== null) await writeFile(join(dir, 'shallow'), source.shallow)
}

/** The alternates file reads a line that starts with a quotation mark as a C string. */
function quoted(path: string): string {
  return /["\\\n]/.test(path) ? `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"` : path
}

function scratchAt(root: string, dir: string): Scratch {
  const indexes = scratchIndexes(root, dir)
  // git looks at all worktrees while it makes one, and ends where it finds another one half made.
  const inTurn = pLimit(1)
  let folders = 0
  return {
    dir,
    writeTree: async (base, files) => indexes.tree(base, await replacements(dir, root, { base, files })),
    diff: (from, to) => gitText([...DIFF, from, to], { ...inside(dir), maxBytes: DIFF_BYTES }),
    apply: (base, diff) => indexes.use(base, (index) => applyTo(dir, index, diff)),
    changes: async (from, to) =>
      parseRawChanges(
        await gitBytes(['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', from, to], inside(dir)),
      ),
    blobs: (ids) => catFile(dir, ids),
    read: async (tree, path) => {
      const entry = await entryOf(dir, tree, path)
      return entry?.type === 'blob' ? new Uint8Array(await gitBytes(['cat-file', 'blob', entry.id], inside(dir))) : null
    },
    checkout: (tree) => checkOut({ dir, folder: join(root, `worktree-${++folders}`), tree, inTurn }),
    capture: async (folder, base, only) => indexes.tree(base, await captureFiles({ dir, root, folder, only })),
    commit: (request) => commit(dir, request),
    [Symbol.asyncDispose]: () => remove(root),
  }
}

interface Replacement {
  base: string
  files: ReadonlyMap<string, Uint8Array | null>
}

async function replacements(dir: string, root: string, { base, files }: Replacement): Promise<FileEntry[]> {
  const contents = [...files].filter((file): file is [string, Uint8Array] => file[1] !== null)
  const ids = await hashContents(
    dir,
    root,
    contents.map(([, content]) => content),
  )
  const written = new Map(contents.map(([path], at) => [path, ids[at] as string]))
  return replaceFiles(
    dir,
    base,
    [...files.keys()].map((path) => ({ path, id: written.get(path) ?? null })),
  )
}

async function applyTo(dir: string, index: string, diff: string): Promise<{ tree: string } | { refused: string }> {
  const args = ['apply', '--cached', '--whitespace=nowarn', '-']
  const call = { cwd: dir, env: { GIT_DIR: dir, GIT_INDEX_FILE: index }, stdin: diff, timeout: APPLY_SECONDS }
  const answer = await git(args, call)
  if (answer.code === -1) return { refused: `git apply took longer than ${APPLY_SECONDS} s and was ended` }
  if (answer.code !== 0) return { refused: answer.stderr.slice(0, 2000) || `git apply ended with ${answer.code}` }
  return { tree: (await gitText(['write-tree'], { cwd: dir, env: { GIT_DIR: dir, GIT_INDEX_FILE: index } })).trim() }
}

interface CheckOut {
  dir: string
  folder: string
  tree: string
  inTurn: LimitFunction
}

/** A worktree, so that tests which ask git where they are get an answer; filters are off (see NO_ATTRIBUTES). */
async function checkOut({ dir, folder, tree, inTurn }: CheckOut): Promise<string> {
  const message = 'Checked out by llm-ops to be tested\n'
  const at = new Date(0)
  const author = { name: 'llm-ops', email: 'llm-ops@localhost' }
  const made = await commit(dir, { tree, parent: null, message, author, at })
  const add = ['worktree', 'add', '--quiet', '--detach', '--no-checkout', folder, made]
  await inTurn(() => gitText(add, inside(dir)))
  await gitText(['read-tree', tree], { cwd: folder })
  const answer = await git(['checkout-index', '--all', '--force', '--index'], { cwd: folder })
  if (answer.code === 0) return folder
  const advice = 'free some space there, or set TMPDIR to a folder that has room'
  throw new UserError(`${folder}: not all files could be written (${answer.stderr.split('\n')[0]}): ${advice}`)
}

async function commit(
  dir: string,
  request: Omit<CommitRequest, 'parent'> & { parent: string | null },
): Promise<string> {
  const { name, email } = request.author
  const date = `@${Math.floor(request.at.getTime() / 1000)} +0000`
  const env = {
    GIT_DIR: dir,
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: date,
  }
  const parent = request.parent === null ? [] : ['-p', request.parent]
  const args = ['commit-tree', request.tree, ...parent, '-F', '-']
  return (await gitText(args, { cwd: dir, env, stdin: request.message })).trim()
}

/** Tests leave read-only folders behind (Go's module cache does): they are made writable where the first try fails. */
async function remove(root: string): Promise<void> {
  const removal = { recursive: true, force: true, maxRetries: 3, retryDelay: 100 }
  try {
    await rm(root, removal)
  } catch {
    await makeWritable(root)
    await rm(root, removal)
  }
}

async function makeWritable(folder: string): Promise<void> {
  if (!(await lstat(folder)).isDirectory()) return
  await chmod(folder, 0o700)
  for (const name of await readdir(folder)) await makeWritable(join(folder, name))
}
