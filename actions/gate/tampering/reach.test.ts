import { describe, expect, it } from '@jest/globals'
import { codesOf, codesOfRow, findingsOf, type Row } from './found.fake.ts'

const py = 'def total(items):\n    return sum(items)\n'
const pyWith = (head: string, tail = ''): string => `${head}\n\n\n${py}${tail}`
const js = 'export function total(items) {\n  return items.length\n}\n'
const jsWith = (head: string, tail = ''): string => `${head}\n${js}${tail}`
const imported = 'hold failure-hidden'
const replaced = 'block failure-hidden'

const python: Row[] = [
  [
    'assertEqual replaced',
    py,
    pyWith('import unittest', '\nunittest.TestCase.assertEqual = print\n'),
    replaced,
    imported,
  ],
  [
    'assertEqual replaced under an alias',
    py,
    pyWith('from unittest import TestCase as T', '\nT.assertEqual = print\n'),
    replaced,
    imported,
  ],
  [
    'assertEqual replaced within a function',
    py,
    `import unittest\n\n\ndef total(items):\n    setattr(unittest.TestCase, "assert" + "Equal", print)\n    return 0\n`,
    replaced,
    imported,
  ],
  [
    'assertEqual patched by its name alone',
    py,
    pyWith('from mock import patch', '\npatch("unittest.TestCase.assertEqual", print).start()\n'),
    replaced,
  ],
  ['pytest put away', py, pyWith('import sys', '\nsys.modules["pytest"] = object()\n'), replaced],
  [
    'assertEqual replaced in a module that is at hand',
    py,
    pyWith('import sys', '\nsys.modules["unittest"].TestCase.assertEqual = print\n'),
    replaced,
  ],
  [
    'assertEqual replaced in a module imported by a call',
    py,
    pyWith('', '\n__import__("unittest").TestCase.assertEqual = print\n'),
    replaced,
    imported,
  ],
  [
    'an inner part of pytest replaced',
    py,
    pyWith('import _pytest.runner', '\n_pytest.runner.call_and_report = print\n'),
    replaced,
    imported,
  ],
  ['AssertionError replaced', py, pyWith('import builtins', '\nbuiltins.AssertionError = ValueError\n'), replaced],
  ['coverage replaced', py, pyWith('import coverage', '\ncoverage.Coverage.start = print\n'), replaced, imported],
  ['the exit replaced', py, pyWith('import os, sys', '\nsys.exit = lambda code: os._exit(0)\n'), replaced],
  ['the process ended on import', py, pyWith('import os', '\nos._exit(0)\n'), 'block exit-call'],
  [
    'the process ended at exit',
    py,
    pyWith('import atexit\nimport os', '\natexit.register(os._exit, 0)\n'),
    'block exit-call',
  ],
  [
    'the process ended at exit by a function',
    py,
    pyWith('import atexit\nimport os', '\n\ndef end():\n    os._exit(0)\n\n\natexit.register(end)\n'),
    'block exit-call',
  ],
  [
    'the process ended at exit by a decorated function',
    py,
    pyWith('import atexit\nimport os', '\n\n@atexit.register\ndef end():\n    os._exit(0)\n'),
    'block exit-call',
  ],
  [
    'the process ended where the runner is at hand',
    py,
    'import os\nimport sys\n\n\ndef total(items):\n    if "pytest" in sys.modules:\n        sys.exit(0)\n    return 0\n',
    'block exit-call',
  ],
  [
    'a coverage report written at exit',
    py,
    pyWith('import atexit', '\n\n@atexit.register\ndef end():\n    open("coverage.xml", "w").write("<coverage/>")\n'),
    'block report-written',
  ],
  ['a runner only imported', py, pyWith('import pytest'), imported],
]

const innocentPython: Row[] = [
  ['sys.exit in a command line', py, pyWith('import sys', '\n\nif __name__ == "__main__":\n    sys.exit(0)\n')],
  [
    'os._exit in a child process',
    py,
    'import os\n\n\ndef total(items):\n    if os.fork() == 0:\n        os._exit(0)\n    return 1\n',
  ],
  ['a variable that is called coverage', py, 'def total(coverage):\n    coverage.lines = 3\n    return coverage\n'],
  ['a module of its own that is called coverage', py, pyWith('from .coverage import lines', '\nlines.total = 3\n')],
  ['an exit hook that cleans up', py, pyWith('import atexit', '\natexit.register(print, "bye")\n')],
  [
    'methods called like assertions',
    py,
    'class Check:\n    def assertEqual(self, a):\n        pass\n\n    def set(self):\n        self.fail = None\n        self.outcome = "passed"\n',
  ],
  ['a double equal to everything', py, 'class Any:\n    def __eq__(self, other):\n        return True\n'],
  ['what was imported before', pyWith('import unittest'), pyWith('import unittest\nimport os')],
]

