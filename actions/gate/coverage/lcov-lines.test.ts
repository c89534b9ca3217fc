import { describe, expect, it } from '@jest/globals'
import { lcovLines } from './lcov-lines.ts'

const place = { root: '/repo', cwd: '/repo' }

/** Measured lines and those missed, of `a.js` unless it is another. */
function read(text: string, path = 'a.js', where = place): [number[], number[]] | string | null {
  const report = lcovLines(text, new Map([[path, []]]), where)
  if ('problem' in report) return report.problem
  const marks = report.get(path)
  return marks === undefined
    ? null
    : [[...marks.measured].sort((a, b) => a - b), [...marks.missed].sort((a, b) => a - b)]
}

const record = (name: string, ...lines: string[]) => ['TN:', `SF:${name}`, ...lines, 'end_of_record', ''].join('\n')

describe('the lines of an LCOV report', () => {
  it('are those with hits, summed up over all records of the file', () => {
    const text =
      record('a.js', 'DA:1,0', 'DA:2,0,sum', 'DA:2,1') + record('b.js', 'DA:9,1') + record('./a.js', 'DA:1,3', 'DA:3,0')
    expect(read(text)).toEqual([[1, 2, 3], [3]])
  })

  it('are the first lines of functions too, where no statement begins there', () => {
    const text = record('a.js', 'FN:4,f', 'FN:6,9,g', 'FN:1,h', 'FNDA:2,f', 'FNDA:0,g', 'FNDA:0,h', 'DA:1,5')
    expect(read(text)).toEqual([[1, 4, 6], [6]])
  })

  it('are lines of branches too: all must be taken, or any where the line itself has no hits', () => {
    const branches = ['BRDA:1,0,0,1', 'BRDA:1,0,1,-', 'BRDA:2,0,0,1', 'BRDA:3,0,0,0', 'BRDA:3,0,1,4', 'BRDA:4,0,0,-']
    expect(read(record('a.js', ...branches, 'DA:3,0', 'DA:4,0'))).toEqual([
      [1, 2, 3, 4],
      [1, 4],
    ])
  })

  it.each([
    ['/repo/src/a.js', 'src/a.js'],
    ['src/../src//a.js', 'src/a.js'],
    ['with space/ä.js', 'with space/ä.js'],
    ['src\\a.js', 'src/a.js'],
  ])('are found under %p', (name, path) => {
    expect(read(record(name, 'DA:1,1'), path)).toEqual([[1], []])
  })

  it.each(['/repository/a.js', 'src/a.js', '../a.js', 'a.jsx'])('are not found under %p', (name) => {
    expect(read(record(name, 'DA:1,1'))).toBeNull()
  })

  it('end where the record ends, whatever a function is called', () => {
    expect(read(record('a.js', 'FN:5,end_of_record', 'FNDA:1,end_of_record', 'end_of_records', 'DA:1,1'))).toEqual([
      [1, 5],
      [],
    ])
  })

  it.each([
    [record('a.js', 'DA:0,1'), 'not a line and its hits'],
    [record('a.js', 'DA:1,-1'), 'not a line and its hits'],
    [record('a.js', 'DA:1,1e3'), 'not a line and its hits'],
    [record('a.js', 'FN:x,f'), 'cannot be read'],
    [record('a.js', 'BRDA:1,0,0,x'), 'cannot be read'],
    ['SF:a.js\nDA:1,1\nSF:b.js\nend_of_record\n', 'cannot be read'],
    ['SF:a.js\nDA:1,1\n', 'cut off'],
    ['SF:a.js', 'cut off'],
    ['hello', 'no record'],
  ])('are not believed from %p', (text, problem) => {
    expect(read(text)).toContain(problem)
  })
})
