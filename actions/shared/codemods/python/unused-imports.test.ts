import { expect, it } from '@jest/globals'
import { checkCodemod, rewritten } from './codemod-checks.fake.ts'
import { unusedImports } from './unused-imports.ts'

const code = 'def f():\n    return sys.argv\n'

checkCodemod(unusedImports, {
  rewrites: [
    ['a module', `import os\nimport sys\n\n${code}`, `import sys\n\n${code}`],
    ['one of several', `import os, sys, re\n${code}`, `import sys\n${code}`],
    [
      'names of a module',
      `from typing import Any, List, Dict\nx: List = sys\n`,
      `from typing import List\nx: List = sys\n`,
    ],
    [
      'names over several rows',
      'from typing import (\n    Any,\n    List,\n    Dict,\n)\nx: List = "é😀"\n',
      'from typing import (\n    List,\n)\nx: List = "é😀"\n',
    ],
    ['a row that goes on', 'from os import path, \\\n    sep\nx = path\n', 'from os import path\nx = path\n'],
    ['an alias', 'import numpy as np\nx = numpy\n', 'x = numpy\n'],
    ['a submodule', 'import os.path\nx = 1\n', 'x = 1\n'],
    ['a class of another package', 'from requests import Session\nx = 1\n', 'x = 1\n'],
    [
      'some of several functions of another package',
      'from django.http import urlencode, quote\nx = quote\n',
      'from django.http import quote\nx = quote\n',
    ],
    [
      'an attribute and a keyword of that name',
      'import json\nx = response.json(json=1)\n',
      'x = response.json(json=1)\n',
    ],
    ['an import in a function', 'def f():\n    import re\n    return 1\n', 'def f():\n    return 1\n'],
    [
      'a name in prose',
      '"""Doc."""\nimport os\n\ndef f():\n    """Talks to the os."""\n',
      '"""Doc."""\n\ndef f():\n    """Talks to the os."""\n',
    ],
    [
      'a name that is not exported',
      'import os\nfrom .a import B, C\n__all__ = ["B"]\nx = "é"\n',
      'from .a import B\n__all__ = ["B"]\nx = "é"\n',
    ],
    ['a file that ends with it', 'x = 1\nimport os', 'x = 1\n'],
  ],
  leaves: [
    ['what is used', `import os.path\nimport sys\nx = os\n${code}`],
    ['what __all__ names', 'import os\n__all__ = ("os",)\nx = 1\n'],
    ['a computed __all__', 'import os\n__all__ = [n for n in names()]\n'],
    ['what a maintainer excused', 'import os  # noqa: F401\nx = 1\n'],
    ['a comment that says why', 'import readline  # line editing\nimport os  # for side effects\nx = 1\n'],
    ['a package', 'import os\nx = 1\n', 'package/__init__.py'],
    ['fixtures', 'from fixtures import Client\nx = 1\n', 'tests/conftest.py'],
    ['a list of names for others', '"""API."""\nfrom a import B\nimport os\n__version__ = "1"\n'],
    ['a re-export', 'from a import B as B\nimport os as os\nx = 1\n'],
    ['a condition and a probe', 'try:\n    import ssl\nexcept ImportError:\n    x = 1\nif x:\n    import os\n'],
    ['TYPE_CHECKING', 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from a import B\n'],
    ['a string annotation', 'from decimal import Decimal\nx: "Decimal" = 1\n'],
    ['a type comment', 'from decimal import Decimal\nx = 1  # type: Decimal\n'],
    ['a doctest', 'import math\ndef f():\n    """F.\n\n    >>> math.pi\n    """\n'],
    ['a name that is reached by text', 'import os\nx = globals()["o" + "s"]\n'],
    ['the future', 'from __future__ import annotations\nx = 1\n'],
    ['another package, which may register something', 'import plugins\nfrom app import routes\nimport a.b\nx = 1\n'],
    ['a relative module, which may register something', 'from . import signals\nx = 1\n'],
    ['a name of the own package, which may be handed on', 'from package.other import Thing\nx = 1\n'],
    ['a name of a private module, which may be handed on', 'from _ssl import MemoryBIO\nx = 1\n'],
    ['a function that only imports', 'def test_import():\n    """It can."""\n    import json\n'],
    ['a function that asks for another package', 'def f():\n    import scipy as sp\n    return 1\n'],
    ['a module that does something when it is imported', 'from rlcompleter import complete\nimport readline\nx = 1\n'],
    ['a file whose imports are excused', '# ruff: noqa: F401\nimport os\nx = 1\n'],
    [
      'old names for others',
      'from lexers import HtmlLexer, CssLexer\nStyles = CssLexer  # the old name\n__all__ = []\n',
    ],
    ['a row that it shares', 'import os; x = 1\n'],
    ['a comment between the names', 'from os import (\n    path,  # kept\n    sep,\n)\nx = path\n'],
    ['a name that is bound again', 'import json\ntry:\n    x = 1\nexcept E:\n    json = None\n'],
    ['everything of a module', 'from os import *\nx = 1\n'],
    ['a class body', 'class A:\n    import os\n    x = 1\n'],
    ['a pattern', 'from a import Point\nmatch x:\n    case Point(x=1):\n        pass\n'],
    ['a fixture by its parameter', 'from fixtures import Client, client\ndef test(client, Client):\n    pass\n'],
  ],
})

it('leaves no blank rows where the file began with the import', async () => {
  expect(await rewritten(unusedImports, 'import os\n\n\nimport sys\nx = sys\n')).toBe('import sys\nx = sys\n')
  expect(await rewritten(unusedImports, 'import sys\nimport os\n\nx = sys\n')).toBe('import sys\n\nx = sys\n')
})
