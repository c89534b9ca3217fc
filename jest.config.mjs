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
  modulePathIgnorePatterns: ['<rootDir>/.build/', '<rootDir>/dist/', '<rootDir>/examples/targets/'],
  collectCoverageFrom: ['actions/**/*.ts', '!actions/**/*.test.ts'],
  coverageReporters: ['text-summary', 'lcov', 'json-summary'],
  coverageThreshold: { global: { lines: 90 } },
  testTimeout: 60_000,
}
