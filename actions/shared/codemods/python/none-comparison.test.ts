import { checkCodemod } from './codemod-checks.fake.ts'
import { noneComparison } from './none-comparison.ts'

checkCodemod(noneComparison, {
  rewrites: [
    ['an if', 'if x == None:\n    pass\n', 'if x is None:\n    pass\n'],
    ['the negation', 'while a.b(1) != None:\n    pass\n', 'while a.b(1) is not None:\n    pass\n'],
    ['None on the left', 'assert None != x, "é"\n', 'assert None is not x, "é"\n'],
    ['no blanks', 'y = 1 if x==None else 2\n', 'y = 1 if x is None else 2\n'],
    [
      'several in one condition',
      'if not (a == None) and b != None:\n    pass\n',
      'if not (a is None) and b is not None:\n    pass\n',
    ],
    ['foreign text before it on the row', 'if "é😀" and x == None:\n    pass\n', 'if "é😀" and x is None:\n    pass\n'],
    [
      'an elif and a comprehension',
      'if a:\n    pass\nelif b == None:\n    c = [x for x in y if x != None]\n',
      'if a:\n    pass\nelif b is None:\n    c = [x for x in y if x is not None]\n',
    ],
  ],
  leaves: [
    ['a query', 'rows = session.query(User).filter(User.name == None)\n'],
    ['a condition inside a query', 'q = select(a if a.b == None else c).where(x)\n'],
    ['a mask', 'df[df.a == None]\n'],
    ['a value that is kept, which may be a mask', 'mask = values == None\n'],
    ['a column of a class in a condition', 'if models.User.name == None:\n    pass\n'],
    ['elementwise operators', 'if ((a == None) & (b == None)).any():\n    pass\n'],
    ['a chain', 'if a == b == None:\n    pass\n'],
    ['a test of equality', 'def test_eq():\n    assert Point() != None\n'],
    ['what a maintainer excused', 'if x == None:  # noqa: E711\n    pass\n'],
    ['what a comment explains', "if x.y != None: # Must use '!= None', cannot use 'is not None'\n    pass\n"],
    ['None beside None', 'if None == None:\n    pass\n'],
    ['text', 's = "x == None"\nif s == "x == None":\n    pass\n'],
  ],
})
