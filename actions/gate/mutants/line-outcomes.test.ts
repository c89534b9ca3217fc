import { describe, expect, it } from '@jest/globals'
import type { MutantOutcome, MutantRecord } from '../../shared/contracts/evidence.ts'
import { unnoticedPlaces } from './line-outcomes.ts'
import type { Mutant } from './mutant.ts'
import { undoneBySurvivors } from './undone.ts'

function record(line: number, outcome: MutantOutcome, path = 'a.js'): MutantRecord {
  return {
    id: `${path}:${line}:${outcome}`,
    path,
    line,
    operator: 'x',
    original: 'a',
    replacement: 'b',
    outcome,
    killedBy: [],
  }
}

describe('changed places in which no fault was noticed', () => {
  const places = new Map([
    [
      'a.js',
      [
        { old: [], new: [1, 2] },
        { old: [], new: [5] },
        { old: [], new: [8] },
      ],
    ],
  ])

  it('are told each for itself: a kill elsewhere speaks for none of them', () => {
    const records = [record(1, 'killed'), record(2, 'survived'), record(5, 'survived'), record(8, 'not-reached')]
    expect(unnoticedPlaces(records, places)).toEqual([{ path: 'a.js', line: 5 }])
  })

  it('are not made good by a time-out, which a busy machine can cause', () => {
    expect(unnoticedPlaces([record(5, 'survived'), record(5, 'timed-out')], places)).toEqual([
      { path: 'a.js', line: 5 },
    ])
  })
})

describe('a survivor that undoes the change', () => {
  const diff = `diff --git a/a.js b/a.js
--- a/a.js
+++ b/a.js
@@ -1,2 +1,2 @@
-if (a >= 3) b()
+if (a > 3)  b()
 c()
`
  const text = 'if (a > 3)  b()\nc()\n'
  const boundary: Mutant = {
    id: 'm',
    path: 'a.js',
    line: 1,
    endLine: 1,
    operator: 'boundary',
    original: '>',
    replacement: '>=',
    start: 6,
    end: 7,
  }

  it('shows that the tests cannot tell head from base', () => {
    expect(undoneBySurvivors([boundary], diff, () => text)).toEqual([{ path: 'a.js', line: 1 }])
  })

  it('is no other survivor', () => {
    expect(undoneBySurvivors([{ ...boundary, replacement: '<' }], diff, () => text)).toEqual([])
  })
})
