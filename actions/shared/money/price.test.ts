import { describe, expect, it } from '@jest/globals'
import { UserError } from '../contracts/errors.ts'
import { pricesOf } from '../settings/model-settings.ts'
import { longPromptTokens, priceTable } from './price-table.ts'
import { costUsd } from './cost.ts'
import { familyOf, priceOf } from './price.ts'

const known = (name: string | null, baseUrl: string | null = null, prices = '') =>
  priceOf({ name, baseUrl, prices: pricesOf(prices) })

function refusal(name: string | null, baseUrl: string | null = null): string {
  try {
    known(name, baseUrl)
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    return (error as Error).message
  }
  throw new Error('it was not refused')
}

describe('the price of a model', () => {
  it('is that of the table, and of the setting where there is one', () => {
    expect(known('gpt-4o')).toEqual({ price: { input: 2.5, cached: 1.25, output: 10 }, source: 'table' })
    const set = '{"gpt-4o": {"input": 3, "output": 12}}'
    expect(known('gpt-4o', null, set)).toEqual({ price: { input: 3, cached: 3, output: 12 }, source: 'setting' })
  })

  it.each([
    ['gpt-4o-2024-11-20', 'gpt-4o'],
    ['openai/gpt-4o', 'gpt-4o'],
    ['anthropic/claude-sonnet-4.5', 'claude-sonnet-4-5'],
    ['claude-sonnet-4-5-20250929', 'claude-sonnet-4-5'],
    ['google/gemini-2.5-flash-001', 'gemini-2.5-flash'],
    ['GPT-4o-Mini', 'gpt-4o-mini'],
    ['grok-4.7-latest', 'grok-4.7'],
  ])('of %s is that of %s', (name, family) => {
    expect(known(name).price).toEqual(known(family).price)
  })

  it('of a snapshot that costs something else is its own', () => {
    expect(known('gpt-4o-2024-05-13').price.input).toBe(5)
  })

  it.each(['gpt-4-0314', 'gpt-4o-audio-preview', 'ft:gpt-4o-mini-2024-07-18:us::x', 'gpt-4o:free', 'claude', ''])(
    'of %s is not guessed from a name that looks like it',
    (name) => {
      expect(refusal(name)).toMatch(
        /^prices: no price is known for the model ".*set prices to JSON like \{".*"input": 1/,
      )
    },
  )

  it('shows a form that can be pasted, whatever the name is', () => {
    const name = 'my "own" model'
    const form = /JSON like (\{.*\}) \(US/.exec(refusal(name))?.[1] ?? ''
    expect(known(name, null, form).price).toEqual({ input: 1, cached: 0.1, output: 4 })
  })

  it.each([
    'http://localhost:11434/v1',
    'http://127.0.0.1:8080/v1',
    'http://127.1/v1',
    'http://[::1]:8000/v1',
    'http://10.1.2.3/v1',
    'http://172.31.0.1/v1',
    'http://192.168.1.20:1234/v1',
    'http://[fd00::1]/v1',
    'http://[fe80::1]/v1',
    'http://ollama:11434/v1',
    'http://gpu.local/v1',
    'http://host.docker.internal:11434/v1',
  ])('at %s is nothing where none is known', (url) => {
    expect(known('qwen2.5-coder:7b', url)).toEqual({ price: { input: 0, cached: 0, output: 0 }, source: 'local' })
  })

  it('at a gateway on this machine is that of the table where one is known', () => {
    expect(known('gpt-4o', 'http://localhost:4000/v1').source).toBe('table')
  })

  it.each([
    'https://api.example.com/v1',
    'http://172.32.0.1/v1',
    'http://8.8.8.8/v1',
    'http://127.0.0.1.example.com/v1',
    'http://localhost.example.com/v1',
    'http://10.example.com/v1',
    'http://[2001:db8::1]/v1',
  ])('at %s must be set', (url) => {
    expect(refusal('qwen2.5-coder:7b', url)).toMatch(/^prices: /)
  })

  it('asks for a model where none is configured', () => {
    expect(refusal(null)).toMatch(/^model: /)
  })
})

describe('the price table', () => {
  const rows = priceTable.flatMap(({ prices }) => Object.entries(prices))

  it('has every model once, by the name that a lookup ends at', () => {
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length)
    for (const [name] of rows) expect(familyOf(name)[0]).toBe(name)
  })

  it('never asks more for what is cached, nor less for an answer', () => {
    for (const [, [input, cached, output]] of rows) {
      expect(cached).toBeGreaterThan(0)
      expect(cached).toBeLessThanOrEqual(input)
      expect(output).toBeGreaterThanOrEqual(input)
    }
  })

  it('names the page of each provider', () => {
    for (const { source } of priceTable) expect(new URL(source).protocol).toBe('https:')
  })
})

describe('the cost of a question', () => {
  const price = { input: 2, cached: 0.5, output: 8 }
  it('takes cached tokens, which are part of the input, at their own price', () => {
    expect(costUsd({ input: 1_000_000, cached: 0, output: 0 }, price, 'setting')).toBe(2)
    expect(costUsd({ input: 1000, cached: 400, output: 100 }, price, 'table')).toBeCloseTo(0.0022, 12)
  })

  it('doubles over the length that the table holds for, and for no price that the user set', () => {
    const long = { input: longPromptTokens + 1, cached: 0, output: 0 }
    expect(costUsd(long, price, 'table')).toBeCloseTo(0.800004, 9)
    expect(costUsd(long, price, 'setting')).toBeCloseTo(0.400002, 9)
  })
})
