import type { StateCommit } from '../../ports/state-branch.ts'
import { gitText } from '../git/exec.ts'
import { inside } from '../git/scratch-index.ts'

const AUTHOR = 'llm-ops <llm-ops@localhost>'

/**
 * One commit on `tip` by `git fast-import`: it reads and writes the trees on the way to the changed files and no other.
 * @returns its id
 */
export async function fastImport(dir: string, request: StateCommit & { ref: string }): Promise<string> {
  const { ref, tip } = request
  const at = Math.floor(Date.now() / 1000)
  const head = [`commit ${ref}`, `committer ${AUTHOR} ${at} +0000`, data(request.message)]
  const from = tip === null ? [] : [`from ${tip}`]
  const changes = [...request.files].map(([path, text]) =>
    text === null ? `D ${path}` : `M 100644 inline ${path}\n${data(text)}`,
  )
  const stdin = [...head, ...from, ...changes, 'done', ''].join('\n')
  await gitText(['fast-import', '--quiet', '--done'], { ...inside(dir), stdin })
  return (await gitText(['rev-parse', '--verify', ref], inside(dir))).trim()
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`
}
