import { parse } from 'yaml'
import type { Permission, Permissions } from '../github-standin/records.ts'

export interface JobToken {
  job: string
  token: string
  permissions: Permissions
}

/**
 * GitHub mints a token for each job with the permissions of that job; act has one for all. Here each job of a workflow's
 * copy names one of its own in place of `github.token`, and the stand-in for GitHub knows what it may do.
 */
export function withJobTokens(workflow: string): { text: string; tokens: JobToken[] } {
  const { jobs } = parse(workflow) as Workflow
  const tokens = Object.entries(jobs).map(([job, { permissions }]) => ({
    job,
    token: ['ghs', 'act', job].join('_'),
    permissions: withUnderscores(permissions),
  }))
  return { text: tokens.reduce(withToken, workflow), tokens }
}

interface Workflow {
  jobs: Record<string, { permissions: Record<string, 'read' | 'write'> }>
}

/** As the API writes them: `pull_requests`. */
function withUnderscores(permissions: Record<string, 'read' | 'write'>): Permissions {
  const named = Object.entries(permissions).map(([name, level]) => [name.replaceAll('-', '_') as Permission, level])
  return Object.fromEntries(named) as Permissions
}

function withToken(workflow: string, { job, token }: JobToken): string {
  const block = new RegExp(`^  ${job}:\\n(?:(?:    .*)?\\n)*`, 'm')
  if (!block.test(workflow)) throw new Error(`the workflow has no block of the job ${job}`)
  return workflow.replace(block, (text) => text.replaceAll('github.token', `'${token}'`))
}
