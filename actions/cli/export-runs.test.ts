import { describe, expect, it } from '@jest/globals'
import { exportRows, toCsv } from './export-runs.ts'
import { commit, fakeItem, fakeRun } from './run.fake.ts'

/** A reader after RFC 4180, so that the writer is not checked by itself. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows
}

describe('the export', () => {
  it('has one row an item', () => {
    const items = [fakeItem({ branch: 'llm-ops/x', commit: commit('c') }), fakeItem({ id: 'y', verdict: null })]
    const rows = exportRows(fakeRun({ items }))
    expect(rows).toHaveLength(2)
    expect(rows[1]).toMatchObject({ runId: 'r1', itemId: 'y', verdict: '', branch: '', confidence: 0.9 })
  })

  it('reads back what was written, whatever a name holds', () => {
    const names = ['a,b.js', 'a"b".js', 'a::b.js', 'ü🎉.js', '']
    const rows = exportRows(fakeRun({ items: names.map((filePath) => fakeItem({ filePath })) }))
    const [head, ...read] = readCsv(toCsv(rows))
    const column = head?.indexOf('filePath') ?? -1
    expect(read.map((row) => row[column])).toEqual(names)
  })

  it('is no escape sequence on a terminal and no workflow command in a job log', () => {
    const command = [':', ':error:', ':x'].join('')
    const text = toCsv(
      exportRows(fakeRun({ items: [fakeItem({ filePath: `a\n${command}\u001b[31m\u009b##[error]` })] })),
    )
    expect(text).toContain(String.raw`a\x0a${command}\x1b[31m\x9b#\x23[error]`)
    expect(text.split('\r\n')).toHaveLength(2)
  })

  it('defuses a formula behind a tab, which it writes out', () => {
    const [head, row] = readCsv(toCsv(exportRows(fakeRun({ items: [fakeItem({ filePath: '\t=1' })] }))))
    expect(row?.[head?.indexOf('filePath') ?? -1]).toBe(String.raw`'\x09=1`)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '|x', '%x'])('defuses the formula %j', (filePath) => {
    const [head, row] = readCsv(toCsv(exportRows(fakeRun({ items: [fakeItem({ filePath })] }))))
    expect(row?.[head?.indexOf('filePath') ?? -1]).toBe(`'${filePath}`)
  })

  it('is a header alone where there is nothing', () => {
    expect(toCsv([])).toMatch(/^runId,startedAt,[\w,]+$/)
  })
})
