import { redundantBoolean } from './redundant-boolean.ts'
import { checkCodemod } from './codemod-checks.fake.ts'

checkCodemod(redundantBoolean, {
  rewrites: [
    ['a comparison', 'ok = a === b ? true : false\n', 'ok = a === b\n'],
    ['a comparison, negated', 'ok = a === b ? false : true\n', 'ok = a !== b\n'],
    ['a loose one, negated', 'ok = a != b ? false : true\n', 'ok = a == b\n'],
    ['an order, which cannot be turned round because of NaN', 'ok = a < b ? false : true\n', 'ok = !(a < b)\n'],
    ['any value, negated', 'ok = a.b ? false : true\n', 'ok = !a.b\n'],
    ['an and of booleans', 'ok = (!a && b > c) ? true : false\n', 'ok = (!a && b > c)\n'],

    ['a choice inside a choice', 'ok = (a > b ? true : false) ? false : true\n', 'ok = !(a > b)\n'],
    ['several lines', 'ok = a > b\n  ? true\n  : false\n', 'ok = a > b\n'],
    ['!! in an if', 'if (!!x) f()\n', 'if (x) f()\n'],
    [
      '!! in loops',
      'while (!!a) f()\ndo f()\nwhile (!!b)\nfor (; !!c; ) f()\n',
      'while (a) f()\ndo f()\nwhile (b)\nfor (; c; ) f()\n',
    ],
    ['!! beside others', 'if (a && (!!b || !!c)) f()\n', 'if (a && (b || c)) f()\n'],
    ['!! before a choice', 'v = !!x ? 1 : 2\n', 'v = x ? 1 : 2\n'],
    ['three and four of them', 'a = !!!b\nif (!!!c) f()\nif (!!!!d) f()\n', 'a = !b\nif (!c) f()\nif (d) f()\n'],
    ['both kinds at once', 'ok = !!a ? false : true\n', 'ok = !a\n'],
  ],
  leaves: [
    ['a value that is no boolean', 'ok = a ? true : false\nok = a && b ? true : false\n'],
    ['!! as a value', 'ok = !!x\nf(!!y)\nconst g = () => !!z\n'],
    ['!! as a child in JSX, where 0 would be shown', 'const a = <b>{!!n && <c />}</b>\n', 'a.jsx'],
    ['choices between other values', "v = a === b ? 'true' : 'false'\nv = a ? true : null\n"],
    ['a comment that would be lost', 'ok = a === b /* why */ ? true : false\nif (! /* why */ !x) f()\n'],
    ['!! under ??', 'if (a ?? !!b) f()\n'],
    ['!! as an argument in a condition', 'if (f(!!x) || a === !!b) g()\n'],
    ['the same value twice', 'ok = a ? true : true\n'],
  ],
})
