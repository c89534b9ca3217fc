import { mapping, stringsOf, type Workflow } from './document.ts'
import type { Problem, Rule } from './rules.ts'

const everywhere = ['workflow', 'template', 'snippet'] as const
const files = ['workflow', 'template'] as const

/** Triggers that bring no code of a stranger together with our rights. */
const triggers = new Set(['workflow_call', 'workflow_dispatch', 'schedule', 'pull_request', 'merge_group', 'push'])

function expressionsInScripts({ jobs }: Workflow): Problem[] {
  return jobs
    .flatMap(({ steps }) => steps)
    .flatMap(({ path, keys }) =>
      stringsOf({ run: keys['run'], with: { script: mapping(keys['with'])['script'] } }).map((found) => ({
        path: [...path, ...found.path],
        text: found.text,
      })),
    )
    .filter(({ text }) => text.includes('${{'))
    .map(({ path }) => ({ path, message: 'an expression becomes part of the script: hand it over by env' }))
}

function foreignTriggers({ keys }: Workflow): Problem[] {
  const on = keys['on']
  const names = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(mapping(on))
  return names
    .filter((name) => !triggers.has(name))
    .map((name) => ({ path: ['on'], message: `${name}: start by ${[...triggers].join(', ')}` }))
}

function topPermissions({ keys }: Workflow): Problem[] {
  const given = keys['permissions']
  const isEmpty = typeof given === 'object' && given !== null && Object.keys(given).length === 0
  return isEmpty
    ? []
    : [{ path: ['permissions'], message: 'write permissions: {} at the top, and name them at the job' }]
}

function silentPermissions(workflow: Workflow): Problem[] {
  return workflow.jobs.flatMap(({ path, keys }) =>
    Object.keys(mapping(keys['permissions']))
      .map((scope) => [...path, 'permissions', scope])
      .filter((at) => !/ # \S/.test(workflow.textOf(workflow.lineOf(at))))
      .map((at) => ({ path: at, message: `say in a comment what ${at.at(-1)} is for` })),
  )
}

/** A call has no limit of its own: its jobs have theirs. */
function endless({ jobs }: Workflow): Problem[] {
  return jobs
    .filter(({ keys, steps }) => steps.length > 0 && typeof keys['timeout-minutes'] !== 'number')
    .map(({ id, path }) => ({ path, message: `${id} has no timeout-minutes: it could run for 6 hours` }))
}

/** A call takes part in the groups of what it calls. */
function concurrent({ jobs, keys }: Workflow): Problem[] {
  const hasGroup = keys['concurrency'] !== undefined || jobs.every(({ steps }) => steps.length === 0)
  return hasGroup ? [] : [{ path: ['jobs'], message: 'two runs could meet: set concurrency' }]
}

const TEMPLATE_LINES = 20

function longTemplate({ text, firstLine }: Workflow): Problem[] {
  const lines = text.trimEnd().split('\n').length
  if (lines <= TEMPLATE_LINES) return []
  return [{ path: [], message: `${lines} lines from line ${firstLine}: a template has at most ${TEMPLATE_LINES}` }]
}

export const hygieneRules: readonly Rule[] = [
  { id: 'expression-in-script', keeps: 'T-07: injection', kinds: everywhere, check: expressionsInScripts },
  { id: 'trigger', keeps: 'T-27, T-28: who may start us', kinds: everywhere, check: foreignTriggers },
  { id: 'top-permissions', keeps: 'each job has the least it needs', kinds: files, check: topPermissions },
  { id: 'permission-reason', keeps: 'each permission has its reason', kinds: files, check: silentPermissions },
  { id: 'timeout', keeps: 'I3: everything is bounded', kinds: files, check: endless },
  { id: 'concurrency', keeps: 'one run a target', kinds: files, check: concurrent },
  { id: 'template-length', keeps: 'a template is read before it is copied', kinds: ['template'], check: longTemplate },
]
