import { z } from 'zod'
import { UserError } from '../contracts/errors.ts'
import { priceSchema, type Price } from '../contracts/spending.ts'

/** Everything that says which model is asked, and how far it may go. */
export interface ModelSettings {
  /** null: the one of OpenAI. */
  baseUrl: string | null
  /** null: no model is configured. */
  name: string | null
  apiKey: string | null
  /** Set: `baseUrl` is an Azure OpenAI resource. */
  apiVersion: string | null
  temperature: number
  /** Of one answer. */
  maxOutputTokens: number
  /** 0 is no limit. */
  requestsPerMinute: number
  /** Requests for one question. */
  tries: number
  /** For one request. */
  timeoutSeconds: number
  /** For all questions of a stage. */
  deadlineSeconds: number
  /** For a run. */
  maxCostUsd: number
  /** By model; they win over the table. */
  prices: ReadonlyMap<string, Price>
}

/** @throws UserError for what is no http(s) URL, or carries a login (it would end up in logs) */
export function baseUrlOf(text: string): string | null {
  if (text === '') return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new UserError('base-url: not an http or https URL: write one like https://api.openai.com/v1')
  }
  if (url.username !== '' || url.password !== '') {
    throw new UserError('base-url: it carries a login: give the key as api-key instead')
  }
  return text.replace(/\/+$/, '')
}

const priceTable = z.record(z.string(), priceSchema.partial({ cached: true }))

/** @throws UserError that shows the form */
export function pricesOf(text: string): ReadonlyMap<string, Price> {
  if (text === '') return new Map()
  const table = priceTable.safeParse(json(text))
  if (!table.success) {
    throw new UserError(
      'prices: not a table of prices: write JSON like {"my-model": {"input": 1, "cached": 0.1, "output": 4}} (US dollars a million tokens)',
    )
  }
  return new Map(
    Object.entries(table.data).map(([model, price]) => [model, { ...price, cached: price.cached ?? price.input }]),
  )
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
