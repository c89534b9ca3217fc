import { describe, expect, it } from '@jest/globals'
import { mutantsSchema } from '../../shared/contracts/evidence.ts'
import { runMutants } from './run-mutants.ts'
import { subjectOf } from './trial.fake.ts'

async function outcomesOf(
  files: Record<string, string>,
  mutants: readonly (readonly [path: string, original: string, replacement: string])[],
) {
  await using subject = await subjectOf(files)
  expect(subject.run.status).toBe('passed')
  const section = mutantsSchema.parse(await runMutants(subject.request(mutants), subject.ports))
  expect(section.status).toBe('measured')
  return Object.fromEntries(
    section.mutants.map(({ replacement, outcome, killedBy }) => [replacement, [outcome, ...killedBy]]),
  )
}

const pythonSource = 'def price(n):\n    return n * 3\n\n\ndef tax(n):\n    return n + 1\n'
const nodeSource = 'export function price(n) {\n  return n * 3\n}\nexport function tax(n) {\n  return n + 1\n}\n'

describe('a test that makes a folder and asserts nothing', () => {
  it.each([
    [
      'pytest',
      {
        'pyproject.toml': '[tool.pytest.ini_options]\n',
        'test_a.py':
          'import os\nfrom shop import price, tax\n\ndef test_export():\n    os.mkdir("out")\n    price(3)\n\ndef test_tax():\n    assert tax(1) == 2\n',
      },
      'test_a › test_tax',
    ],
    [
      'unittest',
      {
        'test_a.py':
          'import os\nimport unittest\nfrom shop import price, tax\n\nclass A(unittest.TestCase):\n    def test_export(self):\n        os.mkdir("out")\n        price(3)\n    def test_tax(self):\n        self.assertEqual(tax(1), 2)\n',
      },
      'test_a.A › test_tax',
    ],
    [
      'node --test',
      {
        'package.json': '{"type":"module","scripts":{"test":"node --test test/"}}',
        'test/a.test.js':
          "import { test } from 'node:test'\nimport assert from 'node:assert'\nimport fs from 'node:fs'\nimport { price, tax } from '../shop.js'\ntest('export', () => { fs.mkdirSync('out'); price(3) })\ntest('tax', () => assert.equal(tax(1), 2))\n",
      },
      'test/a.test.js › tax',
    ],
  ])('kills no mutant of %s by finding it there again; the sound one beside it does', async (runner, files, killer) => {
    const [path, source] = runner === 'node --test' ? ['shop.js', nodeSource] : ['shop.py', pythonSource]
    const outcomes = await outcomesOf({ ...files, [path]: source }, [
      [path, 'n * 3', 'n * 4'],
      [path, 'return n * 3', 'return n * 50'],
      [path, 'n + 1', 'n + 2'],
    ])
    expect(outcomes).toEqual({ 'n * 4': ['survived'], 'return n * 50': ['survived'], 'n + 2': ['killed', killer] })
  })
})

it('a test that counts its runs in a file, and fails at the third, kills no mutant', async () => {
  const test =
    "import { test } from 'node:test'\nimport fs from 'node:fs'\nimport { price } from '../shop.js'\ntest('counts', () => {\n  fs.appendFileSync('runs', '.')\n  price(3)\n  if (fs.readFileSync('runs', 'utf8').length > 2) throw new Error('too many')\n})\n"
  const files = { 'package.json': '{"type":"module","scripts":{"test":"node --test test/"}}', 'test/a.test.js': test }
  const mutants = ['n * 4', 'n * 55', 'n * 666', 'n * 7777'].map((text) => ['shop.js', 'n * 3', text] as const)
  const outcomes = await outcomesOf({ ...files, 'shop.js': nodeSource }, mutants)
  expect(new Set(Object.values(outcomes).flat())).toEqual(new Set(['survived']))
})

it('a mutant that writes what a clean run writes too, with another content, does not spoil the next one', async () => {
  const test =
    "import { test } from 'node:test'\nimport fs from 'node:fs'\nimport { price } from '../shop.js'\ntest('keeps', () => {\n  const old = fs.existsSync('kept') ? fs.readFileSync('kept', 'utf8') : '9'\n  fs.writeFileSync('kept', String(price(3)))\n  if (old !== '9') throw new Error(old)\n})\n"
  const files = { 'package.json': '{"type":"module","scripts":{"test":"node --test test/"}}', 'test/a.test.js': test }
  const outcomes = await outcomesOf({ ...files, 'shop.js': nodeSource }, [
    ['shop.js', 'n * 3', 'n * 4'],
    ['shop.js', 'return n * 3', 'return 3 * n'],
    ['shop.js', '  return n * 3', '  return (n * 3)'],
  ])
  expect(new Set(Object.values(outcomes).flat())).toEqual(new Set(['survived']))
})

it('a test that finds again what it left where nobody looks kills no mutant', async () => {
  const test =
    "import { test } from 'node:test'\nimport fs from 'node:fs'\nimport { price } from '../shop.js'\ntest('caches', () => {\n  fs.mkdirSync('node_modules', { recursive: true })\n  fs.writeFileSync('node_modules/cache', 'x', { flag: 'wx' })\n  price(3)\n})\n"
  const files = { 'package.json': '{"type":"module","scripts":{"test":"node --test test/"}}', 'test/a.test.js': test }
  const outcomes = await outcomesOf({ ...files, 'shop.js': nodeSource }, [['shop.js', 'n * 3', 'n * 4']])
  expect(outcomes).toEqual({ 'n * 4': ['survived'] })
})
