import { describe, expect, it } from '@jest/globals'
import { addedSuppressions } from './suppressions.ts'

const noqa = 'import os  # noqa\n'

describe('T-14 a comment that switches a check off', () => {
  it.each<[string, string, string]>([
    ['a.py', 'import os  # noqa', 'noqa'],
    ['a.py', '# ruff: noqa: F401', 'noqa'],
    ['a.py', 'x = f()  # type: ignore[arg-type]', 'type: ignore[arg-type]'],
    ['a.py', '# pylint: disable=all', 'pylint: disable=all'],
    ['a.ts', '// @ts-expect-error', '@ts-expect-error'],
    ['a.ts', '/* eslint-disable no-eval */', 'eslint-disable no-eval'],
    ['a.js', '/* eslint no-eval: "off" */', 'eslint no-eval: "off"'],
    ['a.js', '// biome-ignore lint/x: y', 'biome-ignore lint/x: y'],
    ['a.go', '//nolint:errcheck', 'nolint:errcheck'],
  ])('is named (%s: %s)', (path, line, says) => {
    const added = addedSuppressions({ path, before: 'x = 1\n', after: `x = 1\n${line}\n` })
    expect(added).toMatchObject([{ path, line: 2, rule: 'suppression-added', level: 'warning' }])
    expect(added[0]?.message).toContain(says)
  })

  it.each([
    ['was there and moved', noqa, `x = 1\n${noqa}`, 0],
    ['is a string', '', 'x = "# noqa"\n', 0],
    ['is there once more', noqa, noqa.repeat(2), 1],
    ['came with a new file', null, noqa, 1],
    ['went', noqa, null, 0],
  ])('that %s', (...[, before, after, count]) => {
    expect(addedSuppressions({ path: 'a.py', before, after })).toHaveLength(count)
  })
})
