import { UserError } from '../contracts/errors.ts'

export const publishTargets = ['local', 'github'] as const
export type PublishTarget = (typeof publishTargets)[number]
export const commitSignings = ['github', 'gpg', 'ssh', 'none'] as const
export type CommitSigning = (typeof commitSignings)[number]
export const groupings = ['item', 'owner'] as const
export type Grouping = (typeof groupings)[number]
export const ciTriggers = ['none', 'app'] as const
export type CiTrigger = (typeof ciTriggers)[number]

/** What is published, where, and how much of it. */
export interface GitHubSettings {
  publish: PublishTarget
  /** `owner/name`; null is the repository of the workflow. */
  repository: string | null
  token: string | null
  appId: string | null
  /** PEM. */
  appPrivateKey: string | null
  stateBranch: string
  draft: boolean
  labels: string[]
  groupBy: Grouping
  commitSigning: CommitSigning
  signingKey: string | null
  ciTrigger: CiTrigger
  /** 0 is no limit. */
  maxOpenPulls: number
  maxNewPullsPerHour: number
  /** As written; read by report. */
  schedule: string[]
  /** 0 is never. */
  expireAfterDays: number
}

/** @throws UserError for what is not `owner/name` */
export function repositoryOf(text: string): string | null {
  if (text === '') return null
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/.test(text)) return text
  throw new UserError('repository: not the name of a repository: write owner/name')
}

/** @throws UserError for what is no name of a branch of its own, or is one that people work on */
export function stateBranchOf(text: string): string {
  const plain = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/
  if (plain.test(text) && !/\.\.|\.lock$|\.$/.test(text) && !['main', 'master', 'HEAD'].includes(text)) return text
  throw new UserError('state-branch: not a branch that can hold the state: write a name like llm-ops-state')
}
