import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { gitArguments, gitEnvironment, missingGit, withPipes } from '../git/exec.ts'

export interface GitObject {
  id: string
  type: string
  content: Buffer
}

/** Objects of one repository by id, through one `git cat-file --batch` that lives until it is disposed of. */
export interface GitObjects extends AsyncDisposable {
  /** null where the repository has none of this id. */
  read(id: string): Promise<GitObject | null>
}

/** @param dir the repository's git folder */
export function gitObjects(dir: string): GitObjects {
  let child: ChildProcessWithoutNullStreams | null = null
  let turn: Promise<unknown> = Promise.resolve()
  const ask = (id: string): Promise<GitObject | null> => {
    child ??= start(dir)
    return answerOf(child, id)
  }
  return {
    // One question at a time: the answers carry no number.
    read: (id) => {
      const answer = turn.then(() => ask(id))
      turn = answer.catch(() => undefined)
      return answer
    },
    async [Symbol.asyncDispose]() {
      await turn
      const running = child
      if (running === null || running.exitCode !== null) return
      const closed = new Promise((resolve) => running.once('close', resolve))
      running.stdin.end()
      running.stdout.resume()
      await closed
    },
  }
}

function start(dir: string): ChildProcessWithoutNullStreams {
  const env = gitEnvironment({ GIT_DIR: dir })
  const options = { cwd: dir, env, stdio: 'pipe' } as const
  const child = withPipes(spawn('git', gitArguments(['cat-file', '--batch']), options), `git in ${dir}`)
  child.stdin.on('error', () => undefined)
  child.stderr.resume()
  return child
}

/** `<id> <type> <size>\n<content>\n`, or `<id> missing\n`. */
function answerOf(child: ChildProcessWithoutNullStreams, id: string): Promise<GitObject | null> {
  return new Promise((resolve, reject) => {
    let held: Buffer = Buffer.alloc(0)
    const end = (settle: () => void): void => {
      child.stdout.removeListener('data', onData).pause()
      child.removeListener('close', onClose).removeListener('error', onError)
      settle()
    }
    const onData = (chunk: Buffer): void => {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
      const answer = readAnswer(held)
      if (answer !== 'more') end(() => resolve(answer))
    }
    const onClose = (): void => end(() => reject(new Error(`git cat-file ended before it had answered for ${id}`)))
    const onError = (cause: Error): void => end(() => reject(missingGit(cause, child.spawnargs[0] ?? '.')))
    child.stdout.on('data', onData).resume()
    child.on('close', onClose).on('error', onError)
    child.stdin.write(`${id}\n`)
  })
}

function readAnswer(held: Buffer): GitObject | null | 'more' {
  const line = held.indexOf(10)
  if (line < 0) return 'more'
  const [id = '', type = '', size = ''] = held.toString('latin1', 0, line).split(' ')
  if (size === '') return null
  const end = line + 1 + Number(size)
  return held.length > end ? { id, type, content: held.subarray(line + 1, end) } : 'more'
}

export interface TreeEntry {
  name: string
  mode: string
  id: string
}

/** A tree as git stores it: `<mode> <name>\0<id in binary>`. @param idBytes 20 for SHA-1, 32 for SHA-256 */
export function readTree(content: Buffer, idBytes: number): TreeEntry[] {
  const entries: TreeEntry[] = []
  for (let at = 0; at < content.length;) {
    const space = content.indexOf(0x20, at)
    const zero = content.indexOf(0, space)
    const mode = content.toString('latin1', at, space).padStart(6, '0')
    const name = content.toString('utf8', space + 1, zero)
    entries.push({ mode, name, id: content.toString('hex', zero + 1, zero + 1 + idBytes) })
    at = zero + 1 + idBytes
  }
  return entries
}
