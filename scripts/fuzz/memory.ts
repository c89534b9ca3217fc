import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { REPORT_KINDS, largeReport } from './large-reports.ts'
import type { ReportKind } from './large-reports.ts'
import type { Measured } from './read-process.ts'

export interface MemoryRow extends Measured {
  kind: ReportKind
  bytes: number
  /** Was the process cut off from every network? */
  isolated: boolean
}

/** Reads a report of each kind and of that size in a process of its own, without a network where the machine lets us. */
export function measureMemory(bytes: number): MemoryRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'llm-ops-readers-'))
  const isolated = spawnSync('unshare', ['-n', 'true']).status === 0
  try {
    return REPORT_KINDS.map((kind) => measureKind(kind, bytes, { folder, isolated }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function measureKind(kind: ReportKind, bytes: number, around: { folder: string; isolated: boolean }): MemoryRow {
  const path = join(around.folder, kind)
  const file = openSync(path, 'w')
  for (const text of largeReport(kind, bytes)) writeSync(file, text)
  closeSync(file)
  const command = [process.execPath, join(dirname(fileURLToPath(import.meta.url)), 'read-process.ts'), kind, path]
  const [program = '', ...args] = around.isolated ? ['unshare', '-n', ...command] : command
  const measured = JSON.parse(execFileSync(program, args, { encoding: 'utf8' })) as Measured
  const row = { kind, bytes: statSync(path).size, isolated: around.isolated, ...measured }
  rmSync(path)
  return row
}
