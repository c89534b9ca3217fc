import { describe, expect, it } from '@jest/globals'
import { changedLines } from './changed-lines.ts'

describe('the changed lines of a diff', () => {
  it('are those added or rewritten, by their number in the new file', () => {
    const diff = [
      'diff --git a/a.js b/a.js',
      'index 1..2 100644',
      '--- a/a.js',
      '+++ b/a.js',
      '@@ -1,4 +1,4 @@',
      ' one',
      '-two',
      '+TWO',
      ' three',
      ' four',
      '@@ -10,2 +10,3 @@ function f() {',
      ' ten',
      '+ten and a half',
      ' eleven',
      '',
    ]
    expect([...changedLines(diff.join('\n'))]).toEqual([['a.js', [2, 11]]])
  })

  it('takes no line of a hunk for a header, however it looks', () => {
    const diff = [
      '--- a/a.sql',
      '+++ b/a.sql',
      '@@ -1,2 +1,2 @@',
      '--- a/old comment',
      '+++ b/new comment',
      ' x',
      '--- a/b',
      '+++ b/b',
      '@@ -0,0 +1 @@',
      '+x',
    ]
    expect([...changedLines(diff.join('\n'))]).toEqual([
      ['a.sql', [1]],
      ['b', [1]],
    ])
  })

  it('has a file with deletions only, and leaves out a file that goes', () => {
    const diff = [
      '--- a/a.js',
      '+++ b/a.js',
      '@@ -1,2 +1 @@',
      '-x',
      ' y',
      '--- a/b.js',
      '+++ /dev/null',
      '@@ -1 +0,0 @@',
      '-x',
      '\\ No newline at end of file',
    ]
    expect([...changedLines(diff.join('\n'))]).toEqual([['a.js', []]])
  })

  it('reads names that git quotes', () => {
    const diff = ['--- "a/t\\303\\244g\\"\\t.js"', '+++ "b/t\\303\\244g\\"\\t.js"', '@@ -0,0 +1 @@', '+x']
    expect([...changedLines(diff.join('\n')).keys()]).toEqual(['täg"\t.js'])
  })

  it('counts on past a missing newline at the end', () => {
    const diff = [
      '--- a/a',
      '+++ b/a',
      '@@ -1 +1,2 @@',
      '-x',
      '\\ No newline at end of file',
      '+x',
      '+y',
      '\\ No newline at end of file',
      '',
    ]
    expect([...changedLines(diff.join('\n'))]).toEqual([['a', [1, 2]]])
  })

  it('are put together where a diff has a file twice', () => {
    const diff = ['--- a/a', '+++ b/a', '@@ -1 +1 @@', '-x', '+y', '--- a/a', '+++ b/a', '@@ -8,0 +9 @@', '+z', '']
    expect([...changedLines(diff.join('\n'))]).toEqual([['a', [1, 9]]])
  })
})
