import { z } from 'zod'

/** Every state file starts with this. A newer one is refused, never guessed at. */
export const schemaVersion = z.literal(1)

/** A git object id: SHA-1 or SHA-256, in hex. */
export const objectId = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'expected a git object id in hex')

/** A path inside the repository, with `/`, as git names it. */
export const repoPath = z
  .string()
  .min(1)
  .max(4096)
  .refine((path) => !path.includes('\0') && !path.startsWith('/'), 'expected a relative path')

export const fraction = z.number().min(0).max(1)
export const count = z.number().int().min(0)
export const instant = z.iso.datetime()
export const runId = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z._-]{0,79}$/, 'expected a run id')
/** Fingerprint of a proposal; also the last part of its branch name. */
export const itemId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'expected an item id')

/** A stable code for machines beside a sentence for people. */
export const note = z.strictObject({ code: z.string().min(1), message: z.string().min(1), path: z.string().optional() })
export type Note = z.infer<typeof note>

export const language = z.enum(['python', 'typescript', 'java', 'go', 'kotlin'])
/** JavaScript counts as `typescript`. */
export type Language = z.infer<typeof language>
