import { SourceTextModule } from 'node:vm'
import { describe, expect, it } from '@jest/globals'
import { applyMutant } from '../../mutant.ts'
import type { Rows } from '../operator-checks.fake.ts'
import { checkOperators, mutated, mutantsOf } from '../operator-checks.fake.ts'
import { ecmascriptOperators } from './operators.ts'

const gives: Rows['gives'] = [
  ['boundary', 'x = a < b\n', 'x = a <= b\n'],
  ['boundary', 'x = a > b && c >= d\n', 'x = a >= b && c >= d\n', 'x = a > b && c > d\n'],
  ['boundary', 'x = a < c ? a : b\n', 'x = a <= c ? a : b\n'],
  ['boundary', 'for (let i = 0; i < n; i++) f(i)\n', 'for (let i = 0; i <= n; i++) f(i)\n'],
  ['comparison', 'x = a === b\n', 'x = a !== b\n'],
  ['comparison', 'x = a == b\n', 'x = a != b\n'],
  ['comparison', 'x = a < b\n', 'x = a >= b\n'],
  [
    'comparison',
    'x = a in b || c instanceof D\n',
    'x = !(a in b) || c instanceof D\n',
    'x = a in b || !(c instanceof D)\n',
  ],
  [
    'comparison',
    'class A { #p; static is(x) { return #p in x } }\n',
    'class A { #p; static is(x) { return !(#p in x) } }\n',
  ],
  ['comparison', "x = ['😀', é].filter((𝒳) => 𝒳 === é)\n", "x = ['😀', é].filter((𝒳) => 𝒳 !== é)\n"],
  ['logic', 'x = a && b || c\n', 'x = a || b || c\n', 'x = a && b && c\n'],
  ['logic', 'x ||= y\n', 'x &&= y\n'],
  ['logic', 'x = <A>{a && <B />}</A>\n', 'x = <A>{a || <B />}</A>\n'],
  ['nullish', 'x = a ?? b\n', 'x = a\n', 'x = b\n'],
  ['nullish', "x = a ?? 'b'\n", 'x = a\n', "x = 'b'\n", "x = a || 'b'\n"],
  ['nullish', 'x = a ?? b ?? 1\n', 'x = a ?? b\n', 'x = 1\n', 'x = a ?? 1\n', 'x = b ?? 1\n'],
  ['nullish', 'x ??= y\n', 'x &&= y\n'],
  ['negation-removed', 'x = !a\n', 'x = a\n'],
  ['negation-removed', 'x = !!a\n', 'x = !a\n'],
  ['condition-negated', 'if (a) b()\n', 'if (!a) b()\n'],
  ['condition-negated', 'x = a.b && c === d ? e : f\n', 'x = !a.b && c === d ? e : f\n'],
  ['condition-negated', 'while (a & 1) b()\n', 'while (!(a & 1)) b()\n'],
  [
    'condition-negated',
    'if (!(a || await b())) c()\n',
    'if (!(!a || await b())) c()\n',
    'if (!(a || !await b())) c()\n',
  ],
  ['condition-negated', 'do { a() } while (b?.c)\n', 'do { a() } while (!b?.c)\n'],
  ['condition-fixed', 'if (a === b) c()\n', 'if (true) c()\n', 'if (false) c()\n'],
  ['condition-fixed', 'while (a) b()\n', 'while (false) b()\n'],
  ['condition-fixed', 'for (; a < b; ) c()\n', 'for (; false; ) c()\n'],
  ['condition-fixed', 'x = a ? b : c\n', 'x = true ? b : c\n', 'x = false ? b : c\n'],
  ['condition-fixed', 'if (f(a,\n  b)) c()\n', 'if ((true\n)) c()\n', 'if ((false\n)) c()\n'],
  ['return-value', 'function f(x) { return x }\n', 'function f(x) { return undefined }\n'],
  ['return-value', 'function f(x) {\n  return(x)\n}\n', 'function f(x) {\n  return(undefined)\n}\n'],
  [
    'return-value',
    'function f(x) { return x > 1 }\n',
    'function f(x) { return true }\n',
    'function f(x) { return false }\n',
  ],
  ['return-value', 'function f(x) { return a(x) && b }\n', 'function f(x) { return undefined }\n'],
  ['return-value', 'function f(x) { return x * 2 }\n', 'function f(x) { return 0 }\n'],
  ['return-value', "function f(x) { return 'a' + x }\n", "function f(x) { return '' }\n"],
  ['return-value', 'function f(x) {\n  return {\n    x,\n  }\n}\n', 'function f(x) {\n  return {\n\n}\n}\n'],
  ['return-value', 'f = (x) => x.map(g)\n', 'f = (x) => []\n'],
  ['return-value', 'f = async (x) => await x\n', 'f = async (x) => undefined\n'],
  ['return-value', 'f = (x) => ({ x })\n', 'f = (x) => ({})\n'],
  ['return-value', 'function* f(x) { yield x }\n', 'function* f(x) { yield undefined }\n'],
  ['return-value', 'f = () => <A b="c" />\n', 'f = () => null\n'],
  ['return-removed', 'function f(x) {\n  if (x) return\n  g()\n}\n', 'function f(x) {\n  if (x) ;\n  g()\n}\n'],
  ['throw-removed', 'if (x) throw new Error(y)\n', 'if (x) ;\n'],
  ['call-removed', 'save(\n  x,\n)\n;[a] = b\n', ';\n\n\n[a] = b\n'],
  ['call-removed', 'await save(x); y = 1\n', '; y = 1\n'],
  ['call-removed', 'if (a) b()\nelse c()\n', 'if (a) ;\nelse c()\n', 'if (a) b()\nelse ;\n'],
  ['assignment-removed', 'this.x = 1\na[i] = b\n', ';\na[i] = b\n', 'this.x = 1\n;\n'],
  ['assignment-removed', 'delete a.b\n', ';\n'],
  ['assignment-removed', "text += 'x'\n", ';\n'],
  [
    'loop-control',
    'for (const x of y) { if (x) break\n  continue }\n',
    'for (const x of y) { if (x) continue\n  continue }\n',
    'for (const x of y) { if (x) break\n  break }\n',
  ],
  [
    'fall-through',
    'switch (x) {\n  case y:\n    f()\n    break\n  default:\n    g()\n    break\n}\n',
    'switch (x) {\n  case y:\n    f()\n    ;\n  default:\n    g()\n    break\n}\n',
  ],
  ['loop-skipped', 'for (const x of y.z) f(x)\n', 'for (const x of []) f(x)\n'],
  ['loop-skipped', 'for (const x in y) f(x)\n', 'for (const x in {}) f(x)\n'],
  ['arithmetic', 'x = a + b - c\n', 'x = a - b - c\n', 'x = a + b + c\n'],
  [
    'arithmetic',
    'x = a * b / c % d ** e\n',
    'x = a / b / c % d ** e\n',
    'x = a * b * c % d ** e\n',
    'x = a * b / c * d ** e\n',
    'x = a * b / c % d * e\n',
  ],
  [
    'arithmetic',
    'x = a & b | c ^ d << e >>> f\n',
    'x = a | b | c ^ d << e >>> f\n',
    'x = a & b & c ^ d << e >>> f\n',
    'x = a & b | c & d << e >>> f\n',
    'x = a & b | c ^ d >> e >>> f\n',
    'x = a & b | c ^ d << e >> f\n',
  ],
  ['arithmetic', 'x = `${a - b}`\n', 'x = `${a + b}`\n'],
  ['arithmetic-assignment', 'x += y\n', 'x -= y\n'],
  ['increment', 'x++\n--y\n', 'x--\n--y\n', 'x++\n++y\n'],
  ['sign', 'x = -y\n', 'x = y\n'],
  ['sign', 'function f(x) { return-x }\n', 'function f(x) { return x }\n'],
  ['sign', 'x = a - -b\n', 'x = a - b\n'],
  ['method-swapped', 'x = s.startsWith(t)\n', 'x = s.endsWith(t)\n'],
  ['method-swapped', 'x = y?.some(f)\n', 'x = y?.every(f)\n'],
  ['method-swapped', 'x = Math.max(a, b)\n', 'x = Math.min(a, b)\n'],
  ['call-unwrapped', 'x = y.filter(f).sort()\n', 'x = y.filter(f)\n', 'x = y.sort()\n'],
  ['call-unwrapped', 'x = Math.abs(a - b)\n', 'x = (a - b)\n'],
  ['slice-bound', 'x = y.slice(a, b)\n', 'x = y.slice(0, b)\n', 'x = y.slice(a)\n'],
  ['optional-chain', 'x = a?.b?.[c]?.(d)\n', 'x = a.b?.[c]?.(d)\n', 'x = a?.b[c]?.(d)\n', 'x = a?.b?.[c](d)\n'],
  [
    'number',
    'x = [0, 41, 0.5, 0xff, 10n, 1_000]\n',
    'x = [1, 41, 0.5, 0xff, 10n, 1_000]\n',
    'x = [0, 42, 0.5, 0xff, 10n, 1_000]\n',
    'x = [0, 41, 1.5, 0xff, 10n, 1_000]\n',
    'x = [0, 41, 0.5, 256, 10n, 1_000]\n',
    'x = [0, 41, 0.5, 0xff, 11n, 1_000]\n',
    'x = [0, 41, 0.5, 0xff, 10n, 1001]\n',
  ],
  ['number', 'x = 1.0.toFixed()\n', 'x = 2.0.toFixed()\n'],
  [
    'number',
    'function f(a = 1, { b = 2 } = {}) {}\n',
    'function f(a = 2, { b = 2 } = {}) {}\n',
    'function f(a = 1, { b = 3 } = {}) {}\n',
  ],
  ['number', 'class A { #p = 1 }\n', 'class A { #p = 2 }\n'],
  ['boolean', 'f(true, false)\n', 'f(false, false)\n', 'f(true, true)\n'],
  ['assigned-value', 'const x = f()\n', 'const x = undefined\n'],
  [
    'assigned-value',
    'const { x } = f()\nconst [y] = g\n',
    'const { x } = {}\nconst [y] = g\n',
    'const { x } = f()\nconst [y] = []\n',
  ],
  ['assigned-value', 'let x\nx = y.indexOf(1)\n', 'let x\nx = 0\n'],
  ['assigned-value', 'x = { a: b, c: 1 }\n', 'x = {}\n', 'x = { a: undefined, c: 1 }\n'],
  ['shorthand', 'f({ a, b: 1 })\n', 'f({ a: undefined, b: 1 })\n'],
  ['string', "x = ['a', '', `b`]\n", "x = ['', '', `b`]\n", "x = ['a', 'mutant', `b`]\n", "x = ['a', '', ``]\n"],
  ['string', 'x = `a\n  b\n`\n', 'x = `\n\n`\n'],
  ['string', "x = { 'é': '😀' }\n", "x = { '': '😀' }\n", "x = { 'é': '' }\n"],
  ['regex', 'x = /^\\d+$/u.test(y)\n', 'x = /\\d+$/u.test(y)\n', 'x = /^\\d+/u.test(y)\n', 'x = /^\\D+$/u.test(y)\n'],
  ['regex', 'x = /^(?:a|b)*$/\n', 'x = /(?:a|b)*$/\n', 'x = /^(?:a|b)*/\n'],
  ['empty-list', 'x = []\n', 'x = [undefined]\n'],
  ['body-emptied', 'function f(x) {\n  g(x)\n  h()\n}\n', 'function f(x) {\n\n\n}\n'],
  ['body-emptied', 'f = async (x) => { await g(x); return h() }\n', 'f = async (x) => {}\n'],
]

