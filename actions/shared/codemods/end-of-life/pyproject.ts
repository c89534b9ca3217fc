import type { Match } from '../codemod.ts'
import { inClassifiers } from './classifiers.ts'
import { floorChoice, toMatch } from './declaration.ts'
import { dropItems } from './list-edits.ts'
import { raisePythonSpecifier } from './python-specifier.ts'
import { endedRelease, newest, type Release, type Upgrade } from './releases.ts'
import { tomlStrings, type TomlString } from './toml-values.ts'

/** What a project needs: raising it drops users. */
const FLOORS = ['project.requires-python', 'tool.poetry.dependencies.python', 'tool.pdm.python_requires']
/** What a tool assumes of those who run the code, `py38` or `3.8`: it goes with the floor. */
const TOOL_TARGETS = [
  'tool.ruff.target-version',
  'tool.black.target-version',
  'tool.mypy.python_version',
  'tool.pyright.pythonVersion',
  'tool.basedpyright.pythonVersion',
]

/** `requires-python` and its kin, classifiers, and the versions that ruff, black, mypy and pyright assume. */
export function inPyproject(text: string, upgrade: Upgrade): Match[] {
  const strings = tomlStrings(text)
  const floors = FLOORS.flatMap((path) => floor(text, strings.get(path)?.[0], upgrade))
  const raisedTo = newest(floors.map(({ release }) => release))
  const reading = { upgrade, assumed: raisedTo ?? upgrade.floor }
  const targets = TOOL_TARGETS.flatMap((path) => toolTarget(text, strings.get(path) ?? [], reading))
  const hasClassifiers = ['project.classifiers', 'tool.poetry.classifiers'].some((path) => strings.has(path))
  const classifiers = hasClassifiers ? inClassifiers(text, upgrade, raisedTo) : []
  return [...floors.map(({ match }) => match), ...targets, ...classifiers]
}

interface RaisedFloor {
  release: Release
  match: Match
}

function floor(text: string, string: TomlString | undefined, upgrade: Upgrade): RaisedFloor[] {
  const raised = string === undefined ? null : raisePythonSpecifier(upgrade, string.value)
  if (string === undefined || raised === null) return []
  const edits = [{ start: string.start, end: string.end, text: raised.specifier }]
  const outcome = `raised to ${raised.specifier}`
  const { line, choice, release } = raised
  return [{ release, match: toMatch(text, upgrade, { where: string.path, line, edits, outcome, choice, floor: true }) }]
}

interface Reading {
  upgrade: Upgrade
  /** What the tools may assume from now on. */
  assumed: Release
}

function toolTarget(text: string, strings: readonly TomlString[], { upgrade, assumed }: Reading): Match[] {
  const items = strings.map(({ value, start, end }) => {
    const line = lineOfTarget(value)
    return { line, start: start - 1, end: end + 1, drop: line !== null && endedRelease(upgrade, line) !== null }
  })
  const [first] = items.filter((item) => item.drop)
  if (first === undefined || first.line === null || strings[0] === undefined) return []
  const { version } = assumed
  const written = strings[0].value.startsWith('py') ? `py${version.replace('.', '')}` : version
  const edits = dropItems(text, items, `${text[first.start] ?? '"'}${written}${text[first.start] ?? '"'}`)
  if (edits === null) return []
  const outcome = items.every((item) => item.drop) ? `moved to ${written}` : 'taken out'
  const choice = floorChoice(upgrade, assumed, { line: first.line, upper: [] })
  return [toMatch(text, upgrade, { where: strings[0].path, line: first.line, edits, outcome, choice })]
}

function lineOfTarget(value: string): string | null {
  const [, major, minor] = /^(?:py)?(\d)\.?(\d{1,2})$/.exec(value) ?? []
  return major === undefined || minor === undefined ? null : `${major}.${minor}`
}
