import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testRepository, type TestRepository } from '../../actions/shared/patch/repository.fake.ts'
import { damageAll, runTools } from './cases.ts'
import { realChanges, type RealChange } from './commits.ts'
import { kinds } from './damages.ts'
import { readDocument, writeDocument } from './document.ts'
import { seededRandom } from './random.ts'
import { report } from './report.ts'

const numbered = (from: number, to: number, indent = '    ') =>
  Array.from({ length: to - from + 1 }, (_, at) => `${indent}call('name ${from + at}', value) \n`).join('')
const BEFORE = `def all():\n${numbered(1, 12)}\n    return 1\n\n${numbered(20, 40)}end`
const AFTER = [2, 8, 12, 30]
  .reduce((text, at) => text.replace(`call('name ${at}', value) `, `call(NUMBER_${at}, value)`), BEFORE)
  .replace('    return 1\n\n', '    return 2\n\n')
  .replace(/end$/, 'end.')

let repository: TestRepository
let folder: string
let changes: RealChange[]

beforeAll(async () => {
  repository = testRepository({ 'src/a.py': BEFORE })
  repository.write('src/a.py', AFTER)
  repository.commit()
  folder = mkdtempSync(join(tmpdir(), 'llm-ops-patch-bench-test-'))
  changes = await realChanges(repository.dir, 5, seededRandom(1))
})
afterAll(async () => {
  for (const { scratch } of changes) await scratch[Symbol.asyncDispose]()
  await repository[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

describe('the patch bench', () => {
  it('takes the commits that have something before them, and their diffs whole', () => {
    expect(changes).toHaveLength(1)
    expect(changes[0]?.files).toEqual([{ path: 'src/a.py', before: BEFORE, after: AFTER }])
    expect(writeDocument(readDocument(changes[0]?.diff ?? ''))).toBe(changes[0]?.diff)
  })

  it('damages a diff in every way, and in the same way for the same seed', () => {
    const cases = damageAll(changes, kinds.length, seededRandom(7))
    expect(cases.map(({ kind }) => kind)).toEqual(kinds.map(({ name }) => name))
    expect(cases.map(({ answer }) => answer)).toEqual(
      damageAll(changes, kinds.length, seededRandom(7)).map(({ answer }) => answer),
    )
    expect(cases.every(({ answer, change }) => answer !== change.diff)).toBe(true)
  })

  it('leaves an empty new file its git line, which is all that tells of it', () => {
    const empty = 'diff --git a/empty.py b/empty.py\nnew file mode 100644\nindex 0000000..e69de29\n'
    const change = changes[0] as RealChange
    const whole = { ...change, diff: empty + change.diff }
    const headless = kinds.filter(({ name }) => name === 'headers' || name === 'path-prefix')
    const answers = headless.flatMap(({ damage }) =>
      Array.from({ length: 30 }, (_, seed) =>
        damage({ document: readDocument(whole.diff), change: whole, random: seededRandom(seed) }),
      ),
    )
    expect(answers).toHaveLength(60)
    for (const answer of answers) {
      expect(answer).toMatch(/^diff --git \S*empty.py \S*empty.py\nnew file mode 100644\nindex 0000000..e69de29\n/)
      expect(answer).not.toMatch(/^(---|\+\+\+) \S*empty.py/m)
    }
  })

  it.each([
    ['lost', /^\s+/],
    ['one blank less', /^ /],
    ['a level less', /^ {1,4}/],
  ])('ours refuses an indentation that is %s in all lines, the added ones, too', async (_, less) => {
    const change = changes[0] as RealChange
    const document = readDocument(change.diff)
    for (const hunk of document.files.flatMap(({ hunks }) => hunks))
      hunk.lines = hunk.lines.map((line) => line.slice(0, 1) + line.slice(1).replace(less, ''))
    const [tried] = await runTools([{ kind: 'indentation', change, answer: writeDocument(document) }], folder)
    expect(tried?.answers['llm-ops']?.reason).toMatch(/^(untrusted-lines|does-not-apply): /)
  })

  it('calls right what gives the tree of the commit, with every reader, and wrong what gives another', async () => {
    const change = changes[0] as RealChange
    const other = change.diff.replace('+    call(NUMBER_2, value)', '+    call(DREI, value)')
    const tried = await runTools(
      [change.diff, other, 'nothing'].map((answer) => ({ kind: 'counts', change, answer })),
      folder,
    )
    const outcomes = tried.map(({ answers }) => Object.values(answers).map(({ outcome }) => outcome))
    expect(outcomes.map((row) => [...new Set(row)])).toEqual([['right'], ['wrong'], ['refused']])
    const text = report(tried, { seed: 7, repositories: ['x'], changes: 1, show: 'wrong' })
    expect(text).toContain('| llm-ops | 1 (33.3 %) | 1 (33.3 %) | 1 (33.3 %) |')
    expect(text).toContain('DREI')
  })
})
