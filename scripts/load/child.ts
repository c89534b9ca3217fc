import { execFile } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Baseline, BaselineInput } from './baseline-process.ts'
import type { Planned, PlanLoad } from './plan-process.ts'

const here = dirname(fileURLToPath(import.meta.url))
const run = promisify(execFile)

/** A process of its own for each measurement, so that no memory and no compiled code is left of the one before. */
export function planned(load: PlanLoad, { watchHeap }: { watchHeap: boolean }): Promise<Planned> {
  return child('plan-process.ts', load, watchHeap ? ['--expose-gc'] : [])
}

export function baseline(input: BaselineInput): Promise<Baseline> {
  return child('baseline-process.ts', input)
}

async function child<Result>(program: string, input: object, flags: readonly string[] = []): Promise<Result> {
  const args = ['--no-warnings', ...flags, join(here, program), JSON.stringify(input)]
  // Nothing but this machine is asked: no store of answers that the environment names.
  const env = { ...process.env, REDIS_URL: '' }
  const { stdout } = await run(process.execPath, args, { maxBuffer: 2 ** 26, env })
  return JSON.parse(stdout) as Result
}
