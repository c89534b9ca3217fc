import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import { UserError } from '../contracts/errors.ts'

/** What an event says was changed: two commits. */
export interface EventChange {
  base: string
  head: string
}

/** Webhook payloads are at most 25 MB (GitHub's limit for a delivery). */
const MAX_EVENT_BYTES = 25 * 1024 * 1024

const commit = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/)
const pullRequest = z.object({
  pull_request: z.object({ base: z.object({ sha: commit }), head: z.object({ sha: commit }) }),
})
const mergeGroup = z.object({ merge_group: z.object({ base_sha: commit, head_sha: commit }) })
const push = z.object({ before: commit, after: commit })

/** One row an event that a change comes with. */
const events: Readonly<Record<string, (payload: unknown) => EventChange>> = {
  pull_request(payload) {
    const { base, head } = pullRequest.parse(payload).pull_request
    return { base: base.sha, head: head.sha }
  },
  merge_group(payload) {
    const { base_sha, head_sha } = mergeGroup.parse(payload).merge_group
    return { base: base_sha, head: head_sha }
  },
  push(payload) {
    const { before, after } = push.parse(payload)
    return { base: before, head: after }
  },
}

/**
 * The change that the workflow's event is about; null where the event has none. Read from `GITHUB_EVENT_PATH`.
 * @throws UserError `event_unreadable` where the payload is missing, too large, no JSON or not of its event
 */
export async function eventChange(env: NodeJS.ProcessEnv): Promise<EventChange | null> {
  const read = events[env['GITHUB_EVENT_NAME'] ?? '']
  if (read === undefined) return null
  const path = env['GITHUB_EVENT_PATH'] ?? ''
  try {
    if ((await stat(path)).size > MAX_EVENT_BYTES) throw new Error(`it has more than ${MAX_EVENT_BYTES} bytes`)
    return read(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    const why = cause instanceof z.ZodError ? 'it lacks the two commits' : (cause as Error).message
    const advice = "name the change with the inputs 'base' and 'head'"
    throw new UserError(`event_unreadable: the payload of this ${env['GITHUB_EVENT_NAME']} event (${why}): ${advice}`, {
      cause,
    })
  }
}
