/**
 * The user's mistake, or something on their machine: shown as one line (what, where, what to do), exit code 2.
 * Anything else that is thrown is our bug, and is shown with its stack.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError'
}
