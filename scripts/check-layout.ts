// What the linter cannot say of the tree: the parts of actions/README.md that are about files and folders.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stages = ['crawl', 'plan', 'apply', 'gate', 'report']
const catchAll = /^(utils?|helpers?|misc|common|stuff)\b/
const machinePath = /(^|[^\w./-])\/(work|root|home\/[a-z]+)\//
const pure =
  /^actions\/(crawl|plan|apply|gate|report|shared\/(contracts|languages|codemods|outline|testing|coverage|junit|patch|settings|policy|target|model|cassette|money|calibration|prompts|redaction|no-llm|hand-over|codeowners|state-branch|digest))\//

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && !file.startsWith('dist/') && existsSync(join(root, file)))
const problems: string[] = []

for (const stage of stages) {
  for (const file of ['action.yml', 'README.md', 'main.ts', 'run.ts']) {
    if (!files.includes(`actions/${stage}/${file}`)) problems.push(`actions/${stage}/${file} is missing`)
  }
}
for (const file of files) {
  if (catchAll.test(basename(file))) problems.push(`${file}: name it after its subject`)
  if (/^actions\/.*\.ts$/.test(file)) problems.push(...readProblems(file))
}
if (files.some((file) => /^actions\/shared\/(.*\/)?action\.yml$/.test(file)))
  problems.push('actions/shared/ holds an action.yml')

for (const problem of problems) console.error(problem)
console.log(
  problems.length === 0
    ? `layout: ${files.length} files hold to actions/README.md`
    : `layout: ${problems.length} problems`,
)
process.exitCode = problems.length === 0 ? 0 : 1

function readProblems(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const found: string[] = []
  if (/\.(test|proof|fake)\.ts$/.test(file)) return machine(file, text)
  if (pure.test(file) && !file.endsWith('/main.ts') && /\bnew Date\(\)/.test(text)) {
    found.push(`${file}: the clock arrives as an argument (ports/clock.ts), not by new Date()`)
  }
  return [...found, ...machine(file, text)]
}

function machine(file: string, text: string): string[] {
  return machinePath.test(text) ? [`${file}: names a path of one machine`] : []
}
