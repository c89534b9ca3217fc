import { describe, expect, it } from '@jest/globals'
import { checkCodemod, rewritten } from './codemod-checks.fake.ts'
import { mutableDefault } from './mutable-default.ts'

const optional = 'from typing import List, Optional\n'

checkCodemod(mutableDefault, {
  rewrites: [
    [
      'a list that grows',
      'def f(x="é😀", items=[]):\n    items.append(x)\n    return 1\n',
      'def f(x="é😀", items=None):\n    if items is None:\n        items = []\n    items.append(x)\n    return 1\n',
    ],
    [
      'a docstring first',
      'class A:\n    def f(self, *, found={}):\n        """Doc.\n\n        More.\n        """\n\n        # keep\n        self.found = found\n',
      'class A:\n    def f(self, *, found=None):\n        """Doc.\n\n        More.\n        """\n        if found is None:\n            found = {}\n\n        # keep\n        self.found = found\n',
    ],
    [
      'two of them',
      'def f(a=[], b=set()):\n    b.add(1)\n    a[0] = 1\n    return a, b\n',
      'def f(a=None, b=None):\n    if a is None:\n        a = []\n    if b is None:\n        b = set()\n    b.add(1)\n    a[0] = 1\n    return a, b\n',
    ],
    [
      'a default that is handed out',
      'async def f(names=["a", ("b", -1)]):  # why\n    return names\n',
      'async def f(names=None):  # why\n    if names is None:\n        names = ["a", ("b", -1)]\n    return names\n',
    ],
    [
      'an annotation, with Optional at hand',
      `${optional}def f(a: List[int] = []) -> None:\n    a.append(1)\n`,
      `${optional}def f(a: Optional[List[int]] = None) -> None:\n    if a is None:\n        a = []\n    a.append(1)\n`,
    ],
    [
      'an annotation that is postponed',
      'from __future__ import annotations\ndef f(a: list[int] = list()):\n    del a[0]\n',
      'from __future__ import annotations\ndef f(a: list[int] | None = None):\n    if a is None:\n        a = list()\n    del a[0]\n',
    ],
    [
      'an annotation that allows None',
      'def f(a: "list | None" = []):\n    yield a\n',
      'def f(a: "list | None" = None):\n    if a is None:\n        a = []\n    yield a\n',
    ],
    [
      'an annotation with None inside',
      `${optional}def f(a: List[Optional[int]] = []):\n    a.append(1)\n`,
      `${optional}def f(a: Optional[List[Optional[int]]] = None):\n    if a is None:\n        a = []\n    a.append(1)\n`,
    ],
    [
      'a class method',
      'class A:\n    @classmethod\n    def f(cls, a=[]):\n        a.sort()\n',
      'class A:\n    @classmethod\n    def f(cls, a=None):\n        if a is None:\n            a = []\n        a.sort()\n',
    ],
  ],
  leaves: [
    ['a default that is only read', 'def f(a=[]):\n    return len(a)\n'],
    ['a cache by its name', 'def f(n, cache={}):\n    cache[n] = 1\n'],
    ['a cache by its use', 'def f(n, d={}):\n    if n not in d:\n        d[n] = g(n)\n    return d[n]\n'],
    ['a filled dict that grows', 'def f(n, d={0: 1}):\n    d[n] = 2\n    return d\n'],
    ['a counter in a list', 'def f(n=[0]):\n    n[0] += 1\n    return n\n'],
    ['a parameter that is assigned to', 'def f(a=[]):\n    a = list(a)\n    a.append(1)\n'],
    ['a parameter of a nested function', 'def f(a=[]):\n    def g(a):\n        a.append(1)\n    return g\n'],
    ['a comparison with None', 'def f(a=[]):\n    if a is None:\n        return\n    a.append(1)\n'],
    ['an unknown decorator', '@app.get("/")\ndef f(a=[]):\n    a.append(1)\n'],
    ['an overload', 'from typing import overload\n@overload\ndef f(a=[]): ...\n'],
    ['a body on the row of the header', 'def f(a=[]): a.append(1)\n'],
    ['a default that is computed', 'def f(a=[g()]):\n    a.append(1)\n'],
    ['an annotation that could not say None', 'def f(a: list = []):\n    a.append(1)\n'],
    [
      'an annotation that is evaluated',
      'from __future__ import annotations\nimport pydantic\ndef f(a: list = []):\n    a.append(1)\n',
    ],
    ['an immutable default', 'def f(a=(), b=None, c=frozenset()):\n    return a\n'],
    ['a lambda', 'f = lambda a=[]: a.append(1)\n'],
    ['a list of its own', 'def list(): pass\ndef f(a=list()):\n    a.append(1)\n'],
    ['what a maintainer excused', 'def f(a=[]):  # noqa: B006\n    a.append(1)\n'],
    ['a type comment below the header', 'def f(a=[]):\n    # type: (list) -> None\n    a.append(1)\n'],
    ['a statement beside the docstring', 'def f(a=[]):\n    "doc"; a.append(1)\n'],
    ['a name that only looks the same', 'def f(a=[]):\n    self.a.append(1)\n'],
    ['a body that is only a docstring', 'def f(a=[]):\n    """a.append"""\n'],
  ],
})

describe('the guard', () => {
  it('is indented as the file is, where that is two blanks', async () => {
    const before = 'def f(a=[]):\n  a.append(1)\n'
    expect(await rewritten(mutableDefault, before)).toBe('def f(a=None):\n  if a is None:\n    a = []\n  a.append(1)\n')
  })
})
