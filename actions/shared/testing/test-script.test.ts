import { describe, expect, it } from '@jest/globals'
import { parseScript } from './shell-words.ts'
import { commandsOfTest } from './test-script.ts'

function words(script: string): string[][] {
  const commands = parseScript(script)
  if (!Array.isArray(commands)) throw new Error(commands.problem)
  return commands.map((command) => command.words.map((word) => word.text))
}

describe('a script, taken apart', () => {
  it.each([
    ['mocha test/*.js', [['mocha', 'test/*.js']]],
    ['a && b  c&&d', [['a'], ['b', 'c'], ['d']]],
    [`x "a b" 'c $d' e\\ f g"h"i`, [['x', 'a b', 'c $d', 'e f', 'ghi']]],
    [`x "a \\"b\\" c" ""`, [['x', 'a "b" c', '']]],
    ['', []],
  ])('%p', (script, expected) => {
    expect(words(script)).toEqual(expected)
  })

  it('has its variables beside its words', () => {
    expect(parseScript('A=1 B="x y" run C=2')).toMatchObject([
      { env: { A: '1', B: 'x y' }, words: [{ text: 'run' }, { text: 'C=2' }] },
    ])
  })

  it('knows which words a shell would not expand', () => {
    const [command] = parseScript(`x *.js "*.ts"`) as { words: { text: string; quoted: boolean }[] }[]
    expect(command?.words.map((word) => word.quoted)).toEqual([false, false, true])
  })

  it.each(['a | b', 'a || b', 'a; b', 'a > b', 'a $B', 'a "$B"', 'a `b`', 'a & b', '(a)', 'a "b'])(
    '%p needs a shell',
    (script) => {
      expect(parseScript(script)).toEqual({ problem: expect.any(String) })
    },
  )
})

describe('what npm test comes down to', () => {
  function commands(scripts: Record<string, string>): string[] {
    const found = commandsOfTest(scripts)
    if (!Array.isArray(found)) throw new Error(JSON.stringify(found))
    return found.map((command) => command.words.map((word) => word.text).join(' '))
  }

  it('goes through other scripts, with what stands behind --', () => {
    const scripts = { test: 'npm run lint && A=1 npm run unit -- --bail', lint: 'eslint .', unit: 'build && mocha' }
    expect(commands(scripts)).toEqual(['eslint .', 'build', 'mocha --bail'])
    const found = commandsOfTest(scripts)
    expect(Array.isArray(found) && found.at(-1)?.env).toEqual({ A: '1' })
  })

  it.each([
    ['run-s lint unit', ['l', 'u']],
    ['npm-run-all -s test:*', ['a', 'b']],
    ['yarn unit', ['u']],
    ['pnpm run unit', ['u']],
    ['yarn jest', ['yarn jest']],
    ['npm ci', ['npm ci']],
  ])('%p', (test, expected) => {
    expect(commands({ test, lint: 'l', unit: 'u', 'test:a': 'a', 'test:b': 'b' })).toEqual(expected)
  })

  it('may be absent', () => {
    expect(commandsOfTest({})).toEqual({ absent: 'package.json has no test script' })
    expect(commandsOfTest({ test: 'echo "Error: no test specified" && exit 1' })).toHaveProperty('absent')
  })

  it.each([
    [{ test: 'npm run nowhere' }, "there is no script 'nowhere'"],
    [{ test: 'npm test' }, 'calls itself'],
    [{ test: 'npm run x', x: 'a | b' }, "script 'x'"],
  ])('may not be understood: %p', (scripts, words) => {
    expect(commandsOfTest(scripts)).toEqual({ problem: expect.stringContaining(words) })
  })
})

it('refuses scripts that call each other beyond all bounds', () => {
  const scripts = Object.fromEntries(
    Array.from({ length: 6 }, (_, level) => [`s${level}`, `run-s ${`s${level + 1} `.repeat(40)}`]),
  )
  const found = commandsOfTest({ ...scripts, s6: 'true', test: 'run-s s2 s3' })
  expect(found).toEqual({ problem: expect.stringContaining('too many') })
})
