import type { Client } from './client.ts'

export interface Ref {
  ref: string
  object: { sha: string }
}

/** The head of a branch; null where there is none. */
export async function headOf(client: Client, branch: string): Promise<string | null> {
  const found = await client.rest<Ref | { missing: true }>(
    'branch',
    { ref: `heads/${branch}` },
    { refused: ({ status }) => (status === 404 ? { missing: true } : null) },
  )
  return 'missing' in found ? null : found.object.sha
}
