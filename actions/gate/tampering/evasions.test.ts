import { describe, expect, it } from '@jest/globals'
import { codesOfRow, type Row } from './found.fake.ts'

const path = 'tests/test_cart.py'
const py = (head: string, decorator = '', body = 'assert total([1]) == 1'): string =>
  `${head}\n\n${decorator}def test_total():\n${body
    .split('\n')
    .map((line) => `    ${line}\n`)
    .join('')}`
const plain = py('import pytest')
const cls = (head: string, more = ''): string =>
  `${head}import unittest\n\n\nclass TestCart(unittest.TestCase):\n${more}    def test_total(self):\n        self.assertEqual(total(), 1)\n`

const python: Row[] = [
  ['an alias of an import', plain, py('from unittest import skip as s', '@s("x")\n'), 'block test-skipped'],
  ['an alias of a module', plain, py('import pytest as p', '@p.mark.skip\n'), 'block test-skipped'],
  [
    'a mark in a variable',
    plain,
    py('import pytest\nlater = pytest.mark.skip(reason="x")', '@later\n'),
    'block test-skipped',
  ],
  [
    'a mark in a variable of a variable',
    plain,
    py('import pytest\nm = pytest.mark\nlater = m.skip', '@later\n'),
    'block test-skipped',
  ],
  ['getattr', plain, py('import pytest', '@getattr(pytest.mark, "skip")\n'), 'block test-skipped'],
  [
    'getattr of pieces',
    plain,
    py('import pytest', '@getattr(pytest.mark, "sk" + "ip")(reason="x")\n'),
    'block test-skipped',
  ],
  [
    'getattr of joined pieces',
    plain,
    py('import pytest', '@getattr(pytest.mark, "".join(["sk", "ip"]))\n'),
    'block test-skipped',
  ],
  ['vars()', plain, py('import pytest', '', 'vars(pytest)["skip"]("x")\nassert total([1]) == 1'), 'block test-skipped'],
  [
    'functools.partial',
    plain,
    py(
      'import functools\nimport pytest\nlater = functools.partial(pytest.skip, "x")',
      '',
      'later()\nassert total([1]) == 1',
    ),
    'block test-skipped',
  ],
  ['__import__', plain, py('', '', '__import__("pytest").skip("x")\nassert total([1]) == 1'), 'block test-skipped'],
  [
    'a decorator of its own that skips',
    plain,
    py('import unittest\n\n\ndef slow(f):\n    return unittest.skip("slow")(f)\n', '@slow\n'),
    'block test-skipped',
  ],
  [
    'a decorator of its own that drops the test',
    plain,
    py('def traced(f):\n    return lambda: None\n', '@traced\n'),
    'block failure-hidden',
  ],
  ['a lambda as a decorator', plain, py('', '@(lambda f: None)\n'), 'block failure-hidden'],
  [
    'a decorator applied by hand',
    cls(''),
    `${cls('')}\n\nTestCart.test_total = unittest.skip("x")(TestCart.test_total)\n`,
    'block test-skipped',
  ],
  [
    'a condition on the environment',
    plain,
    py('import os\nimport pytest', '@pytest.mark.skipif(os.environ.get("CI"), reason="x")\n'),
    'block test-skipped',
  ],
  [
    'a condition in words',
    plain,
    py('import pytest', '@pytest.mark.skipif("True", reason="x")\n'),
    'block test-skipped',
  ],
  [
    'a shadowed assertEqual',
    cls(''),
    cls('', '    def assertEqual(self, *a):\n        pass\n\n'),
    'block failure-hidden',
  ],
  [
    'a replaced assertEqual',
    cls(''),
    `${cls('')}\n\nunittest.TestCase.assertEqual = lambda *a: None\n`,
    'block failure-hidden',
  ],
  [
    'setattr of an assertion',
    cls(''),
    `${cls('')}\n\nsetattr(unittest.TestCase, "assert" + "Equal", print)\n`,
    'block failure-hidden',
  ],
  [
    'AssertionError replaced',
    plain,
    `import builtins\n${plain}\n\nbuiltins.AssertionError = ValueError\n`,
    'block failure-hidden',
  ],
  [
    'pytest.raises replaced',
    plain,
    `${plain}\n\ndef test_b(monkeypatch):\n    monkeypatch.setattr(pytest, "raises", print)\n    assert f() == 1\n`,
    'block failure-hidden',
  ],
  [
    'a module put in the place of pytest',
    plain,
    `import sys\n${plain}\n\nsys.modules["pytest"] = object()\n`,
    'block failure-hidden',
  ],
  [
    'a double that equals everything',
    plain,
    `class Any:\n    def __eq__(self, other):\n        return True\n\n\n${plain}`,
    'hold failure-hidden',
  ],
  [
    'the end of the process at exit',
    plain,
    `import atexit\nimport os\n${plain}\n\natexit.register(os._exit, 0)\n`,
    'block exit-call',
  ],
  [
    'a coverage file of its own',
    plain,
    py('import pytest', '', 'assert total([1]) == 1\nopen("coverage.xml", "w").write("<coverage/>")'),
    'block report-written',
  ],
  [
    'a JUnit file of its own',
    plain,
    `import pathlib\n${plain}\n\npathlib.Path("out/junit.xml").write_text("<testsuites/>")\n`,
    'block report-written',
  ],
  [
    'a generator in place of a test',
    plain,
    py('import pytest', '', 'assert total([1]) == 1\nif 0:\n    yield'),
    'block swallowed-failure',
  ],
  ['an empty second definition', plain, `${plain}\n\ndef test_total():\n    pass\n`, 'block test-emptied'],
  [
    'a definition under a condition of the environment',
    plain,
    plain.replace('def test_total():\n    assert', 'if os.environ.get("FULL"):\n    def test_total():\n        assert'),
    'block test-skipped',
  ],
  [
    'an assertion moved into a new test that is skipped',
    plain,
    `${py('import pytest', '', 'total([1])')}\n\n@pytest.mark.skip\ndef test_more():\n    assert total([1]) == 1\n`,
    'block assertion-removed',
    'review test-skipped',
  ],
  [
    'an assertion moved into a fixture that nothing uses',
    plain,
    `${py('import pytest', '', 'total([1])')}\n\n@pytest.fixture\ndef more():\n    assert total([1]) == 1\n`,
    'block assertion-removed',
  ],
  [
    'an assertion moved into a method with the name of what is called',
    py('import cart', '', 'assert cart.total([1]) == 1'),
    `${py('import cart', '', 'cart.total([1])')}\n\nclass Double:\n    def total(self, items):\n        assert cart.total([1]) == 1\n`,
    'block assertion-removed',
  ],
  [
    'an assertion moved into a method with the name of what is called by itself',
    py('from cart import *', '', 'assert total([1]) == 1'),
    `${py('from cart import *', '', 'total([1])')}\n\nclass Double:\n    def total(self, items):\n        assert total([1]) == 1\n`,
    'block assertion-removed',
  ],
  [
    'an assertion moved into another test that it says nothing of',
    'def test_a():\n    got = f(1)\n    assert got == 1\n\n\ndef test_b():\n    got = g(1)\n    assert got\n',
    'def test_a():\n    got = f(1)\n    assert got\n\n\ndef test_b():\n    got = g(1)\n    assert got\n    assert got == 1\n',
    'block assertion-weakened',
  ],
  [
    'an assertion moved into a new test where its words mean another thing',
    'def test_a():\n    got = f(1)\n    assert got == 1\n    assert h(got)\n',
    'def test_a():\n    got = f(1)\n    assert h(got)\n\n\ndef test_b():\n    got = g(2)\n    assert got == 1\n',
    'block assertion-removed',
  ],
  [
    'a skip of one platform made a skip of all',
    py('import pytest, sys', '', 'if sys.platform == "win32":\n    pytest.skip("x")\nassert total([1]) == 1'),
    py('import pytest, sys', '', 'pytest.skip("x")\nassert total([1]) == 1'),
    'block test-skipped',
  ],
  [
    'an assertion moved behind what must raise',
    py('import pytest', '', 'with pytest.raises(ValueError):\n    total(None)\nassert total([1]) == 1'),
    py('import pytest', '', 'with pytest.raises(ValueError):\n    total(None)\n    assert total([1]) == 1'),
    'block swallowed-failure',
  ],
  [
    'a class that ran the tests of another is gone',
    `${cls('')}\n\nclass TestBasket(TestCart):\n    pass\n`,
    cls(''),
    'block test-removed',
  ],
  ['a name with a look-alike letter', plain, plain.replace('test_total', 'tеst_total'), 'block test-renamed'],
]

