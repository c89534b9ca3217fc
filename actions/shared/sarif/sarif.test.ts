import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../contracts/finding.ts'
import { sarifOf, type SarifTool } from './sarif.ts'

const tool: SarifTool = {
  version: '1.2.3',
  rules: {
    'test-removed': { severity: 'block', title: 'A test is gone', help: 'Put it back.' },
    'sleep-added': { severity: 'hold', title: 'A test waits', help: 'Wait for the thing itself.' },
  },
}
const removed: Finding = {
  code: 'test-removed',
  message: 'test `test_a` is gone',
  path: 'tests/test_a.py',
  line: 7,
  severity: 'block',
}

const run = (findings: readonly Finding[]) => {
  const [only] = sarifOf(findings, tool).runs
  if (only === undefined) throw new Error('a log has one run')
  return only
}
const uri = (path: string): string | undefined =>
  run([{ ...removed, path }]).results[0]?.locations?.[0]?.physicalLocation.artifactLocation.uri

describe('a SARIF log', () => {
  it('has the members that the 2.1.0 schema requires, and only such as it knows', () => {
    expect(JSON.parse(JSON.stringify(sarifOf([removed], tool)))).toEqual({
      $schema: expect.stringMatching(/sarif-2\.1\.0\.json$/),
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'llm-ops-assistant',
              semanticVersion: '1.2.3',
              rules: [
                {
                  id: 'test-removed',
                  shortDescription: { text: 'A test is gone' },
                  fullDescription: { text: 'Put it back.' },
                  help: { text: 'Put it back.' },
                  defaultConfiguration: { level: 'error' },
                },
                {
                  id: 'sleep-added',
                  shortDescription: { text: 'A test waits' },
                  fullDescription: { text: 'Wait for the thing itself.' },
                  help: { text: 'Wait for the thing itself.' },
                  defaultConfiguration: { level: 'warning' },
                },
              ],
            },
          },
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'test-removed',
              ruleIndex: 0,
              level: 'error',
              message: { text: 'test `test_a` is gone' },
              partialFingerprints: { 'findingHash/v1': expect.stringMatching(/^[0-9a-f]{32}:1$/) },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'tests/test_a.py', uriBaseId: '%SRCROOT%' },
                    region: { startLine: 7 },
                  },
                },
              ],
            },
          ],
        },
      ],
    })
  })

  it('makes an error of what blocks, a warning of what holds and a note of what is only shown', () => {
    const severities = ['block', 'hold', 'review'] as const
    const { results } = run(severities.map((severity) => ({ ...removed, severity })))
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'note'])
  })

  it('points every result at its rule, also where the code has none', () => {
    const codes = ['sleep-added', 'test-removed', 'made-up', 'constructor', 'sleep-added']
    const { results, tool } = run(codes.map((code) => ({ ...removed, code })))
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(codes)
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['test-removed', 'sleep-added', 'made-up', 'constructor'])
    expect(tool.driver.rules.at(-1)?.shortDescription.text).toBe('constructor')
  })

  it('is a log of nothing where nothing was found', () => {
    expect(run([]).results).toEqual([])
    expect(run([]).tool.driver.rules).toHaveLength(2)
  })
})

describe('a place in a SARIF log', () => {
  it.each([
    ['src/a b.ts', 'src/a%20b.ts'],
    ['a:b.py', 'a%3Ab.py'],
    ['é/ü.py', '%C3%A9/%C3%BC.py'],
    ['a?b#c%d.py', 'a%3Fb%23c%25d.py'],
    ['[x].test.ts', '%5Bx%5D.test.ts'],
    ['lone\ud800half.py', 'lone%EF%BF%BDhalf.py'],
  ])('encodes %s as a relative URI', (path, encoded) => {
    expect(uri(path)).toBe(encoded)
    expect(new URL(encoded, 'file:///repository/').pathname.startsWith('/repository/')).toBe(true)
  })

  it.each(['/etc/passwd', 'C:\\a.py', 'c:/a.py', '\\\\host\\a.py', 'a/../../b.py', ''])(
    'is left out for %s',
    (path) => {
      expect(run([{ ...removed, path }]).results[0]).not.toHaveProperty('locations')
    },
  )

  it('has no region where a whole file is meant, and is left out where there is no file', () => {
    const { line: _line, path: _path, ...whole } = removed
    expect(run([{ ...whole, path: 'a.py' }]).results[0]?.locations?.[0]?.physicalLocation).not.toHaveProperty('region')
    expect(run([whole]).results[0]).not.toHaveProperty('locations')
  })
})

describe('a fingerprint in a SARIF log', () => {
  const prints = (findings: readonly Finding[]) =>
    run(findings).results.map((one) => Object.values(one.partialFingerprints)[0])

  it('stays where a finding goes to another line, and differs for another finding', () => {
    const [a, b] = [prints([removed]), prints([{ ...removed, line: 99 }])]
    expect(a).toEqual(b)
    expect(prints([{ ...removed, path: 'tests/test_b.py' }])).not.toEqual(a)
    expect(prints([{ ...removed, message: 'another' }])).not.toEqual(a)
  })

  it('tells findings apart that say the same', () => {
    expect(new Set(prints([removed, { ...removed, line: 8 }, { ...removed, line: 9 }])).size).toBe(3)
  })
})
