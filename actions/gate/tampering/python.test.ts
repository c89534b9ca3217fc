import { describe, expect, it } from '@jest/globals'
import { codesOf, codesOfRow, findingsOf, type Row } from './found.fake.ts'

const path = 'tests/test_cart.py'

/** A module with one test of this body. */
const py = (...body: string[]): string =>
  `import pytest\nfrom shop import cart\n\n\ndef test_total():\n${body.map((line) => `    ${line}\n`).join('')}`
/** A module with one unittest class of one test of this body. */
const unit = (...body: string[]): string =>
  `import unittest\n\n\nclass TestCart(unittest.TestCase):\n    def test_total(self):\n${body.map((line) => `        ${line}\n`).join('')}`
/** The same test under these lines, with these before the module's own. */
const under = (decorators: string, imports = ''): string =>
  `${imports}import pytest\nimport unittest\nfrom shop import cart\n\n\n${decorators}def test_total():\n    assert cart.total([1]) == 1\n`
const plain = under('')
const inClass = (decorators: string, imports = ''): string =>
  `${imports}import pytest\nimport unittest\n\n\n${decorators}class TestCart(unittest.TestCase):\n    def test_total(self):\n        self.assertEqual(total(), 1)\n`

const one = py('assert cart.total([1]) == 1')
const other = '\n\ndef test_empty():\n    assert cart.total([]) == 0\n'

const removed: Row[] = [
  ['the only other test', one + other, one, 'block test-removed'],
  ['the whole file', one, null, 'block test-removed'],
  [
    'a method',
    `${unit('self.assertEqual(total(), 1)')}\n    def test_none(self):\n        self.assertEqual(total(None), 0)\n`,
    unit('self.assertEqual(total(), 1)'),
    'block test-removed',
  ],
  ['all but an import', one, 'import pytest\n', 'block test-removed'],
  ['a test behind a comment', one, one.replaceAll(/^(def|    assert)/gm, '# $1'), 'block test-removed'],
  [
    'a test of other content in its place',
    one + other,
    `${one}\n\ndef test_new():\n    client = make_client()\n    client.login("ann")\n    assert client.name == "ann"\n`,
    'block test-removed',
  ],
]

const renamed: Row[] = [
  ['with an underscore before', one, one.replace('test_total', '_test_total'), 'block test-renamed'],
  ['without its prefix', one, one.replace('test_total', 'total'), 'block test-renamed'],
  ['as disabled', one, one.replace('test_total', 'disabled_test_total'), 'block test-renamed'],
  [
    'by its class',
    inClass('').replace('(unittest.TestCase)', ''),
    inClass('').replace('class TestCart(unittest.TestCase)', 'class Cart'),
    'block test-renamed',
  ],
  ['into a fixture', one, one.replace('def test_total', '@pytest.fixture\ndef test_total'), 'block test-renamed'],
  ['by deleting its name at the end', one, `${one}\n\ndel test_total\n`, 'block test-renamed'],
  ['by binding its name to nothing', one, `${one}\n\ntest_total = None\n`, 'block test-renamed'],
]

