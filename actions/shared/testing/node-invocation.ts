import picomatch from 'picomatch'
import type { Plan, Step } from './facts.ts'
import type { ShellCommand, ShellWord } from './shell-words.ts'

export type NodeRunner = 'jest' | 'vitest' | 'mocha' | 'node-test'

export type Invocation = Omit<Plan, 'reason' | 'runner' | 'before'> & { runner: NodeRunner }

/** Programs that run the program behind them. */
const PREFIXES: readonly (readonly string[])[] = [
  ['npx'],
  ['pnpm', 'exec'],
  ['yarn', 'exec'],
  ['npm', 'exec'],
  ['yarn'],
  ['pnpm'],
  ['cross-env'],
  ['env'],
]

/** Options of c8, nyc and node whose value is the next word. */
const WRAPPER_VALUES =
  /^(-[rxnotei]|--(reporter|exclude|include|src|all-files|temp-dir(ectory)?|reports?-dir|lines|branches|functions|statements|extension|require|config|cwd))$/
const NODE_VALUES =
  /^(-[rC]|--(require|import|loader|experimental-loader|conditions|env-file|test-reporter|test-reporter-destination|test-name-pattern|test-concurrency|test-timeout))$/

/** Ours take their place, or they would keep a run from ending. */
const DROPPED: Readonly<Record<NodeRunner | 'wrapper', RegExp>> = {
  jest: /^(--watch(All)?|--coverage|--no-coverage|--collect-?[cC]overage|--(reporters|coverageReporters|coverageDirectory|coverageThreshold|silent|verbose)(=.*)?|--ci)$/,
  vitest: /^(run|watch|--watch|-w|--run|--coverage(\..*)?|--reporter(=.*)?|--outputFile.*)$/,
  mocha: /^(--watch|-w|--reporter(=.*)?|-R|--reporter-options?(=.*)?|-O)$/,
  'node-test':
    /^(--test|--watch|--experimental-test-coverage|--test-reporter(-destination)?(=.*)?|--test-coverage-(lines|branches|functions)(=.*)?)$/,
  wrapper:
    /^(--check-coverage|--100|--(reporter|reports?-dir|temp-dir(ectory)?|lines|branches|functions|statements)(=.*)?|-[rot])$/,
}
const DROPPED_WITH_VALUE =
  /^(--(reporters|reporter|coverageReporters|coverageDirectory|reporter-options?|test-reporter|test-reporter-destination|reports?-dir|temp-dir(ectory)?|lines|branches|functions|statements)|-[ROrot])$/

/** Reads one command of a script. null where it is no test runner that we know. */
export function readInvocation(command: ShellCommand, files: readonly string[]): Invocation | null {
  const env: Record<string, string> = { ...command.env }
  const words = withoutPrefixes(command.words, env)
  const invocation = readWords(words, files)
  return invocation === null ? null : { ...invocation, env }
}

const BUILDERS = /^(tsc|tsup|babel|rollup|esbuild|swc|webpack|unbuild|tshy|ncc|parcel)$/
const BUILD_SCRIPT = /^(pre)?(build|compile|bundle|transpile|prepare|generate)/

/** A command that makes what the tests load. Linters and type checks are none: they say nothing of a test. */
export function readBuildStep(command: ShellCommand, files: readonly string[]): Step | null {
  const env: Record<string, string> = { ...command.env }
  const words = withoutPrefixes(command.words, env)
  const program = programName(words[0]?.text ?? '')
  const builds = BUILDERS.test(program) || (command.scripts ?? []).some((name) => BUILD_SCRIPT.test(name))
  if (!builds || words.some((word) => word.text === '--noEmit')) return null
  return { argv: words.flatMap((word) => expandGlob(word, files)), env }
}

function withoutPrefixes(words: readonly ShellWord[], env: Record<string, string>): ShellWord[] {
  let rest = [...words]
  const prefix = PREFIXES.find((parts) => parts.every((part, index) => rest[index]?.text === part))
  if (prefix === undefined) return rest
  rest = rest.slice(prefix.length)
  for (let word = rest[0]; word !== undefined; word = rest[0]) {
    const assignment = /^([A-Za-z_]\w*)=(.*)$/s.exec(word.text)
    if (assignment !== null) env[assignment[1] ?? ''] = assignment[2] ?? ''
    else if (!word.text.startsWith('-')) break
    rest = rest.slice(1)
  }
  return withoutPrefixes(rest, env)
}

/** `./node_modules/.bin/jest`, `node_modules/jest/bin/jest.js` and `jest` are one program. */
function programName(word: string): string {
  const isPath = word.includes('/')
  if (isPath && !word.includes('node_modules/')) return word
  const name = (word.split('/').at(-1) ?? word).replace(/\.[cm]?js$/, '')
  return name === '_mocha' ? 'mocha' : name
}

