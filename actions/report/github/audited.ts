import type { GitHub } from '../../shared/ports/github.ts'
import type { PublishAudit } from './publication.ts'

/** The same GitHub, with an event before and one after each of its writes. What throws has one, too. */
export function audited(github: GitHub, audit: PublishAudit, itemId: string | null): GitHub {
  const { branches, pulls, checks } = github
  const on = recorder(audit, itemId)
  return {
    ...github,
    branches: {
      ...branches,
      create: (name, commit) => on('branch.create', { branch: name, commit }, () => branches.create(name, commit)),
      commit: (request) => {
        const details = { branch: request.branch, head: request.expectedHead, files: String(request.files.size) }
        return on('branch.commit', details, () => branches.commit(request))
      },
      move: (name, expected, to) => {
        const details = { branch: name, head: expected, to: to ?? 'deleted' }
        return on('branch.move', details, () => branches.move(name, expected, to))
      },
    },
    pulls: {
      ...pulls,
      open: (request) => on('pull.open', { branch: request.branch, base: request.base }, () => pulls.open(request)),
      update: (number, change) => {
        const details = { pull: String(number), fields: Object.keys(change).join(' ') }
        return on('pull.update', details, () => pulls.update(number, change))
      },
      close: (number) => on('pull.close', { pull: String(number) }, () => pulls.close(number)),
      request: (number, who) => {
        const names = [...who.reviewers, ...who.teams, ...who.labels].join(' ').slice(0, 500)
        return on('pull.request', { pull: String(number), names }, () => pulls.request(number, who))
      },
    },
    checks: {
      publish: (check) => {
        const details = { head: check.head, conclusion: check.conclusion, check: check.externalId }
        return on('check.publish', details, () => checks.publish(check))
      },
    },
  }
}

function recorder(audit: PublishAudit, itemId: string | null) {
  return async function on<Result>(
    event: string,
    details: Readonly<Record<string, string>>,
    act: () => Promise<Result>,
  ): Promise<Result> {
    await audit.before({ event, itemId, details })
    const result = await act().catch(async (error: unknown) => {
      const failure = error instanceof Error ? error.message : String(error)
      await audit.after({ event, itemId, details: { ...details, error: failure.slice(0, 1000) } })
      throw error
    })
    await audit.after({ event, itemId, details: { ...details, result: words(result) } })
    return result
  }
}

/** Of a result, what tells it apart: never a whole body. */
function words(result: unknown): string {
  if (typeof result === 'string' || typeof result === 'boolean') return String(result)
  if (typeof result !== 'object' || result === null) return 'done'
  const facts = Object.entries(result).filter(([key]) => ['number', 'head', 'commit', 'moved', 'id'].includes(key))
  return facts.length === 0 ? 'done' : facts.map(([key, value]) => `${key} ${String(value)}`).join(', ')
}
