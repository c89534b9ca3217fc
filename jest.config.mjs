export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-strip-types.mjs' },
  testMatch: [
    '<rootDir>/actions/**/*.test.ts',
    '<rootDir>/tests/**/*.test.ts',
    '<rootDir>/scripts/**/*.test.ts',
    '<rootDir>/examples/codemods/**/*.test.ts',
  ],
  modulePathIgnorePatterns: ['<rootDir>/.build/', '<rootDir>/.build-check/', '<rootDir>/.build-venv/', '<rootDir>/.llm-ops-demo/', '<rootDir>/dist/', '<rootDir>/examples/targets/'],
  collectCoverage: process.env.LLM_OPS_COVERAGE === '1',
  collectCoverageFrom: ['actions/**/*.ts', '!actions/**/*.test.ts', '!actions/**/*.fake.ts', '!actions/bundle.ts'],
  coverageReporters: ['text-summary', 'lcov', 'json-summary'],
  coverageThreshold: { global: { lines: 90 } },
  reporters: ['default', '<rootDir>/scripts/jest-totals.mjs'],
  testTimeout: 60_000,
}
