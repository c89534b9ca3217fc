import { checkCodemod } from './codemod-checks.fake.ts'
import { isLiteral } from './is-literal.ts'

checkCodemod(isLiteral, {
  rewrites: [
    ['a string', 'if x is "a":\n    pass\n', 'if x == "a":\n    pass\n'],
    ['is not', "if x is not 'a':\n    pass\n", "if x != 'a':\n    pass\n"],
    ['a number', 'y = len(x) is 0\n', 'y = len(x) == 0\n'],
    ['a literal on the left', 'if 1 is x:\n    pass\n', 'if 1 == x:\n    pass\n'],
    ['foreign text before it on the row', 'y = ("é😀", x is b"1")\n', 'y = ("é😀", x == b"1")\n'],
    ['two in one condition', 'if a is 1 or b is not "":\n    pass\n', 'if a == 1 or b != "":\n    pass\n'],
  ],
  leaves: [
    ['None, True and Ellipsis', 'if a is None or b is not True or c is ...:\n    pass\n'],
    ['names', 'if a is b:\n    pass\n'],
    ['a test of the interpreter', 'assert "a" is "a"\n'],
    ['a chain', 'if a is 1 is b:\n    pass\n'],
    ['an empty tuple, which is one object', 'if a is ():\n    pass\n'],
    ['equality', 'if a == "is":\n    pass\n'],
    ['what a maintainer excused', 'if a is 1:  # noqa: F632\n    pass\n'],
  ],
})
