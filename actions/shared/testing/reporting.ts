import { pathToFileURL } from 'node:url'
import type { Coverage, TestRunner } from '../contracts/test-run.ts'
import type { Toolchain } from '../ports/workspace.ts'
import type { Facts, Plan, Step } from './facts.ts'

/** A plan made ready to run: with the options that make it write its reports. */
export interface Prepared {
  runner: TestRunner
  argv: readonly string[]
  env: Readonly<Record<string, string>>
  /** Absolute; null where it writes none. */
  junit: string | null
  coverage: { path: string; format: Coverage['format'] | null } | null
  /** Why there will be no coverage; null where there will. */
  coverageReason: string | null
  /** Build steps that come first. */
  before: readonly Step[]
  /** Commands that turn what was collected into a report. */
  after: readonly (readonly string[])[]
  source: 'input' | 'detected'
  reason: string
}

export interface ReportingRequest {
  plan: Plan
  facts: Facts
  toolchain: Toolchain
  /** Folder for the reports, outside of the worktree: none that was committed can be taken for one of ours. */
  folder: string
  wanted: boolean
}

type Built = Pick<Prepared, 'argv' | 'coverage' | 'coverageReason'> &
  Partial<Pick<Prepared, 'env' | 'after'>> & {
    /** What measures the coverage, where that needs saying. */
    measuredBy?: string
  }

/** Asks the plan's runner for JUnit XML, and for coverage where that is wanted and can be had. */
export function withReports(request: ReportingRequest): Prepared {
  const { plan, folder } = request
  const built = BUILDERS[plan.runner](request)
  return {
    runner: plan.runner,
    env: { ...plan.env, ...built.env },
    junit: `${folder}/junit.xml`,
    before: plan.before,
    after: built.after ?? [],
    source: 'detected',
    reason: built.measuredBy === undefined ? plan.reason : `${plan.reason}; coverage by ${built.measuredBy}`,
    argv: built.argv,
    coverage: built.coverage,
    coverageReason: built.coverageReason,
  }
}

const BUILDERS: Readonly<Record<Plan['runner'], (request: ReportingRequest) => Built>> = {
  pytest: buildPytest,
  unittest: buildUnittest,
  jest: buildJest,
  vitest: buildVitest,
  mocha: buildMocha,
  'node-test': buildNodeTest,
}

const OFF = 'coverage was not asked for'

function buildPytest(request: ReportingRequest): Built {
  const { plan, folder } = request
  // The cache goes to a folder of ours and stays usable: without its plugin, options such as --lf in addopts fail.
  const reports = [`--junitxml=${folder}/junit.xml`, '-o', 'junit_family=xunit1', '-o', `cache_dir=${folder}/cache`]
  const pytest = ['-m', 'pytest', ...plan.runnerArguments, ...reports]
  return viaPytestCov(request, pytest) ?? viaCoveragePy(request, pytest) ?? viaStandardLibrary(request, pytest)
}

