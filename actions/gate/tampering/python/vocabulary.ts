import type { TamperingCode } from '../../../shared/sarif/tampering-rules.ts'
import type { Relation } from '../strength.ts'

/** What naming a thing does to a test. */
export interface MarkRule {
  code: TamperingCode
  /** Its first argument says when it takes effect; `unless`: when it does not. */
  condition?: 'if' | 'unless'
  /** It takes effect where it is called, wherever it is named, or only as a decorator or in `pytestmark`. */
  on: 'call' | 'name' | 'decorator'
}

const skip: MarkRule = { code: 'test-skipped', on: 'call' }
const skipMark: MarkRule = { ...skip, on: 'decorator' }
const skipIf: MarkRule = { ...skipMark, condition: 'if' }
const expected: MarkRule = { code: 'test-expected-failure', on: 'decorator' }
const exit: MarkRule = { code: 'exit-call', on: 'call' }
const retry: MarkRule = { code: 'retry-added', on: 'decorator' }
const sleep: MarkRule = { code: 'sleep-added', on: 'call' }

/** By qualified name, after imports and aliases are followed. */
export const marks: Readonly<Record<string, MarkRule>> = {
  'pytest.mark.skip': skipMark,
  'pytest.mark.skipif': skipIf,
  'pytest.skip': skip,
  'pytest.importorskip': skip,
  'pytest.skip.Exception': { ...skip, on: 'name' },
  'unittest.skip': skipMark,
  'unittest.skipIf': skipIf,
  'unittest.skipUnless': { ...skipMark, condition: 'unless' },
  'unittest.SkipTest': { ...skip, on: 'name' },
  'unittest.case.SkipTest': { ...skip, on: 'name' },
  'unittest.case.skip': skipMark,
  '_pytest.outcomes.Skipped': { ...skip, on: 'name' },
  '_pytest.outcomes.skip': skip,
  'self.skipTest': skip,
  'cls.skipTest': skip,
  'nose.SkipTest': { ...skip, on: 'name' },
  'pytest.mark.xfail': { ...expected, condition: 'if' },
  'pytest.xfail': { ...expected, on: 'call' },
  'unittest.expectedFailure': expected,
  'unittest.case.expectedFailure': expected,
  'sys.exit': exit,
  exit,
  quit: exit,
  'builtins.exit': exit,
  'builtins.quit': exit,
  'os._exit': { ...exit, on: 'name' },
  'os.abort': exit,
  'os.kill': exit,
  'pytest.exit': exit,
  '_pytest.outcomes.exit': exit,
  SystemExit: exit,
  'pytest.mark.flaky': retry,
  'flaky.flaky': retry,
  'pytest.mark.rerun': retry,
  'tenacity.retry': retry,
  'retry.retry': retry,
  'retrying.retry': retry,
  'backoff.on_exception': retry,
  'time.sleep': sleep,
  'asyncio.sleep': sleep,
  'trio.sleep': sleep,
  'anyio.sleep': sleep,
  'gevent.sleep': sleep,
  'pytest.mark.timeout': { ...sleep, on: 'decorator' },
}

/** `raises`: exceptions that catch a failed assertion as well. */
export const broadExceptions = new Set([
  'Exception',
  'BaseException',
  'AssertionError',
  'builtins.Exception',
  'builtins.BaseException',
  'builtins.AssertionError',
  'self.failureException',
])

export interface AssertionCall {
  relation: Relation
  negated?: true
  /** How many of its first arguments are compared; the rest is message and options. */
  operands: number
  /** The one operand is an expression that is judged as `assert` judges it. */
  expression?: true
  /** A keyword that says how near is near, and what it counts. */
  precision?: Readonly<Record<string, 'digits' | 'difference'>>
  /** What `precision` is where nothing is said. */
  digits?: number
  /** The comparison that it makes, where its relation has several. */
  operator?: string
}

const exact: AssertionCall = { relation: 'exact', operands: 2 }
const different: AssertionCall = { relation: 'different', operands: 2 }
const ordered: AssertionCall = { relation: 'ordered', operands: 2 }
const part: AssertionCall = { relation: 'part', operands: 2 }
const truthy: AssertionCall = { relation: 'truthy', operands: 1, expression: true }
const close: AssertionCall = {
  relation: 'close',
  operands: 2,
  precision: { places: 'digits', delta: 'difference' },
  digits: 7,
}
const allclose: AssertionCall = {
  relation: 'close',
  operands: 2,
  precision: { rtol: 'difference', atol: 'difference' },
  digits: 7,
}
const decimals: AssertionCall = { relation: 'close', operands: 2, precision: { decimal: 'digits' }, digits: 7 }

