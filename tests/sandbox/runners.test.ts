import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inEach, machine, root, target } from './ground.ts'

const NODE_TEST = `
import { test } from 'node:test'
import assert from 'node:assert'
import { fork, execFileSync } from 'node:child_process'
import { createServer, connect } from 'node:net'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
if (process.env.CHILD) { process.send('hello'); process.disconnect() } else {
test('a child process', async () => {
  const child = fork(import.meta.filename, { env: { ...process.env, CHILD: '1' } })
  assert.deepEqual(await once(child, 'message'), ['hello', undefined])
})
test('a worker thread', async () => {
  const worker = new Worker('require("node:worker_threads").parentPort.postMessage(1)', { eval: true })
  assert.equal((await once(worker, 'message'))[0], 1)
})
for (const address of [{ host: '127.0.0.1', port: 0 }, { path: join(mkdtempSync(join(tmpdir(), 'a-')), 's') }]) {
  test('a socket ' + Object.keys(address), async () => {
    const server = createServer((socket) => socket.end('hello')).listen(address)
    await once(server, 'listening')
    const socket = connect(address.path ?? server.address().port, '127.0.0.1')
    assert.equal(String(await once(socket, 'data')), 'hello')
    server.close()
  })
}
test('a file', () => writeFileSync(new URL('made-by-a-test', import.meta.url), ''))
test('git', () => {
  const git = (...args) => execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).trim()
  assert.equal(git('log', '-1', '--format=%s'), 'Checked out by llm-ops to be tested')
  assert.equal(git('show', 'HEAD:kept.txt'), 'kept')
  assert.equal(git('ls-files'), '.gitignore\\nkept.txt')
})
}`

const PYTHON_TEST = `
import multiprocessing, os, socket, sqlite3, subprocess, sys, tempfile, threading, unittest
from multiprocessing import shared_memory
def double(n): return n * 2
class Machine(unittest.TestCase):
    def test_pool(self):
        with multiprocessing.Pool(2) as pool: self.assertEqual(pool.map(double, [1, 2]), [2, 4])
    def test_lock(self):
        with multiprocessing.get_context("spawn").Lock(): pass
    def test_shared_memory(self):
        block = shared_memory.SharedMemory(create=True, size=1000); block.close(); block.unlink()
    def test_temporary(self):
        with tempfile.TemporaryDirectory() as folder:
            sqlite3.connect(os.path.join(folder, "db")).execute("create table a (b)")
    def test_slash_tmp(self):
        with tempfile.NamedTemporaryFile(dir="/tmp") as file: file.write(b"x")
    def test_child(self):
        self.assertEqual(subprocess.run([sys.executable, "-c", "print(1)"], capture_output=True).stdout, b"1\\n")
    def test_socket(self):
        server = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=lambda: server.accept()[0].sendall(b"x")).start()
        with socket.create_connection(server.getsockname()) as s: self.assertEqual(s.recv(1), b"x")
`

const JEST_TEST = `
for (const name of ['a', 'b']) test(name, () => {
  const { execFileSync } = require('child_process')
  require('fs').writeFileSync(require('path').join(require('os').tmpdir(), name), '')
  expect(String(execFileSync('echo', [name])).trim()).toBe(name)
})`

inEach(['bwrap', 'user'], 'real test runners', (ground) => {
  const { attack } = ground
  const passes = async (argv: string[], env: Record<string, string> = {}): Promise<string> => {
    const { record, output } = await attack(argv, { env })
    expect({ output, ...record }).toMatchObject({ exitCode: 0, startError: null, stoppedBy: null })
    return output
  }

  it('node --test: children, threads, ports, sockets, temporary files, git', async () => {
    await writeFile(join(ground.worktree, 'machine.test.mjs'), NODE_TEST)
    const output = await passes([process.execPath, '--test', '--test-reporter=tap', 'machine.test.mjs'])
    expect(output).toMatch(/^# pass 6$/m)
  })

  it('unittest: processes, shared memory, databases, ports', async () => {
    await writeFile(join(ground.worktree, 'test_machine.py'), PYTHON_TEST)
    const output = await passes(['python3', '-m', 'unittest', '-q', 'test_machine'])
    expect(output).toContain('Ran 7 tests')
  })

  it('Jest, with workers and its cache', async () => {
    for (const name of ['one', 'two']) await writeFile(join(ground.worktree, `${name}.test.js`), JEST_TEST)
    await writeFile(join(ground.worktree, 'package.json'), '{}')
    const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js')
    const output = await passes([process.execPath, jest, '--workers=2', '--testMatch=**/{one,two}.test.js'])
    expect(output).toContain('4 passed, 4 total')
  })

  it('dependencies that were copied for the worktree', async () => {
    const copy = await mkdtemp(join(ground.worktree, '..', '..', 'llm-ops-dependencies-'))
    await mkdir(join(copy, 'node_modules', 'lent'), { recursive: true })
    await writeFile(join(copy, 'node_modules', 'lent', 'index.js'), 'module.exports = "lent"')
    await mkdir(join(ground.worktree, 'node_modules'), { recursive: true })
    const script = `const { symlinkSync } = require('fs')
      symlinkSync('${join(copy, 'node_modules', 'lent')}', 'node_modules/lent')
      console.log(require('./node_modules/lent'))
      try { require('fs').writeFileSync('node_modules/lent/spoiled', '') } catch (e) { console.log(e.code) }`
    expect(await passes([process.execPath, '-e', script])).toMatch(/^lent\n(EROFS|EACCES)\n$/)
    execFileSync('rm', ['-rf', copy])
  })
})

const venv = virtualEnvironment()
const withVenv = venv === null ? describe.skip : describe
withVenv(`a virtual environment that lies in the target${venv === null ? ' (skipped: no pytest)' : ''}`, () => {
  // Not in `user`, which sees only what everyone may read: a python in root's home is not.
  inEach(['bwrap'], 'pytest', (ground) => {
    it('runs', async () => {
      await writeFile(join(ground.worktree, 'test_machine.py'), PYTHON_TEST)
      const argv = [join(venv ?? '', 'bin', 'python'), '-m', 'pytest', '-q', 'test_machine.py']
      const { output } = await ground.attack(argv, { env: { VIRTUAL_ENV: venv ?? '' } })
      expect(output).toContain('7 passed')
    })
  })
})

/** One with pytest, in the target as people have it there; null where no pytest is installed. */
function virtualEnvironment(): string | null {
  const folder = join(target, '.venv')
  const packages = ask(['python3', '-c', 'import pytest, os; print(os.path.dirname(os.path.dirname(pytest.__file__)))'])
  const python = ask(['python3', '-c', 'import sys; print(sys.executable)'])
  if (packages === null || python === null || machine === '') return null
  if (ask([python, '-m', 'venv', '--without-pip', folder]) === null) return null
  const site = ask([join(folder, 'bin', 'python'), '-c', 'import site; print(site.getsitepackages()[0])'])
  return site !== null && ask(['cp', '-r', `${packages}/.`, site]) !== null ? folder : null
}

function ask(argv: string[]): string | null {
  try {
    return execFileSync(argv[0] ?? '', argv.slice(1), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return null
  }
}