const skipped: Row[] = [
  ['pytest.mark.skip', plain, under('@pytest.mark.skip\n'), 'block test-skipped'],
  ['pytest.mark.skip with a reason', plain, under('@pytest.mark.skip(reason="later")\n'), 'block test-skipped'],
  ['skipif True', plain, under('@pytest.mark.skipif(True, reason="x")\n'), 'block test-skipped'],
  ['skipif by a keyword', plain, under('@pytest.mark.skipif(condition=1 == 1, reason="x")\n'), 'block test-skipped'],
  [
    'skipif on an environment variable',
    plain,
    under('@pytest.mark.skipif(os.environ.get("CI"), reason="x")\n', 'import os\n'),
    'block test-skipped',
  ],
  [
    'skipif on the platform',
    plain,
    under('@pytest.mark.skipif(sys.platform == "win32", reason="x")\n', 'import sys\n'),
    'hold test-skipped',
  ],
  [
    'skipif on a version',
    plain,
    under('@pytest.mark.skipif(sys.version_info < (3, 12), reason="x")\n', 'import sys\n'),
    'hold test-skipped',
  ],
  ['unittest.skip', plain, under('@unittest.skip("x")\n'), 'block test-skipped'],
  ['unittest.skipIf', plain, under('@unittest.skipIf(1, "x")\n'), 'block test-skipped'],
  ['unittest.skipUnless False', plain, under('@unittest.skipUnless(False, "x")\n'), 'block test-skipped'],
  ['a call of pytest.skip', one, py('pytest.skip("later")', 'assert cart.total([1]) == 1'), 'block test-skipped'],
  ['importorskip', one, py('pytest.importorskip("numpy")', 'assert cart.total([1]) == 1'), 'block test-skipped'],
  [
    'self.skipTest',
    unit('self.assertEqual(total(), 1)'),
    unit('self.skipTest("x")', 'self.assertEqual(total(), 1)'),
    'block test-skipped',
  ],
  [
    'raise SkipTest',
    unit('self.assertEqual(total(), 1)'),
    unit('raise unittest.SkipTest("x")', 'self.assertEqual(total(), 1)'),
    'block swallowed-failure',
    'block test-skipped',
  ],
  ['a mark of the class', inClass(''), inClass('@unittest.skip("x")\n'), 'block test-skipped'],
  ['pytestmark of the module', plain, `${plain}\npytestmark = pytest.mark.skip\n`, 'block test-skipped'],
  [
    'pytestmark in a list',
    plain,
    `${plain}\npytestmark = [pytest.mark.slow, pytest.mark.skip(reason="x")]\n`,
    'block test-skipped',
  ],
  ['a skip of the module', plain, under('pytest.skip("x", allow_module_level=True)\n\n\n'), 'block test-skipped'],
  [
    '__test__ of the class',
    inClass(''),
    inClass('').replace('    def', '    __test__ = False\n\n    def'),
    'block test-skipped',
  ],
  [
    'a constructor, which pytest does not collect',
    inClass('').replace('(unittest.TestCase)', ''),
    inClass('')
      .replace('(unittest.TestCase)', '')
      .replace('    def test', '    def __init__(self):\n        pass\n\n    def test'),
    'block test-skipped',
  ],
  [
    'a definition under if False',
    plain,
    plain.replace('def test_total():\n    assert', 'if False:\n    def test_total():\n        assert'),
    'block test-skipped',
  ],
  [
    'one case of a table',
    under('@pytest.mark.parametrize("n", [1, 2])\n').replace('total():', 'total(n):'),
    under('@pytest.mark.parametrize("n", [1, pytest.param(2, marks=pytest.mark.skip)])\n').replace(
      'total():',
      'total(n):',
    ),
    'block test-skipped',
  ],
  [
    'an empty table of cases',
    under('@pytest.mark.parametrize("n", [1, 2])\n').replace('total():', 'total(n):'),
    under('@pytest.mark.parametrize("n", [])\n').replace('total():', 'total(n):'),
    'block test-skipped',
  ],
  [
    'in setUp',
    `${inClass('')}\n    def setUp(self):\n        self.x = 1\n`,
    `${inClass('')}\n    def setUp(self):\n        self.skipTest("x")\n`,
    'block test-skipped',
  ],
]

const expectedFailure: Row[] = [
  ['xfail', plain, under('@pytest.mark.xfail\n'), 'block test-expected-failure'],
  ['xfail with a reason', plain, under('@pytest.mark.xfail(reason="x")\n'), 'block test-expected-failure'],
  [
    'expectedFailure',
    inClass(''),
    inClass('').replace('    def', '    @unittest.expectedFailure\n    def'),
    'block test-expected-failure',
  ],
  [
    'a call of pytest.xfail',
    one,
    py('pytest.xfail("x")', 'assert cart.total([1]) == 1'),
    'block test-expected-failure',
  ],
  [
    'xfail of the module',
    plain,
    `${plain}\npytestmark = pytest.mark.xfail(strict=False)\n`,
    'block test-expected-failure',
  ],
]

const emptied: Row[] = [
  ['pass', one, py('pass'), 'block test-emptied'],
  ['an ellipsis', one, py('...'), 'block test-emptied'],
  ['a docstring', one, py('"""The total."""'), 'block test-emptied'],
  ['return', one, py('return'), 'block test-emptied'],
  ['a method', unit('self.assertEqual(total(), 1)'), unit('pass'), 'block test-emptied'],
  ['a second definition of the name', one, `${one}\n\ndef test_total():\n    pass\n`, 'block test-emptied'],
]

