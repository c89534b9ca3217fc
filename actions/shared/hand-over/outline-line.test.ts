import { expect, it } from '@jest/globals'
import type { Outline } from '../contracts/outline.ts'
import { parseOutlineLines } from './outline-line.ts'
import { fakeSnapshot } from './pieces.fake.ts'

const [listed, foreign] = ['1'.repeat(40), '2'.repeat(40)]
const file = { path: 'a.ts', blob: listed, kind: 'file', executable: false, size: 3, language: 'typescript' } as const
const snapshot = fakeSnapshot({ files: [{ ...file, noLlm: false, outline: null, skipped: null }] })

function line(blob: string, outlineBlob = blob): string {
  const outline: Outline = {
    schemaVersion: 1,
    blob: outlineBlob,
    language: 'typescript',
    lines: 3,
    symbols: [],
    imports: [],
    parseErrors: 0,
  }
  return JSON.stringify({ schemaVersion: 1, blob, skipped: null, noLlm: false, outline })
}

it('takes outlines of contents that the snapshot lists, and of no others', () => {
  const text = [line(listed), line(foreign), line(listed, foreign), ''].join('\n')
  expect(parseOutlineLines(text, snapshot, 'x').map(({ outline }) => outline.blob)).toEqual([listed])
})

it('names the line that holds no contract', () => {
  const unknown = line(listed).replace('"noLlm":false', '"noLlm":false,"more":1')
  expect(() => parseOutlineLines(`${line(listed)}\n${unknown}\n`, snapshot, 'x')).toThrow(/^x:2: .*more/)
})
