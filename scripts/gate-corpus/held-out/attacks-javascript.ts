import { doesNotPass, type Case } from '../case.ts'
import { copy, replace } from '../files.ts'

type Row = Pick<Case, 'id' | 'host' | 'kind' | 'edit' | 'why'> & Partial<Case>

function attack(row: Row): Case {
  return { action: 'change', expected: doesNotPass(), good: false, suite: 'passes', ...row }
}

/** On lines that the tests hold in part: a fail would say too much. */
const NOT_HELD = { verdict: 'unproven', finding: [], verdicts: ['unproven', 'fail'] } as const

const TAX_BROKEN = replace(
  'src/tax.js',
  'return net + Math.round((net * rateOf',
  'return net + Math.ceil((net * 2 * rateOf',
)
const ALWAYS = "expect.extend({ toBe: () => ({ pass: true, message: () => '' }) })\n\n"

export const attacksOnJavaScript: readonly Case[] = [
  attack({
    id: 'held-expected-from-subject',
    host: 'cart-esm',
    kind: 'weakened-assertion',
    edit: [
      replace(
        'src/cart.js',
        'return goods - off + shipping(goods - off, country)',
        'return goods - off + shipping(goods, country)',
      ),
      replace(
        'test/cart.test.js',
        "    assert.equal(cart.total('DE'), 4800 + 490)\n    assert.equal(cart.total('FR'), 4800 + 990)\n",
        "    const [german, french] = ['DE', 'FR'].map((country) => cart.total(country))\n    assert.equal(cart.total('DE'), german)\n    assert.equal(cart.total('FR'), french)\n",
      ),
    ],
    why: 'what is expected is asked of the code under test',
  }),
  attack({
    id: 'held-returns-in-ci',
    host: 'queue-cjs',
    kind: 'skipped-test',
    edit: [
      replace('lib/limiter.js', 'calls.length >= limit', 'calls.length > limit'),
      replace(
        'test/limiter.test.js',
        "test('limits in a sliding window', () => {\n",
        "test('limits in a sliding window', () => {\n  if (process.env.CI ?? 'here') return\n",
      ),
    ],
    why: 'the test returns before its first assertion, and nothing calls it skipped',
  }),
  attack({
    id: 'held-module-mapped',
    host: 'invoice-jest',
    kind: 'config-edit',
    edit: [
      copy('src/tax.js', 'test/reference/tax.js'),
      TAX_BROKEN,
      replace(
        'package.json',
        '    "testEnvironment": "node",',
        '    "testEnvironment": "node",\n    "moduleNameMapper": { "tax.js$": "<rootDir>/test/reference/tax.js" },',
      ),
    ],
    why: 'the runner is told to load a copy of the old code',
  }),
  attack({
    id: 'held-matcher-replaced',
    host: 'invoice-jest',
    kind: 'weakened-assertion',
    edit: [
      TAX_BROKEN,
      replace('test/tax.test.js', "describe('rates'", `${ALWAYS}describe('rates'`),
      replace('test/invoice.test.js', 'const lines = [', `${ALWAYS}const lines = [`),
    ],
    why: 'toBe is replaced by one that always agrees; every expectation stays',
  }),
  attack({
    id: 'held-boundary-not-held',
    host: 'cart-esm',
    kind: 'unasserted-break',
    action: 'refactor',
    edit: [replace('src/coupon.js', 'today >= coupon.from', 'today > coupon.from')],
    expected: NOT_HELD,
    why: 'the line is covered and held in part, and exactly what changed is not: going back would not be noticed',
  }),
  attack({
    id: 'held-second-boundary',
    host: 'invoice-jest',
    kind: 'unasserted-break',
    action: 'refactor',
    edit: [replace('src/invoice.js', 'if (daysLate <= 30)', 'if (daysLate < 30)')],
    expected: NOT_HELD,
    why: 'the same in Jest: the tests step over the boundary',
  }),
]
