import type { Redaction } from '../contracts/egress.ts'
import type { SecretFinding } from '../secrets/secrets.ts'

/** Found by a name or a word beside them: most are test data. */
const LOW = new Set(['assigned-secret', 'named-secret', 'secret-near-word'])

/** `high`: its form says what it is. `medium`: its form says what it may be. `low`: only what stands beside it does. */
export function severityOf(type: string, confidence: SecretFinding['confidence']): Redaction['severity'] {
  if (LOW.has(type)) return 'low'
  return confidence === 'certain' ? 'high' : 'medium'
}
