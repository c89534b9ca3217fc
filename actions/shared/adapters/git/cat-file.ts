import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { UserError } from '../../contracts/errors.ts'
import type { Blob } from '../../ports/git.ts'
import { gitArguments, gitEnvironment, missingGit, withPipes } from './exec.ts'

/**
 * Contents by id through one `git cat-file --batch`: asked and read at the pace of the consumer, so that at most one
 * blob and what two pipes hold is in memory. Ids that do not exist, or name no blob, are left out.
 */
export async function* catFile(dir: string, ids: readonly string[]): AsyncGenerator<Blob, void, undefined> {
  const wanted = ids.filter((id) => /^[0-9a-f]{40,64}$/.test(id))
  if (wanted.length === 0) return
  const started = spawn('git', gitArguments(['cat-file', '--batch', '--buffer']), {
    cwd: dir,
    env: gitEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const child = withPipes(started, `git in ${dir}`)
  const failed = new Promise<never>((_, reject) => child.once('error', (cause) => reject(missingGit(cause, dir))))
  failed.catch(() => undefined)
  try {
    if (child.pid === undefined) await failed
    void ask(child.stdin, wanted)
    const reader = byteReader(child.stdout)
    for (let answered = 0; answered < wanted.length; answered++) {
      const blob = await readAnswer(reader, dir)
      if (blob !== null) yield blob
    }
  } finally {
    // Everything asked for was answered, or nobody wants the rest.
    child.kill('SIGKILL')
    child.stdout.destroy()
  }
}

/** A consumer that stops early ends git, and then the pipe breaks under our hands: that is no error. */
async function ask(stdin: Writable, ids: readonly string[]): Promise<void> {
  stdin.on('error', () => undefined)
  for (let at = 0; at < ids.length; at += 1000) {
    const more = stdin.write(`${ids.slice(at, at + 1000).join('\n')}\n`)
    if (!more) await Promise.race([once(stdin, 'drain'), once(stdin, 'close')]).catch(() => undefined)
    if (stdin.destroyed) return
  }
  stdin.end()
}

/** `<id> <type> <size>\n<content>\n`, or `<id> missing\n`. */
async function readAnswer(reader: ByteReader, dir: string): Promise<Blob | null> {
  const line = await reader.line()
  if (line === null) throw new UserError(`git cat-file in ${dir} ended before it had answered; run "git fsck" there`)
  const [id = '', type = '', size = ''] = line.split(' ')
  if (size === '') return null
  const content = await reader.take(Number(size))
  await reader.take(1)
  if (content === null) throw new UserError(`git cat-file in ${dir} ended inside ${id}; run "git fsck" there`)
  return type === 'blob' ? { id, content } : null
}

interface ByteReader {
  /** The next line without its end; null at the end of the stream. */
  line(): Promise<string | null>
  /** The next `size` bytes; null where the stream ends before. */
  take(size: number): Promise<Uint8Array | null>
}

function byteReader(stream: Readable): ByteReader {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let held: Buffer = Buffer.alloc(0)
  async function grow(size: number): Promise<boolean> {
    const parts = [held]
    let have = held.length
    while (have < size) {
      const next = await chunks.next()
      if (next.done === true) break
      parts.push(next.value)
      have += next.value.length
    }
    if (parts.length > 1) held = Buffer.concat(parts)
    return have >= size
  }
  return {
    async line() {
      let end = held.indexOf(10)
      while (end < 0) {
        if (!(await grow(held.length + 1))) return null
        end = held.indexOf(10)
      }
      const text = held.toString('latin1', 0, end)
      held = held.subarray(end + 1)
      return text
    },
    async take(size) {
      if (held.length < size && !(await grow(size))) return null
      const bytes = held.subarray(0, size)
      held = held.subarray(size)
      return bytes
    },
  }
}
