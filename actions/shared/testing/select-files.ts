import type { Facts, Plan } from './facts.ts'

export interface Selection {
  /** Test files, relative to the repository's top; null runs all of them. */
  files: readonly string[] | null
  /** Stop at the first failure and start no more processes than needed, where the runner can. */
  failFast: boolean
  /** A folder that outlives the run: what a runner keeps of its own work; null where there is none. */
  cache: string | null
}

interface SelectionRow {
  /** The plan with its own choice of tests replaced by these files. */
  select(plan: Plan, files: readonly string[], facts: Facts): Plan
  fast(plan: Plan, selection: Selection, facts: Facts): Plan
}

/** One row a runner. Everything but the choice of files stays as the repository has it. */
const rows: Readonly<Record<Plan['runner'], SelectionRow>> = {
  pytest: {
    // Without the option, pytest takes the folder that the files have in common for its root, and names tests by it.
    select: (plan, files) => withArguments(plan, [...plan.runnerArguments, '--rootdir=.', ...files]),
    fast: (plan, _, facts) =>
      withArguments(plan, ['-x', ...(asksForWorkers(facts) ? ['-n0'] : []), ...plan.runnerArguments]),
  },
  unittest: {
    select: (plan, files) => withArguments(plan, [...files.map((file) => `--only=${file}`), ...plan.runnerArguments]),
    fast: (plan) => withArguments(plan, [...plan.runnerArguments, '--failfast']),
  },
  jest: {
    select: (plan, files, facts) => withArguments(plan, [...withoutPaths(plan, facts), '--runTestsByPath', ...files]),
    fast: (plan, { cache }) => {
      const inBand = unless(plan, /^(-i|--runInBand|-w|--maxWorkers)\b/, ['--runInBand'])
      const bail = unless(plan, /^(-b|--bail)\b/, ['--bail=1'])
      const kept = cache === null ? [] : unless(plan, /^--(no-)?cache/, [`--cacheDirectory=${cache}/jest`])
      return withArguments(plan, [...bail, ...inBand, ...kept, ...plan.runnerArguments])
    },
  },
  vitest: {
    select: (plan, files, facts) => withArguments(plan, [...withoutPaths(plan, facts), ...files]),
    fast: (plan) => withArguments(plan, [...unless(plan, /^--bail\b/, ['--bail=1']), ...plan.runnerArguments]),
  },
  mocha: {
    select: (plan, files, facts) => withArguments(plan, [...withoutPaths(plan, facts), ...files]),
    fast: (plan) => withArguments(plan, [...unless(plan, /^(-b|--bail)\b/, ['--bail']), ...plan.runnerArguments]),
  },
  'node-test': {
    select: (plan, files) => withArguments(plan, files),
    fast: (plan, _, { node }) => {
      const hasChoice = plan.nodeArguments.some((word) => /isolation|concurrency/.test(word))
      if (hasChoice || Number.parseInt(node.version ?? '', 10) < 24) return plan
      return { ...plan, nodeArguments: [...plan.nodeArguments, '--test-isolation=none'] }
    },
  },
}

/** The plan that runs only these files, and stops early where that is asked for. */
export function selectFiles(plan: Plan, selection: Selection, facts: Facts): Plan {
  const row = rows[plan.runner]
  const files = selection.files?.map(asPath) ?? null
  const selected = files === null ? plan : row.select(plan, files, facts)
  return selection.failFast ? row.fast(selected, selection, facts) : selected
}

function withArguments(plan: Plan, runnerArguments: readonly string[]): Plan {
  return { ...plan, runnerArguments }
}

function unless({ runnerArguments }: Plan, pattern: RegExp, options: readonly string[]): readonly string[] {
  return runnerArguments.some((word) => pattern.test(word)) ? [] : options
}

/** No name is taken for an option. */
function asPath(file: string): string {
  return file.startsWith('-') ? `./${file}` : file
}

/** pytest-xdist: its workers cost more than the few tests that are to run. */
function asksForWorkers({ texts }: Facts): boolean {
  return [...texts].some(
    ([file, text]) =>
      /^(pyproject\.toml|setup\.cfg|tox\.ini|\.?pytest\.ini)$/.test(file) &&
      /^\s*addopts\s*=.*(\n[ \t]+.*)*?(\s|["'=])(-n|--numprocesses)/m.test(text),
  )
}

/** Options whose value is the next word. */
const VALUES: Readonly<Record<string, RegExp>> = {
  jest: /^(-[cotw]|--(config|env|testEnvironment|rootDir|roots|projects|preset|resolver|runner|testRunner|testSequencer|setupFiles(AfterEnv)?|globalSetup|globalTeardown|modulePaths|moduleDirectories|transform|cacheDirectory|filter|testMatch|testRegex|collectCoverageFrom|selectProjects|ignoreProjects|\w+Patterns?))$/,
  vitest: /^(-[crt]|--(config|root|dir|project|environment|pool|globals|exclude|testNamePattern|shard|mode))$/,
  mocha:
    /^(-[rgfutsjn]|--(require|file|config|package|extension|ignore|exclude|ui|grep|fgrep|timeout|slow|jobs|retries|node-option|import|loader))$/,
}

/** The arguments without the files, folders and patterns that say which tests are meant. */
function withoutPaths({ runner, runnerArguments }: Plan, { files }: Facts): string[] {
  return runnerArguments.filter((word, index) => {
    if (word.startsWith('-') || VALUES[runner]?.test(runnerArguments[index - 1] ?? '')) return true
    const path = word.replace(/^\.\//, '').replace(/\/$/, '')
    return !/[*?[{]/.test(word) && !files.some((file) => file === path || file.startsWith(`${path}/`))
  })
}
