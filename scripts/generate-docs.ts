// The parts of Markdown files that are facts of the code: tables of inputs and outputs, of codemods, of verdicts.
// Each stands between `<!-- generated:NAME -->` and `<!-- /generated:NAME -->`. `--check` fails on a difference.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { verdictTable } from '../actions/gate/verdict.ts'
import type { Codemod } from '../actions/shared/codemods/codemod.ts'
import { builtInCodemods } from '../actions/shared/codemods/table.ts'

interface ActionFile {
  inputs?: Record<string, { description: string; required?: boolean; default?: string }>
  outputs?: Record<string, { description: string }>
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const check = process.argv.includes('--check')
const stages = ['crawl', 'plan', 'apply', 'gate', 'report'] as const
const stale: string[] = []

for (const stage of stages) {
  const action = parse(read(`actions/${stage}/action.yml`)) as ActionFile
  fill(`actions/${stage}/README.md`, { inputs: inputTable(action), outputs: outputTable(action) })
}
const whole = parse(read('action.yml')) as ActionFile
fill('docs/settings.md', { inputs: inputTable(whole), outputs: outputTable(whole) })
fill('docs/codemods.md', { codemods: codemodTable(builtInCodemods) })
const verdicts = table(
  ['finding', 'verdict', 'why'],
  verdictTable.map((row) => [`\`${row.code}\``, row.verdict, row.why]),
)
fill('actions/gate/README.md', { verdicts })
fill('README.md', { verdicts })

if (stale.length > 0) {
  console.error(`out of date: ${[...new Set(stale)].join(', ')}; run npm run generate and commit the result`)
  process.exitCode = 1
}

function inputTable(action: ActionFile): string {
  const rows = Object.entries(action.inputs ?? {}).map(([name, input]) => [
    `\`${name}\``,
    input.description,
    input.default ? `\`${input.default}\`` : '',
  ])
  return table(['input', 'what it is', 'default'], rows)
}

function outputTable(action: ActionFile): string {
  return table(
    ['output', 'what it is'],
    Object.entries(action.outputs ?? {}).map(([name, output]) => [`\`${name}\``, output.description]),
  )
}

function codemodTable(codemods: readonly Codemod[]): string {
  const rows = codemods.map((codemod) => [
    `\`${codemod.id}\``,
    codemod.action,
    `${codemod.title}. ${codemod.why}`,
    String(codemod.value),
    codemod.risk,
  ])
  return table(['codemod', 'action', 'what and why', 'value', 'risk'], rows)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function fill(file: string, parts: Readonly<Record<string, string>>): void {
  const before = read(file)
  let after = before
  for (const [name, text] of Object.entries(parts)) {
    const start = `<!-- generated:${name} -->`
    const end = `<!-- /generated:${name} -->`
    const from = after.indexOf(start)
    const to = after.indexOf(end)
    if (from < 0 || to < from) throw new Error(`${file} has no place for ${name}: add ${start} and ${end}`)
    after = `${after.slice(0, from + start.length)}\n${text}\n${after.slice(to)}`
  }
  if (after === before) return
  if (check) stale.push(file)
  else writeFileSync(join(root, file), after)
}

function read(file: string): string {
  if (!existsSync(join(root, file))) throw new Error(`${file} is missing`)
  return readFileSync(join(root, file), 'utf8')
}
