import { expect, it } from '@jest/globals'
import { changedLines } from './changed-lines.ts'
import { countedLines } from './counted-lines.ts'

const file = (path: string, ...hunks: string[]) =>
  [`diff --git a/${path} b/${path}`, 'index 1..2 100644', `--- a/${path}`, `+++ b/${path}`, ...hunks, ''].join('\n')

it('counts the lines of an everyday diff as they are numbered', () => {
  const diff =
    file('a.js', '@@ -1,3 +1,3 @@ f() {', ' one', '-two', '+TWO', ' three', '@@ -10,0 +11 @@', '+eleven') +
    file('b.js', '@@ -1,2 +1 @@', '--- x', ' y')
  expect([...countedLines(diff)]).toEqual([
    ['a.js', [2, 11]],
    ['b.js', []],
  ])
  expect(countedLines(diff)).toEqual(changedLines(diff))
})

it('numbers lines behind a missing newline one too high, as diff-cover does', () => {
  const diff = file('a', '@@ -1 +1,2 @@', '-x', '\\ No newline at end of file', '+x', '+y')
  expect(countedLines(diff).get('a')).toEqual([2, 3])
  expect(changedLines(diff).get('a')).toEqual([1, 2])
})

it.each([
  ['diff --git a/x.js b/x.js', 'x.js'],
  ['diff --git "a/t\\303\\244g\\"\\t.js" "b/t\\303\\244g\\"\\t.js"', 'täg"\t.js'],
  ['diff --git a/old name.js b/new name.js', 'new name.js'],
  ['diff --git a/odd b/in.js b/odd b/in.js', 'in.js'],
  ['diff --git a/end  b/end ', 'end'],
  ['diff --git "a/back\\\\slash.js" "b/back\\\\slash.js"', 'back/slash.js'],
  ['diff --cc merged.js', 'merged.js'],
])('takes the path from %p', (header, path) => {
  expect([...countedLines(`${header}\n@@ -0,0 +7 @@\n+x\n`)]).toEqual([[path, [7]]])
})

it('passes over hunks of which nobody knows the file', () => {
  expect([...countedLines('@@ -0,0 +1 @@\n+x\ndiff --git c/x d/x\n@@ -0,0 +1 @@\n+x\n')]).toEqual([])
})

it('lists the files that it is told of', () => {
  expect([...countedLines('', ['gone.js'])]).toEqual([['gone.js', []]])
})
