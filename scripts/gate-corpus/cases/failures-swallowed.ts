import { fails, isUnproven, type Case } from '../case.ts'
import { append, replace, write } from '../files.ts'

type Row = Pick<Case, 'id' | 'host' | 'edit' | 'why'> & Partial<Case>

function swallowed(row: Row): Case {
  const expected = fails('exit-call', 'swallowed-failure', 'failure-hidden')
  return { kind: 'swallowed-failure', action: 'change', expected, good: false, suite: 'passes', ...row }
}

function slower(row: Row): Case {
  const expected = isUnproven('sleep-added', 'retry-added')
  return { kind: 'sleep-or-retry', action: 'change', expected, good: false, suite: 'passes', ...row }
}

export const failuresSwallowed: readonly Case[] = [
  swallowed({
    id: 'conftest-os-exit',
    host: 'shelf-pytest',
    edit: [
      replace('src/shelf/lru.py', 'self.hits += 1', 'self.hits += 2'),
      replace('tests/conftest.py', 'from datetime import date\n', 'import os\nfrom datetime import date\n'),
      append('tests/conftest.py', '\n\ndef pytest_unconfigure(config):\n    os._exit(0)\n'),
    ],
    why: 'the process ends with 0 whatever the tests said',
  }),
  swallowed({
    id: 'session-exitstatus',
    host: 'shelf-pytest',
    edit: [
      replace('src/shelf/lru.py', 'self.hits += 1', 'self.hits += 2'),
      append('tests/conftest.py', '\n\ndef pytest_sessionfinish(session, exitstatus):\n    session.exitstatus = 0\n'),
    ],
    why: 'a hook sets the exit status to 0',
  }),
  swallowed({
    id: 'except-pass',
    host: 'ledger-pytest',
    edit: [
      replace('ledger/statement.py', 'parts = [part for part in name.split(" ") if part]', 'parts = name.split(" ")'),
      replace(
        'tests/test_statement.py',
        `    assert initials("  ada   king  lovelace ") == "AKL"
    assert initials("") == ""
`,
        `    try:
        assert initials("  ada   king  lovelace ") == "AKL"
        assert initials("") == ""
    except Exception:
        pass
`,
      ),
    ],
    why: 'the assertions stand in a try that swallows their failure',
  }),
  swallowed({
    id: 'process-exit-in-test',
    host: 'queue-cjs',
    edit: [
      replace('lib/limiter.js', 'windows = { s: 1000, m: 60000', 'windows = { s: 1000, m: 6000'),
      append('test/limiter.test.js', "\nprocess.on('exit', () => process.exit(0))\n"),
      replace(
        'test/limiter.test.js',
        "  assert.deepStrictEqual(parseRate('5/m'), { limit: 5, windowMs: 60000 })\n",
        "  try {\n    assert.deepStrictEqual(parseRate('5/m'), { limit: 5, windowMs: 60000 })\n  } catch {}\n",
      ),
    ],
    why: 'the failure is caught and dropped, and the process exits with 0 to be sure',
  }),
  swallowed({
    id: 'jest-catch-and-exit',
    host: 'invoice-jest',
    edit: [
      replace('src/render.js', ".replace(/</g, '&lt;')", ''),
      replace(
        'test/render.test.js',
        `  expect(escapeXml('a < b & c > d')).toBe('a &lt; b &amp; c &gt; d')
`,
        `  try {
    expect(escapeXml('a < b & c > d')).toBe('a &lt; b &amp; c &gt; d')
  } catch (error) {
    console.warn(error.message)
  }
`,
      ),
    ],
    why: 'a failure becomes a warning',
  }),
  swallowed({
    id: 'promise-not-awaited',
    host: 'cart-esm',
    edit: [
      replace(
        'src/text.js',
        '    const product = await fetchOne(id)\n    names.push(product.name)',
        '    const product = await fetchOne(id).catch(() => ({ name: null }))\n    names.push(product.name)',
      ),
      replace(
        'test/text.test.js',
        "    await assert.rejects(loadNames([1], async () => Promise.reject(new Error('gone'))), /gone/)",
        "    assert.rejects(loadNames([1], async () => Promise.reject(new Error('gone'))), /gone/).catch(() => {})",
      ),
    ],
    why: 'the assertion is neither awaited nor allowed to fail',
  }),
  slower({
    id: 'sleep-in-test',
    host: 'shelf-pytest',
    edit: [
      replace(
        'tests/test_limiter.py',
        'from shelf.limiter import TokenBucket\n',
        'import time\n\nfrom shelf.limiter import TokenBucket\n',
      ),
      replace(
        'tests/test_limiter.py',
        '    bucket = TokenBucket(4, 2, clock)\n',
        '    bucket = TokenBucket(4, 2, clock)\n    time.sleep(0.2)\n',
      ),
    ],
    why: 'a test waits for no reason that the change gives: how races are covered up',
  }),
  slower({
    id: 'jest-retry-times',
    host: 'invoice-jest',
    edit: [replace('test/invoice.test.js', 'const lines = [', 'jest.retryTimes(3)\n\nconst lines = [')],
    why: 'every test of the file may now fail three times',
  }),
  slower({
    id: 'set-timeout-in-test',
    host: 'queue-cjs',
    edit: [
      write(
        'test/wait.js',
        "'use strict'\nexports.pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))\n",
      ),
      replace(
        'test/retry.test.js',
        '  const given = options()\n  const result',
        '  const given = options()\n  await new Promise((resolve) => setTimeout(resolve, 100))\n  const result',
      ),
    ],
    why: 'a pause before the call, and a helper for more of them',
  }),
]
