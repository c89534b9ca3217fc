import { visibleText } from '../junit/text.ts'

const MAX_PROBLEM = 500

/** Ends the reading of a report from wherever it stands, with the sentence that says why. */
export class NotReadable extends Error {}

/** @throws NotReadable */
export function stop(problem: string): never {
  throw new NotReadable(problem)
}

/** What `read` gives, or the problem that ended it, which may quote the report: made safe to show. Whatever else is thrown is a fault of ours and passes through. */
export async function orProblem<T>(read: () => Promise<T>): Promise<T | { problem: string }> {
  try {
    return await read()
  } catch (cause) {
    if (cause instanceof NotReadable) return { problem: visibleText(cause.message, MAX_PROBLEM) }
    throw cause
  }
}
