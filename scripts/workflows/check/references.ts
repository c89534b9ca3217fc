import type { Step, Workflow } from './document.ts'
import type { Problem, Rule } from './rules.ts'

const everywhere = ['workflow', 'template', 'snippet'] as const
const pinned = /^[\w.-]+\/[\w.-]+(\/[\w./-]+)?@[0-9a-f]{40}$/
/** What a person who copies a template or a snippet fills in: this project, at a commit. */
const placeholder = /^OWNER\/llm-ops-assistant(\/[\w./-]+)?@COMMIT$/
const ours = /^(\.\/|[\w.-]+\/llm-ops-assistant([/@]|$))/

interface Use {
  path: Problem['path']
  uses: string
}

/** Every `uses:`, of steps and of jobs that are calls. */
function usesOf({ jobs }: Workflow): Use[] {
  return jobs.flatMap((job) => [
    ...(typeof job.keys['uses'] === 'string' ? [{ path: [...job.path, 'uses'], uses: job.keys['uses'] }] : []),
    ...job.steps.filter(({ uses }) => uses !== '').map(({ path, uses }) => ({ path: [...path, 'uses'], uses })),
  ])
}

function isForeign(workflow: Workflow, uses: string): boolean {
  return !uses.startsWith('$/') && !(workflow.kind !== 'workflow' && placeholder.test(uses))
}

function unpinned(workflow: Workflow): Problem[] {
  return usesOf(workflow)
    .filter(({ uses }) => isForeign(workflow, uses))
    .flatMap(({ path, uses }) => {
      if (!pinned.test(uses)) return [{ path, message: `${uses}: name the commit, all 40 digits of it` }]
      const hasVersion = / # v\d+(\.\d+)*\s*$/.test(workflow.textOf(workflow.lineOf(path)))
      return hasVersion ? [] : [{ path, message: `${uses}: say its version in a comment, as " # v1.2.3"` }]
    })
}

function notBySelf(workflow: Workflow): Problem[] {
  return usesOf(workflow)
    .filter(({ uses }) => ours.test(uses))
    .map(({ path, uses }) => ({ path, message: `${uses}: an action of this repository is named by $/` }))
}

export function isCheckout({ uses }: Pick<Step, 'uses'>): boolean {
  return uses.startsWith('actions/checkout@')
}

function keptCredentials({ jobs }: Workflow): Problem[] {
  return jobs
    .flatMap(({ steps }) => steps)
    .filter((step) => isCheckout(step) && step.with['persist-credentials'] !== false)
    .map(({ path }) => ({ path, message: 'a checkout leaves its token behind: set persist-credentials: false' }))
}

export const referenceRules: readonly Rule[] = [
  { id: 'pinned', keeps: 'T-06: a tag can be moved', kinds: everywhere, check: unpinned },
  { id: 'self-reference', keeps: 'ours run at the commit of the workflow', kinds: ['workflow'], check: notBySelf },
  {
    id: 'persist-credentials',
    keeps: 'T-02: no token in .git/config or RUNNER_TEMP',
    kinds: everywhere,
    check: keptCredentials,
  },
]
