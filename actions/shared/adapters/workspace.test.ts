import { execFileSync } from 'node:child_process'
import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  realpath,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { machineNode, pythonFor } from './toolchain.ts'
import { workspaceAdapter } from './workspace.ts'

let folder: string
const workspace = workspaceAdapter()
const limits = { maxBytes: 1000 }

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'llm-ops-workspace-test-')))
})
afterAll(async () => {
  await workspace[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

async function write(path: string, content: string | Uint8Array = ''): Promise<string> {
  const whole = join(folder, path)
  await mkdir(dirname(whole), { recursive: true })
  await writeFile(whole, content)
  return whole
}

describe('reading a file that hostile code may have written', () => {
  it('gives its text and its size', async () => {
    expect(await workspace.read(await write('plain.txt', 'zwölf'), limits)).toEqual({
      ok: true,
      text: 'zwölf',
      bytes: 6,
    })
  })

  it('says that it is missing, also below something that is no folder', async () => {
    const file = await write('file.txt')
    expect(await workspace.read(join(folder, 'nowhere'), limits)).toMatchObject({ ok: false, code: 'missing' })
    expect(await workspace.read(join(file, 'below'), limits)).toMatchObject({ ok: false, code: 'missing' })
  })

  it('follows no link', async () => {
    await symlink('/etc/hostname', join(folder, 'link'))
    expect(await workspace.read(join(folder, 'link'), limits)).toMatchObject({ ok: false, code: 'not-a-file' })
  })

  it('follows no link on the way out of a folder that it must stay in', async () => {
    await symlink('/etc', join(folder, 'etc'))
    const within = { ...limits, within: folder }
    expect(await workspace.read(join(folder, 'etc', 'hostname'), within)).toMatchObject({ code: 'not-a-file' })
    expect(await workspace.read(`${folder}/../hosts`, within)).toMatchObject({ code: 'not-a-file' })
    expect(await workspace.read(join(folder, 'a', 'b', 'c'), within)).toMatchObject({ code: 'missing' })
    expect(await workspace.read(await write('in/side.txt', 'x'), within)).toMatchObject({ ok: true })
  })

  it('takes no folder, no FIFO (without waiting for a writer) and no device', async () => {
    const fifo = join(folder, 'fifo')
    execFileSync('mkfifo', [fifo])
    for (const path of [folder, fifo, '/dev/zero']) {
      expect(await workspace.read(path, limits)).toMatchObject({ ok: false, code: 'not-a-file' })
    }
  })

  it('reads no more than it may, even of a file that says it is empty', async () => {
    const file = await write('large.txt', 'x'.repeat(1001))
    expect(await workspace.read(file, limits)).toMatchObject({ ok: false, code: 'too-large' })
    expect(await workspace.read('/proc/self/environ', { maxBytes: 1 })).toMatchObject({ ok: false, code: 'too-large' })
  })

  it('refuses what was there before the run', async () => {
    const file = await write('old.xml', '<a/>')
    const notBefore = new Date()
    await utimes(file, notBefore, new Date(notBefore.getTime() - 60_000))
    expect(await workspace.read(file, { ...limits, notBefore })).toMatchObject({ ok: false, code: 'stale' })
    await utimes(file, notBefore, notBefore)
    expect(await workspace.read(file, { ...limits, notBefore })).toMatchObject({ ok: true })
  })

  it('reads UTF-16 by its byte order mark, UTF-8 without it, and Latin-1 where XML declares it', async () => {
    const text = '<a b="é"/>'
    const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    const big = Buffer.from(little).swap16()
    const latin = Buffer.from(`<?xml version="1.0" encoding="iso-8859-1"?>${text}`, 'latin1')
    const lying = Buffer.from(`<?xml version="1.0" encoding="no-such"?>\xff`, 'latin1')
    for (const bytes of [little, big, Buffer.from(`\ufeff${text}`)]) {
      expect(await workspace.read(await write('encoded', bytes), limits)).toMatchObject({ text })
    }
    expect(await workspace.read(await write('encoded', latin), limits)).toMatchObject({
      text: expect.stringContaining('é'),
    })
    expect(await workspace.read(await write('encoded', lying), limits)).toMatchObject({
      text: expect.stringContaining('\ufffd'),
    })
  })
})

describe('streaming a file that hostile code may have written', () => {
  const sizeOf = async (chunks: AsyncIterable<Uint8Array>): Promise<number> => {
    let size = 0
    for await (const chunk of chunks) size += chunk.length
    return size
  }

  it('gives all of its bytes, whatever its size', async () => {
    const file = await write('long.txt', 'x'.repeat(700_000))
    expect(await workspace.stream(file, { maxBytes: 700_000 }, sizeOf)).toEqual({ ok: true, value: 700_000 })
  })

  it('refuses what reading refuses', async () => {
    const file = await write('long.txt', 'x'.repeat(1001))
    expect(await workspace.stream(file, limits, sizeOf)).toMatchObject({ ok: false, code: 'too-large' })
    expect(await workspace.stream(folder, limits, sizeOf)).toMatchObject({ ok: false, code: 'not-a-file' })
    expect(await workspace.stream(join(folder, 'nowhere'), limits, sizeOf)).toMatchObject({ code: 'missing' })
  })

  it('ends where a file grows beyond its limit meanwhile, whatever its reader makes of that', async () => {
    const swallowing = async (chunks: AsyncIterable<Uint8Array>) => sizeOf(chunks).catch(() => 'read')
    const refused = await workspace.stream('/proc/self/environ', { maxBytes: 1 }, swallowing)
    expect(refused).toMatchObject({ ok: false, code: 'too-large' })
  })

  it('closes the file where its reader fails or stops early', async () => {
    const open = async () => (await readdir('/proc/self/fd')).length
    const file = await write('long.txt', 'x'.repeat(700_000))
    const before = await open()
    const failing = async (): Promise<never> => {
      throw new Error('reader')
    }
    await expect(workspace.stream(file, { maxBytes: 700_000 }, failing)).rejects.toThrow('reader')
    const first = async (chunks: AsyncIterable<Uint8Array>) => {
      for await (const chunk of chunks) return chunk.length
      return 0
    }
    expect(await workspace.stream(file, { maxBytes: 700_000 }, first)).toMatchObject({ ok: true })
    expect(await open()).toBe(before)
  })
})

describe('finding files', () => {
  it('goes by the glob, in order, past node_modules, .git and links', async () => {
    for (const path of [
      'tree/b.ts',
      'tree/a.ts',
      'tree/.hidden/c.ts',
      'tree/node_modules/x.ts',
      'tree/.git/y.ts',
      'tree/d.js',
    ]) {
      await write(path)
    }
    await symlink('.', join(folder, 'tree', 'loop'))
    expect(await workspace.find(join(folder, 'tree'), '**/*.ts')).toEqual(['.hidden/c.ts', 'a.ts', 'b.ts'])
    expect(await workspace.find(join(folder, 'nowhere'), '**')).toEqual([])
  })

  it('knows whether something is there, a broken link included', async () => {
    await symlink('nowhere', join(folder, 'broken'))
    expect(await workspace.exists(join(folder, 'broken'))).toBe(true)
    expect(await workspace.exists(join(folder, 'missing'))).toBe(false)
  })
})

it('a temporary folder that cannot be made is told with its place and what to set', async () => {
  const refused = workspace.temporary('x'.repeat(300))
  await expect(refused).rejects.toThrow(`${tmpdir()}: no temporary folder can be made in it (ENAMETOOLONG): `)
  await expect(refused).rejects.toThrow(/set TMPDIR to a folder that can be written/)
})

it('a temporary folder goes with its scope, even where a test took its write permission', async () => {
  let path: string
  {
    await using temporary = await workspace.temporary('a label/with odd characters')
    path = temporary.path
    expect(path).toMatch(/llm-ops-a-label-with-odd-characters-/)
    await mkdir(join(path, 'locked', 'inner'), { recursive: true })
    await chmod(join(path, 'locked'), 0o500)
  }
  await expect(stat(path)).rejects.toThrow('ENOENT')
})

describe('providing dependencies', () => {
  async function target(): Promise<{ target: string; worktree: string }> {
    const top = await mkdtemp(join(folder, 'repo-'))
    const name = top.slice(folder.length + 1)
    // Whatever stands above a machine's temporary folder says nothing here.
    await write(`${name}/package.json`, '{}')
    await write(`${name}/target/node_modules/plain/index.js`, 'module.exports = require("peer")')
    await write(`${name}/target/node_modules/peer/index.js`, 'module.exports = "original"')
    await write(`${name}/target/node_modules/.bin/tool`, '')
    await write(`${name}/target/node_modules/.cache/x`, '')
    await write(`${name}/target/node_modules/@scope/pack/index.js`, 'module.exports = 1')
    await write(`${name}/target/packages/own/index.js`, 'module.exports = "the target\'s"')
    await write(`${name}/target/packages/own/node_modules/inner/index.js`, 'module.exports = require("peer")')
    await write(`${name}/worktree/packages/own/index.js`, 'module.exports = "the worktree\'s"')
    await symlink('../packages/own', join(top, 'target/node_modules/own'))
    await symlink('../../packages/own', join(top, 'target/node_modules/@scope/own'))
    return { target: join(top, 'target'), worktree: join(top, 'worktree') }
  }

  function evaluate(cwd: string, script: string): string {
    return execFileSync(process.execPath, ['-p', script], { cwd, encoding: 'utf8' }).trim()
  }

  it('makes installed packages work in the worktree, also those of workspace packages', async () => {
    const repo = await target()
    await workspace.provide(repo.worktree, repo.target)
    expect(evaluate(repo.worktree, 'require("plain") + require("@scope/pack")')).toBe('original1')
    expect(evaluate(join(repo.worktree, 'packages/own'), 'require("inner")')).toBe('original')
  })

  it("makes links to the target's own packages lead into the worktree", async () => {
    const repo = await target()
    await workspace.provide(repo.worktree, repo.target)
    expect(evaluate(repo.worktree, 'require("own")')).toBe("the worktree's")
    expect(evaluate(repo.worktree, 'require("@scope/own")')).toBe("the worktree's")
  })

  it('keeps what a test writes out of the originals, and caches out of other worktrees', async () => {
    const repo = await target()
    await workspace.provide(repo.worktree, repo.target)
    await writeFile(join(repo.worktree, 'node_modules/plain/index.js'), 'spoilt')
    await mkdir(join(repo.worktree, 'node_modules/.cache'))
    await writeFile(join(repo.worktree, 'node_modules/new'), '')
    expect(await readFile(join(repo.target, 'node_modules/plain/index.js'), 'utf8')).toContain('peer')
    await expect(stat(join(repo.target, 'node_modules/new'))).rejects.toThrow('ENOENT')
  })

  it('copies once for all worktrees of a target', async () => {
    const repo = await target()
    const second = `${repo.worktree}-2`
    await mkdir(second)
    await workspace.provide(repo.worktree, repo.target)
    await workspace.provide(second, repo.target)
    const [one, two] = await Promise.all(
      [repo.worktree, second].map(async (top) => readlink(join(top, 'node_modules/plain'))),
    )
    expect(one).toBe(two)
    expect(one?.startsWith(repo.target)).toBe(false)
  })

  it('copies again once a run wrote into the copy: the next run is judged by what is installed', async () => {
    const repo = await target()
    const second = `${repo.worktree}-2`
    await mkdir(second)
    await workspace.provide(repo.worktree, repo.target)
    await writeFile(join(repo.worktree, 'node_modules/peer/index.js'), 'module.exports = "forged"')
    await workspace.provide(second, repo.target)
    expect(evaluate(second, 'require("plain")')).toBe('original')
  })

  it('removes its copies with its scope', async () => {
    const repo = await target()
    let copy: string
    {
      await using scoped = workspaceAdapter()
      await scoped.provide(repo.worktree, repo.target)
      copy = await readlink(join(repo.worktree, 'node_modules/plain'))
      expect((await stat(copy)).isDirectory()).toBe(true)
    }
    await expect(stat(copy)).rejects.toThrow('ENOENT')
  })

  it('leaves in place what the worktree has by itself', async () => {
    const repo = await target()
    await mkdir(join(repo.worktree, 'node_modules/plain'), { recursive: true })
    await symlink('/nowhere', join(repo.worktree, 'node_modules/peer'))
    await workspace.provide(repo.worktree, repo.target)
    expect((await stat(join(repo.worktree, 'node_modules/plain'))).isDirectory()).toBe(true)
    expect(await readlink(join(repo.worktree, 'node_modules/peer'))).not.toBe('/nowhere')
  })

  it('writes through no link that the repository has committed', async () => {
    const repo = await target()
    const victim = await mkdtemp(join(folder, 'victim-'))
    await symlink(victim, join(repo.worktree, 'node_modules'))
    await rm(join(repo.worktree, 'packages/own'), { recursive: true })
    await symlink(victim, join(repo.worktree, 'packages/own'))
    await workspace.provide(repo.worktree, repo.target)
    expect(await readdir(victim)).toEqual([])
  })

  it("puts the worktree's code before everything else on Python's path", async () => {
    const worktree = join(folder, 'python-tree')
    await mkdir(join(worktree, 'src'), { recursive: true })
    const environment = await workspace.provide(worktree, folder)
    expect(environment['PYTHONPATH']).toBe(`${worktree}:${worktree}/src`)
    expect(environment['PYTHONDONTWRITEBYTECODE']).toBe('1')
    expect(environment['PATH']?.startsWith(join(worktree, 'node_modules', '.bin'))).toBe(true)
  })

  it("uses the target's virtual environment", async () => {
    const repo = await target()
    const environment = join(repo.target, '.venv')
    await mkdir(join(environment, 'bin'), { recursive: true })
    await writeFile(join(environment, 'pyvenv.cfg'), '')
    await writeFile(join(environment, 'bin', 'python'), '#!/bin/sh\n', { mode: 0o755 })
    expect((await workspace.toolchain(repo.target)).python).toBe(join(environment, 'bin', 'python'))
    const given = await workspace.provide(repo.worktree, repo.target)
    expect(given['VIRTUAL_ENV']).toBe(environment)
    expect(given['PATH']).toContain(join(environment, 'bin'))
  })
})

describe('the programs of the machine', () => {
  async function program(name: string, script: string): Promise<string> {
    const path = join(await mkdtemp(join(folder, 'bin-')), name)
    await writeFile(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    return dirname(path)
  }

  it('are asked for, and a node that is too old is passed over for our own', async () => {
    expect(await machineNode(await program('node', 'echo 18.20.0 /old/node'))).toBe(process.execPath)
    expect(await machineNode(await program('node', 'echo 22.1.0 /new/node'))).toBe('/new/node')
    expect(await machineNode(await program('node', 'exit 1'))).toBe(process.execPath)
    expect(await machineNode('/nowhere')).toBe(process.execPath)
  })

  it('may lack a python', async () => {
    expect(await pythonFor(folder, '/nowhere')).toBeNull()
    expect(await pythonFor(folder, await program('python3', 'exit 1'))).toBeNull()
  })

  it('give the real python behind a version manager', async () => {
    const path = await program('python', 'echo /versions/3.12/bin/python; echo /base/.local')
    expect(await pythonFor(folder, path)).toEqual({
      path: '/versions/3.12/bin/python',
      virtualEnvironment: null,
      userBase: '/base/.local',
    })
  })
})
