import type { Finding } from '../../shared/contracts/finding.ts'
import type { ChangeAction } from '../../shared/contracts/evidence.ts'
import { explanation, snapshotSeverity } from './configuration/snapshots.ts'
import type { Assertion, FileFacts } from './facts.ts'
import { finding } from './finding.ts'
import { quoted } from './quote.ts'
import type { ReadFile } from './read-file.ts'

/** Snapshots that stand in the test itself: rewritten by the same command as those in files. */
export function inlineSnapshots(
  files: readonly ReadFile[],
  { action, sourceChanged }: { action: ChangeAction; sourceChanged: boolean },
): Finding[] {
  return files.flatMap(({ path, factsBefore, factsAfter }) => {
    const left = snapshotsOf(factsBefore).map(valueOf)
    const fresh = snapshotsOf(factsAfter).filter((one) => {
      const at = left.indexOf(valueOf(one))
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    // As many as were there are another; what is beyond that is new.
    return fresh
      .slice(0, left.length)
      .map(({ text, line }) =>
        finding(
          'snapshot-rewritten',
          `the inline snapshot ${quoted(text)} is another: ${explanation(action, sourceChanged)}`,
          { path, line, severity: snapshotSeverity(action, sourceChanged) },
        ),
      )
  })
}

function snapshotsOf(facts: FileFacts | null): Assertion[] {
  const all = facts?.carriers.flatMap(({ assertions }) => assertions) ?? []
  return all.filter(({ relation, text }) => relation === 'snapshot' && /Inline/.test(text))
}

/** The template alone: what is looked at may have another name. */
function valueOf({ operands }: Assertion): string {
  return operands.slice(1).flat().join(' ').replaceAll(/\s+/g, ' ')
}
