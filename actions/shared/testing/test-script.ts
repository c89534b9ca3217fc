import { parseScript } from './shell-words.ts'
import type { ShellCommand, ShellWord } from './shell-words.ts'

export type Scripts = Readonly<Record<string, string>>

/** What `npm init` writes. */
const PLACEHOLDER = /no test specified/

const MAX_DEPTH = 6
/** Scripts that call several others each grow beyond all bounds. */
const MAX_COMMANDS = 1000

/** The simple commands that `npm test` comes down to, `pretest` first, with `npm run x` and `run-s x y` replaced by what they run. */
export function commandsOfTest(scripts: Scripts): ShellCommand[] | { absent: string } | { problem: string } {
  const script = scripts['test']
  if (script === undefined) return { absent: 'package.json has no test script' }
  if (PLACEHOLDER.test(script)) return { absent: "package.json has npm's placeholder for a test script" }
  // What stands in front is left out where it needs a shell: the tests themselves may still be plain.
  const before = scripts['pretest'] === undefined ? [] : expand('pretest', scripts, 0)
  const commands = expand('test', scripts, 0)
  return Array.isArray(commands) && Array.isArray(before) ? [...before, ...commands] : commands
}

function expand(name: string, scripts: Scripts, depth: number): ShellCommand[] | { problem: string } {
  const script = scripts[name]
  if (script === undefined) return { problem: `there is no script '${name}'` }
  if (depth > MAX_DEPTH) return { problem: `script '${name}' calls itself` }
  const commands = parseScript(script)
  if (!Array.isArray(commands)) return { problem: `script '${name}': ${commands.problem}` }
  const expanded: ShellCommand[] = []
  for (const command of commands) {
    const names = scriptsCalled(command, scripts)
    if (names.length === 0) expanded.push({ ...command, scripts: [name] })
    for (const called of names) {
      const inner = expand(called, scripts, depth + 1)
      if (!Array.isArray(inner)) return inner
      const passed = inner.map((one, index) => passOn(one, command, index === inner.length - 1))
      for (const one of passed) expanded.push({ ...one, scripts: [name, ...(one.scripts ?? [])] })
      if (expanded.length > MAX_COMMANDS) return { problem: `script '${name}' runs too many others` }
    }
  }
  return expanded
}

/** Variables go to every command; what stands behind `--` goes to the last. */
function passOn(inner: ShellCommand, outer: ShellCommand, last: boolean): ShellCommand {
  const separator = outer.words.findIndex((word) => word.text === '--')
  const more: ShellWord[] = last && separator > 0 ? outer.words.slice(separator + 1) : []
  return { ...inner, env: { ...outer.env, ...inner.env }, words: [...inner.words, ...more] }
}

function scriptsCalled({ words }: ShellCommand, scripts: Scripts): string[] {
  const [program, ...rest] = words.map((word) => word.text)
  const plain = rest
    .slice(0, rest.includes('--') ? rest.indexOf('--') : undefined)
    .filter((word) => !word.startsWith('-'))
  if (program === 'run-s' || program === 'npm-run-all') return plain.flatMap((name) => matching(name, scripts))
  if (program !== 'npm' && program !== 'yarn' && program !== 'pnpm') return []
  if (plain[0] === 'run' || plain[0] === 'run-script') return plain.slice(1, 2)
  if (plain[0] === 'test' || plain[0] === 't') return ['test']
  return program !== 'npm' && plain[0] !== undefined && plain[0] in scripts ? [plain[0]] : []
}

/** `lint:*` is every script of that beginning. */
function matching(name: string, scripts: Scripts): string[] {
  const prefix = /^(.*:)\*{1,2}$/.exec(name)?.[1]
  return prefix === undefined ? [name] : Object.keys(scripts).filter((key) => key.startsWith(prefix))
}
