/** What detection knows of a target. Gathered once (gather-facts.ts); deciding on it needs nothing else. */
export interface Facts {
  /** Relative paths of the checked-out files, in order. */
  files: readonly string[]
  /** The configuration files that are there, by path. */
  texts: ReadonlyMap<string, string>
  /** Some of the test files, by path: enough to see how they are written. */
  testSources: ReadonlyMap<string, string>
  /** Packages in node_modules that matter here, by name. */
  packages: ReadonlyMap<string, InstalledPackage>
  node: Interpreter
  python: PythonFacts | null
}

export interface Interpreter {
  /** Absolute path. */
  program: string
  /** null where it did not say. */
  version: string | null
}

export interface PythonFacts extends Interpreter {
  /** Which of the modules that matter here it can import. */
  modules: ReadonlySet<string>
}

export interface InstalledPackage {
  /** Paths of its programs by name, absolute. */
  programs: Readonly<Record<string, string>>
}

/** A way to run the tests, before reports are asked for. */
export interface Plan {
  runner: 'pytest' | 'unittest' | 'jest' | 'vitest' | 'mocha' | 'node-test'
  /** Arguments for node itself. */
  nodeArguments: readonly string[]
  /** The runner's own arguments, as the repository gives them. */
  runnerArguments: readonly string[]
  env: Readonly<Record<string, string>>
  /** Build steps that stand before the runner in the test script: run first, in the same place. */
  before: readonly Step[]
  /** The coverage tool that the repository runs its tests under, and its arguments. */
  wrapper: { tool: 'c8' | 'nyc'; arguments: readonly string[] } | null
  /** Why this one: the file and the entry that told us. */
  reason: string
}

export interface Step {
  argv: readonly string[]
  env: Readonly<Record<string, string>>
}

/**
 * `absent`: nothing in the repository speaks of it. `missing`: it is wanted and not installed. `unclear`: it is there
 * and cannot be run from what we read.
 */
export type Answer = { plan: Plan } | { cannot: 'absent' | 'missing' | 'unclear'; because: string }

export const PYTHON_MODULES = ['pytest', 'pytest_cov', 'coverage'] as const
export const NODE_PACKAGES = [
  'jest',
  'vitest',
  'mocha',
  'c8',
  'nyc',
  '@vitest/coverage-v8',
  '@vitest/coverage-istanbul',
] as const

/** A Python test file by the names that pytest and unittest look for. */
export function isPythonTest(path: string): boolean {
  return /(^|\/)(test[^/]*|[^/]*_test|tests)\.py$/.test(path)
}

/** A JavaScript or TypeScript test file by the names that `node --test`, Jest and Vitest look for. */
export function isNodeTest(path: string): boolean {
  if (/(^|[-._/])(test|spec)\.[cm]?[jt]sx?$/.test(path) || /(^|\/)test-[^/]*\.[cm]?[jt]s$/.test(path)) return true
  return /(^|\/)(test|tests|__tests__)\/([^/]+\/)*[^/]+\.[cm]?[jt]sx?$/.test(path)
}

/** What a program is called wherever it lies: what a reader elsewhere can make use of. */
export function programName(program: string): string {
  return program.split('/').at(-1) || program
}

export function isTestFile(path: string): boolean {
  return isPythonTest(path) || isNodeTest(path)
}
