import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Layout } from './layout.ts'
import { root } from './program.ts'

export interface ActRun {
  act: string
  layout: Layout
  workflow: string
  event: 'workflow_dispatch' | 'pull_request'
  payload: Readonly<Record<string, unknown>>
  /** `owner/name` of the repository that the workflow runs in. */
  repository: string
  /** GITHUB_TOKEN among them. */
  secrets: Readonly<Record<string, string>>
  runId: number
  /** What steps see of the workflow, beside what act sets. */
  env: Readonly<Record<string, string>>
  /** What a runner gives every step: where artifacts and caches are. That act passes these on holds in host mode only. */
  runner: Readonly<Record<string, string>>
}

export interface ActResult {
  ok: boolean
  /** How each job ended, by its id; a matrix has one entry a batch. Jobs that did not run have none. */
  jobs: ReadonlyMap<string, string[]>
  /** All that was printed, a line each. */
  lines: readonly string[]
}

interface Line {
  msg?: string
  job?: string
  jobID?: string
  stage?: string
  jobResult?: string
  raw_output?: boolean
}

const TIMEOUT_MS = 15 * 60_000

/** Runs a workflow with nektos/act on this machine: no container, no network but loopback. */
export async function runAct(run: ActRun): Promise<ActResult> {
  const child = spawn(run.act, argumentsOf(run), { cwd: run.layout.caller, env: environment(run) })
  const timer = setTimeout(() => child.kill('SIGTERM'), TIMEOUT_MS)
  const [jobs, lines] = [new Map<string, string[]>(), [] as string[]]
  const reading = [child.stdout, child.stderr].map(async (stream) => {
    for await (const line of createInterface({ input: stream })) take(line, { jobs, lines })
  })
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  await Promise.all(reading)
  clearTimeout(timer)
  keepLog(run, lines)
  return { ok: code === 0, jobs, lines }
}

/** For whoever asks why: the folder of a test is gone when it has ended. */
function keepLog({ workflow, repository, runId }: ActRun, lines: readonly string[]): void {
  const folder = join(root, '.build', 'act')
  mkdirSync(folder, { recursive: true })
  const name = [basename(workflow, '.yml'), basename(repository), process.pid, runId].join('-')
  writeFileSync(join(folder, `${name}.log`), `${lines.join('\n')}\n`)
}

function take(text: string, { jobs, lines }: { jobs: Map<string, string[]>; lines: string[] }): void {
  const line = parsed(text)
  lines.push(`${line.job ?? ''}| ${(line.msg ?? text).trimEnd()}`)
  if (line.jobResult === undefined || line.jobID === undefined) return
  jobs.set(line.jobID, [...(jobs.get(line.jobID) ?? []), line.jobResult])
}

function parsed(text: string): Line {
  try {
    return JSON.parse(text) as Line
  } catch {
    return { msg: text }
  }
}

/** Secrets stay readable in the log, so that a test can say that none was printed. */
const flags = [
  '--pull=false',
  '--action-offline-mode',
  '--no-skip-checkout',
  '--no-cache-server',
  '--insecure-secrets',
  '--json',
]

function argumentsOf(run: ActRun): string[] {
  const { layout, event, workflow, secrets } = run
  const payload = join(dirname(layout.caller), `event-${run.runId}.json`)
  writeFileSync(payload, JSON.stringify(run.payload))
  const given = (option: string, values: Readonly<Record<string, string>>): string[] =>
    Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`])
  const options = {
    workflows: workflow,
    eventpath: payload,
    platform: 'ubuntu-latest=-self-hosted',
    'action-cache-path': layout.cache,
    'concurrent-jobs': '1',
    actor: 'somebody',
    defaultbranch: 'main',
  }
  return [
    event,
    ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
    ...flags,
    ...layout.repositories.flatMap((each) => ['--local-repository', each]),
    ...given('--secret', secrets),
    ...given('--env', variables(run)),
  ]
}

function variables({ repository, runId, env }: ActRun): Record<string, string> {
  return { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: String(runId), GITHUB_RUN_ATTEMPT: '1', ...env }
}

/** Our own Node first; nothing of a workflow that these tests may run in themselves. */
function environment({ layout, runner }: ActRun): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(GITHUB|ACTIONS|INPUT|RUNNER)_|^NODE_OPTIONS$/.test(name),
  )
  const path = `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`
  return {
    ...Object.fromEntries(kept),
    ...runner,
    PATH: path,
    XDG_CACHE_HOME: layout.cache,
    HOME: dirname(layout.caller),
  }
}
