import { mkdir, readFile, realpath, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { UserError } from '../../contracts/errors.ts'
import { git, gitText } from '../git/exec.ts'

/** Where a scratch repository has its objects from. */
export interface ScratchSource {
  format: string
  /** Folder of objects that it borrows (git's alternates); null: what it needs is fetched. */
  objects: string | null
  /** The source's list of commits whose parents it has not; null where it has all. */
  shallow: string | null
}

/** GitHub has SHA-1 repositories alone. */
export const remoteSource: ScratchSource = { format: 'sha1', objects: null, shallow: null }

/** @throws UserError where the folder is no repository */
export async function localSource(dir: string): Promise<ScratchSource> {
  const ask = ['rev-parse', '--show-object-format', '--git-path', 'objects', '--git-path', 'shallow']
  const answer = await git(ask, { cwd: dir })
  if (answer.code !== 0) throw new UserError(`state-branch: ${dir} is no git repository: name the folder of one`)
  const [format = 'sha1', objects = '', shallow = ''] = answer.stdout.toString('utf8').split('\n')
  return {
    format,
    objects: await realpath(resolve(dir, objects)),
    shallow: await readFile(resolve(dir, shallow), 'utf8').catch(() => null),
  }
}

/** A bare repository in this empty folder. @throws GitError */
export async function initialise(dir: string, { format, objects, shallow }: ScratchSource): Promise<void> {
  await gitText(['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, '.'], { cwd: dir })
  if (objects === null) return
  await mkdir(join(dir, 'objects', 'info'), { recursive: true })
  await writeFile(join(dir, 'objects', 'info', 'alternates'), `${quoted(objects)}\n`)
  if (shallow !== null) await writeFile(join(dir, 'shallow'), shallow)
}

/** The alternates file reads a line that starts with a quotation mark as a C string. */
function quoted(path: string): string {
  return /["\\\n]/.test(path) ? `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"` : path
}