const two = py('got = cart.total([1])', 'assert got == 1', 'assert got.currency == "EUR"')
const assertionRemoved: Row[] = [
  ['one of two', two, py('got = cart.total([1])', 'assert got == 1'), 'block assertion-removed'],
  ['the only one', one, py('cart.total([1])'), 'block assertion-removed'],
  ['one side of an and', py('assert f() == 1 and g() == 2'), py('assert f() == 1'), 'block assertion-removed'],
  [
    'of unittest',
    unit('self.assertEqual(a(), 1)', 'self.assertIn("x", b())'),
    unit('self.assertEqual(a(), 1)'),
    'block assertion-removed',
  ],
  [
    'pytest.raises',
    py('with pytest.raises(ValueError):', '    cart.total(None)', 'assert f() == 1'),
    py('assert f() == 1'),
    'block assertion-removed',
  ],
  [
    'a call of a double',
    py('f(m)', 'm.assert_called_once_with(3)', 'assert f(1) == 2'),
    py('f(m)', 'assert f(1) == 2'),
    'block assertion-removed',
  ],
  [
    'a case of a table',
    under('@pytest.mark.parametrize("n,want", [(1, 1), (2, 4)])\n').replace(
      'total():\n    assert cart.total([1]) == 1',
      'total(n, want):\n    assert cart.total(n) == want',
    ),
    under('@pytest.mark.parametrize("n,want", [(1, 1)])\n').replace(
      'total():\n    assert cart.total([1]) == 1',
      'total(n, want):\n    assert cart.total(n) == want',
    ),
    'block assertion-removed',
  ],
  [
    'a row of a loop',
    py('for n, want in [(1, 1), (2, 4)]:', '    assert f(n) == want'),
    py('for n, want in [(1, 1)]:', '    assert f(n) == want'),
    'block assertion-removed',
  ],
  [
    'in the helper that the test calls',
    `def check(x):\n    assert x.ok == 1\n    assert x.code == 2\n\n\ndef test_a():\n    check(f())\n`,
    `def check(x):\n    assert x.ok == 1\n\n\ndef test_a():\n    check(f())\n`,
    'block assertion-removed',
  ],
  [
    'a comment in its place',
    two,
    py('got = cart.total([1])', 'assert got == 1', '# assert got.currency == "EUR"'),
    'block assertion-removed',
  ],
]

const weakened: Row[] = [
  ['== to in', py('assert f() == 3'), py('assert f() in (3, 4)'), 'block assertion-weakened'],
  ['== to >=', py('assert f() == 3'), py('assert f() >= 3'), 'block assertion-weakened'],
  ['== to !=', py('assert f() == 3'), py('assert f() != 3'), 'block assertion-weakened'],
  ['== to is not None', py('assert f() == 3'), py('assert f() is not None'), 'block assertion-weakened'],
  ['== to isinstance', py('assert f() == 3'), py('assert isinstance(f(), int)'), 'block assertion-weakened'],
  ['== to a truth', py('x = f()', 'assert x == 3'), py('x = f()', 'assert x'), 'block assertion-weakened'],
  ['== to an or', py('assert f() == 3'), py('assert f() == 3 or f() == 4'), 'block assertion-weakened'],
  [
    'assertEqual to assertTrue',
    unit('self.assertEqual(x, 3)'),
    unit('self.assertTrue(x, 3)'),
    'block assertion-weakened',
  ],
  [
    'assertEqual to assertIn',
    unit('self.assertEqual(x, 3)'),
    unit('self.assertIn(x, [3, 4])'),
    'block assertion-weakened',
  ],
  [
    'assertEqual to assertIsNotNone',
    unit('self.assertEqual(x, 3)'),
    unit('self.assertIsNotNone(x)'),
    'block assertion-weakened',
  ],
  [
    'assertEqual to assertAlmostEqual',
    unit('self.assertEqual(x, 3)'),
    unit('self.assertAlmostEqual(x, 3)'),
    'block assertion-weakened',
  ],
  [
    'fewer places',
    unit('self.assertAlmostEqual(x, 3.1, places=5)'),
    unit('self.assertAlmostEqual(x, 3.1, places=1)'),
    'block assertion-weakened',
  ],
  [
    'a wider delta',
    unit('self.assertAlmostEqual(x, 3.1, delta=0.1)'),
    unit('self.assertAlmostEqual(x, 3.1, delta=5)'),
    'block assertion-weakened',
  ],
  [
    'a wider approx',
    py('assert x() == pytest.approx(3.1)'),
    py('assert x() == pytest.approx(3.1, abs=2)'),
    'block assertion-weakened',
  ],
  [
    '== to approx',
    py('assert x() == 3.1'),
    py('assert x() == pytest.approx(3.1, rel=0.5)'),
    'block assertion-weakened',
  ],
  [
    'raises of anything',
    py('with pytest.raises(ValueError):', '    f()'),
    py('with pytest.raises(Exception):', '    f()'),
    'block assertion-weakened',
  ],
  [
    'raises without a message',
    py('with pytest.raises(ValueError, match="x"):', '    f()'),
    py('with pytest.raises(ValueError):', '    f()'),
    'block assertion-weakened',
  ],
  [
    'raises with a message that says nothing',
    py('with pytest.raises(ValueError, match="x"):', '    f()'),
    py('with pytest.raises(ValueError, match=".*"):', '    f()'),
    'block assertion-weakened',
  ],
  [
    'assertRaisesRegex to assertRaises',
    unit('with self.assertRaisesRegex(ValueError, "x"):', '    f()'),
    unit('with self.assertRaises(ValueError):', '    f()'),
    'block assertion-weakened',
  ],
  [
    'called with to called',
    py('f(m)', 'm.assert_called_once_with(3)'),
    py('f(m)', 'm.assert_called()'),
    'block assertion-weakened',
  ],
  [
    'called with to called with anything',
    py('f(m)', 'm.assert_called_with(3)'),
    py('f(m)', 'm.assert_called_with(ANY)'),
    'block assertion-weakened',
  ],
  ['a value to what the subject gives', py('assert f(2) == 4'), py('assert f(2) == f(2)'), 'block assertion-weakened'],
  [
    'a value to what the subject gave',
    py('assert f(2) == 4'),
    py('want = f(2)', 'assert f(2) == want'),
    'block assertion-weakened',
  ],
  ['== to the length', py('assert f() == [1, 2]'), py('assert len(f()) == 2'), 'block assertion-weakened'],
  ['== to a call that answers', py('assert f() == "abc"'), py('assert f().startswith("a")'), 'hold assertion-weakened'],
]

