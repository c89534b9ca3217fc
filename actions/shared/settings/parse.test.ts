import { describe, expect, it } from '@jest/globals'
import { UserError } from '../contracts/errors.ts'
import { parseSettings, settingName } from './parse.ts'

function refusal(raw: Parameters<typeof parseSettings>[0]): string {
  try {
    parseSettings(raw)
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    return (error as Error).message
  }
  throw new Error('nothing was refused')
}

it('gives every setting its default where nothing is written', () => {
  expect(parseSettings({})).toEqual({
    target: '.',
    branch: null,
    state: null,
    runId: null,
    language: null,
    tests: { enabled: true, command: null, junitPath: null, coveragePath: null, wallSeconds: 1800, idleSeconds: 300 },
    workers: 0,
    maxFileBytes: 2_000_000,
    maxItems: 10,
    select: [],
    ignore: [],
    codemods: null,
    excludePaths: [],
    retry: false,
    base: null,
    head: null,
    patch: null,
    action: 'change',
    skip: [],
    reruns: 2,
    mutantBudget: 120,
    sandbox: 'auto',
    unsafeNoSandbox: false,
    allowPaths: [],
    minConfidence: 0.8,
    allowUnproven: false,
    engine: 'auto',
    model: {
      baseUrl: null,
      name: null,
      apiKey: null,
      apiVersion: null,
      temperature: 0,
      maxOutputTokens: 4096,
      requestsPerMinute: 50,
      tries: 4,
      timeoutSeconds: 120,
      deadlineSeconds: 1800,
      maxCostUsd: 2,
      prices: new Map(),
    },
    repair: true,
    items: [],
    round: 1,
    batchSize: 5,
    handOver: 'none',
    github: {
      publish: 'local',
      repository: null,
      token: null,
      appId: null,
      appPrivateKey: null,
      stateBranch: 'llm-ops-state',
      draft: true,
      labels: ['llm-ops'],
      groupBy: 'item',
      commitSigning: 'github',
      signingKey: null,
      ciTrigger: 'none',
      maxOpenPulls: 10,
      maxNewPullsPerHour: 2,
      schedule: [],
      expireAfterDays: 30,
    },
  })
})

describe('the settings of a model and of GitHub', () => {
  it('takes an endpoint without its last slash, and prices by model; what has no price for cached input pays the full one', () => {
    const prices = JSON.stringify({ 'my-model': { input: 1, output: 4 } })
    const { model } = parseSettings({ 'base-url': 'http://localhost:11434/v1/', prices })
    expect(model.baseUrl).toBe('http://localhost:11434/v1')
    expect(model.prices).toEqual(new Map([['my-model', { input: 1, cached: 1, output: 4 }]]))
  })

  it.each([
    [{ 'base-url': 'api.example.com/v1' }, /^base-url: .* write one like/],
    [{ 'base-url': 'https://me:word@api.example.com/v1' }, /^base-url: it carries a login: give the key as api-key/],
    [{ prices: 'cheap' }, /^prices: .* write JSON like/],
    [{ prices: '{"m": {"input": -1, "output": 1}}' }, /^prices: /],
    [{ repository: 'https://github.com/o/r' }, /^repository: .* write owner\/name/],
    [{ 'state-branch': 'main' }, /^state-branch: .* write a name like llm-ops-state/],
    [{ 'state-branch': 'a..b' }, /^state-branch: /],
    [{ publish: 'gitlab' }, /^publish: "gitlab" is not known: did you mean "github"\?/],
    [{ engine: 'modle' }, /^engine: "modle" is not known: did you mean "model"\?/],
    [{ 'commit-signing': 'pgp' }, /^commit-signing: "pgp" is not known: write one of github, gpg, ssh, none/],
  ])('refuses %j in one line that says what to write', (raw, message) => {
    expect(refusal(raw)).toMatch(message)
    expect(refusal(raw)).not.toContain('word@')
  })

  it('takes an owner with an underscore: enterprises have such', () => {
    expect(parseSettings({ repository: 'name_corp/repo' }).github.repository).toBe('name_corp/repo')
  })
})