const ecmascript: Row[] = [
  [
    'assert.equal replaced',
    js,
    jsWith(`import assert from 'node:assert'`, 'assert.equal = () => {}\n'),
    replaced,
    imported,
  ],
  ['assert.equal replaced by require', js, jsWith('', `require('assert').equal = () => {}\n`), replaced, imported],
  [
    'assert.equal replaced within a function',
    js,
    jsWith(`import assert from 'assert'`, 'export const f = () => { assert.equal = f }\n'),
    replaced,
    imported,
  ],
  [
    'assert.strict replaced in a variable',
    js,
    jsWith(`import assert from 'node:assert'`, 'const strict = assert.strict\nstrict.equal = () => {}\n'),
    replaced,
    imported,
  ],
  [
    'assert taken apart and replaced by Object.assign',
    js,
    jsWith(`import a from 'node:assert'`, 'Object.assign(a, { equal() {} })\n'),
    replaced,
    imported,
  ],
  ['expect replaced', js, jsWith('globalThis.expect = () => ({ toBe() {} })'), replaced],
  ['expect defined anew', js, jsWith(`Object.defineProperty(globalThis, 'expect', { value: 1 })`), replaced],
  ['a matcher replaced', js, jsWith('expect.extend({ toBe: () => ({ pass: true }) })'), replaced],
  [
    'a prototype of chai replaced',
    js,
    jsWith(`import * as chai from 'chai'`, 'chai.Assertion.prototype.assert = () => {}\n'),
    replaced,
    imported,
  ],
  [
    'a test function replaced',
    js,
    jsWith(`const t = await import('node:test')`, 't.default.it = () => {}\n'),
    replaced,
    imported,
  ],
  ['the exit replaced', js, jsWith('process.exit = () => {}'), replaced],
  ['the process ended on import', js, jsWith('process.exit(0)'), 'block exit-call'],
  [
    'the process ended on import by a function called at once',
    js,
    jsWith(';(() => { process.exit() })()'),
    'block exit-call',
  ],
  ['the exit code set at exit', js, jsWith(`process.on('exit', () => { process.exitCode = 0 })`), 'block exit-call'],
  [
    'the exit code set at exit by a function',
    js,
    jsWith(`process.on('exit', end)\nfunction end() { process.exit(0) }`),
    'block exit-call',
  ],
  [
    'the process ended where a test runs',
    js,
    js.replace('return', `if (process.env.NODE_ENV === 'test') process.exit(0)\n  return`),
    'block exit-call',
  ],
  [
    'a report written on import',
    js,
    jsWith(`import { writeFileSync } from 'node:fs'`, `writeFileSync('junit.xml', '')\n`),
    'block report-written',
  ],
  ['a runner only imported', js, jsWith(`import { expect } from 'vitest'`), imported],
]

const innocentEcmascript: Row[] = [
  ['process.exit in a function', js, jsWith('export function end() {\n  process.exit(0)\n}')],
  ['process.exit with the code of the program', js, jsWith('process.exit(total([]))')],
  ['process.exit where the file is the program', js, jsWith('if (require.main === module) process.exit(0)')],
  ['process.exit at a signal', js, jsWith(`process.on('SIGINT', () => process.exit(0))`)],
  ['process.exitCode', js, jsWith('process.exitCode = 0')],
  ['an exit hook that cleans up', js, jsWith(`process.on('exit', () => total([]))`)],
  [
    'a parser that expects',
    js,
    jsWith(
      'function expect(token) {\n  return token\n}\nexpect.extend = total\nconst assert = {}\nassert.equal = total',
    ),
  ],
  ['a parameter that is called assert', js, jsWith('export const f = (assert) => { assert.equal = 1 }')],
  ['a status that says passed', js, jsWith(`export const f = (task) => { task.status = 'passed' }`)],
  [
    'what was imported before',
    jsWith(`import assert from 'assert'`),
    jsWith(`import assert from 'node:assert/strict'`),
  ],
]

