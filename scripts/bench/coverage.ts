// How long the coverage of changed lines takes, as a whole process, beside diff-cover on the same files.
// Run alone: node scripts/bench/coverage.ts
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeCoverageInput, type Size } from './coverage-input.ts'
import type { BenchRow } from './crawl.ts'
import { median } from './median.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const ours = join(root, 'dist', 'cli', 'index.js')
const peer = join(root, '.build-venv', 'bin', 'diff-cover')

interface Case {
  name: string
  size: Size
  report: 'lcov.info' | 'coverage.xml'
  /** With the page for people; diff-cover shows covered lines on its page only where it is asked to. */
  html: boolean
  rounds: number
}

const small: Size = { files: 3, lines: 40, changed: 2 }
const usual: Size = { files: 400, lines: 150, changed: 20 }
const large: Size = { files: 2000, lines: 300, changed: 40 }

const cases: readonly Case[] = [
  { name: 'of 3 files, LCOV', size: small, report: 'lcov.info', html: false, rounds: 15 },
  { name: 'of 400 files, LCOV', size: usual, report: 'lcov.info', html: false, rounds: 15 },
  { name: 'of 400 files, Cobertura', size: usual, report: 'coverage.xml', html: false, rounds: 15 },
  { name: 'of 400 files, LCOV, with the page', size: usual, report: 'lcov.info', html: true, rounds: 15 },
  { name: 'of 400 files, Cobertura, with the page', size: usual, report: 'coverage.xml', html: true, rounds: 15 },
  { name: 'of 2000 files, LCOV', size: large, report: 'lcov.info', html: false, rounds: 7 },
  { name: 'of 2000 files, Cobertura', size: large, report: 'coverage.xml', html: false, rounds: 7 },
]

/** Medians, ours and the peer in turn. Null where diff-cover is not installed. */
export function benchCoverage(): BenchRow[] | null {
  if (!existsSync(peer)) return null
  if (!existsSync(ours)) throw new Error('dist/cli/index.js is missing: run npm run build first')
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'coverage-bench-')))
  try {
    return cases.map((row, at) => benchCase(row, join(folder, String(at))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function benchCase({ name, size, report, html, rounds }: Case, folder: string): BenchRow {
  makeCoverageInput(folder, size)
  const page = {
    ours: html ? ['--html', 'ours.html'] : [],
    peer: html ? ['--format', 'html:peer.html', '--show-covered'] : [],
  }
  const times = { ours: [] as number[], peer: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    times.peer.push(time(peer, [report, '--diff-file', 'x.diff', ...page.peer], folder))
    times.ours.push(time(process.execPath, [ours, 'coverage', report, '--diff', 'x.diff', ...page.ours], folder))
  }
  const values = { ours: median(times.ours), peer: median(times.peer) }
  const megabytes = (statSync(join(folder, report)).size / 1e6).toFixed(megabyteDigits(size))
  const note = `whole process, beside diff-cover; report of ${megabytes} MB, ${size.changed} files changed, ${rounds} rounds in turn`
  return { name: `coverage of changed lines ${name}`, ...values, unit: 'ms', ratio: values.ours / values.peer, note }
}

function megabyteDigits({ files }: Size): number {
  return files < 1000 ? 2 : 0
}

function time(command: string, args: readonly string[], cwd: string): number {
  const started = performance.now()
  const { status, stderr } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  const elapsed = performance.now() - started
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`)
  return elapsed
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = benchCoverage()
  if (rows === null) throw new Error('diff-cover is not installed in .build-venv')
  for (const { name, ours, peer, ratio, note } of rows) {
    const times = `${ours.toFixed(1)} / ${peer.toFixed(1)} ms`
    process.stdout.write(`${name}: ${times}, ${(1 / ratio).toFixed(1)} times faster (${note})\n`)
  }
}
