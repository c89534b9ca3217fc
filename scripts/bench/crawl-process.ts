// One measured process of scripts/bench/crawl.ts: crawls or parses a repository once and prints how long the work took,
// how much of the processors' time the whole process used, and how much memory it had at its peak. What is imported is imported before the clock starts, for ours and the peers.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extname, join } from 'node:path'
import type * as AstGrep from '@ast-grep/napi'
import { crawl } from '../../actions/crawl/run.ts'
import { fileStore } from '../../actions/shared/adapters/file-store.ts'
import { gitAdapter } from '../../actions/shared/adapters/git/git.ts'
import { processSandbox } from '../../actions/shared/adapters/process-sandbox.ts'
import { systemClock } from '../../actions/shared/adapters/system-clock.ts'
import { workerOutliner } from '../../actions/shared/adapters/worker-outliner.ts'
import { workspaceAdapter } from '../../actions/shared/adapters/workspace.ts'
import { recordedLog } from '../../actions/shared/ports/log.ts'
import { peakMemoryBytes } from '../peak-memory.ts'

type Work = (repository: string, state: string) => Promise<number>

const modes: Readonly<Record<string, Work>> = { ours, 'ast-grep': astGrep, 'ts-morph': tsMorph, 'git-only': gitOnly }

async function ours(repository: string, state: string): Promise<number> {
  await using outliner = workerOutliner({ workers: 0 })
  const ports = {
    git: gitAdapter(),
    store: fileStore(state),
    outliner,
    sandbox: processSandbox(),
    workspace: workspaceAdapter(),
    clock: systemClock(),
    log: recordedLog(),
  }
  const tests = { enabled: false, command: null, junitPath: null, coveragePath: null, wallSeconds: 60, idleSeconds: 0 }
  const input = { runId: 'bench', location: repository, branch: null, language: null, maxFileBytes: 2_000_000, tests }
  const started = performance.now()
  const snapshot = await crawl(input, ports)
  const spent = performance.now() - started
  if (snapshot.outlines.parsed === 0 || snapshot.outlines.failed > 0) throw new Error(JSON.stringify(snapshot.outlines))
  return spent
}

/** The peers get the list of files for nothing and read them from the work tree, which is warm. */
function sources(repository: string): { path: string; typescript: boolean }[] {
  const listing = execFileSync('git', ['ls-files', '-z'], { cwd: repository, encoding: 'utf8', maxBuffer: 2 ** 28 })
  const paths = listing.split('\0').filter((path) => path !== '')
  return paths.map((path) => ({ path: join(repository, path), typescript: extname(path).endsWith('ts') }))
}

async function astGrep(repository: string): Promise<number> {
  const { parse } = createRequire(import.meta.url)('@ast-grep/napi') as typeof AstGrep
  const files = sources(repository)
  const started = performance.now()
  for (const file of files) parse(file.typescript ? 'TypeScript' : 'JavaScript', readFileSync(file.path, 'utf8')).root()
  return performance.now() - started
}

async function tsMorph(repository: string): Promise<number> {
  const { Project, ScriptKind } = await import('ts-morph')
  const files = sources(repository)
  const started = performance.now()
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true })
  for (const { path, typescript } of files) {
    const scriptKind = typescript ? ScriptKind.TS : ScriptKind.JS
    const file = project.createSourceFile('/file', readFileSync(path, 'utf8'), { scriptKind, overwrite: true })
    file.getFunctions()
    project.removeSourceFile(file)
  }
  return performance.now() - started
}

/** What no warm crawl can do without: the list of files, and the contents that changed since the commit before. */
async function gitOnly(repository: string): Promise<number> {
  const options = { cwd: repository, maxBuffer: 2 ** 28 }
  const diff = execFileSync('git', ['diff-tree', '-r', '--no-commit-id', 'HEAD'], { ...options, encoding: 'utf8' })
  const ids = diff.split('\n').flatMap((line) => line.split(' ')[3] ?? [])
  const started = performance.now()
  execFileSync('git', ['ls-tree', '-r', 'HEAD'], options)
  execFileSync('git', ['cat-file', '--batch'], { ...options, input: `${ids.join('\n')}\n` })
  return performance.now() - started
}

const [mode = '', repository = '', state = ''] = process.argv.slice(2)
const work = modes[mode]
if (work === undefined) throw new Error(`crawl-process: no mode ${mode}`)
const milliseconds = await work(repository, state)
const { userCPUTime, systemCPUTime } = process.resourceUsage()
const processor = (userCPUTime + systemCPUTime) / 1000
process.stdout.write(JSON.stringify({ milliseconds, processor, kilobytes: peakMemoryBytes() / 1024 }))
