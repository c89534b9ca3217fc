// Holds prompts/*.j2 against prompts/registry.json, and both against what was committed: a template that changed has a
// higher version and a later date. `--update patch|minor|major` writes the registry for the templates that changed;
// `--root <folder>` looks at another checkout.
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { sha256Of } from '../actions/shared/digest/sha256.ts'
import { loadPrompts } from '../actions/shared/prompts/prompts.ts'
import { parseRegistry, type Registry, type RegistryRow } from '../actions/shared/prompts/registry.ts'

const levels = ['major', 'minor', 'patch'] as const
type Level = (typeof levels)[number]
const advice = 'run `npm run check-prompts -- --update patch`, or minor, or major'

const { values } = parseArgs({ options: { root: { type: 'string' }, update: { type: 'string' } } })
const root = values.root ?? join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, 'prompts')
const registryFile = join(folder, 'registry.json')
const templates = readTemplates()
const history = readHistory()

if (values.update === undefined) check()
else if (levels.some((level) => level === values.update)) update(values.update as Level)
else report([`--update ${values.update}: expected patch, minor or major`])

function check(): void {
  try {
    const registry = readRegistry()
    const problems = [...registryProblems(registry), ...historyProblems(registry)]
    if (problems.length === 0) loadPrompts(templates, readFileSync(registryFile, 'utf8'))
    report(problems)
  } catch (error) {
    report([(error as Error).message])
  }
}

function report(problems: readonly string[]): void {
  for (const problem of problems) console.error(problem)
  if (problems.length === 0) console.log(`prompts: ${templates.size} templates hold to prompts/registry.json`)
  else process.exitCode = 1
}

function registryProblems(registry: Registry): string[] {
  const names = [...new Set([...templates.keys(), ...Object.keys(registry)])].sort()
  return names.flatMap((name) => {
    const text = templates.get(name)
    const row = registry[name]
    if (text === undefined) return [`prompts/${name}.j2: it is in the registry, and there is no such file`]
    if (row === undefined) return [`prompts/${name}.j2: it is not in the registry: ${advice}`]
    const changed = sha256Of(text) !== row.sha256
    return changed ? [`prompts/${name}.j2: it changed, and its version ${row.version} did not: ${advice}`] : []
  })
}

/** What stood at a commit: the hash is of the file that was there, whatever its registry said. */
interface Committed {
  commit: string
  rows: Registry
}

function historyProblems(registry: Registry): string[] {
  return Object.entries(registry).flatMap(([name, row]) => {
    const wrong = history.map(({ commit, rows }) => rowProblem(row, rows[name], commit)).find((text) => text !== null)
    return wrong === undefined ? [] : [`prompts/${name}.j2: ${wrong}: ${advice}`]
  })
}

function rowProblem(now: RegistryRow, then: RegistryRow | undefined, commit: string): string | null {
  if (then === undefined) return null
  const at = `at ${commit.slice(0, 12)}`
  const order = compareVersions(now.version, then.version)
  if (order < 0) return `version ${now.version} is lower than ${then.version} ${at}`
  if (now.sha256 === then.sha256) return null
  if (order === 0) return `version ${now.version} stood for another text ${at}`
  return Date.parse(now.created_at) > Date.parse(then.created_at) ? null : `created_at is not later than it was ${at}`
}

function update(level: Level): void {
  const registry = readRegistry()
  const createdAt = new Date().toISOString()
  const rows = [...templates].map(([name, text]): [string, RegistryRow] => {
    const row = registry[name]
    const sha256 = sha256Of(text)
    if (row?.sha256 === sha256 && historyProblems({ [name]: row }).length === 0) return [name, row]
    return [name, { version: nextVersion(name, row, level), sha256, created_at: createdAt }]
  })
  writeFileSync(registryFile, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`)
  check()
}

/** From the last committed one, so that a template may be changed more than once before it is committed. */
function nextVersion(name: string, row: RegistryRow | undefined, level: Level): string {
  const committed = history.find(({ rows }) => rows[name] !== undefined)?.rows[name]
  if (committed !== undefined) return raise(committed.version, level)
  if (row === undefined) return '1.0.0'
  return git('rev-parse', 'HEAD') === null ? raise(row.version, level) : row.version
}

function raise(version: string, level: Level): string {
  const at = levels.indexOf(level)
  return numbers(version)
    .map((number, index) => (index < at ? number : index === at ? number + 1 : 0))
    .join('.')
}

function compareVersions(a: string, b: string): number {
  const other = numbers(b)
  const differences = numbers(a).map((number, index) => number - (other[index] ?? 0))
  return differences.find((difference) => difference !== 0) ?? 0
}

function numbers(version: string): number[] {
  return version.split('.').map(Number)
}

function readTemplates(): Map<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.j2'))
  return new Map(files.sort().map((file) => [file.slice(0, -3), readFileSync(join(folder, file), 'utf8')]))
}

function readRegistry(): Registry {
  return parseRegistry(readFileSync(registryFile, 'utf8'), 'prompts/registry.json')
}

/** Newest first: HEAD, and every commit it stands on that touched the prompts. Empty where there is no git. */
function readHistory(): Committed[] {
  const log = git('log', '--format=%H', '--', 'prompts')
  if (log === null) return []
  return log
    .split('\n')
    .filter((commit) => commit !== '')
    .flatMap((commit) => committedAt(commit))
}

function committedAt(commit: string): Committed[] {
  const text = git('show', `${commit}:./prompts/registry.json`)
  const registry = text === null ? null : readable(text)
  if (registry === null) return []
  const rows = Object.entries(registry).map(([name, row]) => {
    const template = git('show', `${commit}:./prompts/${name}.j2`)
    return [name, template === null ? row : { ...row, sha256: sha256Of(template) }] as const
  })
  return [{ commit, rows: Object.fromEntries(rows) }]
}

/** null for one of another form, which was never this registry: there is nothing to hold against it. */
function readable(text: string): Registry | null {
  try {
    return parseRegistry(text, 'prompts/registry.json')
  } catch {
    return null
  }
}

function git(...args: string[]): string | null {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return null
  }
}
