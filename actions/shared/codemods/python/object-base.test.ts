import { checkCodemod } from './codemod-checks.fake.ts'
import { objectBase } from './object-base.ts'

checkCodemod(objectBase, {
  rewrites: [
    ['the only base', 'class A(object):\n    pass\n', 'class A:\n    pass\n'],
    ['a base beside a keyword', 'class A(object, metaclass=M):\n    pass\n', 'class A(metaclass=M):\n    pass\n'],
    ['a blank before the bases', 'class É (object):\n    x = 1\n', 'class É:\n    x = 1\n'],
    ['a nested class', 'class A:\n    class B(object,):\n        pass\n', 'class A:\n    class B:\n        pass\n'],
    ['foreign text before it', 'x = "😀"\nclass A(object): y = "ü"\n', 'x = "😀"\nclass A: y = "ü"\n'],
  ],
  leaves: [
    ['a class without bases', 'class A:\n    object = 1\n'],
    ['object beside another base', 'class A(B, object):\n    pass\n'],
    ['object before another base', 'class A(object, B):\n    pass\n'],
    ['a file for both Pythons', 'from __future__ import print_function\nclass A(object):\n    pass\n'],
    [
      'a file that asks for the version',
      'import sys\nif sys.version_info[0] < 3:\n    pass\nclass A(object):\n    pass\n',
    ],
    ['an object from elsewhere', 'from base import object\nclass A(object):\n    pass\n'],
    ['an object of its own', 'def f(object):\n    class A(object):\n        pass\n'],
    ['a comment inside', 'class A(object  # why\n        ):\n    pass\n'],
    ['unpacked bases', 'class A(object, *bases):\n    pass\n'],
    ['what a maintainer excused', 'class A(object):  # noqa\n    pass\n'],
  ],
})
