import type { Price, Spending, Tokens } from '../contracts/spending.ts'
import { longPromptTokens } from './price-table.ts'

const million = 1_000_000

/** The most that a provider of the table asks for a prompt over `longPromptTokens`, of prompt and answer alike. */
const longPromptFactor = 2

/** US dollars. `cached` tokens are part of `input` and paid at their own price. */
export function costUsd({ input, cached, output }: Tokens, price: Price, source: Spending['priceSource']): number {
  const usd = ((input - cached) * price.input + cached * price.cached + output * price.output) / million
  return source === 'table' && input > longPromptTokens ? usd * longPromptFactor : usd
}
