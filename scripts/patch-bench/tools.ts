import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { applyPatch, parsePatch } from 'diff'
import { extractPatch } from '../../actions/shared/patch/extract.ts'
import { isRefusal, judgePatch } from '../../actions/shared/patch/judge.ts'
import type { RealChange } from './commits.ts'

/** `wrong`: it was applied, without a word, and gives another tree than the commit. */
export type Outcome = 'right' | 'refused' | 'wrong'

export interface Answer {
  outcome: Outcome
  /** Why it was refused, where the tool says it. */
  reason: string
}

/** What one tool makes of a damaged diff. `folder` is empty and its own. */
export type Tool = (answer: string, change: RealChange, folder: string) => Answer | Promise<Answer>

/** Ours first: this project's reader, then what others would use. */
export const tools: Readonly<Record<string, Tool>> = {
  'llm-ops': ours,
  'git apply': (answer, change, folder) => command(['git', 'apply', '-'], { answer, change, folder }),
  'git apply --recount': (answer, change, folder) =>
    command(['git', 'apply', '--recount', '-'], { answer, change, folder }),
  'GNU patch': (answer, change, folder) =>
    command(['patch', '-p1', '--batch', '--no-backup-if-mismatch'], { answer, change, folder }),
  jsdiff,
}

async function ours(answer: string, change: RealChange): Promise<Answer> {
  const extracted = extractPatch(answer)
  if ('refused' in extracted) return { outcome: 'refused', reason: extracted.refused.code }
  const { base, scratch } = change
  const bounds = { allowedFiles: null, allowPaths: [], policy: false, paths: change.paths() }
  const judged = await judgePatch({ base, diff: extracted.diff, reading: 'model', ...bounds }, scratch)
  if (isRefusal(judged)) return { outcome: 'refused', reason: `${judged.refused.code}: ${judged.refused.message}` }
  return { outcome: judged.tree === change.tree ? 'right' : 'wrong', reason: '' }
}

interface Run {
  answer: string
  change: RealChange
  folder: string
}

/** The tool in a folder that holds the files of the change and nothing else, outside of any repository. */
function command([program, ...args]: string[], { answer, change, folder }: Run): Answer {
  const dir = mkdtempSync(join(folder, 'tree-'))
  for (const { path, before } of change.files) if (before !== null) write(join(dir, path), before)
  const env = {
    PATH: process.env['PATH'],
    GIT_CEILING_DIRECTORIES: folder,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    LC_ALL: 'C',
  }
  const run = spawnSync(program as string, args, { cwd: dir, input: answer, env, encoding: 'utf8', timeout: 20_000 })
  if (run.error !== undefined && !('code' in run.error && run.error.code === 'EPIPE')) throw run.error
  const outcome = run.status === 0 ? (isRight(dir, change) ? 'right' : 'wrong') : 'refused'
  rmSync(dir, { recursive: true })
  return { outcome, reason: run.status === 0 ? '' : run.stderr.slice(0, 200) }
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

function isRight(dir: string, { files }: RealChange): boolean {
  const found = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory())
  if (found.length !== files.length) return false
  return found.every((entry) => {
    const path = join(entry.parentPath, entry.name)
    return files.some((file) => join(dir, file.path) === path && file.after === readFileSync(path, 'utf8'))
  })
}

function jsdiff(answer: string, { files }: RealChange): Answer {
  const results = new Map(files.flatMap(({ path, before }) => (before === null ? [] : [[path, before]])))
  try {
    const parts = parsePatch(answer)
    for (const part of parts) {
      const isNew = part.oldFileName === '/dev/null'
      const name = (isNew ? part.newFileName : part.oldFileName)?.replace(/^[ab]\//, '')
      if (part.hunks.length === 0) continue
      if (name === undefined || (!isNew && !results.has(name))) return { outcome: 'refused', reason: 'names no file' }
      const after = applyPatch(isNew ? '' : (results.get(name) ?? ''), part, { fuzzFactor: 2 })
      if (after === false) return { outcome: 'refused', reason: 'does not apply' }
      results.set(name, after)
    }
    if (parts.every(({ hunks }) => hunks.length === 0)) return { outcome: 'refused', reason: 'no hunk' }
  } catch (error) {
    return { outcome: 'refused', reason: String(error).slice(0, 200) }
  }
  const right = results.size === files.length && files.every(({ path, after }) => results.get(path) === after)
  return { outcome: right ? 'right' : 'wrong', reason: '' }
}
