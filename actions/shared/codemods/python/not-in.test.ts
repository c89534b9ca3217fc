import { checkCodemod } from './codemod-checks.fake.ts'
import { notIn } from './not-in.ts'

checkCodemod(notIn, {
  rewrites: [
    ['in', 'if not x in y:\n    pass\n', 'if x not in y:\n    pass\n'],
    ['is', 'z = not x is None\n', 'z = x is not None\n'],
    ['parentheses', 'if not (x in y) and z:\n    pass\n', 'if x not in y and z:\n    pass\n'],
    ['no blank after not', 'if not(x in y):\n    pass\n', 'if x not in y:\n    pass\n'],
    ['one inside another', 'a = not f(not b in c) in d\n', 'a = f(b not in c) not in d\n'],
    ['foreign text before it on the row', 'a = ["é😀", not "ü" in s]\n', 'a = ["é😀", "ü" not in s]\n'],
    ['a second operand', 'if a and not b in c:\n    pass\n', 'if a and b not in c:\n    pass\n'],
  ],
  leaves: [
    ['what is right already', 'if x not in y and x is not None:\n    pass\n'],
    ['a chain', 'if not a in b in c:\n    pass\n'],
    ['another comparison', 'if not a == b:\n    pass\n'],
    ['more than one comparison', 'if not (a in b or c in d):\n    pass\n'],
    ['words that would run together', 'if not(a in b)or c:\n    pass\n'],
    ['a comment inside', 'if not (  # why\n    a in b\n):\n    pass\n'],
    ['a comparison over several rows', 'if not (a in\n        b):\n    pass\n'],
    ['what a maintainer excused', 'if not a in b:  # noqa\n    pass\n'],
  ],
})
