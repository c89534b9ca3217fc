/**
 * How good are the mutants? Compiles every one of the given files for real (Python's `compile`, Node's own parser) and
 * prints how many there are, how fast they come, and which ones do not compile.
 *
 *   node --experimental-vm-modules scripts/mutant-survey.ts [--sample <mutants a file>] <file>...
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { compileFunction, SourceTextModule } from 'node:vm'
import { generateMutants } from '../actions/gate/mutants/generate.ts'
import type { Mutant } from '../actions/gate/mutants/mutant.ts'
import { applyMutant } from '../actions/gate/mutants/mutant.ts'
import { parsersAdapter } from '../actions/shared/adapters/parsers.ts'

interface Surveyed {
  file: string
  text: string
  mutants: Mutant[]
  milliseconds: number
}

/** Reads texts as JSON and answers with those that do not compile, by number. */
const PYTHON_COMPILE = `
import json, sys, warnings
warnings.simplefilter("ignore")
failed = []
for number, text in enumerate(json.load(sys.stdin)):
    try: compile(text, "mutant", "exec")
    except (SyntaxError, ValueError) as error: failed.append([number, str(error)])
print(json.dumps(failed))
`

const parsers = parsersAdapter()

async function survey(file: string): Promise<Surveyed> {
  const text = readFileSync(file, 'utf8')
  const started = performance.now()
  const mutants = await generateMutants({ path: basename(file), text, lines: null }, parsers)
  return { file, text, mutants, milliseconds: performance.now() - started }
}

/** Evenly spread over the file. */
function sampled(mutants: readonly Mutant[], most: number): Mutant[] {
  const step = Math.max(1, mutants.length / most)
  return Array.from({ length: Math.min(most, mutants.length) }, (_, index) => mutants[Math.floor(index * step)]).filter(
    (mutant) => mutant !== undefined,
  )
}

/** Which of the texts do not compile, with the reason. */
function failures(file: string, texts: readonly string[]): [number, string][] {
  if (file.endsWith('.py')) {
    const options = { input: JSON.stringify(texts), encoding: 'utf8', maxBuffer: 2 ** 28 } as const
    return JSON.parse(execFileSync('python3', ['-c', PYTHON_COMPILE], options)) as [number, string][]
  }
  return texts.flatMap((text, index): [number, string][] => {
    const reason = javascriptError(text)
    return reason === null ? [] : [[index, reason]]
  })
}

/** As a module, else as a script of CommonJS: the reason why it is neither. */
function javascriptError(text: string): string | null {
  const asModule = failure(() => new SourceTextModule(text))
  return asModule === null ? null : failure(() => compileFunction(text, ['module', 'exports', 'require']))
}

function failure(compile: () => unknown): string | null {
  try {
    compile()
    return null
  } catch (error) {
    return String(error)
  }
}

function runnable(file: string, text: string): string {
  const code = text.replace(/^#!.*/, '')
  return /\.[mc]?ts$/.test(file) ? stripTypeScriptTypes(code) : code
}

function invalid({ file, text, mutants }: Surveyed): string[] {
  if (failures(file, [runnable(file, text)]).length > 0) return [`${file}: does not compile as it is, left out`]
  const texts = mutants.map((mutant) => runnable(file, applyMutant(text, mutant)))
  return failures(file, texts).map(([index, reason]) => {
    const mutant = mutants[index]
    return `${file}: ${mutant?.id} ${JSON.stringify([mutant?.original, mutant?.replacement])}: ${reason}`
  })
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { sample: { type: 'string' } }, allowPositionals: true })
  let [lines, milliseconds, made, compiled, failed] = [0, 0, 0, 0, 0]
  for (const file of positionals) {
    const surveyed = await survey(file)
    const mutants = sampled(surveyed.mutants, Number(values.sample ?? Infinity))
    const complaints = invalid({ ...surveyed, mutants })
    for (const complaint of complaints) console.log(complaint)
    lines += surveyed.text.split('\n').length
    milliseconds += surveyed.milliseconds
    made += surveyed.mutants.length
    compiled += mutants.length
    failed += complaints.length
  }
  console.log(
    `${positionals.length} files, ${lines} lines: ${made} mutants, ${((100 * made) / lines).toFixed(0)} in 100 lines`,
  )
  console.log(
    `${((1000 * made) / milliseconds).toFixed(0)} mutants a second; ${compiled} compiled, ${failed} of them do not`,
  )
}

await main()
