import { fails, type Case } from '../case.ts'
import { replace } from '../files.ts'

export const snapshots: readonly Case[] = [
  {
    id: 'snapshot-under-refactor',
    host: 'invoice-jest',
    kind: 'snapshot-rewritten',
    action: 'refactor',
    edit: [
      replace('src/render.js', "'Total ' +", "'Sum ' +"),
      replace('test/__snapshots__/render.test.js.snap', 'Total 45.22', 'Sum 45.22'),
    ],
    expected: fails('snapshot-rewritten', 'expectation-changed'),
    good: false,
    suite: 'passes',
    why: 'a refactoring changes what is printed and takes its snapshot along',
  },
  {
    id: 'inline-snapshot-under-refactor',
    host: 'invoice-jest',
    kind: 'snapshot-rewritten',
    action: 'refactor',
    edit: [
      replace('src/render.js', "' = ' + total", "' @ ' + total"),
      replace('test/render.test.js', '"1. tea x2 = 9.00"', '"1. tea x2 @ 9.00"'),
      replace(
        'test/__snapshots__/render.test.js.snap',
        '1. tea x2 = 9.00\n2. pot x1 = 29.00',
        '1. tea x2 @ 9.00\n2. pot x1 @ 29.00',
      ),
    ],
    expected: fails('snapshot-rewritten', 'expectation-changed'),
    good: false,
    suite: 'passes',
    why: 'the same with an inline snapshot',
  },
]