describe('booleans are those of the YAML 1.2 core schema', () => {
  it.each(['true', 'True', 'TRUE', ' true '])('%j is true', (text) => {
    expect(parseSettings({ retry: text }).retry).toBe(true)
  })
  it.each(['false', 'False', 'FALSE'])('%j is false', (text) => {
    expect(parseSettings({ tests: text }).tests.enabled).toBe(false)
  })
  it.each(['', 'yes', '1', 'tRUE', 'on', 'null', 'truе'])('%j is refused by the name of the setting', (text) => {
    expect(refusal({ 'allow-unproven': text })).toMatch(/^allow-unproven: .* write true or false$/)
  })
})

describe('numbers are plain decimals within their bounds', () => {
  it.each([
    [{ 'max-items': '1' }, { maxItems: 1 }],
    [{ 'max-items': ' 1000 ' }, { maxItems: 1000 }],
    [{ 'min-confidence': '0.25' }, { minConfidence: 0.25 }],
    [{ 'min-confidence': '1' }, { minConfidence: 1 }],
    [{ workers: '' }, { workers: 0 }],
  ])('%j', (raw, wanted) => {
    expect(parseSettings(raw)).toMatchObject(wanted)
  })
  it.each(['0', '1001', '1.5', '1e2', '1e309', '0x10', '1_0', '٣', 'NaN', 'Infinity', '-1', '+5', '007', '5 items'])(
    'max-items %j is refused with what to write',
    (text) => {
      expect(refusal({ 'max-items': text })).toMatch(/^max-items: .* write a whole number from 1 to 1000$/)
    },
  )
  it.each(['1.01', '-0.1', '.5', '5.', '0,8'])('min-confidence %j is refused', (text) => {
    expect(refusal({ 'min-confidence': text })).toMatch(/^min-confidence: .* write a number from 0 to 1$/)
  })
})

describe('lists', () => {
  it('are split by comma and by line, trimmed, without empty entries and repetitions', () => {
    expect(parseSettings({ select: ' a, b ,\n c\r\n\n,a' }).select).toEqual(['a', 'b', 'c'])
  })
  it('keep the commas in the braces of a glob', () => {
    expect(parseSettings({ 'exclude-paths': 'src/{a,b}/**,docs/**' }).excludePaths).toEqual(['src/{a,b}/**', 'docs/**'])
  })
})

describe('language', () => {
  it('is one of ours', () => {
    expect(parseSettings({ language: 'python' }).language).toBe('python')
  })
  it('says that JavaScript goes by typescript', () => {
    expect(refusal({ language: 'javascript' })).toMatch(/write one of python, .*JavaScript counts as typescript/)
  })
  it.each(['rust', 'toString'])('%s is refused with the ones there are', (text) => {
    expect(refusal({ language: text })).toBe(
      `language: "${text}" is not known: write one of python, typescript, java, go, kotlin`,
    )
  })
})

describe('report paths stay inside of the target', () => {
  it('takes a relative one', () => {
    expect(parseSettings({ 'junit-path': 'out/junit.xml' }).tests.junitPath).toBe('out/junit.xml')
  })
  it.each(['/etc/passwd', '../x', 'a/../../x', String.raw`a\..\x`, 'C:\\x'])('refuses %j', (path) => {
    expect(refusal({ 'coverage-path': path })).toMatch(/^coverage-path: .* leads out of the target/)
  })
})

it('refuses NUL characters and texts without end, and never repeats a long text in full', () => {
  expect(refusal({ target: 'a\0b' })).toMatch(/^target: a NUL/)
  expect(refusal({ select: 'x'.repeat(70_000) })).toMatch(/^select: longer than 65536/)
  expect(refusal({ 'max-items': '9'.repeat(500) }).length).toBeLessThan(200)
})

it('names the nearest setting for one that is not known', () => {
  expect(settingName('max-items')).toBe('max-items')
  expect(() => settingName('max-item')).toThrow('"max-item" is not a setting: did you mean "max-items"?')
  expect(() => settingName('constructor')).toThrow(/the settings are target, branch/)
})

it.each([
  [{ action: 'refacter' }, 'action: "refacter" is not known: did you mean "refactor"?'],
  [{ skip: 'tests,coverge' }, 'skip: "coverge" is not known: did you mean "coverage"?'],
  [{ sandbox: 'docker' }, 'sandbox: "docker" is not known: write one of bwrap, user, none, auto'],
  [{ reruns: '6' }, 'reruns: "6" does not fit'],
])('%j is refused with the nearest name, or all of them', (raw, words) => {
  expect(() => parseSettings(raw)).toThrow(words)
})
