import type { Match } from '../codemod.ts'
import { inClassifiers } from './classifiers.ts'
import { toMatch } from './declaration.ts'
import { dropItems } from './list-edits.ts'
import { raisePythonSpecifier } from './python-specifier.ts'
import { endedRelease, type Upgrade } from './releases.ts'
import { tomlStrings, type TomlString } from './toml-values.ts'

/** What a project needs: raising it drops users. */
const FLOORS = ['project.requires-python', 'tool.poetry.dependencies.python', 'tool.pdm.python_requires']
/** What a tool assumes: `py38` or `3.8`. */
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
  const targets = TOOL_TARGETS.flatMap((path) => toolTarget(text, strings.get(path) ?? [], upgrade))
  const hasClassifiers = ['project.classifiers', 'tool.poetry.classifiers'].some((path) => strings.has(path))
  return [...floors, ...targets, ...(hasClassifiers ? inClassifiers(text, upgrade, floors.length > 0) : [])]
}

function floor(text: string, string: TomlString | undefined, upgrade: Upgrade): Match[] {
  const raised = string === undefined ? null : raisePythonSpecifier(upgrade, string.value)
  if (string === undefined || raised === null) return []
  const edits = [{ start: string.start, end: string.end, text: raised.specifier }]
  const outcome = `raised to ${raised.specifier}`
  return [toMatch(text, upgrade, { where: string.path, line: raised.line, edits, outcome, floor: true })]
}

function toolTarget(text: string, strings: readonly TomlString[], upgrade: Upgrade): Match[] {
  const items = strings.map(({ value, start, end }) => {
    const line = lineOfTarget(value)
    return { line, start: start - 1, end: end + 1, drop: line !== null && endedRelease(upgrade, line) !== null }
  })
  const [first] = items.filter((item) => item.drop)
  if (first === undefined || first.line === null || strings[0] === undefined) return []
  const version = upgrade.target.version
  const written = strings[0].value.startsWith('py') ? `py${version.replace('.', '')}` : version
  const edits = dropItems(text, items, `${text[first.start] ?? '"'}${written}${text[first.start] ?? '"'}`)
  if (edits === null) return []
  const outcome = items.every((item) => item.drop) ? `moved to ${written}` : 'taken out'
  return [toMatch(text, upgrade, { where: strings[0].path, line: first.line, edits, outcome })]
}

function lineOfTarget(value: string): string | null {
  const [, major, minor] = /^(?:py)?(\d)\.?(\d{1,2})$/.exec(value) ?? []
  return major === undefined || minor === undefined ? null : `${major}.${minor}`
}
