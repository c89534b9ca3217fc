import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resultsStandin, type ResultsStandin } from '../../../../scripts/results-standin/standin.ts'
import { recordedLog, type RecordedLog } from '../../ports/log.ts'
import type { Store } from '../../ports/store.ts'
import { fileStore } from '../file-store.ts'
import { fakeRunId } from '../../hand-over/pieces.fake.ts'
import { toolkitArtifacts } from './artifact-service.ts'
import { handOver, type HandOver, type HandOverOptions } from './hand-over.ts'

/** One job, on a machine of its own. */
export interface FakeJob extends HandOver {
  store: Store
  log: RecordedLog
  write(files: Readonly<Record<string, object | string>>): Promise<void>
}

/** A workflow run on the stand-in: the real clients, a state folder of its own for each job. */
export interface FakeWorkflowRun extends AsyncDisposable {
  standin: ResultsStandin
  root: string
  job(rest?: Partial<HandOverOptions>): FakeJob
}

/** The toolkit reads `process.env` and prints as it goes: both are as before at the end. */
export async function fakeWorkflowRun(): Promise<FakeWorkflowRun> {
  const standin = await resultsStandin()
  const root = await realpath(await mkdtemp(join(tmpdir(), 'llm-ops-hand-over-')))
  const restore = withVariables({ ...standin.env({ run: 'run-1', job: 'job-1' }), RUNNER_TEMP: root })
  const speak = silent()
  let jobs = 0
  return {
    standin,
    root,
    job(rest = {}) {
      jobs += 1
      const [store, log] = [fileStore(join(root, `state-${jobs}`)), recordedLog()]
      const service = toolkitArtifacts(process.env)
      const options = { store, log, service, runId: fakeRunId, target: 'o/r', base: null, attempt: 1, ...rest }
      return { ...handOver(options), store: options.store, log, write: (files) => writeAll(options.store, files) }
    },
    async [Symbol.asyncDispose]() {
      speak()
      restore()
      await standin[Symbol.asyncDispose]()
      await rm(root, { recursive: true, force: true })
    },
  }
}

async function writeAll(store: Store, files: Readonly<Record<string, object | string>>): Promise<void> {
  for (const [name, value] of Object.entries(files)) {
    const text = typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`
    await store.write(fakeRunId, name as Parameters<Store['write']>[1], text)
  }
}

/** Lets this process print nothing. @returns what lets it speak again */
export function silent(): () => void {
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = () => true
  return () => {
    process.stdout.write = write
  }
}

/** @returns what puts the variables back */
export function withVariables(variables: Readonly<Record<string, string>>): () => void {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, variables)
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}
