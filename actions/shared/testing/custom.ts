import { UserError } from '../contracts/errors.ts'
import type { Prepared } from './reporting.ts'
import type { RunTestsInput } from './execution.ts'

/**
 * The command that the user gave: run as it is, with the reports where they said.
 * @throws UserError where it is empty
 */
export function customPlan({ settings, worktree, coverage }: RunTestsInput): Prepared {
  if (settings.command === null || settings.command.length === 0) {
    throw new UserError("input 'test-command' is empty: give a program and its arguments, or leave the input out")
  }
  const { junitPath, coveragePath } = settings
  const without = coverage ? "no 'coverage-path' was given with 'test-command'" : 'coverage was not asked for'
  return {
    runner: 'custom',
    argv: settings.command,
    env: {},
    junit: junitPath === null ? null : `${worktree}/${junitPath}`,
    coverage: coveragePath === null || !coverage ? null : { path: `${worktree}/${coveragePath}`, format: null },
    coverageReason: coveragePath === null || !coverage ? without : null,
    before: [],
    after: [],
    source: 'input',
    reason: "the input 'test-command' names it",
  }
}
