import { describe, expect, it } from '@jest/globals'
import { ContractError } from '../contracts/parse.ts'
import type { StateItem } from '../contracts/state-index.ts'
import { refuseHostileJson } from './hostile-json.ts'
import { itemPath } from './layout.ts'
import { mergeRows } from './index-rows.ts'
import { readDerived, readHostile, stateFiles, stateJson } from './state-files.ts'

const row: StateItem = {
  schemaVersion: 1,
  item: { id: 'x-1', runId: 'r1', filePath: 'src/x.ts', title: 'tidy up', verdict: 'pass', branch: 'llm-ops/x-1' },
  action: 'refactor',
  engine: 'codemod',
  rawConfidence: 0.9,
  at: '2026-11-22T12:00:00.000Z',
  files: [{ path: 'src/x.ts', blob: 'a'.repeat(40) }],
  pull: { number: 7, runId: 'r1', at: '2026-11-22T12:00:00.000Z' },
  outcome: null,
}
const text = stateJson(row)
const read = (hostile: string) => readHostile(stateFiles.item, hostile, itemPath('x-1'))
const withValue = (change: object): string => JSON.stringify({ ...row, ...change })

describe('hostile inputs, row 115: state JSON', () => {
  it('is read where it is what llm-ops wrote', () => {
    expect(read(text)).toEqual(row)
  })

  it('is refused wherever it is cut short', () => {
    for (let length = 0; length < text.trimEnd().length; length++) {
      expect(() => read(text.slice(0, length))).toThrow(ContractError)
    }
  })

  it.each([
    ['empty', ''],
    ['{}', '{}'],
    ['a byte order mark', `\ufeff${text}`],
    ['NaN', text.replace('7', 'NaN')],
    ['a name that stands twice', text.replace('"files"', '"at": "2020-01-01T00:00:00Z", "files"')],
    [
      'a name that stands twice in another spelling',
      text.replace('"files"', String.raw`"\u0061t": "2020-01-01T00:00:00Z", "files"`),
    ],
    ['__proto__', text.replace('{', '{"__proto__": {"polluted": 1},')],
    ['a key that no contract knows', withValue({ surprise: 1 })],
    ['10,000 levels', `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
    ['10,000 levels that do not end', '['.repeat(10_000)],
    ['50 MB', `{"a":"${'x'.repeat(50 * 2 ** 20)}"}`],
    ['a negative pull request', withValue({ pull: { ...row.pull, number: -1 } })],
    ['a pull request that is a word', withValue({ pull: { ...row.pull, number: 'main' } })],
    ['301 files', withValue({ files: Array.from({ length: 301 }, () => row.files[0]) })],
  ])('with %s is refused', (_, hostile) => {
    expect(() => read(hostile)).toThrow(ContractError)
    expect(readDerived(stateFiles.item, hostile, 'row')).toBeNull()
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('of a later version is refused and never taken for damaged', () => {
    expect(() => readDerived(stateFiles.item, withValue({ schemaVersion: 2 }), 'row')).toThrow(/update llm-ops/)
  })

  it('nested deeper than any of ours is refused before it is read', () => {
    const bounds = { source: 's', longest: 99_999 }
    expect(() => refuseHostileJson('['.repeat(101), bounds)).toThrow('s: nested deeper than 100')
    expect(() => refuseHostileJson('['.repeat(100), bounds)).not.toThrow()
  })

  it('with the same name in two objects is fine', () => {
    expect(() =>
      refuseHostileJson('{"a":{"x":1},"b":{"x":"{\\"x\\":1}"},"c":[{"x":1},{"x":2}]}', { source: 's', longest: 999 }),
    ).not.toThrow()
  })
})

describe('threat T-18: the state branch is written by somebody else', () => {
  it.each(['main', 'refs/heads/main', 'llm-ops/../main', 'llm-ops/ x', 'llm-ops/x\n'])(
    'a row that names the branch %j is no row',
    (branch) => {
      const hostile = withValue({ item: { ...row.item, branch } })
      expect(readDerived(stateFiles.item, hostile, 'row')).toBeNull()
    },
  )

  it('a row with `pr`, a branch and __proto__ is refused, and what a run says stands instead', () => {
    const hostile = '{"pr": 1, "branch": "main", "__proto__": {"admin": true}}'
    expect(mergeRows(readDerived(stateFiles.item, hostile, 'row'), row)).toEqual(row)
  })
})

describe('hostile inputs, row 118: a pull request of another repository or author', () => {
  it('is a number like any other: whoever uses it asks GitHub', () => {
    const foreign = withValue({ pull: { ...row.pull, number: 2_147_483_647 } })
    expect(read(foreign).pull?.number).toBe(2_147_483_647)
    expect(() => read(withValue({ pull: { ...row.pull, number: 2_147_483_648 } }))).toThrow(ContractError)
  })
})
