import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { chmod, mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { git, remove, repository, temporary } from '../cli/repository.ts'
import { chain, testsSku, withTests, type Ran } from './chain.ts'

let folder: string
beforeAll(async () => {
  folder = await temporary()
})
afterAll(() => remove(folder))

/** Where our own traces may lie: objects, the branches and their logs, the state folder, the line in info/exclude. */
const OURS = /^(\.llm-ops|\.git\/objects|\.git\/(logs\/)?refs\/heads\/llm-ops|\.git\/info\/exclude)(\/|$)/

/** Every file, link and folder below `dir` that is not ours: mode, time and content. */
function fingerprint(dir: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (OURS.test(name)) continue
    const path = join(dir, name)
    const facts = lstatSync(path)
    const content = facts.isSymbolicLink() ? readlinkSync(path) : facts.isFile() ? readFileSync(path) : ''
    const hash = createHash('sha256').update(content).digest('hex')
    // Folders of git's own get a new time when a file in them is made and removed again: locks.
    found[name] = [facts.mode.toString(8), facts.isFile() ? facts.mtimeMs : '', hash].join(' ')
  }
  return found
}

/** A script that leaves a file when it runs, and what it leaves. */
async function trap(name: string): Promise<{ script: string; mark: string }> {
  const script = join(folder, `${name}.sh`)
  const mark = join(folder, `${name}.ran`)
  await writeFile(script, `#!/bin/sh\necho "$0 $*" >> '${mark}'\ncat\n`)
  await chmod(script, 0o755)
  return { script, mark }
}

describe('a dirty work tree', () => {
  let target: string
  let before: Record<string, string>
  let exclude: string
  let ran: Ran
  beforeAll(async () => {
    target = await repository(join(folder, 'dirty'), withTests(testsSku, { 'gone.txt': 'x', 'moved.txt': 'y' }))
    git(target, 'branch', 'other')
    git(target, 'tag', 'v1')
    git(target, 'config', 'user.name', 'Someone')
    await writeFile(join(target, 'stashed.txt'), 'stashed')
    git(target, 'add', 'stashed.txt')
    git(target, 'stash', '--quiet')
    await writeFile(join(target, 'src/sku.js'), 'this is not what HEAD holds\n')
    await writeFile(join(target, 'staged.txt'), 'staged')
    git(target, 'add', 'staged.txt')
    await writeFile(join(target, 'staged.txt'), 'staged, then changed')
    await rm(join(target, 'gone.txt'))
    await rename(join(target, 'moved.txt'), join(target, 'untracked.txt'))
    await mkdir(join(target, 'untracked/below'), { recursive: true })
    await writeFile(join(target, 'untracked/below/file'), Buffer.from([0, 255, 10, 13]))
    await writeFile(join(target, '.git/info/exclude'), '# mine\n*.log')
    await writeFile(join(target, 'ignored.log'), 'ignored')
    // As a checkout of long ago: a git that refreshed the index would write it.
    await utimes(join(target, 'package.json'), 1e9, 1e9)
    exclude = readFileSync(join(target, '.git/info/exclude'), 'utf8')
    before = fingerprint(target)
    ran = await chain(target)
  }, 60_000)

  it('is left byte for byte as it was: files, index, HEAD, config, refs, stash, logs', () => {
    expect(Object.keys(before).length).toBeGreaterThan(30)
    expect(fingerprint(target)).toEqual(before)
  })

  it('gets one line in .git/info/exclude, for the state folder', () => {
    expect(readFileSync(join(target, '.git/info/exclude'), 'utf8')).toBe(`${exclude}\n/.llm-ops/\n`)
  })

  it('is not what is judged: HEAD is, the change passes, and the snapshot says that there is more', () => {
    expect(ran.run).toMatchObject({ status: 'done', totals: { pass: 1, branches: 1 } })
    expect(ran.snapshot.notes).toContainEqual({
      code: 'dirty-work-tree',
      message: expect.stringMatching(/uncommitted changes; they are left as they are, and HEAD is what is judged/),
    })
    expect(git(target, 'diff', '--name-only', 'HEAD', String(ran.run.items[0]?.branch))).toBe('src/sku.js')
  })

  it('gets nothing twice: a second run on the commit proposes nothing, makes no branch, and leaves it alone', async () => {
    const branches = git(target, 'for-each-ref')
    const { run, plan } = await chain(target, { tests: 'false' })
    expect(run).toMatchObject({ status: 'done', totals: { proposed: 0, known: 1, branches: 0 }, items: [] })
    expect(plan.known[0]).toMatchObject({ id: ran.run.items[0]?.id, verdict: 'pass', branch: ran.run.items[0]?.branch })
    expect(git(target, 'for-each-ref')).toBe(branches)
    expect(fingerprint(target)).toEqual(before)
    expect(readFileSync(join(target, '.git/info/exclude'), 'utf8')).toBe(`${exclude}\n/.llm-ops/\n`)
  }, 60_000)

  it('gets no second branch where the state folder was lost', async () => {
    const branches = git(target, 'for-each-ref')
    const { run } = await chain(target, { tests: 'false', state: join(folder, 'other-state') })
    expect(run.totals).toMatchObject({ proposed: 0, known: 1, branches: 0 })
    expect(git(target, 'for-each-ref')).toBe(branches)
  }, 60_000)
})