const alwaysTrue: Row[] = [
  ['assert True', one, py('assert True'), 'block assertion-always-true'],
  ['or True', one, py('assert cart.total([1]) == 1 or True'), 'block assertion-always-true'],
  ['a tuple', one, py('assert (cart.total([1]) == 1, "total")'), 'block assertion-always-true'],
  ['not False', one, py('assert not False'), 'block assertion-always-true'],
  ['a length of at least nothing', one, py('assert len(cart.total([1])) >= 0'), 'block assertion-always-true'],
  ['a thing and itself', py('x = f()', 'assert x == 1'), py('x = f()', 'assert x == x'), 'block assertion-always-true'],
  [
    'assertEqual of a thing and itself',
    unit('x = f()', 'self.assertEqual(x, 1)'),
    unit('x = f()', 'self.assertEqual(x, x)'),
    'block assertion-always-true',
  ],
  ['assertTrue(True)', unit('self.assertTrue(f())'), unit('self.assertTrue(True)'), 'block assertion-always-true'],
  ['constants', one, py('assert 1 == 1'), 'block assertion-always-true'],
  ['a constant by way of a name', one, py('got = 1', 'assert got == 1'), 'block assertion-always-true'],
  ['a string', one, py('assert "total"'), 'block assertion-always-true'],
  ['an object of type object', one, py('assert isinstance(cart, object)'), 'block assertion-always-true'],
]

const exits: Row[] = [
  ['sys.exit(0)', one, `import sys\n${one}\n\nsys.exit(0)\n`, 'block exit-call'],
  ['os._exit(0)', one, `import os\n${py('assert cart.total([1]) == 1', 'os._exit(0)')}`, 'block exit-call'],
  ['exit()', one, py('assert cart.total([1]) == 1', 'exit()'), 'block exit-call'],
  ['raise SystemExit', one, py('assert cart.total([1]) == 1', 'raise SystemExit'), 'block exit-call'],
  ['raise SystemExit(0)', one, py('assert cart.total([1]) == 1', 'raise SystemExit(0)'), 'block exit-call'],
  [
    'a signal to itself',
    one,
    `import os\n${py('assert cart.total([1]) == 1', 'os.kill(os.getpid(), 9)')}`,
    'block exit-call',
  ],
]

const swallowed: Row[] = [
  [
    'try and except pass',
    one,
    py('try:', '    assert cart.total([1]) == 1', 'except AssertionError:', '    pass'),
    'block swallowed-failure',
  ],
  [
    'a bare except',
    one,
    py('try:', '    assert cart.total([1]) == 1', 'except:', '    print("no")'),
    'block swallowed-failure',
  ],
  [
    'contextlib.suppress',
    one,
    `import contextlib\n${py('with contextlib.suppress(Exception):', '    assert cart.total([1]) == 1')}`,
    'block swallowed-failure',
  ],
  ['if False', one, py('if False:', '    assert cart.total([1]) == 1'), 'block swallowed-failure'],
  ['a return before', one, py('return', 'assert cart.total([1]) == 1'), 'block swallowed-failure'],
  [
    'a return under a condition before',
    one,
    py('if not ready:', '    return', 'assert cart.total([1]) == 1'),
    'hold swallowed-failure',
  ],
  [
    'a function that is never called',
    one,
    py('def check():', '    assert cart.total([1]) == 1'),
    'block swallowed-failure',
  ],
  ['a loop over nothing', one, py('for _ in []:', '    assert cart.total([1]) == 1'), 'block swallowed-failure'],
  [
    'finally return',
    one,
    py('try:', '    assert cart.total([1]) == 1', 'finally:', '    return'),
    'block swallowed-failure',
  ],
  ['a generator', one, py('assert cart.total([1]) == 1', 'yield'), 'block swallowed-failure'],
  [
    'a try around the call',
    py('x = f()', 'assert g() == 1'),
    py('try:', '    x = f()', 'except Exception:', '    pass', 'assert g() == 1'),
    'block swallowed-failure',
  ],
  [
    'a coroutine in a class that awaits none',
    unit('self.assertEqual(f(), 1)'),
    unit('self.assertEqual(f(), 1)').replace('def test', 'async def test'),
    'block swallowed-failure',
  ],
]

