import type { Cost } from './pacing.ts'

export interface Endpoint {
  /** Of Octokit: method and path. */
  route: string
  cost: Cost
  /** What the token must have, as a workflow's `permissions:` names it. */
  permission: string
}

const AT = '/repos/{owner}/{repo}'

/** All of GitHub that is asked for anything. */
export const endpoints = {
  repository: { route: `GET ${AT}`, cost: 'read', permission: 'contents: read' },
  file: { route: `GET ${AT}/contents/{path}`, cost: 'read', permission: 'contents: read' },
  permission: { route: `GET ${AT}/collaborators/{username}/permission`, cost: 'read', permission: 'contents: read' },
  branch: { route: `GET ${AT}/git/ref/{ref}`, cost: 'read', permission: 'contents: read' },
  branches: { route: `GET ${AT}/git/matching-refs/{ref}`, cost: 'read', permission: 'contents: read' },
  commit: { route: `GET ${AT}/git/commits/{commit_sha}`, cost: 'read', permission: 'contents: read' },
  compare: { route: `GET ${AT}/compare/{basehead}`, cost: 'read', permission: 'contents: read' },
  createBranch: { route: `POST ${AT}/git/refs`, cost: 'write', permission: 'contents: write' },
  pull: { route: `GET ${AT}/pulls/{pull_number}`, cost: 'read', permission: 'pull-requests: read' },
  pulls: { route: `GET ${AT}/pulls`, cost: 'read', permission: 'pull-requests: read' },
  openPull: { route: `POST ${AT}/pulls`, cost: 'content', permission: 'pull-requests: write' },
  updatePull: { route: `PATCH ${AT}/pulls/{pull_number}`, cost: 'write', permission: 'pull-requests: write' },
  requestReview: {
    route: `POST ${AT}/pulls/{pull_number}/requested_reviewers`,
    cost: 'content',
    permission: 'pull-requests: write',
  },
  addLabels: {
    route: `POST ${AT}/issues/{issue_number}/labels`,
    cost: 'write',
    permission: 'pull-requests: write',
  },
  checks: { route: `GET ${AT}/commits/{ref}/check-runs`, cost: 'read', permission: 'checks: read' },
  check: { route: `GET ${AT}/check-runs/{check_run_id}`, cost: 'read', permission: 'checks: read' },
  createCheck: { route: `POST ${AT}/check-runs`, cost: 'write', permission: 'checks: write' },
  updateCheck: { route: `PATCH ${AT}/check-runs/{check_run_id}`, cost: 'write', permission: 'checks: write' },
} as const satisfies Record<string, Endpoint>

export type EndpointName = keyof typeof endpoints

/** What is asked by GraphQL. */
export const documents = {
  pullsOfBranches: { cost: 'read', permission: 'pull-requests: read' },
  modes: { cost: 'read', permission: 'contents: read' },
  commitOnBranch: { cost: 'write', permission: 'contents: write' },
  moveBranch: { cost: 'write', permission: 'contents: write' },
} as const satisfies Record<string, Omit<Endpoint, 'route'>>

export type DocumentName = keyof typeof documents
