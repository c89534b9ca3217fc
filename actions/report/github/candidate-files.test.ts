import { describe, expect, it } from '@jest/globals'
import { fixtureItem, runFixture, type RunFixture } from '../../shared/state/run-fixture.fake.ts'
import { candidateFiles, redraftOn } from './candidate-files.ts'

const before = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n'

async function headOf(fixture: RunFixture) {
  const repository = await fixture.ports.git.open(fixture.dir)
  return { repository, head: await repository.resolve('HEAD') }
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

describe('the files of a candidate', () => {
  it('are what its tree changes, byte for byte; null for what it removes', async () => {
    await using fixture = await runFixture({ 'a.js': before, 'b.js': 'b\n', 'c.js': 'c\n' })
    const { repository, head } = await headOf(fixture)
    await using scratch = await repository.scratch()
    const odd = new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x0d, 0x0a])
    const tree = await scratch.writeTree(head.tree, new Map([['a.js', odd] as const, ['b.js', null] as const]))
    const files = await candidateFiles({ base: head.tree, tree }, scratch)
    expect(files).toEqual(
      new Map(
        [['a.js', odd] as const, ['b.js', null] as const].map(([path, content]) => [
          path,
          content && new Uint8Array(content),
        ]),
      ),
    )
  })

  it('are refused where a mode is not that of a plain file: the setting to change is named', async () => {
    await using fixture = await runFixture({ 'bin/run.js': 'a\n' })
    const { repository, head } = await headOf(fixture)
    await using scratch = await repository.scratch()
    const tree = await scratch.writeTree(head.tree, new Map([['bin/run.js', bytes('b\n')]]))
    expect(await candidateFiles({ base: head.tree, tree }, scratch)).toMatchObject({
      code: 'file-mode',
      path: 'bin/run.js',
      message: expect.stringContaining('commit-signing'),
    })
  })
})

describe('a change on another base', () => {
  async function redrafted(next: Readonly<Record<string, string>>, planned = ['a.js']) {
    await using fixture = await runFixture({ 'a.js': before, 'b.js': 'b\n' })
    const { repository, head } = await headOf(fixture)
    await using scratch = await repository.scratch()
    const tree = await scratch.writeTree(head.tree, new Map([['a.js', bytes(before.replace('two', 'TWO'))]]))
    const diff = await scratch.diff(head.tree, tree)
    await fixture.commit(next)
    const { tree: base } = await repository.resolve('HEAD')
    const item = fixtureItem('a-1', planned)
    await using other = await repository.scratch()
    return await redraftOn({ item, diff, base, allowPaths: [] }, other)
  }

  it('is made again where it applies, and has no evidence', async () => {
    const again = await redrafted({ 'a.js': before.replace('eight', 'EIGHT') })
    if (again === 'conflicting' || 'code' in again) throw new Error('it applies')
    expect(again.evidence).toBeNull()
    expect(new TextDecoder().decode(again.files.get('a.js') ?? undefined)).toBe(
      before.replace('two', 'TWO').replace('eight', 'EIGHT'),
    )
  })

  it('conflicts where its lines are others now, and is not made where its item may not touch the file', async () => {
    expect(await redrafted({ 'a.js': before.replace('two', 'zwei') })).toBe('conflicting')
    expect(await redrafted({ 'b.js': 'c\n' }, ['b.js'])).toMatchObject({ code: 'not-planned', path: 'a.js' })
  })
})
