import type { Redaction } from '../../../contracts/egress.ts'
import { redact, type Redacted, type RedactionSource } from '../../../redaction/redact.ts'
import type { FindMore } from '../../../redaction/named-secret.ts'
import { egressWriter, type EgressRecorder } from './lines.ts'

export type Redact = (sources: readonly RedactionSource[]) => Promise<Redacted>

/**
 * `redact`, and every replacement is in the run's `egress.jsonl` before its text can be sent; once, however often the same
 * text is asked about. @throws UserError where it cannot be written
 */
export function redacting(recorder: EgressRecorder, findMore?: FindMore): Redact {
  const write = egressWriter(recorder)
  const written = new Set<string>()
  return async (sources) => {
    const redacted = await redact(sources, findMore)
    for (const redaction of redacted.redactions) {
      const key = keyOf(redaction)
      if (written.has(key)) continue
      await write(redaction)
      written.add(key)
    }
    return redacted
  }
}

function keyOf({ path, line, type, mark }: Redaction): string {
  return JSON.stringify([path, line, type, mark])
}
