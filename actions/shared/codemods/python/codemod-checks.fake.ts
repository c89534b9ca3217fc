import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { parsersAdapter } from '../../adapters/parsers.ts'
import type { Codemod, Match } from '../codemod.ts'
import { rewrite } from '../edits.ts'
import { codemodTools } from '../tools.ts'

const parsers = parsersAdapter()

export const matchesOf = async (codemod: Codemod, text: string, path = 'package/module.py'): Promise<Match[]> => {
  const file = { path, text }
  await using tools = codemodTools(file, { parsers, today: new Date('2026-11-22') })
  return await codemod.detect(file, tools)
}

export const rewritten = async (codemod: Codemod, text: string, path?: string): Promise<string> =>
  rewrite(text, await matchesOf(codemod, text, path))

const hasError = async (text: string): Promise<boolean> => {
  const tree = await parsers.tree('python', text)
  const found = tree.rootNode.hasError
  tree.delete()
  return found
}

const windows = (text: string): string => text.replaceAll('\n', '\r\n')
const tabbed = (text: string): string => text.replaceAll(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4))
/** Two bytes, three bytes, and a surrogate pair: an offset that counts bytes or code points lands elsewhere. */
const foreign = (text: string): string => `# é – 😀𝒳 “ü”\n${text}`

const findPython = (): string | null => {
  const found = spawnSync('python3', ['--version'])
  return found.status === 0 ? 'python3' : null
}
const python = findPython()
const compileAll =
  'import ast,json,sys,warnings\nwarnings.simplefilter("ignore")\nfor t in json.load(sys.stdin): ast.parse(t)'

export interface Examples {
  /** [name, before, after] */
  rewrites: readonly (readonly [string, string, string])[]
  /** [name, text] or [name, text, path] */
  leaves: readonly (readonly [string, string, string?])[]
}

/** What holds for every codemod: examples, and what must not change with line endings, indentation or alphabets. */
export const checkCodemod = (codemod: Codemod, { rewrites, leaves }: Examples): void => {
  describe(codemod.id, () => {
    checkRewrites(codemod, rewrites)
    checkVariants(codemod, rewrites)
    checkLeaves(codemod, leaves)
    checkRefusals(codemod, rewrites)
  })
}

function checkRewrites(codemod: Codemod, rewrites: Examples['rewrites']): void {
  it.each(rewrites)('rewrites %s', async (_name, before, after) => {
    expect(await rewritten(codemod, before)).toBe(after)
  })

  it.each(rewrites)('finds nothing more after it rewrote %s', async (_name, _before, after) => {
    expect(await matchesOf(codemod, after)).toEqual([])
    expect(await hasError(after)).toBe(false)
  })

  it.each(rewrites)('names the lines and the reason for %s', async (_name, before) => {
    const last = before.split('\n').length
    for (const match of await matchesOf(codemod, before)) {
      expect(match.startLine).toBeGreaterThanOrEqual(1)
      expect(match.endLine).toBeGreaterThanOrEqual(match.startLine)
      expect(match.endLine).toBeLessThanOrEqual(last)
      expect(match.message).not.toBe('')
    }
  })
}

function checkVariants(codemod: Codemod, rewrites: Examples['rewrites']): void {
  it.each(rewrites)('keeps Windows line endings, tabs and foreign letters around %s', async (_name, before, after) => {
    expect(await rewritten(codemod, windows(before))).toBe(windows(after))
    expect(await rewritten(codemod, tabbed(before))).toBe(tabbed(after))
    expect(await rewritten(codemod, foreign(before))).toBe(foreign(after))
    expect(await rewritten(codemod, windows(foreign(before)))).toBe(windows(foreign(after)))
  })

  const whenPython = python === null ? it.skip : it
  whenPython('gives text that Python itself parses (skipped where the machine has no python3)', () => {
    const texts = rewrites.flatMap(([, , after]) => [after, windows(after), tabbed(after), foreign(after)])
    expect(() =>
      execFileSync('python3', ['-c', compileAll], { input: JSON.stringify(texts), stdio: 'pipe' }),
    ).not.toThrow()
  })
}

function checkLeaves(codemod: Codemod, leaves: Examples['leaves']): void {
  // Three values a row: Jest hands a `done` callback to a function that takes one more than the row has.
  const left = leaves.map(([name, text, path]) => [name, text, path ?? 'package/module.py'] as const)
  it.each(left)('leaves %s alone', async (_name, text, path) => {
    expect(await matchesOf(codemod, text, path)).toEqual([])
  })
}

function checkRefusals(codemod: Codemod, rewrites: Examples['rewrites']): void {
  it('leaves a file with a syntax error, and one of Python 2, alone', async () => {
    for (const [, before] of rewrites) {
      expect(await matchesOf(codemod, `${before}\ndef (:\n`)).toEqual([])
      expect(await matchesOf(codemod, `${before}\nprint "hello"\n`)).toEqual([])
    }
  })

  it('leaves a file alone that switched linting off', async () => {
    for (const [, before] of rewrites) expect(await matchesOf(codemod, `${before}\n# ruff: noqa\n`)).toEqual([])
  })

  it('is shown modules, and neither stubs nor other languages', () => {
    expect(codemod.appliesTo('a/b.py', 'python')).toBe(true)
    expect(codemod.appliesTo('a/b.pyi', 'python')).toBe(false)
    expect(codemod.appliesTo('a/b.ts', 'typescript')).toBe(false)
  })
}
