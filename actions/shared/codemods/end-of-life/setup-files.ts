import type { Match } from '../codemod.ts'
import { inClassifiers } from './classifiers.ts'
import { toMatch } from './declaration.ts'
import { raisePythonSpecifier } from './python-specifier.ts'
import { newest, type Upgrade } from './releases.ts'

/** A plain literal only: `python_requires=">=3.7"`; anything computed is left alone. */
const SETUP_PY = /(\bpython_requires[ \t]*=[ \t]*(["']))([^"'\\\n]*)\2(?=[ \t]*(?:[,)]|\r?$))/gm
const SETUP_CFG = /^(python_requires[ \t]*=[ \t]*)([^\s#;][^#;\r\n]*?)(?=[ \t]*\r?$)/gm

/** `python_requires` and the classifiers of a setup.py. */
export function inSetupPy(text: string, upgrade: Upgrade): Match[] {
  const commented = (at: number) => text.slice(text.lastIndexOf('\n', at) + 1, at).includes('#')
  const found = [...text.matchAll(SETUP_PY)].filter((match) => !commented(match.index))
  return withClassifiers(text, found.length === 1 ? found : [], { upgrade, group: 3 })
}

/** The same of a setup.cfg. */
export function inSetupCfg(text: string, upgrade: Upgrade): Match[] {
  return withClassifiers(text, [...text.matchAll(SETUP_CFG)], { upgrade, group: 2 })
}

interface Reading {
  upgrade: Upgrade
  /** Number of the group that holds the specifier; the first holds what stands before it. */
  group: number
}

function withClassifiers(text: string, found: readonly RegExpMatchArray[], { upgrade, group }: Reading): Match[] {
  const floors = found.flatMap((match) => {
    const raised = raisePythonSpecifier(upgrade, match[group] ?? '')
    if (raised === null) return []
    const start = (match.index ?? 0) + (match[1] ?? '').length
    const edits = [{ start, end: start + (match[group] ?? '').length, text: raised.specifier }]
    const outcome = `raised to ${raised.specifier}`
    const { line, choice, release } = raised
    const where = 'python_requires'
    return [{ release, match: toMatch(text, upgrade, { where, line, edits, outcome, choice, floor: true }) }]
  })
  const raisedTo = newest(floors.map(({ release }) => release))
  return [...floors.map(({ match }) => match), ...inClassifiers(text, upgrade, raisedTo)]
}
