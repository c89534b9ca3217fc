import { newBuffer } from './new-buffer.ts'
import { checkCodemod } from './codemod-checks.fake.ts'

checkCodemod(newBuffer, {
  rewrites: [
    ['a string', "const b = new Buffer('a')\n", "const b = Buffer.from('a')\n"],
    ['a string and its encoding', "f(new Buffer(x, 'base64'))\n", "f(Buffer.from(x, 'base64'))\n"],
    ['a number', 'f(new Buffer(1024))\n', 'f(Buffer.alloc(1024))\n'],
    ['an array', 'f(new Buffer([1, 2]))\n', 'f(Buffer.from([1, 2]))\n'],
    ['a call without new', "f(Buffer('é😀'))\n", "f(Buffer.from('é😀'))\n"],
    ['a template', 'f(new  Buffer(`${a}`))\n', 'f(Buffer.from(`${a}`))\n'],
    ['a buffer in a buffer', "f(new Buffer('a' + new Buffer('b')))\n", "f(Buffer.from('a' + Buffer.from('b')))\n"],
    [
      'an imported Buffer',
      "const { Buffer } = require('buffer')\nf(new Buffer('a'))\n",
      "const { Buffer } = require('buffer')\nf(Buffer.from('a'))\n",
    ],
    [
      'one imported as a module',
      "import { Buffer } from 'node:buffer'\nf(new Buffer('a'))\n",
      "import { Buffer } from 'node:buffer'\nf(Buffer.from('a'))\n",
    ],
  ],
  leaves: [
    ['an argument of unknown type', 'f(new Buffer(x), new Buffer(size()), new Buffer(a + b))\n'],
    ['a test for the new functions', "const b = Buffer.from ? Buffer.from('a') : new Buffer('a')\n"],
    ['a Buffer of its own', "class Buffer {}\nf(new Buffer('a'))\n"],
    ['a Buffer from elsewhere', "import { Buffer } from './buffer'\nf(new Buffer('a'))\n"],
    ['a number with an encoding, which throws', "f(new Buffer(5, 'utf8'))\n"],
    ['a member of that name', "f(new x.Buffer('a'), x.Buffer('a'))\n"],
    ['no and spread arguments', 'f(new Buffer(), new Buffer(...a))\n'],
    ['Buffer.from and Buffer.alloc', "f(Buffer.from('a'), Buffer.alloc(1))\n"],
    ['a comment that would be lost', "f(new /* old */ Buffer('a'))\n"],
    ['an offset', 'f(new Buffer(memory, 0, 8))\n'],
  ],
})
