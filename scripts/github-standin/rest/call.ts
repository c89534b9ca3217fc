import type { Need } from '../access.ts'
import type { Answer } from '../refusal.ts'
import type { App, Repository, Store, Token } from '../records.ts'

/** A request that may be answered: it is well-formed, and its token may do this. */
export interface Call {
  store: Store
  token: Token
  repository: Repository
  path: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  body: Readonly<Record<string, unknown>>
  urls: Urls
}

export interface Urls {
  api: string
  web: string
}

export interface AppCall {
  store: Store
  app: App
  path: Readonly<Record<string, string>>
  body: Readonly<Record<string, unknown>>
}

type Handled = Answer | Promise<Answer>

/** Who may call it, and what it answers. */
export type Row =
  | { of: 'repository'; needs: readonly Need[]; answer: (call: Call) => Handled }
  | { of: 'token'; answer: (call: Omit<Call, 'repository'>) => Handled }
  | { of: 'app'; answer: (call: AppCall) => Handled }

export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The asked page of a list, with its Link header. */
export function page(items: readonly unknown[], { query, urls }: Pick<Call, 'query' | 'urls'>, wrap?: string): Answer {
  const size = Math.min(100, Number(query['per_page'] ?? 30))
  const number = Number(query['page'] ?? 1)
  const some = items.slice((number - 1) * size, number * size)
  const next = new URLSearchParams({ ...query, page: String(number + 1) })
  const headers = number * size < items.length ? { link: `<${urls.api}/next?${next.toString()}>; rel="next"` } : {}
  return { status: 200, body: wrap === undefined ? some : { total_count: items.length, [wrap]: some }, headers }
}
