import type { Sandbox } from '../ports/sandbox.ts'
import { sandbox } from './sandbox/sandbox.ts'

/** The sandbox `none`: a process group of its own, limits, and an environment without our secrets. It is no jail. */
export function processSandbox(): Sandbox {
  return sandbox('none')
}
