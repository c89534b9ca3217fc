import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { assetPath } from '../adapters/assets.ts'
import { readCoverage } from '../coverage/coverage.ts'
import { inChunks } from '../xml/chunks.fake.ts'

let folder: string
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'llm-ops-line-coverage-')))
})
afterAll(async () => rm(folder, { recursive: true, force: true }))

/** Every Python 3.8 or newer that is to be had: before 3.12 lines are traced, from then on monitored. */
const pythons = (() => {
  const versions = join(process.env['PYENV_ROOT'] ?? join(homedir(), '.pyenv'), 'versions')
  const managed = existsSync(versions) ? readdirSync(versions).map((name) => join(versions, name, 'bin', 'python')) : []
  const named = Array.from({ length: 8 }, (_, index) => `python3.${index + 8}`)
  const found = new Map<string, string>()
  for (const program of ['python3', ...named, ...managed]) {
    const asked = spawnSync(program, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], { encoding: 'utf8' })
    const minor = /^3\.(\d+)$/.exec((asked.stdout ?? '').trim())?.[1]
    if (asked.status === 0 && Number(minor) >= 8 && !found.has(`3.${minor}`)) found.set(`3.${minor}`, program)
  }
  return [...found]
})()

async function project(files: Record<string, string>): Promise<string> {
  const top = await mkdtemp(join(folder, 'project-'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(top, path)), { recursive: true })
    await writeFile(join(top, path), content)
  }
  return top
}

async function measure(python: string, top: string, args: string[]) {
  const report = join(top, 'lcov.info')
  const options = { cwd: top, encoding: 'utf8', env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' } } as const
  const ended = spawnSync(python, [assetPath('line_coverage.py'), report, ...args], options)
  const text = await readFile(report, 'utf8')
  const read = await readCoverage(inChunks(text), 'lcov', { root: top, files: new Set() })
  const files = 'coverage' in read ? read.coverage.files : []
  return { ...ended, text, file: (path: string) => files.find((one) => one.path === path) }
}

const shapes = `"""A module."""
import threading

def asked(value):
    """Says."""
    if value:
        return (
            'yes',
            value,
        )
    return 'no'

def never():
    pass

class Box:
    size = 3

    @property
    def twice(self):
        return self.size * 2

def later():
    done = True

thread = threading.Thread(target=later)
thread.start()
thread.join()
asked(1)
[Box().twice for _ in range(2)]
`

const anyPython = pythons[0]?.[1] ?? 'python3'
// Without any Python there is nothing to measure with.
const withPython = pythons.length > 0 ? describe : describe.skip

withPython('the lines that ran', () => {
  describe.each(pythons.length > 0 ? pythons : [['3', 'python3'] as const])('under Python %s', (_, python) => {
    it('says which lines ran, in threads too, and which did not', async () => {
      const top = await project({ 'pkg/__init__.py': '', 'pkg/shapes.py': shapes, 'main.py': 'import pkg.shapes\n' })
      const { file, status } = await measure(python, top, ['main.py'])
      expect(status).toBe(0)
      expect(file('pkg/shapes.py')?.missed).toEqual([11, 14])
      expect(file('pkg/shapes.py')?.covered).toEqual(
        expect.arrayContaining([2, 4, 6, 7, 8, 9, 13, 16, 17, 21, 24, 26, 27, 28, 29, 30]),
      )
      expect(file('main.py')).toMatchObject({ covered: [1], missed: [] })
    })

    it('passes arguments, module path and exit code on as python does', async () => {
      const tell = 'import sys\nprint(__name__, sys.argv[1:], repr(sys.path[0]))\nraise SystemExit(7)\n'
      const top = await project({ 'tell.py': tell, 'inner/tell.py': tell })
      for (const [args, path] of [
        [['-m', 'tell', '-x', '1'], top],
        [['inner/tell.py', '-x', '1'], join(top, 'inner')],
      ] as const) {
        const { status, stdout } = await measure(python, top, [...args])
        expect([status, stdout]).toEqual([7, `__main__ ['-x', '1'] '${path}'\n`])
      }
    })

    it('leaves out what is installed, what lies outside, what is generated and what is no Python', async () => {
      const main = [
        'import json, sys',
        "sys.path.append('lib/site-packages')",
        'import dep',
        "exec(compile('x = 1', 'page.tmpl', 'exec'))",
        "exec(compile('x = 1', '<made up>', 'exec'))",
      ]
      const files = { 'main.py': main.join('\n'), 'lib/site-packages/dep.py': 'a = 1\n', 'page.tmpl': '{% x %}' }
      const { text } = await measure(python, await project(files), ['main.py'])
      expect(text.match(/^SF:.*/gm)).toEqual(['SF:main.py'])
    })
  })

  it('reports what the process itself saw, and not what a fork of it left', async () => {
    const main = 'import os\nif os.fork() == 0:\n    raise SystemExit(0)\nos.wait()\nprint("end")\n'
    const { file } = await measure(anyPython, await project({ 'main.py': main }), ['main.py'])
    expect(file('main.py')).toMatchObject({ covered: [1, 2, 4, 5], missed: [3] })
  })

  it('knows a file that was reached through a link by its own path', async () => {
    const top = await project({
      'real/code.py': 'a = 1\n',
      'main.py': "import sys\nsys.path.append('link')\nimport code_\n",
    })
    await symlink('real', join(top, 'link'))
    execFileSync('mv', [join(top, 'real/code.py'), join(top, 'real/code_.py')])
    const { text } = await measure(anyPython, top, ['main.py'])
    expect(text).toContain('SF:real/code_.py\nDA:1,1\n')
  })
})
