import { uselessRename } from './useless-rename.ts'
import { checkCodemod } from './codemod-checks.fake.ts'

checkCodemod(uselessRename, {
  rewrites: [
    [
      'imports',
      "import { a as a, b as c, d } from 'x'\nf(a, c, d)\n",
      "import { a, b as c, d } from 'x'\nf(a, c, d)\n",
    ],
    ['exports', 'const a = 1\nexport { a as a }\n', 'const a = 1\nexport { a }\n'],
    ['re-exports', "export { a as a } from 'x'\n", "export { a } from 'x'\n"],
    ['destructuring', 'const { a: a, b: c } = f()\n', 'const { a, b: c } = f()\n'],
    ['a default', 'const { a: a = 1 } = f()\n', 'const { a = 1 } = f()\n'],
    ['parameters', 'function f({ a: a }, [{ b: b }]) {}\n', 'function f({ a }, [{ b }]) {}\n'],
    ['types', "import { type A as A } from 'x'\nlet a: A\n", "import { type A } from 'x'\nlet a: A\n", 'a.ts'],
    ['foreign names', "import { größe as größe } from 'x'\n", "import { größe } from 'x'\n"],
  ],
  leaves: [
    ['renames', "import { a as b } from 'x'\nconst { c: d } = f(b)\nexport { d as e }\n"],
    ['a property of an object', 'const o = { a: a }\n'],
    ['a quoted name', "const { 'a': a } = f()\n"],
    ['a computed name', 'const { [a]: b } = f()\n'],
    ['an assignment', '({ a: a } = f())\n'],
    ['a nested pattern', 'const { a: { a } } = f()\n'],
    ['a comment that would be lost', "import { a as /* the good one */ a } from 'x'\n"],
  ],
})
