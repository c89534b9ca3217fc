import { checkCodemod } from './codemod-checks.fake.ts'
import { pep585 } from './pep585.ts'

const postponed = 'from __future__ import annotations\n'

checkCodemod(pep585, {
  rewrites: [
    [
      'annotations that are postponed, and the import',
      `${postponed}from typing import List\ndef f(x: List[int] = "é😀") -> List[str]: ...\n`,
      `${postponed}def f(x: list[int] = "é😀") -> list[str]: ...\n`,
    ],
    [
      'one inside another, beside names that stay',
      `${postponed}from typing import Any, Dict, List, Type\nx: Dict[str, List[Any]] = {"ü": []}; y: Type = int\n`,
      `${postponed}from typing import Any\nx: dict[str, list[Any]] = {"ü": []}; y: type = int\n`,
    ],
    [
      'the module in full',
      `${postponed}import typing\nx: typing.Tuple[int, ...]\ny: typing.Any\n`,
      `${postponed}import typing\nx: tuple[int, ...]\ny: typing.Any\n`,
    ],
    [
      'a file that needs a newer Python anyway',
      'import tomllib\nfrom typing import Set\ndef f(x: Set[int]): ...\n',
      'import tomllib\ndef f(x: set[int]): ...\n',
    ],
    [
      'a name that is also used outside of annotations',
      `${postponed}from typing import List\nAlias = List[int]\nx: List[int]\n`,
      `${postponed}from typing import List\nAlias = List[int]\nx: list[int]\n`,
    ],
    [
      'a file with new syntax',
      'from typing import FrozenSet\nmatch x:\n    case 1:\n        y: FrozenSet[int]\n',
      'match x:\n    case 1:\n        y: frozenset[int]\n',
    ],
  ],
  leaves: [
    ['a file that may run on an old Python', 'from typing import List\nx: List[int]\n'],
    [
      'annotations that something evaluates',
      `${postponed}from typing import List\nfrom pydantic import BaseModel\nclass A(BaseModel):\n    x: List[int]\n`,
    ],
    [
      'a built-in of its own',
      `${postponed}from typing import List\nclass A:\n    def list(self): ...\n    def f(self) -> List[int]: ...\n`,
    ],
    ['a built-in from elsewhere', `${postponed}from typing import List\nfrom x import list\nx: List[int]\n`],
    ['a List of its own', `${postponed}from typing import List\nclass List: ...\nx: List[int]\n`],
    ['a List from elsewhere', `${postponed}from ast import List\nx: List\n`],
    ['a conditional import', `${postponed}if x:\n    from typing import List\ny: List[int]\n`],
    ['what runs', `${postponed}from typing import List\nclass A(List[int]): ...\nx = cast(List[int], y)\n`],
    [
      'text inside what something evaluates',
      'import tomllib, typing\nfrom typing import List\nx: List["A"]\ny = typing.get_type_hints(x)\n',
    ],
    ['text', `${postponed}from typing import List\nx: "List[int]"\n`],
    ['what a maintainer excused', `${postponed}from typing import List\nx: List[int]  # noqa: UP006\n`],
  ],
})
