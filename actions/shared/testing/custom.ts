import { UserError } from '../contracts/errors.ts'
import type { Prepared } from './reporting.ts'
import type { RunTestsInput } from './execution.ts'
import type { TestSettings } from './settings.ts'

/** @throws UserError where it is empty */
export function userCommand({ command }: TestSettings): readonly string[] {
  if (command !== null && command.length > 0) return command
  throw new UserError("input 'test-command' is empty: give a program and its arguments, or leave the input out")
}

/**
 * The command that the user gave: run as it is, with the reports where they said.
 * @throws UserError where it is empty
 */
export function customPlan({ settings, worktree, coverage, only }: RunTestsInput): Prepared {
  const { junitPath, coveragePath } = settings
  const without = coverage ? "no 'coverage-path' was given with 'test-command'" : 'coverage was not asked for'
  const whole = only === undefined ? '' : '; all of it runs: it cannot be told which test files are wanted'
  return {
    runner: 'custom',
    argv: userCommand(settings),
    env: {},
    junit: junitPath === null ? null : `${worktree}/${junitPath}`,
    coverage: coveragePath === null || !coverage ? null : { path: `${worktree}/${coveragePath}`, format: null },
    coverageReason: coveragePath === null || !coverage ? without : null,
    before: [],
    after: [],
    source: 'input',
    reason: `the input 'test-command' names it${whole}`,
  }
}
