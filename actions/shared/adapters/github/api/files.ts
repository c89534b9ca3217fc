import type { Client } from './client.ts'

const MOST_BYTES = 1024 * 1024

type Content = { type: string; size: number; encoding?: string; content?: string } | { missing: true } | unknown[]

/** As UTF-8; null where it is missing, no file, or over 1 MiB. */
export async function fileAt(client: Client, path: string, ref: string): Promise<string | null> {
  const found = await client.rest<Content>(
    'file',
    { path, ref },
    { refused: ({ status }) => (status === 404 ? { missing: true } : null) },
  )
  if (Array.isArray(found) || 'missing' in found || found.type !== 'file') return null
  if (found.size > MOST_BYTES || found.encoding !== 'base64') return null
  return Buffer.from(found.content ?? '', 'base64').toString('utf8')
}

const PERMISSIONS = ['admin', 'write', 'read', 'none'] as const
type Permission = (typeof PERMISSIONS)[number]

/** `none` where GitHub knows nobody of this login, or no permission that we know. */
export async function permissionOf(client: Client, login: string): Promise<Permission> {
  const { permission } = await client.rest<{ permission: string }>(
    'permission',
    { username: login },
    { refused: ({ status }) => (status === 404 ? { permission: 'none' } : null) },
  )
  return PERMISSIONS.find((each) => each === permission) ?? 'none'
}
