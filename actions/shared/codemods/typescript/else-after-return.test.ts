import { elseAfterReturn } from './else-after-return.ts'
import { checkCodemod } from './codemod-checks.fake.ts'

checkCodemod(elseAfterReturn, {
  rewrites: [
    [
      'an else block',
      'function f() {\n  if (a) {\n    return 1\n  } else {\n    g()\n    return 2\n  }\n}\n',
      'function f() {\n  if (a) {\n    return 1\n  }\n  g()\n  return 2\n}\n',
    ],
    [
      'an else on a line of its own, with tabs',
      'function f() {\n\tif (a) {\n\t\tthrow a\n\t}\n\telse {\n\t\tg()\n\t}\n}\n',
      'function f() {\n\tif (a) {\n\t\tthrow a\n\t}\n\tg()\n}\n',
    ],
    [
      'single statements',
      'function f() {\n  if (a) return 1;\n  else return 2;\n}\n',
      'function f() {\n  if (a) return 1;\n  return 2;\n}\n',
    ],
    [
      'a chain',
      'function f() {\n  if (a) {\n    return 1\n  } else if (b) {\n    return 2\n  } else {\n    return 3\n  }\n}\n',
      'function f() {\n  if (a) {\n    return 1\n  }\n  if (b) {\n    return 2\n  }\n  return 3\n}\n',
    ],
    [
      'a chain that stops leaving',
      'function f() {\n  if (a) {\n    return 1\n  } else if (b) {\n    g()\n  } else {\n    h()\n  }\n}\n',
      'function f() {\n  if (a) {\n    return 1\n  }\n  if (b) {\n    g()\n  } else {\n    h()\n  }\n}\n',
    ],
    [
      'one inside the other',
      'function f() {\n  if (a) {\n    return 1\n  } else {\n    if (b) {\n      return 2\n    } else {\n      // é😀\n      g()\n      h()\n    }\n  }\n}\n',
      'function f() {\n  if (a) {\n    return 1\n  }\n  if (b) {\n    return 2\n  }\n  // é😀\n  g()\n  h()\n}\n',
    ],
    [
      'one inside the first branch',
      'function f() {\n  if (a) {\n    if (b) {\n      return 1\n    } else {\n      return 2\n    }\n  } else {\n    return 3\n  }\n}\n',
      'function f() {\n  if (a) {\n    if (b) {\n      return 1\n    }\n    return 2\n  }\n  return 3\n}\n',
    ],
    [
      'an empty else',
      'function f() {\n  if (a) {\n    return 1\n  } else {\n  }\n}\n',
      'function f() {\n  if (a) {\n    return 1\n  }\n}\n',
    ],
    [
      'one line',
      'function f() {\n  if (a) { return 1 } else { return 2 }\n}\n',
      'function f() {\n  if (a) { return 1 }\n  return 2\n}\n',
    ],
    [
      'a block with a name of its own',
      'function f() {\n  if (a) {\n    return 1\n  } else {\n    const b = g()\n    return b\n  }\n}\n',
      'function f() {\n  if (a) {\n    return 1\n  }\n  const b = g()\n  return b\n}\n',
    ],
    [
      'a comment at the end of the block',
      'function f() {\n  if (a) {\n    return 1\n  } else {\n    g() // last\n    // really\n  }\n}\n',
      'function f() {\n  if (a) {\n    return 1\n  }\n  g() // last\n  // really\n}\n',
    ],
  ],
  leaves: [
    ['a branch that may go on', 'function f() {\n  if (a) {\n    if (b) return 1\n  } else {\n    g()\n  }\n}\n'],
    [
      'a name that the rest uses too',
      'function f() {\n  if (a) {\n    return 1\n  } else {\n    let b = g()\n  }\n  return b\n}\n',
    ],
    [
      'a name that stands twice',
      'function f(b) {\n  if (a) {\n    return b\n  } else {\n    const b = g()\n    h(b)\n  }\n}\n',
    ],
    [
      'a function in the block',
      'function f() {\n  if (a) {\n    return 1\n  } else {\n    function b() {}\n    b()\n  }\n}\n',
    ],
    ['an if that is no statement of a list', 'function f() {\n  while (x)\n    if (a) return 1\n    else g()\n}\n'],
    [
      'a chain that begins with a branch that goes on',
      'function f() {\n  if (a) {\n    g()\n  } else if (b) {\n    return 1\n  } else {\n    h()\n  }\n}\n',
    ],
    [
      'a case of a switch',
      'function f() {\n  switch (x) {\n    case 1:\n      if (a) return 1\n      else g()\n  }\n}\n',
    ],
    [
      'a comment that would lose its place',
      'function f() {\n  if (a) {\n    return 1\n  } /* otherwise */ else {\n    g()\n  }\n}\n',
    ],
    ['a return without semicolon before a bracket', 'function f() {\n  if (a) return g\n  else (h)()\n}\n'],
    [
      'a block without semicolon before a bracket',
      'function f() {\n  if (a) {\n    return 1\n  } else {\n    g()\n  }\n  ;[1].map(h)\n  if (a) {\n    return 1\n  } else {\n    g()\n  }\n  (h)()\n}\n'.replace(
        '  ;[1].map(h)\n',
        '  [1].map(h)\n',
      ),
    ],
    [
      'a template over several lines',
      'function f() {\n  if (a) {\n    return 1\n  } else {\n    return `\n    x`\n  }\n}\n',
    ],
    [
      'JSX over several lines',
      'function f() {\n  if (a) {\n    return 1\n  } else {\n    return <a>\n      b\n    </a>\n  }\n}\n',
      'a.jsx',
    ],
    ['code behind the block', 'function f() {\n  if (a) { return 1 } else { g() } h()\n}\n'],
  ],
})