type Read = Omit<Invocation, 'env'>

function readWords(words: readonly ShellWord[], files: readonly string[]): Read | null {
  const [first, ...rest] = words
  if (first === undefined) return null
  const name = programName(first.text)
  if (name === 'c8' || name === 'nyc') return readWrapped(name, rest, files)
  if (name === 'node') return readNode(rest, files)
  if (name === 'tsx' && rest.some((word) => word.text === '--test'))
    return withNode(['--import', 'tsx'], readNode(rest, files))
  if (name === 'jest' || name === 'vitest' || name === 'mocha') {
    return { runner: name, nodeArguments: [], runnerArguments: kept(name, rest, files), wrapper: null }
  }
  return null
}

function withNode(nodeArguments: readonly string[], read: Read | null): Read | null {
  return read === null ? null : { ...read, nodeArguments: [...nodeArguments, ...read.nodeArguments] }
}

function readWrapped(tool: 'c8' | 'nyc', words: readonly ShellWord[], files: readonly string[]): Read | null {
  const end = firstPlain(words, WRAPPER_VALUES)
  const inner = readWords(withoutPrefixes(words.slice(end), {}), files)
  if (inner === null) return null
  return { ...inner, wrapper: { tool, arguments: withoutDropped(words.slice(0, end), DROPPED.wrapper).map(textOf) } }
}

function readNode(words: readonly ShellWord[], files: readonly string[]): Read | null {
  const end = firstPlain(words, NODE_VALUES)
  const flags = words.slice(0, end)
  const rest = words.slice(end)
  const nodeArguments = withoutDropped(flags, DROPPED['node-test']).map(textOf)
  if (flags.some((word) => word.text === '--test')) {
    const runnerArguments = rest.flatMap((word) => expandTestPath(word.text, files))
    return { runner: 'node-test', nodeArguments, runnerArguments, wrapper: null }
  }
  // `node script.js` is a runner only where the script is one out of node_modules.
  const script = rest[0]?.text ?? ''
  return script.includes('node_modules/') ? withNode(nodeArguments, readWords(rest, files)) : null
}

/** Index of the first word that is neither an option nor the value of one. */
function firstPlain(words: readonly ShellWord[], takesValue: RegExp): number {
  let index = 0
  while (words[index]?.text.startsWith('-')) index += takesValue.test(words[index]?.text ?? '') ? 2 : 1
  return Math.min(index, words.length)
}

function kept(runner: NodeRunner, words: readonly ShellWord[], files: readonly string[]): string[] {
  return withoutDropped(words, DROPPED[runner]).flatMap((word) => expandGlob(word, files))
}

function withoutDropped(words: readonly ShellWord[], dropped: RegExp): ShellWord[] {
  const result: ShellWord[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (word === undefined || dropped.test(word.text)) {
      if (word !== undefined && DROPPED_WITH_VALUE.test(word.text)) index++
      continue
    }
    result.push(word)
  }
  return result
}

function textOf(word: ShellWord): string {
  return word.text
}

/** As a shell does: an unquoted pattern becomes the files it matches, or stays where it matches none. */
function expandGlob(word: ShellWord, files: readonly string[]): string[] {
  if (word.quoted || word.text.startsWith('-') || !/[*?[{]/.test(word.text)) return [word.text]
  const matches = matching(word.text.replace(/^\.\//, ''), files)
  return matches.length > 0 ? matches : [word.text]
}

/**
 * Paths for `node --test`, named file by file: whether it takes patterns (21 and newer) or folders (20 and older)
 * depends on its version.
 */
function expandTestPath(text: string, files: readonly string[]): string[] {
  const path = text.replace(/^\.\//, '').replace(/\/$/, '')
  const below = files.filter((file) => file.startsWith(`${path}/`) && /\.[cm]?[jt]s$/.test(file))
  if (below.length > 0) return below.filter((file) => isTestBelow(file, path))
  const matches = /[*?[{]/.test(path) ? matching(path, files) : []
  return matches.length > 0 ? matches : [text]
}

/** The names that node --test looks for in a folder it is given. */
function isTestBelow(file: string, folder: string): boolean {
  const name = file.split('/').at(-1) ?? ''
  const inTestFolder = `/${file}`.includes('/test/') || folder === 'test'
  return inTestFolder || /^(test(-.*)?|.*[-._]test)\.[cm]?[jt]s$/.test(name)
}

function matching(glob: string, files: readonly string[]): string[] {
  const matches = picomatch(glob)
  return files.filter((file) => matches(file))
}
