import { beforeAll, describe, expect, it } from '@jest/globals'
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { estimateQuestion, estimateTokens } from './estimate-tokens.ts'

const top = join(fileURLToPath(import.meta.url), '../../../..')

/** What a tokenizer counts in a source is text, also where it looks like one of its marks. */
const count = (text: string) => countTokens(text, { disallowedSpecial: new Set() })

/** Every n-th file that a pattern finds, up to 200 kB. */
function texts(pattern: string, every: number): string[] {
  return globSync(pattern, { cwd: top })
    .toSorted()
    .filter((_, index) => index % every === 0)
    .map((path) => join(top, path))
    .filter((path) => statSync(path).isFile() && statSync(path).size < 200_000)
    .map((path) => readFileSync(path, 'utf8'))
    .filter((text) => text !== '')
}

describe('the estimate of tokens beside a real tokenizer', () => {
  let ratios: number[]
  beforeAll(() => {
    const files = [
      ...texts('actions/**/*.ts', 2),
      ...texts('docs/*.md', 1),
      ...texts('examples/**/*.py', 1),
      ...texts('node_modules/{zod,openai,typescript,yaml,picomatch,commander,jest-*}/**/*.{js,ts,json,md}', 8),
    ]
    ratios = files.map((text) => estimateTokens(text) / count(text)).toSorted((a, b) => a - b)
  })

  it('is not below the count of real files, but for one in two hundred', () => {
    expect(ratios.length).toBeGreaterThan(500)
    expect(ratios.filter((ratio) => ratio < 1).length).toBeLessThanOrEqual(ratios.length / 200)
  })

  it('is not far above it, either', () => {
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeLessThan(1.4)
    expect(ratios[Math.floor(ratios.length / 2)]).toBeLessThan(1.35)
  })

  const letters = Array.from({ length: 4000 }, (_, index) => (index * index * 7919) % 65_521)
  it.each([
    ['Chinese', '这个函数读取配置文件，并返回一个对象。如果文件不存在，则抛出错误。'.repeat(20)],
    [
      'Japanese',
      'この関数は設定ファイルを読み込み、オブジェクトを返します。ファイルがない場合はエラーになります。'.repeat(20),
    ],
    ['Korean', '이 함수는 설정 파일을 읽고 객체를 반환합니다. 파일이 없으면 오류가 발생합니다.'.repeat(20)],
    ['Russian', 'Эта функция читает файл настроек и возвращает объект. Если файла нет, возникает ошибка. '.repeat(20)],
    ['emoji', '🚀 shipped ✅ done 👩‍👩‍👧‍👦 family 🇩🇪 flag 🏳️‍🌈 '.repeat(50)],
    ['seldom ideographs', letters.map((code) => String.fromCodePoint(0x4e00 + (code % 0x51a5))).join('')],
    ['base64', Buffer.from(letters.map((code) => code % 256)).toString('base64')],
    ['hexadecimal digits', Buffer.from(letters.map((code) => code % 256)).toString('hex')],
    ['numbers', letters.join(', ')],
    [
      'minified code',
      'var a=function(b,c){return b?c(b):null};!function(t,e){"use strict";e(t)}(this,(d)=>{d.x=1});'.repeat(30),
    ],
    ['constants', 'export const MAX_RETRY_COUNT = DEFAULT_TIMEOUT_MS * HTTP_STATUS_OK\n'.repeat(50)],
    ['indentation', `${' '.repeat(12)}if (ready) {\n${' '.repeat(16)}return\n${' '.repeat(12)}}\n\n`.repeat(50)],
    ['one letter', 'x'],
  ])('is not below the count of %s', (_, text) => {
    expect(estimateTokens(text)).toBeGreaterThanOrEqual(count(text))
  })

  it('never gets smaller by more text', () => {
    const text = 'const a1 = "Größe 日本" // 12345 HTTPServer 🚀\n\t\tfoo(bar)'
    for (let end = 1; end <= text.length; end++) {
      expect(estimateTokens(text.slice(0, end))).toBeGreaterThanOrEqual(estimateTokens(text.slice(0, end - 1)))
    }
  })

  it('takes a megabyte in a fraction of a second', () => {
    const text = 'const answer = compute(42) // why\n'.repeat(30_000)
    const started = performance.now()
    estimateTokens(text)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

it('a question is its messages and the schema of its answer', () => {
  const messages = [{ role: 'user', content: 'hello' } as const]
  const asText = estimateQuestion({ messages, answer: { kind: 'text' } })
  const schema = { type: 'object', properties: { files: { type: 'array' } } }
  expect(asText).toBeGreaterThan(estimateTokens('hello'))
  expect(estimateQuestion({ messages, answer: { kind: 'json', name: 'plan', schema } })).toBeGreaterThanOrEqual(
    asText + estimateTokens(JSON.stringify(schema)),
  )
})
