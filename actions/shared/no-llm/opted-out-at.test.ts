import { describe, expect, it } from '@jest/globals'
import { repositoryAt } from '../adapters/git/repository.ts'
import { testRepository, type TestRepository } from '../patch/repository.fake.ts'
import { isOptedOutAt, optedOutPaths } from './opted-out-at.ts'

// Put together here, so that this file does not opt itself out.
const word = ['NO', 'LLM'].join('_')

function checkAt(repository: TestRepository) {
  const opened = repositoryAt(repository.dir)
  const tree = repository.git('rev-parse', 'HEAD^{tree}')
  return { isOptedOut: isOptedOutAt(tree, opened), all: () => optedOutPaths(tree, opened) }
}

describe('NO_LLM at the base', () => {
  it.each([
    ['.no-llm', 'a/.no-llm', 'a/x.py'],
    [`the word as a file`, `a/${word}`, 'a/x.py'],
    ['no_llm.txt in capitals', 'a/NO_LLM.TXT', 'a/x.py'],
    ['a marker that is a folder', 'a/.no-llm/keep', 'a/x.py'],
    ['a marker far above', 'a/.no-llm', 'a/b/c/d/x.py'],
    ['a marker at the top', '.no-llm', 'b/x.py'],
  ])('holds by %s', async (_, marker, path) => {
    await using repository = testRepository({ [marker]: '', [path]: 'x = 1\n', 'other/y.py': 'y = 1\n' })
    const { isOptedOut, all } = checkAt(repository)
    expect(await isOptedOut(path)).toBe(true)
    expect((await all()).has(path)).toBe(true)
    expect(await isOptedOut('other/y.py')).toBe(marker === '.no-llm')
  })

  it.each([
    ['in the first line', `# ${word}\nx = 1\n`],
    ['in the tenth line', `${'#\n'.repeat(9)}# ${word}\n`],
    ['behind a byte order mark', `\uFEFF# ${word}\n`],
    ['with line ends of Windows', `#\r\n# ${word}\r\n`],
    ['nowhere, in bytes that are no UTF-8', new Uint8Array([0x78, 0xff, 0x0a])],
  ])('holds by a comment %s', async (_, content) => {
    await using repository = testRepository({ 'x.py': content, 'y.py': `marker = "${word}"\n` })
    const { isOptedOut, all } = checkAt(repository)
    expect([await isOptedOut('x.py'), await isOptedOut('y.py')]).toEqual([true, false])
    expect([...(await all())]).toEqual(['x.py'])
  })

  it('holds by a marker that is a link, even a broken one', async () => {
    await using repository = testRepository({ 'a/x.py': 'x = 1\n' })
    repository.link('a/.no-llm', '/nowhere/at/all')
    repository.commit()
    expect(await checkAt(repository).isOptedOut('a/x.py')).toBe(true)
  })

  it('holds for a link, whatever it leads to', async () => {
    await using repository = testRepository({ 'x.py': 'x = 1\n' })
    repository.link('y.py', 'x.py')
    repository.commit()
    const { isOptedOut } = checkAt(repository)
    expect([await isOptedOut('y.py'), await isOptedOut('x.py')]).toEqual([true, false])
  })

  it('is what it is at that commit, whatever was changed, renamed or added since', async () => {
    await using repository = testRepository({ 'a/.no-llm': '', 'a/x.py': 'x = 1\n', 'b/y.py': 'y = 1\n' })
    const { isOptedOut } = checkAt(repository)
    repository.git('rm', '--quiet', 'a/.no-llm')
    repository.git('mv', 'a/x.py', 'b/x.py')
    repository.write('b/.no-llm', '')
    repository.write('new.py', 'z = 1\n')
    repository.commit()
    expect(await isOptedOut('a/x.py')).toBe(true)
    expect(await isOptedOut('b/y.py')).toBe(false)
    for (const unknown of ['b/x.py', 'new.py', '../x.py', '']) expect(await isOptedOut(unknown)).toBe(true)
  })

  it('holds while the base cannot be read, and is asked again', async () => {
    await using repository = testRepository({ 'x.py': 'x = 1\n' })
    const opened = repositoryAt(repository.dir)
    const tree = repository.git('rev-parse', 'HEAD^{tree}')
    let broken = true
    const entries = (of: string) => (broken ? Promise.reject(new Error('broken')) : opened.entries(of))
    const isOptedOut = isOptedOutAt(tree, { entries, blobs: (ids) => opened.blobs(ids) })
    expect(await isOptedOut('x.py')).toBe(true)
    broken = false
    expect(await isOptedOut('x.py')).toBe(false)
  })

  it('holds for a content that is not there', async () => {
    await using repository = testRepository({ 'x.py': 'x = 1\n' })
    const opened = repositoryAt(repository.dir)
    const isOptedOut = isOptedOutAt(repository.git('rev-parse', 'HEAD^{tree}'), {
      entries: (of) => opened.entries(of),
      blobs: async function* () {},
    })
    expect(await isOptedOut('x.py')).toBe(true)
  })
})
