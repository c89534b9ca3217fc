import type { Finding, Severity } from '../../shared/contracts/finding.ts'
import { tamperingRules, type TamperingCode } from '../../shared/sarif/tampering-rules.ts'

export interface Place {
  path: string
  line?: number
  severity?: Severity
}

/** A finding with the severity of its code, unless the place says a milder one. */
export function finding(code: TamperingCode, message: string, { path, line, severity }: Place): Finding {
  const found: Finding = { code, message, path, severity: severity ?? tamperingRules[code].severity }
  return line === undefined ? found : { ...found, line }
}