describe('a repository whose own configuration names programs', () => {
  it('has none of them run: hooks, fsmonitor, filters, diff drivers, lazy fetches, editors, pagers', async () => {
    const { script, mark } = await trap('configured')
    const attributes = '* filter=trap diff=trap merge=trap\n*.js filter=o=dd ident text eol=crlf\n'
    const target = await repository(join(folder, 'configured'), withTests(testsSku, { '.gitattributes': attributes }))
    const hooks = join(folder, 'hooks')
    await mkdir(hooks)
    for (const hook of ['post-checkout', 'pre-commit', 'reference-transaction', 'post-index-change', 'post-commit']) {
      await symlink(script, join(hooks, hook))
      await symlink(script, join(target, '.git/hooks', hook))
    }
    const keys = [
      'filter.trap.clean filter.trap.smudge filter.trap.process filter.o=dd.clean filter.o=dd.smudge',
      'diff.trap.command diff.trap.textconv merge.trap.driver diff.external core.fsmonitor',
      'core.editor core.pager core.sshCommand core.askPass credential.helper gpg.program',
      'sequence.editor uploadpack.packObjectsHook core.alternateRefsCommand remote.origin.uploadpack',
    ].flatMap((names) => names.split(' '))
    for (const key of keys) git(target, 'config', key, script)
    for (const [key, value] of [
      ['core.hooksPath', hooks],
      ['filter.trap.required', 'true'],
      ['commit.gpgSign', 'true'],
      ['remote.origin.url', target],
      ['remote.origin.promisor', 'true'],
      ['alias.status', `!${script}`],
    ] as const)
      git(target, 'config', key, value)
    // Content and time differ from the index, so that git has to look inside, which is when filters run.
    await utimes(join(target, 'package.json'), 1e9, 1e9)
    await writeFile(join(target, 'src/sku.js'), 'changed\n')
    await rm(mark, { force: true })
    const { run } = await chain(target)
    expect(run).toMatchObject({ status: 'done', totals: { pass: 1, branches: 1 } })
    expect(existsSync(mark) ? readFileSync(mark, 'utf8') : '').toBe('')
    // The trap is one: git on its own falls into it.
    git(target, 'config', '--unset', 'filter.trap.process')
    spawnSync('git', ['-c', 'core.fsmonitor=false', 'status'], { cwd: target })
    expect(readFileSync(mark, 'utf8')).toMatch(/configured\.sh/)
  }, 60_000)
})

describe('.gitattributes that ask for filters', () => {
  it('change nothing: what is tested and committed is what git holds, byte for byte', async () => {
    const attributes = '*.js text eol=crlf ident filter=lfs export-subst working-tree-encoding=UTF-16\n*.txt -text\n'
    const target = await repository(join(folder, 'attributes'), withTests(testsSku, { 'id.js': '// $Id$\n' }))
    await writeFile(join(target, '.gitattributes'), attributes)
    git(target, 'add', '.gitattributes')
    git(target, 'commit', '--quiet', '--message', 'chore: attributes')
    const { run } = await chain(target)
    expect(run.totals).toMatchObject({ pass: 1, branches: 1 })
    const branch = String(run.items[0]?.branch)
    expect(git(target, 'show', `${branch}:src/sku.js`)).toBe(
      git(target, 'show', 'HEAD:src/sku.js').replace('==', '==='),
    )
  }, 60_000)
})
