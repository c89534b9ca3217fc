import { z } from 'zod'
import type { Tokens } from '../contracts/spending.ts'

/** More than any model can be given or give: it was not counted. */
const MOST_TOKENS = 100_000_000

const tokens = z.number().int().min(0).max(MOST_TOKENS)
const cachedTokens = tokens.nullish()

const usageSchema = z.object({
  prompt_tokens: tokens,
  completion_tokens: tokens,
  prompt_tokens_details: z.object({ cached_tokens: cachedTokens }).nullish(),
  /** DeepSeek's name for it. */
  prompt_cache_hit_tokens: cachedTokens,
})

/** Tokens as a server counted them; null where it did not, or where they cannot be right. */
export function tokensOf(usage: unknown): Tokens | null {
  const { data } = usageSchema.safeParse(usage)
  if (data === undefined) return null
  const cached = data.prompt_tokens_details?.cached_tokens ?? data.prompt_cache_hit_tokens ?? 0
  if (cached > data.prompt_tokens) return null
  return { input: data.prompt_tokens, cached, output: data.completion_tokens }
}
