import { describe, expect, it } from '@jest/globals'
import type { Coverage } from '../contracts/test-run.ts'
import { readCoverage } from './coverage.ts'
import { inChunks } from '../xml/chunks.fake.ts'
import { repositoryPath } from './paths.ts'

const files = new Set(['src/a.py', 'src/b.py', 'lib/a.py', 'main.js'])
const root = { root: '/repo', files }

async function read(text: string, format: Coverage['format'] | null = null): Promise<Coverage> {
  const report = await readCoverage(inChunks(text), format, root)
  if ('problem' in report) throw new Error(report.problem)
  return report.coverage
}

async function problem(text: string, format: Coverage['format'] | null = null): Promise<string> {
  const report = await readCoverage(inChunks(text), format, root)
  return 'problem' in report ? report.problem : 'no problem'
}

const record = (path: string, ...lines: string[]): string =>
  ['TN:', `SF:${path}`, ...lines, 'end_of_record', ''].join('\n')

describe('LCOV', () => {
  it('is counted from its lines, per file, per folder and in all', async () => {
    const coverage = await read(
      record('src/a.py', 'DA:1,1', 'DA:2,0', 'DA:3,7', 'LF:99', 'LH:98') +
        record('/repo/src/b.py', 'DA:1,0') +
        record('main.js', 'DA:5,2'),
    )
    expect(coverage.lines).toEqual({ covered: 3, total: 5 })
    expect(coverage.branches).toBeNull()
    expect(coverage.files[0]).toMatchObject({ path: 'main.js', covered: [5], missed: [] })
    expect(coverage.files[1]).toMatchObject({ path: 'src/a.py', covered: [1, 3], missed: [2] })
    expect(coverage.packages.map((row) => [row.name, row.lines])).toEqual([
      ['.', { covered: 1, total: 1 }],
      ['src', { covered: 2, total: 4 }],
    ])
  })

  it('has branches where it names them: taken, not taken, never reached, and in exception blocks', async () => {
    const branches = ['BRDA:1,0,0,3', 'BRDA:1,0,1,0', 'BRDA:2,0,0,-', 'BRDA:3,e1,0,1', 'BRDA:4,0,jump to line 5,1']
    expect((await read(record('src/a.py', 'DA:1,3', ...branches))).branches).toEqual({ covered: 3, total: 5 })
  })

  it('is not confused by functions of LCOV 2, names with commas, or sheer number of them', async () => {
    const functions = Array.from({ length: 20_000 }, (_, n) => `FN:${n + 1},${n + 2},f,${n}\nFNDA:1,f,${n}`)
    const coverage = await read(record('src/a.py', ...functions, 'FNL:0,1,2', 'FNA:0,1,x', 'FNF:1', 'DA:1,1,checksum'))
    expect(coverage.lines).toEqual({ covered: 1, total: 1 })
  })

  it('may name a file twice: hits and branches are put together', async () => {
    const coverage = await read(
      record('src/a.py', 'DA:1,0', 'DA:2,1', 'BRDA:1,0,0,0') +
        record('src/../src/a.py', 'DA:1,4', 'DA:3,0', 'BRDA:1,0,0,2'),
    )
    expect(coverage.files).toHaveLength(1)
    expect(coverage.files[0]).toMatchObject({ covered: [1, 2], missed: [3], branches: { covered: 1, total: 1 } })
  })

  it('may have Windows line ends and separators', async () => {
    expect((await read(record('src\\a.py', 'DA:1,1').replaceAll('\n', '\r\n'))).files[0]?.path).toBe('src/a.py')
  })

  it('is read in parts, whatever its size', async () => {
    const many = Array.from({ length: 1203 }, (_, n) => record(`src/${n}.py`, 'DA:1,1', 'DA:2,0')).join('')
    expect((await read(many)).lines).toEqual({ covered: 1203, total: 2406 })
  })

  it('leaves files outside of the repository out, and says which', async () => {
    const report = await readCoverage(
      inChunks(record('/usr/lib/x.py', 'DA:1,1') + record('src/a.py', 'DA:1,1')),
      'lcov',
      root,
    )
    expect(report).toMatchObject({ outside: ['/usr/lib/x.py'], coverage: { lines: { covered: 1, total: 1 } } })
  })

  it.each(['DA:0,1', 'DA:5,-1', 'DA:5,1e3', 'DA:x,1', 'DA:5', 'DA:5,NaN', 'DA:1.5,1', `DA:1,${'9'.repeat(16)}`])(
    'is not believed with %p in it',
    async (line) => {
      expect(await problem(record('src/a.py', line))).toContain('is not a line and its hits')
    },
  )

  it.each([
    ['', 'it is empty'],
    ['SF:src/a.py\nDA:1,1\n', 'cut off'],
    [`${record('src/a.py', 'DA:1,1')}SF:src/b.py\nDA:1`, 'cut off'],
    ['hello', 'no record'],
    ['DA:1,1\nend_of_record\n', 'without SF'],
    [record('/elsewhere/a.py', 'DA:1,1'), 'no file of the repository'],
  ])('%p is a problem', async (text, words) => {
    expect(await problem(text)).toContain(words)
  })

  it('may be too long', async () => {
    expect(await problem('x'.repeat(2 ** 21))).toContain('longer than')
  })
})

