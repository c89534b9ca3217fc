import { looseEquality } from './loose-equality.ts'
import { checkCodemod } from './codemod-checks.fake.ts'

checkCodemod(looseEquality, {
  rewrites: [
    ['typeof against a string', "if (typeof x == 'string') f()\n", "if (typeof x === 'string') f()\n"],
    ['a string first', "ok = 'function' != typeof x\n", "ok = 'function' !== typeof x\n"],
    ['typeof against typeof', 'ok = typeof a == typeof b\n', 'ok = typeof a === typeof b\n'],
    ['numbers', 'ok = 1 + 1 == +x\n', 'ok = 1 + 1 === +x\n'],
    ['booleans', 'ok = !a != (b > c)\n', 'ok = !a !== (b > c)\n'],
    ['a template and a concatenation', 'ok = `${a}` == b + "c"\n', 'ok = `${a}` === b + "c"\n'],
    ['conversions', 'ok = String(a) == String(b)\n', 'ok = String(a) === String(b)\n'],
    ['two in one', "ok = typeof a == 'x' || typeof a == 'y'\n", "ok = typeof a === 'x' || typeof a === 'y'\n"],
    ['a comment between', "ok = typeof x /* é */ == /* 😀 */ 'a'\n", "ok = typeof x /* é */ === /* 😀 */ 'a'\n"],
  ],
  leaves: [
    ['null, which means undefined too', 'if (x == null || null != y) f()\n'],
    ['an unknown side', "if (x == 'string' || typeof x == y) f()\n"],
    ['sides of two types', "ok = 1 == '1' || true == 1\n"],
    ['arrays, which are compared by identity or by text', 'ok = [] == []\n'],
    ['a String of its own', 'function String(x) { return x }\nok = String(a) == String(b)\n'],
    ['a sum of unknowns', 'ok = a + b == 1 + c\n'],
    ['a negative that may be a bigint', 'ok = -a == -b\n'],
    ['an operand that && may or may not give', "ok = (a && 'x') == 'x'\n"],
    ['a method that hides on a prototype', 'ok = constructor(a) == toString(b)\n'],
    ['what is strict', "ok = typeof x === 'string'\n"],
  ],
})
