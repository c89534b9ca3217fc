import { noVar } from './var.ts'
import { checkCodemod } from './codemod-checks.fake.ts'

const modern = 'const q = () => 1\n'
const f = (body: string): string => `${modern}function f(a) {\n${body}}\n`

checkCodemod(noVar, {
  rewrites: [
    [
      'what is excused from other rules, or no longer excused',
      `/* eslint-disable no-var */\n/* eslint-enable */\n/* eslint-disable eqeqeq */\n${f('  var b = g()\n  return b\n')}`,
      `/* eslint-disable no-var */\n/* eslint-enable */\n/* eslint-disable eqeqeq */\n${f('  const b = g()\n  return b\n')}`,
    ],
    ['a constant', f('  var b = g()\n  return b\n'), f('  const b = g()\n  return b\n')],
    ['one that changes', f('  var b = g()\n  b += 1\n  return b\n'), f('  let b = g()\n  b += 1\n  return b\n')],
    ['one without a value', f('  var b\n  if (a) b = 1\n  return b\n'), f('  let b\n  if (a) b = 1\n  return b\n')],
    ['a list', f('  var b = g(), c = b\n  return c\n'), f('  const b = g(), c = b\n  return c\n')],
    ['a pattern that changes', f('  var { b, c: [d] } = a\n  ;[d] = b\n'), f('  let { b, c: [d] } = a\n  ;[d] = b\n')],
    [
      'one that a nested pattern writes',
      f('  var b = g()\n  ;({ x: b = 1 } = a)\n'),
      f('  let b = g()\n  ;({ x: b = 1 } = a)\n'),
    ],
    ['a counting loop', f('  for (var i = 0; i < 3; i++) g(i)\n'), f('  for (let i = 0; i < 3; i++) g(i)\n')],
    [
      'for of and for in',
      f('  for (var i of a) g(i)\n  for (var k in a) g(k)\n'),
      f('  for (const i of a) g(i)\n  for (const k in a) g(k)\n'),
    ],
    [
      'one in a loop, with a value',
      f('  while (a) {\n    var b = g()\n    h(b)\n  }\n'),
      f('  while (a) {\n    const b = g()\n    h(b)\n  }\n'),
    ],
    [
      'one that a closure reads later',
      f('  var b = g()\n  return () => b\n'),
      f('  const b = g()\n  return () => b\n'),
    ],
    [
      'a function that calls itself',
      f('  var b = function () { b() }\n  b()\n'),
      f('  const b = function () { b() }\n  b()\n'),
    ],
    [
      'one that a later function declaration reads',
      f('  var b = g()\n  function c() { return b }\n  return c\n'),
      f('  const b = g()\n  function c() { return b }\n  return c\n'),
    ],
    [
      'one at the top of CommonJS',
      `const fs = require('fs')\nvar b = fs.c\nfunction g() { return b }\n`,
      `const fs = require('fs')\nconst b = fs.c\nfunction g() { return b }\n`,
      'a.js',
    ],
    [
      'one at the top of a module',
      "import a from 'é😀'\nvar b = a()\nb()\n",
      "import a from 'é😀'\nconst b = a()\nb()\n",
    ],
    [
      'a shadowed one',
      f('  var b = g()\n  h(function (b) { return b })\n'),
      f('  const b = g()\n  h(function (b) { return b })\n'),
    ],
    ['a literal in JavaScript', f('  var b = 1\n  return b\n'), f('  const b = 1\n  return b\n'), 'a.js'],
    [
      'a literal in TypeScript, whose type would narrow',
      f('  var b = false\n  return b\n'),
      f('  let b = false\n  return b\n'),
      'a.ts',
    ],
    [
      'a literal with a type',
      f('  var b: boolean = false\n  return b\n'),
      f('  const b: boolean = false\n  return b\n'),
      'a.ts',
    ],
    [
      'one in a nested block of a method',
      `class A {\n  m() {\n    if (x) {\n      var b = g()\n      h(b)\n    }\n  }\n}\n`,
      `class A {\n  m() {\n    if (x) {\n      const b = g()\n      h(b)\n    }\n  }\n}\n`,
    ],
  ],
  leaves: [
    ['what a maintainer excused', f('  for (var i = 0; i < 3; i++) g(i) // eslint-disable-line no-var\n')],
    ['what a maintainer excused on the line above', f('  // eslint-disable-next-line no-var\n  var b = g()\n')],
    ['what a maintainer excused for the file', `/* eslint-disable eqeqeq, no-var -- old */\n${f('  var b = g()\n')}`],
    ['what a maintainer excused for all rules', `/* eslint-disable */\n${f('  var b = g()\n')}`],
    ['use before the declaration', f('  g(b)\n  var b = 1\n')],
    ['use outside the block', f('  if (a) {\n    var b = 1\n  }\n  return b\n')],
    ['a second declaration', f('  var b = 1\n  g(b)\n  var b = 2\n')],
    ['a parameter declared again', f('  var a = a || {}\n  return a\n')],
    ['use in its own value', f('  var b = b || {}\n  return b\n')],
    ['use in its own value by a closure that may run at once', f('  var b = a.map(() => b)\n  return b\n')],
    [
      'capture in a loop',
      f('  for (var i = 0; i < 3; i++) g(() => i)\n  while (a) {\n    var b = g()\n    h(() => b)\n  }\n'),
    ],
    ['a value that outlives a turn of the loop', f('  while (a) {\n    var b\n    if (a()) b = 1\n    g(b)\n  }\n')],
    ['a loop variable that is read after the loop', f('  for (var i = 0; i < 3; i++) g()\n  return i\n')],
    ['a hoisted function that runs too early', f('  c()\n  var b = 1\n  function c() { return b }\n')],
    ['a hoisted function that its own value runs', f('  var b = c()\n  function c() { return b }\n  return b\n')],
    [
      'an exported function in a cycle of imports',
      "import a from 'a'\nvar b = a()\nexport function g() { return b }\n",
    ],
    ['the top of a script, where it is global', `${modern}var b = g()\nh(b)\n`, 'a.js'],
    ['a block at the top of a script', `${modern}if (x) {\n  var b = g()\n  h(b)\n}\n`, 'a.js'],
    ['an exported variable', 'export var b = g()\n'],
    ['a variable that is exported by name', 'var b = g()\nexport { b }\n'],
    ['a case of a switch', f('  switch (a) {\n    case 1:\n      var b = g()\n      h(b)\n  }\n')],
    ['a body without a block', f('  if (a) var b = g()\n')],
    ['eval and with', f("  var b = 1\n  eval('b')\n")],
    ['a file of an older age', 'function f() {\n  var b = 1\n  return b\n}\n', 'a.js'],
    ['names of the CommonJS wrapper', "const a = require('a')\nvar exports = module.exports = a\n", 'a.js'],
    ['a global of TypeScript', 'declare var b: string\ndeclare global { var c: number }\nexport {}\n', 'a.ts'],
    ['a namespace', 'namespace N {\n  var b = g()\n  h(b)\n}\n', 'a.ts'],
    ['the subject of its own loop', f('  for (var b of b) g(b)\n')],
    ['a function expression of that name', `${modern}const g = function b() {\n  var b = 1\n  return b\n}\n`],
  ],
})