const cobertura = (classes: string, sources = '<source>/repo/src</source>'): string => `<?xml version="1.0" ?>
<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
<coverage version="7" line-rate="NaN" branch-rate="0"><sources>${sources}</sources>
<packages><package name="."><classes>${classes}</classes></package></packages></coverage>`

const klass = (filename: string, lines: string): string =>
  `<class name="x" filename="${filename}"><methods/><lines>${lines}</lines></class>`

describe('Cobertura', () => {
  it('is counted from its lines and their conditions', async () => {
    const lines =
      '<line number="1" hits="1"/><line number="2" hits="0" branch="true" condition-coverage="0% (0/2)"/>' +
      '<line number="3" hits="4" branch="true" condition-coverage="50% (1/2)"/><line number="4" hits="1" branch="false"/>'
    const coverage = await read(cobertura(klass('a.py', lines)))
    expect(coverage).toMatchObject({
      format: 'cobertura',
      lines: { covered: 3, total: 4 },
      branches: { covered: 1, total: 4 },
    })
    expect(coverage.files[0]).toMatchObject({ path: 'src/a.py', covered: [1, 3, 4], missed: [2] })
  })

  it('is held against each of its roots: the one that has the file counts', async () => {
    const sources = '<source>/repo/lib</source><source>/repo/src</source><source>/elsewhere</source>'
    const line = '<line number="1" hits="1"/>'
    const coverage = await read(cobertura(klass('b.py', line) + klass('a.py', line) + klass('new.py', line), sources))
    expect(coverage.files.map((file) => file.path)).toEqual(['lib/a.py', 'lib/new.py', 'src/b.py'])
  })

  it('counts a line once that stands under its method too', async () => {
    const line = '<line number="1" hits="1"/>'
    const both = `<class filename="a.py"><methods><method name="f"><lines>${line}</lines></method></methods><lines>${line}</lines></class>`
    expect((await read(cobertura(both))).lines).toEqual({ covered: 1, total: 1 })
  })

  it('may have branches without conditions, which are not counted', async () => {
    expect((await read(cobertura(klass('a.py', '<line number="1" hits="1" branch="true"/>')))).branches).toBeNull()
  })

  const attributes = Array.from({ length: 200 }, (_, n) => ` a${n}="1"`).join('')
  it.each([
    [cobertura(klass('a.py', '<line number="1" hits="-1"/>')), 'is not a line and its hits'],
    [cobertura(klass('a.py', '<line number="0" hits="1"/>')), 'is not a line and its hits'],
    [cobertura(klass('a.py', '<line number="1" hits="1" branch="true" condition-coverage="50%"/>')), 'is no ratio'],
    [
      cobertura(klass('a.py', '<line number="1" hits="1" branch="true" condition-coverage="150% (3/2)"/>')),
      'is no ratio',
    ],
    [cobertura(klass('', '')), 'no filename'],
    [cobertura('<x>'.repeat(200) + '</x>'.repeat(200)), 'nested deeper'],
    [`<coverage${attributes}/>`, 'more than 100 attributes'],
    ['<html/>', 'root element'],
    ['<coverage>', 'not well-formed'],
    ['<!DOCTYPE c [<!ENTITY a "b">]><coverage x="&a;"/>', 'not well-formed'],
    [cobertura(''), 'no file of the repository'],
  ])('is not believed where it is wrong', async (text, words) => {
    expect(await problem(text)).toContain(words)
  })

  it('is a problem wherever it was cut off', async () => {
    const whole = cobertura(klass('a.py', '<line number="1" hits="1"/>'))
    expect(await problem(whole)).toBe('no problem')
    for (let end = 1; end < whole.length; end++) expect(await problem(whole.slice(0, end))).toMatch(/^it /)
  })
})

describe('a path of a report', () => {
  it.each([
    ['/repo/src/a.py', 'src/a.py'],
    ['src/a.py', 'src/a.py'],
    ['./src//x/../a.py', 'src/a.py'],
    ['file:///repo/main.js', 'main.js'],
    ['/repo', null],
    ['/repository/a.py', null],
    ['../x.py', null],
    ['../../../../x.py', null],
    ['C:\\x\\a.py', null],
  ])('%p is %p in the repository', (path, expected) => {
    expect(repositoryPath(path, [], root)).toBe(expected)
  })

  it('may be relative to a root that is itself relative', async () => {
    expect(repositoryPath('a.py', ['src'], root)).toBe('src/a.py')
    expect(repositoryPath('a.py', [''], root)).toBe('a.py')
  })
})
