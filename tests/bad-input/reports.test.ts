import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { remove, repository, temporary } from '../cli/repository.ts'
import { chain, testsSku, withTests } from './chain.ts'

const root = join(import.meta.dirname, '..', '..')

let folder: string
beforeAll(async () => {
  folder = await temporary()
})
afterAll(() => remove(folder))

/** Reads a report in a process of its own, as the product does, and without a network where the machine lets us. */
function measured(kind: string, path: string): { read: string; seconds: number; megabytes: number } {
  const command = [process.execPath, join(root, 'scripts/fuzz/read-process.ts'), kind, path]
  const isolated = spawnSync('unshare', ['-n', 'true']).status === 0
  const [program, args] = isolated ? ['unshare', ['-n', ...command]] : [process.execPath, command.slice(1)]
  return JSON.parse(execFileSync(program, args, { encoding: 'utf8' })) as ReturnType<typeof measured>
}

function written(name: string, parts: Iterable<string>): string {
  const path = join(folder, name)
  const file = openSync(path, 'w')
  for (const part of parts) writeSync(file, part)
  closeSync(file)
  return path
}

function* around(start: string, part: string, end: string, times: number): Generator<string> {
  yield start
  for (let n = 0; n < times; n++) yield part
  yield end
}

describe('a report made to fill the memory', () => {
  const lines = 'x\r\n]]x&amp;'.repeat(10_000)
  const suite = '<testsuite name="s"><testcase name="a">'
  const end = '</testcase></testsuite>'
  it.each([
    ['output of 100 MB', 'junit', `${suite}<system-out>`, lines, `</system-out>${end}`, '1 cases'],
    [
      'CDATA of 100 MB',
      'junit',
      `${suite}<system-out><![CDATA[`,
      lines.replaceAll('&amp;', '<>'),
      `]]></system-out>${end}`,
      '1 cases',
    ],
    ['a failure of 100 MB', 'junit', `${suite}<failure>`, lines, `</failure>${end}`, 'a text or a name in it has more'],
    [
      'an attribute of 100 MB',
      'junit',
      `${suite}<failure message="`,
      lines,
      `"/>${end}`,
      'a text or a name in it has more',
    ],
    ['suites, each in it empty', 'junit', '<testsuites>', '<testsuite/>'.repeat(8000), '</testsuites>', '0 cases'],
    ['a comment of 100 MB', 'cobertura', '<coverage><!--', lines, '--></coverage>', 'no file of the repository'],
    ['a line of 100 MB', 'lcov', 'SF:', 'x'.repeat(100_000), '\nend_of_record\n', 'a line in it is longer'],
    ['a JSON text of 100 MB', 'istanbul', '{"a":"', 'x'.repeat(100_000), '"}', 'a file in it takes more than'],
  ])('by %s takes less than 300 MB', (name, kind, start, part, stop, words) => {
    const path = written(name.replaceAll(' ', '-'), around(start, part, stop, 1000))
    const { read, megabytes } = measured(kind, path)
    expect(read).toContain(words)
    expect(megabytes).toBeLessThan(300)
  })
})

describe('a small report that claims very many lines', () => {
  const block = (from: number): string => `example.com/app/pkg0/file.go:${from}.1,${from + 900_000}.2 1 1\n`
  it.each([
    ['each once', Array.from({ length: 60 }, (_, n) => block(n * 900_001 + 1))],
    ['the same ones again and again', Array.from({ length: 1000 }, () => block(1))],
  ])('is ended: %s', (name, blocks) => {
    const { read, seconds, megabytes } = measured('go', written(name.replaceAll(' ', '-'), ['mode: set\n', ...blocks]))
    expect(read).toBe('it has more lines and branches than are read')
    expect(seconds).toBeLessThan(20)
    expect(megabytes).toBeLessThan(512)
  })
})

describe('reports of the test command, of every kind', () => {
  const coverage: Readonly<Record<string, [report: string, reason: RegExp]>> = {
    'jacoco, cut off': [
      '<report name="r"><package name="src"><sourcefile name="sku.js">',
      /cannot be read as XML.*unclosed tag/,
    ],
    'jacoco, overflowing': [
      '<report name="r"><package name="src"><sourcefile name="sku.js"><line nr="1" ci="99999999999999999999"/></sourcefile></package></report>',
      /are no counts/,
    ],
    'go, of nobody': ['mode: set\nexample.com/m/other.go:1.1,2.2 1 1\n', /names no file of the repository/],
    'clover, without a path': ['<coverage clover="3"><project><file/></project></coverage>', /neither path nor name/],
    'istanbul, cut off': ['{"src/sku.js": {"path": "src/sku.js"', /cannot be read as JSON: it was cut off/],
    'cobertura, of laughs': [
      '<!DOCTYPE c [<!ENTITY a "a"><!ENTITY b "&a;&a;">]><coverage><sources><source>&b;</source></sources></coverage>',
      /undefined entity/,
    ],
    'of another encoding': ['<?xml version="1.0" encoding="utf-16"?><coverage/>', /declared as utf-16/],
  }
  const settings = (name: string) => ({
    'test-command': JSON.stringify(['node', 'write.js', name]),
    'junit-path': 'out/junit.xml',
    'coverage-path': 'out/coverage',
  })

  let target: string
  beforeAll(async () => {
    const write = `import { mkdirSync, writeFileSync } from 'node:fs'
mkdirSync('out')
writeFileSync('out/junit.xml', '<testsuite name="s" tests="1"><testcase name="a"/></testsuite>')
const reports = ${JSON.stringify(Object.fromEntries(Object.entries(coverage).map(([name, [report]]) => [name, report])))}
const whole = 'mode: set\\nexample.com/app/src/sku.js:1.1,2.2 1 1\\n'
writeFileSync('out/coverage', reports[process.argv[2]] ?? whole)
`
    target = await repository(join(folder, 'reports'), { ...withTests(testsSku), 'write.js': write })
  })

  it.each(Object.entries(coverage))('%s is not believed, and says why', async (name, [, reason]) => {
    const { snapshot } = await chain(target, { ...settings(name), retry: 'true' }, true)
    expect(snapshot.baseline).toMatchObject({
      coverage: null,
      coverageReason: expect.stringMatching(/^the coverage report cannot be believed: out\/coverage: /),
    })
    expect(snapshot.baseline.coverageReason).toMatch(reason)
  })

  it('whole is believed, and its format is told by itself', async () => {
    const { snapshot } = await chain(target, { ...settings('whole'), retry: 'true' }, true)
    expect(snapshot.baseline.coverage).toMatchObject({ format: 'go', lines: { covered: 2, total: 2 } })
  })
})

it('broken reports at random end no reader', () => {
  const fuzz = spawnSync(process.execPath, ['scripts/fuzz-readers.ts', '--seconds', '5', '--seed', '20260101'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(fuzz.stdout).toContain('no reader threw, hung, or gave what breaks its contract')
  expect(fuzz.status).toBe(0)
})
