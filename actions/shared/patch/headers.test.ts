import { describe, expect, it } from '@jest/globals'
import { readPatch } from './headers.ts'
import type { Patch } from './patch.ts'
import { patchStat, reversePatch } from './patch.ts'
import { renderPatch } from './render.ts'

const text = (...lines: string[]) => lines.map((line) => `${line}\n`).join('')
const HUNK = ['@@ -1,2 +1,2 @@ function x()', ' one', '-two', '+2']

function read(diff: string): Patch {
  const patch = readPatch(diff)
  if ('refused' in patch) throw new Error(patch.refused.message)
  return patch
}

function codeOf(diff: string): string | null {
  const patch = readPatch(diff)
  return 'refused' in patch ? patch.refused.code : null
}

describe('a patch is read as git reads it', () => {
  it.each([
    [
      'plain names',
      ['diff --git a/x b/x', '--- a/x', '+++ b/x', ...HUNK],
      { kind: 'modify', oldPath: 'x', newPath: 'x' },
    ],
    [
      'names with blanks and time stamps',
      ['--- a/x y\t2026-01-01', '+++ b/x y\t2026-01-02', ...HUNK],
      { newPath: 'x y' },
    ],
    [
      'names with blanks in the git line',
      ['diff --git a/x b/y b/x b/y', 'new file mode 100644'],
      { kind: 'add', newPath: 'x b/y' },
    ],
    [
      'octal bytes',
      ['diff --git "a/\\303\\244" "b/\\303\\244"', '--- "a/\\303\\244"', '+++ "b/\\303\\244"', ...HUNK],
      { newPath: 'ä' },
    ],
    ['a quoted quotation mark', ['--- "a/x\\"y"', '+++ "b/x\\"y"', ...HUNK], { newPath: 'x"y' }],
    ['characters beyond the first plane', ['--- "a/😀"', '+++ "b/😀"', ...HUNK], { newPath: '😀' }],
    [
      'one name quoted',
      ['diff --git a/x "b/\\303\\244"', 'rename from x', 'rename to "\\303\\244"'],
      { kind: 'rename', newPath: 'ä' },
    ],
    [
      'the other name quoted',
      ['diff --git "a/\\303\\244" b/x', 'copy from "\\303\\244"', 'copy to x'],
      { kind: 'copy', oldPath: 'ä' },
    ],
    [
      'a rename with a change',
      [
        'diff --git a/x b/y',
        'similarity index 90%',
        'rename from x',
        'rename to y',
        'index 1..2 100644',
        '--- a/x',
        '+++ b/y',
        ...HUNK,
      ],
      { kind: 'rename', oldPath: 'x', newPath: 'y' },
    ],
    [
      'a mode',
      ['diff --git a/x b/x', 'old mode 100644', 'new mode 100755'],
      { kind: 'modify', oldMode: '100644', newMode: '100755' },
    ],
    [
      'an empty file that goes',
      ['diff --git a/x b/x', 'deleted file mode 100755', 'index e69de29..0000000'],
      { kind: 'delete', oldMode: '100755' },
    ],
    [
      'a file that goes, without a git line',
      ['--- a/x', '+++ /dev/null', '@@ -1 +0,0 @@', '-one'],
      { kind: 'delete', oldPath: 'x' },
    ],
    [
      'a file that comes, without a git line',
      ['--- /dev/null', '+++ b/x', '@@ -0,0 +1 @@', '+one'],
      { kind: 'add', newPath: 'x' },
    ],
    [
      'a context line that lost its blank',
      ['--- a/x', '+++ b/x', '@@ -1,3 +1,2 @@', ' one', '', '-two'],
      { newPath: 'x' },
    ],
  ])('%s', (_, lines, expected) => {
    const { files } = read(text(...lines))
    expect(files).toMatchObject([expected])
    // What is rendered is read back as the same thing: git is given nothing that we did not understand.
    expect(read(renderPatch(files)).files).toMatchObject(
      files.map(({ kind, oldPath, newPath, hunks }) => ({ kind, oldPath, newPath, hunks })),
    )
  })

  it('and its reverse reversed is itself', () => {
    const { files } = read(
      text('--- a/x', '+++ b/x', ...HUNK, '@@ -10,3 +10,4 @@', ' ten', '+new', '+newer', '-eleven', ' twelve'),
    )
    expect(reversePatch(reversePatch(files))).toEqual(files)
    expect(patchStat(files)).toEqual({ additions: 3, deletions: 2 })
    expect(patchStat(reversePatch(files))).toEqual({ additions: 2, deletions: 3 })
  })
})

