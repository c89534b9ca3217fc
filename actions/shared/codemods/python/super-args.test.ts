import { checkCodemod } from './codemod-checks.fake.ts'
import { superArgs } from './super-args.ts'

const inClass = (body: string): string => `class A(B):\n${body}`

checkCodemod(superArgs, {
  rewrites: [
    [
      'a method',
      inClass('    def f(self, x="é😀"):\n        return super(A, self).f(x)\n'),
      inClass('    def f(self, x="é😀"):\n        return super().f(x)\n'),
    ],
    [
      'a class method and __new__',
      inClass(
        '    @classmethod\n    def f(cls):\n        super(A, cls).f()\n    def __new__(cls):\n        return super(A, cls).__new__(cls)\n',
      ),
      inClass(
        '    @classmethod\n    def f(cls):\n        super().f()\n    def __new__(cls):\n        return super().__new__(cls)\n',
      ),
    ],
    [
      'arguments over several rows',
      inClass('    def f(self: "A"):\n        super(\n            A,\n            self,\n        ).f()\n'),
      inClass('    def f(self: "A"):\n        super().f()\n'),
    ],
    [
      'a class inside a function',
      'def make():\n    class A(B):\n        async def f(self):\n            "ü"; super(A, self).f()\n    return A\n',
      'def make():\n    class A(B):\n        async def f(self):\n            "ü"; super().f()\n    return A\n',
    ],
  ],
  leaves: [
    ['another class', inClass('    def f(self):\n        super(B, self).f()\n')],
    ['another object', inClass('    def f(self, other):\n        super(A, other).f()\n')],
    ['a comprehension', inClass('    def f(self):\n        return [super(A, self).f() for _ in x]\n')],
    [
      'a lambda and a nested function',
      inClass(
        '    def f(self):\n        g = lambda: super(A, self).f()\n        def h(self):\n            super(A, self).f()\n',
      ),
    ],
    [
      'a decorated class, which may be replaced',
      '@attr.s(slots=True)\nclass A(B):\n    def f(self):\n        super(A, self).f()\n',
    ],
    ['a static method', inClass('    @staticmethod\n    def f(self):\n        super(A, self).f()\n')],
    [
      'a first parameter that is assigned to',
      inClass('    def f(self):\n        self = g()\n        super(A, self).f()\n'),
    ],
    ['a class name that is assigned to', `${inClass('    def f(self):\n        super(A, self).f()\n')}A = wrap(A)\n`],
    ['a function outside of any class', 'def f(self):\n    super(A, self).f()\n'],
    ['a default value', inClass('    def f(self, x=lambda self: super(A, self)):\n        pass\n')],
    ['a file for both Pythons', `import six\n${inClass('    def f(self):\n        super(A, self).f()\n')}`],
    ['a super of its own', `super = 1\n${inClass('    def f(self):\n        super(A, self).f()\n')}`],
    ['a comment inside', inClass('    def f(self):\n        super(A,  # why\n              self).f()\n')],
    [
      'what a maintainer excused',
      inClass('    def f(self):\n        super(A, self).f()  # pylint: disable=super-with-arguments\n'),
    ],
    ['one argument', inClass('    def f(self):\n        super(A).f()\n')],
    ['a method without parameters', inClass('    def f():\n        super(A, self).f()\n')],
  ],
})
