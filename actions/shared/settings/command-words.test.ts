import { describe, expect, it } from '@jest/globals'
import { commandWords } from './command-words.ts'

describe('words', () => {
  it.each([
    ['npm test', ['npm', 'test']],
    ['  npm   test\t--silent ', ['npm', 'test', '--silent']],
    [`python -m pytest -k 'a and b'`, ['python', '-m', 'pytest', '-k', 'a and b']],
    [`node --test "my tests/a.js"`, ['node', '--test', 'my tests/a.js']],
    [`x --name="a b"'c d'`, ['x', '--name=a bc d']],
    [`x ''`, ['x', '']],
    [`x '$HOME && \`rm\`; > |'`, ['x', '$HOME && `rm`; > |']],
    ['mocha test/*.js', ['mocha', 'test/*.js']],
    ['x a=b', ['x', 'a=b']],
    ['["npm", "run", "a b; c"]', ['npm', 'run', 'a b; c']],
  ])('%s', (text, words) => {
    expect(commandWords(text, 'test-command')).toEqual(words)
  })
})

describe('what takes a shell is refused, with the way to write it', () => {
  it.each([
    'npm run build && npm test',
    'npm test | tee log',
    'npm test; true',
    'npm test > log',
    'npm test < in',
    'echo $HOME',
    'echo "$HOME"',
    'echo `id`',
    'echo "`id`"',
    '(npm test)',
    String.raw`a\ b`,
    'npm test &',
    'npm\ntest',
    '~/bin/test',
    'npm test # all',
  ])('%j', (text) => {
    expect(() => commandWords(text, 'test-command')).toThrow(/^test-command: .*JSON array like \["npm","test"\]/)
  })
  it('a variable before the program', () => {
    expect(() => commandWords('CI=1 npm test', 'test-command')).toThrow(/CI=… sets a variable/)
  })
})

describe('what is no command is refused', () => {
  it.each([
    [`npm 'test`, /a ' is never closed/],
    ['""', /the program is missing/],
    ['[]', /the program is missing/],
    ['["npm"', /not a JSON array/],
    ['["npm", 1]', /a JSON array of strings is expected/],
    ['["npm", "a\\u0000b"]', /NUL/],
  ])('%s', (text, message) => {
    expect(() => commandWords(text, 'test-command')).toThrow(message)
  })
})
