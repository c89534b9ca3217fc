import { checkCodemod } from './codemod-checks.fake.ts'
import { deprecatedUnittest } from './deprecated-unittest.ts'

const test = (body: string): string => `import unittest\n\nclass T(unittest.TestCase):\n    def test(self):\n${body}`

checkCodemod(deprecatedUnittest, {
  rewrites: [
    ['assertEquals', test('        self.assertEquals("é😀", 1)\n'), test('        self.assertEqual("é😀", 1)\n')],
    [
      'assert_ and failUnless',
      test('        self.assert_(1)\n        self.failUnless(2)\n'),
      test('        self.assertTrue(1)\n        self.assertTrue(2)\n'),
    ],
    [
      'a context',
      test('        with self.assertRaisesRegexp(E, "ü"):\n            pass\n'),
      test('        with self.assertRaisesRegex(E, "ü"):\n            pass\n'),
    ],
    [
      'a base class from elsewhere',
      'from base import MyTestCase\nclass T(MyTestCase):\n    def test(self):\n        "😀"; self.assertNotEquals(1, 2)\n',
      'from base import MyTestCase\nclass T(MyTestCase):\n    def test(self):\n        "😀"; self.assertNotEqual(1, 2)\n',
    ],
  ],
  leaves: [
    ['the names that stay', test('        self.assertEqual(1, 1)\n        self.assertRaises(E)\n')],
    ['a file without unittest', 'class T:\n    def test(self):\n        self.assertEquals(1, 1)\n'],
    ['a method of its own', test('        self.assertEquals(1, 1)\n    def assertEquals(self, a, b):\n        pass\n')],
    ['an alias of its own', test('        self.assertEquals(1, 1)\n    assertEquals = check\n')],
    ['another object', test('        other.assertEquals(1, 1)\n')],
    ['a function outside of any class', 'import unittest\ndef check(self):\n    self.assertEquals(1, 1)\n'],
    [
      'a test of the warning',
      test('        with self.assertWarns(DeprecationWarning):\n            self.assertEquals(1, 1)\n'),
    ],
    ['a mention', test('        x = self.assertEquals\n')],
    [
      'a name that Python 2 lacks, in a file for both',
      `from __future__ import print_function\n${test('        self.assertRegexpMatches(a, b)\n')}`,
    ],
    ['what a maintainer excused', test('        self.assertEquals(1, 1)  # noqa\n')],
  ],
})
