import { UserError } from '../shared/contracts/errors.ts'
import { Interrupted } from '../shared/runtime/interrupt.ts'
import { printable, printableJson } from '../shared/runtime/printable.ts'
import { failureText } from '../shared/runtime/run-action.ts'
import type { Terminal } from './terminal.ts'

/** The command line was used wrongly: what is meant is known before anything is opened. */
export class UsageError extends UserError {
  override readonly name = 'UsageError'
}

/** A run or a gate failed, and has said so: exit code 1 without more words. */
export const EXIT = { done: 0, failed: 1, input: 2, interrupted: 130 } as const

/**
 * Says what went wrong: one line for a person's mistake, the stack for a bug of ours. With `--json` the same as a
 * document on stdout.
 * @returns the exit code
 */
export function tellFailure(error: unknown, terminal: Terminal, json: boolean): number {
  const kind = kindOf(error)
  if (kind !== 'interrupted') terminal.err(`${kind === 'input' ? 'llm-ops: ' : ''}${failureText(error)}\n`)
  const message = printable(error instanceof Error ? error.message : String(error))
  if (json) terminal.out(`${printableJson({ error: { kind, message } })}\n`)
  return kind === 'bug' ? EXIT.failed : EXIT[kind]
}

function kindOf(error: unknown): 'input' | 'bug' | 'interrupted' {
  if (error instanceof Interrupted) return 'interrupted'
  return error instanceof UserError ? 'input' : 'bug'
}
