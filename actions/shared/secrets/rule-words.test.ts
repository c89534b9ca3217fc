import { describe, expect, it } from '@jest/globals'
import { lintSource } from '@secretlint/core'
import { secretLintProfiler } from '@secretlint/profiler'
import { rules } from '@secretlint/secretlint-rule-preset-recommend'
import { generateKeyPairSync } from 'node:crypto'
import { createRequire } from 'node:module'
import { corpus } from './corpus.fake.ts'
import { characters } from './made-up.fake.ts'
import { ruleWords } from './rule-words.ts'
import { secretlintHits } from './secretlint.ts'

secretLintProfiler.setEnabled(false)
const nameOf = (id: string) => id.replace(/^.*secretlint-rule-/, '')
const all = rules.filter(({ meta }) => nameOf(meta.id) !== 'filter-comments')
const config = { rules: all.map((rule) => ({ id: rule.meta.id, rule, options: {} })) }

/** What all rules find, whatever stands in the text. */
async function byAllRules(content: string) {
  const source = { content, filePath: 'text', ext: '', contentType: 'text' } as const
  const { messages } = await lintSource({ source, options: { config, noPhysicFilePath: true } })
  return messages.map(({ ruleId, range: [start, end] }) => ({ type: nameOf(ruleId), start, end }))
}

async function byWords(content: string) {
  return (await secretlintHits(content)).map(({ type, start, end }) => ({ type, start, end }))
}

const some = characters(5)
const [digits, hex, letters] = ['0123456789', '0123456789abcdef', 'abcdefghijklmnopqrstuvwxyz']
const key = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' })
const tokenOf1Password = () => Buffer.from(JSON.stringify({ muk: some(90) })).toString('base64')

/** By rule: what it finds something in, with this one of its words. */
const examples: Readonly<Record<string, (word: string) => string>> = {
  '1password': () => `ops_${tokenOf1Password()}`,
  anthropic: (word) => `${word}3-${some(93)}AA`,
  aws: (word) => `AWS_SECRET_${word}_KEY=${some(40)}`,
  basicauth: (word) => `https${word}robot:${some(16)}@git.hub.dev/x`,
  cloudflare: (word) => word + some(40) + some(8, hex),
  'database-connection-string': (word) => `mongodb${word}robot:${some(16)}@db.hub.dev/x`,
  databricks: (word) => word + some(32, hex),
  docker: (word) => word + some(27),
  figma: (word) => word + some(40),
  github: (word) => word + some(word === 'github_pat_' ? 82 : 36),
  gitlab: (word) => word + some(20),
  grafana: (word) => word + (word === 'glc_' ? some(60) : `${some(32)}_${some(8, hex)}`),
  groq: (word) => word + some(52),
  'hashicorp-vault': (word) => word + some(word === 'hvb.' ? 150 : 100),
  huggingface: (word) => word + some(34, letters),
  linear: (word) => word + some(40),
  notion: (word) => word + some(11, digits) + some(35),
  npm: (word) => word + some(36),
  openai: (word) => `${word}proj-${some(74)}T3BlbkFJ${some(74)}`,
  privatekey: () => String(key()),
  sendgrid: (word) => `${word}${some(22)}.${some(43)}`,
  shopify: (word) => word + some(32, hex),
  slack: (word) =>
    word === '://'
      ? `https${word}hooks.slack.com/services/T${some(10)}/B${some(10)}/${some(24)}`
      : `${word}${some(12, digits)}-${some(24)}`,
  stripe: (word) => word + some(24),
  tailscale: (word) => `${word}auth-${some(16)}-${some(32)}`,
  vercel: (word) => word + some(24),
}

/** Looked for in files of some names alone: secretlint is given no name. */
const byName = new Set(['x-oauth-basic', '_authToken='])
const pairs = Object.entries(examples).flatMap(([rule, write]) => {
  const words = (ruleWords[rule] ?? []).filter((word) => !byName.has(word))
  return words.map((word) => [rule, word, write] as const)
})

describe('the words by which rules of secretlint are left out', () => {
  it.each(pairs)('%s looks where %j stands', async (rule, word, write) => {
    const text = `a = '${write(word)}'\n`
    const expected = await byAllRules(text)
    expect(expected.map(({ type }) => type)).toContain(rule)
    expect(await byWords(text)).toEqual(expected)
  })

  it('change nothing of what is found in any text that we have', async () => {
    const texts = await corpus()
    for (const text of texts) expect(await byWords(text)).toEqual(await byAllRules(text))
    expect(texts.length).toBeGreaterThan(1000)
  }, 120_000)

  it('are there for rules of the preset alone; a rule that is new in it would always look', () => {
    const names = new Set(all.map(({ meta }) => nameOf(meta.id)))
    expect(Object.keys(ruleWords).filter((rule) => !names.has(rule))).toEqual([])
    expect(Object.keys(ruleWords).filter((rule) => examples[rule] === undefined)).toEqual(['gcp'])
  })

  it('were read off this version: at another one, hold them against the patterns of its rules, then write it here', () => {
    const require = createRequire(import.meta.url)
    const { version } = require('@secretlint/secretlint-rule-preset-recommend/package.json') as { version: string }
    expect(version).toBe('13.1.0')
  })
})