const waits: Row[] = [
  ['time.sleep', one, `import time\n${py('time.sleep(1)', 'assert cart.total([1]) == 1')}`, 'hold sleep-added'],
  [
    'asyncio.sleep',
    one,
    `import asyncio\n${py('asyncio.run(asyncio.sleep(1))', 'assert cart.total([1]) == 1')}`,
    'hold sleep-added',
  ],
  [
    'a longer sleep',
    `from time import sleep\n${py('sleep(0.1)', 'assert cart.total([1]) == 1')}`,
    `from time import sleep\n${py('sleep(5)', 'assert cart.total([1]) == 1')}`,
    'hold sleep-added',
  ],
  ['a flaky mark', plain, under('@pytest.mark.flaky(reruns=3)\n'), 'hold retry-added'],
  ['the flaky decorator', plain, under('@flaky\n', 'from flaky import flaky\n'), 'hold retry-added'],
  [
    'a loop that tries again',
    one,
    py(
      'for n in range(3):',
      '    try:',
      '        assert cart.total([1]) == 1',
      '        break',
      '    except AssertionError:',
      '        if n == 2:',
      '            raise',
    ),
    'hold retry-added',
  ],
]

const newTests: Row[] = [
  ['that asserts nothing', one, `${one}\n\ndef test_more():\n    cart.total([3])\n`, 'hold test-without-assertions'],
  ['with a bare body', one, `${one}\n\ndef test_more():\n    pass\n`, 'hold test-without-assertions'],
  [
    'that asserts what always holds',
    one,
    `${one}\n\ndef test_more():\n    cart.total([3])\n    assert True\n`,
    'block assertion-always-true',
    'hold test-without-assertions',
  ],
  [
    'whose failure is dropped',
    one,
    `${one}\n\ndef test_more():\n    try:\n        assert cart.total([3]) == 3\n    except Exception:\n        pass\n`,
    'hold test-without-assertions',
  ],
  [
    'that is skipped',
    one,
    `${one}\n\n@pytest.mark.skip\ndef test_more():\n    assert cart.total([3]) == 3\n`,
    'review test-skipped',
  ],
]

const excluded: Row[] = [
  [
    'pragma: no cover',
    'def f():\n    return 1\n',
    'def f():  # pragma: no cover\n    return 1\n',
    'block coverage-excluded',
  ],
  ['pragma: no branch', 'if a:\n    b()\n', 'if a:  # pragma: no branch\n    b()\n', 'block coverage-excluded'],
  [
    'a second one',
    'a()  # pragma: no cover\nb()\n',
    'a()  # pragma: no cover\nb()  # pragma: no cover\n',
    'block coverage-excluded',
  ],
]

const moved: Row[] = [
  ['one that goes along with its code', 'a()\nb()  # pragma: no cover\n', 'c()\nd()\n\n\nb()  # pragma: no cover\n'],
  [
    'one that goes from one line to another',
    'a()\nb()  # pragma: no cover\n',
    'a()  # pragma: no cover\nb()\n',
    'block coverage-excluded',
  ],
  ['one on a line that changes', 'b(1)  # pragma: no cover\n', 'b(2)  # pragma: no cover\n'],
]
excluded.push(...moved)
excluded.push([
  'a block for type checkers',
  'a()\n',
  'a()\nif t.TYPE_CHECKING:  # pragma: no cover\n    import b\n',
  'review coverage-excluded',
])

const tables: Readonly<Record<string, readonly Row[]>> = {
  'a test is removed': removed,
  'a test is renamed away': renamed,
  'a test is skipped': skipped,
  'a test is expected to fail': expectedFailure,
  'a test is emptied': emptied,
  'an assertion is removed': assertionRemoved,
  'an assertion is weakened': weakened,
  'an assertion always holds': alwaysTrue,
  'the process is ended': exits,
  'a failure is swallowed': swallowed,
  'tests wait or try again': waits,
  'a test is new': newTests,
}

