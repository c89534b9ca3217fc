import { checkCodemod } from './codemod-checks.fake.ts'
import { collectionsAbc } from './collections-abc.ts'

checkCodemod(collectionsAbc, {
  rewrites: [
    [
      'a name',
      'from collections import Mapping\nx = ("é😀", Mapping)\n',
      'from collections.abc import Mapping\nx = ("é😀", Mapping)\n',
    ],
    [
      'several names over rows',
      'from collections import (\n    Mapping as M,  # kept\n    Set,\n)\n',
      'from collections.abc import (\n    Mapping as M,  # kept\n    Set,\n)\n',
    ],
    [
      'names of both',
      'x = "ü"\nfrom collections import Iterable, OrderedDict, Set as S\n',
      'x = "ü"\nfrom collections.abc import Iterable, Set as S\nfrom collections import OrderedDict\n',
    ],
    [
      'an import in a function',
      'def f():\n    from collections import deque, Sized\n',
      'def f():\n    from collections.abc import Sized\n    from collections import deque\n',
    ],
    [
      'attributes',
      'import collections\nx = isinstance("é😀", collections.Mapping) or collections.Set\ny = collections.deque\n',
      'import collections\nimport collections.abc\nx = isinstance("é😀", collections.abc.Mapping) or collections.abc.Set\ny = collections.deque\n',
    ],
  ],
  leaves: [
    [
      'what stays in collections',
      'import collections\nfrom collections import OrderedDict, deque\nx = collections.Counter()\n',
    ],
    [
      'a fallback',
      'try:\n    from collections.abc import Mapping\nexcept ImportError:\n    from collections import Mapping\n',
    ],
    ['a fallback of another kind', 'try:\n    import x\nexcept ImportError:\n    from collections import Mapping\n'],
    ['a file for both Pythons', 'import six\nfrom collections import Mapping\n'],
    ['a careful file', 'import collections\nx = collections.Mapping if hasattr(collections, "Mapping") else None\n'],
    ['a module of that name from elsewhere', 'from lib import collections\nx = collections.Mapping\n'],
    ['a relative module', 'from .collections import Mapping\n'],
    ['a comment between names of both kinds', 'from collections import (\n    Mapping,  # why\n    deque,\n)\n'],
    ['what a maintainer excused', 'from collections import Mapping  # noqa\n'],
  ],
})
