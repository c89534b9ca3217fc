import { mapping, stringsOf, type Job, type Step, type Workflow } from './document.ts'
import { isCheckout } from './references.ts'
import type { Problem, Rule } from './rules.ts'

const everywhere = ['workflow', 'template', 'snippet'] as const
/** Actions of ours that run the code of the target. The root action holds its key in a process of its own (docs/sandbox.md). */
const runsCode = /(^\$|\/llm-ops-assistant)\/actions\/(crawl|gate)(@|$)/
const expression = /\$\{\{(.*?)\}\}/gs
const secret = /(^|[^\w.])(secrets\b|github\s*(\.\s*token\b|\[)|toJSON\(\s*github\s*\))/i
/** What a checkout may read with: it comes before any code of the target, and leaves nothing behind. */
const readToken = /^\$\{\{ (secrets\.read-token \|\| )?github\.token \}\}$/

/** A setup step is a `run:` too: `npm ci` runs what the target's dependencies bring along. */
function executes({ steps }: Job): boolean {
  return steps.some(({ uses, run }) => run !== '' || runsCode.test(uses))
}

function namesSecret(text: string): boolean {
  return [...text.matchAll(expression)].some(([, inner = '']) => secret.test(inner))
}

function isReadToken(step: Step | undefined, path: Problem['path'], text: string): boolean {
  return step !== undefined && isCheckout(step) && path.join('.') === 'with.token' && readToken.test(text)
}

/** Where a job names a secret or a token, that of its checkouts left out. */
function secretsOf(job: Job): Problem['path'][] {
  const { steps: _, ...rest } = job.keys
  const outside = stringsOf(rest).filter(({ text }) => namesSecret(text))
  const inside = job.steps.flatMap((step) =>
    stringsOf(step.keys)
      .filter(({ path, text }) => namesSecret(text) && !isReadToken(step, path, text))
      .map(({ path }) => ({ path: [...step.path.slice(job.path.length), ...path] })),
  )
  return [...outside, ...inside].map(({ path }) => [...job.path, ...path])
}

/** Scopes with write, of a job or, where it has none of its own, of the workflow; a word stands for all of them. */
function writesOf(job: Job, workflow: Workflow): Problem['path'][] {
  const at = job.keys['permissions'] === undefined ? [] : job.path
  const given = (at.length === 0 ? workflow.keys : job.keys)['permissions']
  if (given === undefined || typeof given === 'string') {
    return given === 'read-all' ? [] : [[...at, 'permissions']]
  }
  return Object.entries(mapping(given))
    .filter(([, level]) => level === 'write')
    .map(([scope]) => [...at, 'permissions', scope])
}

function privilegedCode(workflow: Workflow): Problem[] {
  const shared = stringsOf(workflow.keys['env']).filter(({ text }) => namesSecret(text))
  return workflow.jobs.filter(executes).flatMap((job) => [
    ...secretsOf(job).map((path) => ({
      path,
      message: `${job.id} runs code: it may hold no secret but a read token`,
    })),
    ...shared.map(({ path }) => ({ path: ['env', ...path], message: `${job.id} runs code: it may hold no secret` })),
    ...writesOf(job, workflow).map((path) => ({ path, message: `${job.id} runs code: it may not write` })),
  ])
}

function isPrivileged(job: Job, workflow: Workflow): boolean {
  return secretsOf(job).length > 0 || writesOf(job, workflow).length > 0
}

function isCaching({ uses, with: inputs }: Step): boolean {
  if (/^actions\/cache(\/|@)/.test(uses)) return true
  const asked = inputs['cache'] ?? inputs['package-manager-cache']
  return /\/setup-[\w-]+@/.test(uses) && asked !== undefined && asked !== false && asked !== 'false' && asked !== ''
}

function restoredCache(workflow: Workflow): Problem[] {
  return workflow.jobs
    .filter((job) => isPrivileged(job, workflow))
    .flatMap(({ id, steps }) =>
      steps.filter(isCaching).map(({ path }) => ({
        path,
        message: `${id} holds a secret or may write: what another job left in the cache must not reach it`,
      })),
    )
}

function inherited({ jobs }: Workflow): Problem[] {
  return jobs
    .filter(({ keys }) => keys['secrets'] === 'inherit')
    .map(({ path }) => ({ path: [...path, 'secrets'], message: 'name each secret instead of inherit' }))
}

export const privilegeRules: readonly Rule[] = [
  {
    id: 'code-beside-secret',
    keeps: 'T-05: no job runs code of the target and holds a secret or may write',
    kinds: everywhere,
    check: privilegedCode,
  },
  { id: 'cache-beside-secret', keeps: 'T-10: a poisoned cache', kinds: everywhere, check: restoredCache },
  { id: 'secrets-inherit', keeps: 'a caller sees what it hands over', kinds: everywhere, check: inherited },
]
