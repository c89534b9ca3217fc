import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outline } from '../contracts/outline.ts'
import type { BlobFacts } from '../ports/store.ts'
import { temporaryDirectory } from './git/temporary-repository.fake.ts'
import { UserError } from '../contracts/errors.ts'
import { outlineCache } from './outline-cache.ts'

let dir: string

beforeEach(() => {
  dir = join(temporaryDirectory(), 'outlines')
})
afterEach(() => rmSync(join(dir, '..'), { recursive: true }))

const id = (index: number): string => index.toString(16).padStart(40, '0')

function outline(index: number, change: Partial<Outline> = {}): Outline {
  const symbol = { parent: null, startLine: 1, endLine: 2, docstring: false } as const
  const symbols = [
    { ...symbol, kind: 'function', name: `ü${index}`, signature: 'def ü()', complexity: index + 1 } as const,
  ]
  const fixed = { schemaVersion: 1, language: 'python', lines: 2, parseErrors: 0 } as const
  return { ...fixed, imports: [], blob: id(index), symbols, ...change }
}

const text: BlobFacts = { skipped: null, noLlm: false }
const files = (ending: string): string[] => readdirSync(dir).filter((name) => name.endsWith(ending))

it('is empty where there is no folder yet', async () => {
  const cache = outlineCache(dir)
  expect([await cache.totals([id(1)]), await cache.get([id(1)]), await cache.facts([id(1)])]).toEqual([
    new Map(),
    new Map(),
    new Map(),
  ])
  await cache.add([])
  expect(existsSync(dir)).toBe(false)
})

it('gives back what was added, in the same process and in the next', async () => {
  const first = outlineCache(dir)
  await first.add(
    [outline(1), outline(2)],
    new Map([
      [id(2), { skipped: null, noLlm: true }],
      [id(9), { skipped: 'binary', noLlm: false }],
    ]),
  )
  await first.add([outline(3)])
  for (const cache of [first, outlineCache(dir)]) {
    expect(await cache.get([id(1), id(2), id(3), id(4), id(9)])).toEqual(
      new Map([1, 2, 3].map((index) => [id(index), outline(index)])),
    )
    expect(await cache.totals([id(3), id(9)])).toEqual(
      new Map([[id(3), { symbols: 1, complexity: 4, parseErrors: 0 }]]),
    )
    const facts = await cache.facts([id(2), id(9), id(4)])
    expect(facts.get(id(2))).toMatchObject({ skipped: null, noLlm: true, outlines: { python: { complexity: 3 } } })
    expect(facts.get(id(9))).toMatchObject({ skipped: 'binary', noLlm: false, outlines: {} })
    expect(facts.size).toBe(2)
  }
})

it('answers totals and facts without a segment', async () => {
  await outlineCache(dir).add([outline(1)])
  for (const name of files('.jsonl')) rmSync(join(dir, name))
  const cache = outlineCache(dir)
  expect((await cache.totals([id(1)])).size).toBe(1)
  expect(await cache.get([id(1)])).toEqual(new Map())
})

it('keeps one content apart by language', async () => {
  const cache = outlineCache(dir)
  await cache.add([outline(1), outline(1, { language: 'typescript', lines: 7 })])
  expect((await cache.get([id(1)], 'typescript')).get(id(1))?.lines).toBe(7)
  expect((await cache.get([id(1)], 'python')).get(id(1))?.lines).toBe(2)
  expect(await cache.get([id(1)], 'go')).toEqual(new Map())
})

it('lets two writers work at once, each with a segment of its own', async () => {
  const [one, two] = [outlineCache(dir), outlineCache(dir)] as const
  await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      (index % 2 === 0 ? one : two).add([outline(index)], new Map([[id(index), text]])),
    ),
  )
  expect(files('.jsonl')).toHaveLength(2)
  expect(files('.index')).toHaveLength(1)
  const all = Array.from({ length: 40 }, (_, index) => id(index))
  expect((await outlineCache(dir).get(all)).size).toBe(40)
})

it('passes over lines that a crash cut off, at any byte, and loses nothing that came before or after', async () => {
  await outlineCache(dir).add([outline(1)])
  const [index = ''] = files('.index')
  const whole = readFileSync(join(dir, index), 'utf8')
  await outlineCache(dir).add([outline(2)])
  const both = readFileSync(join(dir, index), 'utf8')
  for (let cut = whole.length; cut < both.length; cut += 7) {
    writeFileSync(join(dir, index), both.slice(0, cut))
    await outlineCache(dir).add([outline(3)])
    const found = await outlineCache(dir).get([id(1), id(3)])
    expect([...found.keys()]).toEqual([id(1), id(3)])
  }
})

it('passes over index lines that are not its own, and segments that do not hold what the index says', async () => {
  await outlineCache(dir).add([outline(1)])
  const [index = ''] = files('.index')
  const [segment = ''] = files('.jsonl')
  const bad: unknown[] = [
    {},
    [id(5)],
    [id(5), 'odd', 0],
    ['short', null, 0],
    [id(5), null, 0, 'cobol', 1, 1, 0, segment, 0, 10],
    [id(5), null, 0, 'python', 1, 1, 0, '../../escape', 0, 10],
    [id(5), null, 0, 'python', -1, 1, 0, segment, 0, 10],
  ]
  appendFileSync(join(dir, index), `${bad.map((line) => JSON.stringify(line)).join('\n')}\n`)
  const lost = [
    [id(6), null, 0, 'python', 1, 1, 0, segment, 0, 10],
    [id(7), null, 0, 'python', 1, 1, 0, segment, 1_000_000, 10],
    [id(8), null, 0, 'python', 1, 1, 0, segment, 0, JSON.stringify(outline(1)).length + 2],
  ]
  appendFileSync(join(dir, index), `${lost.map((line) => JSON.stringify(line)).join('\n')}\n`)
  const cache = outlineCache(dir)
  expect((await cache.facts([id(5)])).size).toBe(0)
  expect([...(await cache.get([id(1), id(6), id(7), id(8)])).keys()]).toEqual([id(1)])
})

it('says where it could not write', async () => {
  writeFileSync(dir, 'a file where the folder should be')
  const failing = outlineCache(dir).add([outline(1)])
  await expect(failing).rejects.toThrow(UserError)
  await expect(failing).rejects.toThrow(
    `${dir} could not be written: a file stands where a folder is needed: remove it`,
  )
})
