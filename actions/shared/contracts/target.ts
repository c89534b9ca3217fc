import { z } from 'zod'
import { parseValue } from './parse.ts'
import { language } from './primitives.ts'

/** A repository to maintain. `url` is a git URL or, locally, a folder. */
export const targetRepoSchema = z.strictObject({
  url: z.string().min(1),
  defaultBranch: z.string().min(1).default('main'),
  language,
})
export type TargetRepo = z.infer<typeof targetRepoSchema>

/** @throws ContractError */
export function parseTargetRepo(value: unknown, source: string): TargetRepo {
  return parseValue(targetRepoSchema, value, source)
}
