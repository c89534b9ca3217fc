import type { Kind, Path, Workflow } from './document.ts'
import { hygieneRules } from './hygiene.ts'
import { privilegeRules } from './privileges.ts'
import { referenceRules } from './references.ts'
import type { Finding } from './document.ts'

export interface Problem {
  path: Path
  message: string
}

export interface Rule {
  id: string
  /** What it keeps: a row of spec/threats.md, or a sentence of the design. */
  keeps: string
  /** Where it holds; a snippet shows one thing and leaves the rest out. */
  kinds: readonly Kind[]
  check(workflow: Workflow): readonly Problem[]
}

export const rules: readonly Rule[] = [...referenceRules, ...privilegeRules, ...hygieneRules]

export function findingsOf(workflow: Workflow): Finding[] {
  return rules
    .filter(({ kinds }) => kinds.includes(workflow.kind))
    .flatMap((rule) =>
      rule.check(workflow).map(({ path, message }) => ({
        path: workflow.path,
        line: workflow.lineOf(path),
        rule: rule.id,
        message,
      })),
    )
}