const conftest: Row[] = [
  ['collect_ignore', 'import pytest\n', 'import pytest\n\ncollect_ignore = ["test_cart.py"]\n', 'block test-skipped'],
  [
    'collect_ignore_glob',
    'import pytest\n',
    'import pytest\n\ncollect_ignore_glob = ["*cart*"]\n',
    'block test-skipped',
  ],
  [
    'every test marked',
    'import pytest\n',
    'import pytest\n\n\ndef pytest_collection_modifyitems(items):\n    for item in items:\n        item.add_marker(pytest.mark.skip)\n',
    'block test-skipped',
    'hold test-config-changed',
  ],
  [
    'an outcome set',
    'import pytest\n',
    'import pytest\n\n\n@pytest.hookimpl(hookwrapper=True)\ndef pytest_runtest_makereport(item, call):\n    outcome = yield\n    report = outcome.get_result()\n    report.outcome = "passed"\n',
    'block failure-hidden',
    'hold test-config-changed',
  ],
  [
    'an exit status set',
    'import pytest\n',
    'import pytest\n\n\ndef pytest_sessionfinish(session, exitstatus):\n    session.exitstatus = 0\n',
    'block failure-hidden',
    'hold test-config-changed',
  ],
  [
    'a result forced',
    'import pytest\n',
    'import pytest\n\n\n@pytest.hookimpl(wrapper=True)\ndef pytest_pyfunc_call(pyfuncitem):\n    outcome = yield\n    outcome.force_result(True)\n',
    'block failure-hidden',
    'hold test-config-changed',
  ],
  [
    'os._exit at the end',
    'import pytest\n',
    'import os\nimport pytest\n\n\ndef pytest_unconfigure(config):\n    os._exit(0)\n',
    'block exit-call',
    'hold test-config-changed',
  ],
  [
    'a fixture for all that skips',
    'import pytest\n',
    'import pytest\n\n\n@pytest.fixture(autouse=True)\ndef ready():\n    pytest.skip("x")\n',
    'block test-skipped',
  ],
  [
    'the report of the run written',
    'import pytest\n',
    'import pytest\n\n\ndef pytest_sessionfinish(session):\n    open(session.config.option.xmlpath, "w").write("")\n',
    'block report-written',
    'hold test-config-changed',
  ],
]

