import { builtinModules } from 'node:module'
import { expect, it } from '@jest/globals'
import { builtinModules as known, nodeOnlyModules } from './node-builtins.ts'
import { nodeImports } from './node-imports.ts'
import { checkCodemod } from './codemod-checks.fake.ts'

checkCodemod(nodeImports, {
  rewrites: [
    [
      'imports',
      'import fs from \'fs\'\nimport { join } from "path"\n',
      'import fs from \'node:fs\'\nimport { join } from "node:path"\n',
    ],
    ['a subpath', "import { readFile } from 'fs/promises'\n", "import { readFile } from 'node:fs/promises'\n"],
    ['a re-export', "export * from 'child_process'\n", "export * from 'node:child_process'\n"],
    [
      'require',
      "const fs = require('fs'), os = require('os')\n",
      "const fs = require('node:fs'), os = require('node:os')\n",
    ],
    [
      'an import at run time',
      "const load = () => import('worker_threads')\n",
      "const load = () => import('node:worker_threads')\n",
    ],
    [
      'a file that uses node: already',
      "import 'node:net'\nimport util from 'util'\n",
      "import 'node:net'\nimport util from 'node:util'\n",
    ],
    [
      'a require that was made',
      "import { createRequire } from 'module'\nconst require = createRequire(import.meta.url)\nf(require('fs'))\n",
      "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\nf(require('node:fs'))\n",
      'a.mjs',
    ],
    [
      'import = require',
      "import fs = require('fs')\nexport = fs\n",
      "import fs = require('node:fs')\nexport = fs\n",
      'a.ts',
    ],
  ],
  leaves: [
    [
      'modules that have a stand-in in browsers, with nothing else of Node',
      "import { EventEmitter } from 'events'\nimport path from 'path'\n",
    ],
    [
      'packages and files',
      "import 'node:fs'\nimport a from './fs'\nimport b from 'fs-extra'\nimport 'buffer/'\nimport 'punycode/'\n",
    ],
    ['punycode, which is most often the package', "require('node:fs')\nrequire('punycode')\n"],
    ['a file for browsers too', "const fs = typeof window === 'undefined' ? require('fs') : null\n"],
    ['a module with a mock by name', "jest.mock('fs')\nconst fs = require('fs')\n"],
    ['a module behind proxyquire', "const fs = require('fs')\nproxyquire('./a', { fs })\n"],
    ['a require of its own', "function require(x) { return load(x) }\nrequire('fs')\n"],
    ['AMD', "define(['fs'], () => require('fs'))\n"],
    ['a computed name', "require('node:fs')\nrequire('f' + 's')\nrequire(`fs`)\n"],
    ['strings that only look like it', "require('node:fs')\nload('fs')\nconst a = 'fs'\nrequire.resolve('fs')\n"],
  ],
})

it('knows only builtin modules of Node', () => {
  expect([...known].filter((name) => !builtinModules.includes(name))).toEqual([])
  expect([...nodeOnlyModules].filter((name) => !known.has(name))).toEqual([])
})
