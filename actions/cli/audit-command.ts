import { printable } from '../shared/runtime/printable.ts'
import { verifyAudit } from '../shared/state-branch/audit-files.ts'
import { pastAt } from '../shared/state-branch/past.ts'
import { counted } from '../shared/wording/counted.ts'
import type { Call } from './call.ts'
import { EXIT } from './failure.ts'
import { openState } from './open-state.ts'
import type { Answer } from './terminal.ts'

/** `llm-ops audit verify`: names the first line of the log that is not what was written; exit code 1 where there is one. */
export async function auditVerifyCommand(call: Call, branch: string | null): Promise<Answer> {
  await using opened = await openState(call.settings.target, branch)
  const verdict = await verifyAudit(pastAt(opened.state, opened.tip))
  const { bad, files, lines } = verdict
  const text =
    bad === null
      ? `${opened.where}: ${counted(lines, 'line')} of ${counted(files, 'run')}, each follows the one before`
      : `${bad.path}:${bad.line}: ${bad.why}`
  return {
    exitCode: bad === null ? EXIT.done : EXIT.failed,
    json: { where: opened.where, ...verdict },
    text: printable(text),
  }
}
