import { describe, expect, it } from '@jest/globals'
import { outlineJob } from '../adapters/outline-job.ts'
import { outlineSchema, type Outline } from '../contracts/outline.ts'
import { languageOf } from '../languages/table.ts'

const BLOB = 'a'.repeat(40)

async function outline(path: string, text: string): Promise<Outline> {
  const { grammar } = languageOf(path)
  if (grammar === null) throw new Error(`no grammar for ${path}`)
  const answer = await outlineJob({ blob: BLOB, grammar, text })
  if ('failure' in answer) throw new Error(answer.failure)
  return outlineSchema.parse(answer.outline)
}

function rows({ symbols }: Outline): string[] {
  return symbols.map(({ kind, name, parent, startLine, endLine }) => {
    return `${startLine}-${endLine} ${kind} ${parent === null ? '' : `${parent}.`}${name}`
  })
}

describe('Python', () => {
  it('lists functions, classes and methods, nested ones under a dotted parent', async () => {
    const found = await outline(
      'a.py',
      [
        'import os',
        'class Outer(Base):',
        '    """Doc."""',
        '    @property',
        '    def size(self) -> int:',
        '        def inner(): return 1',
        '        return inner()',
        '    class Inner:',
        '        async def go(self): pass',
        'type Alias = list[int]',
      ].join('\n'),
    )
    expect(rows(found)).toEqual([
      '2-9 class Outer',
      '5-7 method Outer.size',
      '6-6 function Outer.size.inner',
      '8-9 class Outer.Inner',
      '9-9 method Outer.Inner.go',
      '10-10 type Alias',
    ])
    expect(found.symbols.map(({ signature }) => signature)).toEqual([
      'class Outer(Base)',
      'def size(self) -> int',
      'def inner()',
      'class Inner',
      'async def go(self)',
      'type Alias = list[int]',
    ])
    expect(found.lines).toBe(10)
  })

  it('counts one path for each decision, and a nested function for itself', async () => {
    const found = await outline(
      'a.py',
      [
        'def f(a, b):',
        '    if a and b or a:',
        '        pass',
        '    elif b:',
        '        pass',
        '    for x in [y for y in a if y]:',
        '        while x: x -= 1 if x else 2',
        '    try:',
        '        pass',
        '    except (A, B):',
        '        pass',
        '    def g():',
        '        if a: return 1',
        '    match a:',
        '        case 1: pass',
        '        case _: pass',
      ].join('\n'),
    )
    expect(found.symbols.map(({ name, complexity }) => [name, complexity])).toEqual([
      ['f', 13],
      ['g', 2],
    ])
  })

  it('sees a docstring only in the first statement, and in no f-string or bytes', async () => {
    const bodies = ['"""d"""', "# c\n    r'd'", 'x = 1\n    "d"', 'f"d"', 'b"d"', 'pass']
    const text = bodies.map((body, index) => `def f${index}():\n    ${body}\n`).join('')
    const found = await outline('a.pyi', text)
    expect(found.symbols.map(({ docstring }) => docstring)).toEqual([true, true, false, false, false, false])
  })

  it('lists imports by their names at the source', async () => {
    const text = [
      'import os, a.b as c',
      'from . import x',
      'from ..pkg.mod import (y as z, w)',
      'from m import *',
      'from __future__ import annotations',
    ]
    expect((await outline('a.py', text.join('\n'))).imports).toEqual([
      { module: 'os', names: [], line: 1 },
      { module: 'a.b', names: [], line: 1 },
      { module: '.', names: ['x'], line: 2 },
      { module: '..pkg.mod', names: ['y', 'w'], line: 3 },
      { module: 'm', names: ['*'], line: 4 },
      { module: '__future__', names: ['annotations'], line: 5 },
    ])
  })
})

