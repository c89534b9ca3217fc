import { checkCodemod } from './codemod-checks.fake.ts'
import { pep604 } from './pep604.ts'

const postponed = 'from __future__ import annotations\n'
const names = `${postponed}from typing import Optional, Union\n`

checkCodemod(pep604, {
  rewrites: [
    [
      'Optional',
      `${names}def f(x: Optional[int] = "é😀") -> Optional[a.B]: ...\ny = Union\n`,
      `${postponed}from typing import Union\ndef f(x: int | None = "é😀") -> a.B | None: ...\ny = Union\n`,
    ],
    [
      'Union',
      `${names}x: Union[int, str,  None] = "ü"; y: Union[int]\n`,
      `${postponed}from typing import Optional\nx: int | str | None = "ü"; y: int\n`,
    ],
    [
      'one inside another',
      `${names}x: Union[Optional[int], list[Union[str, bytes]]]\n`,
      `${postponed}x: int | None | list[str | bytes]\n`,
    ],
    [
      'one inside brackets',
      `${names}x: Callable[[Optional[int]], Optional[dict[str, Union[A, B]]]]\n`,
      `${postponed}x: Callable[[int | None], dict[str, A | B] | None]\n`,
    ],
    [
      'the module in full',
      `${postponed}import typing\nx: typing.Optional[typing.List[int]]\n`,
      `${postponed}import typing\nx: typing.List[int] | None\n`,
    ],
    [
      'a file that needs a newer Python anyway',
      'from typing import Optional, Self\nclass A: ...\ndef f(x: Optional[int], y: Optional[A], z: Optional[list[Self]]): ...\n',
      'from typing import Self\nclass A: ...\ndef f(x: int | None, y: A | None, z: list[Self] | None): ...\n',
    ],
  ],
  leaves: [
    ['a file that may run on an old Python', 'from typing import Optional\nx: Optional[int]\n'],
    ['annotations that something evaluates', `${names}import fastapi\nx: Optional[int]\n`],
    ['text', `${names}x: Optional["A"]\ny: Union["A", int]\nz: "Optional[int]"\n`],
    ['None twice', `${names}x: Optional[None]\ny: Optional[a | None]\nz: Union[Optional[int], None]  # noqa\n`],
    ['a union over several rows', `${names}x: Union[\n    int,\n    str,\n]\n`],
    ['what runs', `${names}Alias = Optional[int]\nx = cast(Union[int, str], y)\n`],
    [
      'a name that may be no type, where it is evaluated',
      'import tomllib\nfrom typing import Optional\nfrom x import thing\ndef f(a: Optional[thing], b: Optional[thing.Lock], c: Optional[any]): ...\n',
    ],
    ['an Optional of its own', `${postponed}from typing import Optional\ndef Optional(x): ...\ny: Optional[int]\n`],
    ['an Optional from elsewhere', `${postponed}from option import Optional\ny: Optional[int]\n`],
    ['a bare name', `${names}x: Optional\ny: Union\n`],
    ['what a maintainer excused', `${names}x: Optional[int]  # noqa: UP007\n`],
  ],
})