describe('Python code under test that disarms its tests', () => {
  it.each(python.map((row) => [row[0], row] as const))('%s', async (_name, row) => {
    expect(await codesOfRow('shop/cart.py', row)).toEqual(row.slice(3))
  })
})

describe('Python code under test that only looks like it', () => {
  it.each(innocentPython.map((row) => [row[0], row] as const))('%s', async (_name, row) => {
    expect(await codesOfRow('shop/cart.py', row)).toEqual([])
  })
})

describe('JavaScript under test that disarms its tests', () => {
  it.each(ecmascript.map((row) => [row[0], row] as const))('%s', async (_name, row) => {
    expect(await codesOfRow('src/cart.js', row)).toEqual(row.slice(3))
  })
})

describe('JavaScript under test that only looks like it', () => {
  it.each(innocentEcmascript.map((row) => [row[0], row] as const))('%s', async (_name, row) => {
    expect(await codesOfRow('src/cart.js', row)).toEqual([])
  })
})

it('takes the types of a runner for nothing that runs', async () => {
  const typed = (kind: string) => [
    { path: 'src/cart.ts', before: js, after: jsWith(`import ${kind}{ Mock } from 'vitest'`) },
  ]
  expect(await codesOf(typed('type '))).toEqual([])
  expect(await codesOf(typed(''))).toEqual([imported])
})

it('says which file does what at which line', async () => {
  const after = pyWith('import unittest', '\nunittest.TestCase.assertEqual = print\n')
  const [found] = await findingsOf([{ path: 'shop/cart.py', before: py, after }])
  expect(found).toMatchObject({ code: 'failure-hidden', severity: 'block', path: 'shop/cart.py', line: 7 })
  expect(found?.message).toContain('unittest.TestCase.assertEqual')
})

it('takes what a file brought along from another for nothing new', async () => {
  const text = jsWith(`import assert from 'node:assert'`)
  const moved = [
    { path: 'src/old.js', before: text, after: null },
    { path: 'src/new.js', before: null, after: text },
  ]
  expect(await codesOf(moved)).toEqual([])
})

it('lets a program of its own write a report, for a person to see, and not one that knows the runner', async () => {
  const head = `import { writeFileSync } from 'node:fs'\n`
  const write = `export const save = (text) => writeFileSync('out/junit.xml', text)\n`
  expect(await codesOf([{ path: 'src/a.js', before: js, after: head + js + write }])).toEqual(['hold report-written'])
  const knowing = `${head}import { run } from 'node:test'\n${js}${write}`
  expect(await codesOf([{ path: 'src/a.js', before: js, after: knowing }])).toContain('block report-written')
})

it('lets a program that is run by its name end the process', async () => {
  const after = `#!/usr/bin/env node\nconsole.log('done')\nprocess.exit(0)\n`
  expect(await codesOf([{ path: 'bin/cart.js', before: null, after }])).toEqual([])
  expect(await codesOf([{ path: 'scripts/build.mjs', before: null, after: 'process.exit(0)\n' }])).toEqual([])
})

describe('a new file that is loaded in the place of the runner', () => {
  it.each([
    ['pytest.py', 'block failure-hidden'],
    ['src/unittest/__init__.py', 'block failure-hidden'],
    ['coverage.py', 'block failure-hidden'],
    ['_pytest/runner.py', 'block failure-hidden'],
    ['tests/pytest.py', 'block failure-hidden'],
    ['node_modules/chai/index.js', 'block failure-hidden'],
    ['node_modules/left-pad/index.js', 'hold failure-hidden'],
    ['__mocks__/chai.js', 'block failure-hidden'],
    ['conftest.py', 'hold failure-hidden'],
    ['sitecustomize.py', 'hold test-config-changed'],
  ])('%s: %s', async (path, code) => {
    expect(await codesOf([{ path, before: null, after: 'x = 1\n' }])).toEqual([code])
  })

  it.each([
    'shop/coverage.py',
    'tests/conftest.py',
    'tests/unittest/__init__.py',
    'docs/pytest.md',
    '__mocks__/cart.js',
  ])('is not %s', async (path) => {
    expect(await codesOf([{ path, before: null, after: 'x = 1\n' }])).toEqual([])
  })

  it('is not one that was there', async () => {
    expect(await codesOf([{ path: 'coverage.py', before: 'x = 1\n', after: 'x = 2\n' }])).toEqual([])
  })
})
