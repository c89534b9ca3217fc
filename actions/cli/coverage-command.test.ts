import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { coverageAlone, coverageCallOf, coverageCommand } from './coverage-command.ts'
import type { Terminal } from './terminal.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'coverage-command-')))
const home = process.cwd()

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], { cwd: folder })
}

beforeAll(() => {
  mkdirSync(join(folder, 'src'))
  git('init', '--quiet')
  writeFileSync(join(folder, 'src/a.py'), 'one\ntwo\n')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'base')
  git('tag', 'base')
  git('checkout', '--quiet', '-b', 'elsewhere')
  writeFileSync(join(folder, 'src/a.py'), 'ONE\ntwo\n')
  git('commit', '--quiet', '--all', '--message', 'elsewhere')
  git('checkout', '--quiet', '-b', 'change', 'base')
  writeFileSync(join(folder, 'src/a.py'), 'one\nTWO\nthree\n')
  git('commit', '--quiet', '--all', '--message', 'change')
  writeFileSync(join(folder, 'src/a.py'), 'one\nTWO\nthree\nfour\n')
  writeFileSync(join(folder, 'x.diff'), execFileSync('git', ['diff', 'base'], { cwd: folder }))
  writeFileSync(join(folder, 'lcov.info'), 'SF:src/a.py\nDA:1,1\nDA:2,0\nDA:3,4\nDA:4,1\nend_of_record\n')
  writeFileSync(join(folder, 'other.info'), `SF:${folder}/src/a.py\nDA:2,1\nend_of_record\n`)
  writeFileSync(join(folder, 'broken.info'), 'SF:src/a.py\nDA:2,1\n')
  process.chdir(folder)
})

afterAll(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

async function called(...argv: string[]) {
  const said = { out: '', err: '' }
  const terminal: Terminal = {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    errStream: process.stderr,
    interactive: false,
    color: false,
    secrets: {},
    signal: new AbortController().signal,
  }
  return { code: await coverageAlone(argv, terminal), ...said }
}

describe('llm-ops coverage', () => {
  it('says for each changed file how much of the change is covered, and what is missing', async () => {
    const text = 'src/a.py (66.6%): missing line 2\n-------------\nTotal:    3 lines\nMissing:  1 line\nCoverage: 66%\n'
    expect(await called('lcov.info', '--diff', 'x.diff')).toEqual({ code: 0, out: text, err: '' })
  })

  it('finds out itself what changed since a revision, uncommitted changes too', async () => {
    const { out } = await called('lcov.info', '--base', 'base', '--json')
    expect(JSON.parse(out)).toEqual({
      changed: 3,
      files: [{ path: 'src/a.py', covered: [3, 4], missed: [2], percent: 100 - (1 / 3) * 100 }],
      measured: 3,
      missed: 1,
      percent: 66,
    })
    const apart = JSON.parse((await called('lcov.info', '--base', 'elsewhere', '--json')).out) as { changed: number }
    expect(apart.changed).toBe(3)
    const committed = JSON.parse((await called('lcov.info', '--base', 'HEAD', '--json')).out) as { changed: number }
    expect(committed.changed).toBe(1)
  })

  it('puts several reports together', async () => {
    expect((await called('lcov.info', 'other.info', '--diff', 'x.diff')).out).toMatch(/^src\/a\.py \(100%\)\n/)
  })

  it('ends with 1 where less is covered than is asked for', async () => {
    expect((await called('lcov.info', '--diff', 'x.diff', '--fail-under', '66')).code).toBe(0)
    expect((await called('lcov.info', '--diff', 'x.diff', '--fail-under', '66.5')).code).toBe(1)
  })

  it('writes the page', async () => {
    await called('lcov.info', '--diff', 'x.diff', '--html', 'page.html')
    const page = readFileSync(join(folder, 'page.html'), 'utf8')
    expect(page).toMatch(/<tr class="added missed">.*TWO/)
    expect(page).toMatch(/<tr class="context">.*✓.*one/)
  })

  it('says so where the reports list none of the changed lines', async () => {
    writeFileSync(join(folder, 'empty.diff'), '')
    expect(await called('lcov.info', '--diff', 'empty.diff')).toMatchObject({
      code: 0,
      out: expect.stringContaining('No lines'),
    })
  })

  it.each([
    [['lcov.info'], /name what changed, by --diff <file> or by --base/],
    [['lcov.info', '--diff', 'x.diff', '--base', 'base'], /one of the two/],
    [['nowhere.info', '--diff', 'x.diff'], /nowhere\.info cannot be read \(ENOENT\)/],
    [['lcov.info', '--diff', 'nowhere.diff'], /--diff: nowhere\.diff cannot be read/],
    [['broken.info', '--diff', 'x.diff'], /broken\.info cannot be read: .*cut off/],
    [['src', '--diff', 'x.diff'], /src cannot be read \(EISDIR\)/],
    [['lcov.info', '--base', 'nowhere'], /--base: git cannot compare with "nowhere": .*bad revision/],
    [['lcov.info', '--diff', 'x.diff', '--fail-under', 'all'], /--fail-under: "all" is no percentage/],
    [['lcov.info', '--diff', 'x.diff', '--html', 'no/such/page.html'], /--html: .* cannot be written \(ENOENT\)/],
  ])('%j ends with 2 and says what to do', async (argv, message) => {
    const { code, err, out } = await called(...argv)
    expect([code, err, out]).toEqual([2, expect.stringMatching(message), ''])
    const json = await called(...argv, '--json')
    expect(JSON.parse(json.out)).toMatchObject({ error: { kind: 'input' } })
  })

  it.each([[['--help']], [[]], [['lcov.info', '--dif', 'x.diff']], [['lcov.info', '--diff']], [['lcov.info', '-q']]])(
    'leaves %j to the whole command line',
    async (argv) => {
      expect(await called(...argv)).toEqual({ code: null, out: '', err: '' })
    },
  )

  it('takes from the whole command line what it read', async () => {
    const call = coverageCallOf({ words: ['lcov.info'], options: { diff: 'x.diff', failUnder: '70', json: true } })
    expect(await coverageCommand(call)).toMatchObject({ exitCode: 1, json: { measured: 3 } })
  })
})
