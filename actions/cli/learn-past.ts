import type { PlanInput } from '../plan/run.ts'
import type { Ports } from '../shared/ports/ports.ts'
import type { Settings } from '../shared/settings/parse.ts'
import { learnOutcomes } from './record-outcomes.ts'

export interface Learning {
  settings: Settings
  location: string
  ports: Ports
  env: NodeJS.ProcessEnv
}

/** Before a plan: what people did with earlier proposals, and who knows which those were. */
export async function learnPast({ settings, location, ports, env }: Learning): Promise<Pick<PlanInput, 'known'>> {
  const past = isOnGitHub(settings)
    ? await (await import('./past-on-github.ts')).pastOnGitHub(settings, ports, env)
    : null
  if (past === null) {
    if (settings.model.name !== null) await learnOutcomes(location, ports)
    return {}
  }
  if (settings.model.name !== null) await past.learn()
  return { known: (items) => past.known(items) }
}

/** Is there a state branch to ask, and a token to read it with? Where not, nothing of GitHub's is loaded. */
function isOnGitHub({ github, handOver }: Settings): boolean {
  return github.token !== null && (github.publish === 'github' || handOver === 'artifact')
}
