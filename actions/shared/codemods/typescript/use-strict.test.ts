import { useStrict } from './use-strict.ts'
import { checkCodemod } from './codemod-checks.fake.ts'

checkCodemod(useStrict, {
  rewrites: [
    ['the directive of a module', "'use strict'\n\nimport a from 'a'\na()\n", "import a from 'a'\na()\n"],
    ['one in double quotes', '"use strict";\nexport const a = 1\n', 'export const a = 1\n'],
    ['one behind a licence', "// MIT\n'use strict';\n\nexport default 1\n", '// MIT\nexport default 1\n'],
    ['one of a function', "export function f() {\n  'use strict'\n  g()\n}\n", 'export function f() {\n  g()\n}\n'],
    [
      'one in a line of its function',
      "export const f = function () { 'use strict'; g() }\n",
      'export const f = function () { g() }\n',
    ],
    ['one beside others', "'use client'\n'use strict'\nexport {}\n", "'use client'\nexport {}\n"],
    ['one before a re-export', "'use strict'\nexport * from 'x'\n", "export * from 'x'\n"],
  ],
  leaves: [
    ['CommonJS', "'use strict'\nmodule.exports = require('x')\n"],
    ['a script', "'use strict'\nf()\n"],
    ['a file that loads modules at run time only', "'use strict'\nimport('x')\n"],
    ['CommonJS in TypeScript', "'use strict'\nimport a = require('a')\nexport = a\n", 'a.ts'],
    ['other directives', "'use client'\nexport default 1\n"],
    ['a string that is no directive', "import a from 'a'\na()\n'use strict'\n"],
    ['an escaped one, which is none', "'use\\x20strict'\nexport {}\n"],
    ['one with a comment', "'use strict' // for old tools\nexport {}\n"],
    ['one in a loop', "export {}\nfor (;;) {\n  'use strict'\n}\n"],
  ],
})
