import type { TamperingCode } from '../../../shared/sarif/tampering-rules.ts'

export interface TestFunction {
  group: boolean
  mark: 'test-skipped' | 'test-only' | null
}

const test: TestFunction = { group: false, mark: null }
const group: TestFunction = { group: true, mark: null }

/** The functions of Jest, Vitest, Mocha, Jasmine, node:test, Bun and Playwright that define tests and groups of them. */
export const testFunctions: Readonly<Record<string, TestFunction>> = {
  it: test,
  test,
  specify: test,
  xit: { ...test, mark: 'test-skipped' },
  xtest: { ...test, mark: 'test-skipped' },
  xspecify: { ...test, mark: 'test-skipped' },
  fit: { ...test, mark: 'test-only' },
  ftest: { ...test, mark: 'test-only' },
  describe: group,
  context: group,
  suite: group,
  xdescribe: { ...group, mark: 'test-skipped' },
  xcontext: { ...group, mark: 'test-skipped' },
  fdescribe: { ...group, mark: 'test-only' },
  fcontext: { ...group, mark: 'test-only' },
}

/** What may stand behind one of them (`it.skip`), and what it does; null where it leaves the test as it is. */
export const modifiers: Readonly<Record<string, TamperingCode | null>> = {
  skip: 'test-skipped',
  todo: 'test-skipped',
  fixme: 'test-skipped',
  skipIf: 'test-skipped',
  runIf: 'test-skipped',
  failing: 'test-expected-failure',
  fails: 'test-expected-failure',
  fail: 'test-expected-failure',
  only: 'test-only',
  each: null,
  for: null,
  concurrent: null,
  sequential: null,
  serial: null,
  parallel: null,
  shuffle: null,
  slow: null,
  extend: null,
  describe: null,
}

export const hookFunctions = new Set(
  'beforeEach afterEach beforeAll afterAll before after setup teardown suiteSetup suiteTeardown'.split(' '),
)

export interface MarkCall {
  code: TamperingCode
  /** Only where the first argument is such a number, or there is none. */
  when?: 'zero-or-none' | 'positive'
}

/** Calls by qualified name. */
export const markCalls: Readonly<Record<string, MarkCall>> = {
  'this.skip': { code: 'test-skipped' },
  't.skip': { code: 'test-skipped' },
  't.todo': { code: 'test-expected-failure' },
  'ctx.skip': { code: 'test-skipped' },
  'context.skip': { code: 'test-skipped' },
  pending: { code: 'test-skipped' },
  'this.retries': { code: 'retry-added', when: 'positive' },
  'jest.retryTimes': { code: 'retry-added', when: 'positive' },
  'process.exit': { code: 'exit-call', when: 'zero-or-none' },
  'process.reallyExit': { code: 'exit-call', when: 'zero-or-none' },
  'process.abort': { code: 'exit-call' },
  'Deno.exit': { code: 'exit-call', when: 'zero-or-none' },
  'jest.setTimeout': { code: 'sleep-added' },
  'this.timeout': { code: 'sleep-added' },
  'this.slow': { code: 'sleep-added' },
  'timers/promises.setTimeout': { code: 'sleep-added' },
  'Bun.sleep': { code: 'sleep-added' },
  'page.waitForTimeout': { code: 'sleep-added' },
  'cy.wait': { code: 'sleep-added' },
}

export const mockCalls = new Set(['mock', 'doMock', 'unstable_mockModule', 'setMock', 'module', 'importMock'])

/** What a condition may name and speak of the platform only. */
export const platformWords = new Set(
  `process platform arch os type release version versions node semver gte lt gt lte satisfies startsWith isWindows
  isWin IS_WINDOWS isMac isLinux Number parseInt split slice major`.split(/\s+/),
)