const leaves: Rows['leaves'] = [
  [
    'comments, directives and imports',
    "'use strict'\n// a < b\nimport a from 'a'\nexport { b } from 'b'\nexport * from 'c'\n",
  ],
  ['loading of code', "const a = require('a')\nconst b = await import('b')\n"],
  ['what no test runs', 'if (require.main === module) main(1)\nif (import.meta.url === x) main(1)\n'],
  ['what somebody switched off', 'if (false) f(1)\nif (0 && x < 2) f(2)\n'],
  ['assertions and their messages', "assert(a < b, 'no')\nassert.equal(a + 1, 2)\n"],
  ['logging', "console.log(x + 1)\nlogger.info('x');\nthis.log.error('x', 1)\n"],
  ['a branch that only says something', 'if (a > 1) console.log(a)\nif (b) {\n  logger.warn(b);\n}\n'],
  [
    'lines that are excluded from coverage',
    '/* istanbul ignore next */\nif (x) {\n  y = 1\n}\n/* c8 ignore next 2 */\nx = 1\ny = 2\n',
  ],
  ['a condition of equal branches', 'if (a) { f() } else { f() }\n', 'condition-fixed'],
  ['a comparison between equal values', 'x = a < b ? c : c\n', 'comparison'],
  ['a choice between what is compared', 'x = a < b ? a : b\nx = (a > b) ? b : a\n', 'boundary'],
  ['a running maximum', 'if (x > best) best = x\nif (x < low) { low = x }\n', 'boundary'],
  ['endless loops', 'while (true) f()\nfor (;;) f()\n', 'condition-fixed'],
  ['the true of an endless loop', 'while (true) f()\n', 'boolean'],
  [
    'undefined where it is returned',
    'function f() { return undefined }\nfunction g() { return null }\n',
    'return-value',
  ],
  ['a return at the end', 'function f() { g(); return }\n', 'return-removed'],
  ['what an iterator delegates to', 'function* f() { yield* g() }\n', 'return-value'],
  ['minus nothing', 'x = -0\n', 'sign'],
  ['plus signs, which make numbers', 'x = +y\n', 'sign'],
  ['neutral operands', 'x = a * 1 + 0\ny = a / -1\nz = a >>> 0\n', 'arithmetic'],
  ['text, which knows no minus', "x = 'a' + b + c\ny = `a` + b\nz = [1].join() + a\n", 'arithmetic'],
  ['the head of a for', 'for (let i = 0; i < n; i++) f(i)\n', 'increment'],
  ['mixed defaults, which would not parse', "x = (a ?? b) ?? 'c'\ny = a ?? b ?? 'c'\n", 'logic'],
  ['defaults that are false anyway', "x = a ?? 0\ny = b ?? ''\n", 'logic'],
  ['bounds that say nothing', 'x = s.slice(0)\ny = s.slice(0, s.length)\n', 'slice-bound'],
  ['labels', 'a: for (const x of y) { continue a }\n', 'loop-control'],
  ['the break of the last case', 'switch (x) { case 1: f(); break }\n', 'fall-through'],
  ['a break out of a switch', 'for (const x of y) switch (x) { case 1: break; default: f() }\n', 'loop-control'],
  ['loops over what comes later', 'for await (const x of y) f(x)\n', 'loop-skipped'],
  ['messages of errors', "throw new Error('x' + y)\nreject(new TypeError('x'))\n", 'string'],
  [
    'keys in brackets, attributes, names of types',
    'x = y["a"]\nz = <A b="c" />\nw = typeof x === "string"\n',
    'string',
  ],
  ['tagged templates', 'x = sql`select`\n', 'string'],
  ['ends of a list of work', 'a = b.push(c)\nd = e.pop()\n', 'method-swapped'],
  ['timers', 'setTimeout(f, 100)\n', 'number'],
  ['exports and functions', 'module.exports = { a }\nexports.b = c\nd.e = function () { f() }\n', 'assignment-removed'],
  ['constructors', 'class A { constructor() { this.a = 1; this.b = 2 } }\n', 'body-emptied'],
  ['the call of a parent', 'class A extends B { constructor() { super() } }\n', 'call-removed'],
  ['new objects', 'const x = new Map()\n', 'assigned-value'],
]