for (const [name, rows] of Object.entries(tables)) {
  describe(`Python: ${name}`, () => {
    it.each(rows.map((row) => [row[0], row] as const))('%s', async (_name, row) => {
      expect(await codesOfRow(path, row)).toEqual(row.slice(3))
    })
  })
}

describe('Python: code is taken out of coverage', () => {
  it.each(excluded.map((row) => [row[0], row] as const))('%s', async (_name, row) => {
    expect(await codesOfRow('shop/cart.py', row)).toEqual(row.slice(3))
  })
})

const silent: Row[] = [
  ['another name for a variable', py('got = f()', 'assert got == 1'), py('result = f()', 'assert result == 1')],
  ['a variable for a call', py('assert f(2) == 4'), py('got = f(2)', 'assert got == 4')],
  [
    'a helper of the same file',
    py('x = f()', 'assert x.a == 1', 'assert x.b == 2'),
    `def check(got, a, b):\n    assert got.a == a\n    assert got.b == b\n\n\n${py('x = f()', 'check(x, 1, 2)')}`,
  ],
  [
    'a helper with named arguments',
    py('x = f()', 'assert x.a == 1'),
    `def check(got, *, a):\n    assert got.a == a\n\n\n${py('x = f()', 'check(x, a=1)')}`,
  ],
  ['other quotes and brackets', py("assert f('a') == (1)"), py('assert (f("a") == 1)')],
  [
    'a long line that is broken',
    py('assert f(a, b) == [1, 2]'),
    py('assert f(', '    a,', '    b,', ') == [', '    1,', '    2,', ']'),
  ],
  ['assertEquals to assertEqual', unit('self.assertEquals(f(), 1)'), unit('self.assertEqual(f(), 1)')],
  ['assertEqual to assert', unit('self.assertEqual(f(), 1)'), unit('assert f() == 1')],
  ['assertTrue to assert', unit('self.assertTrue(f())'), unit('assert f()')],
  ['assertIsNone to assert', unit('self.assertIsNone(f())'), unit('assert f() is None')],
  ['assertIn to assert', unit('self.assertIn(1, f())'), unit('assert 1 in f()')],
  ['assertNotIn to assert', unit('self.assertNotIn(1, f())'), unit('assert 1 not in f()')],
  ['assertGreater to assert', unit('self.assertGreater(f(), 1)'), unit('assert f() > 1')],
  ['assertIsInstance to assert', unit('self.assertIsInstance(f(), int)'), unit('assert isinstance(f(), int)')],
  [
    'assertAlmostEqual in other words',
    unit('self.assertAlmostEqual(f(), 1.5, 3)'),
    unit('self.assertAlmostEqual(f(), 1.5, places=3)'),
  ],
  ['a comment and a docstring', one, py('"""The total."""', '# of one', 'assert cart.total([1]) == 1')],
  ['types', one, one.replace('def test_total()', 'def test_total() -> None')],
  [
    'another order',
    one + other,
    one.replace('def test_total', 'def test_empty():\n    assert cart.total([]) == 0\n\n\ndef test_total'),
  ],
  ['a new test', one, one + other],
  [
    'one comparison in place of two',
    py('x = f()', 'assert x.a == 1', 'assert x.b == 2'),
    py('x = f()', 'assert x == X(a=1, b=2)'),
  ],
  [
    'an exception that is wanted in other words',
    py('try:', '    f()', 'except ValueError:', '    pass', 'else:', '    raise AssertionError("no error")'),
    py('with pytest.raises(ValueError):', '    f()'),
  ],
  ['a comparison that goes on', py('assert a() == 3'), py('assert b() == a() == 3')],
  ['a stronger assertion', py('assert f()'), py('assert f() == 3')],
  ['a stronger assertion of unittest', unit('self.assertTrue(f())'), unit('self.assertEqual(f(), 3)')],
  [
    'a narrower exception',
    py('with pytest.raises(Exception):', '    f()'),
    py('with pytest.raises(ValueError, match="x"):', '    f()'),
  ],
  ['a narrower tolerance', py('assert x() == pytest.approx(3.1, abs=2)'), py('assert x() == pytest.approx(3.1)')],
  ['one more assertion', one, py('assert cart.total([1]) == 1', 'assert cart.total([2]) == 2')],
  ['a skip that goes', under('@pytest.mark.skip\n'), plain],
  ['a skip with another reason', under('@pytest.mark.skip(reason="a")\n'), under('@pytest.mark.skip(reason="b")\n')],
  ['a skip that stays', under('@pytest.mark.skip\n'), under('@pytest.mark.skip\n').replace('[1]', '[ 1 ]')],
  ['a message', unit('self.assertEqual(f(), 1)'), unit('self.assertEqual(f(), 1, "total")')],
  [
    'a narrow except around a clean-up',
    one,
    py('assert cart.total([1]) == 1', 'try:', '    cart.close()', 'except OSError:', '    pass'),
  ],
  [
    'an except that looks at the failure',
    one,
    py(
      'assert cart.total([1]) == 1',
      'try:',
      '    cart.total(None)',
      'except Exception as error:',
      '    assert "None" in str(error)',
    ),
  ],
  [
    'SystemExit that is expected',
    one,
    py('assert cart.total([1]) == 1', 'with pytest.raises(SystemExit):', '    sys.exit(0)'),
  ],
  ['a main block', one, `${one}\n\nif __name__ == "__main__":\n    sys.exit(pytest.main())\n`],
  ['an exit code that says failure', one, py('assert cart.total([1]) == 1', 'if broken():', '    sys.exit(1)')],
  ['a skip that is only named', one, `${one}\n\nslow = pytest.mark.skipif(True, reason="x")\n`],
  ['a word about skipping', one, py('"""pytest.skip would be wrong here."""', 'assert cart.total([1]) == 1')],
  ['a new fixture', one, `${one}\n\n@pytest.fixture\ndef basket():\n    return cart.Basket()\n`],
  ['a helper that the tests call with a case of their own', one, `${one}\n\ndef make(n):\n    return [n]\n`],
  [
    'a loop in place of a table',
    py('assert f(1) == 1', 'assert f(2) == 4'),
    py('for n, want in [(1, 1), (2, 4)]:', '    assert f(n) == want'),
  ],
  ['a decorator that changes nothing', plain, under('@pytest.mark.slow\n')],
  [
    'a new double that is equal by value',
    one,
    `${one}\n\nclass Point:\n    def __eq__(self, other):\n        return self.x == other.x\n`,
  ],
  ['sleep of nothing', one, `import time\n${py('time.sleep(0)', 'assert cart.total([1]) == 1')}`],
]

