import { digest } from './digest.ts'
import type { Answer, Facts, Plan } from './facts.ts'
import { isNodeTest } from './facts.ts'
import { readJsonObject } from './gather-facts.ts'
import { readBuildStep, readInvocation } from './node-invocation.ts'
import type { NodeRunner } from './node-invocation.ts'
import type { ShellCommand } from './shell-words.ts'
import { commandsOfTest } from './test-script.ts'
import type { Scripts } from './test-script.ts'

/** Signs of a runner where no script calls it. */
const CONFIGURED: Readonly<Record<NodeRunner, RegExp | null>> = {
  jest: /^jest\.config\.[cm]?[jt]s(on)?$/,
  vitest: /^vitest\.config\.[cm]?[jt]s$/,
  mocha: /^\.mocharc\./,
  'node-test': null,
}

/** How `npm test` runs `runner`; where it does not say, how the repository is set up for it. */
export function detectNode(runner: NodeRunner, facts: Facts): Answer {
  const manifest = readJsonObject(facts.texts.get('package.json') ?? '')
  const script = scriptAnswer(runner, scriptsOf(manifest), facts)
  if (script !== null) return script
  const sign = signOf(runner, manifest, facts)
  if (sign === null) return { cannot: 'absent', because: `nothing in package.json or beside it speaks of ${runner}` }
  const bare = { nodeArguments: [], runnerArguments: [], env: {}, wrapper: null, before: [] }
  return installed({ ...bare, runner, reason: sign }, facts)
}

function scriptsOf(manifest: Readonly<Record<string, unknown>>): Scripts {
  const scripts = manifest['scripts']
  if (typeof scripts !== 'object' || scripts === null) return {}
  return Object.fromEntries(
    Object.entries(scripts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** null where the test script is absent: then the repository's set-up speaks. */
function scriptAnswer(runner: NodeRunner, scripts: Scripts, facts: Facts): Answer | null {
  const commands = commandsOfTest(scripts)
  if ('absent' in commands) return null
  const where = `package.json's test script (${scripts['test']})`
  if ('problem' in commands) return { cannot: 'unclear', because: `${where} was not understood: ${commands.problem}` }
  const found = commands.flatMap((command, index) => {
    const invocation = readInvocation(command, facts.files)
    return invocation === null ? [] : [{ invocation, index }]
  })
  const mine = found.find(({ invocation }) => invocation.runner === runner)
  if (mine === undefined) return { cannot: 'absent', because: `${where} does not run ${runner}` }
  if (found.length > 1) {
    const runners = found.map(({ invocation }) => invocation.runner).join(', ')
    return { cannot: 'unclear', because: `${where} runs several test runners (${runners})` }
  }
  const steps = commands.slice(0, mine.index).flatMap((command) => {
    const step = readBuildStep(command, facts.files)
    return step === null ? [] : [{ command, step }]
  })
  const leftOut = commands.length - 1 - steps.length
  const built = shownSteps(steps.map(({ command }) => command))
  const reason = `${where} runs ${runner}${built}${leftOut === 0 ? '' : `; ${leftOut} of its other steps are not run`}`
  return installed({ ...mine.invocation, before: steps.map(({ step }) => step), reason }, facts)
}

const MAX_SHOWN_STEPS = 300

/** As they are written, with no pattern replaced by what it finds: a file that is added is no other step. */
function shownSteps(steps: readonly ShellCommand[]): string {
  if (steps.length === 0) return ''
  const texts = steps.map(({ env, words }) => {
    return [...Object.entries(env).map(([name, value]) => `${name}=${value}`), ...words.map(({ text }) => text)].join(
      ' ',
    )
  })
  const all = texts.join(' && ')
  const shown = all.length > MAX_SHOWN_STEPS ? `${all.slice(0, MAX_SHOWN_STEPS)}… (${digest(all)})` : all
  return ` after building with '${shown}'`
}

function signOf(runner: NodeRunner, manifest: Readonly<Record<string, unknown>>, facts: Facts): string | null {
  if (runner === 'node-test') {
    const found = facts.files.some(
      (path) => isNodeTest(path) && /['"]node:test['"]/.test(facts.testSources.get(path) ?? ''),
    )
    return found ? 'the test files use node:test' : null
  }
  const config = facts.files.find((path) => CONFIGURED[runner]?.test(path))
  if (config !== undefined) return `there is ${config}`
  if (runner in manifest) return `package.json has a '${runner}' entry`
  const dependencies = { ...asObject(manifest['dependencies']), ...asObject(manifest['devDependencies']) }
  return runner in dependencies && facts.files.some(isNodeTest) ? `package.json depends on ${runner}` : null
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

function installed(plan: Plan, facts: Facts): Answer {
  if (plan.runner === 'node-test' || facts.packages.has(plan.runner)) return { plan }
  const because = `${plan.reason}, and ${plan.runner} is not installed: run npm install in the target`
  return { cannot: 'missing', because }
}

/** What the test script runs, where that is none of ours: said to the user. */
export function unknownScript(facts: Facts): string | null {
  const scripts = scriptsOf(readJsonObject(facts.texts.get('package.json') ?? ''))
  const commands = commandsOfTest(scripts)
  if ('absent' in commands) return null
  return `package.json's test script (${scripts['test']}) runs no test runner that is known here`
}