/** Where the repository has pytest-cov measure, or workers run the tests, a second tracer around it sees nothing. */
function viaPytestCov({ facts, folder, wanted }: ReportingRequest, pytest: string[]): Built | null {
  const options = [...facts.texts].filter(([file]) =>
    /^(pyproject\.toml|setup\.cfg|tox\.ini|\.?pytest\.ini)$/.test(file),
  )
  const addopts = options
    .map(([, text]) => /^\s*addopts\s*=\s*(\[[^\]]*\]|.*(\n[ \t]+.*)*)/m.exec(text)?.[1] ?? '')
    .join(' ')
  const measures = /--cov\b/.test(addopts)
  if (!facts.python?.modules.has('pytest_cov') || !(measures || /(^|[\s"'])(-n|--numprocesses)/.test(addopts)))
    return null
  const python = facts.python.program
  const env = { COVERAGE_FILE: `${folder}/.coverage` }
  if (!wanted) return { argv: [python, ...pytest, '--no-cov'], env, coverage: null, coverageReason: OFF }
  const report = `--cov-report=xml:${folder}/coverage.xml`
  // A threshold is the repository's business: it says nothing of a test.
  const argv = [python, ...pytest, ...(measures ? [] : ['--cov']), report, '--cov-report=term', '--cov-fail-under=0']
  const coverage = { path: `${folder}/coverage.xml`, format: 'cobertura' } as const
  return { argv, env, coverage, coverageReason: null, measuredBy: 'pytest-cov' }
}

function buildUnittest(request: ReportingRequest): Built {
  const script = request.toolchain.asset('unittest_junit.py')
  const unittest = [script, `${request.folder}/junit.xml`, ...request.plan.runnerArguments]
  return viaCoveragePy(request, unittest) ?? viaStandardLibrary(request, unittest)
}

function viaCoveragePy({ facts, folder, wanted }: ReportingRequest, rest: readonly string[]): Built | null {
  if (!wanted || !facts.python?.modules.has('coverage')) return null
  const python = facts.python.program
  const configuration = [...facts.texts].filter(([file]) =>
    /^(\.coveragerc|setup\.cfg|tox\.ini|pyproject\.toml)$/.test(file),
  )
  const parallel = configuration.some(([, text]) =>
    /^\s*(parallel\s*=\s*true|concurrency\s*=.*multiprocessing)/im.test(text),
  )
  const report = `${folder}/coverage.xml`
  return {
    argv: [python, '-m', 'coverage', 'run', ...rest],
    env: { COVERAGE_FILE: `${folder}/.coverage` },
    coverage: { path: report, format: 'cobertura' },
    coverageReason: null,
    measuredBy: 'coverage.py',
    after: [
      ...(parallel ? [[python, '-m', 'coverage', 'combine', '--append', folder]] : []),
      [python, '-m', 'coverage', 'xml', '--ignore-errors', '-o', report],
    ],
  }
}

/** A machine without coverage.py can prove Python changes too: lines only, no branches. */
function viaStandardLibrary({ facts, folder, toolchain, wanted }: ReportingRequest, rest: readonly string[]): Built {
  const python = facts.python?.program ?? 'python3'
  if (!wanted) return { argv: [python, ...rest], coverage: null, coverageReason: OFF }
  const report = `${folder}/lcov.info`
  return {
    argv: [python, toolchain.asset('line_coverage.py'), report, ...rest],
    coverage: { path: report, format: 'lcov' },
    coverageReason: null,
    measuredBy: "Python's own tracing, lines only (coverage.py is not installed)",
  }
}

function buildJest(request: ReportingRequest): Built {
  const { plan, facts, folder, toolchain, wanted } = request
  const program = facts.packages.get('jest')?.programs['jest'] ?? 'jest'
  const reporters = ['--ci', '--reporters=default', `--reporters=${toolchain.asset('jest-junit-reporter.cjs')}`]
  const args = [facts.node.program, ...plan.nodeArguments, program, ...plan.runnerArguments, ...reporters]
  const env = { LLM_OPS_JUNIT_FILE: `${folder}/junit.xml` }
  if (!wanted) return { argv: [...args, '--coverage=false'], env, coverage: null, coverageReason: OFF }
  const reports = ['--coverageReporters=lcovonly', '--coverageReporters=text', `--coverageDirectory=${folder}/coverage`]
  const argv = [...args, '--coverage', ...reports, '--coverageThreshold={}']
  const coverage = { path: `${folder}/coverage/lcov.info`, format: 'lcov' } as const
  return { argv, env, coverage, coverageReason: null, measuredBy: 'Jest' }
}

function buildVitest(request: ReportingRequest): Built {
  const { plan, facts, folder, wanted } = request
  const program = facts.packages.get('vitest')?.programs['vitest'] ?? 'vitest'
  const reporters = ['--reporter=default', '--reporter=junit', `--outputFile.junit=${folder}/junit.xml`]
  const args = [facts.node.program, ...plan.nodeArguments, program, 'run', ...plan.runnerArguments, ...reporters]
  const provider = ['@vitest/coverage-v8', '@vitest/coverage-istanbul'].find((name) => facts.packages.has(name))
  if (!wanted || provider === undefined) {
    const coverageReason = wanted ? 'Vitest has no coverage provider: install @vitest/coverage-v8 in the target' : OFF
    return { argv: [...args, '--coverage.enabled=false'], coverage: null, coverageReason }
  }
  const thresholds = ['lines', 'functions', 'branches', 'statements'].map((name) => `--coverage.thresholds.${name}=0`)
  const always = ['--coverage.enabled=true', '--coverage.reportOnFailure=true']
  const reports = [
    '--coverage.reporter=lcovonly',
    '--coverage.reporter=text',
    `--coverage.reportsDirectory=${folder}/coverage`,
  ]
  const argv = [...args, ...always, ...reports, ...thresholds]
  const coverage = { path: `${folder}/coverage/lcov.info`, format: 'lcov' } as const
  return { argv, coverage, coverageReason: null, measuredBy: provider }
}

function buildMocha(request: ReportingRequest): Built {
  const { plan, facts, folder, toolchain } = request
  const program = facts.packages.get('mocha')?.programs['mocha'] ?? 'mocha'
  const reporter = [
    `--reporter=${toolchain.asset('mocha-junit-reporter.cjs')}`,
    `--reporter-option=output=${folder}/junit.xml`,
  ]
  const argv = [facts.node.program, ...plan.nodeArguments, program, ...plan.runnerArguments, ...reporter]
  return underWrapper(request, argv) ?? { argv, coverage: null, coverageReason: wrapperReason(request) }
}

function buildNodeTest(request: ReportingRequest): Built {
  const { plan, facts, folder, toolchain, wanted } = request
  const reporter = pathToFileURL(toolchain.asset('node-test-junit-reporter.mjs')).href
  const reporters = [
    ['--test-reporter=spec', '--test-reporter-destination=stdout'],
    [`--test-reporter=${reporter}`, `--test-reporter-destination=${folder}/junit.xml`],
  ]
  const start = [facts.node.program, ...plan.nodeArguments, '--test', ...reporters.flat()]
  const wrapped = plan.wrapper === null ? null : underWrapper(request, [...start, ...plan.runnerArguments])
  if (wrapped !== null) return wrapped
  if (!wanted) return { argv: [...start, ...plan.runnerArguments], coverage: null, coverageReason: OFF }
  const report = `${folder}/lcov.info`
  const coverage = ['--experimental-test-coverage', '--test-reporter=lcov', `--test-reporter-destination=${report}`]
  const argv = [...start, ...coverage, ...plan.runnerArguments]
  return { argv, coverage: { path: report, format: 'lcov' }, coverageReason: null, measuredBy: 'node --test' }
}

/** Under the repository's own c8 or nyc; null where that is not to be had or coverage is not wanted. */
function underWrapper({ plan, facts, folder, wanted }: ReportingRequest, argv: readonly string[]): Built | null {
  const tool = plan.wrapper?.tool ?? (['c8', 'nyc'] as const).find((name) => facts.packages.has(name))
  const program = tool === undefined ? undefined : facts.packages.get(tool)?.programs[tool]
  if (!wanted || tool === undefined || program === undefined) return null
  const temporary = tool === 'c8' ? `--temp-directory=${folder}/raw` : `--temp-dir=${folder}/raw`
  const reports = ['--reporter=lcovonly', '--reporter=text', `--report-dir=${folder}/coverage`, temporary]
  const start = [facts.node.program, program, ...(plan.wrapper?.arguments ?? []), ...reports, '--check-coverage=false']
  const coverage = { path: `${folder}/coverage/lcov.info`, format: 'lcov' } as const
  return { argv: [...start, ...argv], coverage, coverageReason: null, measuredBy: tool }
}

function wrapperReason({ wanted }: ReportingRequest): string {
  return wanted ? 'Mocha measures no coverage: install c8 (or nyc) in the target' : OFF
}
