import { importAttributes } from './import-attributes.ts'
import { checkCodemod } from './codemod-checks.fake.ts'

checkCodemod(importAttributes, {
  rewrites: [
    [
      'an import',
      "import a from './a.json' assert { type: 'json' }\nf(a)\n",
      "import a from './a.json' with { type: 'json' }\nf(a)\n",
    ],
    [
      'a re-export',
      "export { default } from './a.json' assert { type: 'json' }\n",
      "export { default } from './a.json' with { type: 'json' }\n",
    ],
    [
      'a whole re-export',
      "export * from './é😀.json' assert { type: 'json' };\n",
      "export * from './é😀.json' with { type: 'json' };\n",
    ],
    [
      'an import for its effect',
      "import './a.css' assert { type: 'css' }\n",
      "import './a.css' with { type: 'css' }\n",
    ],
    [
      'an import at run time',
      "f(await import(u, { assert: { type: 'json' } }))\nexport {}\n",
      "f(await import(u, { with: { type: 'json' } }))\nexport {}\n",
    ],
  ],
  leaves: [
    ['attributes', "import a from './a.json' with { type: 'json' }\n"],
    ['an import without', "import assert from 'assert'\nassert({ type: 'json' })\n"],
    ['options that serve both ages', "import(u, { with: { type: 'json' }, assert: { type: 'json' } })\n"],
    ['a call that is no import', "load(u, { assert: { type: 'json' } })\n"],
    ['options made elsewhere', 'import(u, options)\n'],
    ['a statement called assert on the next line', "import a from './a.js'\nassert(a)\n"],
    [
      'text in strings and comments',
      '// import a from "a" assert { type: "json" }\nf(\'import a from "a" assert {}\')\n',
    ],
  ],
})
