import { z } from 'zod'
import { count, fraction } from './primitives.ts'

export const testRunner = z.enum(['pytest', 'unittest', 'jest', 'vitest', 'mocha', 'node-test', 'custom'])
export type TestRunner = z.infer<typeof testRunner>

/** How the target's tests are run. `argv` goes to the system as it is: no shell, ever. */
export const testCommandSchema = z.strictObject({
  runner: testRunner,
  argv: z.array(z.string()).min(1),
  env: z.record(z.string(), z.string()),
  /** Folder relative to the repository's top; '' is the top. */
  cwd: z.string(),
  /** Where the reports will lie, relative to `cwd` or below `<reports>`; null where the command makes none. */
  junit: z.string().nullable(),
  coverage: z.string().nullable(),
  source: z.enum(['input', 'detected']),
  /** Why this command, in a sentence: the file and entry that told us. */
  reason: z.string(),
})
export type TestCommand = z.infer<typeof testCommandSchema>

export const caseStatus = z.enum(['passed', 'failed', 'errored', 'skipped'])
export type CaseStatus = z.infer<typeof caseStatus>

export const testCaseSchema = z.strictObject({
  /** Stable over runs: suite, then name, ` › ` between; the n-th case of one id gets ` #n`. */
  id: z.string(),
  suite: z.string(),
  name: z.string(),
  file: z.string().nullable(),
  status: caseStatus,
  seconds: z.number().min(0).nullable(),
  /** Bounded, control characters escaped. */
  message: z.string().nullable(),
})
export type TestCase = z.infer<typeof testCaseSchema>

/** The supervisor's own record. It, not the report, says how the process ended. */
export const processRecordSchema = z.strictObject({
  exitCode: z.number().int().nullable(),
  signal: z.string().nullable(),
  /** Why the supervisor ended it; null where it ended by itself. */
  stoppedBy: z.enum(['wall-limit', 'idle-limit', 'disk-limit', 'cancelled']).nullable(),
  /** The command could not be started at all (not found, not executable). */
  startError: z.string().nullable(),
  seconds: z.number().min(0),
  outputBytes: count,
  outputTruncated: z.boolean(),
})
export type ProcessRecord = z.infer<typeof processRecordSchema>

export const ratioSchema = z.strictObject({ covered: count, total: count })
export type Ratio = z.infer<typeof ratioSchema>

export const fileCoverageSchema = z.strictObject({
  path: z.string(),
  lines: ratioSchema,
  /** null where the report has no branches. */
  branches: ratioSchema.nullable(),
  /** Line numbers, ascending. Lines in neither list are not executable. */
  covered: z.array(z.number().int().min(1)),
  missed: z.array(z.number().int().min(1)),
})
export type FileCoverage = z.infer<typeof fileCoverageSchema>

export const coverageSchema = z.strictObject({
  format: z.enum(['lcov', 'cobertura', 'jacoco', 'go', 'clover', 'istanbul']),
  lines: ratioSchema,
  branches: ratioSchema.nullable(),
  /** One row a folder that holds covered files. */
  packages: z.array(z.strictObject({ name: z.string(), lines: ratioSchema, branches: ratioSchema.nullable() })),
  files: z.array(fileCoverageSchema),
})
export type Coverage = z.infer<typeof coverageSchema>

/**
 * `passed` and `failed` speak of tests; `no-tests`: no command found, or it ran none; `errored`: it could not start or
 * ended badly with no failing test to show for it; `inconclusive`: report and process record disagree, or the report is
 * missing or broken; `not-run`: switched off.
 */
export const testRunStatus = z.enum(['passed', 'failed', 'no-tests', 'timed-out', 'errored', 'inconclusive', 'not-run'])
export type TestRunStatus = z.infer<typeof testRunStatus>

export const testRunSchema = z.strictObject({
  status: testRunStatus,
  /** One sentence: why it has this status and, where it is not `passed`, what to do. */
  reason: z.string(),
  command: testCommandSchema.nullable(),
  process: processRecordSchema.nullable(),
  /** Where the output lies, for a person; it is never printed. */
  outputFile: z.string().nullable(),
  /** Version of the runtime that ran the tests (`24.21.0`), where it could be asked. */
  runtime: z.strictObject({ name: z.enum(['node', 'python']), version: z.string() }).nullable(),
  counts: z.strictObject({ total: count, passed: count, failed: count, errored: count, skipped: count }),
  /** passed / (total - skipped); null where that is 0/0. */
  successRate: fraction.nullable(),
  cases: z.array(testCaseSchema),
  coverage: coverageSchema.nullable(),
  /** Why there is no coverage; null where there is. */
  coverageReason: z.string().nullable(),
})
export type TestRun = z.infer<typeof testRunSchema>
