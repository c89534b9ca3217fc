import { checkCodemod } from './codemod-checks.fake.ts'
import { raiseNotImplemented } from './raise-not-implemented.ts'

checkCodemod(raiseNotImplemented, {
  rewrites: [
    ['the name', 'def f():\n    raise NotImplemented\n', 'def f():\n    raise NotImplementedError\n'],
    ['a call', 'def f():\n    raise NotImplemented("é")\n', 'def f():\n    raise NotImplementedError("é")\n'],
    [
      'one with a cause',
      'try:\n    f()\nexcept OSError as e:\n    raise NotImplemented from e\n',
      'try:\n    f()\nexcept OSError as e:\n    raise NotImplementedError from e\n',
    ],
    [
      'foreign text before it on the row',
      'if x == "é😀": raise NotImplemented\n',
      'if x == "é😀": raise NotImplementedError\n',
    ],
  ],
  leaves: [
    ['the value', 'def __eq__(self, other):\n    return NotImplemented\n'],
    ['the exception', 'raise NotImplementedError\n'],
    ['a name of its own', 'class NotImplemented(Exception):\n    pass\nraise NotImplemented\n'],
    ['an attribute', 'raise errors.NotImplemented\n'],
    ['text', 's = "raise NotImplemented"\n'],
    ['what a maintainer excused', 'raise NotImplemented  # noqa\n'],
    [
      'a bare raise',
      'try:\n    raise NotImplementedError\nexcept Exception:\n    raise\ns = """raise NotImplemented"""\n',
    ],
  ],
})