describe('Python: what is no tampering stays silent', () => {
  it.each(silent.map((row) => [row[0], row] as const))('%s', async (_name, row) => {
    expect(await codesOfRow(path, row)).toEqual([])
    expect(await codesOfRow(path, row, 'refactor')).toEqual([])
  })
})

const reviewed: Row[] = [
  ['another name', one, one.replace('test_total', 'test_total_of_one'), 'review test-name-changed'],
  [
    'two tests as cases of one',
    py('assert cart.total([1]) == 1') + other,
    `import pytest\nfrom shop import cart\n\n\n@pytest.mark.parametrize("items, want", [([1], 1), ([], 0)])\ndef test_totals(items, want):\n    assert cart.total(items) == want\n`,
    'review test-name-changed',
  ],
  [
    'a test split in two',
    two,
    `${one}\n\ndef test_currency():\n    got = cart.total([1])\n    assert got.currency == "EUR"\n`.replace(
      'assert cart.total([1]) == 1',
      'got = cart.total([1])\n    assert got == 1',
    ),
  ],
  ['another thing that is looked at', py('assert f(1) == 3'), py('assert g() == 3'), 'review expectation-changed'],
  ['another value', one, one.replace('== 1', '== 2'), 'review expectation-changed'],
]

describe('Python: what only a person should look at', () => {
  it.each(reviewed.map((row) => [row[0], row] as const))('%s', async (_name, row) => {
    expect(await codesOfRow(path, row)).toEqual(row.slice(3))
  })

  it('takes another expected value for tampering in a refactoring', async () => {
    expect(await codesOfRow(path, ['', one, one.replace('== 1', '== 2')], 'refactor')).toEqual([
      'block expectation-changed',
    ])
    expect(
      await codesOfRow(path, ['', unit('self.assertEqual(f(), "a")'), unit('self.assertEqual(f(), "b")')], 'refactor'),
    ).toEqual(['block expectation-changed'])
    expect(
      await codesOfRow(
        path,
        ['', py('with pytest.raises(ValueError):', '    f()'), py('with pytest.raises(TypeError):', '    f()')],
        'refactor',
      ),
    ).toEqual(['block expectation-changed'])
  })
})

