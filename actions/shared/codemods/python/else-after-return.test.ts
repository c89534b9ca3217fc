import { checkCodemod } from './codemod-checks.fake.ts'
import { elseAfterReturn } from './else-after-return.ts'

const f = (body: string): string => `def f(a, b):\n${body}`

checkCodemod(elseAfterReturn, {
  rewrites: [
    [
      'a return',
      f('    if a:\n        return "é😀"\n    else:\n        b()\n        return 2\n'),
      f('    if a:\n        return "é😀"\n    b()\n    return 2\n'),
    ],
    [
      'a chain',
      f('    if a:\n        return 1\n    elif b:\n        raise E\n    else:\n        return 2\n'),
      f('    if a:\n        return 1\n    if b:\n        raise E\n    return 2\n'),
    ],
    [
      'a loop',
      f('    for x in a:\n        if x:\n            continue\n        else:\n            b(x)\n        b(2)\n'),
      f('    for x in a:\n        if x:\n            continue\n        b(x)\n        b(2)\n'),
    ],
    [
      'one inside another',
      f(
        '    if a:\n        return 1\n    else:\n        if b:\n            return 2\n        else:\n            # why\n            return 3\n',
      ),
      f('    if a:\n        return 1\n    if b:\n        return 2\n    # why\n    return 3\n'),
    ],
    [
      'a branch that leaves in each of its own',
      f(
        '    if a:\n        if b:\n            return 1\n        else:\n            return 2\n    else:\n        return 3\n',
      ),
      f('    if a:\n        if b:\n            return 1\n        return 2\n    return 3\n'),
    ],
    [
      'comments, blank rows and brackets',
      f(
        '    if a:\n        return 1\n    # otherwise\n    else:\n        # first\n\n        x = [\n            1,\n        ]\n        return x\n        # last\n    # after\n',
      ),
      f(
        '    if a:\n        return 1\n    # otherwise\n    # first\n\n    x = [\n        1,\n    ]\n    return x\n    # last\n    # after\n',
      ),
    ],
    ['an else on one row', f('    if a: return "ü"\n    else: return 2\n'), f('    if a: return "ü"\n    return 2\n')],
    [
      'the last row of a file without its line end',
      f('    if a:\n        return 1\n    else:\n        return 2'),
      f('    if a:\n        return 1\n    return 2'),
    ],
  ],
  leaves: [
    ['a branch that goes on', f('    if a:\n        b()\n    else:\n        return 2\n')],
    [
      'a chain with a branch that goes on',
      f('    if a:\n        return 1\n    elif b:\n        b()\n    else:\n        return 2\n'),
    ],
    [
      'a branch that returns in one case only',
      f('    if a:\n        if b:\n            return 1\n    else:\n        return 2\n'),
    ],
    ['a string over several rows', f('    if a:\n        return 1\n    else:\n        return """x\n        y"""\n')],
    ['a comment beside else', f('    if a:\n        return 1\n    else:  # pragma: no cover\n        return 2\n')],
    ['brackets at the margin', f('    if a:\n        return 1\n    else:\n        return g(\n  1)\n')],
    [
      'the else of a loop and of try',
      f(
        '    for x in a:\n        return 1\n    else:\n        return 2\n    try:\n        return 1\n    except E:\n        return 3\n    else:\n        return 2\n',
      ),
    ],
    ['a chain without else', f('    if a:\n        return 1\n    elif b:\n        return 2\n')],
    ['a conditional expression', f('    return a if b else 2\n    s = "else:"\n')],
  ],
})
