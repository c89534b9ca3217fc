// `npm run proofs`: tests that take long, with real processes, writers and models. All others are `npm test`.
const kind = process.env.LLM_OPS_PROOFS === '1' ? 'proof' : 'test'

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-strip-types.mjs' },
  testMatch: ['actions', 'tests', 'scripts', 'examples/codemods'].map(
    (folder) => `<rootDir>/${folder}/**/*.${kind}.ts`,
  ),
  modulePathIgnorePatterns: [
    '<rootDir>/.build/',
    '<rootDir>/.build-check/',
    '<rootDir>/.build-venv/',
    '<rootDir>/.llm-ops-demo/',
    '<rootDir>/dist/',
    '<rootDir>/examples/targets/',
  ],
  collectCoverage: process.env.LLM_OPS_COVERAGE === '1',
  collectCoverageFrom: [
    'actions/**/*.ts',
    '!actions/**/*.{test,proof}.ts',
    '!actions/**/*.fake.ts',
    '!actions/bundle.ts',
  ],
  coverageReporters: ['text-summary', 'lcov', 'json-summary'],
  coverageThreshold: { global: { lines: 90 } },
  reporters: ['default', '<rootDir>/scripts/jest-totals.mjs'],
  // Jest would leave one core to itself; tests here mostly wait for processes that they start.
  maxWorkers: '100%',
  testTimeout: 60_000,
}