describe('Python: messages', () => {
  it('quote the test, what was and what is, with every character visible and no more of them than needed', async () => {
    const long = py(
      `try:`,
      `    assert f("${'x'.repeat(500)}\u202e\u0007") == 1`,
      `except (Exception, ${'A, '.repeat(300)}):`,
      '    pass',
    )
    const [found] = await findingsOf([
      { path, before: py(`assert f("${'x'.repeat(500)}\u202e\u0007") == 1`), after: long },
    ])
    expect(found?.code).toBe('swallowed-failure')
    expect(found?.message).toMatch(/^test `test_total`/)
    expect(found?.message.length).toBeLessThan(500)
    expect(found?.message).not.toMatch(/[\u0000-\u001f\u202e]/)
  })

  it('say for a weakened assertion what it was and what it is, and where', async () => {
    const [found] = await findingsOf([
      { path, before: py('x = f()', 'assert x == 3'), after: py('x = f()', 'assert x') },
    ])
    expect(found).toEqual({
      code: 'assertion-weakened',
      severity: 'block',
      path,
      line: 7,
      message: 'test `test_total` asserts less: it was `assert x == 3` and is `assert x`',
    })
  })
})

describe('Python: files', () => {
  it('says nothing of a test file that moves with its content', async () => {
    expect(
      await codesOf([
        { path: 'tests/test_a.py', before: one, after: null },
        { path: 'tests/unit/test_a.py', before: null, after: one },
      ]),
    ).toEqual([])
  })

  it('finds a test file that moves to where no runner looks', async () => {
    for (const away of ['tests/a_test_disabled.py', 'tests/helpers_a.py', 'tests/test_a.py.bak', 'attic/a.txt']) {
      expect(
        await codesOf([
          { path: 'tests/test_a.py', before: one, after: null },
          { path: away, before: null, after: one },
        ]),
      ).toEqual(['block test-renamed'])
    }
  })

  it('says nothing of a line that leaves coverage and its file at once', async () => {
    const line = 'b()  # pragma: no cover\n'
    const files = [
      { path: 'a.py', before: `a()\n${line}`, after: 'a()\n' },
      { path: 'b.py', before: null, after: line },
    ]
    expect(await codesOf(files)).toEqual([])
  })

  it('says nothing of a base class of tests that becomes a function of the same file', async () => {
    const files = [
      {
        path: 'tests/examples.py',
        before: 'def test(a):\n    run(a)\n',
        after: 'class A:\n    def test(self, a):\n        run(a)\n',
      },
    ]
    expect((await codesOf(files)).filter((code) => code.startsWith('block'))).toEqual([])
  })

  it('finds a test that is lost on the way to another file', async () => {
    expect(
      await codesOf([
        { path: 'tests/test_a.py', before: one + other, after: null },
        { path: 'tests/test_b.py', before: null, after: one },
      ]),
    ).toEqual(['block test-removed'])
  })

  it('blocks a test that goes together with the code it tests, and says so', async () => {
    const found = await findingsOf([
      { path, before: one, after: null },
      { path: 'shop/cart.py', before: 'def total(items):\n    return sum(items)\n', after: null },
    ])
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ code: 'test-removed', severity: 'block', path, line: 5 })
    expect(found[0]?.message).toBe('test `test_total` is gone, also where the code that it tests is gone with it')
  })

  it('finds a double of what the change edits, and of nothing else', async () => {
    const source = {
      path: 'shop/cart.py',
      before: 'def total(items):\n    return sum(items)\n',
      after: 'def total(items):\n    return 0\n',
    }
    const doubled = (line: string) => ({
      path,
      before: one,
      after: `from unittest import mock\n${py(line, 'assert cart.total([1]) == 1')}`,
    })
    expect(await codesOf([source, doubled('mock.patch("shop.cart.total", return_value=1).start()')])).toEqual([
      'hold mock-of-subject-added',
    ])
    expect(await codesOf([source, doubled('mock.patch.object(cart, "total", lambda items: 1).start()')])).toEqual([
      'hold mock-of-subject-added',
    ])
    expect(await codesOf([source, doubled('mock.patch("shop.mail.send").start()')])).toEqual([])
    expect(await codesOf([doubled('mock.patch("shop.cart.total").start()')])).toEqual([])
  })

  it('follows an assertion into a helper of another changed file', async () => {
    const helper = {
      path: 'tests/checks.py',
      before: null,
      after: 'def check_total(got, want):\n    assert got == want\n',
    }
    const test = {
      path,
      before: one,
      after: `from checks import check_total\n${py('check_total(cart.total([1]), 1)')}`,
    }
    expect(await codesOf([helper, test])).toEqual([])
    expect(await codesOf([{ ...helper, after: 'def check_total(got, want):\n    print(got)\n' }, test])).toEqual([
      'block assertion-removed',
    ])
  })
})