const spec = 'src/cart.test.ts'
const js = (head: string, callee = 'it', body = 'expect(total([1])).toBe(1)'): string =>
  `${head}\n${callee}('sums', () => {\n  ${body}\n})\n`
const test = js('')

const ecmascript: Row[] = [
  ['an alias of an import', test, js(`import { xit as it } from '@jest/globals'`), 'block test-skipped'],
  [
    'an import under another name',
    js(`import { it as check } from 'vitest'`, 'check'),
    js(`import { it as check } from 'vitest'`, 'check.skip'),
    'block test-skipped',
  ],
  ['a modifier in a variable', test, js('const later = it.skip', 'later'), 'block test-skipped'],
  ['a modifier taken apart', test, js('const { skip } = it', 'skip'), 'block test-skipped'],
  ['a modifier taken apart under another name', test, js('const { skip: check } = it', 'check'), 'block test-skipped'],
  ['a computed member', test, js('', `it['skip']`), 'block test-skipped'],
  ['a computed member of pieces', test, js('', `it['sk' + 'ip']`), 'block test-skipped'],
  ['a computed member of joined pieces', test, js('', `it[['sk', 'ip'].join('')]`), 'block test-skipped'],
  ['a member of the global object', test, js('', 'globalThis.it.skip'), 'block test-skipped'],
  ['a bound function', test, js('const check = it.skip.bind(it)', 'check'), 'block test-skipped'],
  ['a choice', test, js('const check = process.env.CI ? it.skip : it', 'check'), 'block test-skipped'],
  [
    'a namespace',
    js(`import * as v from 'vitest'`, 'v.it'),
    js(`import * as v from 'vitest'`, 'v.it.skip'),
    'block test-skipped',
  ],
  [
    'require',
    js(`const { it } = require('node:test')`),
    js(`const { it } = require('node:test')`, 'it.skip'),
    'block test-skipped',
  ],
  ['an expect of its own', test, js('const expect = () => ({ toBe() {} })'), 'block failure-hidden'],
  ['a function called expect', test, js('function expect() {\n  return { toBe() {} }\n}'), 'block failure-hidden'],
  ['expect replaced', test, js('globalThis.expect = () => ({ toBe() {} })'), 'block failure-hidden'],
  [
    'expect defined anew',
    test,
    js(`Object.defineProperty(globalThis, 'expect', { value: () => ({ toBe() {} }) })`),
    'block failure-hidden',
  ],
  ['a matcher replaced', test, js('expect.extend({ toBe: () => ({ pass: true }) })'), 'block failure-hidden'],
  ['an assertion replaced', test, js('assert.equal = () => {}'), 'block failure-hidden'],
  ['assertions replaced', test, js('Object.assign(assert, { equal() {} })'), 'block failure-hidden'],
  ['a test function of its own', test, js('const it = (name, run) => {}'), 'block failure-hidden'],
  ['failures dropped by the process', test, js(`process.on('unhandledRejection', () => {})`), 'block failure-hidden'],
  ['the exit replaced', test, js('process.exit = () => {}'), 'block failure-hidden'],
  ['an exit code at the end', test, js(`process.on('exit', () => {\n  process.exitCode = 0\n})`), 'block exit-call'],
  [
    'a coverage file of its own',
    test,
    js(`import { writeFileSync } from 'node:fs'\nwriteFileSync('coverage/lcov.info', '')`),
    'block report-written',
  ],
  [
    'a JUnit file of its own',
    test,
    js(`import fs from 'node:fs'`, 'it', `fs.writeFileSync('junit.xml', '')\n  expect(total([1])).toBe(1)`),
    'block report-written',
  ],
  ['a test in a condition that never holds', test, `if (false) {\n${test}}\n`, 'block test-skipped'],
  [
    'a body that another function has',
    test,
    `it('sums', () => {})\nconst sums = () => {\n  expect(total([1])).toBe(1)\n}\n`,
    'block test-emptied',
  ],
  [
    'a return before the tests of a group',
    `describe('cart', () => {\n${test}})\n`,
    `describe('cart', () => {\n  return\n${test}})\n`,
    'block test-skipped',
  ],
  ['a group that is never called', test, `function cart() {\n${test}}\n`, 'block test-skipped'],
  [
    'an assertion moved into a new test that is skipped',
    test,
    `${js('', 'it', 'total([1])')}it.skip('more', () => {\n  expect(total([1])).toBe(1)\n})\n`,
    'block assertion-removed',
    'review test-skipped',
  ],
  [
    'an assertion moved into a hook',
    test,
    `${js('', 'it', 'total([1])')}afterAll(() => {\n  expect(total([1])).toBe(1)\n})\n`,
    'block assertion-removed',
  ],
  [
    'an assertion moved into a method with the name of what is called',
    js('', 'it', 'expect(cart.total([1])).toBe(1)'),
    `${js('', 'it', 'cart.total([1])')}const total = (items) => {\n  expect(cart.total([1])).toBe(1)\n}\n`,
    'block assertion-removed',
  ],
  ['optional calls', test, js('', 'it', 'expect?.(total([1])).toBeDefined()'), 'block assertion-weakened'],
  [
    'a void promise',
    js('', 'it', 'return expect(f()).resolves.toBe(1)'),
    js('', 'it', 'void expect(f()).resolves.toBe(1)'),
    'block swallowed-failure',
  ],
]

describe('evasions in Python', () => {
  it.each(python.map((row) => [row[0], row] as const))('%s', async (_name, row) => {
    expect(await codesOfRow(path, row)).toEqual(row.slice(3))
  })
})

describe('evasions in conftest.py', () => {
  it.each(conftest.map((row) => [row[0], row] as const))('%s', async (_name, row) => {
    expect(await codesOfRow('tests/conftest.py', row)).toEqual(row.slice(3))
  })
})

describe('evasions in JavaScript', () => {
  it.each(ecmascript.map((row) => [row[0], row] as const))('%s', async (_name, row) => {
    expect(await codesOfRow(spec, row)).toEqual(row.slice(3))
  })
})
