import { unusedImports } from './unused-imports.ts'
import { checkCodemod } from './codemod-checks.fake.ts'

const end = 'export const z = 1\n'

checkCodemod(unusedImports, {
  rewrites: [
    ['a default import', `import a from 'a'\n${end}`, end],
    ['a namespace', `import * as a from 'a'\n${end}`, end],
    ['all names', `import { a, b as c } from 'a';\n${end}`, end],
    ['some names', `import { a, b, c } from 'a'\nb()\n`, `import { b } from 'a'\nb()\n`],
    ['the last names', `import { a, b, c } from 'a'\na()\n`, `import { a } from 'a'\na()\n`],
    [
      'names on lines of their own',
      `import {\n  a,\n  b,\n  c,\n} from 'a'\na(c)\n`,
      `import {\n  a,\n  c,\n} from 'a'\na(c)\n`,
    ],
    ['a default beside names', `import a, { b } from 'a'\nb()\n`, `import { b } from 'a'\nb()\n`],
    ['names beside a default', `import a, { b, c } from 'a'\na()\n`, `import a from 'a'\na()\n`],
    ['a namespace beside a default', `import a, * as b from 'a'\na()\n`, `import a from 'a'\na()\n`],
    ['a default beside a namespace', `import a, * as b from 'a'\nb()\n`, `import * as b from 'a'\nb()\n`],
    ['a default and one of the names', `import a, { b, c } from 'a'\nc()\n`, `import { c } from 'a'\nc()\n`],
    ['types', `import type { A, B } from 'a'\nlet a: A\n`, `import type { A } from 'a'\nlet a: A\n`, 'a.ts'],
    ['a type among values', `import { a, type B } from 'a'\na()\n`, `import { a } from 'a'\na()\n`, 'a.ts'],
    [
      'a name that is only a property elsewhere',
      `import { a } from 'a'\nx.a = { a: 1 }\n${end}`,
      `x.a = { a: 1 }\n${end}`,
    ],
    ['a name in a string or a line comment', `import { a } from 'a'\nf('a') // a\n${end}`, `f('a') // a\n${end}`],
    ['React in a file without JSX', `import React from 'react'\n${end}`, end],
    ['two imports', `import a from 'a'\nimport b from 'b'\n${end}`, end],
    ['an import that shares its line', `import a from 'a'; f()\n${end}`, ` f()\n${end}`],
    ['the last import of an .mjs file', "import a from 'a'\nf()\n", 'f()\n', 'a.mjs'],
  ],
  leaves: [
    ['imports for their effect', `import 'a'\nimport {} from 'b'\n${end}`],
    [
      'names that sound like an effect',
      `import a from './register.js'\nimport b from './b.css'\nimport c from 'core-js/polyfill'\n${end}`,
    ],
    [
      'the factory of JSX',
      'import React from "react"\nimport { h, Fragment } from "preact"\nexport const a = <b />\n',
      'a.jsx',
    ],
    [
      'a factory that a pragma names',
      '/** @jsx weave */\nimport { weave } from "x"\nexport const a = <b />\n',
      'a.tsx',
    ],
    ['a component', 'import { B } from "b"\nexport const a = <B />\n', 'a.tsx'],
    [
      'a name that only JSDoc mentions',
      `import { Foo } from 'a'\n/** @param {Foo} foo */\nexport function f(foo) {}\n`,
    ],
    ['a name that is used as a type', "import { A } from 'a'\nlet a: A.B\nexport type T = typeof a\n", 'a.ts'],
    [
      'a decorator and what it speaks of',
      "import { D, T } from 'a'\n@D\nexport class A { constructor(a: T) {} }\n",
      'a.ts',
    ],
    ['re-exports', "import { a, b } from 'a'\nexport { a as c }\nexport default b\n"],
    ['a name that something shadows', "import { a } from 'a'\nexport const f = (a) => a\n"],
    ['a shorthand', "import { a } from 'a'\nexport const o = { a }\n"],
    ['the only import, without which the file is a script', "import a from 'a'\nf()\n", 'a.js'],
    ['a comment in the import', `import { a /* kept for plugins */ } from 'a'\n${end}`],
    ['a comment behind it', `import a from 'a' // eslint-disable-line\n${end}`],
    ['a directive before it', `// @ts-expect-error no types\nimport a from 'a'\n${end}`],
    ['eval', `import a from 'a'\neval('a()')\n${end}`],
    ['an augmented module', `import { A } from 'a'\ndeclare module 'a' { interface A {} }\n${end}`, 'a.ts'],
  ],
})
