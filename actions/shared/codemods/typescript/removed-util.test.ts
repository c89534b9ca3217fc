import util from 'node:util'
import { compileFunction } from 'node:vm'
import { expect, it } from '@jest/globals'
import { removedUtil } from './removed-util.ts'
import { checkCodemod, rewritten } from './codemod-checks.fake.ts'

const head = "const util = require('util')\n"

checkCodemod(removedUtil, {
  rewrites: [
    ['isString', `${head}if (util.isString(a)) f()\n`, `${head}if (typeof a === 'string') f()\n`],
    ['a negated one', `${head}if (!util.isFunction(a.b)) f()\n`, `${head}if (!(typeof a.b === 'function')) f()\n`],
    ['isArray', `${head}ok = !util.isArray(a)\n`, `${head}ok = !Array.isArray(a)\n`],
    ['isNullOrUndefined', `${head}ok = util.isNullOrUndefined(a()) && b\n`, `${head}ok = a() == null && b\n`],
    [
      'an argument that binds loosely',
      `${head}ok = util.isNumber(a || b)\n`,
      `${head}ok = typeof (a || b) === 'number'\n`,
    ],
    ['isObject of a name', `${head}ok = !util.isObject(a)\n`, `${head}ok = !(a !== null && typeof a === 'object')\n`],
    [
      'isDate',
      "import * as u from 'node:util'\nok = u.isDate(a)\n",
      "import * as u from 'node:util'\nok = u.types.isDate(a)\n",
    ],
    [
      'a default import',
      "import util from 'util'\nf(util.isUndefined(a))\n",
      "import util from 'util'\nf(a === undefined)\n",
    ],
    [
      'one in another',
      `${head}ok = util.isBoolean(util.isNull(a))\n`,
      `${head}ok = typeof (a === null) === 'boolean'\n`,
    ],
    ['isBuffer behind foreign text', `${head}f('é😀', util.isBuffer(a))\n`, `${head}f('é😀', Buffer.isBuffer(a))\n`],
    ['a choice', `${head}v = util.isSymbol(a) ? 1 : 2\n`, `${head}v = typeof a === 'symbol' ? 1 : 2\n`],
    [
      'an arm of a choice',
      `${head}v = a ? util.isRegExp(a) : util.isNull(b)\n`,
      `${head}v = a ? util.types.isRegExp(a) : (b === null)\n`,
    ],
  ],
  leaves: [
    ['a util of its own', "const util = require('./util')\nok = util.isString(a)\n"],
    ['isObject of an expression, which would run twice', `${head}ok = util.isObject(a())\n`],
    ['isError, which has no equal', `${head}ok = util.isError(a)\n`],
    ['functions that stay', `${head}ok = util.isDeepStrictEqual(a, b)\nutil.inspect(a)\n`],
    ['a mention without a call', `${head}list.filter(util.isString)\n`],
    ['two things called util', `${head}function f(util) { return util.isString(1) }\n`],
    ['other numbers of arguments', `${head}util.isString()\nutil.isString(a, b)\nutil.isString(...a)\n`],
    ['a name that stands for something else', `${head}function f(undefined) { return util.isUndefined(1) }\n`],
    ['a comment that would be lost', `${head}ok = util.isString(/* name */ a)\n`],
    ['no util at all', 'ok = util.isString(a)\n'],
  ],
})

it('answers as the removed functions did, for every type of value', async () => {
  const values = [null, undefined, 0, '', 'a', true, Symbol('s'), () => 1, {}, [], /x/, new Date(), Buffer.from('a')]
  const before: Record<string, (value: unknown) => boolean> = {
    isArray: Array.isArray,
    isBoolean: (value) => typeof value === 'boolean',
    isNull: (value) => value === null,
    isNullOrUndefined: (value) => value === null || value === undefined,
    isObject: (value) => value !== null && typeof value === 'object',
    isRegExp: (value) => Object.prototype.toString.call(value) === '[object RegExp]',
    isDate: (value) => Object.prototype.toString.call(value) === '[object Date]',
  }
  for (const [name, old] of Object.entries(before)) {
    const text = await rewritten(removedUtil, `${head}module.exports = (a) => util.${name}(a)\n`)
    const expression = text.slice(text.indexOf('=> ') + 3)
    const now = compileFunction(`return ${expression}`, ['util', 'a']) as (
      module: typeof util,
      value: unknown,
    ) => boolean
    expect([name, ...values.map((value) => now(util, value))]).toEqual([name, ...values.map((value) => old(value))])
  }
})
