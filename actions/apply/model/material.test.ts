import { describe, expect, it } from '@jest/globals'
import { testRepository } from '../../shared/patch/repository.fake.ts'
import { fakeModel } from '../../shared/ports/model.ts'
import { companionTests } from './companion-tests.ts'
import { modelItem, openDrafting } from './drafting.fake.ts'
import { newTestPaths } from './new-test-path.ts'

describe('the tests that go with a file', () => {
  it('are those of its name, then those that import it, the nearest first, three at the most', async () => {
    await using repository = testRepository({
      'pkg/core/sum.py': 'x = 1\n',
      'tests/test_sum.py': 'y = 1\n',
      'pkg/core/test_near.py': 'from pkg.core.sum import x\n',
      'tests/deep/er/test_far.py': 'from pkg.core import sum\n',
      'tests/test_third.py': 'import pkg.core.sum\n',
      'tests/test_summer.py': 'import pkg.core.summer\n',
      'tests/test_says.py': '# sum\n',
    })
    await using drafting = await openDrafting(
      repository,
      fakeModel(() => ''),
    )
    const tests = await companionTests(modelItem(repository, ['pkg/core/sum.py']), drafting)
    expect(tests.map(({ path }) => path)).toEqual(['tests/test_sum.py', 'pkg/core/test_near.py', 'tests/test_third.py'])
  })

  it('leave out what opted out, what is too long, and what is planned itself', async () => {
    await using repository = testRepository({
      'a.ts': 'x\n',
      'a.test.ts': `import './a.ts'\n${'// long\n'.repeat(10_000)}`,
      'b.test.ts': "import { x } from './a'\n",
      'c.test.ts': "import { x } from './a'\n",
      'd.test.ts': "const a = require('./a')\n",
    })
    await using drafting = await openDrafting(
      repository,
      fakeModel(() => ''),
      { optedOut: ['c.test.ts'] },
    )
    const tests = await companionTests(modelItem(repository, ['a.ts', 'b.test.ts']), drafting)
    expect(tests.map(({ path }) => path)).toEqual(['d.test.ts'])
  })
})

describe('a new test file', () => {
  it.each([
    ['in the folder of the others', 'src/sum.py', ['src/sum.py', 'src/a.py', 'tests/test_a.py'], ['tests/test_sum.py']],
    ['named as the others are', 'src/sum.py', ['src/a.py', 'tests/a_test.py'], ['tests/sum_test.py']],
    [
      'beside the file, where that is the habit',
      'lib/x/sum.ts',
      ['lib/a.ts', 'lib/a.test.ts', 'lib/b.ts', 'lib/b.test.ts', 'e2e/all.spec.ts'],
      ['lib/x/sum.test.ts'],
    ],
    [
      'below the file, where that is the habit',
      'lib/x/sum.js',
      ['lib/a.js', 'lib/__tests__/a.js'],
      ['lib/x/__tests__/sum.js'],
    ],
    ['named after the folder of an index', 'lib/sum/index.js', ['test/a.test.js'], ['test/sum.test.js']],
    ['not where there is one', 'src/sum.py', ['tests/test_sum.py', 'tests/test_a.py'], []],
    ['not where there is nothing to go by', 'src/sum.py', ['lib/a.test.js'], []],
    ['not for a test', 'tests/test_a.py', ['tests/test_b.py'], []],
    ['not for what has no tests', 'README.md', ['tests/test_b.py'], []],
  ])('lies %s', (_, path, paths, expected) => {
    expect(newTestPaths(path, new Set(paths))).toEqual(expected)
  })
})
