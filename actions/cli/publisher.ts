import { publishLocally, type Publish } from '../report/run.ts'
import type { Run } from '../shared/contracts/run.ts'
import type { Ports } from '../shared/ports/ports.ts'
import type { Interruption } from '../shared/runtime/interrupt.ts'
import type { Settings } from '../shared/settings/parse.ts'

/** Where proven changes go, and what a run leaves behind there. */
export interface Publisher extends AsyncDisposable {
  publish: Publish
  /** Once report is done: what the run made is kept where the next one finds it. */
  keep(run: Run): Promise<void>
}

export interface Publishing {
  settings: Settings
  runId: string
  /** Of the target. */
  location: string
  /** Not ended by a signal. */
  ports: Ports
  /** null where no signal is listened to. */
  interruption: Interruption | null
}

const nothing = async (): Promise<void> => undefined

/** To local branches; the state stays where it is. */
export const localPublisher: Publisher = {
  publish: publishLocally,
  keep: nothing,
  [Symbol.asyncDispose]: nothing,
}

/** By the setting `publish`. A token is minted here at the earliest: call it where no code of the target runs any more. */
export async function openPublisher(publishing: Publishing): Promise<Publisher> {
  if (publishing.settings.github.publish === 'local') return localPublisher
  const { githubPublisher } = await import('./github-publisher.ts')
  return githubPublisher(publishing)
}
