// What the field test runs on: source distributions that ship their tests, at exact versions.
import type { CoverageFormat, TestFormat } from './printed.ts'

export interface FieldPackage {
  registry: 'pypi' | 'npm'
  name: string
  version: string
  /** What its tests need, pinned. For npm its own runtime dependencies come on top. */
  needs: readonly string[]
  /** The package itself is installed too: its tests ask for its metadata. */
  installed?: true
  /** Part of `--quick`. */
  quick?: true
  /** How a person runs its tests, and what to read off the screen: nothing of ours takes part. */
  runner: {
    argv: readonly string[]
    tests: TestFormat
    /** `argv` where a second command prints it; null where nothing prints a coverage. */
    coverage: { format: CoverageFormat; argv: readonly (readonly string[])[] } | null
  }
}

const PYTEST = 'pytest==9.2.0'
const COVERAGE = 'coverage==7.17.3'
const C8 = 'c8@12.0.0'

const total = ['python', '-m', 'coverage', 'report', '--precision=2']
const pytest = {
  argv: ['python', '-m', 'coverage', 'run', '-m', 'pytest'],
  tests: 'pytest',
  coverage: { format: 'coverage.py', argv: [total] },
} as const
const combined = ['python', '-m', 'coverage', 'combine']
const summary = { format: 'istanbul', argv: [] } as const

export const packages: readonly FieldPackage[] = [
  {
    registry: 'pypi',
    name: 'itsdangerous',
    version: '2.2.0',
    needs: [PYTEST, COVERAGE, 'freezegun==1.5.5'],
    installed: true,
    quick: true,
    runner: pytest,
  },
  {
    registry: 'pypi',
    name: 'jsonpointer',
    version: '3.12',
    needs: [COVERAGE],
    runner: {
      argv: ['python', '-m', 'coverage', 'run', '-m', 'unittest', 'tests.py'],
      tests: 'unittest',
      coverage: { format: 'coverage.py', argv: [total] },
    },
  },
  {
    registry: 'pypi',
    name: 'python-slugify',
    version: '9.2.0',
    needs: [PYTEST, COVERAGE, 'text-unidecode==1.3'],
    installed: true,
    runner: { ...pytest, coverage: { format: 'coverage.py', argv: [combined, total] } },
  },
  {
    registry: 'npm',
    name: '@fastify/error',
    version: '4.2.1',
    needs: [C8],
    quick: true,
    runner: {
      argv: ['c8', '--100', '--reporter=text-summary', 'node', '--test'],
      tests: 'node-test',
      coverage: summary,
    },
  },
  {
    registry: 'npm',
    name: '@fastify/busboy',
    version: '3.2.6',
    needs: [C8, 'busboy@1.6.0'],
    runner: { argv: ['c8', '--reporter=text-summary', 'node', '--test'], tests: 'node-test', coverage: summary },
  },
  {
    registry: 'npm',
    name: 'fraction.js',
    version: '5.3.4',
    needs: ['mocha@12.0.3', C8],
    runner: {
      argv: ['c8', '--reporter=text-summary', 'mocha', 'tests/fraction.test.js'],
      tests: 'mocha',
      coverage: summary,
    },
  },
  {
    registry: 'npm',
    name: 'object-path',
    version: '0.11.8',
    needs: ['mocha@9.2.2', 'chai@4.5.0', 'nyc@15.1.0'],
    runner: {
      argv: ['nyc', '--reporter=text-summary', 'mocha', 'test.js'],
      tests: 'mocha',
      coverage: summary,
    },
  },
  {
    registry: 'npm',
    name: 'flow-enums-runtime',
    version: '0.0.6',
    needs: ['jest@30.5.2'],
    runner: { argv: ['jest', '--coverage', '--coverageReporters=text-summary'], tests: 'jest', coverage: summary },
  },
  // Two runners in one test script: said, and not guessed at.
  {
    registry: 'npm',
    name: 'process-warning',
    version: '5.1.1',
    needs: [C8, 'jest@30.5.2'],
    runner: { argv: ['c8', '--reporter=text-summary', 'node', '--test'], tests: 'node-test', coverage: summary },
  },
]
