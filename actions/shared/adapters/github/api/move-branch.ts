import { headOf } from './branch-head.ts'
import type { Client } from './client.ts'

const NO_COMMIT = '0'.repeat(40)

const mutation = `mutation Move($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`

export interface Move {
  name: string
  expected: string
  /** null deletes it. */
  to: string | null
}

/**
 * By GraphQL's updateRefs: REST cannot say where a branch must still be. `force` allows another line of commits, and
 * `beforeOid` keeps it from overwriting anybody.
 */
export async function moveBranch(
  client: Client,
  nodeId: () => Promise<string>,
  { name, expected, to }: Move,
): Promise<boolean> {
  if ((await headOf(client, name)) === to) return true
  const stands = async (): Promise<{ done: boolean } | null> => {
    const head = await headOf(client, name)
    return head === to ? { done: true } : head === expected ? null : { done: false }
  }
  const update = { name: `refs/heads/${name}`, beforeOid: expected, afterOid: to ?? NO_COMMIT, force: true }
  const input = { repositoryId: await nodeId(), refUpdates: [update] }
  const question = { query: mutation, variables: { input } }
  const answer = await client.graphql<{ done: boolean } | { data: unknown }>('moveBranch', question, {
    settled: stands,
    refused: stands,
  })
  return 'done' in answer ? answer.done : true
}
