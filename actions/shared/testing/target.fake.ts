// Small targets in temporary folders, for tests that run real test runners.
import { mkdir, mkdtemp, realpath, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { processSandbox } from '../adapters/process-sandbox.ts'
import { systemClock } from '../adapters/system-clock.ts'
import { workspaceAdapter } from '../adapters/workspace.ts'
import { recordedLog } from '../ports/log.ts'
import type { TestSettings } from './settings.ts'

export const detectedTests: TestSettings = {
  enabled: true,
  command: null,
  junitPath: null,
  coveragePath: null,
  wallSeconds: 120,
  idleSeconds: 60,
}

export const localTestPorts = {
  sandbox: processSandbox(),
  workspace: workspaceAdapter(),
  clock: systemClock(),
  log: recordedLog(),
}

export async function targetFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const top = await realpath(await mkdtemp(join(tmpdir(), 'llm-ops-target-')))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(top, path)), { recursive: true })
    await writeFile(join(top, path), content)
  }
  return top
}

/** Our own packages, linked as they are: they are 400 MB, and the copy that a run makes is tested elsewhere. */
export async function linkOwnPackages(folder: string): Promise<void> {
  await symlink(join(import.meta.dirname, '../../../node_modules'), join(folder, 'node_modules'))
}

const pythonSource =
  'LIMIT = 100\n\ndef add(a, b):\n    if a > LIMIT:\n        return LIMIT\n    return a + b\n\ndef sub(a, b):\n    return a - b\n'
const ecmascriptSource =
  'const LIMIT = 100\nfunction add(a, b) {\n  if (a > LIMIT) {\n    return LIMIT\n  }\n  return a + b\n}\nconst sub = (a, b) => a - b\n'

/** The same little calculator for each runner: two test files, one for each of its functions. Lines are named in tests. */
export const calculators: Readonly<Record<'node-test' | 'jest' | 'pytest' | 'unittest', Record<string, string>>> = {
  'node-test': {
    'package.json': '{"type":"module","scripts":{"test":"node --test test/"}}',
    'calc.js': `${ecmascriptSource}export { add, sub }\n`,
    'test/add.test.js':
      "import { test } from 'node:test'\nimport assert from 'node:assert'\nimport { add } from '../calc.js'\ntest('adds', () => assert.equal(add(1, 2), 3))\n",
    'test/sub.test.js':
      "import { test } from 'node:test'\nimport assert from 'node:assert'\nimport { sub } from '../calc.js'\ntest('subs', () => assert.equal(sub(3, 2), 1))\n",
  },
  jest: {
    'package.json': '{"scripts":{"test":"jest test"}}',
    'calc.js': `${ecmascriptSource}module.exports = { add, sub }\n`,
    'test/add.test.js': "const { add } = require('../calc')\ntest('adds', () => expect(add(1, 2)).toBe(3))\n",
    'test/sub.test.js': "const { sub } = require('../calc')\ntest('subs', () => expect(sub(3, 2)).toBe(1))\n",
  },
  pytest: {
    'pyproject.toml': '[tool.pytest.ini_options]\ntestpaths = ["tests"]\n',
    'calc.py': pythonSource,
    'tests/test_add.py': 'from calc import add\n\ndef test_adds():\n    assert add(1, 2) == 3\n',
    'tests/test_sub.py': 'from calc import sub\n\ndef test_subs():\n    assert sub(3, 2) == 1\n',
  },
  unittest: {
    'calc.py': pythonSource,
    'tests/__init__.py': '',
    'tests/test_add.py':
      'import unittest\nfrom calc import add\n\nclass Add(unittest.TestCase):\n    def test_adds(self):\n        self.assertEqual(add(1, 2), 3)\n',
    'tests/test_sub.py':
      'import unittest\nfrom calc import sub\n\nclass Sub(unittest.TestCase):\n    def test_subs(self):\n        self.assertEqual(sub(3, 2), 1)\n',
  },
}
