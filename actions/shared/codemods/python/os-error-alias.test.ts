import { checkCodemod } from './codemod-checks.fake.ts'
import { osErrorAlias } from './os-error-alias.ts'

const caught = (what: string): string => `try:\n    f("é😀")\nexcept ${what}:\n    pass\n`

checkCodemod(osErrorAlias, {
  rewrites: [
    ['a caught name', caught('IOError'), caught('OSError')],
    ['a caught name with a target', caught('EnvironmentError as e'), caught('OSError as e')],
    ['a tuple', caught('(IOError, ValueError) as e'), caught('(OSError, ValueError) as e')],
    ['a tuple of names for one class', caught('(IOError, OSError)'), caught('OSError')],
    [
      'a tuple that touches the keyword',
      'try:\n    f()\nexcept(IOError, OSError):\n    pass\n',
      'try:\n    f()\nexcept OSError:\n    pass\n',
    ],
    [
      'a name twice in a tuple',
      caught('(ValueError, OSError, IOError, EnvironmentError)'),
      caught('(ValueError, OSError)'),
    ],
    ['a first name twice', caught('(IOError, OSError, KeyError)'), caught('(OSError, KeyError)')],
    ['a raise', 'def f():\n    raise IOError("ü")\n', 'def f():\n    raise OSError("ü")\n'],
    [
      'a base class and a check',
      'class E(IOError):\n    pass\nx = isinstance(e, (IOError, EnvironmentError))\n',
      'class E(OSError):\n    pass\nx = isinstance(e, (OSError))\n',
    ],
  ],
  leaves: [
    ['OSError', caught('OSError')],
    ['a name of its own', 'class IOError(Exception):\n    pass\nraise IOError\n'],
    ['an imported name', 'from errors import IOError\nraise IOError\n'],
    ['a file for both Pythons', `PY2 = False\n${caught('IOError')}`],
    ['another clause for the same class', 'try:\n    f()\nexcept IOError:\n    a()\nexcept OSError:\n    b()\n'],
    ['an attribute and a text', 'raise errors.IOError("IOError")\n'],
    ['a comparison of the names', 'assertIs(IOError, OSError)\nassert IOError is OSError\n'],
    ['a comment in a tuple that would shrink', caught('(IOError,  # old\n        OSError)')],
    ['what a maintainer excused', caught('IOError').replace(':\n    pass', ':  # noqa: UP024\n    pass')],
  ],
})
