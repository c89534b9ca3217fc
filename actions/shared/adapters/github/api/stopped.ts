import { UserError } from '../../../contracts/errors.ts'

export type StopReason = 'archived' | 'blocked' | 'moved' | 'limit' | 'permission' | 'no-answer'

/**
 * GitHub will not have it, now or at all, and nothing is wrong with what we did: the run ends here, and the next one
 * goes on where it was left.
 */
export class GitHubStopped extends UserError {
  override readonly name = 'GitHubStopped'
  readonly reason: StopReason
  /** When to come back, by GitHub's clock; null where that is not known, or a person must act first. */
  readonly resumeAt: Date | null

  constructor(
    reason: StopReason,
    message: string,
    { resumeAt = null, cause }: { resumeAt?: Date | null; cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause })
    this.reason = reason
    this.resumeAt = resumeAt
  }
}