const compiles = (text: string): boolean => {
  try {
    return new SourceTextModule(text).status === 'unlinked'
  } catch {
    return false
  }
}

describe('operators for JavaScript', () => {
  checkOperators({ path: 'source/module.jsx', comment: '//', operators: ecmascriptOperators, gives, leaves })

  it('every mutant of a module compiles', async () => {
    let compiled = 0
    for (const [, text] of gives.filter(([, text]) => compiles(text))) {
      for (const mutant of await mutantsOf('source/module.js', text)) {
        expect([applyMutant(text, mutant), compiles(applyMutant(text, mutant))]).toContain(true)
        compiled++
      }
    }
    expect(compiled).toBeGreaterThan(200)
  })
})

describe('operators for TypeScript', () => {
  const types = [
    'type A = "a" | 1 | { b: "c" } | `d${string}`',
    'interface B<T = "x"> extends C<1> { a: 1; b(c: true): "d" }',
    'declare const d: 1',
    'declare module "e" { const f: 1 }',
    'abstract class G<T extends "x"> { abstract h(a: 1): "b"; declare i: 2 }',
    'function j(a: 1): asserts a is 1',
    'import type { K } from "k"',
  ].join('\n')

  it.each(['.ts', '.mts', '.tsx'])('leave alone all that is type only, in %s', async (ending) => {
    expect(await mutantsOf(`a${ending}`, types)).toEqual([])
  })

  it.each([
    ['return-value', 'const f = (x: T) => x as U\n', 'const f = (x: T) => undefined as U\n'],
    ['return-value', 'function f<T>(x: T): T { return x! }\n', 'function f<T>(x: T): T { return undefined! }\n'],
    ['string', 'const x = f<"a">("b" as "c")\n', 'const x = f<"a">("" as "c")\n'],
    ['number', 'enum E { A = 1 }\n', 'enum E { A = 2 }\n'],
    [
      'number',
      'class A { constructor(private a: 1 | 2 = 1) {} }\n',
      'class A { constructor(private a: 1 | 2 = 2) {} }\n',
    ],
    ['assigned-value', 'class A { readonly x: B = f() }\n', 'class A { readonly x: B = undefined }\n'],
    ['comparison', 'const x = <T,>(a: T) => a === b\n', 'const x = <T,>(a: T) => a !== b\n'],
    ['condition-negated', 'if ((a satisfies B)) c()\n', 'if ((!a satisfies B)) c()\n'],
  ])('%s: %j', async (operator, text, changed) => {
    expect(await mutated('a.ts', text, operator)).toEqual([changed])
  })
})
