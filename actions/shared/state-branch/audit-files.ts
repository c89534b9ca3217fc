import { auditFolder, auditHeadPath } from './layout.ts'
import type { AuditHead, AuditLine } from '../contracts/audit.ts'
import { parseAuditLine } from '../contracts/audit.ts'
import { ContractError } from '../contracts/parse.ts'
import { auditLine, clockSkew, lineHash, noLine } from './audit-chain.ts'
import { refuseHostileJson } from './hostile-json.ts'
import type { Past } from './past.ts'
import { auditFileLimit, readDerived, stateFiles } from './state-files.ts'
import { auditFiles } from './walk.ts'
import { auditLineLimit } from '../contracts/audit.ts'

/** Where a log stops being what was written, and why. */
export interface BadLine {
  path: string
  /** From 1. */
  line: number
  why: string
}

/** One file of the log, as far as it could be followed. */
interface AuditFile {
  path: string
  runId: string
  /** Of its lines that are as they were written. */
  lines: number
  first: Pick<AuditLine, 'prev' | 'previous'> | null
  last: { hash: string; at: string } | null
  bad: BadLine | null
}

/** Follows one file from its first line to the first that is not as it was written. */
function readAuditFile(path: string, text: string): AuditFile {
  const runId = path.slice(path.lastIndexOf('/') + 1, -'.jsonl'.length)
  const file: AuditFile = { path, runId, lines: 0, first: null, last: null, bad: null }
  const lines = text.split('\n')
  const whole = text.length <= auditFileLimit && lines.pop() === ''
  for (const line of text.length <= auditFileLimit ? lines : []) {
    const read = readLine(line, { file, source: `${path}:${file.lines + 1}` })
    if (typeof read === 'string') return { ...file, bad: { path, line: file.lines + 1, why: read } }
    if (file.lines === 0) file.first = { prev: read.prev, previous: read.previous ?? null }
    file.lines++
    file.last = { hash: lineHash(line), at: read.at }
  }
  if (whole && file.lines > 0) return file
  return { ...file, bad: { path, line: file.lines + 1, why: whole ? 'the file is empty' : 'the file is cut short' } }
}

/** @returns the line, or why it is not one */
function readLine(text: string, { file, source }: { file: AuditFile; source: string }): AuditLine | string {
  try {
    refuseHostileJson(text, { source, longest: auditLineLimit })
    const line = parseAuditLine(text, source)
    return wrongIn(text, line, file) ?? line
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    return error.message.slice(`${source}: `.length)
  }
}

function wrongIn(text: string, line: AuditLine, { runId, lines, last }: AuditFile): string | null {
  if (text !== auditLine(line)) return 'it was changed: its checksum, or the way it is written, is another'
  if (line.runId !== runId) return `it is of run ${line.runId}`
  if (lines === 0) return line.previous === undefined ? 'it is no first line: lines before it are missing' : null
  if (line.previous !== undefined) return 'it is the first line of a log, and stands inside one'
  if (line.prev !== last?.hash) return 'it does not follow the line before: a line was removed, added or moved'
  if (Date.parse(line.at) < Date.parse(last.at)) return `the clock goes back: ${line.at} after ${last.at}`
  return null
}

/** Where the next run links on. */
export type AuditEnd = Pick<AuditHead, 'path' | 'runId' | 'hash' | 'at'>

export interface AuditVerdict {
  files: number
  lines: number
  bad: BadLine | null
}

/** Follows the whole log, every file of it, from the first run to the head. */
export async function verifyAudit(past: Past): Promise<AuditVerdict> {
  const files = new Map<string, AuditFile>()
  for (const path of await auditFiles(past)) files.set(path, readAuditFile(path, (await past.read(path)) ?? ''))
  const lines = [...files.values()].reduce((sum, file) => sum + file.lines, 0)
  const chained = inOrder([...files.values()])
  const bad =
    chained.map(({ bad }) => bad).find((bad) => bad !== null) ??
    chained.map((file) => brokenLink(file, files)).find((bad) => bad !== null) ??
    forked(chained) ??
    (await brokenHead(past, chained))
  return { files: files.size, lines, bad }
}

/** By their last event, so that the first bad line is the oldest. */
function inOrder(files: readonly AuditFile[]): AuditFile[] {
  return files.toSorted(
    (a, b) => Date.parse(a.last?.at ?? '') - Date.parse(b.last?.at ?? '') || (a.path < b.path ? -1 : 1),
  )
}

function brokenLink(file: AuditFile, files: ReadonlyMap<string, AuditFile>): BadLine | null {
  const { path, first, last } = file
  if (first === null || last === null) return null
  const wrong = (why: string): BadLine => ({ path, line: 1, why })
  const { previous } = first
  if (previous === null || previous === undefined) {
    return first.prev === noLine ? null : wrong('it follows a line of no file')
  }
  const before = files.get(previous)
  if (before?.last === undefined || before.last === null) return wrong(`it follows ${previous}, which is missing`)
  if (before.last.hash !== first.prev) {
    return wrong(`it does not follow the last line of ${previous}: lines were removed or added there`)
  }
  if (Date.parse(last.at) + clockSkew >= Date.parse(before.last.at)) return null
  return { path, line: file.lines, why: `the clock goes back: ${last.at} after ${before.last.at} in ${previous}` }
}

/** Two runs that follow the same one, or two beginnings: one of them was added by hand. */
function forked(files: readonly AuditFile[]): BadLine | null {
  const followed = new Map<string, string>()
  for (const { path, first } of files) {
    const previous = first?.previous ?? 'nothing'
    const other = followed.get(previous)
    if (other !== undefined) return { path, line: 1, why: `it follows ${previous}, and so does ${other}` }
    followed.set(previous, path)
  }
  return null
}

async function brokenHead(past: Past, files: readonly AuditFile[]): Promise<BadLine | null> {
  const wrong = (why: string): BadLine => ({ path: auditHeadPath, line: 1, why })
  const leaf = headOf(files)
  const text = await past.read(auditHeadPath)
  if (leaf === null) return text === null ? null : wrong(`there is no log below ${auditFolder}`)
  const head = readDerived(stateFiles.head, text, auditHeadPath)
  if (head === null) return wrong('it is missing or damaged: run "llm-ops state rebuild"')
  if (head.path === leaf.path && head.hash === leaf.hash) return null
  return wrong(`it names another last line than that of ${leaf.path}: lines were removed or added`)
}

/** The end of the log, from the files alone; null where there is none. */
export async function auditLeaf(past: Past): Promise<AuditEnd | null> {
  const files: AuditFile[] = []
  for (const path of await auditFiles(past)) files.push(readAuditFile(path, (await past.read(path)) ?? ''))
  return headOf(inOrder(files))
}

/** The newest file that no other follows. */
function headOf(files: readonly AuditFile[]): AuditEnd | null {
  const followed = new Set(files.map(({ first }) => first?.previous))
  const leaf = files.findLast(({ path, last }) => last !== null && !followed.has(path))
  if (leaf?.last === undefined || leaf.last === null) return null
  return { path: leaf.path, runId: leaf.runId, hash: leaf.last.hash, at: leaf.last.at }
}
