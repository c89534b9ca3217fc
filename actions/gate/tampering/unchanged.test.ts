import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'
import { findingsOf } from './found.fake.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const patterns = ['actions/**/*.test.ts', 'examples/targets/**/*test*.{py,js,ts,mjs}']
/** Every second file, to keep the time short; those that define their tests by a function of another file hold none. */
const files = globSync(patterns, { cwd: root })
  .sort()
  .filter((path) =>
    (path.endsWith('.py') ? /^def test_|^ +def test_/m : /^(it|test|describe)(\.each\(|\()/m).test(
      readFileSync(join(root, path), 'utf8'),
    ),
  )
  .filter((_path, index) => index % 2 === 0)

/** What changes the text of every line and nothing that runs. */
const layouts: readonly (readonly [string, (text: string, comment: string) => string])[] = [
  ['a comment at the end', (text, comment) => `${text}\n${comment} the end\n`],
  ['Windows line ends', (text, comment) => `${text.replaceAll('\n', '\r\n')}\r\n${comment} the end\r\n`],
  ['a wider indentation', (text) => text.replaceAll(/^( +)(?=\S)/gm, '$1$1')],
]

it.each(layouts)('finds nothing in real test files with %s, also in a refactoring', async (_name, lay) => {
  expect(files.length).toBeGreaterThan(30)
  for (const path of files) {
    const before = readFileSync(join(root, path), 'utf8')
    const after = lay(before, path.endsWith('.py') ? '#' : '//')
    const found = await findingsOf([{ path: path.replaceAll('\\', '/'), before, after }], 'refactor')
    expect({ path, found }).toEqual({ path, found: [] })
  }
})

it('finds a removed test in each of them', async () => {
  for (const path of files) {
    const before = readFileSync(join(root, path), 'utf8')
    const found = await findingsOf([{ path, before, after: null }], 'change')
    const codes = new Set(found.map(({ code }) => code))
    expect({ path, removed: codes.has('test-removed') }).toEqual({ path, removed: true })
  }
})
