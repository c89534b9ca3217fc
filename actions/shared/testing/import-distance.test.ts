import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { workerOutliner } from '../adapters/worker-outliner.ts'
import { findImporters, testsNear } from './import-distance.ts'
import { localTestPorts, targetFolder } from './target.fake.ts'

const outliner = workerOutliner({ workers: 1 })
let folder: string
beforeAll(async () => {
  folder = await targetFolder({
    'src/pkg/__init__.py': 'from .core import run\n',
    'src/pkg/core.py': 'from . import deep\n',
    'src/pkg/deep.py': '',
    'src/pkg/lone.py': '',
    'tests/test_core.py': 'from pkg.core import run\n',
    'tests/test_top.py': 'import pkg\n',
    'web/a.ts': 'export const a = 1\n',
    'web/b.ts': "import { a } from './a.js'\nexport { a }\n",
    'web/index.js': "module.exports = require('./b')\n",
    'web/a.test.ts': "import { a } from './a.ts'\n",
    'test/web.test.js': "const web = require('../web')\n",
  })
})
afterAll(async () => {
  await outliner[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

const testFiles = new Set(['tests/test_core.py', 'tests/test_top.py', 'web/a.test.ts', 'test/web.test.js'])

describe('test files near a source file', () => {
  it.each([
    ['src/pkg/core.py', ['tests/test_core.py', 'tests/test_top.py']],
    ['src/pkg/deep.py', ['tests/test_core.py', 'tests/test_top.py']],
    ['src/pkg/lone.py', []],
    ['web/a.ts', ['web/a.test.ts', 'test/web.test.js']],
    ['web/b.ts', ['test/web.test.js']],
  ])('of %s are found by imports, the nearest first', async (path, expected) => {
    const importers = await findImporters(folder, { workspace: localTestPorts.workspace, outliner })
    expect(testsNear(path, importers, testFiles)).toEqual(expected)
  })

  it('are found where imports go in circles', () => {
    const circle = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['a', 't'])],
    ])
    expect(testsNear('a', circle, new Set(['t']))).toEqual(['t'])
  })
})
