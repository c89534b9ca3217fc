import { assertTuple } from './assert-tuple.ts'
import { checkCodemod } from './codemod-checks.fake.ts'

checkCodemod(assertTuple, {
  rewrites: [
    ['a condition with its message', 'assert (x == 1, "é is wrong")\n', 'assert x == 1, "é is wrong"\n'],
    ['no blank', 'assert(x, "m")\n', 'assert x, "m"\n'],
    ['a trailing comma', 'assert (x, "m",)\n', 'assert x, "m"\n'],
    ['several rows', 'assert (\n    f(x),\n    f"{x} is wrong",\n)\n', 'assert f(x), f"{x} is wrong"\n'],
    ['a comment after it', 'if "ü😀":\n    assert (x, "m")  # why\n', 'if "ü😀":\n    assert x, "m"  # why\n'],
  ],
  leaves: [
    ['an assertion with a message', 'assert (x), "m"\n'],
    ['three values', 'assert (x, "m", 1)\n'],
    ['one value', 'assert (x,)\n'],
    ['a second value that is no message', 'assert (x, y)\n'],
    ['an assignment', 'assert (x := f(), "m")\n'],
    ['two strings', 'assert ("a", "b")\n'],
    ['a splat', 'assert (*x, "m")\n'],
    ['a comment inside', 'assert (\n    x,  # first\n    "m",\n)\n'],
    ['a condition over several rows', 'assert (a and\n        b, "m")\n'],
    ['a tuple that is compared', 'assert (x, "m") == y\n'],
    ['what a maintainer excused', 'assert (x, "m")  # noqa: F631\n'],
  ],
})
