import { describe, expect, it } from '@jest/globals'
import { parsersAdapter } from '../../shared/adapters/parsers.ts'
import { newParseErrors } from './parse-errors.ts'

const parsers = parsersAdapter()

describe('a file that parsed', () => {
  it.each<[string, string, string, number]>([
    ['a.py', 'def f():\n    pass\n', 'def f(:\n    pass\n', 1],
    ['a.ts', 'const a: number = 1\n', 'const a: number = 1\nfunction {\n', 2],
    ['a.tsx', 'const a = <p/>\n', 'const a = <p>\n', 1],
    ['a.js', 'f()\n', 'f(\n', 1],
    ['package.json', '{}\n', '{\n  "a": 1,\n}\n', 3],
    ['a.json', '{}\n', '{\n  "a" 1\n}\n', 2],
    ['a.yaml', 'a: 1\n', 'a: 1\nb: [1\n', 3],
    ['a.toml', 'a = 1\n', 'a = 1\nb = \n', 2],
  ])('and does not any more is named (%s)', async (path, before, after, line) => {
    const found = await newParseErrors([{ path, before, after }], parsers)
    expect(found[0]).toMatchObject({ path, rule: 'parse-error', level: 'error', line })
    expect(await newParseErrors([{ path, before: null, after }], parsers)).toEqual(found)
  })

  it.each<[string, string]>([
    ['a.py', 'match x:\n    case {"a": [*rest]} if rest:\n        pass\n'],
    ['a.ts', 'using x = f()\ntype A<const T> = T extends infer U extends string ? U : never\n'],
    ['a.ts', 'import data from "./a.json" with { type: "json" }\nclass A { accessor x = 1 }\n'],
    ['tsconfig.json', '{\n  // why\n  "a": [1,],\n}\n'],
    ['chart.yaml', 'a: {{ .Values.a }}\n'],
    ['a.yaml', 'a: !custom 1\n---\nb: 2\n'],
    ['a.json', ''],
  ])('and still does is none (%s, %#)', async (path, after) => {
    expect(await newParseErrors([{ path, before: null, after }], parsers)).toEqual([])
  })

  it('badly before is not held against the change', async () => {
    const worse = { path: 'a.py', before: 'def f(:\n', after: 'def f(:\n\n\ndef g(:\n' }
    expect(await newParseErrors([{ path: 'a.py', before: 'def f(:\n', after: 'def g(:\n' }], parsers)).toEqual([])
    expect(await newParseErrors([worse], parsers)).not.toEqual([])
  })
})
