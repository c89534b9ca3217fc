import { readContext } from '../shared/adapters/github/context.ts'
import type { OutcomeHistory } from '../shared/contracts/outcome-history.ts'
import type { KnownItem, PlanItem } from '../shared/contracts/plan.ts'
import type { StateItem } from '../shared/contracts/state-index.ts'
import type { Ports } from '../shared/ports/ports.ts'
import type { StateBranch } from '../shared/ports/state-branch.ts'
import { openGitHubToken } from '../shared/runtime/github-token.ts'
import type { Settings } from '../shared/settings/parse.ts'
import { pullKnown, pullOutcomes } from '../shared/state-branch/pull.ts'
import { openConnection } from './github-connection.ts'

/** What earlier runs left on the state branch, as far as a plan asks. */
export interface PastOnGitHub {
  /** Which of these were proposed before, and are not to be proposed again. */
  known(items: readonly PlanItem[]): Promise<ReadonlyMap<string, KnownItem>>
  /** Brings what people did with earlier proposals into the local state, where confidences are calibrated by it. */
  learn(): Promise<void>
}

/** @throws UserError where the job is none of GitHub Actions, or the settings hold no token */
export async function pastOnGitHub(settings: Settings, ports: Ports, env: NodeJS.ProcessEnv): Promise<PastOnGitHub> {
  const { github } = settings
  const context = await readContext(env)
  const repository = github.repository ?? context.repository
  const place = { repository, apiUrl: context.apiUrl, clock: ports.clock, interruption: null }
  // Reading needs no App: the token of the job is enough, and nothing is minted where a model's key is.
  await using token = await openGitHubToken({ token: github.token, appId: null, appPrivateKey: null }, place)
  const { state } = await openConnection({ context, repository, token, settings }, ports)
  return pastOn(state, ports)
}

/** The same on a state branch that is open. */
export function pastOn(state: StateBranch, { store }: Pick<Ports, 'store'>): PastOnGitHub {
  return {
    async known(items) {
      const rows = await pullKnown(
        state,
        items.map(({ id }) => id),
      )
      const settled = items.flatMap((item) => {
        const row = rows.get(item.id)
        return row === undefined || mayComeAgain(row, item) ? [] : [[item.id, row.item] as const]
      })
      return new Map(settled)
    },
    async learn() {
      const history: OutcomeHistory = { schemaVersion: 1, outcomes: await pullOutcomes(state) }
      await store.writeState('outcomes.json', `${JSON.stringify(history, null, 1)}\n`)
    },
  }
}

/** What people closed is not proposed again until a file of it changes. */
function mayComeAgain({ outcome, files }: StateItem, item: PlanItem): boolean {
  if (outcome?.kind !== 'closed') return false
  const now = new Map(item.files.map(({ path, blob }) => [path, blob]))
  return files.some(({ path, blob }) => now.get(path) !== blob)
}
