// One measured process of scripts/fuzz-readers.ts: reads a report once, as the product does, and prints what it took.
import { fileURLToPath } from 'node:url'
import { workspaceAdapter } from '../../actions/shared/adapters/workspace.ts'
import { readCoverage } from '../../actions/shared/coverage/coverage.ts'
import { readJunit } from '../../actions/shared/junit/read.ts'
import type { StreamUse } from '../../actions/shared/ports/workspace.ts'
import { REPORT_KINDS, repositoryFiles } from './large-reports.ts'
import type { ReportKind } from './large-reports.ts'
import { peakMemoryBytes } from '../peak-memory.ts'

/** What a process that read a report prints. */
export interface Measured {
  /** What was read, or the problem. */
  read: string
  /** Of the processors, the start of the process included. */
  seconds: number
  megabytes: number
}

const PIECES = 40_000

function readerOf(kind: ReportKind): StreamUse<string> {
  if (kind === 'junit') {
    return async (chunks) => {
      const report = await readJunit(chunks, '/repo')
      return 'problem' in report ? report.problem : `${report.cases.length} cases`
    }
  }
  const root = { root: '/repo', files: repositoryFiles(kind, PIECES) }
  return async (chunks) => {
    const report = await readCoverage(chunks, null, root)
    if ('problem' in report) return report.problem
    const { format, files, lines } = report.coverage
    return `${format}, ${files.length} files, ${lines.covered} of ${lines.total} lines`
  }
}

async function measure(kind: ReportKind, path: string): Promise<Measured> {
  const workspace = workspaceAdapter()
  const result = await workspace.stream(path, { maxBytes: 2 ** 28 }, readerOf(kind))
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  const seconds = (userCPUTime + systemCPUTime) / 1e6
  return { read: result.ok ? result.value : result.message, seconds, megabytes: peakMemoryBytes() / 2 ** 20 }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , name = '', path = ''] = process.argv
  const kind = REPORT_KINDS.find((one) => one === name)
  if (kind === undefined) throw new Error(`read-process: no report kind '${name}'`)
  process.stdout.write(JSON.stringify(await measure(kind, path)))
}
