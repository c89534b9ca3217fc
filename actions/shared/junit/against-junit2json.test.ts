// junit2json holds a whole report in memory, so it is not what reads them; what it makes of small ones is what we must.
import { expect, it } from '@jest/globals'
import { parse } from 'junit2json'
import { inChunks } from '../xml/chunks.fake.ts'
import { readJunit } from './read.ts'

type Element = Readonly<Record<string, unknown>>

const children = (element: Element, name: string): Element[] => (element[name] as Element[] | undefined) ?? []

/** Classname, name and what is said of it, in the order of junit2json: cases of a suite before its inner suites. */
function flattened(suite: Element): string[] {
  const own = children(suite, 'testcase').map((one) => {
    const said = ['error', 'failure', 'skipped'].find((name) => name in one)
    const count = children(one, 'skipped').length
    const status =
      { error: 'errored', failure: 'failed', skipped: count === 1 ? 'skipped' : 'passed' }[said ?? ''] ?? 'passed'
    return [one['classname'], one['name'], status].join(' | ')
  })
  return [...own, ...children(suite, 'testsuite').flatMap(flattened)]
}

/** Numbers from 0 to `below`, the same ones in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
}

const NAMES = ['a', 'b &amp; c', 'ü&#10;x', '1e5', '&lt;T&gt;', "it's", 'long name '.repeat(20).trim()]
const SAID = [
  '',
  '<failure/>',
  '<error message="m">t</error>',
  '<skipped/>',
  '<skipped/><skipped>x</skipped>',
  '<failure><![CDATA[<]]></failure>',
]

function randomSuite(next: (below: number) => number, depth: number): string {
  const parts = Array.from({ length: next(6) }, () => {
    if (depth < 4 && next(4) === 0) return randomSuite(next, depth + 1)
    const [suite, name] = [NAMES[next(NAMES.length)], NAMES[next(NAMES.length)]]
    const said = SAID[next(SAID.length)]
    return `<testcase classname="${suite}" name="${name}">${said}<system-out>noise</system-out></testcase>`
  })
  return `<testsuite name="s"><properties><property name="p" value="v"/></properties>${parts.join('\n')}</testsuite>`
}

it('reads five hundred random reports as junit2json does', async () => {
  const next = numbers(20_260_101)
  for (let n = 0; n < 500; n++) {
    const xml = `<?xml version="1.0"?><testsuites>${randomSuite(next, 0)}${randomSuite(next, 0)}</testsuites>`
    const read = await readJunit(inChunks(xml, 1 + next(300)), '')
    const cases = 'cases' in read ? read.cases : []
    const visible = (text: string): string => text.replaceAll('\n', ' ⏎ ')
    expect(cases.map(({ suite, name, status }) => [suite, name, status].join(' | '))).toEqual(
      flattened((await parse(xml, {})) as unknown as Element).map(visible),
    )
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  }
})
