import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { TestCase } from '../contracts/test-run.ts'
import { inChunks } from '../xml/chunks.fake.ts'
import { readJunit } from './read.ts'

async function cases(xml: string, root = '/repo'): Promise<TestCase[]> {
  const report = await readJunit(inChunks(xml), root)
  if ('problem' in report) throw new Error(report.problem)
  return report.cases
}

async function problem(xml: string): Promise<string> {
  const report = await readJunit(inChunks(xml), '/repo')
  if ('cases' in report) throw new Error(`read ${report.cases.length} cases`)
  return report.problem
}

const suite = (body: string, attributes = ''): string => `<testsuite name="s" ${attributes}>${body}</testsuite>`

describe('a report', () => {
  it('gives its cases with suite, name, file, status, time and message', async () => {
    const xml = `<?xml version="1.0"?><testsuites><testsuite name="pytest" tests="4" failures="1" errors="1" skipped="1">
      <testcase classname="tests.test_a.TestX" name="test_ok" file="tests/test_a.py" time="0.25"/>
      <testcase classname="tests.test_a" name="test_bad" time="1e-3"><failure message="assert 0">at line 3</failure></testcase>
      <testcase classname="tests.test_a" name="test_worse"><error message="boom"/></testcase>
      <testcase classname="tests.test_a" name="test_later"><skipped message="why"/></testcase>
    </testsuite></testsuites>`
    expect(await cases(xml)).toEqual([
      {
        id: 'tests.test_a.TestX › test_ok',
        suite: 'tests.test_a.TestX',
        name: 'test_ok',
        file: 'tests/test_a.py',
        status: 'passed',
        seconds: 0.25,
        message: null,
      },
      expect.objectContaining({ status: 'failed', seconds: 0.001, message: 'assert 0 ⏎ at line 3' }),
      expect.objectContaining({ status: 'errored', seconds: null, message: 'boom' }),
      expect.objectContaining({ status: 'skipped', message: 'why' }),
    ])
  })

  it('may have a single suite as its root, and suites in suites', async () => {
    const inner = '<testsuite name="inner"><testcase name="b"/></testsuite>'
    const read = await cases(`<testsuite name="outer" tests="2"><testcase name="a"/>${inner}</testsuite>`)
    expect(read.map((one) => one.id)).toEqual(['outer › a', 'outer › inner › b'])
  })

  it('may have no case at all', async () => {
    expect(await cases('<testsuites/>')).toEqual([])
    expect(await cases('<testsuites tests="0"></testsuites>')).toEqual([])
  })

  it('keeps names that look like numbers', async () => {
    const [one] = await cases(suite('<testcase classname="1e5" name="1.10"/>'))
    expect(one?.id).toBe('1e5 › 1.10')
  })

  it('tells cases of one name apart by their number, and cases of two files by their file', async () => {
    const read = await cases(
      suite(`<testcase classname="x" name="same" file="/repo/a.test.js"/><testcase classname="x" name="same" file="b.test.js"/>
      <testcase classname="x" name="same" file="b.test.js"/><testcase name="alone" classname="" file="file:///repo/c.js"/>`),
    )
    expect(read.map((one) => one.id)).toEqual([
      'a.test.js › x › same',
      'b.test.js › x › same',
      'b.test.js › x › same #2',
      'c.js › s › alone',
    ])
  })

  it('has the same ids wherever it was checked out', async () => {
    const at = async (root: string): Promise<string[]> => {
      const body = `<testcase classname="${root}/a.test.js" name="loads ${root}/data.json" file="${root}/a.test.js"/>`
      return (await cases(suite(body), root)).map((one) => one.id)
    }
    expect(await at('/tmp/one')).toEqual(await at('/srv/two'))
    expect(await at('/tmp/one')).toEqual(['a.test.js › loads data.json'])
  })

  it('names no file outside of the repository', async () => {
    const files = ['/etc/passwd', '../x.py', 'C:\\x.py', './in/side.py', 'win\\dows.py']
    const read = await cases(suite(files.map((file, n) => `<testcase name="${n}" file="${file}"/>`).join('')))
    expect(read.map((one) => one.file)).toEqual([null, null, null, 'in/side.py', 'win/dows.py'])
  })

  it.each(['-1', 'NaN', '1,5', '', 'Infinity', '0x10'])('takes the time %p for unknown', async (time) => {
    expect((await cases(suite(`<testcase name="a" time="${time}"/>`)))[0]?.seconds).toBeNull()
  })

  it('believes the worst of what a case says', async () => {
    const xml = suite('<testcase name="a"><skipped/><failure/></testcase><testcase name="b" status="notrun"/>')
    expect((await cases(xml)).map((one) => one.status)).toEqual(['failed', 'skipped'])
  })

  it("of a test of which only subtests are skipped is the test's own, as pytest counts", async () => {
    const xml = suite(
      '<testcase name="a"><skipped message="x"/><skipped message="y"/></testcase>' +
        '<testcase name="b"><skipped/><skipped/><failure/></testcase><testcase name="c"><skipped/></testcase>',
    )
    expect((await cases(xml)).map((one) => one.status)).toEqual(['passed', 'failed', 'skipped'])
  })

  it('shows messages on one line, escaped and cut', async () => {
    const message = `&#27;[31m&#x1B;\u001b\u0000red&#10;::error::x ${'y'.repeat(5000)}`
    const read = await cases(suite(`<testcase name="a&#9;b"><failure message="${message}"/></testcase>`))
    expect(read[0]?.name).toBe('a b')
    expect(read[0]?.message).toMatch(/^\\u001b\[31m\\u001b\\u001b\\u0000red ⏎ ::error::x y+…$/)
    expect(read[0]?.message).toHaveLength(2000)
  })

  it('takes <__proto__> for an element like any other', async () => {
    expect(await cases(suite('<__proto__ polluted="1"/><testcase name="a"/>'))).toHaveLength(1)
    expect('polluted' in {}).toBe(false)
  })
})

describe('a real report of pytest', () => {
  const file = join(import.meta.dirname, '..', '..', '..', 'tests', 'fixtures', 'reports', 'pytest.xml')

  it('is read the same in chunks of any size, with its escapes, errors and skips', async () => {
    const report = await readFile(file)
    for (const size of [1, 17, report.length]) {
      const read = await readJunit(inChunks(report, size), '/repo')
      expect(read).toMatchObject({
        cases: [
          { id: 'test_calc › test_divide[4-2-2]', status: 'passed', seconds: 0.001, file: 'test_calc.py' },
          { id: 'test_calc › test_divide[1-4-0.25]', status: 'passed' },
          {
            id: 'test_calc › test_divide[1-2-3]',
            status: 'failed',
            message: expect.stringContaining('assert 0.5 == 3'),
          },
          { id: 'test_calc › test_colour', status: 'failed', message: expect.stringContaining("'\\x00grün'") },
          { id: 'test_calc › test_later', status: 'skipped', message: 'test_calc.py:16: later' },
          { id: 'test_calc › test_error', status: 'errored', message: expect.stringContaining('no fixture <&>') },
        ],
      })
    }
  })

  it('is a problem wherever it was cut off', async () => {
    const report = await readFile(file)
    const end = report.toString().trimEnd().length
    for (let at = 0; at < Buffer.byteLength(report.toString().slice(0, end)); at++) {
      expect(await readJunit(inChunks(report.subarray(0, at)), '/repo')).toMatchObject({
        problem: expect.stringMatching(/^it /),
      })
    }
  })
})

describe('a case that was repeated', () => {
  it('has passed where it passed in the end, and says how it failed before', async () => {
    const flaky = '<testcase name="a"><flakyFailure message="was slow">at line 3</flakyFailure><flakyError/></testcase>'
    expect(await cases(suite(flaky, 'tests="1" failures="0" errors="0"'))).toMatchObject([
      { status: 'passed', message: expect.stringMatching(/^passed when it was repeated; before: /) },
    ])
  })

  it('has failed where it failed every time, and is counted once', async () => {
    const failing = '<testcase name="a"><failure message="first"/><rerunFailure message="second"/></testcase>'
    const alone = '<testcase name="b"><rerunFailure message="again"/></testcase>'
    expect(await cases(suite(failing + alone, 'tests="2" failures="1" errors="0"'))).toMatchObject([
      { status: 'failed', message: 'first' },
      { status: 'failed', message: 'again' },
    ])
  })
})

describe('the order and the place of cases', () => {
  it('is that of their suites: its own cases come before those of its inner suites', async () => {
    const inner = '<testsuite><testcase classname="x" name="same"/></testsuite>'
    const read = await cases(`<testsuites>${suite(`${inner}<testcase classname="x" name="same"/>`)}</testsuites>`)
    expect(read.map((one) => one.id)).toEqual(['x › same', 'x › same #2'])
  })

  it('tells apart what only looks alike, and numbers what has one id in two ways', async () => {
    const read = await cases(
      suite(
        '<testcase classname="a › b" name="c"/><testcase classname="a" name="b › c"/><testcase classname="a" name="b"/>' +
          '<testcase classname="a › b" name="c"/>',
      ),
    )
    expect(read.map((one) => one.id)).toEqual(['a › b › c', 'a › b › c #2', 'a › b', 'a › b › c #3'])
  })

  it('counts: what stands elsewhere is no case and no failure', async () => {
    const strays =
      '<properties><testcase name="x"/></properties><failure/>' +
      '<testcase name="a"><properties><failure/><property name="n"/></properties><system-out><error/></system-out></testcase>'
    expect(await cases(suite(strays))).toMatchObject([{ name: 'a', status: 'passed' }])
  })
})

describe('counts that disagree with the cases', () => {
  it.each([
    ['tests="3"', '<testcase name="a"/>'],
    ['tests="1"', '<testcase name="a"/><testcase name="b"/>'],
    ['tests="1" failures="1" errors="0"', '<testcase name="a"/>'],
    ['tests="1" failures="0"', '<testcase name="a"><failure/></testcase>'],
  ])('%s are a problem', async (attributes, body) => {
    expect(await problem(suite(body, attributes))).toMatch(/suite 's' contradicts itself: it says/)
  })

  it.each(['-1', 'NaN', '1,234', '1.5'])('tests=%p is a problem', async (count) => {
    expect(await problem(suite('<testcase name="a"/>', `tests="${count}"`))).toContain('is not a count')
  })

  it('are found in the inner of two suites', async () => {
    expect(await problem(`<testsuites>${suite(suite('<testcase name="a"/>', 'tests="9"'))}</testsuites>`)).toContain(
      '"9"',
    )
  })

  it('are no problem where pytest counts a failed teardown twice, or subtests that it does not show', async () => {
    const teardown = suite('<testcase name="a"><error/></testcase>', 'tests="2" failures="0" errors="1"')
    expect(await cases(teardown)).toHaveLength(1)
    const subtests = '<testsuite name="pytest" tests="41" failures="0" errors="0"><testcase name="a"/></testsuite>'
    expect(await cases(subtests)).toHaveLength(1)
  })
})

describe('a text that is no report', () => {
  const whole = `<testsuites>${suite('<testcase name="ä"><failure message="&lt;">x</failure></testcase>', 'tests="1"')}</testsuites>`

  it('is a problem wherever it was cut off', async () => {
    expect(await cases(whole)).toHaveLength(1)
    for (let end = 0; end < whole.length; end++) expect(await problem(whole.slice(0, end))).toMatch(/^it /)
  })

  it.each([
    ['', 'it is empty'],
    [' \n', 'it is empty'],
    ['not xml', 'it cannot be read as XML'],
    ['{"tests": 1}', 'it cannot be read as XML'],
    ['<html/>', 'root element'],
    ['<j:testsuites xmlns:j="urn:j"/>', 'root element'],
    ['<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;&x;">]><testsuites name="&z;"/>', 'it cannot be read as XML'],
    [
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuite name="a">&x;</testsuite>',
      'it cannot be read as XML',
    ],
  ])('%p is a problem', async (xml, words) => {
    expect(await problem(xml)).toContain(words)
  })

  it('may be nested too deeply to read, and does not end us', async () => {
    const deep = 20_000
    expect(await problem('<testsuite>'.repeat(deep) + '</testsuite>'.repeat(deep))).toMatch(/^it cannot be read/)
  })

  it('may be too long', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('<testsuites>')
      for (;;) yield new TextEncoder().encode(' '.repeat(1024 * 1024))
    }
    expect(await readJunit(endless(), '/repo')).toMatchObject({ problem: expect.stringMatching(/^it is longer than/) })
  })
})
