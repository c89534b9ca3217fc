import type { Facts, Plan } from './facts.ts'

/** Where a run leaves what its test files reach: `map`: ours, as JSON; `v8`: one coverage file a process, as V8 writes it. */
export interface ReachSource {
  kind: 'map' | 'v8'
  folder: string
}

export interface ReachRequest {
  plan: Plan
  facts: Facts
  /** Folder for the reports. */
  folder: string
  /** What goes with the dependencies: a module path is added to, not replaced. */
  environment: Readonly<Record<string, string>>
  /** Where a script of ours lies that runs inside the target's test runner. */
  asset: (name: string) => string
}

type Asked = { plan: Plan; source: ReachSource | null }

/** One row a runner: how it is made to tell, in a run that measures coverage anyhow. */
const rows: Readonly<Record<Plan['runner'], (request: ReachRequest) => Asked>> = {
  pytest: (request) => {
    const { plan, environment, asset } = request
    const pluginFolder = asset('pytest-plugin')
    const path = [environment['PYTHONPATH'], plan.env['PYTHONPATH']].filter((part) => part !== undefined && part !== '')
    const PYTHONPATH = [...path, pluginFolder].join(':')
    const runnerArguments = [...plan.runnerArguments, '-p', 'llm_ops_reach']
    return asMap({ ...request, plan: { ...plan, runnerArguments, env: { ...plan.env, PYTHONPATH } } })
  },
  unittest: asMap,
  jest: asMap,
  mocha: asMap,
  vitest: ({ plan }) => ({ plan, source: null }),
  'node-test': ({ plan, folder }) => {
    const source = { kind: 'v8', folder: `${folder}/raw` } as const
    // c8 sets the variable itself, to the same folder.
    if (plan.wrapper !== null) return { plan, source: plan.wrapper.tool === 'c8' ? source : null }
    return { plan: { ...plan, env: { ...plan.env, NODE_V8_COVERAGE: source.folder } }, source }
  },
}

/** The plan that also tells which test files run which lines, and where; null where its runner has no way to. */
export function askForReach(request: ReachRequest): Asked {
  return rows[request.plan.runner](request)
}

function asMap({ plan, folder }: ReachRequest): Asked {
  const env = { ...plan.env, LLM_OPS_REACH_FILE: `${folder}/reach.json` }
  return { plan: { ...plan, env }, source: { kind: 'map', folder } }
}
