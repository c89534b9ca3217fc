import { passes, type Case } from '../case.ts'
import { replace, replaceAll } from '../files.ts'

function refactor(row: Pick<Case, 'id' | 'host' | 'edit' | 'why'>): Case {
  return { ...row, kind: 'good-refactor', action: 'refactor', expected: passes, good: true, suite: 'passes' }
}

export const refactorsOfTypeScriptAndJest: readonly Case[] = [
  refactor({
    id: 'format-options-nullish',
    host: 'calc-ts',
    edit: [
      replace(
        'src/format.ts',
        `  const digits = options.digits !== undefined ? options.digits : 2
  const group = options.group !== undefined ? options.group : ','
`,
        `  const { digits = 2, group = ',' } = options
`,
      ),
    ],
    why: 'defaults move into a destructuring, which has the same meaning for undefined',
  }),
  refactor({
    id: 'average-reduce',
    host: 'calc-ts',
    edit: [
      replace(
        'src/format.ts',
        `export function average(values: number[]): number {
  let sum = 0
  values.forEach((value) => {
    sum += value
  })
  return values.length === 0 ? 0 : sum / values.length
}
`,
        `export function average(values: readonly number[]): number {
  if (values.length === 0) return 0
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
`,
      ),
    ],
    why: 'forEach becomes reduce behind an early return',
  }),
  refactor({
    id: 'evaluate-rename',
    host: 'calc-ts',
    edit: [
      replaceAll('src/evaluate.ts', 'POWERS', 'BINDING_POWERS'),
      replaceAll('src/evaluate.ts', 'operand()', 'primary()'),
    ],
    why: 'a table and an inner function get the names that the literature uses',
  }),
  refactor({
    id: 'invoice-reduce',
    host: 'invoice-jest',
    edit: [
      replace(
        'src/invoice.js',
        `  let net = 0
  for (const line of sorted) {
    net += line.price * line.quantity
  }
`,
        `  const net = sorted.reduce((sum, { price, quantity }) => sum + price * quantity, 0)
`,
      ),
      replace('src/invoice.js', 'lines.slice().sort(', '[...lines].sort('),
    ],
    why: 'a running total becomes reduce, slice() a spread',
  }),
  refactor({
    id: 'render-extract',
    host: 'invoice-jest',
    edit: [
      replace(
        'src/render.js',
        `  const total = money(line.price * line.quantity)
  return line.position + '. ' + line.text + ' x' + line.quantity + ' = ' + total
`,
        `  const { position, text, quantity } = line
  return \`\${position}. \${text} x\${quantity} = \${lineTotal(line)}\`
`,
      ),
      replace(
        'src/render.js',
        'function renderLine(line) {',
        `function lineTotal({ price, quantity }) {
  return money(price * quantity)
}

function renderLine(line) {`,
      ),
    ],
    why: 'a function is extracted and concatenation becomes a template; a snapshot holds the text',
  }),
]