describe('a patch is refused', () => {
  it.each([
    ['no-patch', 'without a text', ''],
    ['no-patch', 'with blank lines only', '\n\n'],
    ['unexpected-text', 'with prose before it', text('Here it is:', '--- a/x', '+++ b/x', ...HUNK)],
    ['unexpected-text', 'with prose behind it', text('--- a/x', '+++ b/x', ...HUNK, 'Hope it helps')],
    ['unexpected-text', 'as a context diff', text('*** a/x', '--- b/x', '***************')],
    ['missing-prefix', 'without prefixes', text('--- x', '+++ x', ...HUNK)],
    ['malformed-header', 'with half of a pair', text('diff --git a/x b/x', '--- a/x', ...HUNK)],
    ['malformed-header', 'that says nothing', text('diff --git a/x b/x', 'index 1..2 100644')],
    ['malformed-header', 'that says one thing twice', text('diff --git a/x b/x', 'old mode 100644', 'old mode 100755')],
    ['malformed-header', 'that renames to nowhere', text('diff --git a/x b/y', 'rename from x')],
    ['header-mismatch', 'from nothing to nothing', text('--- /dev/null', '+++ /dev/null', '@@ -0,0 +1 @@', '+x')],
    ['malformed-header', 'whose git line names no file', text('diff --git x y', 'new file mode 100644')],
    ['malformed-header', 'whose git line has one quoted word', text('diff --git x"', 'new file mode 100644')],
    [
      'header-mismatch',
      'that adds and deletes',
      text('diff --git a/x b/x', 'new file mode 100644', 'deleted file mode 100644'),
    ],
    [
      'header-mismatch',
      'that adds what it has',
      text('diff --git a/x b/x', 'new file mode 100644', '--- a/x', '+++ b/x', ...HUNK),
    ],
    [
      'header-mismatch',
      'that deletes what stays',
      text('diff --git a/x b/x', 'deleted file mode 100644', '--- a/x', '+++ b/x', ...HUNK),
    ],
    ['header-mismatch', 'whose git line names another file', text('diff --git a/x b/x', '--- a/y', '+++ b/y', ...HUNK)],
    [
      'header-mismatch',
      'whose rename names another file',
      text('diff --git a/x b/y', 'rename from x', 'rename to y', '--- a/x', '+++ b/z', ...HUNK),
    ],
    ['path-quoting', 'with an open quotation mark', text('--- "a/x', '+++ b/x', ...HUNK)],
    ['path-quoting', 'with an unknown escape', text('--- "a/\\q"', '+++ "b/\\q"', ...HUNK)],
    ['path-quoting', 'with bytes that are not UTF-8', text('--- "a/\\377"', '+++ "b/\\377"', ...HUNK)],
    ['path-quoting', 'with text behind the quotation mark', text('--- "a/x"y', '+++ "b/x"y', ...HUNK)],
    ['symlink', 'that patches a link', text('diff --git a/x b/x', 'index 1..2 120000', '--- a/x', '+++ b/x', ...HUNK)],
    ['malformed-hunk', 'without hunks', text('--- a/x', '+++ b/x')],
    ['malformed-hunk', 'that changes nothing', text('--- a/x', '+++ b/x', '@@ -1,2 +1,2 @@', ' one', ' two')],
    [
      'ambiguous-header',
      'whose counts are short of a header-like line',
      text('diff --git a/x b/x', '--- a/x', '+++ b/x', '@@ -1,5 +1,5 @@', ' one', '--- two', '+2'),
    ],
  ])('%s: %s', (code, _, diff) => {
    expect(codeOf(diff)).toBe(code)
  })

  it('at every truncation, or read as less than it was, and never with a crash', () => {
    const whole = text(
      'diff --git a/x b/x',
      'index 1..2 100644',
      '--- a/x',
      '+++ b/x',
      ...HUNK,
      '@@ -9,2 +9,2 @@',
      ' nine',
      '-ten',
      '+10',
    )
    const answers = Array.from({ length: whole.length }, (_, at) => readPatch(whole.slice(0, at)))
    const read = answers.flatMap((answer) => ('refused' in answer ? [] : answer.files))
    expect(read.every((file) => file.newPath === 'x' && file.hunks.length <= 2)).toBe(true)
    expect(answers.filter((answer) => 'refused' in answer).length).toBeGreaterThan(50)
  })
})
