import { describe, expect, it } from '@jest/globals'
import { tally } from './notes.ts'

describe('what is left out', () => {
  it('is one note a reason, the same in whatever order it came', () => {
    const rows = ['d.js', 'a.js', 'c.js', 'b.js', 'a.js']
    const notesOf = (paths: readonly string[]) => {
      const left = tally()
      left.add('known', 'x.js')
      for (const path of paths) left.add('unknown-intent', path)
      return left.notes()
    }
    expect(notesOf(rows)).toEqual([
      {
        code: 'unknown-intent',
        message: '5 proposals of a kind that is not on the list: a.js, b.js, c.js and 1 more file',
      },
      { code: 'known', message: '1 proposal made in an earlier run: x.js', path: 'x.js' },
    ])
    expect(notesOf(rows.toReversed())).toEqual(notesOf(rows))
  })

  it('repeats what a provider says once', () => {
    const left = tally()
    for (const message of ['first', 'second']) left.say({ code: 'quota', message })
    left.add('not-asked', 'a.js', 3)
    expect(left.notes().map(({ message }) => message.split(' not ')[0])).toEqual(['first', '3 files'])
  })
})
