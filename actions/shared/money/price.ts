import { UserError } from '../contracts/errors.ts'
import type { Price, Spending } from '../contracts/spending.ts'
import type { ModelSettings } from '../settings/model-settings.ts'
import { priceTable } from './price-table.ts'

/** What the tokens of a model cost, and who says so. */
export interface KnownPrice {
  price: Price
  source: Spending['priceSource']
}

const free: Price = { input: 0, cached: 0, output: 0 }

const table: ReadonlyMap<string, Price> = new Map(
  priceTable.flatMap(({ prices }) =>
    Object.entries(prices).map(([name, [input, cached, output]]) => [name, { input, cached, output }] as const),
  ),
)

/**
 * The price of the configured model: of `prices`, else of the table, else nothing where the server is on this machine or
 * in this network. Names are looked up as they are, then as `familyOf` reads them.
 * @throws UserError where no model is configured, or nobody knows its price
 */
export function priceOf({ name, baseUrl, prices }: Pick<ModelSettings, 'name' | 'baseUrl' | 'prices'>): KnownPrice {
  if (name === null) throw new UserError('model: none is configured: name one, or set engine to codemod')
  const names = [name, ...familyOf(name)]
  const set = firstOf(names, prices)
  if (set !== null) return { price: set, source: 'setting' }
  const listed = firstOf(names, table)
  if (listed !== null) return { price: listed, source: 'table' }
  if (baseUrl !== null && isLocal(baseUrl)) return { price: free, source: 'local' }
  throw new UserError(
    `prices: no price is known for the model ${JSON.stringify(name.slice(0, 80))}, and without one max-cost-usd could not be kept: ` +
      `set prices to JSON like {${JSON.stringify(name.slice(0, 80))}: {"input": 1, "cached": 0.1, "output": 4}} (US dollars a million tokens)`,
  )
}

function firstOf(names: readonly string[], prices: ReadonlyMap<string, Price>): Price | null {
  for (const name of names) {
    const price = prices.get(name)
    if (price !== undefined) return price
  }
  return null
}

const dated = /-(\d{4}-\d\d-\d\d|\d{8}|\d{3}|latest)$/

/**
 * Other names of a model, the most exact first: in small letters and without the provider that a gateway puts before it
 * (`openai/gpt-4o`), Anthropic's with the dashes of its own API (`claude-sonnet-4.5`), and without the date or number of
 * a snapshot (`-2024-08-06`, `-20250929`, `-001`, `-latest`). Four digits (`-0613`, `-2512`) are no such suffix: older
 * snapshots that carry them cost something else, so the table must name them.
 */
export function familyOf(name: string): string[] {
  const bare = name.toLowerCase().slice(name.lastIndexOf('/') + 1)
  const own = bare.startsWith('claude-') ? bare.replaceAll('.', '-') : bare
  return [own, own.replace(dated, '')]
}

/** Names and addresses that are never of the internet: RFC 1122, 1918, 3927, 4193, 4291, 6761, 6762, and ICANN's `.internal`. */
const localHosts: readonly RegExp[] = [
  /^[^.:[\]]+$/,
  /\.(localhost|local|internal)$/,
  /^(127|10)\.\d+\.\d+\.\d+$/,
  /^192\.168\.\d+\.\d+$/,
  /^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+$/,
  /^169\.254\.\d+\.\d+$/,
  /^\[::1\]$/,
  /^\[f[cd][0-9a-f]{2}:/,
  /^\[fe[89ab][0-9a-f]:/,
]

function isLocal(baseUrl: string): boolean {
  const { hostname } = new URL(baseUrl)
  return localHosts.some((form) => form.test(hostname))
}
