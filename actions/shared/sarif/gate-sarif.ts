import type { EvidenceFile, LintFinding } from '../contracts/evidence.ts'
import type { Finding } from '../contracts/finding.ts'
import { version } from '../contracts/version.ts'
import { sarifOf, type SarifLog } from './sarif.ts'
import { tamperingRules } from './tampering-rules.ts'

/** What was found in the changes, for code scanning. The same thing found in two changes of a run is one result. */
export function gateSarif({ items }: EvidenceFile): SarifLog {
  const findings = items.flatMap(({ tampering, policy, lint }) => [
    ...tampering.findings,
    ...policy.findings,
    ...lint.parseErrors.map((finding) => ofLint(finding, 'block')),
    ...lint.added.map((finding) => ofLint(finding, finding.level === 'error' ? 'hold' : 'review')),
  ])
  const distinct = new Map(findings.map((finding) => [JSON.stringify(finding), finding]))
  return sarifOf([...distinct.values()], { version, rules: tamperingRules })
}

function ofLint({ path, line, rule, message }: LintFinding, severity: Finding['severity']): Finding {
  return { code: rule, message, path, severity, ...(line === null ? {} : { line }) }
}
