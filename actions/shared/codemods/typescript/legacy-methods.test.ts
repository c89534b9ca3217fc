import { expect, it } from '@jest/globals'
import { legacyMethods } from './legacy-methods.ts'
import { checkCodemod, rewritten } from './codemod-checks.fake.ts'

checkCodemod(legacyMethods, {
  rewrites: [
    ['substr from a place on', 'const a = b.substr(1)\n', 'const a = b.slice(1)\n'],
    ['substr from the end', 'const a = b.substr(-3)\n', 'const a = b.slice(-3)\n'],
    ['substr from the start', 'const a = b.substr(0, 2)\n', 'const a = b.slice(0, 2)\n'],
    ['substr out of the middle', 'const a = b.substr(2, 3)\n', 'const a = b.slice(2, 5)\n'],
    ['trimLeft and trimRight', 'const a = b.trimLeft().trimRight()\n', 'const a = b.trimStart().trimEnd()\n'],
    ['toGMTString', 'const a = new Date().toGMTString()\n', 'const a = new Date().toUTCString()\n'],
    ['an optional call', 'const a = b?.substr(1)\n', 'const a = b?.slice(1)\n'],
    ['a call in a call', "const a = 'é😀'.substr(1).substr(0, 4)\n", "const a = 'é😀'.slice(1).slice(0, 4)\n"],
  ],
  leaves: [
    ['a start or length that only the run knows', 'const a = [b.substr(i), b.substr(0, n), b.substr(i, 2)]\n'],
    ['a length from the end, which slice counts otherwise', 'const a = b.substr(-3, 2)\n'],
    ['a negative length', 'const a = b.substr(0, -1)\n'],
    ['a method of its own', 'class A { substr(n) { return n } }\nconst a = new A().substr(1)\n'],
    ['this and super', 'class A extends B { f() { return [this.substr(1), super.trimLeft()] } }\n'],
    ['a method that is put there', 'String.prototype.trimLeft = f\nconst a = b.trimLeft()\n'],
    ['a test whether it is there', 'const a = b.trimLeft ? b.trimLeft() : c(b)\n'],
    ['three arguments, or none', "const a = sql.substr('a', 1, 2)\nconst b = c.substr()\n"],
    ['a file of an older age', 'var a = b.substr(1)\n', 'a.js'],
    ['a mention', 'const { substr } = String.prototype\nf(a.trimLeft)\n'],
    ['trimLeft with an argument, which is not that of strings', 'const a = pad.trimLeft(3)\n'],
    ['numbers that are no plain integers', 'const a = b.substr(1.5)\nconst c = b.substr(1e21)\n'],
  ],
})

it('gives the same string as substr for short, long and empty ones', async () => {
  const calls = [
    'substr(0)',
    'substr(2)',
    'substr(-2)',
    'substr(-9)',
    'substr(0, 0)',
    'substr(0, 2)',
    'substr(2, 3)',
    'substr(9, 1)',
  ]
  for (const call of calls) {
    const after = await rewritten(legacyMethods, `const f = (s) => s.${call}\n`)
    expect(after).not.toContain('substr')
    for (const text of ['', 'a', 'ab', 'abcdefghijkl', 'é😀x']) {
      const [start = 0, length] = call.match(/-?\d+/g)?.map(Number) ?? []
      const [from = 0, to] = after.match(/-?\d+/g)?.map(Number) ?? []
      expect([call, text, text.slice(from, to)]).toEqual([call, text, text.substr(start, length)])
    }
  }
})
