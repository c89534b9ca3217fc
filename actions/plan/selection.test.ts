import { describe, expect, it } from '@jest/globals'
import type { Codemod } from '../shared/codemods/codemod.ts'
import { UserError } from '../shared/contracts/errors.ts'
import { pathMatcher, selectCodemods } from './selection.ts'

function codemod(id: string, action: Codemod['action']): Codemod {
  const rest = { title: id, why: id, value: 1, risk: 'low', confidence: 1, group: 'file' } as const
  return { id, action, ...rest, appliesTo: () => true, detect: () => [] }
}

const all = [codemod('ts-var', 'refactor'), codemod('python-none', 'refactor'), codemod('node-eol', 'upgrade_runtime')]
const ids = (select: string[], ignore: string[]) => selectCodemods(all, { select, ignore }).map(({ id }) => id)

describe('selecting codemods', () => {
  it('takes all where nothing is said', () => {
    expect(ids([], [])).toEqual(['ts-var', 'python-none', 'node-eol'])
  })

  it('takes those that are named, by id or by action, in the order of the table', () => {
    expect(ids(['upgrade_runtime', 'ts-var'], [])).toEqual(['ts-var', 'node-eol'])
  })

  it('leaves out what is ignored, even where it is selected', () => {
    expect(ids(['refactor'], ['ts-var'])).toEqual(['python-none'])
  })

  it('names the setting and the nearest codemod for a mistyped one', () => {
    expect(() => ids(['ts-vra'], [])).toThrow(UserError)
    expect(() => ids(['ts-vra'], [])).toThrow("select: there is no codemod or action 'ts-vra': did you mean 'ts-var'?")
    expect(() => ids([], ['refactr'])).toThrow(
      "ignore: there is no codemod or action 'refactr': did you mean 'refactor'?",
    )
  })

  it('says where the names can be found where none is near', () => {
    expect(() => ids(['cobol'], [])).toThrow('write one of those that `llm-ops codemods` lists')
  })
})

describe('excluded paths', () => {
  it('match globs over folders, dot files included', () => {
    const excluded = pathMatcher(['docs/**', '**/*.gen.ts'])
    expect(['docs/a/b.md', 'docs/.x.js', 'src/a.gen.ts', 'src/a.ts'].map(excluded)).toEqual([true, true, true, false])
  })

  it('match nothing where none is given', () => {
    expect(pathMatcher([])('a.ts')).toBe(false)
  })
})