/** By the last part of the name: who holds it (`self`, `cls`, `case`, a module) does not matter. */
export const assertionCalls: Readonly<Record<string, AssertionCall>> = {
  assertEqual: exact,
  assertEquals: exact,
  failUnlessEqual: exact,
  assertListEqual: exact,
  assertDictEqual: exact,
  assertSetEqual: exact,
  assertTupleEqual: exact,
  assertSequenceEqual: exact,
  assertMultiLineEqual: exact,
  assertIs: exact,
  assertIsNone: { relation: 'exact', operands: 1 },
  assertNotEqual: different,
  assertNotEquals: different,
  failIfEqual: different,
  assertIsNot: different,
  assertIsNotNone: { relation: 'present', operands: 1 },
  assertTrue: truthy,
  assert_: truthy,
  failUnless: truthy,
  assertFalse: { ...truthy, negated: true },
  failIf: { ...truthy, negated: true },
  assertIn: part,
  assertNotIn: { ...part, negated: true },
  assertIsInstance: { relation: 'type', operands: 2 },
  assertNotIsInstance: { relation: 'type', operands: 2, negated: true },
  assertAlmostEqual: close,
  assertAlmostEquals: close,
  assertNotAlmostEqual: different,
  assertGreater: { ...ordered, operator: '>' },
  assertGreaterEqual: { ...ordered, operator: '>=' },
  assertLess: { ...ordered, operator: '<' },
  assertLessEqual: { ...ordered, operator: '<=' },
  assertRegex: part,
  assertRegexpMatches: part,
  assertNotRegex: { ...part, negated: true },
  assertCountEqual: { relation: 'unordered', operands: 2 },
  assertItemsEqual: { relation: 'unordered', operands: 2 },
  assertDictContainsSubset: part,
  assertLogs: { relation: 'raises', operands: 1 },
  assertNoLogs: { relation: 'not-raises', operands: 1 },
  fail: { relation: 'fails', operands: 1 },
  assert_called: { relation: 'called', operands: 0 },
  assert_called_once: { relation: 'called-times', operands: 0 },
  assert_called_with: { relation: 'called-with', operands: 99 },
  assert_called_once_with: { relation: 'called-with', operands: 99 },
  assert_any_call: { relation: 'called-with', operands: 99 },
  assert_has_calls: { relation: 'called-with', operands: 99 },
  assert_awaited: { relation: 'called', operands: 0 },
  assert_awaited_once: { relation: 'called-times', operands: 0 },
  assert_awaited_with: { relation: 'called-with', operands: 99 },
  assert_awaited_once_with: { relation: 'called-with', operands: 99 },
  assert_not_called: { relation: 'not-called', operands: 0 },
  assert_not_awaited: { relation: 'not-called', operands: 0 },
  assert_array_equal: exact,
  assert_equal: exact,
  assert_allclose: allclose,
  assert_almost_equal: decimals,
  assert_array_almost_equal: decimals,
}

/** Blocks and calls that want an exception: the first argument is its class; `message` names what it must say. */
export const raisingCalls: Readonly<Record<string, { message: 'match' | 'second' | null }>> = {
  'pytest.raises': { message: 'match' },
  'pytest.warns': { message: 'match' },
  'pytest.deprecated_call': { message: 'match' },
  assertRaises: { message: null },
  failUnlessRaises: { message: null },
  assertWarns: { message: null },
  assertRaisesRegex: { message: 'second' },
  assertRaisesRegexp: { message: 'second' },
  assertWarnsRegex: { message: 'second' },
}

/** What a condition may name and speak of the platform only. */
export const platformWords = new Set(
  `sys platform os name version_info system machine python_implementation implementation maxsize byteorder hexversion
  startswith major minor release sysconfig PyPy is_windows IS_WINDOWS IS_PYPY WINDOWS win32 darwin linux`.split(/\s+/),
)

/** Functions that pytest calls by their names, in a conftest or plugin: each can change what runs and what is said. */
export const runnerHooks =
  /^(pytest_(collection|collect|runtest|ignore|itemcollected|pyfunc|report|sessionfinish|sessionstart|exception|configure|unconfigure|load|generate|deselected|cmdline|addoption)\w*|load_tests)$/

export const setUpMethods = new Set(
  `setUp tearDown setUpClass tearDownClass asyncSetUp asyncTearDown setup_method teardown_method setup_class
  teardown_class setUpModule tearDownModule setup_module teardown_module setup_function teardown_function`.split(/\s+/),
)