describe('TypeScript and JavaScript', () => {
  it('lists every kind of declaration', async () => {
    const text = [
      'export const LIMIT = 3, OTHER = 4',
      'const hidden = 1',
      'export const add = (a: number, b: number): number => a + b',
      'const local = function* () {}',
      'export default async function main() {}',
      'interface Shape<T> { area(): T }',
      'type Id = string | number',
      'export enum Colour { Red }',
      'namespace Space { export const inside = () => 1; export const LEVEL = 2 }',
      "declare module 'mod' { function typed(): void }",
      'abstract class Base {',
      '  get size() { return 1 }',
      '  handler = () => { if (this) return 1 }',
      '  plain = 3',
      '  abstract go(): void',
      '}',
      'const Made = class { run() {} }',
    ]
    const found = await outline('a.ts', text.join('\n'))
    expect(rows(found)).toEqual([
      '1-1 variable LIMIT',
      '1-1 variable OTHER',
      '3-3 function add',
      '4-4 function local',
      '5-5 function main',
      '6-6 interface Shape',
      '7-7 type Id',
      '8-8 enum Colour',
      '9-9 namespace Space',
      '9-9 function Space.inside',
      '9-9 variable Space.LEVEL',
      '10-10 namespace mod',
      '10-10 function mod.typed',
      '11-16 class Base',
      '12-12 method Base.size',
      '13-13 method Base.handler',
      '15-15 method Base.go',
      '17-17 class Made',
      '17-17 method Made.run',
    ])
    const signatures = Object.fromEntries(found.symbols.map(({ name, signature }) => [name, signature]))
    expect(signatures).toMatchObject({
      LIMIT: 'export const LIMIT = 3',
      OTHER: 'export const OTHER = 4',
      add: 'export const add = (a: number, b: number): number',
      main: 'export default async function main()',
      Shape: 'interface Shape<T>',
      Base: 'abstract class Base',
      go: 'abstract go(): void',
    })
  })

  it('names default exports and what CommonJS exports', async () => {
    const text = [
      'exports.one = function () {}',
      'module.exports.two = () => 1',
      'module.exports = class Three { go() {} }',
      'exports.four = 4',
      'export default () => 5',
    ]
    expect(rows(await outline('a.cjs', text.join('\n')))).toEqual([
      '1-1 function one',
      '2-2 function two',
      '3-3 class Three',
      '3-3 method Three.go',
      '5-5 function default',
    ])
  })

  it('takes neither methods of object literals nor variables inside functions for symbols', async () => {
    const text =
      'function f() { const g = () => 1; return { method() { if (g) return 1 } } }\nif (a) { const h = () => 1 }'
    const found = await outline('a.js', text)
    expect(rows(found)).toEqual(['1-1 function f'])
    expect(found.symbols[0]?.complexity).toBe(2)
  })

  it('counts loops, cases, handlers, ternaries and short-circuits', async () => {
    const text = `function f(a, b) {
      for (;;) { for (const x of a) { while (a) { do {} while (b) } } }
      switch (a) { case 1: case 2: break; default: }
      try {} catch {}
      b ??= a?.c ?? (a && b || b)
      return a ? 1 : 2
    }`
    expect((await outline('a.mjs', text)).symbols[0]?.complexity).toBe(13)
  })

  it('sees JSDoc directly before a declaration, its export or its decorators, and no other comment', async () => {
    const text = [
      '/** Doc. */',
      'export function one() {}',
      '/* no */ function two() {}',
      '/**/ function three() {}',
      '/** Doc. */',
      '@Component({ a: 1 })',
      'class Four {',
      '  /** Doc. */',
      '  @Input() go() {}',
      '  other() {}',
      '}',
      '/** Doc. */',
      'export const five = () => 1',
    ]
    const found = await outline('a.ts', text.join('\n'))
    expect(found.symbols.map(({ name, docstring }) => [name, docstring])).toEqual([
      ['one', true],
      ['two', false],
      ['three', false],
      ['Four', true],
      ['go', true],
      ['other', false],
      ['five', true],
    ])
    expect(found.symbols.find(({ name }) => name === 'Four')).toMatchObject({ startLine: 7, signature: 'class Four' })
  })

  it('tells a call and an assignment from their words in comments, strings and other names, however many', async () => {
    const lines = [
      "export let t: typeof import('types')",
      '// require("comment") and exports.comment = 1',
      "const s = 'require(\"string\")', o = { require: 1 }, n = o.require('method')",
      "const { a } = require('one'); exports.f = () => exports.other = function () { return import /* why */ ('two') }",
      'const read = exports.f',
    ]
    const few = await outline('a.ts', lines.join('\n'))
    expect(few.imports).toEqual([
      { module: 'types', names: [], line: 1 },
      { module: 'one', names: ['a'], line: 4 },
      { module: 'two', names: [], line: 4 },
    ])
    expect(few.symbols.map(({ name }) => name)).toEqual(['t', 'f'])
    const many = await outline(
      'a.ts',
      [...lines, ...Array.from({ length: 300 }, () => '// require exports')].join('\n'),
    )
    expect([many.imports, many.symbols]).toEqual([few.imports, few.symbols])
  })

  it('lists imports, re-exports, require and dynamic import', async () => {
    const text = [
      "import a, { b as c, type D } from 'one'",
      "import * as all from 'two'",
      "import 'three'",
      "export { e as f } from 'four'",
      "export * from 'five'",
      "const { g, h: i, ...rest } = require('six')",
      "const seven = require('seven'), { k } = await import('eight')",
      'require(computed)',
      "import old = require('nine')",
      'export const mine = 1',
    ]
    expect((await outline('a.tsx', text.join('\n'))).imports.map(({ module, names }) => [module, names])).toEqual([
      ['one', ['default', 'b', 'D']],
      ['two', ['*']],
      ['three', []],
      ['four', ['e']],
      ['five', ['*']],
      ['six', ['g', 'h']],
      ['seven', []],
      ['eight', ['k']],
      ['nine', []],
    ])
  })
})

describe('Any language', () => {
  it('counts what the grammar could not read and keeps the rest', async () => {
    const found = await outline('a.py', 'def good(): pass\ndef (:\n  )\nclass Fine: pass\n')
    expect(found.parseErrors).toBeGreaterThan(0)
    expect(found.symbols.map(({ name }) => name)).toContain('good')
  })

  it('gives an empty outline for an empty file', async () => {
    expect(await outline('a.js', '')).toMatchObject({ lines: 0, symbols: [], imports: [], parseErrors: 0 })
  })

  it('cuts a signature at 300 characters', async () => {
    const found = await outline('a.py', `def f(${'x, '.repeat(1000)}): pass`)
    expect(found.symbols[0]?.signature).toHaveLength(300)
  })

  it('counts lines in characters beyond the basic plane as they stand', async () => {
    const found = await outline('a.ts', "const s = '😀😀'\r\nexport function after() {}\r\n")
    expect(found.symbols).toMatchObject([{ name: 'after', startLine: 2, signature: 'export function after()' }])
  })

  it('knows files by their ending in any case, and hidden files by none', () => {
    expect(languageOf('src/A.PY')).toEqual({ language: 'python', grammar: 'python' })
    expect(languageOf('a/b.kt')).toEqual({ language: 'kotlin', grammar: null })
    expect(languageOf('a/.py')).toEqual({ language: null, grammar: null })
    expect(languageOf('dir.ts/README')).toEqual({ language: null, grammar: null })
  })
})
