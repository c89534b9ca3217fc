import { expect, it } from '@jest/globals'
import { reportLines } from './report-lines.ts'

const repository = { root: '/repo', cwd: '/repo', files: () => new Set(['pkg/a.go', 'other/a.go', 'a.js']) }

async function read(bytes: string | Uint8Array, path: string) {
  const text = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  const report = await reportLines(text, new Map([[path, [1, 2, 3]]]), repository)
  if ('problem' in report) return report.problem
  const marks = report.get(path)
  return marks && [[...marks.measured], [...marks.missed]]
}

const cobertura =
  '<coverage><packages><class filename="ä.js"><lines><line number="1" hits="0"/></lines></class></packages></coverage>'

function codes(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
}

function utf16(text: string): Uint8Array {
  return new Uint8Array([0xff, 0xfe, ...codes(text).flatMap((code) => [code & 255, code >> 8])])
}

function latin1(text: string): Uint8Array {
  return new Uint8Array(codes(text))
}

it.each([
  ['LCOV with Windows line ends', 'TN:\r\nSF:a.js\r\nDA:1,0\r\nend_of_record\r\n', 'a.js'],
  ['Cobertura', cobertura, 'ä.js'],
  ['Cobertura behind a declaration', `\n <?xml version="1.0" encoding="UTF-8"?>${cobertura}`.trim(), 'ä.js'],
  ['Cobertura in UTF-16', utf16(`<?xml version="1.0"?>${cobertura}`), 'ä.js'],
  ['Cobertura in Latin 1', latin1(`<?xml version="1.0" encoding="ISO-8859-1"?>${cobertura}`), 'ä.js'],
  ['a cover profile of Go', 'mode: set\nexample.com/m/pkg/a.go:1.1,1.9 1 0\n', 'pkg/a.go'],
  ["Istanbul's JSON", istanbul(), 'a.js'],
])('is read from %s', async (_, bytes, path) => {
  expect(await read(bytes, path)).toEqual([[1], [1]])
})

function istanbul(): string {
  const statement = { start: { line: 1, column: 0 }, end: { line: 1, column: 9 } }
  const file = {
    path: '/repo/a.js',
    statementMap: { 0: statement },
    fnMap: {},
    branchMap: {},
    s: { 0: 0 },
    f: {},
    b: {},
  }
  return JSON.stringify({ '/repo/a.js': file })
}

it.each([
  ['', 'empty'],
  ['\n  \n', 'empty'],
  ['<html>', 'not well-formed'],
  ['{}', 'no file of the repository'],
  [latin1(cobertura), 'not written in UTF-8'],
])('is a problem with %p', async (bytes, problem) => {
  expect(await read(bytes, 'a.js')).toContain(problem)
})
