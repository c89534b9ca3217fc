import { passes, type Case } from '../case.ts'
import { replace } from '../files.ts'

function refactor(row: Pick<Case, 'id' | 'host' | 'edit' | 'why'>): Case {
  return { ...row, kind: 'good-refactor', action: 'refactor', expected: passes, good: true, suite: 'passes' }
}

export const refactorsOfJavaScript: readonly Case[] = [
  refactor({
    id: 'subtotal-reduce',
    host: 'cart-esm',
    edit: [
      replace(
        'src/price.js',
        `  let sum = 0
  for (let i = 0; i < lines.length; i++) {
    sum = sum + lineTotal(lines[i])
  }
  return sum
`,
        `  return lines.reduce((sum, line) => sum + lineTotal(line), 0)
`,
      ),
    ],
    why: 'a counting loop becomes reduce',
  }),
  refactor({
    id: 'format-nullish',
    host: 'cart-esm',
    edit: [
      replace(
        'src/price.js',
        "  const code = currency === undefined || currency === null ? 'EUR' : currency\n",
        "  const code = currency ?? 'EUR'\n",
      ),
      replace(
        'src/price.js',
        "  return sign + whole + '.' + rest + ' ' + code\n",
        '  return `${sign}${whole}.${rest} ${code}`\n',
      ),
    ],
    why: 'a comparison with null and undefined becomes ??, concatenation becomes a template',
  }),
  refactor({
    id: 'shipping-flat',
    host: 'cart-esm',
    edit: [
      replace(
        'src/price.js',
        `  if (cents === 0) {
    return 0
  } else {
    if (cents >= 5000) {
      return 0
    } else {
      return country === 'DE' ? 490 : 990
    }
  }
`,
        `  if (cents === 0 || cents >= 5000) return 0
  return country === 'DE' ? 490 : 990
`,
      ),
    ],
    why: 'nested else branches become an early return',
  }),
  refactor({
    id: 'cart-optional-chaining',
    host: 'cart-esm',
    edit: [
      replace(
        'src/cart.js',
        '    this.limit = (options && options.limit) || 10\n',
        '    this.limit = options?.limit || 10\n',
      ),
    ],
    why: 'a guard becomes optional chaining; with, without and a small limit are asserted',
  }),
  refactor({
    id: 'cart-extract-clamp',
    host: 'cart-esm',
    edit: [
      replace(
        'src/cart.js',
        '      known.quantity = Math.min(this.limit, known.quantity + quantity)',
        '      known.quantity = this.clamp(known.quantity + quantity)',
      ),
      replace('src/cart.js', 'quantity: Math.min(this.limit, quantity) }', 'quantity: this.clamp(quantity) }'),
      replace(
        'src/cart.js',
        '  remove(id) {',
        '  clamp(quantity) {\n    return Math.min(this.limit, quantity)\n  }\n\n  remove(id) {',
      ),
    ],
    why: 'an expression that stands there twice becomes a method',
  }),
  refactor({
    id: 'queue-const-shorthand',
    host: 'queue-cjs',
    edit: [
      replace(
        'lib/queue.js',
        '    var rank = priority === undefined ? 0 : priority\n',
        '    const rank = priority === undefined ? 0 : priority\n',
      ),
      replace(
        'lib/queue.js',
        `    this.items.push({ value: value, rank: rank, at: this.sequence++ })
    this.items.sort(function (a, b) {
      return b.rank - a.rank || a.at - b.at
    })
`,
        `    this.items.push({ value, rank, at: this.sequence++ })
    this.items.sort((a, b) => b.rank - a.rank || a.at - b.at)
`,
      ),
    ],
    why: 'var becomes const, a function an arrow, properties are shortened',
  }),
  refactor({
    id: 'queue-pop-optional',
    host: 'queue-cjs',
    edit: [
      replace(
        'lib/queue.js',
        `    var first = this.items.shift()
    return first === undefined ? undefined : first.value
`,
        `    return this.items.shift()?.value
`,
      ),
      replace(
        'lib/queue.js',
        `    var count = 0
    while (this.items.length > 0) {
      each(this.pop())
      count++
    }
    return count
`,
        `    let count = 0
    while (this.items.length > 0) {
      each(this.pop())
      count += 1
    }
    return count
`,
      ),
    ],
    why: 'a guard becomes optional chaining and var becomes let',
  }),
  refactor({
    id: 'retry-async',
    host: 'queue-cjs',
    edit: [
      replace(
        'lib/retry.js',
        `function retry(work, options) {
  const wait = options.wait
  function attempt(number) {
    return work(number).catch(function (error) {
      if (number >= options.attempts) throw error
      return wait(delayOf(number, options)).then(function () {
        return attempt(number + 1)
      })
    })
  }
  return attempt(1)
}
`,
        `async function retry(work, options) {
  for (let number = 1; ; number++) {
    try {
      return await work(number)
    } catch (error) {
      if (number >= options.attempts) throw error
      await options.wait(delayOf(number, options))
    }
  }
}
`,
      ),
    ],
    why: 'a recursion of promises becomes an async loop',
  }),
  refactor({
    id: 'delay-destructuring',
    host: 'queue-cjs',
    edit: [
      replace(
        'lib/retry.js',
        `function delayOf(attempt, options) {
  const base = options.base
  const limit = options.limit
  return Math.min(limit, base * Math.pow(2, attempt - 1))
}
`,
        `function delayOf(attempt, { base, limit }) {
  return Math.min(limit, base * 2 ** (attempt - 1))
}
`,
      ),
    ],
    why: 'options are destructured, Math.pow becomes **',
  }),
]
