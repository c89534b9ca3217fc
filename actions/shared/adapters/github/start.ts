import { UserError } from '../../contracts/errors.ts'
import type { GitHub } from '../../ports/github.ts'
import type { WorkflowContext } from './context.ts'

/** Whether a run may write. `neutral`: it ends green, and writes nothing. */
export type Start = { kind: 'go' } | { kind: 'neutral'; why: string }

type Rule = (context: WorkflowContext, github: Pick<GitHub, 'permission'>) => Promise<Start>

const GO: Start = { kind: 'go' }

/** What starts our workflows; any other event is refused, as strangers can cause most of them. */
const rules = {
  // Nobody starts it, and only those who may write can change when.
  schedule: async () => GO,
  // GitHub lets only those push and queue who may write.
  push: async () => GO,
  merge_group: async () => GO,
  pull_request: async (context) => ofThisRepository(context),
  workflow_dispatch: bothMayWrite,
  repository_dispatch: bothMayWrite,
} as const satisfies Record<string, Rule>

/**
 * Whether this run may write at all; asked before anything is written.
 * @throws UserError where the event or who started it is not allowed
 */
export async function mayStart(context: WorkflowContext, github: Pick<GitHub, 'permission'>): Promise<Start> {
  const start = await ruleOf(context.event)(context, github)
  // Whoever runs it again gives it no rights of their own, and needs some all the same.
  if (start.kind === 'go' && context.attempt > 1) await mustWrite([context.triggeringActor], github)
  return start
}

function ruleOf(event: string): Rule {
  if (Object.hasOwn(rules, event)) return rules[event as keyof typeof rules]
  const known = Object.keys(rules).join(', ')
  throw new UserError(`the event ${event} may not start llm-ops: use one of ${known} (on: in the workflow)`)
}

/** Names can be given away; numbers cannot. */
function ofThisRepository({ pullRequest, repositoryId }: WorkflowContext): Start {
  if (pullRequest !== null && pullRequest.headRepositoryId === repositoryId) return GO
  return { kind: 'neutral', why: 'the pull request comes from a fork: nothing is written for it' }
}

/** A run keeps the rights of its first actor: both must have them. */
async function bothMayWrite(
  { actor, triggeringActor }: WorkflowContext,
  github: Pick<GitHub, 'permission'>,
): Promise<Start> {
  await mustWrite([actor, triggeringActor], github)
  return GO
}

async function mustWrite(logins: readonly string[], github: Pick<GitHub, 'permission'>): Promise<void> {
  for (const login of new Set(logins)) {
    const permission = await github.permission(login)
    if (permission === 'admin' || permission === 'write') continue
    throw new UserError(
      `${login} may not start llm-ops here (permission: ${permission}): somebody with write access to the repository must`,
    )
  }
}
