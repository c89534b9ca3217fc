import type { Spending } from '../shared/contracts/spending.ts'
import { counted } from '../shared/wording/counted.ts'
import { code, table } from '../shared/wording/markdown.ts'
import { dollars } from '../shared/wording/dollars.ts'

/** What each stage asked a model, and what it cost; null where it asked none. */
export interface SpendingByStage {
  plan: Spending | null
  apply: Spending | null
}

/** '' where no model was asked. */
export function spendingSection(stages: SpendingByStage): string {
  const asked = Object.entries(stages).filter((entry): entry is [string, Spending] => entry[1] !== null)
  if (asked.length === 0) return ''
  const head = ['stage', 'model', 'requests', 'from the cache', 'tokens in', 'tokens out', 'estimated', 'cost', 'cap']
  const rows = asked.map(([stage, spending]) => [stage, ...cells(spending)])
  const remarks = asked.flatMap(([stage, spending]) => remarksOn(spending).map((remark) => `- ${stage}: ${remark}`))
  return ['## Spending', table(head, rows), remarks.join('\n')].filter((part) => part !== '').join('\n\n')
}

function cells({ model, requests, cached, tokens, estimatedUsd, costUsd, capUsd }: Spending): string[] {
  const paidLess = tokens.cached === 0 ? '' : ` (${tokens.cached} cached)`
  return [
    code(model),
    String(requests),
    String(cached),
    `${tokens.input}${paidLess}`,
    String(tokens.output),
    dollars(estimatedUsd),
    dollars(costUsd),
    dollars(capUsd),
  ]
}

const sources: Readonly<Record<Spending['priceSource'], (spending: Spending) => string>> = {
  table: ({ price }) => `by our price table, ${priceWords(price)}`,
  setting: ({ price }) => `by \`prices\`, ${priceWords(price)}`,
  local: () => 'the server is on this machine or network and costs nothing',
}

function priceWords({ input, cached, output }: Spending['price']): string {
  return `${dollars(input)} a million tokens of input, ${dollars(cached)} cached, ${dollars(output)} of output`
}

function remarksOn(spending: Spending): string[] {
  const { notAsked, costUsd, capUsd, estimatedUsd } = spending
  const remarks = [sources[spending.priceSource](spending)]
  if (notAsked > 0) {
    const were = notAsked === 1 ? 'was not asked: it' : 'were not asked: they'
    remarks.push(`${counted(notAsked, 'question')} ${were} could not finish inside the cap (max-cost-usd)`)
  }
  const why = 'the server counted more tokens than the worst case that was set aside'
  if (costUsd > capUsd) remarks.push(`${dollars(costUsd - capUsd)} over the cap: ${why}`)
  else if (costUsd > estimatedUsd) remarks.push(`it cost more than was estimated: ${why}`)
  return remarks
}
